package wire

import (
	"bytes"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"outcrop/internal/api/model"
	"outcrop/internal/api/model/bedrockruntime"
	"outcrop/internal/api/model/logs"
	"outcrop/internal/api/model/sagemaker"
	"outcrop/internal/api/model/sagemakerruntime"
)

// AWS's SDK for Go comes with a recorded request and response for every operation. Nobody here wrote them, so they show
// whether we read the protocols as AWS's client writes them.
var recorded = map[string][]*model.Operation{"sagemaker": sagemaker.Operations, "bedrockruntime": bedrockruntime.Operations,
	"sagemakerruntime": sagemakerruntime.Operations, "cloudwatchlogs": logs.Operations}

// recording is one snapshot file: a first line, headers, and a body.
type recording struct {
	first  string
	header http.Header
	body   []byte
}

func readRecording(t *testing.T, path string) recording {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	r := recording{header: http.Header{}}
	first, rest, _ := bytes.Cut(text, []byte("\n"))
	r.first = string(first)
	head, body, ok := bytes.Cut(bytes.TrimPrefix(rest, []byte("\n")), []byte("\n\n"))
	if !ok {
		head = bytes.TrimSuffix(head, []byte("\n"))
	}
	for line := range strings.SplitSeq(string(head), "\n") {
		if name, v, ok := strings.Cut(line, ": "); ok {
			r.header.Add(name, v)
		}
	}
	r.body = body
	return r
}

// recordings finds the SDK's module of a service in the module cache.
func recordings(t *testing.T, service string) string {
	t.Helper()
	out, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", "github.com/aws/aws-sdk-go-v2/service/"+service).Output()
	if err != nil {
		t.Fatal(err)
	}
	return strings.TrimSpace(string(out))
}

func TestRecordedRequests(t *testing.T) {
	m := New(Options{})
	n := 0
	for service, ops := range recorded {
		dir := recordings(t, service)
		for _, op := range ops {
			path := filepath.Join(dir, "request_snapshot", op.Name+".request.snap")
			if _, err := os.Stat(path); err != nil {
				continue
			}
			n++
			rec := readRecording(t, path)
			method, url, _ := strings.Cut(rec.first, " ")
			r := httptest.NewRequest(method, url, bytes.NewReader(rec.body))
			r.Header = rec.header
			e, labels := m.find(r, op.Service.Signing)
			if e == nil || e.op != op {
				t.Errorf("%s: %q goes to %v", op, rec.first, e)
				continue
			}
			e.in = planOf(op.Service, reflect.TypeOf(op.Input).Elem())
			in, err := e.decode(httptest.NewRecorder(), r, labels)
			if err != nil {
				t.Errorf("%s: %v", op, err)
				continue
			}
			everyBindingIsSet(t, e, in.Elem(), r)
			sameBody(t, op, e.in, in.Elem(), rec.body)
		}
	}
	t.Logf("%d requests", n)
	if n < 400 {
		t.Errorf("only %d recorded requests found", n)
	}
}

// everyBindingIsSet checks that a header or query parameter that was sent has reached its member.
func everyBindingIsSet(t *testing.T, e *endpoint, in reflect.Value, r *http.Request) {
	t.Helper()
	for _, f := range e.in.fields {
		sent := f.in == "uri" || f.in == "header" && r.Header.Get(f.as) != "" || f.in == "query" && r.URL.Query().Has(f.as)
		if sent && in.Field(f.index).IsNil() {
			t.Errorf("%s: %s is lost", e.op, f.name)
		}
	}
}

func TestRecordedResponses(t *testing.T) {
	n := 0
	for service, ops := range recorded {
		dir := recordings(t, service)
		for _, op := range ops {
			path := filepath.Join(dir, "response_snapshot", op.Name+".response.snap")
			p := planOf(op.Service, reflect.TypeOf(op.Output).Elem())
			if _, err := os.Stat(path); err != nil || p.payload != nil {
				continue
			}
			n++
			rec := readRecording(t, path)
			out := reflect.New(reflect.TypeOf(op.Output).Elem()).Elem()
			if len(rec.body) == 0 {
				continue
			}
			s, err := newScanner(rec.body)
			if err != nil {
				t.Fatalf("%s: %v", path, err)
			}
			if m := p.decodeStruct(s, out); m != nil {
				t.Errorf("%s: %v %v", op, m.path, m)
				continue
			}
			sameBody(t, op, p, out, rec.body)
		}
	}
	t.Logf("%d responses", n)
	if n < 400 {
		t.Errorf("only %d recorded responses found", n)
	}
}

// sameBody checks that what was decoded encodes to the JSON that was recorded.
func sameBody(t *testing.T, op *model.Operation, p *plan, x reflect.Value, body []byte) {
	t.Helper()
	if p.payload != nil || len(body) == 0 {
		return
	}
	var want, have any
	if err := json.Unmarshal(body, &want); err != nil {
		t.Fatalf("%s: %v", op, err)
	}
	if err := json.Unmarshal(p.appendStruct(nil, x), &have); err != nil {
		t.Fatalf("%s: %v", op, err)
	}
	if !reflect.DeepEqual(want, have) {
		t.Errorf("%s: differs %s", op, difference("", want, have))
	}
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
