// Package importjob runs Custom Model Import: jobs that bring Hugging Face files from the object store into the catalog.
package importjob

import (
	"context"
	"maps"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/engine"
	"outcrop/internal/fault"
	"outcrop/internal/platform/access"
	"outcrop/internal/platform/artifact"
	"outcrop/internal/platform/catalog"
	"outcrop/internal/platform/tag"
	"outcrop/internal/platform/work"
	"outcrop/internal/store"
)

// Kind is what the work queue knows the jobs by.
const Kind store.Kind = "model-import-job"

// The statuses of a job, in AWS's words.
const (
	InProgress = "InProgress"
	Completed  = "Completed"
	Failed     = "Failed"
)

// Job is an import job as it is stored, under its 12 characters.
type Job struct {
	Name      string
	ModelName string
	ModelID   string // chosen at the start, so that a resumed job makes the same model
	RoleARN   arn.ARN
	URI       string // s3:// prefix of the files, or a model.tar.gz
	Token     string `json:",omitempty"` // the client's, against making it twice
	Network   Network
	ModelTags map[string]string `json:",omitempty"`
	Status    string
	Failure   string    `json:",omitempty"`
	Ended     time.Time `json:",omitzero"`
}

// Network is the VPC that a job was asked to run in: shown again, and nothing more.
type Network struct{ Subnets, SecurityGroups []string }

// Entry is a job with what its record says.
type Entry struct {
	Job
	ARN      arn.ARN
	ModelARN arn.ARN // empty until there is a model
	Created  time.Time
	Modified time.Time
}

var jobs = store.Table[Job]{Kind: Kind, Index: func(v *Job) store.Index {
	return store.Index{Parent: v.Token, Name: v.Name, Status: v.Status}
}}

// Parts are what a service is made of.
type Parts struct {
	Records store.Records
	Objects store.Objects
	Catalog *catalog.Catalog
	Opener  engine.Opener
	IDs     *arn.Source
	Clock   func() time.Time
	Wake    func()                    // the work queue's
	Release func(catalog.Model) error // inference's: a deleted model's memory
}

// Service creates, runs and lists import jobs, and deletes what they made.
type Service struct{ Parts }

// New makes a service. Its Work is to be given to the work queue.
func New(p Parts) *Service { return &Service{p} }

// CreateInput asks for an import.
type CreateInput struct {
	Name, ModelName    string
	RoleARN            arn.ARN
	URI                string
	Token              string // may be empty
	Network            Network
	JobTags, ModelTags map[string]string
}

// Create starts a job. The same token again gives the same job; with other members it is a Conflict, like a name in use.
func (s *Service) Create(ctx context.Context, scope arn.Scope, in CreateInput) (arn.ARN, error) {
	const op = "importjob.Create"
	if _, _, err := artifact.ParseURI(in.URI); err != nil {
		return "", fault.Bad(op, "modelDataSource.s3DataSource.s3Uri", "%s", fault.Public(err))
	}
	if err := access.PassRole(op, "roleArn", scope.Account, string(in.RoleARN)); err != nil {
		return "", err
	}
	id := s.IDs.Lower(12)
	job := Job{Name: in.Name, ModelName: in.ModelName, ModelID: s.IDs.Lower(12), RoleARN: in.RoleARN, URI: in.URI, Token: in.Token,
		Network: in.Network, ModelTags: in.ModelTags, Status: InProgress}
	err := s.Records.Update(ctx, func(tx store.Tx) error {
		if old, ok, err := s.twin(tx, scope, job); err != nil || ok {
			id = old
			return err
		}
		if err := s.checkNames(tx, scope, job); err != nil {
			return err
		}
		now := s.Clock()
		if err := jobs.Insert(tx, scope, id, now, job); err != nil {
			return err
		}
		if err := tag.Set(tx, scope, JobARN(scope, id), in.JobTags, now); err != nil {
			return err
		}
		return work.Enqueue(tx, jobs.Key(scope, id), now)
	})
	if err != nil {
		return "", fault.Wrap(op, fault.Internal, err)
	}
	s.Wake()
	return JobARN(scope, id), nil
}

