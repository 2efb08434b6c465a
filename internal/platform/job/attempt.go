package job

import (
	"context"
	"encoding/json"
	"fmt"
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

// attempt is one child's life, from its start to its exit.
type attempt struct {
	*Service
	lease *work.Lease
	run   runner.Running

	// What the child said since the last flush.
	lines   []logs.Event
	metrics []spec.Event
	status  []spec.Event

	// How it ended.
	done   *spec.Done
	failed *string
	exit   runner.Exit

	// Why it was asked to end.
	drained, stopped, overtime bool
}

// attempt runs a child and records what comes of it. It returns an error when the job has not ended by that.
func (s *Service) attempt(ctx context.Context, l *work.Lease, j *Job) error {
	if err := s.prepare(ctx, l.Target.Scope, j); err != nil {
		return err
	}
	task, key, err := s.task(ctx, l, j)
	if err != nil {
		return err
	}
	defer s.revoke(context.WithoutCancel(ctx), key.AccessKey)
	if err := s.change(ctx, l, func(_ store.Tx, j *Job) error { j.AccessKey = key.AccessKey; return nil }); err != nil {
		return err
	}
	run, err := s.Runner.Start(ctx, task)
	if err != nil {
		return err
	}
	a := &attempt{Service: s, lease: l, run: run}
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

// follow listens to the child until it has ended, and asks it to end when it must.
func (a *attempt) follow(ctx context.Context, left time.Duration) error {
	defer a.run.Stop() // of no effect on a child that has ended
	keep := context.WithoutCancel(ctx)
	deadline, tick, drain := a.Clock.After(max(0, left)), a.Clock.After(flushEvery), ctx.Done()
	var lost error
	for lines := a.run.Lines(); lines != nil; {
		flush := false
		select {
		case line, ok := <-lines:
			if !ok {
				lines = nil
				continue
			}
			flush = a.hear(line) || len(a.lines) >= flushLines
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
				lost = err // somebody else has the job: only this child's end is left to wait for
			}
		}
		if a.stopped || a.overtime || a.drained || lost != nil {
			a.run.Stop()
		}
	}
	exit, err := a.run.Wait(keep)
	a.exit = exit
	if lost != nil {
		return lost
	}
	return err
}

// hear takes in a line. It tells whether the news should be stored at once.
func (a *attempt) hear(line []byte) bool {
	var e spec.Event
	if err := json.Unmarshal(line, &e); err != nil { // something printed it that does not know the protocol
		e = spec.Event{Log: new(string(line))}
	}
	if e.Time.IsZero() {
		e.Time = a.Clock.Now()
	}
	switch {
	case e.Log != nil:
		a.lines = append(a.lines, logs.Event{Time: e.Time, Message: *e.Log})
	case e.Metric != nil:
		a.metrics = append(a.metrics, e)
	case e.Status != nil:
		a.status = append(a.status, e)
		return true
	case e.Done != nil:
		a.done = e.Done
	case e.Failed != nil:
		a.failed = e.Failed
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
		a.lines, a.metrics, a.status = nil, nil, nil
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
	if err := metric.Append(tx, scope, ARN(scope, j.Name), points, now); err != nil {
		return err
	}
	if len(a.lines) > 0 {
		if err := logs.Append(tx, scope, a.Owner.LogGroup, j.Stream, a.lines, now); err != nil {
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
	if a.exit.Code == 0 {
		return "The training process ended before its work was done."
	}
	return fmt.Sprintf("The training process ended with code %d: %s", a.exit.Code, a.exit.Failure)
}

// artifact is what a stopped child could save.
func (a *attempt) artifact() string {
	if a.done == nil {
		return ""
	}
	return a.done.Artifact
}
