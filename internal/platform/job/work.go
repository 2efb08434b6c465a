package job

import (
	"context"
	"fmt"
	"time"

	"outcrop/internal/fault"
	"outcrop/internal/platform/work"
	"outcrop/internal/store"
)

// maxTries is how many attempts in a row may end without a reason and without getting further.
const maxTries = 3

// Work runs one job to its end, or until the server drains: the work.Handler for Kind. Everything it needs is stored, so that
// it can start over at any point: a new child goes on from the checkpoint.
func (s *Service) Work(ctx context.Context, l *work.Lease) error {
	old, j, err := s.begin(ctx, l)
	if err != nil || j == nil {
		return err
	}
	if old != "" { // of an attempt that a crash cut short
		if err := s.Keys.Revoke(ctx, old); err != nil {
			return err
		}
	}
	if !j.HasEnded() {
		if err := s.attempt(ctx, l, j); err != nil {
			s.note(context.WithoutCancel(ctx), l, err)
			return err
		}
	}
	return s.tidy(context.WithoutCancel(ctx), l.Target.Scope, j.Name)
}

// begin opens an attempt. It gives the job as it then stands (nil when it is gone), and the access key of the attempt before.
func (s *Service) begin(ctx context.Context, l *work.Lease) (old string, j *Job, err error) {
	now := s.Clock.Now()
	err = l.Update(ctx, func(tx store.Tx) error {
		row, err := s.jobs.Get(tx, l.Target.Scope, l.Target.ID)
		if fault.Is(err, fault.NotFound) {
			return nil
		}
		if err != nil {
			return err
		}
		j = &row.Value
		old, j.AccessKey = j.AccessKey, ""
		switch {
		case j.HasEnded():
			return nil
		case j.Status == Stopping:
			j.end(Stopped, Secondary(Stopped), "The training job was stopped.", now)
		case j.Tries >= maxTries:
			j.fail(cutShort(j), now)
		default:
			j.open(now)
		}
		return s.save(tx, row, now)
	})
	return old, j, err
}

func cutShort(j *Job) string {
	return fmt.Sprintf("InternalServerError: the training was cut short %d times without getting further. %s", j.Tries, j.Trouble)
}

// note keeps the reason of an attempt that did not end the job, for the day when there are no more attempts.
func (s *Service) note(ctx context.Context, l *work.Lease, cause error) {
	if fault.Is(cause, fault.Conflict) || fault.Is(cause, fault.Unavailable) {
		return // the lease is lost, or the server drains: no trouble of the job's
	}
	err := s.change(ctx, l, func(_ store.Tx, j *Job) error { j.Trouble, j.AccessKey = fault.Public(cause), ""; return nil })
	if err != nil {
		s.Log.Error("job: note why an attempt ended", "job", l.Target.ID, "err", err)
	}
}

// open notes that an attempt begins.
func (j *Job) open(now time.Time) {
	if j.Started.IsZero() {
		j.Started = now
		j.Stream = j.stream(0)
		j.move(Starting, "Starting the training.", now)
	} else {
		j.move(Starting, "Taking the training up again after an interruption.", now)
	}
	j.Tries++
	j.Runs = append(j.Runs, Run{now, now})
}

// end notes that nothing more will happen.
func (j *Job) end(status Status, secondary Secondary, message string, now time.Time) {
	j.Status, j.Ended, j.AccessKey = status, now, ""
	j.move(secondary, message, now)
	j.Transitions[len(j.Transitions)-1].End = now
}

func (j *Job) fail(reason string, now time.Time) {
	if r := []rune(reason); len(r) > 1024 {
		reason = string(r[:1024])
	}
	j.Failure = reason
	j.end(Failed, Secondary(Failed), "The training job failed.", now)
}
