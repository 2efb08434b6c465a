package body_test

import (
	"encoding/json"
	"math"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"outcrop/internal/api/body"
	"outcrop/internal/engine"
	"outcrop/internal/fault"
)

// TestFamilies reads testdata/FAMILY.txt: cases of a request, what it means, its answer whole and in a stream. They follow
// AWS's public documentation of each family, written by hand.
func TestFamilies(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no cases", err)
	}
	for _, f := range files {
		family := strings.TrimSuffix(filepath.Base(f), ".txt")
		text, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range strings.Split("\n"+string(text), "\n## ")[1:] {
			name, rest, _ := strings.Cut(c, "\n")
			t.Run(family+"/"+name, func(t *testing.T) { familyCase(t, family, sections(rest)) })
		}
	}
}

// sections are what stands under each "# name".
func sections(text string) map[string]string {
	out := map[string]string{}
	for _, s := range strings.Split("\n"+text, "\n# ")[1:] {
		name, value, _ := strings.Cut(s, "\n")
		out[name] = strings.TrimSpace(value)
	}
	return out
}

// meaning is a request for an engine, as the cases write it. A message is its role and text, then its calls or the call that it answers.
type meaning struct {
	Messages  [][]string    `json:",omitempty"`
	Tools     []string      `json:",omitempty"` // name, description, schema
	Withheld  bool          `json:",omitempty"` // none of the tools can be called
	Choice    engine.Choice `json:",omitzero"`
	Schema    string        `json:",omitempty"`
	Continue  bool          `json:",omitempty"`
	Raw       string        `json:",omitempty"`
	Texts     []string      `json:",omitempty"`
	Max       int           `json:",omitempty"`
	Temp      *float32      `json:",omitempty"`
	TopP      *float32      `json:",omitempty"`
	TopK      *int          `json:",omitempty"`
	Stop      []string      `json:",omitempty"`
	Logprobs  *int          `json:",omitempty"`
	Frequency float32       `json:",omitempty"`
	Presence  float32       `json:",omitempty"`
}

func meaningOf(r *body.Request) meaning {
	p := r.Params
	m := meaning{Choice: p.Choice, Schema: string(p.Schema), Continue: r.Prompt.Continue, Raw: r.Prompt.Raw, Texts: r.Texts, Max: p.MaxTokens, Temp: p.Temperature, TopP: p.TopP, TopK: p.TopK,
		Stop: p.Stop, Logprobs: p.Logprobs, Frequency: p.Frequency, Presence: p.Presence, Withheld: len(r.Prompt.Tools) > 0 && len(p.Tools) == 0}
	for _, said := range r.Prompt.Messages {
		line := []string{string(said.Role), said.Text}
		for _, c := range said.Calls {
			line = append(line, c.ID+" "+c.Name+" "+string(c.Arguments))
		}
		if said.CallID != "" {
			line = append(line, said.CallID)
		}
		m.Messages = append(m.Messages, line)
	}
	for _, tool := range r.Prompt.Tools {
		m.Tools = append(m.Tools, tool.Name+", "+tool.Description+", "+string(tool.Schema))
	}
	return m
}

