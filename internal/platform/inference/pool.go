package inference

import (
	"context"
	"errors"
	"runtime/debug"
	"sync"
	"time"

	"outcrop/internal/engine"
	"outcrop/internal/fault"
)

// pool keeps models open, one for each path, within its limits. Requests for one that is being loaded wait for that load.
type pool struct {
	opener engine.Opener
	clock  func() time.Time
	limits Limits
	mu     sync.Mutex
	slots  map[string]*slot
}

// slot is a model that is open or being loaded. It is closed when it was dropped and its last user is gone.
type slot struct {
	ready   chan struct{} // closed once model or err is set
	model   engine.Model
	err     error
	users   int // under pool.mu, like all that follows
	dropped bool
	last    time.Time // when the last user left
}

func newPool(o engine.Opener, clock func() time.Time) *pool {
	return &pool{opener: o, clock: clock, slots: map[string]*slot{}}
}

// acquire gives the open model at path. release must be called once; more often does no harm.
func (p *pool) acquire(ctx context.Context, path string) (m engine.Model, release func(), err error) {
	p.mu.Lock()
	s := p.slots[path]
	if s == nil {
		s = &slot{ready: make(chan struct{})}
		p.slots[path] = s
		// The load is everybody's: it goes on when the request that began it is cancelled.
		go p.load(context.WithoutCancel(ctx), path, s)
	}
	s.users++
	p.mu.Unlock()
	release = sync.OnceFunc(func() { p.leave(s) })
	late := time.NewTimer(p.limits.patience())
	defer late.Stop()
	select {
	case <-s.ready:
	case <-late.C:
		release()
		return nil, nil, fault.New("inference.Load", fault.NotReady, "The model is not ready for inference: it is being loaded. Wait and try your request again.")
	case <-ctx.Done():
		release()
		return nil, nil, fault.Wrap("inference.Load", fault.Canceled, ctx.Err())
	}
	if s.err != nil {
		release()
		return nil, nil, s.err
	}
	return s.model, release, nil
}

// load opens the model. A failed load is forgotten, so that the next request tries again.
func (p *pool) load(ctx context.Context, path string, s *slot) {
	m, err := p.opener.Open(ctx, path)
	p.mu.Lock()
	var idle []engine.Model // to be closed
	switch {
	case err == nil:
		s.model, s.last = m, p.clock()
		if idle, err = p.makeRoom(s); err != nil {
			s.model, idle = nil, append(idle, m)
		}
	case !fault.Is(err, fault.NotReady): // which says all that there is to say
		err = &fault.Error{Op: "inference.Load", Kind: fault.ModelFailed, Text: "The model could not be loaded.", Cause: err}
	}
	if s.err = err; err != nil && p.slots[path] == s {
		delete(p.slots, path)
	}
	close(s.ready)
	if s.dropped && s.users == 0 && s.model != nil { // while it was loaded, and nobody waited
		idle = append(idle, m)
	}
	p.mu.Unlock()
	shutAll(idle) // there is no one to tell of an error
}

func (p *pool) leave(s *slot) {
	p.mu.Lock()
	s.users--
	s.last = p.clock()
	idle := s.dropped && s.users == 0 && s.model != nil
	p.mu.Unlock()
	if idle {
		shut(s.model) // there is no one to tell of an error
	}
}

// drop forgets the model at path. It is closed now, or when its last user leaves.
func (p *pool) drop(path string) error {
	p.mu.Lock()
	s := p.slots[path]
	delete(p.slots, path)
	idle := false
	if s != nil {
		s.dropped = true
		idle = s.users == 0 && s.model != nil
	}
	p.mu.Unlock()
	if idle {
		return fault.Wrap("inference.Release", fault.Internal, shut(s.model))
	}
	return nil
}

// shut closes a model and gives its memory back to the system now: that is why models are deleted.
func shut(m engine.Model) error {
	err := m.Close()
	debug.FreeOSMemory()
	return err
}

func (p *pool) close() error {
	p.mu.Lock()
	var paths []string
	for path := range p.slots {
		paths = append(paths, path)
	}
	p.mu.Unlock()
	var errs []error
	for _, path := range paths {
		errs = append(errs, p.drop(path))
	}
	return errors.Join(errs...)
}
