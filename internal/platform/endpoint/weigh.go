package endpoint

import (
	"context"
	"slices"

	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/store"
)

// Weight is what an endpoint's variant is to have from now on. What is nil stays.
type Weight struct {
	Variant string
	Weight  *float64
	Count   *int
}

// Weigh changes weights and counts of instances of the variants that answer. It takes effect at once: no model is loaded.
func (s *Service) Weigh(ctx context.Context, scope arn.Scope, name string, weights []Weight) (arn.ARN, error) {
	id := ARN(scope, name)
	now := s.Clock.Now()
	var next Deployment
	err := s.change(ctx, scope, name, func(tx store.Tx, e *Endpoint) error {
		if e.Status != InService || e.Current == nil {
			return fault.Bad("endpoint.Weigh", "EndpointName", "Cannot update in-progress endpoint %q.", id)
		}
		if err := count(tx, scope, e, now); err != nil { // up to here the old counts
			return err
		}
		next = *e.Current
		next.Variants, next.Started = slices.Clone(next.Variants), now
		for _, w := range weights {
			i := slices.IndexFunc(next.Variants, func(v Served) bool { return v.Name == w.Variant })
			if i < 0 {
				return fault.Bad("endpoint.Weigh", "DesiredWeightsAndCapacities", "The variant name %q was not found on endpoint %q.", w.Variant, id)
			}
			v := &next.Variants[i]
			if w.Weight != nil {
				v.Weight = *w.Weight
			}
			if w.Count != nil {
				v.Count = *w.Count
			}
		}
		e.Current = &next
		return nil
	})
	if err != nil {
		return "", err
	}
	s.reweigh(table.Key(scope, name), next)
	return id, nil
}

// reweigh has what is live choose by a deployment's weights, if it is that deployment.
func (s *Service) reweigh(key store.Key, d Deployment) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if l := s.live[key]; l != nil && l.deployment.ID == d.ID && !l.deployment.Started.After(d.Started) {
		l.deployment = d
	}
}
