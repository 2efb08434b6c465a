package wire

import (
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"

	"outcrop/internal/api/model"
)

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

func TestEveryPatternCompiles(t *testing.T) {
	linear, back := 0, 0
	for s := range services() {
		for name, row := range s.Shapes {
			if row.Pattern == "" {
				continue
			}
			p, err := tryCompile(row.Pattern)
			switch {
			case err != nil:
				t.Errorf("%s %s: %v", s.Name, name, err)
			case p.back != nil:
				back++
			default:
				linear++
			}
		}
	}
	if linear == 0 || back == 0 {
		t.Errorf("%d linear, %d backtracking patterns", linear, back)
	}
	t.Logf("%d patterns run in linear time, %d backtrack", linear, back)
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
