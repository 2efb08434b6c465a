package wire

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"reflect"

	"outcrop/internal/api/eventstream"
	"outcrop/internal/fault"
)

// events makes the iterator through which a handler reads a request's event stream: an iter.Seq2[Event, error] that can be read
// once. An error ends it: what the client sent is malformed or breaks a constraint, it told of an error of its own, or it is gone.
func (e *endpoint) events(body io.Reader) reflect.Value {
	f := e.in.payload
	r := bufio.NewReader(body)
	return reflect.MakeFunc(f.typ, func(args []reflect.Value) []reflect.Value {
		yield := args[0]
		for {
			event, err := e.readEvent(r, f.plan)
			if err == io.EOF {
				return nil
			}
			problem := reflect.Zero(reflect.TypeFor[error]())
			if err != nil {
				problem = reflect.ValueOf(&err).Elem()
			}
			if goesOn := yield.Call([]reflect.Value{event, problem})[0].Bool(); !goesOn || err != nil {
				return nil
			}
		}
	})
}

// readEvent reads one event; io.EOF is the end of the stream.
func (e *endpoint) readEvent(r io.Reader, p *plan) (reflect.Value, error) {
	event := reflect.New(p.typ).Elem()
	m, err := eventstream.Read(r)
	switch {
	case err == io.EOF:
		return event, err
	case errors.Is(err, eventstream.ErrMalformed):
		return event, &fault.Error{Op: e.op.Name, Kind: fault.Invalid, Text: "The event stream is malformed.", Cause: err}
	case err != nil:
		return event, fault.Wrap(e.op.Name, fault.Canceled, err)
	}
	switch kind := m.String(":message-type"); kind {
	case "event":
	case "error", "exception":
		return event, fault.New(e.op.Name, fault.Canceled, "The client ended the stream with %s.", m.String(":error-code")+m.String(":exception-type"))
	default:
		return event, fault.New(e.op.Name, fault.Invalid, "The event stream has a message of the type %q.", cut(kind))
	}
	name := m.String(":event-type")
	f := p.byName[name]
	if f == nil {
		return event, fault.New(e.op.Name, fault.Invalid, "The event stream has an event of the type %q.", cut(name))
	}
	one := reflect.New(f.typ)
	if err := e.decodeEvent(m, f.plan, one.Elem()); err != nil {
		return event, err
	}
	event.Field(f.index).Set(one)
	return event, p.validate(e.op.Name, event)
}

// decodeEvent reads an event's members out of its headers and its payload.
func (e *endpoint) decodeEvent(m eventstream.Message, p *plan, dst reflect.Value) error {
	for i := range p.fields {
		f := &p.fields[i]
		v, given := m.Headers[f.as]
		if f.in != "header" || !given {
			continue
		}
		if wrong := f.fromTexts([]string{fmt.Sprint(v)}, dst.Field(f.index)); wrong != nil {
			return e.badMember(wrong.under(f.shown))
		}
	}
	if body := p.payload; body != nil && body.kind == kBlob {
		dst.Field(body.index).SetBytes(m.Payload)
		return nil
	}
	if len(m.Payload) == 0 {
		return nil
	}
	s, err := newScanner(m.Payload)
	if err != nil {
		return fault.New(e.op.Name, fault.Invalid, "Malformed input request: the event is %s.", err)
	}
	if wrong := p.decodeStruct(s, dst); wrong != nil {
		return e.badMember(wrong)
	}
	return nil
}
