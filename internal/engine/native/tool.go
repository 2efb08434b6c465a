package native

import (
	"encoding/json"
	"regexp"
	"strings"

	"outcrop/internal/engine"
	"outcrop/internal/engine/grammar"
	"outcrop/internal/fault"
	"outcrop/internal/tensor/chattemplate"
	"outcrop/internal/tensor/tokenizer"
)

// callFormat is how a model writes calls of tools.
type callFormat struct {
	told      bool     // the model's template tells of tools and calls; else the prompt of this file does
	triggers  []string // what a call begins with, in an answer that calls nothing so far; forced calls begin with the first
	first     bool     // only at the beginning of the answer
	arguments string   // the member that has them, beside "name"; empty where the name stands before them, outside of JSON
	list      bool     // all calls are one JSON list
	end       string   // after each call or the list
	again     bool     // after the end there may be another trigger
	head      *regexp.Regexp
}

// The formats that are known, by the models that began them.
var (
	hermes  = callFormat{triggers: []string{"<tool_call>"}, arguments: "arguments", end: "</tool_call>", again: true, head: jsonHead}
	smolLM  = callFormat{triggers: []string{"<tool_call>"}, arguments: "arguments", end: "</tool_call>", list: true, head: jsonHead}
	llama3  = callFormat{triggers: []string{`{"name"`, pythonTag}, arguments: "parameters", first: true, head: jsonHead}
	mistral = callFormat{triggers: []string{"[TOOL_CALLS]"}, arguments: "arguments", list: true, head: jsonHead}
	tekken  = callFormat{triggers: []string{"[TOOL_CALLS]"}, again: true, head: bareHead}
)

const (
	pythonTag    = "<|python_tag|>"
	argumentsTag = "[ARGS]"
)

// What comes before a call's arguments, with its name.
var (
	jsonHead = regexp.MustCompile(`"name"\s*:\s*("(?:[^"\\]|\\.)*")\s*,\s*"(?:arguments|parameters)"\s*:\s*`)
	bareHead = regexp.MustCompile(`^\s*(?:\[TOOL_CALLS\])?\s*([^\[\]{}\s]+)(?:\[ARGS\])?\s*`)
)

// formatOf finds out how a model writes calls: from how its template writes one, then from what it says about it. Where that is
// none of the known ways, or nothing, the prompt tells the model of tools, and of Hermes' format.
func formatOf(t *chattemplate.Template, source string) callFormat {
	if t == nil || !t.KnowsTools() || !t.KnowsCalls() {
		return hermes
	}
	probe := chattemplate.Call{ID: "call12345", Name: "probe", Arguments: json.RawMessage(`{"x":1}`)}
	written, err := t.Render([]chattemplate.Message{{Role: "user", Content: "x"}, {Role: "assistant", Calls: []chattemplate.Call{probe}}}, false,
		chattemplate.Tool{Name: "probe", Description: "x", Parameters: json.RawMessage(`{"type":"object","properties":{}}`)})
	if err != nil {
		written = ""
	}
	for _, text := range []string{written, source} {
		if f, ok := formatIn(text); ok {
			f.told = true
			return f
		}
	}
	return hermes
}

func formatIn(text string) (f callFormat, ok bool) {
	after := func(trigger string) string {
		_, rest, found := strings.Cut(text, trigger)
		rest = strings.TrimLeft(strings.ReplaceAll(rest, `\n`, "\n"), " \n")
		if !found || rest == "" {
			return ""
		}
		return rest[:1]
	}
	switch {
	case after("<tool_call>") == "{":
		return hermes, true
	case after("<tool_call>") == "[":
		return smolLM, true
	case after("[TOOL_CALLS]") != "" && strings.Contains(text, argumentsTag):
		return tekken, true
	case after("[TOOL_CALLS]") != "":
		return mistral, true
	case llamaCall.MatchString(text):
		return llama3, true
	}
	return f, false
}