// twin finds the job that the same request made before.
func (s *Service) twin(tx store.Tx, scope arn.Scope, job Job) (id string, ok bool, err error) {
	if job.Token == "" {
		return "", false, nil
	}
	rows, _, err := jobs.List(tx, store.Query{Scope: scope, Parent: job.Token, Limit: 1})
	if err != nil || len(rows) == 0 {
		return "", false, err
	}
	old := rows[0].Value
	if old.Name != job.Name || old.ModelName != job.ModelName || old.URI != job.URI || old.RoleARN != job.RoleARN || !maps.Equal(old.ModelTags, job.ModelTags) {
		return "", false, fault.New("importjob.Create", fault.Conflict, "The client request token was used before with other parameters.")
	}
	return rows[0].ID, true, nil
}

// checkNames refuses names that are taken by a job, a model, or a model that is being made.
func (s *Service) checkNames(tx store.Tx, scope arn.Scope, job Job) error {
	if _, err := byName(tx, scope, job.Name); !fault.Is(err, fault.NotFound) {
		if err != nil {
			return err
		}
		return fault.New("importjob.Create", fault.Conflict, "A model import job named %s already exists.", job.Name)
	}
	taken, err := s.Catalog.HasImported(tx, scope, job.ModelName)
	if err != nil {
		return err
	}
	running, _, err := jobs.List(tx, store.Query{Scope: scope, Status: InProgress})
	if err != nil {
		return err
	}
	for _, row := range running {
		taken = taken || row.Value.ModelName == job.ModelName
	}
	if taken {
		return fault.New("importjob.Create", fault.Conflict, "An imported model named %s already exists.", job.ModelName)
	}
	return nil
}

// JobARN names a job.
func JobARN(s arn.Scope, id string) arn.ARN { return s.New("bedrock", "model-import-job/"+id) }

// Get reads a job by name or ARN.
func (s *Service) Get(ctx context.Context, scope arn.Scope, nameOrARN string) (Entry, error) {
	var e Entry
	err := s.Records.View(ctx, func(tx store.Tx) error {
		row, err := find(tx, scope, nameOrARN)
		e = entry(row)
		return err
	})
	return e, fault.Wrap("importjob.Get", fault.Internal, err)
}

// List reads a page of jobs; the query's scope, times, Status, NameHas, order, cursor and limit count.
func (s *Service) List(ctx context.Context, q store.Query) (page []Entry, next store.Cursor, err error) {
	err = s.Records.View(ctx, func(tx store.Tx) error {
		rows, n, err := jobs.List(tx, q)
		next = n
		for _, row := range rows {
			page = append(page, entry(row))
		}
		return err
	})
	return page, next, fault.Wrap("importjob.List", fault.Internal, err)
}

func entry(row store.Row[Job]) Entry {
	e := Entry{Job: row.Value, ARN: JobARN(row.Scope, row.ID), Created: row.Created, Modified: row.Modified}
	if e.Status == Completed {
		e.ModelARN = catalog.ImportedARN(row.Scope, e.ModelID)
	}
	return e
}

func find(tx store.Tx, scope arn.Scope, nameOrARN string) (store.Row[Job], error) {
	p, ok := arn.Parse(nameOrARN)
	if !ok {
		return byName(tx, scope, nameOrARN)
	}
	missing := fault.Missing("importjob.Get", "model-import-job", "Could not find the model import job %s.", nameOrARN)
	if p.Service != "bedrock" || p.Type() != string(Kind) || p.Scope != scope {
		return store.Row[Job]{}, missing
	}
	row, err := jobs.Get(tx, scope, p.ID())
	if fault.Is(err, fault.NotFound) {
		return row, missing
	}
	return row, err
}

func byName(tx store.Tx, scope arn.Scope, name string) (store.Row[Job], error) {
	rows, _, err := jobs.List(tx, store.Query{Scope: scope, NameHas: name})
	if err != nil {
		return store.Row[Job]{}, err
	}
	for _, row := range rows {
		if row.Value.Name == name {
			return row, nil
		}
	}
	return store.Row[Job]{}, fault.Missing("importjob.Get", "model-import-job", "Could not find the model import job %s.", name)
}
