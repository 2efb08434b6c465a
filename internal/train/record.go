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

// parseRecord reads a line of training data: {prompt, completion}, or a conversation as Bedrock has it. Errors are for the
// one who wrote the data.
func parseRecord(line []byte) ([]chattemplate.Message, error) {
	if !utf8.Valid(line) {
		return nil, errors.New("it is not UTF-8")
	}
	o, err := readObject("", line)
	if err != nil {
		return nil, err
	}
	_, hasSchema := o["schemaVersion"]
	_, hasMessages := o["messages"]
	if hasSchema || hasMessages {
		return parseConversation(o)
	}
	prompt, err := text(o, "", "prompt")
	if err != nil {
		return nil, err
	}
	completion, err := text(o, "", "completion")
	if err != nil {
		return nil, err
	}
	return []chattemplate.Message{{Role: "user", Content: prompt}, {Role: "assistant", Content: completion}}, nil
}

func parseConversation(o map[string]json.RawMessage) ([]chattemplate.Message, error) {
	version, err := text(o, "", "schemaVersion")
	if err != nil {
		return nil, err
	}
	if version != schemaVersion {
		return nil, fmt.Errorf("schemaVersion must be %q, not %q", schemaVersion, version)
	}
	var messages []chattemplate.Message
	if _, ok := o["system"]; ok {
		content, err := blocks(o, "", "system")
		if err != nil {
			return nil, err
		}
		messages = append(messages, chattemplate.Message{Role: "system", Content: content})
	}
	turns, err := list(o, "", "messages")
	if err != nil {
		return nil, err
	}
	for i, raw := range turns {
		at := fmt.Sprintf("messages.%d", i)
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
		content, err := blocks(turn, at+".", "content")
		if err != nil {
			return nil, err
		}
		messages = append(messages, chattemplate.Message{Role: role, Content: content})
	}
	if len(turns)%2 != 0 {
		return nil, errors.New("the last message must be the assistant's")
	}
	return messages, nil
}

// blocks joins the texts of a list of content blocks, as Converse does.
func blocks(o map[string]json.RawMessage, path, name string) (string, error) {
	items, err := list(o, path, name)
	if err != nil {
		return "", err
	}
	texts := make([]string, len(items))
	for i, raw := range items {
		at := fmt.Sprintf("%s%s.%d", path, name, i)
		block, err := readObject(at, raw)
		if err != nil {
			return "", err
		}
		for member := range block {
			if member != "text" {
				return "", fmt.Errorf("%s.%s is not supported: only text is", at, member)
			}
		}
		if texts[i], err = text(block, at+".", "text"); err != nil {
			return "", err
		}
	}
	return strings.Join(texts, "\n"), nil
}

// readObject reads a JSON object, whose members' names must be written exactly so.
func readObject(path string, raw []byte) (map[string]json.RawMessage, error) {
	if path == "" {
		path = "the line"
	}
	var o map[string]json.RawMessage
	if err := json.Unmarshal(raw, &o); err != nil || o == nil {
		return nil, fmt.Errorf("%s is not a JSON object", path)
	}
	return o, nil
}

func text(o map[string]json.RawMessage, path, name string) (string, error) {
	raw, ok := o[name]
	if !ok {
		return "", fmt.Errorf("%s%s is missing", path, name)
	}
	var s *string
	if err := json.Unmarshal(raw, &s); err != nil || s == nil {
		return "", fmt.Errorf("%s%s is not a string", path, name)
	}
	if strings.TrimSpace(*s) == "" {
		return "", fmt.Errorf("%s%s is empty", path, name)
	}
	return *s, nil
}

func list(o map[string]json.RawMessage, path, name string) ([]json.RawMessage, error) {
	raw, ok := o[name]
	if !ok {
		return nil, fmt.Errorf("%s%s is missing", path, name)
	}
	var l []json.RawMessage
	if err := json.Unmarshal(raw, &l); err != nil || l == nil {
		return nil, fmt.Errorf("%s%s is not a list", path, name)
	}
	if len(l) == 0 {
		return nil, fmt.Errorf("%s%s is empty", path, name)
	}
	return l, nil
}
