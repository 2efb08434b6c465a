package enginetest

import (
	"encoding/json"
	"fmt"
	"math"
	"reflect"
	"strings"
	"sync"
	"testing"

	"outcrop/internal/engine"
	"outcrop/internal/fault"
)

// house is a schema that a model which speaks nonsense comes to the end of, too.
const house = `{"type":"object","properties":{"street":{"type":"string","maxLength":6},"number":{"type":"integer","minimum":1,"maximum":99},
"kind":{"enum":["flat","barn"]},"floors":{"type":"array","items":{"type":"boolean"},"minItems":1,"maxItems":2}},"required":["street","number","kind","floors"],"additionalProperties":false}`

// tools are two; the second takes nothing in particular.
var tools = []engine.Tool{
	{Name: "find_house", Description: "Finds a house.", Schema: json.RawMessage(house)},
	{Name: "ring", Description: "Rings.", Schema: json.RawMessage(`{"type":"object","properties":{"times":{"type":"integer","minimum":1,"maximum":3}},"additionalProperties":false}`)},
}

// isHouse tells whether text is what the schema asks for.
func isHouse(text string) error {
	var h struct {
		Street, Kind *string
		Number       *int
		Floors       *[]bool
	}
	dec := json.NewDecoder(strings.NewReader(text))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&h); err != nil || dec.More() {
		return errorf("%q: %v", text, err)
	}
	if h.Street == nil || len([]rune(*h.Street)) > 6 || h.Number == nil || *h.Number < 1 || *h.Number > 99 || h.Kind == nil || *h.Kind != "flat" && *h.Kind != "barn" ||
		h.Floors == nil || len(*h.Floors) < 1 || len(*h.Floors) > 2 {
		return errorf("%q is not a house", text)
	}
	return nil
}

// gathered is a generation put together, checked as every one is.
func gathered(t *testing.T, m engine.Model, prompt []engine.Token, p engine.Params) engine.Answer {
	t.Helper()
	var g engine.Gather
	begun := map[int]string{}
	ended := false
	for piece, err := range m.Generate(t.Context(), prompt, p) {
		if err != nil {
			t.Fatal(err)
		}
		if c := piece.Call; c != nil {
			if begun[c.Index] == "" && (c.ID == "" || c.Name == "") {
				t.Errorf("a call begins with %+v", c)
			}
			begun[c.Index] += c.ID
			if piece.Text != "" || piece.Stop != "" {
				t.Errorf("a part of a call beside text, or at the end: %+v", piece)
			}
		}
		if ended {
			t.Errorf("a piece %+v after the last", piece)
		}
		ended = piece.Stop != ""
		g.Add(piece)
	}
	return g.Answer()
}

// schemas hold every answer to a form.
func schemas(t *testing.T, m engine.Model) {
	prompt := tokens(t, m, "A house: ")
	seen := map[string]bool{}
	for seed := range uint64(12) {
		p := warm(400, seed)
		p.Schema = json.RawMessage(house)
		if seed == 0 {
			p = cold(400)
			p.Schema = json.RawMessage(house)
		}
		a := gathered(t, m, prompt, p)
		if err := isHouse(a.Text); err != nil || a.Stop != engine.EndTurn || len(a.Calls) > 0 {
			t.Errorf("%+v: %v", a, err)
		}
		if again := gathered(t, m, prompt, p); again.Text != a.Text {
			t.Errorf("%q, then %q", a.Text, again.Text)
		}
		seen[a.Text] = true
	}
	if len(seen) < 8 {
		t.Errorf("12 draws gave %d answers", len(seen))
	}
	p := cold(3)
	p.Schema = json.RawMessage(house)
	if a := gathered(t, m, prompt, p); a.Stop != engine.MaxTokens || a.Usage.Output != 3 {
		t.Errorf("%+v", a)
	}
	p = warm(400, 1)
	p.Schema, p.Stop = json.RawMessage(house), []string{`"number":`, `"number" :`}
	if a := gathered(t, m, prompt, p); a.Stop != engine.StopSequence || strings.Contains(a.Text, "number") || !strings.Contains(a.Text, "street") {
		t.Errorf("%+v", a)
	}
	for _, bad := range []string{`{"type":"object"`, `{"type":"house"}`, `{"not":{}}`, `{"type":"integer","minimum":2,"maximum":1}`} {
		if _, err := collect(t.Context(), m, prompt, engine.Params{Schema: json.RawMessage(bad)}); !fault.Is(err, fault.Invalid) {
			t.Errorf("%s: %v", bad, err)
		}
	}
}

