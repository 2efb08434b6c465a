package upstream_test

import (
	"encoding/json"
	"io"
	"net/http"
	"reflect"
	"strings"
	"testing"

	"outcrop/internal/engine"
)

// scripted answers every conversation with a text, and keeps the last request.
func scripted(t *testing.T, answer string) (m engine.Direct, asked func() string) {
	var last []byte
	m = broken(t, func(w http.ResponseWriter, r *http.Request) {
		last, _ = io.ReadAll(r.Body)
		io.WriteString(w, answer)
	}).(engine.Direct)
	return m, func() string { return string(last) }
}

var (
	weather  = engine.Tool{Name: "weather", Description: "Tells it.", Schema: json.RawMessage(`{"type":"object"}`)}
	question = engine.Prompt{Tools: []engine.Tool{weather}, Messages: []engine.Message{{Role: engine.User, Text: "Rain?"},
		{Role: engine.Assistant, Calls: []engine.Call{{ID: "c1", Name: "weather", Arguments: json.RawMessage(`{"a":1}`)}}}, {Role: engine.ToolRole, Text: "wet", CallID: "c1"}}}
)

const calling = `data: {"choices": [{"delta": {"content": "Let me "}}]}

data: {"choices": [{"delta": {"content": "see"}}]}

data: {"choices": [{"delta": {"tool_calls": [{"index": 0, "id": "functions.weather:0", "function": {"name": "weather", "arguments": "{\"b\""}}]}}]}

data: {"choices": [{"delta": {"tool_calls": [{"index": 0, "function": {"arguments": ": 2}"}}]}}]}

data: {"choices": [{"delta": {"tool_calls": [{"index": 1, "function": {"name": "weather", "arguments": "{}"}}]}, "finish_reason": "tool_calls"}]}

data: {"choices": [], "usage": {"prompt_tokens": 20, "completion_tokens": 9, "prompt_tokens_details": {"cached_tokens": 5}}}

data: [DONE]

`

const called = `{"choices": [{"message": {"content": "Let me see", "tool_calls": [{"id": "functions.weather:0", "type": "function", "function": {"name": "weather", "arguments": "{\"b\": 2}"}},
	{"type": "function", "function": {"name": "weather", "arguments": "{}"}}]}, "finish_reason": "tool_calls"}],
	"usage": {"prompt_tokens": 20, "completion_tokens": 9, "prompt_tokens_details": {"cached_tokens": 5}}}`

// Tools, their calls and their results go to the server in its words, and its calls come back with ids that AWS's clients take.
func TestTools(t *testing.T) {
	for _, whole := range []bool{false, true} {
		m, asked := scripted(t, map[bool]string{false: calling, true: called}[whole])
		var text strings.Builder
		calls := map[int]engine.CallPart{}
		var last engine.Piece
		for p, err := range m.Answer(t.Context(), question, engine.Params{MaxTokens: 50, Whole: whole}) {
			if err != nil {
				t.Fatal(err)
			}
			text.WriteString(p.Text)
			if c := p.Call; c != nil {
				have := calls[c.Index]
				calls[c.Index] = engine.CallPart{Index: c.Index, ID: have.ID + c.ID, Name: have.Name + c.Name, Arguments: have.Arguments + c.Arguments}
			}
			last = p
		}
		want := map[int]engine.CallPart{0: {Index: 0, ID: "functions_weather_0", Name: "weather", Arguments: `{"b": 2}`}, 1: {Index: 1, ID: "call_1", Name: "weather", Arguments: "{}"}}
		if text.String() != "Let me see" || !reflect.DeepEqual(calls, want) || last.Stop != engine.ToolUse {
			t.Errorf("whole %v: %q, %+v, %+v", whole, text.String(), calls, last)
		}
		if want := (engine.Usage{Input: 20, Output: 9, Reused: 5}); last.Usage != want {
			t.Errorf("whole %v: %+v", whole, last.Usage)
		}
		for _, want := range []string{`"tools":[{"type":"function","function":{"name":"weather","description":"Tells it.","parameters":{"type":"object"}}}]`,
			`"tool_calls":[{"id":"c1","type":"function","function":{"name":"weather","arguments":"{\"a\":1}"}}]`,
			`{"role":"tool","content":"wet","tool_call_id":"c1"}`} {
			if !strings.Contains(asked(), want) {
				t.Errorf("whole %v: the request lacks %s: %s", whole, want, asked())
			}
		}
	}
	m, asked := scripted(t, calling)
	for want, params := range map[string]engine.Params{
		`"parallel_tool_calls":false`: {Tools: question.Tools, Choice: engine.Choice{Single: true}},
		`"tool_choice":"none"`:        {},
	} {
		for range m.Answer(t.Context(), question, params) { // what it answers was tested above
		}
		if !strings.Contains(asked(), want) {
			t.Errorf("the request lacks %s: %s", want, asked())
		}
	}
}

// A forced call has no text before it.
func TestForcedTool(t *testing.T) {
	for _, whole := range []bool{false, true} {
		m, asked := scripted(t, map[bool]string{false: calling, true: called}[whole])
		text, last, _ := collect(m.Answer(t.Context(), question, engine.Params{MaxTokens: 50, Whole: whole, Choice: engine.Choice{Forced: true, Name: "weather"}}))
		if text != "" || last.Stop != engine.ToolUse || !strings.Contains(asked(), `"tool_choice":{"function":{"name":"weather"},"type":"function"}`) {
			t.Errorf("whole %v: %q, %+v, asked by %s", whole, text, last, asked())
		}
	}
}

// What the server read from its cache is counted apart where the prompt has marks.
func TestCachedUsage(t *testing.T) {
	m, _ := scripted(t, calling)
	p := question
	p.Cache = []engine.Mark{{Message: 0}}
	_, last, _ := collect(m.Answer(t.Context(), p, engine.Params{MaxTokens: 50}))
	if want := (engine.Usage{Input: 15, CacheRead: 5, Output: 9, Reused: 5}); last.Usage != want {
		t.Errorf("%+v", last.Usage)
	}
}

func TestSchemaLogprobsPenalties(t *testing.T) {
	m, asked := scripted(t, `{"choices": [{"message": {"content": "ü"}, "finish_reason": "stop", "logprobs": {"content": [{"id": 7, "token": "?", "bytes": [195, 188], "logprob": -0.5,
		"top_logprobs": [{"token": "a", "logprob": -1}, {"token": "b", "logprob": -2}]}]}}], "usage": {"prompt_tokens": 3, "completion_tokens": 1}}`)
	p := engine.Params{MaxTokens: 5, Whole: true, Schema: json.RawMessage(`{"type":"string"}`), Logprobs: new(1), Frequency: 0.5, Presence: -1}
	_, last, _ := collect(m.Answer(t.Context(), engine.Prompt{Messages: question.Messages[:1]}, p))
	if want := []engine.Logprob{{Token: 7, Text: "ü", Logprob: -0.5, Top: []engine.Logprob{{Text: "a", Logprob: -1}}}}; !reflect.DeepEqual(last.Logprobs, want) {
		t.Errorf("%+v", last.Logprobs)
	}
	for _, want := range []string{`"response_format":{"json_schema":{"name":"answer","schema":{"type":"string"},"strict":true},"type":"json_schema"}`, `"logprobs":true,"top_logprobs":1`,
		`"frequency_penalty":0.5`, `"presence_penalty":-1`} {
		if !strings.Contains(asked(), want) {
			t.Errorf("the request lacks %s: %s", want, asked())
		}
	}
}
