package native

import (
	"encoding/json"
	"hash/fnv"
	"slices"
	"strconv"
	"strings"

	"outcrop/internal/engine"
	"outcrop/internal/tensor/chattemplate"
)

// tell is a conversation as the model's template gets it. Where the template knows nothing of tools, the conversation's own text
// tells of them, and of calls and their results.
func (f *callFormat) tell(said []engine.Message, tools []engine.Tool) (messages []chattemplate.Message, known []chattemplate.Tool) {
	if f.told {
		for _, t := range tools {
			known = append(known, chattemplate.Tool{Name: t.Name, Description: t.Description, Parameters: t.Schema})
		}
		for _, m := range said {
			to := chattemplate.Message{Role: string(m.Role), Content: m.Text, CallID: f.id(m.CallID)}
			for _, c := range m.Calls {
				to.Calls = append(to.Calls, chattemplate.Call{ID: f.id(c.ID), Name: c.Name, Arguments: c.Arguments})
			}
			messages = append(messages, to)
		}
		return messages, known
	}
	for _, m := range said {
		to := chattemplate.Message{Role: string(m.Role), Content: m.Text}
		for _, c := range m.Calls {
			to.Content = join(to.Content, "\n", written(c))
		}
		if m.Role == engine.ToolRole {
			to = chattemplate.Message{Role: string(engine.User), Content: "<tool_response>\n" + m.Text + "\n</tool_response>"}
			m.Role = engine.User
		}
		// Most templates want users and assistants in turn: results join one another, and what the user says with them.
		if last := len(messages) - 1; last >= 0 && m.Role == engine.User && strings.HasSuffix(messages[last].Content, "\n</tool_response>") && messages[last].Role == to.Role {
			messages[last].Content += "\n" + to.Content
			continue
		}
		messages = append(messages, to)
	}
	if len(tools) == 0 {
		return messages, nil
	}
	if len(messages) == 0 || messages[0].Role != string(engine.System) {
		messages = slices.Insert(messages, 0, chattemplate.Message{Role: string(engine.System)})
	}
	messages[0].Content = join(messages[0].Content, "\n\n", instructions(tools))
	return messages, nil
}

func join(a, between, b string) string {
	if a == "" {
		return b
	}
	return a + between + b
}

// instructions tell a model of tools, and how to call them.
func instructions(tools []engine.Tool) string {
	var b strings.Builder
	b.WriteString("These tools are at your service, one on each line:\n<tools>\n")
	for _, t := range tools {
		schema := t.Schema
		if schema == nil {
			schema = json.RawMessage(`{"type":"object"}`)
		}
		b.WriteString(object("name", t.Name, "description", t.Description, "parameters", schema) + "\n")
	}
	b.WriteString("</tools>\nWhere a tool helps with the user's question, call it: answer with the tool's name and its arguments, in just this form:\n" +
		"<tool_call>\n{\"name\": \"the tool's name\", \"arguments\": {\"an argument\": \"its value\"}}\n</tool_call>\n" +
		"You are then told the result between <tool_response> and </tool_response>. Where no tool helps, answer the user yourself.")
	return b.String()
}

// written is a call as the instructions ask for it.
func written(c engine.Call) string {
	arguments := c.Arguments
	if arguments == nil {
		arguments = json.RawMessage("{}")
	}
	return "<tool_call>\n" + object("name", c.Name, "arguments", arguments) + "\n</tool_call>"
}

// object is a JSON object of names and values in turn, on one line.
func object(pairs ...any) string {
	var b strings.Builder
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	b.WriteByte('{')
	for i := 0; i < len(pairs); i += 2 {
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString(strconv.Quote(pairs[i].(string)) + ": ")
		_ = enc.Encode(pairs[i+1]) // raw JSON that is none is left out, and refused where the answer's form is made
	}
	return strings.ReplaceAll(b.String(), "\n", "") + "}"
}

// id is a call's id as the model's template takes it: Mistral's want nine letters and digits.
func (f *callFormat) id(id string) string {
	if id == "" || f.triggers[0] != mistral.triggers[0] {
		return id
	}
	h := fnv.New64a()
	_, _ = h.Write([]byte(id))
	text := "00000000" + strconv.FormatUint(h.Sum64(), 36)
	return text[len(text)-9:]
}
