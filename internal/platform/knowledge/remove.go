package knowledge

import (
	"context"

	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/platform/tag"
	"outcrop/internal/platform/work"
	"outcrop/internal/store"
)

// RemoveSource is the work.Handler of data sources that are deleted: first what was ingested, if it is not to be retained, then
// the jobs, then the data source.
func (s *Service) RemoveSource(ctx context.Context, l *work.Lease) error {
	scope := l.Target.Scope
	var v Source
	err := s.records.View(ctx, func(tx store.Tx) error {
		row, err := sources.Get(tx, scope, l.Target.ID)
		v = row.Value
		return err
	})
	if err != nil || v.Status != Deleting {
		return ignoreMissing(err)
	}
	if v.Deletion == Delete {
		if err := s.removeDocuments(ctx, l, v.Base, store.Query{Scope: scope, IDPrefix: string(v.ID) + "/"}); err != nil {
			return err
		}
	}
	return l.Update(ctx, func(tx store.Tx) error { return removeSource(tx, scope, v) })
}

// removeSource removes a data source with its jobs, its name and its client tokens.
func removeSource(tx store.Tx, scope arn.Scope, v Source) error {
	rows, _, err := jobs.List(tx, store.Query{Scope: scope, Parent: string(v.ID)})
	if err != nil {
		return err
	}
	for _, row := range rows {
		if err := releaseAll(tx, scope, row.ID); err != nil {
			return err
		}
		if err := jobs.Delete(tx, scope, row.ID); err != nil {
			return err
		}
	}
	if err := releaseAll(tx, scope, string(v.ID)); err != nil {
		return err
	}
	return sources.Delete(tx, scope, string(v.ID))
}

// removeDocuments removes the documents that q selects, each in a transaction of its own.
func (s *Service) removeDocuments(ctx context.Context, l *work.Lease, base BaseID, q store.Query) error {
	q.Limit = scanPage
	for {
		var page []store.Row[document]
		err := s.records.View(ctx, func(tx store.Tx) (err error) {
			page, _, err = documents.List(tx, q)
			return err
		})
		if err != nil || len(page) == 0 {
			return err
		}
		for _, row := range page {
			var gone []string
			err := l.Update(ctx, func(tx store.Tx) (err error) {
				gone, err = dropDocument(tx, q.Scope, row.ID)
				return err
			})
			if err == nil {
				err = s.change(q.Scope, base, gone, nil, nil)
			}
			if err != nil {
				return err
			}
		}
	}
}

// RemoveBase is the work.Handler of bases that are deleted.
func (s *Service) RemoveBase(ctx context.Context, l *work.Lease) error {
	scope, id := l.Target.Scope, l.Target.ID
	var b Base
	err := s.records.View(ctx, func(tx store.Tx) error {
		row, err := bases.Get(tx, scope, id)
		b = row.Value
		return err
	})
	if err != nil || b.Status != Deleting {
		return ignoreMissing(err)
	}
	if err := s.removeDocuments(ctx, l, b.ID, store.Query{Scope: scope, Parent: id}); err != nil {
		return err
	}
	if err := s.forget(ctx, scope, b.ID); err != nil {
		return fault.Wrap("knowledge.RemoveBase", fault.Internal, err)
	}
	return l.Update(ctx, func(tx store.Tx) error {
		rows, _, err := sources.List(tx, store.Query{Scope: scope, Parent: id})
		if err != nil {
			return err
		}
		for _, row := range rows {
			if err := removeSource(tx, scope, row.Value); err != nil {
				return err
			}
		}
		if err := removeSessions(tx, scope, b.ID); err != nil {
			return err
		}
		if err := tag.Drop(tx, scope, b.ARN); err != nil {
			return err
		}
		if err := releaseAll(tx, scope, id); err != nil {
			return err
		}
		return bases.Delete(tx, scope, id)
	})
}
