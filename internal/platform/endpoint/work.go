package endpoint

import (
	"context"
	"os"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/platform/meter"
	"outcrop/internal/platform/tag"
	"outcrop/internal/platform/work"
	"outcrop/internal/store"
)

// Work brings one endpoint to where its record says it should be: the work.Handler for Kind.
func (s *Service) Work(ctx context.Context, l *work.Lease) error {
	row, err := s.Get(ctx, l.Target.Scope, l.Target.ID)
	if fault.Is(err, fault.NotFound) {
		s.retire(s.swap(l.Target, nil))
		return nil
	}
	if err != nil {
		return err
	}
	e := row.Value
	if e.Status == Deleting {
		return s.takeDown(ctx, l, e)
	}
	if e.Current != nil && !s.isLive(l.Target) { // the server was restarted
		if err := s.restore(ctx, l, *e.Current); err != nil {
			return err
		}
	}
	if e.Next != nil {
		return s.deploy(ctx, l, *e.Next)
	}
	return nil
}

// deploy loads what is next and puts it in the place of what there is. If that fails, what there is stays.
func (s *Service) deploy(ctx context.Context, l *work.Lease, next Deployment) error {
	loaded, err := s.loadUnlessDeleted(ctx, l, next)
	if ctx.Err() != nil {
		s.retire(loaded)
		return ctx.Err()
	}
	// The new one answers before the record says so, never after: whoever reads InService gets it.
	var old *live
	if err == nil {
		next.Started = s.Clock.Now()
		loaded.deployment = next
		old = s.swap(l.Target, loaded)
	}
	var gone *Deployment // that no longer answers requests
	inService := false
	updateErr := s.update(context.WithoutCancel(ctx), l, func(tx store.Tx, e *Endpoint, now time.Time) error {
		if e.Status == Deleting || e.Next == nil || e.Next.ID != next.ID {
			gone = &next
			return nil
		}
		e.Next = nil
		if sayErr := next.tell(tx, l.Target.Scope, e.Name, err, now); sayErr != nil {
			return sayErr
		}
		if err != nil {
			gone, e.Failure, e.Status = &next, fault.Public(err), Failed
			if e.Current != nil {
				e.Status = InService // the update failed, the endpoint did not
			}
			return nil
		}
		if gone = e.Current; gone != nil {
			if err := count(tx, l.Target.Scope, e, now); err != nil {
				return err
			}
		}
		e.Current, e.Config, e.Status, e.Failure, inService = &next, next.Config, InService, "", true
		return count(tx, l.Target.Scope, e, now)
	})
	if err == nil && !inService {
		old = s.swap(l.Target, old)
	}
	s.retire(old)
	if updateErr == nil && gone != nil {
		s.clear(*gone)
	}
	return updateErr
}

// loadUnlessDeleted loads, and breaks off when the endpoint is being deleted meanwhile.
func (s *Service) loadUnlessDeleted(ctx context.Context, l *work.Lease, d Deployment) (*live, error) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	go func() {
		for {
			select {
			case <-ctx.Done():
				return
			case <-l.Again():
				if row, err := s.Get(ctx, l.Target.Scope, l.Target.ID); err == nil && row.Value.Status == Deleting {
					cancel()
				}
			}
		}
	}()
	return s.load(ctx, l.Target.Scope, d)
}

// restore loads again what was in service when the last server ended.
func (s *Service) restore(ctx context.Context, l *work.Lease, d Deployment) error {
	loaded, err := s.loadUnlessDeleted(ctx, l, d)
	if ctx.Err() != nil {
		s.retire(loaded)
		return ctx.Err()
	}
	if err == nil {
		s.swap(l.Target, loaded)
		return nil
	}
	return s.update(ctx, l, func(tx store.Tx, e *Endpoint, now time.Time) error {
		if e.Status == Deleting {
			return nil
		}
		if countErr := count(tx, l.Target.Scope, e, now); countErr != nil {
			return countErr
		}
		e.Current, e.Failure = nil, fault.Public(err)
		if e.Next == nil {
			e.Status = Failed
		}
		return nil
	})
}

