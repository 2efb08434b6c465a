// Package customization runs Bedrock's model customization jobs: it checks and keeps what was asked for, has the trainer train, and
// makes a custom model of the result. A job has three steps, each of which can be done again after a crash: validation, the
// training (a job of package job, which nobody else sees), and the making of the model.
package customization

import (
	"context"
	"encoding/json"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/engine"
	"outcrop/internal/fault"
	"outcrop/internal/platform/catalog"
	"outcrop/internal/platform/job"
	"outcrop/internal/platform/registry"
	"outcrop/internal/store"
	"outcrop/internal/train/spec"
)

// Kind is what the work queue knows the jobs by.
const Kind store.Kind = "model-customization-job"

// Trainings is whose trainings a job's are: they go by the job's 12 characters.
var Trainings = job.Owner{Kind: "customization-training", ARN: trainingARN, LogGroup: "/aws/bedrock/ModelCustomizationJobs", After: Kind}

func trainingARN(s arn.Scope, id string) arn.ARN { return s.New("bedrock", string(Kind)+"/"+id) }

// The statuses of a job and of its steps, in AWS's words.
const (
	InProgress = "InProgress"
	Completed  = "Completed"
	Failed     = "Failed"
	Stopping   = "Stopping"
	Stopped    = "Stopped"
	NotStarted = "NotStarted"
)

// Request is what a caller asks for.
type Request struct {
	Name, ModelName    string
	RoleARN            arn.ARN
	Token              string `json:",omitempty"` // the client's, against making it twice
	Base               string // as the caller named it
	Type               string // "FINE_TUNING"
	Training           string // s3:// URI of a file, or of a folder of them
	Validation         []string
	Output             string // s3:// URI for what is measured
	Settings           map[string]string
	Network            Network
	JobTags, ModelTags map[string]string
	Config             json.RawMessage   `json:",omitempty"` // customizationConfig, described back
	Configured         map[string]string `json:",omitempty"` // what it says, by the trainer's names
}

// Network is the VPC that a job was asked to run in: shown again, and nothing more.
type Network struct{ Subnets, SecurityGroups []string }

// Job is a customization job as it is stored, under its 12 characters. Its model has the same ones.
type Job struct {
	Request
	Foundation string  // the id of the foundation model that all goes back to
	BaseARN    arn.ARN // that the training starts from: a foundation model or a custom one
	Family     catalog.Family
	Method     spec.Method // known once the data were looked at
	Status     string
	Validated  time.Time `json:",omitzero"` // when the training was handed over
	Failure    string    `json:",omitempty"`
	Ended      time.Time `json:",omitzero"`
	Measured   Measured
}

// Measured is what the training came to; nil is not known.
type Measured struct{ Loss, ValidationLoss *float64 }

// Entry is a job with what its record and its training say.
type Entry struct {
	Job
	ID       string
	ARN      arn.ARN
	ModelARN arn.ARN // empty until there is a model
	Created  time.Time
	Modified time.Time
	Steps    Steps
}

var jobs = store.Table[Job]{Kind: Kind, Index: func(v *Job) store.Index {
	return store.Index{Parent: v.Token, Name: v.Name, Status: v.Status}
}}

// Parts are what a service is made of.
type Parts struct {
	Records   store.Records
	Objects   catalog.Storage
	Catalog   *catalog.Catalog
	Opener    engine.Opener
	Packages  *registry.Registry
	Trainings *job.Service // that of Trainings, with Base
	IDs       *arn.Source
	Clock     func() time.Time
	Wake      func()                    // the work queue's
	Release   func(catalog.Model) error // inference's: a deleted model's memory
}

// Service creates, runs and lists customization jobs, and keeps what they made.
type Service struct{ Parts }

// New makes a service. Its Work is to be given to the work queue.
func New(p Parts) *Service { return &Service{p} }

// JobARN names a job.
func JobARN(s arn.Scope, foundation, id string) arn.ARN {
	return s.New("bedrock", string(Kind)+"/"+foundation+"/"+id)
}

// Get reads a job by name or ARN.
func (s *Service) Get(ctx context.Context, scope arn.Scope, nameOrARN string) (e Entry, err error) {
	err = s.Records.View(ctx, func(tx store.Tx) error {
		row, err := find(tx, scope, nameOrARN)
		if err != nil {
			return err
		}
		e, err = s.entry(tx, row)
		return err
	})
	return e, fault.Wrap("customization.Get", fault.Internal, err)
}

// Of reads the job that made a custom model; none is NotFound.
func (s *Service) Of(ctx context.Context, scope arn.Scope, m catalog.CustomEntry) (Entry, error) {
	return s.Get(ctx, scope, string(JobARN(scope, m.Foundation, m.ID)))
}

// List reads a page of jobs; the query's scope, times, Status, NameHas, order, cursor and limit count.
func (s *Service) List(ctx context.Context, q store.Query) (page []Entry, next store.Cursor, err error) {
	err = s.Records.View(ctx, func(tx store.Tx) error {
		rows, n, err := jobs.List(tx, q)
		if err != nil {
			return err
		}
		next = n
		for _, row := range rows {
			e, err := s.entry(tx, row)
			if err != nil {
				return err
			}
			page = append(page, e)
		}
		return nil
	})
	return page, next, fault.Wrap("customization.List", fault.Internal, err)
}

// Stop asks a job to end. Its training ends at its next step, and no model is made.
func (s *Service) Stop(ctx context.Context, scope arn.Scope, nameOrARN string) error {
	err := s.Records.Update(ctx, func(tx store.Tx) error {
		row, err := find(tx, scope, nameOrARN)
		if err != nil {
			return err
		}
		switch row.Value.Status {
		case Stopping:
			return nil
		case InProgress:
		default:
			return fault.New("customization.Stop", fault.Conflict, "The model customization job %s is %s: it can't be stopped.", row.Value.Name, row.Value.Status)
		}
		row.Value.Status = Stopping
		if err := jobs.Save(tx, row, s.Clock()); err != nil {
			return err
		}
		return s.halt(tx, row)
	})
	if err == nil {
		s.Wake()
	}
	return fault.Wrap("customization.Stop", fault.Internal, err)
}

func (s *Service) entry(tx store.Tx, row store.Row[Job]) (Entry, error) {
	e := Entry{Job: row.Value, ID: row.ID, ARN: JobARN(row.Scope, row.Value.Foundation, row.ID), Created: row.Created, Modified: row.Modified}
	if e.Status == Completed {
		e.ModelARN = catalog.CustomARN(row.Scope, e.Foundation, row.ID)
	}
	if e.Validated.IsZero() {
		e.Steps = steps(&e, nil)
		return e, nil
	}
	training, err := s.Trainings.Find(tx, row.Scope, row.ID)
	if err != nil {
		return e, err
	}
	if training.Modified.After(e.Modified) {
		e.Modified = training.Modified
	}
	e.Steps = steps(&e, &training.Value)
	return e, nil
}

func find(tx store.Tx, scope arn.Scope, nameOrARN string) (store.Row[Job], error) {
	p, ok := arn.Parse(nameOrARN)
	if !ok {
		return byName(tx, scope, nameOrARN)
	}
	row, err := jobs.Get(tx, scope, lastPart(p.ID()))
	if fault.Is(err, fault.NotFound) || err == nil && string(JobARN(scope, row.Value.Foundation, row.ID)) != nameOrARN {
		return store.Row[Job]{}, missing(nameOrARN)
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
	return store.Row[Job]{}, missing(name)
}

func missing(nameOrARN string) error {
	return fault.Missing("customization.Get", "model-customization-job", "Could not find the model customization job %s.", nameOrARN)
}