// llamaCall is a call, unlike a tool's definition without its description between name and parameters.
var llamaCall = regexp.MustCompile(`\{"name": "?[^{}":]*"?, "parameters": `)

// callLimit is how many calls an answer may have.
const callLimit = 32

// spelled is a text as the vocabulary has it: control tokens are not text.
func spelled(tok *tokenizer.Tokenizer, text string) string {
	if id, ok := tok.ID(text); ok && tok.Definition().Types[id] == tokenizer.Control {
		return grammar.Control(text)
	}
	return text
}

// calls are what follows the format's trigger i: one or more calls; where a tool was named, one of it.
func (f *callFormat) calls(tok *tokenizer.Tokenizer, tools []engine.Tool, choice engine.Choice, i int) (grammar.Expr, error) {
	var one []grammar.Expr
	for _, t := range tools {
		if choice.Name != "" && t.Name != choice.Name {
			continue
		}
		arguments, err := grammar.Object(t.Schema)
		if err != nil {
			return nil, fault.New("native.Generate", fault.Invalid, "The tool %s: %s", t.Name, fault.Public(err))
		}
		one = append(one, f.call(tok, t.Name, arguments, i))
	}
	if len(one) == 0 {
		return nil, fault.New("native.Generate", fault.Invalid, "There is no tool of the name %q.", choice.Name)
	}
	call, space := grammar.Choice(one...), grammar.Space
	end := grammar.Literal(spelled(tok, f.end))
	more := callLimit - 1
	if choice.Name != "" || choice.Single {
		more = 0
	}
	switch {
	case f.list:
		next := grammar.Sequence(grammar.Literal(","), space, call)
		return grammar.Sequence(space, grammar.Literal("["), space, call, grammar.Repeat(next, 0, more), space, grammar.Literal("]"), end), nil
	case f.first:
		return call, nil
	}
	whole := grammar.Sequence(space, call, end)
	if f.arguments != "" {
		whole = grammar.Sequence(space, call, space, end)
	}
	next := grammar.Sequence(grammar.Literal(spelled(tok, f.triggers[0])), whole)
	if f.arguments != "" {
		next = grammar.Sequence(space, next)
	}
	return grammar.Sequence(whole, grammar.Repeat(next, 0, more)), nil
}

// call is one call after trigger i.
func (f *callFormat) call(tok *tokenizer.Tokenizer, name string, arguments grammar.Expr, i int) grammar.Expr {
	if f.arguments == "" {
		return grammar.Sequence(grammar.Literal(name), grammar.Literal(spelled(tok, argumentsTag)), arguments)
	}
	const begin = `{"name"`
	rest := grammar.Sequence(grammar.Literal(":"), grammar.Gap, grammar.Quoted(name), grammar.Literal(","), grammar.Space,
		grammar.Quoted(f.arguments), grammar.Literal(":"), grammar.Gap, arguments, grammar.Space, grammar.Literal("}"))
	if f.triggers[i] == begin {
		return rest
	}
	return grammar.Sequence(grammar.Literal(begin), rest)
}

// answers is the form of an answer that may or must call tools; otherwise it is text, or what answer says.
func (f *callFormat) answers(tok *tokenizer.Tokenizer, tools []engine.Tool, choice engine.Choice, answer grammar.Expr) (grammar.Expr, error) {
	var triggers []grammar.Trigger
	var begun []grammar.Expr
	for i, t := range f.triggers {
		if i > 0 {
			if id, ok := tok.ID(t); !ok || tok.Definition().Types[id] != tokenizer.Control {
				continue
			}
		}
		then, err := f.calls(tok, tools, choice, i)
		if err != nil {
			return nil, err
		}
		t = spelled(tok, t)
		triggers = append(triggers, grammar.Trigger{Text: t, First: f.first, Then: then})
		begun = append(begun, grammar.Sequence(grammar.Literal(t), then))
	}
	switch {
	case choice.Forced:
		return begun[0], nil
	case answer != nil:
		return grammar.Choice(append(begun, answer)...), nil
	}
	return grammar.Free(triggers...), nil
}