func familyCase(t *testing.T, family string, want map[string]string) {
	info := text
	if strings.Contains(family, "embed") {
		info = embedder
	}
	r, err := body.ParseFamily(family, []byte(want["request"]), info)
	if err == nil {
		err = r.Ready()
	}
	if bad, ok := want["refused"]; ok {
		f, isFault := err.(*fault.Error)
		if member, words, _ := strings.Cut(bad, ": "); !isFault || f.Kind != fault.Invalid || f.Member != member || !strings.Contains(f.Text, words) {
			t.Errorf("got %+v, want %s", err, bad)
		}
		return
	}
	if err != nil {
		t.Fatal(err)
	}
	got := meaningOf(r)
	var meant meaning
	if err := json.Unmarshal([]byte(want["means"]), &meant); err != nil {
		t.Fatalf("means: %v", err)
	}
	if !reflect.DeepEqual(got, meant) {
		g, _ := json.Marshal(got)
		t.Errorf("means\n%s\nwant\n%s", g, want["means"])
	}
	if answer, ok := want["embeddings"]; ok {
		e := []engine.Embedding{{Values: []float32{0.5, -1}, Tokens: 3}, {Values: []float32{1, 0}, Tokens: 4}}
		sameText(t, "embeddings", string(r.Embeddings(stamp, e[:len(r.Texts)])), answer)
	}
	if answer, ok := want["answer"]; ok {
		whole := engine.Answer{Text: "a<b", Stop: engine.StopSequence, Sequence: "END", Usage: engine.Usage{Input: 3, CacheRead: 2, Output: 3}}
		sameText(t, "answer", string(r.Whole(stamp, whole)), answer)
	}
	if stream, ok := want["stream"]; ok {
		sameStream(t, r, pieces, stream)
	}
	if answer, ok := want["calls"]; ok {
		var all engine.Gather
		for _, p := range called {
			all.Add(p)
		}
		sameText(t, "calls", string(r.Whole(stamp, all.Answer())), answer)
	}
	if stream, ok := want["calls' stream"]; ok {
		sameStream(t, r, called, stream)
	}
	if answer, ok := want["likely"]; ok {
		sameText(t, "likely", string(r.Whole(stamp, engine.Answer{Text: likely.Text, Logprobs: likely.Logprobs, Stop: likely.Stop})), answer)
	}
	if stream, ok := want["likely stream"]; ok {
		sameStream(t, r, []engine.Piece{likely}, stream)
	}
}

// called is an answer with two calls, likely one with probabilities.
var (
	called = []engine.Piece{
		{Text: "Look:", Usage: engine.Usage{Input: 5, Output: 1}},
		{Call: &engine.CallPart{ID: "c1", Name: "read", Arguments: ""}, Usage: engine.Usage{Input: 5, Output: 2}},
		{Call: &engine.CallPart{Arguments: `{"path":"<a>"}`}, Usage: engine.Usage{Input: 5, Output: 3}},
		{Call: &engine.CallPart{Index: 1, ID: "c2", Name: "list", Arguments: "{}"}, Usage: engine.Usage{Input: 5, Output: 4}},
		{Stop: engine.ToolUse, Usage: engine.Usage{Input: 5, Output: 5}},
	}
	likely = engine.Piece{Text: "é!", Stop: engine.EndTurn, Logprobs: []engine.Logprob{
		{Text: "\xc3", Logprob: -0.5, Top: []engine.Logprob{{Text: "\xc3", Logprob: -0.5}, {Text: "x", Logprob: float32(math.Inf(-1))}}},
		{Text: "\xa9!", Logprob: -0.25},
	}}
)

func sameStream(t *testing.T, r *body.Request, pieces []engine.Piece, want string) {
	t.Helper()
	w, all := r.Writer(stamp), []string{}
	for _, p := range pieces {
		chunks := w.Chunks(p)
		if p.Stop != "" {
			last := len(chunks) - 1
			chunks[last] = body.WithMetrics(chunks[last], body.Metrics{InputTokenCount: 5, OutputTokenCount: 3, InvocationLatency: 20, FirstByteLatency: 10})
		}
		for _, c := range chunks {
			all = append(all, string(c))
		}
	}
	sameText(t, "stream", strings.Join(all, "\n"), strings.ReplaceAll(want, "METRICS",
		`"amazon-bedrock-invocationMetrics":{"inputTokenCount":5,"outputTokenCount":3,"invocationLatency":20,"firstByteLatency":10}`))
}

func sameText(t *testing.T, what, got, want string) {
	t.Helper()
	if got != want {
		t.Errorf("%s\n%s\nwant\n%s", what, got, want)
	}
}

