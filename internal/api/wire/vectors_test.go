package wire

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http/httptest"
	"reflect"
	"slices"
	"testing"
	"time"

	"outcrop/internal/api/model"
	"outcrop/internal/api/model/bedrockruntime"
	"outcrop/internal/api/model/logs"
	"outcrop/internal/api/model/sagemaker"
	"outcrop/internal/api/model/sagemakerruntime"
	"outcrop/internal/api/recorded"
)

// modules are the SDK's modules with recordings, and the operations that we have of each. A partial one has more than we do.
var modules = []struct {
	name    string
	service *model.Service
	ops     []*model.Operation
	partial bool
}{
	{"sagemaker", sagemaker.Service, sagemaker.Operations, false},
	{"bedrockruntime", bedrockruntime.Service, bedrockruntime.Operations, false},
	{"sagemakerruntime", sagemakerruntime.Service, sagemakerruntime.Operations, false},
	{"cloudwatchlogs", logs.Service, logs.Operations, true},
}

// known are the recordings that we differ from, with the reason.
var known = map[string]string{
	"sagemakerruntime response InvokeEndpointAsync": "AWS's model and its service answer 202, the recorder wrote 200",
}

// enough is the share of all recordings that must agree.
const enough = 0.99

// Every recorded request must decode to the values written in it, every recorded response and error must encode to the same
// status, headers and JSON.
func TestRecordedMessages(t *testing.T) {
	m := New(Options{})
	good, all := 0, 0
	for _, module := range modules {
		ops := map[string]*model.Operation{}
		for _, op := range module.ops {
			ops[op.Name] = op
		}
		tally := func(what string, read func(string) ([]recorded.Message, error), have func(string) bool, agrees func(recorded.Message) error) (same, of int) {
			messages, err := read(module.name)
			if err != nil || len(messages) == 0 {
				t.Fatalf("%s: no recorded %ss: %v", module.name, what, err)
			}
			for _, one := range messages {
				if module.partial && !have(one.Name) {
					continue
				}
				of++
				id := module.name + " " + what + " " + one.Name
				switch err, reason := agrees(one), known[id]; {
				case err == nil:
					same++
				case reason != "":
					t.Logf("%s differs: %s", id, reason)
				default:
					t.Errorf("%s differs: %v", id, err)
				}
			}
			good, all = good+same, all+of
			return same, of
		}
		hasOp := func(name string) bool { return ops[name] != nil }
		hasError := func(code string) bool { return module.service.Errors[code].Type != nil }
		requests, ofRequests := tally("request", recorded.Requests, hasOp, func(r recorded.Message) error { return requestAgrees(m, ops[r.Name], r) })
		responses, ofResponses := tally("response", recorded.Responses, hasOp, func(r recorded.Message) error { return responseAgrees(m, ops[r.Name], r) })
		errors, ofErrors := tally("error", recorded.Errors, hasError, func(r recorded.Message) error { return errorAgrees(m, module.service, module.ops[0], r) })
		t.Logf("%s: requests %d of %d, responses %d of %d", module.name, requests, ofRequests, responses+errors, ofResponses+ofErrors)
	}
	if float64(good) < enough*float64(all) {
		t.Errorf("only %d of %d recordings agree", good, all)
	}
}

// requestAgrees decodes a recorded request, and compares every value with what was written.
func requestAgrees(m *Mux, op *model.Operation, rec recorded.Message) error {
	if op == nil {
		return fmt.Errorf("we have no such operation")
	}
	var method, target string
	fmt.Sscan(rec.First, &method, &target)
	r := httptest.NewRequest(method, target, bytes.NewReader(rec.Body))
	r.Header = rec.Header
	e, labels := m.find(r, op.Service.Signing)
	if e == nil || e.op != op {
		return fmt.Errorf("%q goes to %v", rec.First, e)
	}
	e.plan()
	in, err := e.decode(httptest.NewRecorder(), r, labels)
	if err != nil {
		return err
	}
	query := r.URL.Query()
	for _, f := range e.in.fields {
		var want []string
		switch f.in {
		case "uri":
			want = []string{labels[f.as]}
		case "query":
			want = query[f.as]
		case "header":
			want = r.Header.Values(f.as)
		}
		if have := written(&f, in.Elem().Field(f.index)); !slices.Equal(want, have) {
			return fmt.Errorf("%s is %q, was %q", f.name, have, want)
		}
	}
	return sameBody(e.in, in.Elem(), rec.Body)
}

// written is a bound value in the recordings' spelling; nil for one that is in the body.
func written(f *field, x reflect.Value) []string {
	switch {
	case f.in == "" || x.IsNil():
		return nil
	case f.kind == kList:
		var all []string
		for i := range x.Len() {
			all = append(all, f.elem.headerText(x.Index(i)))
		}
		return all
	case f.kind == kTime && f.in == "query":
		return []string{isoTime(x.Elem().Interface().(time.Time))}
	}
	return []string{f.headerText(x)}
}

