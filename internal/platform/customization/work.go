package customization

import (
	"bufio"
	"bytes"
	"context"
	"io"
	"slices"
	"strings"
	"time"

	"outcrop/internal/fault"
	"outcrop/internal/platform/artifact"
	"outcrop/internal/platform/catalog"
	"outcrop/internal/platform/job"
	"outcrop/internal/platform/work"
	"outcrop/internal/store"
	"outcrop/internal/train/spec"
)

const (
	// maxAttempts is how often a step is tried when the machine, not the request, is at fault.
	maxAttempts = 3
	// maxRuntime bounds a training: SageMaker's longest.
	maxRuntime = 28 * 24 * time.Hour
)

// Work is the work queue's handler for Kind. It does the step that is next, or nothing while the job's training goes on: that
// enqueues the job again when it has ended.
func (s *Service) Work(ctx context.Context, l *work.Lease) error {
	row, training, err := s.read(ctx, l)
	if fault.Is(err, fault.NotFound) {
		return nil
	}
	if err != nil {
		return err
	}
	v := &row.Value
	switch {
	case !v.Ended.IsZero():
		return s.tidy(ctx, row)
	case v.Validated.IsZero() && v.Status == Stopping:
		err = s.end(ctx, l, Stopped, "")
	case v.Validated.IsZero():
		err = s.step(ctx, l, s.validate(ctx, l, v))
	case !training.HasEnded():
		return nil
	case v.Status == Stopping || training.Status == job.Stopped:
		if err = s.charge(ctx, l, v, training); err == nil { // AWS does too
			err = s.end(ctx, l, Stopped, "")
		}
	case training.Status == job.Failed:
		err = s.end(ctx, l, Failed, strings.TrimPrefix(training.Failure, "AlgorithmError: "))
	default:
		err = s.step(ctx, l, s.finish(ctx, l, v, training))
	}
	if err != nil {
		return err
	}
	if row, _, err = s.read(ctx, l); err != nil || row.Value.Ended.IsZero() {
		return err
	}
	return s.tidy(ctx, row)
}

func (s *Service) read(ctx context.Context, l *work.Lease) (row store.Row[Job], training *job.Job, err error) {
	err = s.Records.View(ctx, func(tx store.Tx) error {
		if row, err = jobs.Get(tx, l.Target.Scope, l.Target.ID); err != nil || row.Value.Validated.IsZero() {
			return err
		}
		t, err := s.Trainings.Find(tx, l.Target.Scope, l.Target.ID)
		training = &t.Value
		return err
	})
	return row, training, err
}

// step ends the job where trying again is no use.
func (s *Service) step(ctx context.Context, l *work.Lease, err error) error {
	if err == nil || ctx.Err() != nil || !final(err) && l.Attempt < maxAttempts {
		return err
	}
	return s.end(ctx, l, Failed, fault.Public(err))
}

