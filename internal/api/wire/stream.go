package wire

import (
	"bytes"
	"fmt"
	"iter"
	"net/http"
	"reflect"
	"runtime/debug"
	"strings"

	"github.com/aws/aws-sdk-go-v2/aws/protocol/eventstream"

	"outcrop/internal/fault"
)

// stream writes an output whose payload is an event stream. The first event is awaited before anything is written, so that an
// early error gets its own status; a later one becomes an exception event. It leaves the iterator at once when the client is gone.
func (e *endpoint) stream(w http.ResponseWriter, r *http.Request, c *call, out reflect.Value) error {
	f := e.out.payload
	next, stop := func() (reflect.Value, error, bool) { return reflect.Value{}, nil, false }, func() {}
	if seq := out.Field(f.index); !seq.IsNil() {
		next, stop = pull(c, seq)
	}
	defer stop()
	event, err, ok := next()
	if err != nil {
		return err
	}
	e.setHeaders(w.Header(), out)
	w.Header().Set("Content-Type", "application/vnd.amazon.eventstream")
	w.WriteHeader(e.status())
	frames := &frames{w: w, control: http.NewResponseController(w)}
	for ; ok; event, err, ok = next() {
		var frame eventstream.Message
		if err != nil {
			if err = ended(r.Context(), err); fault.Is(err, fault.Canceled) {
				return nil
			}
			frame = e.exception(c, r, f.plan, err)
		} else {
			frame = eventFrame(f.plan, event)
		}
		if frames.write(frame) != nil || err != nil {
			return nil
		}
	}
	return frames.flush()
}

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
	buffer  bytes.Buffer
}

func (f *frames) write(m eventstream.Message) error {
	f.buffer.Reset()
	if err := eventstream.NewEncoder().Encode(&f.buffer, m); err != nil {
		return err
	}
	if _, err := f.w.Write(f.buffer.Bytes()); err != nil {
		return err
	}
	return f.control.Flush()
}

// flush sends the header of a stream without events. The answer has begun, so a failure has no one to go to.
func (f *frames) flush() error {
	f.control.Flush()
	return nil
}

func frame(kind, name, contentType string, payload []byte) eventstream.Message {
	m := eventstream.Message{Payload: payload}
	m.Headers.Set(":"+kind+"-type", eventstream.StringValue(name))
	m.Headers.Set(":content-type", eventstream.StringValue(contentType))
	m.Headers.Set(":message-type", eventstream.StringValue(kind))
	return m
}

// eventFrame encodes the one member that is set.
func eventFrame(p *plan, event reflect.Value) eventstream.Message {
	for i := range p.fields {
		f := &p.fields[i]
		one := event.Field(f.index)
		if one.IsNil() {
			continue
		}
		one = one.Elem()
		m := frame("event", f.name, "application/json", nil)
		if body := f.plan.payload; body != nil && body.kind == kBlob {
			m = frame("event", f.name, "application/octet-stream", one.Field(body.index).Bytes())
		} else {
			m.Payload = f.plan.appendStruct(nil, one)
		}
		for j := range f.plan.fields {
			h := &f.plan.fields[j]
			if v := one.Field(h.index); h.in == "header" && !v.IsNil() {
				m.Headers.Set(h.as, eventstream.StringValue(h.headerText(v)))
			}
		}
		return m
	}
	return frame("event", "empty", "application/json", []byte("{}")) // a union with nothing set; clients skip what they do not know
}

// exception encodes an error as one of the stream's exceptions; one that the stream does not have becomes its internal error.
func (e *endpoint) exception(c *call, r *http.Request, p *plan, err error) eventstream.Message {
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
	return frame("exception", name, "application/json", body)
}
