package chattemplate

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"

	"github.com/nikolalohinski/gonja/v2/exec"

	"outcrop/internal/fault"
)

// Message is one turn. Role is "system", "user", "assistant" or "tool". Templates get it as OpenAI's API has it.
type Message struct {
	Role, Content string
	Calls         []Call `json:",omitempty"` // the tools that an assistant's message calls
	CallID        string `json:",omitempty"` // of the call that a tool's message answers
	Name          string `json:",omitempty"` // of the tool that was called; "" is filled in from the call
}

// Call is a tool called.
type Call struct {
	ID, Name  string
	Arguments json.RawMessage // an object
}

// Tool is what a model may call.
type Tool struct {
	Name, Description string
	Parameters        json.RawMessage // JSON schema of an object; nil for none
}

// dict makes an ordered dictionary of keys and values in turn.
func dict(pairs ...any) *exec.Dict {
	d := exec.NewDict()
	for i := 0; i+1 < len(pairs); i += 2 {
		d.Pairs = append(d.Pairs, &exec.Pair{Key: exec.AsValue(pairs[i]), Value: exec.AsValue(pairs[i+1])})
	}
	return d
}

// conversation are the messages as templates see them.
func conversation(messages []Message) (turns, error) {
	names := map[string]string{} // of the calls so far
	list := make(turns, len(messages))
	for i, m := range messages {
		pairs := []any{"role", m.Role, "content", m.Content}
		if len(m.Calls) > 0 {
			calls := make([]any, len(m.Calls))
			for k, c := range m.Calls {
				arguments, err := parse(c.Arguments)
				if err != nil {
					return nil, fault.New("chattemplate.Render", fault.Invalid, "The arguments of the call of the tool %q are not JSON.", c.Name)
				}
				calls[k] = dict("id", c.ID, "type", "function", "function", dict("name", c.Name, "arguments", arguments))
				names[c.ID] = c.Name
			}
			pairs = append(pairs, "tool_calls", calls)
		}
		if m.CallID != "" {
			pairs = append(pairs, "tool_call_id", m.CallID)
			if m.Name == "" {
				m.Name = names[m.CallID]
			}
		}
		if m.Name != "" {
			pairs = append(pairs, "name", m.Name)
		}
		list[i] = dict(pairs...)
	}
	return list, nil
}

// functions are the tools as templates see them; nil for none.
func functions(tools []Tool) (any, error) {
	if len(tools) == 0 {
		return nil, nil
	}
	list := make([]any, len(tools))
	for i, tool := range tools {
		pairs := []any{"name", tool.Name, "description", tool.Description}
		if tool.Parameters != nil {
			parameters, err := parse(tool.Parameters)
			if err != nil {
				return nil, fault.New("chattemplate.Render", fault.Invalid, "The schema of the tool %q is not JSON.", tool.Name)
			}
			pairs = append(pairs, "parameters", parameters)
		}
		list[i] = dict("type", "function", "function", dict(pairs...))
	}
	return list, nil
}

// parse reads JSON, members in their order. Nothing is an empty object.
func parse(b json.RawMessage) (any, error) {
	if len(bytes.TrimSpace(b)) == 0 {
		return dict(), nil
	}
	if !json.Valid(b) {
		return nil, errors.New("not JSON")
	}
	dec := json.NewDecoder(bytes.NewReader(b))
	dec.UseNumber()
	return value(dec)
}

func value(dec *json.Decoder) (any, error) {
	token, err := dec.Token()
	if err != nil {
		return nil, err
	}
	switch v := token.(type) {
	case json.Delim:
		if v == '[' {
			list := []any{}
			for dec.More() {
				element, err := value(dec)
				if err != nil {
					return nil, err
				}
				list = append(list, element)
			}
			_, err = dec.Token()
			return list, err
		}
		var pairs []any
		for dec.More() {
			key, err := dec.Token()
			if err != nil {
				return nil, err
			}
			member, err := value(dec)
			if err != nil {
				return nil, err
			}
			pairs = append(pairs, fmt.Sprint(key), member)
		}
		_, err = dec.Token()
		return dict(pairs...), err
	case json.Number:
		if n, err := strconv.Atoi(v.String()); err == nil {
			return n, nil
		}
		return v.Float64()
	}
	return token, nil
}
