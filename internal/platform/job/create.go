package job

import (
	"cmp"
	"context"
	"log/slog"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/platform/access"
	"outcrop/internal/platform/registry"
	"outcrop/internal/platform/tag"
	"outcrop/internal/platform/work"
	"outcrop/internal/runner"
	"outcrop/internal/store"
	"outcrop/internal/train/spec"
)

// Keys makes and takes back the credentials of jobs; *access.Keys does.
type Keys interface {
	Issue(ctx context.Context, scope arn.Scope, name arn.ARN, grants []access.Grant, ttl time.Duration) (access.Credential, error)
	Revoke(ctx context.Context, accessKeyID string) error
}

// Storage holds checkpoints.
type Storage interface {
	store.Buckets
	store.Objects
}

// Options are what jobs need. All of it must be set.
type Options struct {
	Records store.Records
	Objects Storage
	Runner  runner.Runner
	Keys    Keys
	// Base finds a base model by the id that the hyperparameter model_id names; an unknown one is NotFound.
	Base func(ctx context.Context, s arn.Scope, id string) (spec.Base, error)
	// Teacher checks that a model can be asked by the id that the hyperparameter teacher_model_id names; an unknown one is NotFound.
	Teacher  func(ctx context.Context, s arn.Scope, id string) error
	Endpoint string // where children reach the object store, as spec.S3 has it
	Bind     string // the host on which the children of one job listen for one another: "127.0.0.1" where all run on this machine
	Clock    work.Clock
	Wake     func() // Queue.Wake
	Log      *slog.Logger
	Owner    Owner // whose jobs they are; the zero one is SageMaker
}

// Owner is on whose behalf jobs run. The jobs of one are never among those of another.
type Owner struct {
	Kind     store.Kind                             // of the jobs' records, and of the work on them
	ARN      func(s arn.Scope, name string) arn.ARN // by which what they measure is kept
	LogGroup string
	// After is the kind of what a job is a part of: when the job has ended, the owner's record of that kind with the job's name is to be
	// worked on. Empty for nothing.
	After store.Kind
}

// Service keeps training jobs and works on them.
type Service struct {
	Options
	jobs store.Table[Job]
}

// New makes the service. Its Work is to be registered with the work queue, under its owner's kind.
func New(o Options) *Service {
	if o.Owner.Kind == "" {
		o.Owner = Owner{Kind: Kind, ARN: ARN, LogGroup: LogGroup}
	}
	return &Service{o, store.Table[Job]{Kind: o.Owner.Kind, Index: func(v *Job) store.Index {
		return store.Index{Name: v.Name, Status: string(v.Status)}
	}}}
}

const defaultRuntime = 24 * time.Hour

// Create checks a request and stores it. The work on it begins soon after.
func (s *Service) Create(ctx context.Context, scope arn.Scope, r Request) (arn.ARN, error) {
	if err := s.Check(ctx, scope, r); err != nil {
		return "", err
	}
	id, now := ARN(scope, r.Name), s.Clock.Now()
	err := s.Records.Update(ctx, func(tx store.Tx) error {
		if r.PackageGroup != "" {
			if err := registry.HasGroup(tx, scope, r.PackageGroup); err != nil {
				return err
			}
		}
		err := s.Put(tx, scope, r, now)
		if fault.Is(err, fault.Exists) {
			return fault.New("job.Create", fault.Exists, "Job name must be unique within an AWS account and region, and a training job with this name already exists (%s)", id)
		}
		if err != nil {
			return err
		}
		return tag.Set(tx, scope, id, r.Tags, now)
	})
	if err != nil {
		return "", fault.Wrap("job.Create", fault.Internal, err)
	}
	s.Wake()
	return id, nil
}

// Check tells whether a request can be fulfilled, as far as that is known before.
func (s *Service) Check(ctx context.Context, scope arn.Scope, r Request) error {
	if err := r.check(scope); err != nil {
		return err
	}
	return s.checkBase(ctx, scope, r)
}

// Put stores a job that its owner has checked, to be worked on after the transaction and a Wake. A name that is taken is Exists.
func (s *Service) Put(tx store.Tx, scope arn.Scope, r Request, now time.Time) error {
	r.MaxRuntime = cmp.Or(r.MaxRuntime, defaultRuntime)
	j := Job{Request: r, Status: InProgress}
	j.move(Starting, "Waiting for a place to run.", now)
	if err := s.jobs.Insert(tx, scope, r.Name, now, j); err != nil {
		return err
	}
	return work.Enqueue(tx, s.jobs.Key(scope, r.Name), now)
}

