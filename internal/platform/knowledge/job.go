package knowledge

import (
	"context"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/platform/work"
	"outcrop/internal/store"
)

// JobID names an ingestion job: 10 of [A-Z0-9].
type JobID string

// The states of an ingestion job.
const (
	Starting   Status = "STARTING"
	InProgress Status = "IN_PROGRESS"
	Complete   Status = "COMPLETE"
	Failed     Status = "FAILED"
	Stopping   Status = "STOPPING"
	Stopped    Status = "STOPPED"
)

// Job is one ingestion: it brings the index in line with what its data source holds.
type Job struct {
	ID          JobID
	Base        BaseID
	Source      SourceID
	Description string
	Status      Status
	Statistics  Statistics
	Failures    []string // what was wrong, by document; at most maxFailures
	Started     time.Time
	Updated     time.Time

	// How far it is. Both move in the transactions that also change the index and the statistics, so that a job that is taken
	// up again loses and doubles nothing.
	Pruning bool   // the objects were all scanned; now documents whose object is gone are removed
	After   string // the last key or document that is done with
}

// Statistics are AWS's counts of a job. A metadata file counts as modified when a document that was there before has its
// metadata added, changed or removed.
type Statistics struct {
	Scanned, MetadataScanned, New, Modified, MetadataModified, Deleted, Failed int64
}

func (a Statistics) plus(b Statistics) Statistics {
	return Statistics{a.Scanned + b.Scanned, a.MetadataScanned + b.MetadataScanned, a.New + b.New, a.Modified + b.Modified,
		a.MetadataModified + b.MetadataModified, a.Deleted + b.Deleted, a.Failed + b.Failed}
}

var jobs = store.Table[Job]{Kind: JobKind, Index: func(v *Job) store.Index {
	return store.Index{Parent: string(v.Source), Status: string(v.Status)}
}}

func (v *Job) over() bool { return v.Status == Complete || v.Status == Failed || v.Status == Stopped }

// NewJob is the request for an ingestion.
type NewJob struct {
	Base        BaseID
	Source      SourceID
	Description string
	ClientToken string
}

// StartJob begins an ingestion. A data source has one at a time: another is a Conflict.
func (s *Service) StartJob(ctx context.Context, scope arn.Scope, in NewJob) (v Job, err error) {
	const op = "knowledge.StartJob"
	now, id := s.clock(), s.ids.Upper(10)
	v = Job{ID: JobID(id), Base: in.Base, Source: in.Source, Description: in.Description, Status: Starting, Started: now, Updated: now}
	err = s.records.Update(ctx, func(tx store.Tx) error {
		if _, err := readyBase(tx, op, scope, in.Base); err != nil {
			return err
		}
		src, err := sourceOf(tx, op, scope, in.Base, in.Source)
		if err != nil {
			return err
		}
		before, err := claimToken(tx, scope, "job/"+string(in.Source), in.ClientToken, id, in, now)
		if err != nil {
			return err
		}
		if before != "" {
			row, err := jobs.Get(tx, scope, before)
			v = row.Value
			return found(op, "ingestion job", err)
		}
		if src.Status != Available {
			return fault.New(op, fault.Conflict, "The data source %s is being deleted.", in.Source)
		}
		if err := src.idle(op); err != nil {
			return err
		}
		if err := setRunning(tx, scope, in.Source, v.ID, now); err != nil {
			return err
		}
		if err := jobs.Insert(tx, scope, id, now, v); err != nil {
			return err
		}
		return work.Enqueue(tx, jobs.Key(scope, id), now)
	})
	if err == nil {
		s.wake()
	}
	return v, fault.Wrap(op, fault.Internal, err)
}

// setRunning notes which job works on a data source; none when id is empty.
func setRunning(tx store.Tx, scope arn.Scope, source SourceID, id JobID, now time.Time) error {
	return sources.Change(tx, scope, string(source), now, func(v *Source) error { v.Running = id; return nil })
}

// Job reads an ingestion job.
func (s *Service) Job(ctx context.Context, scope arn.Scope, base BaseID, source SourceID, id JobID) (v Job, err error) {
	err = s.records.View(ctx, func(tx store.Tx) error {
		v, err = jobOf(tx, "knowledge.Job", scope, base, source, id)
		return err
	})
	return v, fault.Wrap("knowledge.Job", fault.Internal, err)
}

func jobOf(tx store.Tx, op string, scope arn.Scope, base BaseID, source SourceID, id JobID) (Job, error) {
	row, err := jobs.Get(tx, scope, string(id))
	if err == nil && (row.Value.Base != base || row.Value.Source != source) {
		err = missing(op, "ingestion job")
	}
	return row.Value, found(op, "ingestion job", err)
}

// JobQuery selects jobs of a data source.
type JobQuery struct {
	Base       BaseID
	Source     SourceID
	Status     Status // empty for all
	ByStatus   bool   // otherwise by start
	Descending bool
	Page       Page
}

// Jobs lists ingestion jobs.
func (s *Service) Jobs(ctx context.Context, scope arn.Scope, q JobQuery) (page []Job, next store.Cursor, err error) {
	const op = "knowledge.Jobs"
	err = s.records.View(ctx, func(tx store.Tx) error {
		if _, err := sourceOf(tx, op, scope, q.Base, q.Source); err != nil {
			return err
		}
		sel := q.Page.query(scope, store.ByCreated)
		if q.ByStatus {
			sel.Order = store.ByStatus
		}
		sel.Parent, sel.Status, sel.Descending = string(q.Source), string(q.Status), q.Descending
		rows, n, err := jobs.List(tx, sel)
		next = n
		for _, row := range rows {
			page = append(page, row.Value)
		}
		return err
	})
	return page, next, fault.Wrap(op, fault.Internal, err)
}

// StopJob asks a job to stop. What it has ingested so far stays. One that is over is a Conflict.
func (s *Service) StopJob(ctx context.Context, scope arn.Scope, base BaseID, source SourceID, id JobID) (v Job, err error) {
	const op = "knowledge.StopJob"
	err = s.records.Update(ctx, func(tx store.Tx) error {
		if v, err = jobOf(tx, op, scope, base, source, id); err != nil {
			return err
		}
		if v.over() {
			return fault.New(op, fault.Conflict, "The ingestion job %s can't be stopped: its status is %s.", id, v.Status)
		}
		v.Status, v.Updated = Stopping, s.clock()
		if err := jobs.Change(tx, scope, string(id), s.clock(), func(stored *Job) error { *stored = v; return nil }); err != nil {
			return err
		}
		return work.Enqueue(tx, jobs.Key(scope, string(id)), s.clock())
	})
	if err == nil {
		s.wake()
	}
	return v, fault.Wrap(op, fault.Internal, err)
}
