package inference

import (
	"cmp"
	"context"
	"errors"
	"maps"
	"slices"
	"time"

	"outcrop/internal/engine"
	"outcrop/internal/fault"
)

// Limits are those of the models that are kept open. A model that is closed comes back when it is asked for: where its weights are
// mapped, in milliseconds.
type Limits struct {
	Memory   int64         // bytes of weights; over that, models that nobody uses are closed, those first that were not used for longest. 0 is no bound
	Idle     time.Duration // after which a model that nobody uses is closed; 0 is never
	Patience time.Duration // how long a request waits for a model that is being loaded, before it is told that the model is not ready; 0 is 20 s
}

// Limit sets the limits, before the first request.
func (s *Service) Limit(l Limits) { s.pool.limits = l }

func (l Limits) patience() time.Duration { return cmp.Or(l.Patience, 20*time.Second) }

// tidying is how often models that are idle are looked for.
const tidying = 10 * time.Second

// Tidy closes models that are idle, until ctx ends.
func (s *Service) Tidy(ctx context.Context) {
	tick := time.NewTicker(tidying)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
			if err := s.CloseIdle(); err != nil {
				s.log.Error("inference: close an idle model", "err", err)
			}
		}
	}
}

// CloseIdle closes the models that nobody has used for as long as the limits say.
func (s *Service) CloseIdle() error {
	p := s.pool
	if p.limits.Idle <= 0 {
		return nil
	}
	p.mu.Lock()
	var idle []engine.Model
	for path, known := range p.slots {
		if known.unused() && p.clock().Sub(known.last) >= p.limits.Idle {
			idle = append(idle, p.cut(path))
		}
	}
	p.mu.Unlock()
	return fault.Wrap("inference.CloseIdle", fault.Internal, shutAll(idle))
}

// unused tells whether nobody uses an open model.
func (s *slot) unused() bool { return s.users == 0 && s.model != nil }

// cut takes an unused model out of the pool, to be closed.
func (p *pool) cut(path string) engine.Model {
	s := p.slots[path]
	s.dropped = true
	delete(p.slots, path)
	return s.model
}

// makeRoom gives the models to be closed so that a new one stays within the memory, or tells why it cannot be had. p.mu is held.
func (p *pool) makeRoom(newest *slot) (idle []engine.Model, err error) {
	most, total := p.limits.Memory, int64(0)
	if most <= 0 {
		return nil, nil
	}
	if own := newest.model.Info().Bytes; own > most {
		return nil, fault.New("inference.Load", fault.ModelFailed, "The model has weights of %d MiB; this server keeps at most %d MiB in memory.", own>>20, most>>20)
	}
	for _, s := range p.slots {
		if s.model != nil {
			total += s.model.Info().Bytes
		}
	}
	byAge := slices.SortedFunc(maps.Keys(p.slots), func(a, b string) int { return p.slots[a].last.Compare(p.slots[b].last) })
	for _, path := range byAge {
		if s := p.slots[path]; total > most && s != newest && s.unused() {
			total -= s.model.Info().Bytes
			idle = append(idle, p.cut(path))
		}
	}
	if total > most {
		return idle, fault.New("inference.Load", fault.Throttled, "Too many models are in use: there is no memory for this one now. Wait and try your request again.")
	}
	return idle, nil
}

func shutAll(models []engine.Model) error {
	var errs []error
	for _, m := range models {
		errs = append(errs, shut(m))
	}
	return errors.Join(errs...)
}