func (s *Service) checkBase(ctx context.Context, scope arn.Scope, r Request) error {
	base, err := s.base(ctx, scope, r)
	if fault.Is(err, fault.NotFound) || fault.Is(err, fault.Invalid) {
		return fault.Bad("job.Create", "HyperParameters", "The hyperparameter model_id names no base model of the catalog that generates text: %q", base.ID)
	}
	if err != nil {
		return err
	}
	id := teacher(r)
	if id == "" {
		return nil
	}
	err = s.Teacher(ctx, scope, id)
	if fault.Is(err, fault.NotFound) || fault.Is(err, fault.Invalid) {
		return fault.Bad("job.Create", "HyperParameters", "The hyperparameter teacher_model_id names no model of the catalog that generates text: %q", id)
	}
	return err
}

// base is the model that a job starts from: that of the catalog, or the one in the channel for models, to which the catalog may tell the
// licence. Its ID is there also when it is unknown.
func (s *Service) base(ctx context.Context, scope arn.Scope, r Request) (spec.Base, error) {
	_, h, err := r.settings()
	if err != nil {
		return spec.Base{}, err
	}
	var base spec.Base
	if h.Model != "" {
		base, err = s.Base(ctx, scope, h.Model)
		base.ID = h.Model
	}
	if uri := r.channel(modelName); uri != "" && err == nil {
		base.ID, base.URI = uri, uri
	}
	return base, err
}

// Get reads a job.
func (s *Service) Get(ctx context.Context, scope arn.Scope, name string) (row store.Row[Job], err error) {
	err = s.Records.View(ctx, func(tx store.Tx) error {
		row, err = s.Find(tx, scope, name)
		return err
	})
	return row, err
}

// List lists jobs.
func (s *Service) List(ctx context.Context, scope arn.Scope, q store.Query) (page []store.Row[Job], next store.Cursor, err error) {
	q.Scope = scope
	err = s.Records.View(ctx, func(tx store.Tx) error {
		page, next, err = s.jobs.List(tx, q)
		return err
	})
	return page, next, err
}

// Stop asks a job to end. It may take until the child has written its checkpoint.
func (s *Service) Stop(ctx context.Context, scope arn.Scope, name string) error {
	err := s.Records.Update(ctx, func(tx store.Tx) error { return s.Halt(tx, scope, name) })
	if err == nil {
		s.Wake()
	}
	return err
}

// Halt is Stop within a transaction; a Wake is to follow.
func (s *Service) Halt(tx store.Tx, scope arn.Scope, name string) error {
	row, err := s.Find(tx, scope, name)
	if err != nil {
		return err
	}
	j, now := &row.Value, s.Clock.Now()
	if j.Status == Stopping {
		return nil
	}
	if j.Status != InProgress {
		return fault.Bad("job.Stop", "TrainingJobName", "The request was rejected because the training job is in status %s.", j.Status)
	}
	if j.Started.IsZero() { // it waits for its turn, and need not wait to end
		j.end(Stopped, Secondary(Stopped), "The training job was stopped.", now)
	} else {
		j.Status = Stopping
		j.move(Secondary(Stopping), "Stopping: the training ends at its next step.", now)
	}
	if err := s.save(tx, row, now); err != nil {
		return err
	}
	return work.Enqueue(tx, row.Key, now)
}

// save stores a job that has changed. Its end is also news for what it is a part of.
func (s *Service) save(tx store.Tx, row store.Row[Job], now time.Time) error {
	if err := s.jobs.Save(tx, row, now); err != nil || !row.Value.HasEnded() || s.Owner.After == "" {
		return err
	}
	return work.Enqueue(tx, store.Key{Scope: row.Scope, Kind: s.Owner.After, ID: row.ID}, now)
}

// Find reads a job in a transaction.
func (s *Service) Find(tx store.Tx, scope arn.Scope, name string) (store.Row[Job], error) {
	row, err := s.jobs.Get(tx, scope, name)
	if fault.Is(err, fault.NotFound) {
		return row, fault.Missing("job.Get", "training job", "Requested resource not found.")
	}
	return row, err
}
