package train

import (
	"encoding/json"
	"errors"
	"fmt"
	"unicode/utf8"

	"outcrop/internal/tensor/chattemplate"
)

// choice is a line of preferences: of answers to one prompt, what is chosen over what.
type choice struct {
	prompt   []chattemplate.Message
	chosen   []string
	rejected []string
}

// with is the conversation that an answer ends.
func (c choice) with(answer string) []chattemplate.Message {
	return append(c.prompt[:len(c.prompt):len(c.prompt)], chattemplate.Message{Role: "assistant", Content: answer})
}

// parseChoice reads a line of preferences: {prompt, chosen, rejected} as TRL has it, in words or in messages, or a conversation
// whose last turn has candidates, as Bedrock has it. Errors are for the one who wrote the data.
func parseChoice(line []byte) (c choice, err error) {
	if !utf8.Valid(line) {
		return c, errors.New("it is not UTF-8")
	}
	o, err := readObject("", line)
	if err != nil {
		return c, err
	}
	if o["schemaVersion"] != nil || o["messages"] != nil {
		return parseCandidates(o)
	}
	if isList(o["chosen"]) || isList(o["rejected"]) || isList(o["prompt"]) {
		return parseTalks(o)
	}
	prompt, err := text(o, "", "prompt")
	if err != nil {
		return c, err
	}
	chosen, err := text(o, "", "chosen")
	if err != nil {
		return c, err
	}
	rejected, err := text(o, "", "rejected")
	if err != nil {
		return c, err
	}
	c = choice{[]chattemplate.Message{{Role: "user", Content: prompt}}, []string{chosen}, []string{rejected}}
	return c, c.check()
}

// check refuses a choice between equals.
func (c choice) check() error {
	for _, a := range c.chosen {
		for _, b := range c.rejected {
			if a == b {
				return errors.New("the chosen and the rejected answer are the same")
			}
		}
	}
	return nil
}

func isList(raw json.RawMessage) bool { return len(raw) > 0 && raw[0] == '[' }

// parseTalks reads a choice whose answers are messages. The prompt stands before them, or both begin with it.
func parseTalks(o map[string]json.RawMessage) (c choice, err error) {
	var talks [2][]chattemplate.Message
	for i, name := range []string{"chosen", "rejected"} {
		if talks[i], err = messages(o, name); err != nil {
			return c, err
		}
	}
	if o["prompt"] != nil {
		if c.prompt, err = messages(o, "prompt"); err != nil {
			return c, err
		}
	} else {
		last := len(talks[0]) - 1
		if len(talks[1])-1 != last {
			return c, errors.New("prompt is missing, and chosen and rejected do not begin alike")
		}
		for i := range last {
			if talks[0][i].Role != talks[1][i].Role || talks[0][i].Content != talks[1][i].Content {
				return c, fmt.Errorf("prompt is missing, and chosen and rejected do not begin alike: messages %d differ", i)
			}
		}
		c.prompt, talks[0], talks[1] = talks[0][:last], talks[0][last:], talks[1][last:]
	}
	for i, name := range []string{"chosen", "rejected"} {
		if len(talks[i]) != 1 || talks[i][0].Role != "assistant" {
			return c, fmt.Errorf("%s must end with one message of the assistant's after the prompt", name)
		}
	}
	c.chosen, c.rejected = []string{talks[0][0].Content}, []string{talks[1][0].Content}
	if err := checkPrompt(c.prompt); err != nil {
		return c, err
	}
	return c, c.check()
}

// messages reads a list of {role, content}.
func messages(o map[string]json.RawMessage, name string) (all []chattemplate.Message, err error) {
	turns, err := list(o, "", name)
	if err != nil {
		return nil, err
	}
	for i, raw := range turns {
		m, err := message(raw, fmt.Sprintf("%s.%d", name, i), content)
		if err != nil {
			return nil, err
		}
		all = append(all, m)
	}
	return all, nil
}

// message reads one {role, content}.
func message(raw json.RawMessage, at string, content func(o map[string]json.RawMessage, path, name string) (string, error)) (m chattemplate.Message, err error) {
	turn, err := readObject(at, raw)
	if err != nil {
		return m, err
	}
	if m.Role, err = text(turn, at+".", "role"); err != nil {
		return m, err
	}
	m.Content, err = content(turn, at+".", "content")
	return m, err
}

// checkPrompt wants turns by the user and the assistant, the user's first and last, perhaps after the system's.
func checkPrompt(prompt []chattemplate.Message) error {
	from := 0
	if len(prompt) > 0 && prompt[0].Role == "system" {
		from = 1
	}
	for i, m := range prompt[from:] {
		if want := []string{"user", "assistant"}[i%2]; m.Role != want {
			return fmt.Errorf("the role of the prompt's message %d must be %q, not %q: user and assistant take turns", from+i, want, m.Role)
		}
	}
	if (len(prompt)-from)%2 == 0 {
		return errors.New("the last message before the answers must be the user's")
	}
	return nil
}

// parseCandidates reads a conversation whose last turn is the assistant's candidates.
func parseCandidates(o map[string]json.RawMessage) (c choice, err error) {
	var turns []json.RawMessage
	if c.prompt, turns, err = conversation(o); err != nil {
		return c, err
	}
	last := len(turns) - 1
	for i, raw := range turns[:last] {
		m, err := message(raw, fmt.Sprintf("messages.%d", i), blocks)
		if err != nil {
			return c, err
		}
		if want := []string{"user", "assistant"}[i%2]; m.Role != want {
			return c, fmt.Errorf("messages.%d.role must be %q, not %q: user and assistant take turns", i, want, m.Role)
		}
		c.prompt = append(c.prompt, m)
	}
	if err := c.candidates(turns[last], fmt.Sprintf("messages.%d", last)); err != nil {
		return c, err
	}
	if last%2 == 0 {
		return c, errors.New("the last message before the candidates must be the user's")
	}
	return c, c.check()
}

// candidates reads the turn that has them: some preferred, some not.
func (c *choice) candidates(raw json.RawMessage, at string) error {
	turn, err := readObject(at, raw)
	if err != nil {
		return err
	}
	role, err := text(turn, at+".", "role")
	if err != nil {
		return err
	}
	if role != "assistant" {
		return fmt.Errorf("%s.role must be \"assistant\", not %q: the last message has the candidates", at, role)
	}
	all, err := list(turn, at+".", "candidates")
	if err != nil {
		return err
	}
	for i, raw := range all {
		at := fmt.Sprintf("%s.candidates.%d", at, i)
		candidate, err := readObject(at, raw)
		if err != nil {
			return err
		}
		words, err := content(candidate, at+".", "content")
		if err != nil {
			return err
		}
		label, err := text(candidate, at+".", "preferenceLabel")
		switch {
		case err != nil:
			return err
		case label == "preferred":
			c.chosen = append(c.chosen, words)
		case label == "non-preferred":
			c.rejected = append(c.rejected, words)
		default:
			return fmt.Errorf("%s.preferenceLabel must be \"preferred\" or \"non-preferred\", not %q", at, label)
		}
	}
	if len(c.chosen) == 0 || len(c.rejected) == 0 {
		return fmt.Errorf("%s.candidates must have one that is preferred and one that is not", at)
	}
	return nil
}
