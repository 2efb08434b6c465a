package native

import (
	"strings"
	"testing"
	"time"

	"outcrop/internal/engine"
	"outcrop/internal/engine/enginetest"
	"outcrop/internal/engine/grammar"
	"outcrop/internal/tensor/chattemplate"
	"outcrop/internal/tensor/tokenizer"
)

// answersOf puts together what a splitter gives for a text cut into parts of a size.
func answersOf(f *callFormat, text string, size int) engine.Answer {
	var g engine.Gather
	a := answer{calls: &callSplitter{format: f, search: stopper{stops: f.triggers[:1]}, random: strings.NewReader(strings.Repeat("x", 1000))}}
	for from := 0; from < len(text); from += size {
		part := text[from:min(from+size, len(text))]
		a.read += len(part)
		text, parts := a.calls.add(-1, part)
		a.text(text, false)
		if a.calls.calling {
			a.blank = ""
		}
		for _, p := range parts {
			a.put(engine.Piece{Call: &p})
		}
	}
	a.pieces = append(a.pieces, a.end(engine.EndTurn, "")...)
	for _, p := range a.pieces {
		g.Add(p)
	}
	return g.Answer()
}

// Calls are told from text however the text is cut, in every format.
func TestCallsAtEveryCut(t *testing.T) {
	type call struct{ name, arguments string }
	for name, test := range map[string]struct {
		format callFormat
		answer string
		text   string
		calls  []call
	}{
		"hermes":     {hermes, "Let me see.\n<tool_call>\n{\"name\": \"f\", \"arguments\": {\"a\": \"}\\\"{\", \"b\": [1, {}]}}\n</tool_call>\n<tool_call>{\"name\":\"g\",\"arguments\":{}}</tool_call>", "Let me see.", []call{{"f", `{"a": "}\"{", "b": [1, {}]}`}, {"g", "{}"}}},
		"text alone": {hermes, "a <tool, a <tool_call and\n", "a <tool, a <tool_call and\n", nil},
		"smol":       {smolLM, `<tool_call>[{"name": "f", "arguments": {"a": 1}}, {"name": "g", "arguments": {}}]</tool_call>`, "", []call{{"f", `{"a": 1}`}, {"g", "{}"}}},
		"llama":      {llama3, `{"name": "f", "parameters": {"a": {"b": "c"}}}`, "", []call{{"f", `{"a": {"b": "c"}}`}}},
		"llama text": {llama3, `{"names": []}`, `{"names": []}`, nil},
		"llama late": {llama3, `So: {"name": "f", "parameters": {}}`, `So: {"name": "f", "parameters": {}}`, nil},
		"mistral":    {mistral, `[TOOL_CALLS] [{"name": "f\u0041", "arguments": {"é": "ü"}}]`, "", []call{{"fA", `{"é": "ü"}`}}},
		"tekken":     {tekken, `[TOOL_CALLS]f[ARGS]{"a": 1}[TOOL_CALLS]g[ARGS]{}`, "", []call{{"f", `{"a": 1}`}, {"g", "{}"}}},
	} {
		for size := 1; size < 30; size++ {
			a := answersOf(&test.format, test.answer, size)
			var got []call
			for _, c := range a.Calls {
				got = append(got, call{c.Name, string(c.Arguments)})
			}
			same := len(got) == len(test.calls) && a.Text == test.text && (a.Stop == engine.ToolUse) == (len(test.calls) > 0)
			for i := 0; same && i < len(got); i++ {
				same = got[i] == test.calls[i]
			}
			if !same {
				t.Fatalf("%s in parts of %d: %q %v %s", name, size, a.Text, got, a.Stop)
			}
		}
	}
}

