package endpoint

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"regexp"
	"runtime/debug"
	"strconv"
	"sync"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/engine"
	"outcrop/internal/fault"
	"outcrop/internal/platform/artifact"
	"outcrop/internal/store"
)

// live is a deployment in memory.
type live struct {
	deployment Deployment
	models     []engine.Model // as deployment.Variants
	users      sync.WaitGroup // requests that hold a model; Add only under Service.mu while it is in Service.live
}

// patience is how long a request waits for a model that a restarted server has yet to load again.
const patience = 20 * time.Second

// imagePattern is our image, with or without a registry before it and a tag or digest behind.
var imagePattern = regexp.MustCompile(`^([^/]+/)?` + regexp.QuoteMeta(Image) + `(:[\w.-]+)?(@sha256:[0-9a-f]+)?$`)

// Acquire gives the live model of an endpoint's variant, or of one chosen by weight when variant is empty. The caller calls
// release when done with it: the model is not closed before. An endpoint that is not in service is NotFound, one that is
// being loaded again after a restart NotReady.
func (s *Service) Acquire(ctx context.Context, scope arn.Scope, name, variant string) (m engine.Model, served string, release func(), err error) {
	key := table.Key(scope, name)
	var late <-chan time.Time
	for {
		s.mu.Lock()
		l, changed := s.live[key], s.changed
		if l != nil {
			i := l.deployment.choose(variant, s.Rand)
			if i < 0 {
				s.mu.Unlock()
				return nil, "", nil, fault.Bad("endpoint.Acquire", "TargetVariant", "Variant %s not found on endpoint %s.", variant, name)
			}
			l.users.Add(1)
			served := l.deployment.Variants[i].Name
			s.mu.Unlock()
			return l.models[i], served, sync.OnceFunc(l.users.Done), nil
		}
		s.mu.Unlock()
		row, err := s.Get(ctx, scope, name)
		if err != nil && !fault.Is(err, fault.NotFound) {
			return nil, "", nil, err
		}
		if err != nil || row.Value.Status != InService && row.Value.Status != Updating || row.Value.Current == nil {
			return nil, "", nil, fault.Missing("endpoint.Acquire", "endpoint", "Endpoint %s of account %s not found.", name, scope.Account)
		}
		if late == nil {
			late = s.Clock.After(patience)
		}
		select {
		case <-changed:
		case <-late:
			return nil, "", nil, fault.New("endpoint.Acquire", fault.NotReady, "The model of endpoint %s is being loaded. Try again soon.", name)
		case <-ctx.Done():
			return nil, "", nil, fault.Wrap("endpoint.Acquire", fault.Canceled, ctx.Err())
		}
	}
}

// choose gives a variant's index: that of the name, or one by weight. It is negative when there is none of that name.
func (d *Deployment) choose(name string, rand func() float64) int {
	var total float64
	for i, v := range d.Variants {
		if name != "" && v.Name == name {
			return i
		}
		total += v.Weight
	}
	if name != "" || len(d.Variants) == 0 {
		return -1
	}
	at := rand() * total
	for i, v := range d.Variants {
		if at -= v.Weight; at < 0 {
			return i
		}
	}
	return 0 // all weigh nothing
}

// load brings a deployment into memory: all of its variants, or none.
func (s *Service) load(ctx context.Context, scope arn.Scope, d Deployment) (*live, error) {
	l := &live{deployment: d}
	for i, v := range d.Variants {
		m, err := s.open(ctx, scope, v, filepath.Join(s.folder(d), strconv.Itoa(i)))
		if err != nil {
			l.close(s)
			return nil, reason(v.Name, err)
		}
		l.models = append(l.models, m)
	}
	return l, nil
}

func (s *Service) folder(d Deployment) string { return filepath.Join(s.Dir, d.ID) }

func (s *Service) open(ctx context.Context, scope arn.Scope, v Served, dir string) (engine.Model, error) {
	if !imagePattern.MatchString(v.Image) {
		return nil, fault.New("endpoint.open", fault.Unsupported, "The image %q is not supported: Outcrop serves models with its built-in image %s.", v.Image, Image)
	}
	if v.Data == "" {
		return nil, fault.New("endpoint.open", fault.Invalid, "The model has no ModelDataUrl and no ModelDataSource.")
	}
	if err := os.MkdirAll(filepath.Dir(dir), 0o700); err != nil {
		return nil, fault.Wrap("endpoint.open", fault.Internal, err)
	}
	if err := artifact.Unpack(ctx, s.Objects, scope, v.Data, dir); err != nil {
		return nil, err
	}
	return s.Opener.Open(ctx, dir)
}

// swap puts l (nil for nothing) in the place of what is live under key, and gives that back.
func (s *Service) swap(key store.Key, l *live) (old *live) {
	s.mu.Lock()
	defer s.mu.Unlock()
	old = s.live[key]
	if l == nil {
		delete(s.live, key)
	} else {
		s.live[key] = l
	}
	close(s.changed)
	s.changed = make(chan struct{})
	return old
}

func (s *Service) isLive(key store.Key) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.live[key] != nil
}

// retire closes a deployment that is no longer live, once its last request is done, and gives its memory back at once.
func (s *Service) retire(l *live) {
	if l == nil {
		return
	}
	l.users.Wait()
	l.close(s)
	debug.FreeOSMemory()
}

func (l *live) close(s *Service) {
	var errs []error
	for _, m := range l.models {
		errs = append(errs, m.Close())
	}
	if err := errors.Join(errs...); err != nil {
		s.Log.Error("endpoint: close a model", "deployment", l.deployment.ID, "err", err)
	}
	l.models = nil
}

// Close takes everything out of memory, when the server ends. Records stay as they are.
func (s *Service) Close() {
	s.mu.Lock()
	all := s.live
	s.live = map[store.Key]*live{}
	s.mu.Unlock()
	for _, l := range all {
		s.retire(l)
	}
}
