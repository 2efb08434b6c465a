package job

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"time"

	"outcrop/internal/fault"
	"outcrop/internal/platform/logs"
	"outcrop/internal/platform/meter"
	"outcrop/internal/platform/metric"
	"outcrop/internal/platform/work"
	"outcrop/internal/runner"
	"outcrop/internal/store"
	"outcrop/internal/train/spec"
)

const (
	flushEvery = time.Second // what a crash may lose of logs and metrics
	flushLines = 200
)

// attempt is the life of one child, or of several that share a training, from the first one's start to the last one's exit.
type attempt struct {
	*Service
	lease *work.Lease
	crew  *crew

	// What they said since the last flush: each for its log, the first one for the job.
	lines   map[int][]logs.Event // by rank
	heard   int                  // lines
	metrics []spec.Event
	status  []spec.Event

	// How they ended.
	done   *spec.Done
	failed *string
	exit   runner.Exit // the first one's
	broken string      // the first exit that was not well, for people

	// Why they were asked to end.
	drained, stopped, overtime bool
}

// attempt runs a child and records what comes of it. It returns an error when the job has not ended by that.
func (s *Service) attempt(ctx context.Context, l *work.Lease, j *Job) error {
	if err := s.prepare(ctx, l.Target.Scope, j); err != nil {
		return err
	}
	p, key, err := s.spec(ctx, l.Target.Scope, j)
	if err != nil {
		return err
	}
	defer s.revoke(context.WithoutCancel(ctx), key.AccessKey)
	if err := s.change(ctx, l, func(_ store.Tx, j *Job) error { j.AccessKey = key.AccessKey; return nil }); err != nil {
		return err
	}
	id := fmt.Sprintf("%s/%s/%s/%d", l.Target.Scope.Account, l.Target.Scope.Region, j.Name, l.Token)
	crew, err := s.newCrew(ctx, id, p, j.InstanceCount)
	if err != nil {
		return err
	}
	a := &attempt{Service: s, lease: l, crew: crew, lines: map[int][]logs.Event{}}
	if err := a.follow(ctx, j.MaxRuntime-j.ran()); err != nil {
		return err
	}
	return a.finish(context.WithoutCancel(ctx))
}

func (s *Service) revoke(ctx context.Context, key string) {
	if err := s.Keys.Revoke(ctx, key); err != nil {
		s.Log.Error("job: revoke a job's key", "key", key, "err", err)
	}
}

// change updates the job under the lease.
func (s *Service) change(ctx context.Context, l *work.Lease, fn func(store.Tx, *Job) error) error {
	return l.Update(ctx, func(tx store.Tx) error {
		row, err := s.jobs.Get(tx, l.Target.Scope, l.Target.ID)
		if err == nil {
			err = fn(tx, &row.Value)
		}
		if err != nil {
			return err
		}
		return s.save(tx, row, s.Clock.Now())
	})
}

// follow listens to the children until all have ended, and asks them to end when they must.
func (a *attempt) follow(ctx context.Context, left time.Duration) error {
	keep := context.WithoutCancel(ctx)
	deadline, tick, drain := a.Clock.After(max(0, left)), a.Clock.After(flushEvery), ctx.Done()
	var lost error
	for a.crew.left > 0 {
		flush := false
		select {
		case s := <-a.crew.said:
			flush = a.take(keep, s)
		case <-tick:
			flush, tick = true, a.Clock.After(flushEvery)
		case <-a.lease.Again():
			a.stopped = a.stopped || a.isStopping(keep)
		case <-deadline:
			a.overtime = true
		case <-drain:
			a.drained, drain = true, nil
		}
		if flush && lost == nil {
			if err := a.flush(keep); fault.Is(err, fault.Conflict) {
				lost = err // somebody else has the job: only the children's end is left to wait for
			}
		}
		if a.stopped || a.overtime || a.drained || a.broken != "" || lost != nil {
			a.crew.stop()
		}
	}
	return lost
}

// take takes in what a child said, or its end. It tells whether the news should be stored at once.
func (a *attempt) take(ctx context.Context, s said) bool {
	if s.exit == nil {
		return a.hear(ctx, s.rank, s.line) || a.heard >= flushLines
	}
	a.crew.left--
	if s.rank == 0 {
		a.exit = *s.exit
		a.crew.stop() // the others have nothing left to do
	}
	if s.exit.Code != 0 && a.broken == "" {
		a.broken = fmt.Sprintf("%s ended with code %d: %s", a.title(s.rank), s.exit.Code, s.exit.Failure)
	}
	return false
}

// title is what a child is called before people.
func (a *attempt) title(rank int) string {
	if a.crew.size() == 1 {
		return "The training process"
	}
	return "The training process on " + host(rank)
}

