package upstream

import (
	"encoding/json"
	"strconv"
	"strings"

	"outcrop/internal/engine"
)

// turn is a message as the API has it.
type turn struct {
	Role    engine.Role `json:"role"`
	Content string      `json:"content"`
	Calls   []toolCall  `json:"tool_calls,omitempty"`
	CallID  string      `json:"tool_call_id,omitempty"`
}

// toolCall is a call, or a part of one, as the API has it.
type toolCall struct {
	Index    *int   `json:"index,omitempty"` // in a stream
	ID       string `json:"id,omitempty"`
	Type     string `json:"type,omitempty"`
	Function struct {
		Name      string `json:"name,omitempty"`
		Arguments string `json:"arguments"`
	} `json:"function"`
}

func turns(messages []engine.Message) []turn {
	out := make([]turn, len(messages))
	for i, m := range messages {
		out[i] = turn{Role: m.Role, Content: m.Text, CallID: m.CallID}
		for _, c := range m.Calls {
			one := toolCall{ID: c.ID, Type: "function"}
			one.Function.Name, one.Function.Arguments = c.Name, string(c.Arguments)
			out[i].Calls = append(out[i].Calls, one)
		}
	}
	return out
}

// tool is a function that the model may call, as the API has it.
type tool struct {
	Type     string `json:"type"`
	Function struct {
		Name        string          `json:"name"`
		Description string          `json:"description,omitempty"`
		Parameters  json.RawMessage `json:"parameters,omitempty"`
	} `json:"function"`
}

func tools(all []engine.Tool) []tool {
	var out []tool
	for _, t := range all {
		one := tool{Type: "function"}
		one.Function.Name, one.Function.Description, one.Function.Parameters = t.Name, t.Description, t.Schema
		out = append(out, one)
	}
	return out
}

// toolChoice is "required", one tool's name, or nothing: the model's own choice is the API's default.
func toolChoice(c engine.Choice) any {
	switch {
	case !c.Forced:
		return nil
	case c.Name == "":
		return "required"
	}
	return map[string]any{"type": "function", "function": map[string]string{"name": c.Name}}
}

// responseFormat asks for JSON of a schema.
func responseFormat(schema json.RawMessage) any {
	if schema == nil {
		return nil
	}
	return map[string]any{"type": "json_schema", "json_schema": map[string]any{"name": "answer", "strict": true, "schema": schema}}
}

// calls tells the parts of calls in an answer. Servers name calls as they like; clients of AWS know letters, digits, _ and - only.
func (c *choice) calls() (parts []engine.CallPart) {
	for i, one := range append(c.Delta.Calls, c.Message.Calls...) {
		p := engine.CallPart{Index: i, Name: one.Function.Name, Arguments: one.Function.Arguments}
		if one.Index != nil {
			p.Index = *one.Index
		}
		if p.Name != "" {
			p.ID = callID(one.ID, p.Index)
		}
		parts = append(parts, p)
	}
	return parts
}

const longestID = 64

func callID(id string, index int) string {
	id = strings.Map(func(r rune) rune {
		if r == '_' || r == '-' || r >= '0' && r <= '9' || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' {
			return r
		}
		return '_'
	}, id)
	if id == "" {
		id = "call_" + strconv.Itoa(index)
	}
	return id[:min(len(id), longestID)]
}
