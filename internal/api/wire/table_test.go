package wire

import (
	"cmp"
	"flag"
	"fmt"
	"log/slog"
	"maps"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"outcrop/internal/api/model"
	"outcrop/internal/platform/access"
)

var update = flag.Bool("update", false, "write the golden files anew")

func TestAllOperationsAreRouted(t *testing.T) {
	want := map[string]int{"bedrock": 108, "bedrock-runtime": 11, "bedrock-agent": 86, "bedrock-agent-runtime": 35, "sagemaker": 425,
		"sagemaker-runtime": 3, "sagemaker-metrics": 2, "sagemaker-runtime-http2": 1, "logs": 4}
	got := map[string]int{}
	for _, s := range New(Options{}).Operations() {
		got[s.Service]++
		if s.Built {
			t.Errorf("%s is built without a handler", s.Operation)
		}
	}
	if !maps.Equal(got, want) {
		t.Errorf("operations by service: %v", got)
	}
}

// Every type of every operation has a plan, and every label a member.
func TestEveryOperationHasCodecs(t *testing.T) {
	for _, op := range slices.Concat(tables...) {
		in := planOf(op.Service, reflect.TypeOf(op.Input).Elem())
		planOf(op.Service, reflect.TypeOf(op.Output).Elem())
		for segment := range strings.SplitSeq(op.URI, "/") {
			if isLabel(segment) && !slices.ContainsFunc(in.fields, func(f field) bool { return f.in == "uri" && "{"+f.as+"}" == segment && f.required }) {
				t.Errorf("%s: no member for %s", op, segment)
			}
		}
	}
}

func services() map[*model.Service]bool {
	all := map[*model.Service]bool{}
	for _, op := range slices.Concat(tables...) {
		all[op.Service] = true
	}
	return all
}

// Every pattern of the models has an engine. Those that RE2 cannot run are listed in a golden file, so that one more is noticed;
// -update writes it.
func TestEveryPatternCompiles(t *testing.T) {
	backtracking := map[string][]string{}
	patterns := map[string]bool{}
	for s := range services() {
		for name, row := range s.Shapes {
			if row.Pattern == "" {
				continue
			}
			patterns[row.Pattern] = true
			p, err := tryCompile(row.Pattern)
			if err != nil {
				t.Errorf("%s %s: %v", s.Name, name, err)
			} else if p.back != nil {
				backtracking[row.Pattern] = append(backtracking[row.Pattern], s.Name+":"+name)
			}
		}
	}
	var list strings.Builder
	for _, text := range slices.Sorted(maps.Keys(backtracking)) {
		fmt.Fprintf(&list, "%s\n\t%s\n", text, strings.Join(slices.Sorted(slices.Values(backtracking[text])), " "))
	}
	t.Logf("%d of %d patterns backtrack", len(backtracking), len(patterns))
	golden := filepath.Join("testdata", "backtracking.golden")
	if *update {
		if err := os.WriteFile(golden, []byte(list.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if want, err := os.ReadFile(golden); err != nil || string(want) != list.String() {
		t.Errorf("%s differs (%v): patterns that backtrack are\n%s", golden, err, list.String())
	}
}

// A pattern that backtracks without end is cut off, and its value refused.
func TestBacktrackingIsBounded(t *testing.T) {
	p, err := tryCompile(`(?=a)(a+)+`)
	if err != nil || p.back == nil {
		t.Fatal(err)
	}
	start := time.Now()
	if p.match(strings.Repeat("a", 64)+"!") || time.Since(start) > 10*patternTime {
		t.Errorf("matched, or took %v", time.Since(start))
	}
}

func TestPatternsMatchTheWhole(t *testing.T) {
	for _, c := range []struct {
		pattern, text string
		want          bool
	}{
		{"[a-z]+", "abc", true}, {"[a-z]+", "abc1", false}, {"a|bc", "bc", true}, {"a|bc", "ac", false},
		{"^[a-z]+", "ab-", false}, {"[\\s\\S]*", "x\ny", true}, {".*", "x\ny", false}, {"(?!aws:)[a-z:]+", "aws:x", false},
		{"(?!aws:)[a-z:]+", "own:x", true}, {`[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF]*`, "plain ünïcode 🌍", true},
		{"[a-z]{0,2048}", strings.Repeat("a", 2048), true}, {"[a-z]{0,2048}", strings.Repeat("a", 2049), false}, {"a{0,5}\n?", "aaa\n", true}, {"a*", "aaa\n", false},
		{"(?=a)a*", "aaa\n", false},
	} {
		p, err := tryCompile(c.pattern)
		if err != nil || p.match(c.text) != c.want {
			t.Errorf("%q on %.20q: not %v (%v)", c.pattern, c.text, c.want, err)
		}
	}
}

// Every operation answers: an empty request of each is refused by its missing member, or gets through to say that it is not built.
func TestEveryOperationAnswers(t *testing.T) {
	m := New(Options{Secret: []byte("s"), Log: slog.New(slog.DiscardHandler), Verify: func(r *http.Request) (access.Caller, string, error) {
		return access.Caller{Admin: true}, claimedService(r), nil
	}})
	for _, e := range m.all {
		path := "/"
		if e.op.URI != "" {
			segments := strings.Split(e.op.URI, "/")
			for i, s := range segments {
				if isLabel(s) {
					segments[i] = plausible(e, strings.Trim(s, "{}"), i)
				}
			}
			path = strings.Join(segments, "/")
		}
		r := httptest.NewRequest(cmp.Or(e.op.Method, "POST"), path, nil)
		r.Header.Set("Authorization", "AWS4-HMAC-SHA256 Credential=A/20260101/us-east-1/"+e.op.Service.Signing+"/aws4_request, SignedHeaders=host, Signature=0")
		if e.op.URI == "" {
			r.Header.Set("X-Amz-Target", e.op.Service.Target+"."+e.op.Name)
		}
		w := httptest.NewRecorder()
		m.ServeHTTP(w, r)
		invalid, unbuilt := w.Code == 400 && strings.Contains(w.Body.String(), "Value"), w.Code == 501 && strings.Contains(w.Body.String(), e.op.Name+" of "+e.op.Service.Name)
		if !invalid && !unbuilt || w.Header().Get("x-amzn-errortype") == "" || w.Header().Get("x-amzn-RequestId") == "" {
			t.Errorf("%s: %d %v %s", e.op, w.Code, w.Header(), w.Body)
		}
	}
}
