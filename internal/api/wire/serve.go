package wire

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"reflect"
	"runtime/debug"
	"strings"

	"outcrop/internal/fault"
	"outcrop/internal/platform/access"
)

// ServeHTTP serves one request.
func (m *Mux) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	continueEmpty(w, r)
	c := &call{mux: m, id: m.opts.RequestID(), service: claimedService(r), header: w.Header()}
	c.style = m.styleOf(r, c.service)
	if c.style == styleS3 {
		w.Header().Set("x-amz-request-id", c.id)
	} else {
		w.Header().Set("x-amzn-RequestId", c.id)
	}
	r = r.WithContext(context.WithValue(r.Context(), callKey{}, c))
	tracked := &writer{ResponseWriter: w}
	defer m.rescue(tracked, r)
	if m.draining.Load() && c.service != "s3" {
		Fail(tracked, r, fault.New("wire.serve", fault.Unavailable, "The server is shutting down."))
		return
	}
	if err := m.serve(tracked, r, c); err != nil {
		Fail(tracked, r, ended(r.Context(), err))
	}
}

// continueEmpty lets a client go on that asked to before it sends no body at all. Go's server says so only to those with a body;
// clients on botocore lose step with their connection when the answer comes at once.
func continueEmpty(w http.ResponseWriter, r *http.Request) {
	if r.ContentLength == 0 && r.ProtoAtLeast(1, 1) && strings.EqualFold(r.Header.Get("Expect"), "100-continue") {
		w.WriteHeader(http.StatusContinue)
	}
}

// ended gives the server's own reason for ending a request, where it was not the client who went away.
func ended(ctx context.Context, err error) error {
	if f, ok := errors.AsType[*fault.Error](context.Cause(ctx)); ok && fault.Is(err, fault.Canceled) {
		return f
	}
	return err
}

// rescue answers for a handler that panicked, and keeps the server alive.
func (m *Mux) rescue(w *writer, r *http.Request) {
	v := recover()
	if v == nil {
		return
	}
	if v == http.ErrAbortHandler {
		panic(v)
	}
	m.opts.Log.Error("handler panicked", "request", RequestID(r.Context()), "path", r.URL.Path, "panic", v, "stack", string(debug.Stack()))
	if w.wrote {
		panic(http.ErrAbortHandler) // too late for an answer: cut the connection, so that no one takes half a reply for a whole one
	}
	Fail(w, r, fault.New("wire.serve", fault.Internal, ""))
}

// serve authenticates, routes and runs an operation. An error is not answered yet.
func (m *Mux) serve(w http.ResponseWriter, r *http.Request, c *call) error {
	caller, service, err := m.opts.Verify(r)
	if err != nil {
		return err
	}
	c.service = service
	c.style = m.styleOf(r, service)
	caller.Origin = m.origin(r)
	r = r.WithContext(access.With(r.Context(), caller))
	if h := m.mounts[service]; h != nil {
		h.ServeHTTP(w, r)
		return nil
	}
	e, labels := m.find(r, service)
	if e == nil {
		return c.unknown(w)
	}
	c.op = e.op
	e.plan()
	if isBearer(r) && !e.op.Service.Bearer {
		return fault.New(e.op.Name, fault.Denied, "API keys are not accepted by %s. Sign the request with an access key.", e.op.Service.Name)
	}
	if caller.Bearer != "" {
		if err := caller.Authorize(access.Ask{Action: "bedrock:CallWithBearerToken", Resource: "*"}); err != nil {
			return err
		}
	}
	return e.serve(w, r, c, &caller, labels)
}

// plan makes the plans of the operation's types, and of what it is checked against, at its first use.
func (e *endpoint) plan() {
	e.once.Do(func() {
		e.in = planOf(e.op.Service, reflect.TypeOf(e.op.Input).Elem())
		e.out = planOf(e.op.Service, reflect.TypeOf(e.op.Output).Elem())
		e.targets = targetsOf(e.op, e.in)
		e.roles = rolesOf(e.op, e.in)
	})
}

func (e *endpoint) serve(w http.ResponseWriter, r *http.Request, c *call, caller *access.Caller, labels map[string]string) error {
	if e.streamsIn() && r.ProtoMajor == 1 { // which would have the whole request read before an answer, however short
		w.Header().Set("Connection", "close")
		http.NewResponseController(w).EnableFullDuplex()
	}
	in, err := e.decode(w, r, labels)
	if err != nil {
		return err
	}
	if err := e.authorize(r.Context(), c.mux, caller, in.Elem()); err != nil {
		return err
	}
	if err := e.in.validate(e.op.Name, in.Elem()); err != nil {
		return err
	}
	if err := e.passRoles(r.Context(), c.mux, caller, in.Elem()); err != nil {
		return err
	}
	c.in = in.Elem()
	if e.call == nil {
		text := fmt.Sprintf("Outcrop does not have the operation %s of %s.", e.op.Name, e.op.Service.Name)
		c.failText(w, answer{"NotImplementedException", http.StatusNotImplemented}, text)
		return nil
	}
	out, err := e.call(r.Context(), in.Interface())
	if err != nil {
		return err
	}
	return e.respond(w, r, c, reflect.ValueOf(out).Elem())
}

// find is the operation that a request of a service means; nil for none.
func (m *Mux) find(r *http.Request, service string) (*endpoint, map[string]string) {
	if target := r.Header.Get("X-Amz-Target"); target != "" {
		e := m.targets[target]
		if e == nil || e.op.Service.Signing != service || r.Method != http.MethodPost {
			return nil, nil
		}
		return e, nil
	}
	if router := m.rest[service]; router != nil {
		return router.match(r.Method, rawPath(r))
	}
	return nil, nil
}

// unknown answers a request that is no operation of its service.
func (c *call) unknown(w http.ResponseWriter) error {
	if c.style == styleS3 || c.style == styleQuery {
		return fault.New("wire.find", fault.Unsupported, "Outcrop does not have the service %s.", c.service)
	}
	status := http.StatusNotFound
	if c.style == styleJSON {
		status = http.StatusBadRequest
	}
	c.failText(w, answer{"UnknownOperationException", status}, "The requested operation is not recognized by the service.")
	return nil
}

// writer remembers whether an answer has begun.
type writer struct {
	http.ResponseWriter
	wrote bool
}

func (w *writer) WriteHeader(status int) {
	w.wrote = w.wrote || status >= 200
	w.ResponseWriter.WriteHeader(status)
}

func (w *writer) Write(b []byte) (int, error) {
	w.wrote = true
	return w.ResponseWriter.Write(b)
}

// ReadFrom lets a file go to the socket without a copy.
func (w *writer) ReadFrom(r io.Reader) (int64, error) {
	w.wrote = true
	return io.Copy(w.ResponseWriter, r)
}

// Unwrap is for http.ResponseController.
func (w *writer) Unwrap() http.ResponseWriter { return w.ResponseWriter }