// validate looks at the data and the base, and hands the training over.
func (s *Service) validate(ctx context.Context, l *work.Lease, v *Job) error {
	scope := l.Target.Scope
	first, err := s.firstLine(ctx, l, v.Training)
	if err != nil {
		return err
	}
	for _, uri := range v.Validation {
		if _, err := s.firstLine(ctx, l, uri); err != nil {
			return err
		}
	}
	if out, _, err := artifact.ParseURI(v.Output); err != nil {
		return err
	} else if _, err := s.Objects.HeadBucket(ctx, store.Bucket{Scope: scope, Name: out}); err != nil {
		return fault.Bad("customization.validate", "outputDataConfig.s3Uri", "The output can't be written to %s: %s", v.Output, fault.Public(err))
	}
	if err := s.choose(ctx, scope, v); err != nil {
		return err
	}
	method := methods[v.Type][0]
	if v.Type == "FINE_TUNING" && isPreference(first) {
		method = spec.DPO
	}
	if !known(method) {
		return fault.New("customization.validate", fault.Unsupported, "Outcrop does not know the training method %s.", method)
	}
	settings, err := v.settings(method, string(v.BaseARN))
	if err != nil {
		return err
	}
	r := job.Request{Name: l.Target.ID, Image: method.Image(), RoleARN: string(v.RoleARN), Hyperparameters: settings,
		Channels: []job.Channel{{Name: "train", URI: v.Training}}, Output: "s3://" + catalog.CustomBucket,
		Compression: "NONE", InstanceCount: 1, MaxRuntime: maxRuntime, Checkpoint: "s3://" + catalog.CustomBucket + "/" + l.Target.ID + "/checkpoint"}
	for _, uri := range v.Validation {
		r.Channels = append(r.Channels, job.Channel{Name: "validation", URI: uri})
	}
	if err := s.Objects.CreateBucket(ctx, store.Bucket{Scope: scope, Name: catalog.CustomBucket}); err != nil && !fault.Is(err, fault.Exists) {
		return err
	}
	return l.Update(ctx, func(tx store.Tx) error {
		row, err := jobs.Get(tx, scope, l.Target.ID)
		if err != nil {
			return err
		}
		now := s.Clock()
		if row.Value.Status == Stopping {
			return work.Enqueue(tx, row.Key, now)
		}
		row.Value.Method, row.Value.Validated = method, now
		if err := s.Trainings.Put(tx, scope, r, now); err != nil {
			return err
		}
		return jobs.Save(tx, row, now)
	})
}

// halt stops what goes on of a job.
func (s *Service) halt(tx store.Tx, row store.Row[Job]) error {
	now := s.Clock()
	if !row.Value.Validated.IsZero() {
		training, err := s.Trainings.Find(tx, row.Scope, row.ID)
		if err != nil {
			return err
		}
		if !training.Value.HasEnded() {
			return s.Trainings.Halt(tx, row.Scope, row.ID)
		}
	}
	return work.Enqueue(tx, row.Key, now)
}

// maxLine bounds how much of the first record is looked at.
const maxLine = 1 << 20

// firstLine reads the beginning of the data at a URI, which must be there.
func (s *Service) firstLine(ctx context.Context, l *work.Lease, uri string) ([]byte, error) {
	const op = "customization.validate"
	name, key, err := artifact.ParseURI(uri)
	if err != nil {
		return nil, err
	}
	none := fault.New(op, fault.Invalid, "There is no .jsonl file at %s.", uri)
	b := store.Bucket{Scope: l.Target.Scope, Name: name}
	page, err := s.Objects.List(ctx, b, store.ObjectQuery{Prefix: key})
	if fault.Is(err, fault.NotFound) {
		return nil, none
	}
	if err != nil {
		return nil, err
	}
	i := slices.IndexFunc(page.Objects, func(o store.ObjectInfo) bool { return strings.HasSuffix(o.Key, ".jsonl") })
	if i < 0 {
		return nil, none
	}
	_, body, err := s.Objects.Get(ctx, b, page.Objects[i].Key)
	if err != nil {
		return nil, err
	}
	defer body.Close()
	line, err := bufio.NewReader(io.LimitReader(body, maxLine)).ReadBytes('\n')
	if err != nil && err != io.EOF {
		return nil, fault.Wrap(op, fault.Unavailable, err)
	}
	return line, nil
}

// isPreference knows a record of two answers, of which one is better.
func isPreference(line []byte) bool {
	return bytes.Contains(line, []byte(`"rejected"`)) && bytes.Contains(line, []byte(`"chosen"`)) || bytes.Contains(line, []byte(`"preferenceLabel"`))
}

// final tells whether trying again is no use: the request or its files are at fault.
func final(err error) bool {
	switch fault.KindOf(err) {
	case fault.Invalid, fault.NotFound, fault.TooLarge, fault.Unsupported, fault.ModelFailed, fault.NoSpace:
		return true
	}
	return false
}
