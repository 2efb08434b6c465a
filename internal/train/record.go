package train

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

	"outcrop/internal/tensor/chattemplate"
)

// schemaVersion is the one kind of conversation records that Bedrock has.
const schemaVersion = "bedrock-conversation-2024"

// parseRecord reads a line of training data: {prompt, completion} or a conversation, as Bedrock has them, a conversation as TRL has it,
// or {instruction, context, response}, as SageMaker's JumpStart has it. Errors are for the one who wrote the data.
func parseRecord(line []byte) ([]chattemplate.Message, error) {
	if !utf8.Valid(line) {
		return nil, errors.New("it is not UTF-8")
	}
	o, err := readObject("", line)
	if err != nil {
		return nil, err
	}
	has := func(name string) bool { return o[name] != nil }
	switch {
	case has("schemaVersion"):
		return parseConversation(o)
	case has("messages"):
		return parseMessages(o)
	case has("instruction"):
		return parseInstruction(o)
	case !has("prompt") && (has("text") || has("input")):
		return nil, errors.New("prompt is missing: raw text is for the image outcrop/cpt")
	}
	return exchange(o, "prompt", "completion")
}

// exchange is a question and its answer.
func exchange(o map[string]json.RawMessage, question, answer string) ([]chattemplate.Message, error) {
	asked, err := text(o, "", question)
	if err != nil {
		return nil, err
	}
	answered, err := text(o, "", answer)
	if err != nil {
		return nil, err
	}
	return []chattemplate.Message{{Role: "user", Content: asked}, {Role: "assistant", Content: answered}}, nil
}

// parseInstruction reads a line of an instruction set. What the instruction is about follows it, an empty line between.
func parseInstruction(o map[string]json.RawMessage) ([]chattemplate.Message, error) {
	answer, err := either(o, "response", "output")
	if err != nil {
		return nil, err
	}
	messages, err := exchange(o, "instruction", answer)
	if err != nil {
		return nil, err
	}
	about, err := either(o, "context", "input")
	if err != nil || o[about] == nil {
		return messages, err
	}
	var words *string // often empty
	if err := json.Unmarshal(o[about], &words); err != nil {
		return nil, fmt.Errorf("%s is not a string", about)
	}
	if words != nil && strings.TrimSpace(*words) != "" {
		messages[0].Content += "\n\n" + *words
	}
	return messages, nil
}

// either is which of two names a line has: the first where it has none.
func either(o map[string]json.RawMessage, name, other string) (string, error) {
	if o[other] == nil {
		return name, nil
	}
	if o[name] != nil {
		return "", fmt.Errorf("it has both %s and %s", name, other)
	}
	return other, nil
}

// conversation reads what stands before a conversation's turns as Bedrock has it, and gives the turns as they are.
func conversation(o map[string]json.RawMessage) (system []chattemplate.Message, turns []json.RawMessage, err error) {
	version, err := text(o, "", "schemaVersion")
	if err != nil {
		return nil, nil, err
	}
	if version != schemaVersion {
		return nil, nil, fmt.Errorf("schemaVersion must be %q, not %q", schemaVersion, version)
	}
	if _, ok := o["system"]; ok {
		content, err := blocks(o, "", "system")
		if err != nil {
			return nil, nil, err
		}
		system = []chattemplate.Message{{Role: "system", Content: content}}
	}
	turns, err = list(o, "", "messages")
	return system, turns, err
}

func parseConversation(o map[string]json.RawMessage) ([]chattemplate.Message, error) {
	system, turns, err := conversation(o)
	if err != nil {
		return nil, err
	}
	messages, err := parseTurns(turns, 0, blocks)
	return append(system, messages...), err
}

// parseMessages reads a conversation as TRL has it: its first turn may be the system's.
func parseMessages(o map[string]json.RawMessage) ([]chattemplate.Message, error) {
	turns, err := list(o, "", "messages")
	if err != nil {
		return nil, err
	}
	var system []chattemplate.Message
	if first, err := readObject("messages.0", turns[0]); err == nil && string(first["role"]) == `"system"` {
		words, err := content(first, "messages.0.", "content")
		if err != nil {
			return nil, err
		}
		system = []chattemplate.Message{{Role: "system", Content: words}}
	}
	messages, err := parseTurns(turns, len(system), content)
	return append(system, messages...), err
}

// content is a turn's words as TRL has them: a string, or text blocks.
func content(o map[string]json.RawMessage, path, name string) (string, error) {
	if o["tool_calls"] != nil {
		return "", fmt.Errorf("%stool_calls is not supported: only text is", path)
	}
	if raw := o[name]; len(raw) > 0 && raw[0] == '[' {
		return blocks(o, path, name)
	}
	return text(o, path, name)
}

// parseTurns reads the turns from one on: the user's and the assistant's by turns, the assistant's last.
func parseTurns(turns []json.RawMessage, from int, content func(o map[string]json.RawMessage, path, name string) (string, error)) (messages []chattemplate.Message, err error) {
	for i, raw := range turns[from:] {
		at := fmt.Sprintf("messages.%d", from+i)
		turn, err := readObject(at, raw)
		if err != nil {
			return nil, err
		}
		role, err := text(turn, at+".", "role")
		if err != nil {
			return nil, err
		}
		if want := []string{"user", "assistant"}[i%2]; role != want {
			return nil, fmt.Errorf("%s.role must be %q, not %q: user and assistant take turns", at, want, role)
		}
		words, err := content(turn, at+".", "content")
		if err != nil {
			return nil, err
		}
		messages = append(messages, chattemplate.Message{Role: role, Content: words})
	}
	if len(messages) == 0 || len(messages)%2 != 0 {
		return nil, errors.New("the last message must be the assistant's")
	}
	return messages, nil
}
