package knowledge

import (
	"context"
	"sync"

	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/store"
)

// index is a base as it is searched: its vectors in store.Vectors, and beside them what filters look at. It is read from the
// records when it is first used, and follows every commit after that.
type index struct {
	mu    sync.RWMutex // a search reads under it, so it never sees half a change
	ready bool
	docs  map[string]*document // by set
}

// indexOf gives a base's index, ready to be searched.
func (s *Service) indexOf(ctx context.Context, scope arn.Scope, b Base) (*index, error) {
	x := s.index(scope, b.ID)
	x.mu.RLock()
	ready := x.ready
	x.mu.RUnlock()
	if ready {
		return x, nil
	}
	x.mu.Lock()
	defer x.mu.Unlock()
	if x.ready {
		return x, nil
	}
	if err := s.load(ctx, scope, b, x); err != nil {
		return nil, fault.Wrap("knowledge.load", fault.Internal, err)
	}
	x.ready = true
	return x, nil
}

func (s *Service) index(scope arn.Scope, base BaseID) *index {
	key := bases.Key(scope, string(base))
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.indexes[key] == nil {
		s.indexes[key] = &index{}
	}
	return s.indexes[key]
}

// load rebuilds the vectors of a base, a page of chunks at a time, all in one view of the records.
func (s *Service) load(ctx context.Context, scope arn.Scope, b Base, x *index) error {
	if err := s.vectors.Reset(ctx, scope, string(b.ID), b.Dimensions); err != nil {
		return err
	}
	x.docs = map[string]*document{}
	return s.records.View(ctx, func(tx store.Tx) error {
		rows, _, err := documents.List(tx, store.Query{Scope: scope, Parent: string(b.ID)})
		if err != nil {
			return err
		}
		for _, row := range rows {
			x.docs[row.Value.Set] = &row.Value
		}
		for q := (store.Query{Scope: scope, Parent: string(b.ID), Limit: 1000}); ; {
			page, next, err := chunks.List(tx, q)
			if err != nil {
				return err
			}
			add := make([]store.Vector, len(page))
			for i, row := range page {
				add[i] = store.Vector{ID: row.ID, Values: row.Value.Vector}
			}
			if err := s.vectors.Apply(ctx, scope, string(b.ID), nil, add); err != nil {
				return err
			}
			if next == "" {
				return nil
			}
			q.After = next
		}
	})
}

// change brings an index in line with a commit. One that was not used yet will read the commit when it is.
func (s *Service) change(scope arn.Scope, base BaseID, gone []string, d *document, passages []chunk) error {
	x := s.index(scope, base)
	x.mu.Lock()
	defer x.mu.Unlock()
	if !x.ready {
		return nil
	}
	var add []store.Vector
	for i, c := range passages {
		add = append(add, store.Vector{ID: chunkID(d.Set, i), Values: c.Vector})
	}
	// What is committed must be found: no request's end may come between.
	err := s.vectors.Apply(context.Background(), scope, string(base), gone, add)
	if err != nil {
		x.ready = false // read again from the records
		return fault.Wrap("knowledge.change", fault.Internal, err)
	}
	for _, id := range gone {
		delete(x.docs, setOf(id))
	}
	if d != nil {
		x.docs[d.Set] = d
	}
	return nil
}

// forget drops the index of a base that is gone.
func (s *Service) forget(ctx context.Context, scope arn.Scope, base BaseID) error {
	s.mu.Lock()
	delete(s.indexes, bases.Key(scope, string(base)))
	s.mu.Unlock()
	return s.vectors.Drop(ctx, scope, string(base))
}
