package native_test

import (
	"encoding/json"
	"flag"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"outcrop/internal/engine"
	"outcrop/internal/engine/enginetest"
	"outcrop/internal/engine/native"
)

// smol opens the real SmolLM2.
func smol(t testing.TB) engine.Model {
	t.Helper()
	m, err := native.New(native.Options{}).Open(t.Context(), enginetest.Model(t, enginetest.SmolLM2))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { m.Close() })
	return m
}

func valid(t testing.TB, schema, text string) error {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(strings.NewReader(schema))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource("mem:///schema.json", doc); err != nil {
		t.Fatal(err)
	}
	s, err := c.Compile("mem:///schema.json")
	if err != nil {
		t.Fatal(err)
	}
	v, err := jsonschema.UnmarshalJSON(strings.NewReader(text))
	if err != nil {
		return err
	}
	return s.Validate(v)
}

// drawn is how many answers the real model gives to each question.
var drawn = flag.Uint64("answers", 4, "answers of SmolLM2 to each question")

// Answers of a small model at temperature 1 are what the schema asks for, all of them.
func TestSchemasWithSmolLM2(t *testing.T) {
	m := smol(t)
	for _, test := range []struct{ ask, schema string }{
		{"Describe a city.", `{"type":"object","properties":{"name":{"type":"string","maxLength":40},"country":{"type":"string","maxLength":40},"population":{"type":"integer","minimum":0},"capital":{"type":"boolean"}},"required":["name","country","population","capital"],"additionalProperties":false}`},
		{"List three colours.", `{"type":"array","items":{"enum":["red","green","blue","yellow"]},"minItems":3,"maxItems":3}`},
		{"Rate the film.", `{"type":"object","properties":{"stars":{"type":"number","minimum":0,"maximum":5},"words":{"type":"array","items":{"type":"string","maxLength":20},"maxItems":4},"seen":{"type":"string","format":"date"}},"required":["stars","words","seen"]}`},
	} {
		prompt, err := m.Tokens(engine.Prompt{Messages: []engine.Message{{Role: engine.User, Text: test.ask + " Answer in JSON."}}})
		if err != nil {
			t.Fatal(err)
		}
		answers := make(chan error, *drawn)
		for seed := range *drawn {
			go func() {
				var b strings.Builder
				var last engine.Piece
				for p, err := range m.Generate(t.Context(), prompt, engine.Params{MaxTokens: 400, Seed: &seed, Schema: json.RawMessage(test.schema)}) {
					if err != nil {
						answers <- err
						return
					}
					b.WriteString(p.Text)
					last = p
				}
				if last.Stop != engine.EndTurn {
					t.Errorf("%+v after %s", last, b.String())
				}
				answers <- valid(t, test.schema, b.String())
			}()
		}
		for range *drawn {
			if err := <-answers; err != nil {
				t.Errorf("%s: %v", test.schema, err)
			}
		}
	}
}

// weather is a tool as clients describe one.
var weather = engine.Tool{Name: "get_weather", Description: "Tells the weather in a city.",
	Schema: json.RawMessage(`{"type":"object","properties":{"city":{"type":"string","description":"the city's name","maxLength":30},"unit":{"enum":["celsius","fahrenheit"]},"days":{"type":"integer","minimum":1,"maximum":14}},"required":["city","unit"]}`)}

// A small model that must call a tool does so, and where it may, what it calls is there and its arguments are valid.
func TestToolsWithSmolLM2(t *testing.T) {
	m := smol(t)
	stock := engine.Tool{Name: "get_stock", Description: "Tells a share's price.", Schema: json.RawMessage(`{"type":"object","properties":{"symbol":{"type":"string","pattern":"^[A-Z]{1,5}$"}},"required":["symbol"],"additionalProperties":false}`)}
	tools := []engine.Tool{weather, stock}
	schema := map[string]string{"get_weather": string(weather.Schema), "get_stock": string(stock.Schema)}
	prompt, err := m.Tokens(engine.Prompt{Messages: []engine.Message{{Role: engine.User, Text: "What is the weather in Paris tomorrow?"}}, Tools: tools})
	if err != nil {
		t.Fatal(err)
	}
	for name, choice := range map[string]engine.Choice{"free": {}, "any": {Forced: true}, "named": {Forced: true, Name: "get_weather"}} {
		called := 0
		for seed := range *drawn {
			var g engine.Gather
			for p, err := range m.Generate(t.Context(), prompt, engine.Params{MaxTokens: 150, Seed: &seed, Tools: tools, Choice: choice}) {
				if err != nil {
					t.Fatal(err)
				}
				g.Add(p)
			}
			a := g.Answer()
			t.Logf("%s: %q %s %s", name, a.Text, a.Calls, a.Stop)
			if choice.Forced && (a.Text != "" || len(a.Calls) == 0) || (a.Stop == engine.ToolUse) != (len(a.Calls) > 0) && a.Stop != engine.MaxTokens {
				t.Errorf("%s: %+v", name, a)
			}
			for i, c := range a.Calls {
				called++
				if err := valid(t, schema[c.Name], string(c.Arguments)); err != nil && (a.Stop == engine.ToolUse || i < len(a.Calls)-1) {
					t.Errorf("%s: %s %s: %v", name, c.Name, c.Arguments, err)
				}
			}
		}
		if called == 0 && choice.Forced {
			t.Errorf("%s: nothing was called", name)
		}
	}
}
