package importjob

import (
	"context"
	"path/filepath"

	"outcrop/internal/arn"
	"outcrop/internal/engine"
	"outcrop/internal/fault"
	"outcrop/internal/platform/artifact"
	"outcrop/internal/platform/catalog"
	"outcrop/internal/platform/tag"
	"outcrop/internal/platform/work"
	"outcrop/internal/store"
)

// maxAttempts is how often an import is tried when the machine, not the model, is at fault.
const maxAttempts = 3

// Work is the work queue's handler for Kind. Every step can be done again: files are unpacked into their place whole or not at
// all, and the model and the job's end are one transaction.
func (s *Service) Work(ctx context.Context, l *work.Lease) error {
	var row store.Row[Job]
	err := s.Records.View(ctx, func(tx store.Tx) (err error) {
		row, err = jobs.Get(tx, l.Target.Scope, l.Target.ID)
		return err
	})
	if fault.Is(err, fault.NotFound) || err == nil && row.Value.Status != InProgress {
		return nil
	}
	if err != nil {
		return err
	}
	info, err := s.bring(ctx, row.Scope, row.Value)
	if ctx.Err() != nil {
		return ctx.Err()
	}
	if err != nil && !final(err) && l.Attempt < maxAttempts {
		return err
	}
	if err != nil {
		return s.fail(ctx, l, err)
	}
	return l.Update(ctx, func(tx store.Tx) error { return s.complete(tx, l, info) })
}

// bring puts the model's files in place and opens them once.
func (s *Service) bring(ctx context.Context, scope arn.Scope, job Job) (info engine.Info, err error) {
	dir := s.Catalog.ImportedPath(scope, job.ModelID)
	if err := artifact.Unpack(ctx, s.Objects, scope, job.URI, dir); err != nil {
		return info, err
	}
	if err := checkFiles(dir); err != nil {
		return info, err
	}
	m, err := s.Opener.Open(ctx, dir)
	if err != nil {
		return info, err
	}
	if info = m.Info(); !info.Text {
		err = fault.New("importjob.Work", fault.Invalid, "Models of the architecture %s generate no text: they cannot be imported.", info.Architecture)
	}
	if closeErr := m.Close(); err == nil {
		err = closeErr
	}
	return info, err
}

// checkFiles wants what Custom Model Import wants: safetensors, a config and a tokenizer.
func checkFiles(dir string) error {
	for _, need := range []struct{ what, pattern, or string }{
		{"config.json", "config.json", ""},
		{"weights in *.safetensors files", "*.safetensors", ""},
		{"tokenizer.json", "tokenizer.json", "tokenizer.model"},
	} {
		found, err := filepath.Glob(filepath.Join(dir, need.pattern))
		if err == nil && len(found) == 0 && need.or != "" {
			found, err = filepath.Glob(filepath.Join(dir, need.or))
		}
		if err != nil {
			return fault.Wrap("importjob.Work", fault.Internal, err)
		}
		if len(found) == 0 {
			return fault.New("importjob.Work", fault.Invalid, "The model's files have no %s.", need.what)
		}
	}
	return nil
}

// complete makes the model and ends the job.
func (s *Service) complete(tx store.Tx, l *work.Lease, info engine.Info) error {
	scope, now := l.Target.Scope, s.Clock()
	return jobs.Change(tx, scope, l.Target.ID, now, func(j *Job) error {
		if j.Status != InProgress {
			return nil
		}
		m := catalog.Model{ID: j.ModelID, Name: j.ModelName, URI: j.URI, Info: info, Job: catalog.Job{ARN: JobARN(scope, l.Target.ID), Name: j.Name}}
		if err := s.Catalog.PutImported(tx, scope, m, now); err != nil {
			return err
		}
		j.Status, j.Ended = Completed, now
		return tag.Set(tx, scope, catalog.ImportedARN(scope, j.ModelID), j.ModelTags, now)
	})
}

// fail ends the job with a reason, and leaves no files.
func (s *Service) fail(ctx context.Context, l *work.Lease, cause error) error {
	scope := l.Target.Scope
	var modelID string
	err := l.Update(ctx, func(tx store.Tx) error {
		return jobs.Change(tx, scope, l.Target.ID, s.Clock(), func(j *Job) error {
			if j.Status == InProgress {
				j.Status, j.Failure, j.Ended, modelID = Failed, reason(cause), s.Clock(), j.ModelID
			}
			return nil
		})
	})
	if err != nil || modelID == "" {
		return err
	}
	return s.Catalog.RemoveImported(scope, modelID)
}

// final tells whether trying again is no use: the files are at fault.
func final(err error) bool {
	switch fault.KindOf(err) {
	case fault.Invalid, fault.NotFound, fault.TooLarge, fault.Unsupported, fault.ModelFailed, fault.NoSpace:
		return true
	}
	return false
}

// maxReason is AWS's limit for a failure message.
const maxReason = 2048

func reason(err error) string {
	text := []rune(fault.Public(err))
	return string(text[:min(len(text), maxReason)])
}
