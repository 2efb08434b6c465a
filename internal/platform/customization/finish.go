package customization

import (
	"context"

	"outcrop/internal/engine"
	"outcrop/internal/platform/artifact"
	"outcrop/internal/platform/catalog"
	"outcrop/internal/platform/job"
	"outcrop/internal/platform/meter"
	"outcrop/internal/platform/tag"
	"outcrop/internal/platform/work"
	"outcrop/internal/store"
)

// finish makes the model of what was trained, and ends the job. The files are in their place whole or not at all, and the model
// and the job's end are one transaction.
func (s *Service) finish(ctx context.Context, l *work.Lease, v *Job, training *job.Job) error {
	scope, id := l.Target.Scope, l.Target.ID
	if err := artifact.Unpack(ctx, s.Objects, scope, training.Artifact, s.Catalog.CustomPath(scope, id)); err != nil {
		return err
	}
	info, err := s.look(ctx, s.Catalog.CustomPath(scope, id))
	if err != nil {
		return err
	}
	if err := s.publish(ctx, scope, id, v); err != nil {
		return err
	}
	if err := s.charge(ctx, l, v, training); err != nil {
		return err
	}
	return l.Update(ctx, func(tx store.Tx) error {
		now := s.Clock()
		return jobs.Change(tx, scope, id, now, func(j *Job) error {
			if j.Status == Stopping {
				return work.Enqueue(tx, l.Target, now)
			}
			m := catalog.Custom{Name: j.ModelName, Foundation: j.Foundation, Base: j.BaseARN, Type: j.Type, Family: j.Family,
				URI: training.Artifact, Info: info, Status: catalog.Active}
			if err := s.Catalog.PutCustom(tx, scope, id, m, now); err != nil {
				return err
			}
			j.Status, j.Ended, j.Measured = Completed, now, measured(training)
			return tag.Set(tx, scope, catalog.CustomARN(scope, j.Foundation, id), j.ModelTags, now)
		})
	})
}

// look opens a model once, to learn what it is.
func (s *Service) look(ctx context.Context, dir string) (engine.Info, error) {
	m, err := s.Opener.Open(ctx, dir)
	if err != nil {
		return engine.Info{}, err
	}
	return m.Info(), m.Close()
}

// charge records what the training read. Doing it again changes nothing.
func (s *Service) charge(ctx context.Context, l *work.Lease, v *Job, training *job.Job) error {
	return meter.PutInvocation(ctx, s.Records, l.Target.Scope, meter.Invocation{ID: string(Kind) + "/" + l.Target.ID, Operation: "CreateModelCustomizationJob",
		Model: "model-customization/" + v.Foundation, Caller: v.RoleARN, Input: int(training.Tokens)}, s.Clock())
}

func measured(training *job.Job) (m Measured) {
	for _, metric := range training.Metrics {
		switch metric.Name {
		case "train:loss":
			m.Loss = new(metric.Value)
		case "validation:loss":
			m.ValidationLoss = new(metric.Value)
		}
	}
	return m
}

// maxReason is AWS's limit for a failure message.
const maxReason = 2048

// end ends a job without a model.
func (s *Service) end(ctx context.Context, l *work.Lease, status, reason string) error {
	return l.Update(ctx, func(tx store.Tx) error {
		return jobs.Change(tx, l.Target.Scope, l.Target.ID, s.Clock(), func(j *Job) error {
			if j.Ended.IsZero() {
				j.Status, j.Failure, j.Ended = status, short(reason), s.Clock()
			}
			return nil
		})
	})
}

func short(reason string) string {
	text := []rune(reason)
	return string(text[:min(len(text), maxReason)])
}

// tidy removes what an ended job has no more use for: its checkpoints, or all its files where there is no model.
func (s *Service) tidy(ctx context.Context, row store.Row[Job]) error {
	if row.Value.Status == Completed {
		return s.Catalog.DiscardCustom(ctx, row.Scope, row.ID+"/checkpoint/")
	}
	return s.Catalog.RemoveCustom(ctx, row.Scope, row.ID)
}

// Sweep removes the files that a crash between a model's deletion and theirs has left. Call it before the work queue runs.
func (s *Service) Sweep(ctx context.Context) error {
	return s.Catalog.SweepCustom(ctx, isRunning)
}
