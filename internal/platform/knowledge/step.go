package knowledge

import (
	"context"
	"strings"

	"outcrop/internal/fault"
	"outcrop/internal/store"
)

// step does one thing and notes how far the job is, in one transaction. A job that was asked to stop does no more.
func (r *run) step(ctx context.Context, fn func(tx store.Tx, j *Job) error) error {
	err := r.lease.Update(ctx, func(tx store.Tx) error {
		row, err := jobs.Get(tx, r.scope, string(r.job.ID))
		if err != nil {
			return err
		}
		if row.Value.Status == Stopping {
			return errStopped
		}
		if err := fn(tx, &row.Value); err != nil {
			return err
		}
		row.Value.Statistics = row.Value.Statistics.plus(r.seen)
		row.Value.Updated = r.s.clock()
		return jobs.Save(tx, row, r.s.clock())
	})
	if err == nil {
		r.seen = Statistics{}
	}
	return err
}

// prune removes the documents whose object is gone, or no longer under the data source's prefix.
func (r *run) prune(ctx context.Context) error {
	prefix := string(r.source.ID) + "/"
	q := store.Query{Scope: r.scope, IDPrefix: prefix, Limit: scanPage}
	if r.job.Pruning {
		q.AfterID = r.job.After
	}
	for {
		var page []store.Row[document]
		err := r.s.records.View(ctx, func(tx store.Tx) (err error) {
			page, _, err = documents.List(tx, q)
			return err
		})
		if err != nil || len(page) == 0 {
			return err
		}
		for _, row := range page {
			q.AfterID = row.ID
			there, err := r.there(ctx, &row.Value)
			if err != nil {
				return err
			}
			if there {
				continue
			}
			if err := r.remove(ctx, row.ID); err != nil {
				return err
			}
		}
	}
}

// there tells whether a document's object still is one of the data source.
func (r *run) there(ctx context.Context, d *document) (bool, error) {
	if d.Bucket != r.bucket.Name || !strings.HasPrefix(d.Key, r.source.S3.prefix()) {
		return false, nil
	}
	_, err := r.s.objects.Head(ctx, r.bucket, d.Key)
	if fault.Is(err, fault.NotFound) {
		return false, nil
	}
	return err == nil, err
}

func (r *run) remove(ctx context.Context, id string) error {
	r.seen.Deleted++
	var gone []string
	err := r.step(ctx, func(tx store.Tx, j *Job) (err error) {
		j.Pruning, j.After = true, id
		gone, err = dropDocument(tx, r.scope, id)
		return err
	})
	if err != nil {
		return err
	}
	return r.s.change(r.scope, r.base.ID, gone, nil, nil)
}

// end closes the job. Its data source is free for the next one.
func (r *run) end(ctx context.Context, status Status, reason string) error {
	return r.lease.Update(ctx, func(tx store.Tx) error {
		row, err := jobs.Get(tx, r.scope, r.lease.Target.ID)
		if err != nil {
			return ignoreMissing(err)
		}
		if row.Value.Status == Stopping {
			status = Stopped
		}
		row.Value.Status, row.Value.Updated = status, r.s.clock()
		if reason != "" {
			row.Value.fail(reason)
		}
		if err := ignoreMissing(setRunning(tx, r.scope, row.Value.Source, "", r.s.clock())); err != nil {
			return err
		}
		return jobs.Save(tx, row, r.s.clock())
	})
}
