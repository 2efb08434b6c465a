package chattemplate

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strconv"

	"outcrop/internal/fault"
	"outcrop/internal/tensor/chattemplate/jinja"
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

// conversation are the messages as templates see them.
func conversation(messages []Message) (*jinja.List, error) {
	names := map[string]string{} // of the calls so far
	list := make([]any, len(messages))
	for i, m := range messages {
		pairs := []any{"role", m.Role, "content", m.Content}
		if len(m.Calls) > 0 {
			calls := make([]any, len(m.Calls))
			for k, c := range m.Calls {
				arguments, err := parse(c.Arguments)
				if err != nil {
					return nil, fault.New("chattemplate.Render", fault.Invalid, "The arguments of the call of the tool %q are not JSON.", c.Name)
				}
				calls[k] = jinja.NewDict("id", c.ID, "type", "function", "function", jinja.NewDict("name", c.Name, "arguments", arguments))
				names[c.ID] = c.Name
			}
			pairs = append(pairs, "tool_calls", jinja.NewList(calls...))
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
		list[i] = jinja.NewDict(pairs...)
	}
	return jinja.NewList(list...), nil
}

// shortened gives the ids of calls nine letters and digits, which is all that Mistral's templates take; nil where there are no calls.
func shortened(messages []Message) []Message {
	short := func(id string) string {
		sum := sha256.Sum256([]byte(id))
		return hex.EncodeToString(sum[:])[:9]
	}
	out, any := slices.Clone(messages), false
	for i, m := range out {
		if len(m.Calls) > 0 {
			any = true
			out[i].Calls = slices.Clone(m.Calls)
			for k := range out[i].Calls {
				out[i].Calls[k].ID = short(m.Calls[k].ID)
			}
		}
		if m.CallID != "" {
			out[i].CallID = short(m.CallID)
		}
	}
	if !any {
		return nil
	}
	return out
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
		list[i] = jinja.NewDict("type", "function", "function", jinja.NewDict(pairs...))
	}
	return jinja.NewList(list...), nil
}

// parse reads JSON, members in their order. Nothing is an empty object.
func parse(b json.RawMessage) (any, error) {
	if len(bytes.TrimSpace(b)) == 0 {
		return jinja.NewDict(), nil
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
			return jinja.NewList(list...), err
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
		return jinja.NewDict(pairs...), err
	case json.Number:
		if n, err := strconv.Atoi(v.String()); err == nil {
			return n, nil
		}
		return v.Float64()
	}
	return token, nil
}
