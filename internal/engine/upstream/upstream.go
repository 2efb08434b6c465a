// Package upstream runs models that another server holds: one that speaks OpenAI's API, such as vLLM or llama-server. It is
// reached over HTTP. A llama-server can be a child of this process, which starts it and watches it.
package upstream

import (
	"context"
	"log/slog"
	"math/rand/v2"
	"net/http"
	"os"
	"strings"
	"sync"
	"time"

	"outcrop/internal/engine"
	"outcrop/internal/fault"
)

// Options are an Opener's. Zero fields have defaults.
type Options struct {
	Local engine.Opener  // opens paths that are no locations; nil refuses them
	Clock Clock          // of restarts and idle times; the system's
	Rand  func() float64 // in [0, 1), of restarts; math/rand
	Idle  time.Duration  // a child that nobody has asked for so long is stopped; 15 minutes
	Log   *slog.Logger   // told of children that end; slog's default
}

// Clock tells the time and calls back later.
type Clock interface {
	Now() time.Time
	AfterFunc(d time.Duration, f func()) (stop func() bool)
}

// system is the real clock.
type system struct{}

func (system) Now() time.Time { return time.Now() }
func (system) AfterFunc(d time.Duration, f func()) (stop func() bool) {
	return time.AfterFunc(d, f).Stop
}

// Opener opens models by their Location, and hands every other path on.
type Opener struct {
	options Options
	client  http.RoundTripper
	mu      sync.Mutex
	pauses  map[string]*pause // of launched servers, by location: they outlive a model that could not be opened
}

// probeTime is for a question that costs no generation.
const probeTime = 10 * time.Second

// New makes an opener.
func New(o Options) *Opener {
	if o.Clock == nil {
		o.Clock = system{}
	}
	if o.Rand == nil {
		o.Rand = rand.Float64
	}
	if o.Idle <= 0 {
		o.Idle = 15 * time.Minute
	}
	if o.Log == nil {
		o.Log = slog.Default()
	}
	return &Opener{options: o, client: newClient(idleTime), pauses: map[string]*pause{}}
}

// Open asks the server what it knows of the model, after starting it where that is to be done. A server that does not answer is
// ModelFailed; one that does not start is NotReady.
func (o *Opener) Open(ctx context.Context, path string) (engine.Model, error) {
	if !IsLocation(path) {
		if o.options.Local == nil {
			return nil, fault.New("upstream.Open", fault.Invalid, "The model is not on a server.")
		}
		return o.options.Local.Open(ctx, path)
	}
	l, err := ParseLocation(path)
	if err != nil {
		return nil, err
	}
	if l.Program != "" {
		return o.launch(ctx, l)
	}
	m := &model{at: l, client: o.client}
	if m.key, err = readKey(l.Key); err != nil {
		return nil, err
	}
	if err := m.learn(ctx); err != nil {
		return nil, err
	}
	return m, nil
}

// readKey gets the API's key from where a location says that it is.
func readKey(from string) (key string, err error) {
	if name, ok := strings.CutPrefix(from, "env:"); ok {
		if key = os.Getenv(name); key == "" {
			return "", fault.Bad("upstream.Open", "upstream-key", "The environment variable %s, which is to hold the key of the model's server, is not set.", name)
		}
	} else if path, ok := strings.CutPrefix(from, "file:"); ok {
		b, err := os.ReadFile(path)
		if err != nil {
			return "", &fault.Error{Op: "upstream.Open", Kind: fault.Invalid, Member: "upstream-key", Text: "The file with the key of the model's server cannot be read.", Cause: err}
		}
		key = strings.TrimSpace(string(b))
	}
	return key, nil
}

// model is an open one: what is known of it, and who is using it.
type model struct {
	at       Location
	client   http.RoundTripper
	key      string // of the API; empty for none
	info     engine.Info
	native   bool // the server is llama-server, which tokenizes by another protocol than vLLM
	toolless bool // the model's chat template does not tell it of tools: llama-server would ignore them
	mu       sync.RWMutex
	closing  bool
	running  sync.WaitGroup
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
		return closing(op)
	}
	m.running.Add(1)
	return nil
}

func closing(op string) error {
	return fault.New(op, fault.Unavailable, "The model is being closed.")
}

// Close waits for running requests to end. The server keeps its model.
func (m *model) Close() error {
	m.mu.Lock()
	m.closing = true
	m.mu.Unlock()
	m.running.Wait()
	return nil
}
