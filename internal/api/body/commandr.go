package body

import (
	"encoding/json"

	"outcrop/internal/engine"
)

// commandR is Cohere's chat: a message with the history and preamble before it. Its defaults are the documented ones.
func commandR(o *object) *Request {
	r := &Request{}
	if preamble := o.string("preamble"); preamble != "" {
		r.Prompt.Messages = append(r.Prompt.Messages, engine.Message{Role: engine.System, Text: preamble})
	}
	said := commandRSaid(o)
	r.Prompt.Messages = append(r.Prompt.Messages, Messages(commandRTurns(said))...)
	r.offer(o.distinct("tools", commandRTools(o)))
	r.Params.MaxTokens = o.count("max_tokens")
	r.Params.Temperature = o.numberOr("temperature", 1, 0.3)
	commandRExtra(o, &r.Params)
	if r.Params.TopP == nil {
		r.Params.TopP = new(float32(0.75))
	}
	r.Params.Seed = o.seed("seed")
	r.Params.Stop = stops(o, "stop_sequences")
	r.Params.Frequency, r.Params.Presence = o.penalty("frequency_penalty", 0, 1), o.penalty("presence_penalty", 0, 1)
	o.never("documents", "documents")
	for _, name := range []string{"search_queries_only", "return_prompt", "raw_prompting", "return_prompts"} {
		o.only(name, "false")
	}
	o.flag("force_single_step") // each answer is one step
	o.only("prompt_truncation", `"OFF"`)
	o.only("citation_quality", `"accurate"`, `"fast"`) // there is nothing to cite without documents
	r.format = commandRFormat{said}
	return r
}

// commandRExtra are k and p, in bodies and in Converse.
func commandRExtra(o *object, p *engine.Params) {
	if k := o.topK("k"); k != nil {
		p.TopK = k
	}
	if top := o.number("p", 0.01, 0.99); top != nil {
		p.TopP = top
	}
}

var commandRRoles = map[string]engine.Role{"USER": engine.User, "CHATBOT": engine.Assistant, "SYSTEM": engine.System, "TOOL": engine.User}

type commandRTurn struct {
	Role    string           `json:"role"`
	Message string           `json:"message"`
	Calls   []commandRCall   `json:"tool_calls,omitempty"`
	Results []commandRResult `json:"tool_results,omitempty"`
}

// commandRCall has no id: results repeat the call that they are of.
type commandRCall struct {
	Name       string          `json:"name"`
	Parameters json.RawMessage `json:"parameters"`
}

type commandRResult struct {
	Call    commandRCall      `json:"call"`
	Outputs []json.RawMessage `json:"outputs"`
}

// commandRSaid is the conversation up to the answer. Results of calls that the history does not have come after the message.
func commandRSaid(o *object) (said []commandRTurn) {
	for _, t := range o.objects("chat_history") {
		t.require("role")
		turn := commandRTurn{Role: t.string("role"), Calls: commandRCalls(t, "tool_calls"), Results: commandRResults(t, "tool_results")}
		if turn.Message = t.string("message"); turn.Calls == nil && turn.Results == nil {
			turn.Message = t.text("message")
		}
		if commandRRoles[turn.Role] == "" {
			t.notEnum("role", turn.Role)
		}
		t.done()
		said = append(said, turn)
	}
	results := commandRResults(o, "tool_results")
	o.require("message")
	if message := o.string("message"); message != "" || results == nil {
		said = append(said, commandRTurn{Role: "USER", Message: message})
		if message == "" {
			o.empty("message")
		}
	}
	if results == nil {
		return said
	}
	if n := len(said); n == 0 || said[n-1].Calls == nil {
		asked := commandRTurn{Role: "CHATBOT"}
		for _, r := range results {
			asked.Calls = append(asked.Calls, r.Call)
		}
		said = append(said, asked)
	}
	return append(said, commandRTurn{Role: "TOOL", Results: results})
}

func commandRCalls(o *object, member string) (calls []commandRCall) {
	for _, c := range o.objects(member) {
		calls = append(calls, newCommandRCall(c))
	}
	return calls
}

func newCommandRCall(o *object) commandRCall {
	c := commandRCall{o.name("name"), o.anyObject("parameters")}
	if c.Parameters == nil {
		c.Parameters = json.RawMessage("{}")
	}
	o.take("generation_id")
	o.done()
	return c
}

func commandRResults(o *object, member string) (results []commandRResult) {
	for _, r := range o.objects(member) {
		r.require("call")
		result := commandRResult{Call: newCommandRCall(r.child("call"))}
		for _, output := range r.list("outputs") {
			result.Outputs = append(result.Outputs, output.raw())
		}
		r.done()
		results = append(results, result)
	}
	return results
}

// commandRTurns number the calls and their results alike, since Cohere's have no ids.
func commandRTurns(said []commandRTurn) (out []Turn) {
	calls, results := 0, 0
	for _, s := range said {
		t := Turn{Role: commandRRoles[s.Role], Text: s.Message}
		for _, c := range s.Calls {
			t.Calls = append(t.Calls, engine.Call{ID: callID(calls), Name: c.Name, Arguments: c.Parameters})
			calls++
		}
		for _, r := range s.Results {
			result := Result{ID: callID(results)}
			for _, output := range r.Outputs {
				result.Text = joined(result.Text, string(output))
			}
			t.Results = append(t.Results, result)
			results++
		}
		out = append(out, t)
	}
	return out
}
