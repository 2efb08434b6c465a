// Package chattemplate renders conversations with a model's own Jinja template, as Hugging Face's transformers does.
package chattemplate

import (
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/nikolalohinski/gonja/v2/builtins"
	"github.com/nikolalohinski/gonja/v2/config"
	"github.com/nikolalohinski/gonja/v2/exec"
	"github.com/nikolalohinski/gonja/v2/loaders"

	"outcrop/internal/fault"
)

// Tokens are the special tokens that a template may name, as text; empty where the model has none.
type Tokens struct{ BOS, EOS, Pad, Unk string }

// Template is a compiled template. It may be used from many goroutines.
type Template struct {
	compiled *exec.Template
	tokens   Tokens
	now      func() time.Time
}

// refusal is what a template says by raise_exception.
type refusal struct{ text string }

func (r refusal) Error() string { return r.text }

// New compiles a template. now is for templates that print the date. A template that is not Jinja is Invalid.
func New(source string, tokens Tokens, now func() time.Time) (t *Template, err error) {
	const op = "chattemplate.New"
	defer func() {
		if r := recover(); r != nil {
			t, err = nil, unreadable(op, fmt.Errorf("%v", r))
		}
	}()
	if !bounded(source) {
		return nil, unreadable(op, errors.New("too long or too deep"))
	}
	filters := exec.NewFilterSet(map[string]exec.FilterFunction{}).Update(builtins.Filters)
	if err := filters.Replace("tojson", toJSON); err != nil {
		return nil, fault.Wrap(op, fault.Internal, err)
	}
	c := config.New()
	c.TrimBlocks, c.LeftStripBlocks = true, true // as transformers sets them
	loader, err := loaders.NewMemoryLoader(map[string]string{"/template": source})
	if err != nil {
		return nil, fault.Wrap(op, fault.Internal, err)
	}
	compiled, err := exec.NewTemplate("/template", c, loader, &exec.Environment{
		Context: exec.EmptyContext().Update(builtins.GlobalFunctions), Filters: filters, Tests: builtins.Tests,
		ControlStructures: statements(), Methods: methods(),
	})
	if err != nil {
		return nil, unreadable(op, err)
	}
	return &Template{compiled, tokens, now}, nil
}

func unreadable(op string, cause error) error {
	return &fault.Error{Op: op, Kind: fault.Invalid, Text: "The model's chat template is not readable.", Cause: cause}
}

// Render gives the text of a conversation in which the model may call tools. With addGenerationPrompt it ends where the assistant's
// answer begins. What the template refuses (two users in a row, say) is Invalid, in the template's words. A template that knows no
// tools leaves them out: see KnowsTools.
func (t *Template) Render(messages []Message, addGenerationPrompt bool, tools ...Tool) (text string, err error) {
	const op = "chattemplate.Render"
	out := limited{}
	var refused *refusal
	defer func() {
		if r := recover(); r != nil {
			text, err = "", unrendered(op, fmt.Errorf("%v", r))
		}
	}()
	list, err := conversation(messages)
	if err != nil {
		return "", err
	}
	callable, err := functions(tools)
	if err != nil {
		return "", err
	}
	err = t.compiled.Execute(&out, exec.NewContext(map[string]any{
		"messages": list, "add_generation_prompt": addGenerationPrompt, "tools": callable, "documents": nil,
		"bos_token": t.tokens.BOS, "eos_token": t.tokens.EOS, "pad_token": t.tokens.Pad, "unk_token": t.tokens.Unk,
		"range": ranger(), depthKey: new(int),
		"strftime_now": func(layout string) string { return strftime(t.now(), layout) },
		"raise_exception": func(text string) (string, error) {
			refused = &refusal{text}
			return "", *refused
		},
	}))
	if refused != nil {
		return "", &fault.Error{Op: op, Kind: fault.Invalid, Text: refused.text, Cause: err}
	}
	if err != nil {
		return "", unrendered(op, err)
	}
	return out.String(), nil
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
