package knowledge

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/platform/inference"
	"outcrop/internal/platform/work"
	"outcrop/internal/store"
)

const (
	maxFailures = 100 // reasons that a job keeps
	maxAttempts = 5   // of a job that meets errors which may pass
	scanPage    = 500 // objects or documents that are looked at together
)

// run is a job at work.
type run struct {
	s        *Service
	lease    *work.Lease
	scope    arn.Scope
	job      Job
	base     Base
	source   Source
	bucket   store.Bucket
	splitter *inference.Splitter
	chunking Chunking
	seen     Statistics // counted, but not stored yet
}

var errStopped = errors.New("the job was asked to stop")

func (b *Base) role() arn.ARN { return arn.ARN(b.RoleARN) }

// Ingest is the work.Handler of ingestion jobs.
func (s *Service) Ingest(ctx context.Context, l *work.Lease) error {
	r := &run{s: s, lease: l, scope: l.Target.Scope}
	if over, err := r.begin(ctx); over || err != nil && !permanent(err) {
		return err
	} else if err != nil {
		return r.end(ctx, Failed, fault.Public(err))
	}
	err := r.ingest(ctx)
	switch {
	case err == nil:
		return r.end(ctx, Complete, "")
	case ctx.Err() != nil || fault.Is(err, fault.Conflict): // draining, or somebody else's now
		return err
	case errors.Is(err, errStopped):
		return r.end(ctx, Stopped, "")
	case permanent(err) || l.Attempt >= maxAttempts:
		return r.end(ctx, Failed, fault.Public(err))
	}
	return err
}

// permanent tells errors that another attempt would meet again.
func permanent(err error) bool {
	return fault.Is(err, fault.NotFound) || fault.Is(err, fault.Invalid) || fault.Is(err, fault.NoSpace)
}

// begin reads what the job is about and marks it as running. over tells that there is nothing to do.
func (r *run) begin(ctx context.Context) (over bool, err error) {
	err = r.lease.Update(ctx, func(tx store.Tx) error {
		row, err := jobs.Get(tx, r.scope, r.lease.Target.ID)
		if err != nil || row.Value.over() {
			over = true
			return ignoreMissing(err)
		}
		r.job = row.Value
		base, err := bases.Get(tx, r.scope, string(r.job.Base))
		if err != nil {
			return err
		}
		source, err := sources.Get(tx, r.scope, string(r.job.Source))
		if err != nil {
			return err
		}
		r.base, r.source = base.Value, source.Value
		if r.job.Status == Starting {
			r.job.Status, r.job.Updated = InProgress, r.s.clock()
			row.Value = r.job
			return jobs.Save(tx, row, r.s.clock())
		}
		return nil
	})
	r.bucket = store.Bucket{Scope: r.scope, Name: r.source.S3.bucket()}
	return over, err
}

func (r *run) ingest(ctx context.Context) error {
	splitter, err := r.s.models.Splitter(ctx, r.scope, r.base.Embedding.ModelARN)
	if err != nil {
		return err
	}
	defer splitter.Close()
	r.splitter, r.chunking = splitter, r.source.chunking(splitter.Max)
	if !r.job.Pruning {
		if err := r.scan(ctx); err != nil {
			return err
		}
	}
	return r.prune(ctx)
}

// scan goes through the objects in the order of their keys and ingests what is new or changed.
func (r *run) scan(ctx context.Context) error {
	q := store.ObjectQuery{Prefix: r.source.S3.prefix(), After: r.job.After, Limit: scanPage}
	for {
		page, err := r.s.objects.List(ctx, r.bucket, q)
		if err != nil {
			return err
		}
		known, err := r.known(ctx, page.Objects)
		if err != nil {
			return err
		}
		for _, o := range page.Objects {
			if err := r.object(ctx, o, known[o.Key]); err != nil {
				return err
			}
		}
		if q.After = page.Next; page.Next == "" {
			return r.step(ctx, func(_ store.Tx, j *Job) error { j.Pruning, j.After = true, ""; return nil })
		}
		if err := r.step(ctx, func(_ store.Tx, j *Job) error { j.After = page.Next; return nil }); err != nil {
			return err
		}
	}
}