// The form of each format takes its own calls, and nothing else once a call has begun.
func TestFormsOfFormats(t *testing.T) {
	tools := []engine.Tool{{Name: "f", Schema: []byte(`{"type":"object","properties":{"a":{"type":"integer"}},"required":["a"]}`)}, {Name: "g"}}
	tok, err := enginetest.TinyTokenizer()
	if err != nil {
		t.Fatal(err)
	}
	v := vocabulary(tok)
	for name, test := range map[string]struct {
		format  callFormat
		choice  engine.Choice
		takes   []string
		refuses []string
	}{
		"hermes": {hermes, engine.Choice{}, []string{"text", "text <tool", "<tool_call>\n{\"name\": \"f\", \"arguments\": {\"a\": 1}}\n</tool_call>", "x<tool_call>{\"name\":\"g\",\"arguments\":{\"any\": [1]}}</tool_call>\n<tool_call>{\"name\":\"f\",\"arguments\":{\"a\":2}}</tool_call>"},
			[]string{"x<tool_call>f", "<tool_call>{\"name\":\"h", "<tool_call>{\"name\":\"f\",\"arguments\":{}"}},
		"forced": {hermes, engine.Choice{Forced: true, Name: "g"}, []string{"<tool_call>{\"name\": \"g\", \"arguments\": {}}</tool_call>"}, []string{"t", "<tool_call>{\"name\": \"f", "<tool_call>{\"name\": \"g\", \"arguments\": {}}</tool_call>\n"}},
		"single": {hermes, engine.Choice{Forced: true, Single: true}, []string{"<tool_call>{\"name\": \"g\", \"arguments\": {}}</tool_call>"}, []string{"<tool_call>{\"name\": \"g\", \"arguments\": {}}</tool_call><"}},
		"smol":   {smolLM, engine.Choice{Forced: true}, []string{`<tool_call>[{"name": "g", "arguments": {}}, {"name": "f", "arguments": {"a": 3}}]</tool_call>`}, []string{"<tool_call>[]", "<tool_call>{"}},
		"llama":  {llama3, engine.Choice{}, []string{`{"name": "f", "parameters": {"a": 1}}`, `{"names": 1}`, `a {"name": 7`, "{"}, []string{`{"name": 7`, `{"name": "f", "parameters": {"b"`}},
		"tekken": {tekken, engine.Choice{Forced: true}, []string{`[TOOL_CALLS]f[ARGS]{"a":1}`, `[TOOL_CALLS]g[ARGS]{}[TOOL_CALLS]f[ARGS]{"a":1}`}, []string{"[TOOL_CALLS]h", "[TOOL_CALLS]["}},
	} {
		e, err := test.format.answers(tok, tools, test.choice, nil)
		if err != nil {
			t.Fatal(err)
		}
		g, err := grammar.New(v, e)
		if err != nil {
			t.Fatal(err)
		}
		for _, text := range test.takes {
			if m := g.Matcher(); !m.AcceptText(text) || !m.Complete() {
				t.Errorf("%s: %q is not taken", name, text)
			}
		}
		for _, text := range test.refuses {
			if g.Matcher().AcceptText(text) {
				t.Errorf("%s: %q is taken", name, text)
			}
		}
	}
}

func TestFormatIn(t *testing.T) {
	for text, want := range map[string]string{
		"<tool_call>\n{\"name\"": "hermes", `<tool_call>\n{"name": <function-name>`: "hermes", "<tool_call>[{": "smol", `{"name": "f", "parameters": {}}`: "llama",
		"[TOOL_CALLS] [{": "mistral", "[TOOL_CALLS]f[ARGS]{": "tekken", "<tool_call>\n<function=f>": "", "nothing": "",
	} {
		f, ok := formatIn(text)
		got := ""
		for name, known := range map[string]callFormat{"hermes": hermes, "smol": smolLM, "llama": llama3, "mistral": mistral, "tekken": tekken} {
			if ok && f.list == known.list && f.triggers[0] == known.triggers[0] && f.arguments == known.arguments && f.again == known.again {
				got = name
			}
		}
		if got != want {
			t.Errorf("%q: %q, not %q", text, got, want)
		}
	}
}

// Calls that begin with a control token, which has no text, are told from text too, and constrained from there on.
func TestCallsAfterControlTokens(t *testing.T) {
	tiny, err := enginetest.TinyTokenizer()
	if err != nil {
		t.Fatal(err)
	}
	def := *tiny.Definition()
	for _, name := range []string{"[TOOL_CALLS]", argumentsTag, pythonTag} {
		def.Tokens, def.Types = append(def.Tokens, name), append(def.Types, tokenizer.Control)
	}
	tok, err := tokenizer.New(def)
	if err != nil {
		t.Fatal(err)
	}
	p := engine.Params{Tools: []engine.Tool{{Name: "g"}}}
	for text, f := range map[string]callFormat{
		`[TOOL_CALLS] [{"name": "g", "arguments": {"a": 1}}]`: mistral,
		`[TOOL_CALLS]g[ARGS]{"a": 1}`:                         tekken,
		`<|python_tag|>{"name": "g", "parameters": {"a": 1}}`: llama3,
	} {
		l := &loaded{tok: tok, forms: forms{tok: tok, calls: f}}
		form, err := l.forms.of(p)
		if err != nil {
			t.Fatal(err)
		}
		m, a := form.Matcher(), l.answer(p, strings.NewReader(strings.Repeat("x", 100)))
		for _, id := range tok.Encode(text, true) {
			if !m.Mask().Has(id) || !m.Accept(id) {
				t.Fatalf("%s: %q is not allowed", text, tok.Text(id))
			}
			a.add(id, nil)
		}
		var g engine.Gather
		for _, piece := range a.end(engine.EndTurn, "") {
			g.Add(piece)
		}
		if got := g.Answer(); got.Text != "" || len(got.Calls) != 1 || got.Calls[0].Name != "g" || string(got.Calls[0].Arguments) != `{"a": 1}` || got.Stop != engine.ToolUse || !m.Complete() {
			t.Errorf("%s: %+v", text, got)
		}
	}
}