// responseAgrees reads a recorded response into the operation's output, and compares what we make of that.
func responseAgrees(m *Mux, op *model.Operation, rec recorded.Message) error {
	if op == nil {
		return fmt.Errorf("we have no such operation")
	}
	e := m.byOp[op]
	e.plan()
	out := reflect.New(reflect.TypeOf(op.Output).Elem()).Elem()
	for i := range e.out.fields {
		f := &e.out.fields[i]
		if texts := rec.Header.Values(f.as); f.in == "header" && len(texts) > 0 {
			if wrong := f.fromTexts(texts, out.Field(f.index)); wrong != nil {
				return wrong
			}
		}
	}
	switch payload := e.out.payload; {
	case payload != nil && payload.kind == kBlob:
		out.Field(payload.index).SetBytes(rec.Body)
	case len(rec.Body) > 0:
		if err := readBack(e.out, rec.Body, out); err != nil {
			return err
		}
	}
	w := httptest.NewRecorder()
	if err := e.respond(w, httptest.NewRequest("POST", "/", nil), &call{mux: m, op: op}, out); err != nil {
		return err
	}
	return sameResponse(w, rec, e.out.payload != nil && e.out.payload.kind == kBlob)
}

// errorAgrees reads a recorded error into the service's type for it, and compares what we make of that.
func errorAgrees(m *Mux, service *model.Service, op *model.Operation, rec recorded.Message) error {
	shape, ok := service.Errors[rec.Name]
	if !ok {
		return fmt.Errorf("we have no such error")
	}
	value := reflect.New(reflect.TypeOf(shape.Type).Elem())
	if err := readBack(planOf(service, value.Type().Elem()), rec.Body, value.Elem()); err != nil {
		return err
	}
	c := &call{mux: m, op: op, style: styleREST}
	if service.Protocol == model.AwsJSON11 {
		c.style = styleJSON
	}
	w := httptest.NewRecorder()
	a, members := c.explain(&Exception{Value: value.Interface()})
	c.failJSON(w, a, members)
	if c.style == styleREST { // AWS names the error in the header alone there, and the SDK's recorder in the body
		w.Body = bytes.NewBuffer(append(appendString([]byte(`{"__type":`), w.Header().Get("x-amzn-errortype")), append([]byte{','}, w.Body.Bytes()[1:]...)...))
	}
	return sameResponse(w, rec, false)
}

func readBack(p *plan, body []byte, out reflect.Value) error {
	s, err := newScanner(body)
	if err != nil {
		return err
	}
	if p.payload != nil {
		if wrong := p.payload.decode(s, out.Field(p.payload.index)); wrong != nil {
			return wrong
		}
		return nil
	}
	if wrong := p.decodeStruct(s, out); wrong != nil {
		return wrong
	}
	return nil
}

// sameResponse compares status, headers and body. X-Amz-Target is the request's, which the recorder copied.
func sameResponse(w *httptest.ResponseRecorder, rec recorded.Message, bytesBody bool) error {
	if w.Code != rec.Status() {
		return fmt.Errorf("status %d, was %d", w.Code, rec.Status())
	}
	for name, want := range rec.Header {
		if have := w.Header().Values(name); name != "X-Amz-Target" && !slices.Equal(have, want) {
			return fmt.Errorf("%s is %q, was %q", name, have, want)
		}
	}
	if bytesBody {
		if !bytes.Equal(w.Body.Bytes(), rec.Body) {
			return fmt.Errorf("the body is %q, was %q", w.Body, rec.Body)
		}
		return nil
	}
	return sameJSON(rec.Body, w.Body.Bytes())
}

// sameBody compares what was decoded, encoded again, with the body that was recorded.
func sameBody(p *plan, x reflect.Value, body []byte) error {
	if f := p.payload; f != nil && f.kind == kBlob {
		if have := x.Field(f.index).Bytes(); !bytes.Equal(have, body) {
			return fmt.Errorf("the body is %q, was %q", have, body)
		}
		return nil
	}
	if len(body) == 0 {
		return nil
	}
	if p.payload != nil {
		return sameJSON(body, p.payload.append(nil, x.Field(p.payload.index)))
	}
	return sameJSON(body, p.appendStruct(nil, x))
}

func sameJSON(want, have []byte) error {
	var w, h any
	for text, v := range map[*[]byte]*any{&want: &w, &have: &h} {
		if err := json.Unmarshal(*text, v); err != nil {
			return fmt.Errorf("%.100q: %w", *text, err)
		}
	}
	if !reflect.DeepEqual(w, h) {
		return fmt.Errorf("it differs %s", difference("", w, h))
	}
	return nil
}

// difference names the first place where two JSON values differ.
func difference(at string, want, have any) string {
	switch w := want.(type) {
	case map[string]any:
		h, _ := have.(map[string]any)
		for k := range w {
			if !reflect.DeepEqual(w[k], h[k]) {
				return difference(at+"."+k, w[k], h[k])
			}
		}
	case []any:
		h, _ := have.([]any)
		for i := range w {
			if i < len(h) && !reflect.DeepEqual(w[i], h[i]) {
				return difference(at+"[]", w[i], h[i])
			}
		}
	}
	w, _ := json.Marshal(want)
	h, _ := json.Marshal(have)
	return at + ": want " + cut(string(w)) + ", have " + cut(string(h))
}