// known reads what is stored of a page of objects.
func (r *run) known(ctx context.Context, page []store.ObjectInfo) (map[string]*document, error) {
	out := map[string]*document{}
	err := r.s.records.View(ctx, func(tx store.Tx) error {
		for _, o := range page {
			row, err := documents.Get(tx, r.scope, documentID(r.source.ID, r.source.S3.uri(o.Key)))
			if err == nil {
				out[o.Key] = &row.Value
			} else if !fault.Is(err, fault.NotFound) {
				return err
			}
		}
		return nil
	})
	return out, err
}

// object brings one object's document up to date.
func (r *run) object(ctx context.Context, o store.ObjectInfo, old *document) error {
	switch {
	case strings.HasSuffix(o.Key, "/") && o.Size == 0: // a folder, as consoles make them
		return nil
	case strings.HasSuffix(o.Key, metadataSuffix):
		r.seen.MetadataScanned++
		return nil
	}
	r.seen.Scanned++
	beside, err := r.metadataETag(ctx, o.Key)
	if err != nil {
		return err
	}
	switch {
	case old == nil || old.ETag != o.ETag || old.Size != o.Size:
		return r.replace(ctx, o.Key, old, beside)
	case old.MetadataETag != beside:
		return r.describe(ctx, *old)
	}
	return nil
}

func (r *run) metadataETag(ctx context.Context, key string) (string, error) {
	info, err := r.s.objects.Head(ctx, r.bucket, key+metadataSuffix)
	return info.ETag, ignoreMissing(err)
}

// replace ingests a new or changed document.
func (r *run) replace(ctx context.Context, key string, old *document, beside string) error {
	f, err := r.fetch(ctx, key)
	var bad unfit
	switch {
	case fault.Is(err, fault.NotFound): // deleted since it was listed
		r.seen.Scanned--
		return nil
	case errors.As(err, &bad):
		return r.reject(ctx, key, old, bad)
	case err != nil:
		return err
	case old == nil:
		r.seen.New++
	default:
		r.seen.Modified++
		if old.MetadataETag != beside {
			r.seen.MetadataModified++
		}
	}
	var gone []string
	err = r.step(ctx, func(tx store.Tx, j *Job) error {
		j.After = key
		gone, err = putDocument(tx, r.scope, f.document, f.passages, r.s.clock())
		return err
	})
	if err != nil {
		return err
	}
	return r.s.change(r.scope, r.base.ID, gone, &f.document, f.passages)
}

// describe takes over changed metadata of a document that itself is as it was.
func (r *run) describe(ctx context.Context, d document) error {
	d.MetadataETag, d.Attributes = "", nil
	err := r.metadata(ctx, &d)
	var bad unfit
	if errors.As(err, &bad) {
		return r.reject(ctx, d.Key, &d, bad)
	}
	if err != nil {
		return err
	}
	r.seen.MetadataModified++
	err = r.step(ctx, func(tx store.Tx, j *Job) error {
		j.After = d.Key
		return documents.Change(tx, r.scope, documentID(d.Source, d.uri()), r.s.clock(), func(v *document) error { *v = d; return nil })
	})
	if err != nil {
		return err
	}
	return r.s.change(r.scope, r.base.ID, nil, &d, nil)
}

// reject counts a document that can't be ingested. What it held before is no longer there, so it is no longer found.
func (r *run) reject(ctx context.Context, key string, old *document, why unfit) error {
	r.seen.Failed++
	var gone []string
	err := r.step(ctx, func(tx store.Tx, j *Job) (err error) {
		j.After = key
		j.fail(fmt.Sprintf("%s: %s.", r.source.S3.uri(key), why))
		if old != nil {
			gone, err = dropDocument(tx, r.scope, documentID(old.Source, old.uri()))
		}
		return err
	})
	if err != nil {
		return err
	}
	return r.s.change(r.scope, r.base.ID, gone, nil, nil)
}

// fail keeps a reason, as long as there are not too many.
func (v *Job) fail(reason string) {
	switch n := len(v.Failures); {
	case n < maxFailures:
		v.Failures = append(v.Failures, reason)
	case n == maxFailures:
		v.Failures = append(v.Failures, "More documents failed than are listed here.")
	}
}