// A template's own way to write calls is found; where it knows nothing of them, the prompt tells.
func TestFormatOf(t *testing.T) {
	for source, want := range map[string]callFormat{
		`{% for t in tools or [] %}{{ t | tojson }}{% endfor %}{% for m in messages %}{{ m.content }}{% for c in m.tool_calls or [] %}{"name": "{{ c.function.name }}", "parameters": {{ c.function.arguments | tojson }}}{% endfor %}{% endfor %}`:                                   llama3,
		`{% for t in tools or [] %}{{ t | tojson }}{% endfor %}{% for m in messages %}{{ m.content }}{% for c in m.tool_calls or [] %}[TOOL_CALLS] [{"name": "{{ c.function.name }}", "arguments": {{ c.function.arguments | tojson }}, "id": "{{ c.id }}"}]{% endfor %}{% endfor %}`: mistral,
		`{% for t in tools or [] %}{{ t | tojson }}{% endfor %}{% for m in messages %}{{ m.content }}{% for c in m.tool_calls or [] %}Call {{ c.function.name }} with {{ c.function.arguments | tojson }}.{% endfor %}{% endfor %}`:                                                   hermes,
		`{% for m in messages %}{{ m.content }}{% endfor %}`: hermes,
	} {
		tmpl, err := chattemplate.New(source, chattemplate.Tokens{}, time.Now)
		if err != nil {
			t.Fatal(err)
		}
		f := formatOf(tmpl, source)
		if f.triggers[0] != want.triggers[0] || f.arguments != want.arguments || f.told != (want.triggers[0] != hermes.triggers[0]) {
			t.Errorf("%s: %+v", source, f)
		}
	}
}

// Where the template knows nothing of tools, the conversation tells of them, in turns that every template takes.
func TestTell(t *testing.T) {
	said := []engine.Message{{Role: engine.User, Text: "Q"}, {Role: engine.Assistant, Text: "Well.", Calls: []engine.Call{{ID: "1", Name: "f", Arguments: []byte("{\n\"a\": 1}")}, {ID: "2", Name: "g"}}},
		{Role: engine.ToolRole, CallID: "1", Text: "one"}, {Role: engine.ToolRole, CallID: "2", Text: "two"}, {Role: engine.User, Text: "And?"}}
	got, known := hermes.tell(said, []engine.Tool{{Name: "f", Description: "<F>", Schema: []byte(`{ "type": "object" }`)}})
	roles, all := "", ""
	for _, m := range got {
		roles += m.Role + " "
		all += m.Content + "|"
	}
	if known != nil || roles != "system user assistant user " {
		t.Errorf("%s: %+v", roles, got)
	}
	for _, part := range []string{`{"name": "f", "description": "<F>", "parameters": {"type":"object"}}`, "Well.\n<tool_call>\n{\"name\": \"f\", \"arguments\": {\"a\":1}}\n</tool_call>\n<tool_call>\n{\"name\": \"g\", \"arguments\": {}}\n</tool_call>|",
		"|<tool_response>\none\n</tool_response>\n<tool_response>\ntwo\n</tool_response>\nAnd?|"} {
		if !strings.Contains(all, part) {
			t.Errorf("%q is not in %q", part, all)
		}
	}
	told := mistral
	told.told = true
	if got, known := told.tell(said, []engine.Tool{{Name: "f"}}); len(known) != 1 || len(got) != 5 || len(got[1].Calls[0].ID) != 9 || got[1].Calls[0].ID != got[2].CallID {
		t.Errorf("%+v %+v", got, known)
	}
}
