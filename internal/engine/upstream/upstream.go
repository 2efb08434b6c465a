// Package upstream runs models that another server holds: one that speaks OpenAI's API, such as vLLM or llama-server. It is
// reached over HTTP; nobody starts or watches it.
package upstream

import (
	"context"
	"net/http"
	"sync"
	"time"

	"outcrop/internal/engine"
	"outcrop/internal/fault"
)

// Opener opens models by their Location, and hands every other path on.
type Opener struct {
	local  engine.Opener
	client http.RoundTripper
}

// probeTime is for a question that costs no generation.
const probeTime = 10 * time.Second

// New makes an opener. local opens paths that are no locations; nil refuses them.
func New(local engine.Opener) *Opener { return &Opener{local, newClient(idleTime)} }

// Open asks the server what it knows of the model. A server that does not answer is ModelFailed.
func (o *Opener) Open(ctx context.Context, path string) (engine.Model, error) {
	if !IsLocation(path) {
		if o.local == nil {
			return nil, fault.New("upstream.Open", fault.Invalid, "The model is not on a server.")
		}
		return o.local.Open(ctx, path)
	}
	l, err := ParseLocation(path)
	if err != nil {
		return nil, err
	}
	m := &model{at: l, client: o.client}
	if err := m.learn(ctx); err != nil {
		return nil, err
	}
	return m, nil
}

// model is an open one: what is known of it, and who is using it.
type model struct {
	at      Location
	client  http.RoundTripper
	info    engine.Info
	native  bool // the server is llama-server, which tokenizes by another protocol than vLLM
	mu      sync.RWMutex
	closing bool
	running sync.WaitGroup
}

// Info describes the model, as far as the server tells.
func (m *model) Info() engine.Info { return m.info }

// Spans are not to be had: no server tells them.
func (m *model) Spans(string) []engine.Span { return nil }

// enter counts a caller in, unless the model is closing.
func (m *model) enter(op string) error {
	m.mu.RLock()
	defer m.mu.RUnlock()
	if m.closing {
		return fault.New(op, fault.Unavailable, "The model is being closed.")
	}
	m.running.Add(1)
	return nil
}

// Close waits for running requests to end. The server keeps its model.
func (m *model) Close() error {
	m.mu.Lock()
	m.closing = true
	m.mu.Unlock()
	m.running.Wait()
	return nil
}
