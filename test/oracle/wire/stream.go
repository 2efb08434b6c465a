package main

import (
	"iter"
	"log/slog"
	"reflect"
)

// stream gives out's event stream, where it has one, the events and the error told, and keeps the events of in.
func (o *oracle) stream(in, out reflect.Value, events []map[string]any, failure error) {
	incoming, outgoing := streamOf(in), streamOf(out)
	if !outgoing.IsValid() {
		return
	}
	last := o.last
	none := reflect.Zero(reflect.TypeFor[error]())
	outgoing.Set(reflect.MakeFunc(outgoing.Type(), func(args []reflect.Value) []reflect.Value {
		yield := args[0]
		read, stop := receiver(incoming)
		defer stop()
		keep := func() bool {
			event, ok := read()
			if ok {
				o.mu.Lock()
				defer o.mu.Unlock()
				last.Events = append(last.Events, event)
			}
			return ok
		}
		for _, told := range events {
			keep()
			event := reflect.New(yield.Type().In(0)).Elem()
			if err := fill(told, event); err != nil {
				failure = err
				break
			}
			if !yield.Call([]reflect.Value{event, none})[0].Bool() {
				return nil
			}
		}
		for keep() {
		}
		if failure != nil {
			yield.Call([]reflect.Value{reflect.Zero(yield.Type().In(0)), reflect.ValueOf(&failure).Elem()})
		}
		return nil
	}))
}

// streamOf is the event stream of an input or output; not valid where it has none.
func streamOf(v reflect.Value) reflect.Value {
	for i := range v.NumField() {
		if f := v.Field(i); f.Kind() == reflect.Func {
			return f
		}
	}
	return reflect.Value{}
}

// receiver gives the events of an input one by one, until there are no more.
func receiver(stream reflect.Value) (next func() (any, bool), stop func()) {
	if !stream.IsValid() || stream.IsNil() {
		return func() (any, bool) { return nil, false }, func() {}
	}
	pull, stop := iter.Pull2(stream.Seq2())
	return func() (any, bool) {
		event, err, ok := pull()
		if ok && !err.IsNil() {
			slog.Error("an input's events end", "error", err.Interface())
			return nil, false
		}
		if !ok {
			return nil, false
		}
		return plain(event), true
	}, stop
}