// takeDown frees an endpoint's memory and disk, then forgets it: when it is not found any more, it is gone.
func (s *Service) takeDown(ctx context.Context, l *work.Lease, e Endpoint) error {
	s.retire(s.swap(l.Target, nil))
	for _, d := range []*Deployment{e.Current, e.Next} {
		if d != nil {
			s.clear(*d)
		}
	}
	return l.Update(context.WithoutCancel(ctx), func(tx store.Tx) error {
		row, err := table.Get(tx, l.Target.Scope, l.Target.ID)
		if err != nil {
			return err
		}
		if err := count(tx, l.Target.Scope, &row.Value, s.Clock.Now()); err != nil {
			return err
		}
		if err := tag.Drop(tx, l.Target.Scope, ARN(l.Target.Scope, l.Target.ID)); err != nil {
			return err
		}
		return table.Delete(tx, l.Target.Scope, l.Target.ID)
	})
}

// update changes the endpoint under the lease.
func (s *Service) update(ctx context.Context, l *work.Lease, fn func(store.Tx, *Endpoint, time.Time) error) error {
	return l.Update(ctx, func(tx store.Tx) error {
		now := s.Clock.Now()
		return table.Change(tx, l.Target.Scope, l.Target.ID, now, func(e *Endpoint) error { return fn(tx, e, now) })
	})
}

func (s *Service) clear(d Deployment) {
	if err := os.RemoveAll(s.folder(d)); err != nil {
		s.Log.Error("endpoint: remove an unpacked artifact", "deployment", d.ID, "err", err)
	}
}

// Restore asks for everything that was in service to be loaded again, and removes folders that nothing needs. Call it once,
// before the queue runs.
func (s *Service) Restore(ctx context.Context) error {
	needed := map[string]bool{}
	err := s.Records.Update(ctx, func(tx store.Tx) error {
		rows, _, err := table.List(tx, store.Query{AllScopes: true})
		for _, row := range rows {
			for _, d := range []*Deployment{row.Value.Current, row.Value.Next} {
				if d != nil {
					needed[d.ID] = true
				}
			}
			if row.Value.Current != nil {
				if err := work.Enqueue(tx, row.Key, s.Clock.Now()); err != nil {
					return err
				}
			}
		}
		return err
	})
	if err != nil {
		return fault.Wrap("endpoint.Restore", fault.Internal, err)
	}
	folders, err := os.ReadDir(s.Dir)
	if os.IsNotExist(err) {
		return nil
	}
	for _, f := range folders {
		if !needed[f.Name()] {
			s.clear(Deployment{ID: f.Name()})
		}
	}
	return fault.Wrap("endpoint.Restore", fault.Internal, err)
}

// Meter brings the ledger up to now for every endpoint in service. Call it before a report.
func (s *Service) Meter(ctx context.Context) error {
	return s.Records.Update(ctx, func(tx store.Tx) error {
		rows, _, err := table.List(tx, store.Query{AllScopes: true})
		for _, row := range rows {
			if err := count(tx, row.Scope, &row.Value, s.Clock.Now()); err != nil {
				return err
			}
		}
		return err
	})
}

// count puts the time of what is in service on the meter, up to now. Variants on the same type of instance are one entry.
func count(tx store.Tx, scope arn.Scope, e *Endpoint, now time.Time) error {
	if e.Current == nil {
		return nil
	}
	instances := map[string]int{}
	for _, v := range e.Current.Variants {
		if v.InstanceType != "" {
			instances[v.InstanceType] += v.Count
		}
	}
	for kind, n := range instances {
		err := meter.PutInstance(tx, scope, meter.Instance{Resource: ARN(scope, e.Name), InstanceType: kind, Count: n, Start: e.Current.Started, End: now}, now)
		if err != nil {
			return err
		}
	}
	return nil
}
