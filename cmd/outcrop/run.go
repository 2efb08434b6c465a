package main

import (
	"context"
	"errors"
	"log/slog"
	"net"
	"net/http"
	"time"

	"outcrop/internal/api/wire"
	"outcrop/internal/fault"
)

// cutTime is how long requests may take to say goodbye, once they were cut.
const cutTime = 2 * time.Second

// running is what goes on in a server.
type running struct {
	mux         *wire.Mux
	api, admin  *http.Server
	cut         func(cause error) // ends the requests that are still being answered
	stopWorkers func()
	worked      chan struct{} // closed when the workers have stopped
	failed      chan error
}

func start(h *house, s *sockets) *running {
	requests, cut := context.WithCancelCause(context.Background())
	workers, stopWorkers := context.WithCancel(context.Background())
	mux := h.mux()
	r := &running{mux: mux, cut: cut, stopWorkers: stopWorkers, worked: make(chan struct{}), failed: make(chan error, 3), admin: adminServer(h),
		api: &http.Server{Handler: mux, ReadHeaderTimeout: 20 * time.Second, IdleTimeout: 2 * time.Minute, MaxHeaderBytes: 64 << 10,
			Protocols: new(http.Protocols), BaseContext: func(net.Listener) context.Context { return requests }}}
	r.api.Protocols.SetHTTP1(true)
	r.api.Protocols.SetHTTP2(true)
	r.api.Protocols.SetUnencryptedHTTP2(true) // JavaScript's and Java's clients speak HTTP/2 with prior knowledge
	if s.certificate != nil {
		r.api.TLSConfig = s.certificate.Config()
		go func() { r.failed <- r.api.ServeTLS(s.api, "", "") }()
	} else {
		go func() { r.failed <- r.api.Serve(s.api) }()
	}
	go func() { r.failed <- r.api.Serve(s.child) }()
	go func() { r.failed <- r.admin.Serve(s.admin) }()
	go func() { h.work(workers); close(r.worked) }()
	return r
}

// drain ends what goes on. New requests are refused, but for S3's: that is where the children of training jobs save their
// state. Running requests and workers may end in their time; what does not is cut, and taken up again by the next server.
func (r *running) drain(patience time.Duration, log *slog.Logger) {
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	r.mux.Drain()
	r.stopWorkers()
	select {
	case <-r.worked:
	case <-ctx.Done():
		log.Warn("a worker did not stop in time; the next server goes on with its work")
	}
	if err := errors.Join(r.api.Shutdown(ctx), r.admin.Shutdown(ctx)); err == nil {
		return
	}
	log.Warn("requests did not end in time; they are cut")
	r.cut(fault.New("serve", fault.Unavailable, "The server is shutting down."))
	ctx, cancel = context.WithTimeout(context.Background(), cutTime)
	defer cancel()
	if errors.Join(r.api.Shutdown(ctx), r.admin.Shutdown(ctx)) != nil {
		r.api.Close()
		r.admin.Close()
	}
}