func TestAdditionalOfFamilies(t *testing.T) {
	for _, tt := range []struct {
		family, raw string
		want        engine.Params
	}{
		{"anthropic", `{"top_k": 5, "stop_sequences": ["x"], "anthropic_beta": ["b"], "thinking": {"type": "disabled"}}`, engine.Params{TopK: new(5), Stop: []string{"x"}}},
		{"anthropic", `{"tool_choice": {"type": "any", "disable_parallel_tool_use": true}, "output_format": {"type": "json_schema", "schema": {}}}`, engine.Params{Choice: engine.Choice{Forced: true, Single: true}, Schema: []byte("{}")}},
		{"nova", `{"inferenceConfig": {"topK": 20}}`, engine.Params{TopK: new(20)}},
		{"command-r", `{"k": 7, "p": 0.5}`, engine.Params{TopK: new(7), TopP: new(float32(0.5))}},
		{"mistral", `{"top_k": 9}`, engine.Params{TopK: new(9)}},
		{"llama", `{"seed": 1}`, engine.Params{Seed: new(uint64(1))}},
		{"", `null`, engine.Params{}},
	} {
		var got engine.Params
		if err := body.Additional(tt.family, []byte(tt.raw), &got); err != nil || !reflect.DeepEqual(got, tt.want) {
			t.Errorf("%s: %+v, %v", tt.family, got, err)
		}
	}
	for family, raw := range map[string]string{"anthropic": `{"thinking": {"type": "enabled", "budget_tokens": 1024}}`, "nova": `{"reasoningConfig": {}}`, "llama": `{"k": 1}`} {
		if err := body.Additional(family, []byte(raw), new(engine.Params)); !fault.Is(err, fault.Invalid) {
			t.Errorf("%s: %v", family, err)
		}
	}
}

func TestFields(t *testing.T) {
	p := engine.Answer{Text: "a", Stop: engine.StopSequence, Sequence: "END", Usage: engine.Usage{Input: 3, Output: 1}}
	for _, tt := range []struct {
		family, pointers, want string
	}{
		{"", "/stop_sequence", `{"stop_sequence":"END"}`},
		{"", "/nothing /a/b", ``},
		{"anthropic", "/stop_sequence /usage/input_tokens /usage/output_tokens /content/0", `{"stop_sequence":"END","usage":{"input_tokens":3,"output_tokens":1}}`},
		{"mistral", "/outputs", `{"outputs":[{"text":"a","stop_reason":"stop"}]}`},
		{"titan-text", "/inputTextTokenCount", `{"inputTextTokenCount":3}`},
		{"anthropic", "", ``},
	} {
		if got := string(body.Fields(tt.family, stamp, p, strings.Fields(tt.pointers))); !sameJSON(got, tt.want) {
			t.Errorf("%s %s: %s, want %s", tt.family, tt.pointers, got, tt.want)
		}
	}
}

func sameJSON(a, b string) bool {
	var x, y any
	return a == b || json.Unmarshal([]byte(a), &x) == nil && json.Unmarshal([]byte(b), &y) == nil && reflect.DeepEqual(x, y)
}

// FuzzFamilies: any bytes are a request of a family or an Invalid fault with public text, and a request's answers are JSON.
func FuzzFamilies(f *testing.F) {
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil {
		f.Fatal(err)
	}
	var families []string
	for _, name := range files {
		family := strings.TrimSuffix(filepath.Base(name), ".txt")
		families = append(families, family)
		text, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		for _, c := range strings.Split("\n"+string(text), "\n## ")[1:] {
			f.Add(uint8(len(families)-1), []byte(sections(c)["request"]))
		}
	}
	f.Fuzz(func(t *testing.T, which uint8, raw []byte) {
		family, info := families[int(which)%len(families)], text
		if strings.Contains(family, "embed") {
			info = embedder
		}
		r, err := body.ParseFamily(family, raw, info)
		if err != nil {
			if !fault.Is(err, fault.Invalid) || fault.Public(err) == "" {
				t.Fatal(err)
			}
			return
		}
		if r.Texts != nil {
			if !json.Valid(r.Embeddings(stamp, make([]engine.Embedding, len(r.Texts)))) {
				t.Error("the embeddings are not JSON")
			}
			return
		}
		if (r.Prompt.Raw == "") == (len(r.Prompt.Messages) == 0) {
			t.Errorf("the prompt is not one of both: %+v", r.Prompt)
		}
		var all engine.Gather
		w, answers := r.Writer(stamp), [][]byte{}
		for _, p := range called {
			all.Add(p)
			answers = append(answers, w.Chunks(p)...)
		}
		for _, a := range append(answers, r.Whole(stamp, all.Answer()), r.Writer(stamp).Chunks(likely)[0]) {
			if !json.Valid(body.WithMetrics(a, body.Metrics{})) {
				t.Errorf("an answer is not JSON: %s", a)
			}
		}
	})
}
