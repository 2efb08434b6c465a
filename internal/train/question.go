package train

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

	"outcrop/internal/fault"
	"outcrop/internal/tensor/chattemplate"
)

// question is what a model is to answer, and what its record says besides.
type question struct {
	messages []chattemplate.Message
	fields   map[string]json.RawMessage // of the record, without those that hold the messages
}

// parseQuestion reads a line of prompts: TRL's {prompt} with a text or a list of messages, OpenAI's {messages} as Bedrock's
// reinforcement fine-tuning has them, or a conversation of Bedrock's. The last message is the user's.
func parseQuestion(line []byte) (q question, err error) {
	if !utf8.Valid(line) {
		return q, errors.New("it is not UTF-8")
	}
	o, err := readObject("", line)
	if err != nil {
		return q, err
	}
	name := "messages"
	if _, ok := o["prompt"]; ok {
		name = "prompt"
	}
	if raw, ok := o[name]; name == "prompt" && ok && !strings.HasPrefix(string(raw), "[") {
		content, err := text(o, "", "prompt")
		if err != nil {
			return q, err
		}
		q.messages = []chattemplate.Message{{Role: "user", Content: content}}
	} else if q.messages, err = turns(o, name); err != nil {
		return q, err
	}
	for _, taken := range []string{name, "system", "schemaVersion"} {
		delete(o, taken)
	}
	q.fields = o
	return q, nil
}

// turns reads messages up to the user's last.
func turns(o map[string]json.RawMessage, name string) (messages []chattemplate.Message, err error) {
	if _, ok := o["system"]; ok {
		content, err := content(o, "", "system")
		if err != nil {
			return nil, err
		}
		messages = append(messages, chattemplate.Message{Role: "system", Content: content})
	}
	items, err := list(o, "", name)
	if err != nil {
		return nil, err
	}
	want := "user"
	for i, raw := range items {
		at := fmt.Sprintf("%s.%d", name, i)
		turn, err := readObject(at, raw)
		if err != nil {
			return nil, err
		}
		role, err := text(turn, at+".", "role")
		if err != nil {
			return nil, err
		}
		content, err := content(turn, at+".", "content")
		if err != nil {
			return nil, err
		}
		switch {
		case role == "system" && len(messages) == 0:
		case role != want:
			return nil, fmt.Errorf("%s.role must be %q, not %q: user and assistant take turns", at, want, role)
		default:
			want = map[string]string{"user": "assistant", "assistant": "user"}[role]
		}
		messages = append(messages, chattemplate.Message{Role: role, Content: content})
	}
	if messages[len(messages)-1].Role != "user" {
		return nil, errors.New("the last message must be the user's: the model is to answer it")
	}
	return messages, nil
}

// ask renders a question as the model is given it.
func (b *base) ask(messages []chattemplate.Message) ([]int32, error) {
	if b.template == nil {
		if len(messages) != 1 {
			return nil, errors.New("the base model has no chat template: it takes prompts of one message only")
		}
		return append(b.tokenizer.Prefix(), b.tokenizer.Encode(messages[0].Content, true)...), nil
	}
	text, err := b.template.Render(messages, true)
	if err != nil {
		return nil, errors.New(fault.Public(err))
	}
	return b.tokenizer.Encode(text, true), nil
}
