package main

import (
	"context"
	"net/http"
	"sync"
	"time"

	"outcrop/internal/fault"
)

// resetPath is where POST makes an ephemeral server forget everything but its credentials and models.
const resetPath = "/_outcrop/reset"

// gate lets requests through to a house's handlers, and holds them back while the house is replaced.
type gate struct {
	rebuild func(ctx context.Context, old *floor) (*floor, error)
	failed  chan<- error  // told when there is no house any more
	turn    chan struct{} // taken by a reset, and for good by a drain

	mu     sync.Mutex
	open   sync.Cond // floor or inside changed
	floor  *floor    // nil while there is none
	stay   context.Context
	cut    context.CancelCauseFunc // ends stay
	inside int
}

func newGate(f *floor, failed chan<- error, rebuild func(context.Context, *floor) (*floor, error)) *gate {
	g := &gate{rebuild: rebuild, failed: failed, turn: make(chan struct{}, 1)}
	g.open.L = &g.mu
	g.admit(f)
	return g
}

// admit opens the gate to a floor.
func (g *gate) admit(f *floor) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.floor = f
	g.stay, g.cut = context.WithCancelCause(context.Background())
	g.open.Broadcast()
}

func (g *gate) enter() (*floor, context.Context) {
	g.mu.Lock()
	defer g.mu.Unlock()
	for g.floor == nil {
		g.open.Wait()
	}
	g.inside++
	return g.floor, g.stay
}

func (g *gate) leave() {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.inside--
	g.open.Broadcast()
}

// clear closes the gate, cuts the requests behind it, and waits until they are gone.
func (g *gate) clear() *floor {
	g.mu.Lock()
	defer g.mu.Unlock()
	f := g.floor
	g.floor = nil
	g.cut(fault.New("reset", fault.Unavailable, "The server was reset."))
	for g.inside > 0 {
		g.open.Wait()
	}
	return f
}

// through serves requests with one of the handlers of the house that is there then.
func (g *gate) through(handler func(*floor) http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		f, stay := g.enter()
		defer g.leave()
		ctx, cancel := context.WithCancelCause(r.Context())
		defer cancel(nil)
		cut := make(chan struct{})
		stop := context.AfterFunc(stay, func() {
			defer close(cut)
			cancel(context.Cause(stay))
			c := http.NewResponseController(w) // for who waits for a client and not for ctx
			c.SetReadDeadline(time.Now())
			c.SetWriteDeadline(time.Now().Add(cutTime))
		})
		l := &leaving{ResponseWriter: w, stay: stay, http1: r.ProtoMajor == 1}
		defer func() {
			if !stop() {
				<-cut
				l.end()
			}
		}()
		handler(f).ServeHTTP(l, r.WithContext(ctx))
	})
}

// leaving is an answer whose connection ends with it when its request was cut: a deadline that ended the reading of it ends, in
// net/http, the context of whatever comes over the connection next.
type leaving struct {
	http.ResponseWriter
	stay  context.Context
	http1 bool
	wrote bool
}

func (l *leaving) WriteHeader(status int) {
	if l.wrote = l.wrote || status >= 200; l.http1 && l.stay.Err() != nil {
		l.Header().Set("Connection", "close")
	}
	l.ResponseWriter.WriteHeader(status)
}

func (l *leaving) Write(b []byte) (int, error) {
	if !l.wrote {
		l.WriteHeader(http.StatusOK)
	}
	return l.ResponseWriter.Write(b)
}

// Unwrap is for http.ResponseController.
func (l *leaving) Unwrap() http.ResponseWriter { return l.ResponseWriter }

// end closes the connection of a request that was cut.
func (l *leaving) end() {
	switch {
	case !l.http1:
	case !l.wrote:
		l.Header().Set("Connection", "close")
	case l.Header().Get("Connection") != "close": // it was being answered already
		http.NewResponseController(l.ResponseWriter).Flush()
		panic(http.ErrAbortHandler)
	}
}

// reset replaces the house by a new one. Requests that come meanwhile wait for it.
func (g *gate) reset(w http.ResponseWriter, r *http.Request) {
	if err := http.NewCrossOriginProtection().Check(r); err != nil { // a page in a browser is no test
		http.Error(w, err.Error(), http.StatusForbidden)
		return
	}
	select {
	case g.turn <- struct{}{}:
		defer func() { <-g.turn }()
	case <-r.Context().Done():
		http.Error(w, "The server is shutting down.", http.StatusServiceUnavailable)
		return
	}
	old := g.clear()
	f, err := g.rebuild(context.WithoutCancel(r.Context()), old)
	if err != nil {
		g.admit(old) // what waits is refused by what is left of it
		g.failed <- err
		http.Error(w, "The server could not be reset.", http.StatusInternalServerError)
		return
	}
	g.admit(f)
	w.Header().Set("Content-Type", "application/json")
	w.Write([]byte(`{"status":"ok"}` + "\n"))
}
