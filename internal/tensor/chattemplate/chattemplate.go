// Package chattemplate renders conversations with a model's own Jinja template, as Hugging Face's transformers does.
package chattemplate

import (
	"errors"
	"strings"
	"time"

	"outcrop/internal/fault"
	"outcrop/internal/tensor/chattemplate/jinja"
)

// Tokens are the special tokens that a template may name, as text; empty where the model has none.
type Tokens struct{ BOS, EOS, Pad, Unk string }

// Template is a compiled template. It may be used from many goroutines.
type Template struct {
	parsed *jinja.Template
	tokens Tokens
	now    func() time.Time
}

// refusal is what a template says by raise_exception.
type refusal struct{ text string }

func (r refusal) Error() string { return r.text }

// New compiles a template. now is for templates that print the date. A template that is not Jinja is Invalid.
func New(source string, tokens Tokens, now func() time.Time) (*Template, error) {
	t := &Template{tokens: tokens, now: now}
	var err error
	if t.parsed, err = jinja.Parse(source, t.globals()); err != nil {
		return nil, unreadable("chattemplate.New", err)
	}
	return t, nil
}

// globals are what transformers gives to every template.
func (t *Template) globals() map[string]any {
	return map[string]any{
		"bos_token": t.tokens.BOS, "eos_token": t.tokens.EOS, "pad_token": t.tokens.Pad, "unk_token": t.tokens.Unk,
		"strftime_now": jinja.Func(func(a jinja.Args) (any, error) {
			layout, ok := a.At(0, "format", nil).(string)
			if !ok {
				return nil, errors.New("strftime_now takes a format")
			}
			return strftime(t.now(), layout), nil
		}),
		"raise_exception": jinja.Func(func(a jinja.Args) (any, error) {
			text, ok := a.At(0, "message", nil).(string)
			if !ok || len(a.Positional) > 1 {
				return nil, errors.New("raise_exception takes a text")
			}
			return nil, refusal{text}
		}),
	}
}

func unreadable(op string, cause error) error {
	return &fault.Error{Op: op, Kind: fault.Invalid, Text: "The model's chat template is not readable.", Cause: cause}
}

// Render gives the text of a conversation in which the model may call tools. With addGenerationPrompt it ends where the assistant's
// answer begins. What the template refuses (two users in a row, say) is Invalid, in the template's words. A template that knows no
// tools leaves them out: see KnowsTools.
func (t *Template) Render(messages []Message, addGenerationPrompt bool, tools ...Tool) (string, error) {
	text, err := t.render(messages, addGenerationPrompt, tools)
	if short := shortened(messages); fault.Is(err, fault.Invalid) && short != nil {
		if again, err := t.render(short, addGenerationPrompt, tools); err == nil {
			return again, nil
		}
	}
	return text, err
}

func (t *Template) render(messages []Message, addGenerationPrompt bool, tools []Tool) (string, error) {
	const op = "chattemplate.Render"
	list, err := conversation(messages)
	if err != nil {
		return "", err
	}
	callable, err := functions(tools)
	if err != nil {
		return "", err
	}
	text, err := t.parsed.Render(map[string]any{"messages": list, "add_generation_prompt": addGenerationPrompt, "tools": callable, "documents": nil})
	var refused refusal
	switch {
	case errors.As(err, &refused):
		return "", &fault.Error{Op: op, Kind: fault.Invalid, Text: refused.text, Cause: err}
	case err != nil:
		return "", unrendered(op, err)
	}
	return text, nil
}

func unrendered(op string, cause error) error {
	return &fault.Error{Op: op, Kind: fault.Invalid, Text: "The model's chat template does not render this conversation.", Cause: cause}
}

// KnowsTools tells whether the template says anything of tools: whether it renders a conversation otherwise with one than without.
func (t *Template) KnowsTools() bool {
	messages := []Message{{Role: "user", Content: "x"}}
	without, err := t.Render(messages, true)
	if err != nil {
		return false
	}
	with, err := t.Render(messages, true, probe)
	return err == nil && with != without && strings.Contains(with, probe.Name)
}

// probe is a tool that no conversation names.
var probe = Tool{Name: "probe_of_tools", Description: "x", Parameters: []byte(`{"type":"object","properties":{}}`)}

// KnowsCalls tells whether the template renders calls of tools and their results, so that a conversation can go on after them.
func (t *Template) KnowsCalls() bool {
	const argument, result = "argument_of_probe", "result_of_probe"
	text, err := t.Render([]Message{
		{Role: "user", Content: "x"},
		{Role: "assistant", Calls: []Call{{ID: "call12345", Name: probe.Name, Arguments: []byte(`{"x":"` + argument + `"}`)}}},
		{Role: "tool", Content: result, CallID: "call12345"},
	}, true, probe)
	return err == nil && strings.Contains(text, argument) && strings.Contains(text, result)
}
