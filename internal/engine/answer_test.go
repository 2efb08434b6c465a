package engine_test

import (
	"encoding/json"
	"reflect"
	"testing"

	"outcrop/internal/engine"
)

func TestGather(t *testing.T) {
	var g engine.Gather
	for _, p := range []engine.Piece{
		{Text: "I ", Logprobs: []engine.Logprob{{Text: "I"}}, Usage: engine.Usage{Output: 1}},
		{Text: "look.", Logprobs: []engine.Logprob{{Text: "look"}, {Text: "."}}},
		{Call: &engine.CallPart{ID: "a", Name: "read"}},
		{Call: &engine.CallPart{Arguments: `{"path":`}},
		{Call: &engine.CallPart{Arguments: `"x"}`}},
		{Call: &engine.CallPart{Index: 1, ID: "b", Name: "list", Arguments: "{}"}},
		{Stop: engine.ToolUse, Usage: engine.Usage{Input: 3, Output: 9}},
	} {
		g.Add(p)
	}
	want := engine.Answer{Text: "I look.", Calls: []engine.Call{{ID: "a", Name: "read", Arguments: json.RawMessage(`{"path":"x"}`)}, {ID: "b", Name: "list", Arguments: json.RawMessage("{}")}},
		Logprobs: []engine.Logprob{{Text: "I"}, {Text: "look"}, {Text: "."}}, Stop: engine.ToolUse, Usage: engine.Usage{Input: 3, Output: 9}}
	if got := g.Answer(); !reflect.DeepEqual(got, want) {
		t.Errorf("%+v", got)
	}
}

func TestGatherKeepsWholeArguments(t *testing.T) {
	for text, want := range map[string]string{
		``:                           `{}`,
		`{"a": 1}`:                   `{"a": 1}`,
		`{"a": 1, "b": [1, 2], "c`:   `{"a":1,"b":[1, 2]}`,
		`{"a": "x", "b": "y`:         `{"a":"x"}`,
		`{"a": "x", "b": "y"`:        `{"a":"x","b":"y"}`,
		`{"a": 1, "b": 12`:           `{"a":1}`,
		`{"a": tru`:                  `{}`,
		`{"\u00e9": {"b": {}}, "c":`: `{"é":{"b": {}}}`,
		`[1]`:                        `{}`,
	} {
		var g engine.Gather
		g.Add(engine.Piece{Call: &engine.CallPart{Arguments: text}})
		if got := string(g.Answer().Calls[0].Arguments); got != want {
			t.Errorf("%s: %s, want %s", text, got, want)
		}
	}
}

// FuzzGather: whatever a model calls with, the arguments are a JSON object.
func FuzzGather(f *testing.F) {
	for _, s := range []string{`{"a": 1, "b": [1, 2`, `{"a": {"b": "\ud8`, `{"a"`, `1`} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		var g engine.Gather
		g.Add(engine.Piece{Call: &engine.CallPart{Arguments: text}})
		var object map[string]any
		if raw := g.Answer().Calls[0].Arguments; json.Unmarshal(raw, &object) != nil || object == nil {
			t.Errorf("%s", raw)
		}
	})
}
