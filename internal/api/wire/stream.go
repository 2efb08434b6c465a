package wire

import (
	"fmt"
	"iter"
	"net/http"
	"reflect"
	"runtime/debug"
	"strings"

	"outcrop/internal/api/eventstream"
	"outcrop/internal/fault"
)

// stream writes an output whose payload is an event stream. The first event is awaited before anything is written, so that an
// early error gets its own status; a later one becomes an exception event. Where the client streams too, it may wait for the
// answer to begin before it says anything, so nothing is awaited. It leaves the iterator at once when the client is gone.
func (e *endpoint) stream(w http.ResponseWriter, r *http.Request, c *call, out reflect.Value) error {
	f := e.out.payload
	next, stop := func() (reflect.Value, error, bool) { return reflect.Value{}, nil, false }, func() {}
	if seq := out.Field(f.index); !seq.IsNil() {
		next, stop = pull(c, seq)
	}
	defer stop()
	frames := &frames{w: w, control: http.NewResponseController(w)}
	begin := func() {
		e.setHeaders(w.Header(), out)
		w.Header().Set("Content-Type", "application/vnd.amazon.eventstream")
		w.WriteHeader(e.status())
	}
	if e.streamsIn() {
		begin()
		frames.flush()
	}
	event, err, ok := next()
	if !e.streamsIn() {
		if err != nil {
			return err
		}
		begin()
	}
	for ; ok; event, err, ok = next() {
		if err != nil {
			if err = ended(r.Context(), err); !fault.Is(err, fault.Canceled) {
				frames.write(e.appendException(nil, c, r, f.plan, err))
			}
			return nil
		}
		if frames.write(appendEvent(frames.buffer[:0], f.plan, event)) != nil {
			return nil
		}
	}
	return frames.flush()
}

// streamsIn tells whether the request is an event stream.
func (e *endpoint) streamsIn() bool { return e.in.payload != nil && e.in.payload.kind == kStream }

// pull turns a handler's iter.Seq2[Event, error] into a pull iterator; a panic inside is logged and becomes an error.
func pull(c *call, seq reflect.Value) (func() (reflect.Value, error, bool), func()) {
	next, stop := iter.Pull2(seq.Seq2())
	return func() (event reflect.Value, err error, ok bool) {
		defer func() {
			if v := recover(); v != nil {
				c.log().Error("stream panicked", "request", c.id, "panic", v, "stack", string(debug.Stack()))
				err, ok = &fault.Error{Op: "wire.stream", Kind: fault.Internal, Cause: fmt.Errorf("panic: %v", v)}, true
			}
		}()
		event, problem, ok := next()
		if ok && !problem.IsNil() {
			err = problem.Interface().(error)
		}
		return event, err, ok
	}, stop
}

// frames writes messages, each flushed.
type frames struct {
	w       http.ResponseWriter
	control *http.ResponseController
	buffer  []byte // of the last message, to be used again
}

func (f *frames) write(message []byte) error {
	f.buffer = message
	if _, err := f.w.Write(message); err != nil {
		return err
	}
	return f.control.Flush()
}

// flush sends the header of a stream without events. The answer has begun, so a failure has no one to go to.
func (f *frames) flush() error {
	f.control.Flush()
	return nil
}

// frameHeaders are those that every message has.
func frameHeaders(kind, name, contentType string) []byte {
	h := eventstream.AppendString(make([]byte, 0, 128), ":"+kind+"-type", name)
	h = eventstream.AppendString(h, ":content-type", contentType)
	return eventstream.AppendString(h, ":message-type", kind)
}

// appendEvent encodes the one member that is set.
func appendEvent(b []byte, p *plan, event reflect.Value) []byte {
	for i := range p.fields {
		f := &p.fields[i]
		one := event.Field(f.index)
		if one.IsNil() {
			continue
		}
		one = one.Elem()
		var headers, payload []byte
		if body := f.plan.payload; body != nil && body.kind == kBlob {
			headers, payload = frameHeaders("event", f.name, "application/octet-stream"), one.Field(body.index).Bytes()
		} else {
			headers, payload = frameHeaders("event", f.name, "application/json"), f.plan.appendStruct(nil, one)
		}
		for j := range f.plan.fields {
			h := &f.plan.fields[j]
			if v := one.Field(h.index); h.in == "header" && !v.IsNil() {
				headers = eventstream.AppendString(headers, h.as, h.headerText(v))
			}
		}
		return eventstream.Append(b, headers, payload)
	}
	return eventstream.Append(b, frameHeaders("event", "empty", "application/json"), []byte("{}")) // a union with nothing set; clients skip what they do not know
}

// appendException encodes an error as one of the stream's exceptions; one that the stream does not have becomes its internal error.
func (e *endpoint) appendException(b []byte, c *call, r *http.Request, p *plan, err error) []byte {
	f := asFault(err)
	s := e.op.Service
	a, body := c.explain(err)
	codes := []string{a.code}
	if f.Kind == fault.ModelFailed || f.Kind == fault.Timeout {
		codes = append([]string{"ModelStreamErrorException", "ModelStreamError"}, codes...)
	}
	code, name := "", ""
	for _, want := range append(codes, "InternalServerException", "InternalStreamFailure") {
		for _, have := range p.exceptions {
			if name == "" && strings.EqualFold(have, want) {
				code, name = want, have
			}
		}
	}
	if f.Kind == fault.Internal || f.Kind == fault.NoSpace {
		c.log().Error("stream failed", "request", c.id, "path", r.URL.Path, "error", err)
	}
	if code != a.code {
		body = append(appendText([]byte{'{'}, s, code, fault.Public(err)), '}')
	}
	return eventstream.Append(b, frameHeaders("exception", name, "application/json"), body)
}
