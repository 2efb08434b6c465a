package endpoint

import (
	"context"
	"slices"

	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/platform/tag"
	"outcrop/internal/platform/work"
	"outcrop/internal/store"
)

// Create stores an endpoint and begins to load it.
func (s *Service) Create(ctx context.Context, scope arn.Scope, e Endpoint, tags map[string]string) (arn.ARN, error) {
	id := ARN(scope, e.Name)
	err := s.Records.Update(ctx, func(tx store.Tx) error {
		next, err := s.plan(tx, scope, e.Config)
		if err != nil {
			return err
		}
		e.Status, e.Next = Creating, next
		now := s.Clock.Now()
		err = table.Insert(tx, scope, e.Name, now, e)
		if fault.Is(err, fault.Exists) {
			return anEndpoint.exists(scope, e.Name)
		}
		if err != nil {
			return err
		}
		if err := tag.Set(tx, scope, id, tags, now); err != nil {
			return err
		}
		return work.Enqueue(tx, table.Key(scope, e.Name), now)
	})
	if err != nil {
		return "", err
	}
	s.Wake()
	return id, nil
}

// Get reads an endpoint.
func (s *Service) Get(ctx context.Context, scope arn.Scope, name string) (store.Row[Endpoint], error) {
	return view(ctx, s.Records, table, anEndpoint, scope, name)
}

// List lists endpoints.
func (s *Service) List(ctx context.Context, scope arn.Scope, q store.Query) ([]store.Row[Endpoint], store.Cursor, error) {
	return list(ctx, s.Records, table, scope, q)
}

// Retain says what of the running variants an update keeps, for variants of the same name.
type Retain struct {
	Count, Weight bool
	Given         bool // the request of the last deployment is kept, for what is described back
}

// Update begins to load another configuration; the endpoint answers from the one it has until that is done. given is the
// request, for what is described back.
func (s *Service) Update(ctx context.Context, scope arn.Scope, name, config string, keep Retain, given []byte) (arn.ARN, error) {
	err := s.change(ctx, scope, name, func(tx store.Tx, e *Endpoint) error {
		if e.Status != InService && e.Status != Failed {
			return fault.Bad("endpoint.Update", "EndpointName", "Cannot update in-progress endpoint %q.", ARN(scope, name))
		}
		next, err := s.plan(tx, scope, config)
		if err != nil {
			return err
		}
		if e.Current != nil {
			next.retain(e.Current, keep)
		}
		e.Status, e.Next = Updating, next
		if !keep.Given {
			e.Given = given
		}
		return nil
	})
	return ARN(scope, name), err
}

func (d *Deployment) retain(old *Deployment, keep Retain) {
	for i := range d.Variants {
		v := &d.Variants[i]
		j := slices.IndexFunc(old.Variants, func(o Served) bool { return o.Name == v.Name })
		if j < 0 {
			continue
		}
		if keep.Count {
			v.Count = old.Variants[j].Count
		}
		if keep.Weight {
			v.Weight = old.Variants[j].Weight
		}
	}
}

// Delete begins to take an endpoint down.
func (s *Service) Delete(ctx context.Context, scope arn.Scope, name string) error {
	return s.change(ctx, scope, name, func(_ store.Tx, e *Endpoint) error {
		e.Status = Deleting
		return nil
	})
}

// change changes an endpoint and asks for the work that follows from it.
func (s *Service) change(ctx context.Context, scope arn.Scope, name string, fn func(store.Tx, *Endpoint) error) error {
	err := s.Records.Update(ctx, func(tx store.Tx) error {
		row, err := get(tx, table, anEndpoint, scope, name)
		if err != nil {
			return err
		}
		if err := fn(tx, &row.Value); err != nil {
			return err
		}
		now := s.Clock.Now()
		if err := table.Save(tx, row, now); err != nil {
			return err
		}
		return work.Enqueue(tx, row.Key, now)
	})
	if err == nil {
		s.Wake()
	}
	return err
}