// hear takes in a line. Each child has a log of its own; of all else the first one speaks for all, but for the reason of a failure.
func (a *attempt) hear(ctx context.Context, rank int, line []byte) (urgent bool) {
	var e spec.Event
	if err := json.Unmarshal(line, &e); err != nil { // something printed it that does not know the protocol
		e = spec.Event{Log: new(string(line))}
	}
	if e.Time.IsZero() {
		e.Time = a.Clock.Now()
	}
	switch {
	case e.Log != nil:
		a.lines[rank] = append(a.lines[rank], logs.Event{Time: e.Time, Message: *e.Log})
		a.heard++
	case e.Failed != nil && a.failed == nil:
		a.failed = e.Failed
	case rank > 0:
	case e.Metric != nil:
		a.metrics = append(a.metrics, e)
	case e.Status != nil:
		a.status = append(a.status, e)
		return true
	case e.Done != nil:
		a.done = e.Done
	case e.Listening != nil:
		if err := a.crew.gather(ctx, *e.Listening); err != nil {
			a.broken = fault.Public(err)
		}
	}
	return false
}

func (a *attempt) isStopping(ctx context.Context) bool {
	row, err := a.Get(ctx, a.lease.Target.Scope, a.lease.Target.ID)
	return err == nil && row.Value.Status == Stopping
}

// flush stores what the child said. What could not be stored is kept for the next time.
func (a *attempt) flush(ctx context.Context) error {
	err := a.change(ctx, a.lease, func(tx store.Tx, j *Job) error { return a.store(tx, j) })
	if err == nil {
		a.heard, a.metrics, a.status = 0, nil, nil
		clear(a.lines)
	}
	return err
}

// store writes what the child said since the last flush, and the time on the meter.
func (a *attempt) store(tx store.Tx, j *Job) error {
	scope, now := a.lease.Target.Scope, a.Clock.Now()
	for _, e := range a.status {
		if j.Status == InProgress {
			j.move(Secondary(e.Status.Secondary), e.Status.Message, now)
		}
	}
	var points []metric.Point
	for _, e := range a.metrics {
		j.measure(Metric{e.Metric.Name, e.Metric.Value, e.Time}, e.Metric.Step)
		points = append(points, metric.Point{Name: e.Metric.Name, Step: e.Metric.Step, Time: e.Time, Value: e.Metric.Value})
	}
	if err := metric.Append(tx, scope, a.Owner.ARN(scope, j.Name), points, now); err != nil {
		return err
	}
	for _, rank := range slices.Sorted(maps.Keys(a.lines)) {
		if err := logs.Append(tx, scope, a.Owner.LogGroup, j.stream(rank), a.lines[rank], now); err != nil {
			return err
		}
	}
	run := &j.Runs[len(j.Runs)-1]
	run.End = now
	if j.InstanceType == "" { // its owner bills it otherwise
		return nil
	}
	return meter.PutInstance(tx, scope, meter.Instance{Resource: ARN(scope, j.Name), InstanceType: j.InstanceType,
		Count: j.InstanceCount, Start: run.Start, End: run.End}, now)
}

// finish stores the outcome: the job's end with all that belongs to it in one transaction, or that it goes on.
func (a *attempt) finish(ctx context.Context) error {
	var goesOn error
	err := a.change(ctx, a.lease, func(tx store.Tx, j *Job) error {
		if err := a.store(tx, j); err != nil {
			return err
		}
		now := a.Clock.Now()
		if a.done != nil {
			j.Tokens = a.done.Tokens
		}
		switch {
		case a.done != nil && !a.done.Stopped && a.exit.Code == 0:
			return a.complete(tx, j, now)
		case a.drained:
			j.Tries, j.AccessKey = max(0, j.Tries-1), ""
			goesOn = fault.New("job.Work", fault.Unavailable, "The server is draining.")
		case a.failed != nil:
			j.fail("AlgorithmError: "+*a.failed, now)
		case a.overtime || a.done != nil && j.ran() >= j.MaxRuntime:
			j.Artifact = a.artifact()
			j.end(Stopped, MaxRuntimeExceeded, "The training ran for longer than MaxRuntimeInSeconds.", now)
		case a.stopped || j.Status == Stopping:
			j.Artifact = a.artifact()
			j.end(Stopped, Secondary(Stopped), "The training job was stopped.", now)
		case j.Tries >= maxTries:
			j.fail(fmt.Sprintf("AlgorithmError: %s (%d times without getting further)", a.lastWords(), j.Tries), now)
		default:
			goesOn = fault.New("job.Work", fault.ModelFailed, "%s", a.lastWords())
		}
		return nil
	})
	if err != nil {
		return err
	}
	return goesOn
}

func (a *attempt) lastWords() string {
	if a.broken == "" {
		return a.title(0) + " ended before its work was done."
	}
	return a.broken
}

// artifact is what a stopped child could save.
func (a *attempt) artifact() string {
	if a.done == nil {
		return ""
	}
	return a.done.Artifact
}