// calls of tools that must be called have valid arguments.
func calls(t *testing.T, m engine.Model) {
	asked := engine.Prompt{Messages: []engine.Message{{Role: engine.User, Text: "Find a house."}}, Tools: tools}
	prompt, err := m.Tokens(asked)
	if err != nil {
		t.Fatal(err)
	}
	ids := map[string]bool{}
	for seed := range uint64(8) {
		p := warm(400, seed)
		p.Tools, p.Choice = tools, engine.Choice{Forced: true, Name: "find_house"}
		a := gathered(t, m, prompt, p)
		if a.Stop != engine.ToolUse || a.Text != "" || len(a.Calls) != 1 || a.Calls[0].Name != "find_house" || isHouse(string(a.Calls[0].Arguments)) != nil || ids[a.Calls[0].ID] {
			t.Errorf("%+v", a)
			continue
		}
		ids[a.Calls[0].ID] = true
	}
	p := warm(30, 3)
	p.Tools, p.Choice = tools, engine.Choice{Forced: true}
	if a := gathered(t, m, prompt, p); a.Text != "" || a.Stop != engine.MaxTokens && a.Stop != engine.ToolUse {
		t.Errorf("%+v", a)
	}
	p = warm(20, 3)
	p.Tools = tools
	free := p
	free.Tools = nil
	if a, b := gathered(t, m, prompt, p), gathered(t, m, prompt, free); len(a.Calls) == 0 && strings.TrimSpace(a.Text) != strings.TrimSpace(b.Text) {
		t.Errorf("with tools %q, without %q", a.Text, b.Text)
	}
	p.Choice = engine.Choice{Forced: true, Name: "nobody"}
	if _, err := collect(t.Context(), m, prompt, p); !fault.Is(err, fault.Invalid) {
		t.Errorf("a tool that is not there: %v", err)
	}
	if bare := tokens(t, m, "Find a house."); len(prompt) <= len(bare) {
		t.Errorf("tools take no tokens")
	}
	asked.Messages = append(asked.Messages, engine.Message{Role: engine.Assistant, Calls: []engine.Call{{ID: "c1", Name: "ring", Arguments: json.RawMessage(`{"times":2}`)}}},
		engine.Message{Role: engine.ToolRole, CallID: "c1", Text: "rang"})
	if longer, err := m.Tokens(asked); err != nil || len(longer) <= len(prompt) {
		t.Errorf("after a call %d tokens, %v; before %d", len(longer), err, len(prompt))
	}
}

// chances are told of every token of the answer, and the more likely ones come first.
func chances(t *testing.T, m engine.Model) {
	prompt := tokens(t, m, question)
	for _, p := range []engine.Params{cold(20), warm(20, 4)} {
		plain := gathered(t, m, prompt, p)
		p.Logprobs = new(3)
		a := gathered(t, m, prompt, p)
		if a.Text != plain.Text || plain.Logprobs != nil {
			t.Errorf("told %q, else %q", a.Text, plain.Text)
		}
		text := ""
		for _, c := range a.Logprobs {
			text += c.Text
			if len(c.Top) != 3 || c.Logprob > c.Top[0].Logprob || c.Logprob > 0 || math.IsNaN(float64(c.Logprob)) || c.Top[0].Logprob < c.Top[1].Logprob || c.Top[1].Logprob < c.Top[2].Logprob {
				t.Errorf("%+v", c)
			}
			if *p.Temperature == 0 && c.Token != c.Top[0].Token {
				t.Errorf("greedy chose %v of %v", c.Token, c.Top)
			}
		}
		if len(text) == 0 || len(a.Logprobs) > a.Usage.Output || len(a.Logprobs) < a.Usage.Output-1 {
			t.Errorf("%d chances of %q for %+v", len(a.Logprobs), text, a)
		}
	}
	p := cold(5)
	p.Logprobs = new(-1)
	if _, err := collect(t.Context(), m, prompt, p); !fault.Is(err, fault.Invalid) {
		t.Errorf("-1 alternatives: %v", err)
	}
}

// penalties make an answer repeat itself less.
func penalties(t *testing.T, m engine.Model) {
	prompt := tokens(t, m, question)
	different := func(p engine.Params) int {
		p.Logprobs = new(0)
		seen := map[engine.Token]bool{}
		for _, c := range gathered(t, m, prompt, p).Logprobs {
			seen[c.Token] = true
		}
		return len(seen)
	}
	plain, often, once := cold(60), cold(60), cold(60)
	often.Frequency, once.Presence = 2, 2
	if a, b, c := different(plain), different(often), different(once); b <= a || c <= a {
		t.Errorf("%d different tokens, with a penalty on frequency %d, on presence %d", a, b, c)
	}
	plain.Frequency = float32(math.NaN())
	if _, err := collect(t.Context(), m, prompt, plain); !fault.Is(err, fault.Invalid) {
		t.Errorf("a penalty that is no number: %v", err)
	}
}

// formsTogether runs answers of many forms in one batch: each is what it is alone.
func formsTogether(t *testing.T, m engine.Model) {
	prompt := tokens(t, m, question)
	var params []engine.Params
	for seed := range uint64(9) {
		p := warm(60, seed)
		switch seed % 3 {
		case 0:
			p.Schema = json.RawMessage(house)
		case 1:
			p.Tools, p.Choice = tools, engine.Choice{Forced: true}
		case 2:
			p.Frequency, p.Logprobs = 0.5, new(2)
		}
		params = append(params, p)
	}
	alone := make([]engine.Answer, len(params))
	for i, p := range params {
		alone[i] = bare(gathered(t, m, prompt, p))
	}
	var all sync.WaitGroup
	for i, p := range params {
		all.Go(func() {
			var g engine.Gather
			for piece, err := range m.Generate(t.Context(), prompt, p) {
				if err != nil {
					t.Error(err)
				}
				g.Add(piece)
			}
			if got := bare(g.Answer()); !reflect.DeepEqual(got, alone[i]) {
				t.Errorf("alone %s, together %s", fmt.Sprint(alone[i]), fmt.Sprint(got))
			}
		})
	}
	all.Wait()
}

// bare is an answer without what differs between two that are the same.
func bare(a engine.Answer) engine.Answer {
	for i := range a.Calls {
		a.Calls[i].ID = ""
	}
	a.Usage.Reused, a.Logprobs = 0, nil // sums in float32 may be made in another order
	return a
}
