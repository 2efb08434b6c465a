package main

import (
	"context"
	"errors"
	"log/slog"
	"net"
	"net/http"
	"strings"
	"time"

	"outcrop/internal/api/wire"
	"outcrop/internal/fault"
)

// cutTime is how long requests may take to say goodbye, once they were cut.
const cutTime = 2 * time.Second

// floor is a house in use: its handlers, and its workers at work.
type floor struct {
	*house
	api         *wire.Mux
	door        http.Handler // the data folder's socket
	stopWorkers func()
	worked      chan struct{} // closed when the workers have stopped
}

func (h *house) open() *floor {
	workers, stop := context.WithCancel(context.Background())
	f := &floor{house: h, api: h.mux(), door: h.admin().Handler(), stopWorkers: stop, worked: make(chan struct{})}
	go func() { h.work(workers); close(f.worked) }()
	return f
}

// running is what goes on in a server.
type running struct {
	floor      *floor // of a server that cannot be reset
	gate       *gate  // of one that can
	api, admin *http.Server
	cut        func(cause error) // ends the requests that are still being answered
	failed     chan error
}

// start opens the house. With rebuild, it can be reset.
func start(h *house, s *sockets, rebuild func(context.Context, *floor) (*floor, error)) *running {
	requests, cut := context.WithCancelCause(context.Background())
	f := h.open()
	r := &running{floor: f, cut: cut, failed: make(chan error, 4)}
	var api http.Handler = f.api
	r.admin = adminServer(f.door)
	if rebuild != nil {
		r.gate = newGate(f, r.failed, rebuild)
		api = r.gate.through(func(f *floor) http.Handler { return f.api })
		r.admin = adminServer(r.gate.through(func(f *floor) http.Handler { return f.door }))
	}
	r.api = wire.NewServer(r.own(api), wire.DefaultLimits)
	r.api.ErrorLog = slog.NewLogLogger(h.log.Handler(), slog.LevelDebug) // what clients do wrong on their connections
	r.api.BaseContext = func(net.Listener) context.Context { return requests }
	go func() { r.failed <- r.serveAPI(s) }()
	go func() { r.failed <- r.api.Serve(s.child) }()
	go func() { r.failed <- r.admin.Serve(s.admin) }()
	return r
}

func (r *running) serveAPI(s *sockets) error {
	if s.certificate == nil {
		return r.api.Serve(s.api)
	}
	r.api.TLSConfig = s.certificate.Config()
	return r.api.ServeTLS(s.api, "", "")
}

// own answers what is not AWS's: no path of theirs begins so.
func (r *running) own(api http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, req *http.Request) {
		switch {
		case !strings.HasPrefix(req.URL.Path, "/_outcrop/"):
			api.ServeHTTP(w, req)
		case r.gate == nil || req.URL.Path != resetPath:
			http.NotFound(w, req)
		case req.Method != http.MethodPost:
			w.Header().Set("Allow", http.MethodPost)
			http.Error(w, "Only POST resets the server.", http.StatusMethodNotAllowed)
		default:
			r.gate.reset(w, req)
		}
	})
}

// settle waits for a reset that is under way, lets no other begin, and gives the floor that stays.
func (r *running) settle() *floor {
	if r.gate == nil {
		return r.floor
	}
	r.gate.turn <- struct{}{}
	return r.gate.floor
}

// drain ends what goes on and closes the house. New requests are refused, but for S3's: that is where the children of training
// jobs save their state. Running requests and workers may end in their time; what does not is cut, and taken up again by the
// next server. Where there is none, there is nothing to save.
func (r *running) drain(patience time.Duration, log *slog.Logger) error {
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	f := r.settle()
	f.api.Drain()
	f.stopWorkers()
	if r.gate != nil {
		f.children.Kill()
	}
	select {
	case <-f.worked:
	case <-ctx.Done():
		log.Warn("a worker did not stop in time; the next server goes on with its work")
	}
	if errors.Join(r.api.Shutdown(ctx), r.admin.Shutdown(ctx)) != nil {
		log.Warn("requests did not end in time; they are cut")
		r.end()
	}
	return f.close()
}

// end cuts the requests that are still being answered.
func (r *running) end() {
	r.cut(fault.New("serve", fault.Unavailable, "The server is shutting down."))
	ctx, cancel := context.WithTimeout(context.Background(), cutTime)
	defer cancel()
	if errors.Join(r.api.Shutdown(ctx), r.admin.Shutdown(ctx)) != nil {
		r.api.Close()
		r.admin.Close()
	}
}
