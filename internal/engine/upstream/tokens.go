package upstream

import (
	"context"
	"net/http"

	"outcrop/internal/engine"
	"outcrop/internal/fault"
)

// Tokens has the server tokenize a prompt. A server that has no way to ask is Unsupported: nothing is estimated.
func (m *model) Tokens(p engine.Prompt) ([]engine.Token, error) {
	const op = "upstream.Tokens"
	if (len(p.Messages) == 0) == (p.Raw == "") {
		return nil, fault.New(op, fault.Invalid, "A prompt is either messages or a text.")
	}
	if len(p.Messages) > 0 && !m.info.Chat {
		return nil, fault.New(op, fault.Invalid, "The model embeds text; it has no conversations.")
	}
	if err := m.enter(op); err != nil {
		return nil, err
	}
	defer m.running.Done()
	ctx, cancel := context.WithTimeout(context.Background(), probeTime)
	defer cancel()
	question := map[string]any{"model": m.at.Model}
	switch {
	case p.Raw != "":
		question["prompt"], question["content"] = p.Raw, p.Raw // vLLM's word and llama-server's
		question["add_special_tokens"], question["add_special"] = true, true
	case m.native:
		var rendered struct {
			Prompt string `json:"prompt"`
		}
		if err := m.ask(ctx, op, m.at.root()+"/apply-template", map[string]any{"messages": turns(p.Messages), "tools": tools(p.Tools)}, &rendered); err != nil {
			return nil, countless(err)
		}
		question["content"], question["add_special"] = rendered.Prompt, true
	default:
		if len(p.Tools) > 0 {
			question["tools"] = tools(p.Tools)
		}
		question["messages"], question["add_generation_prompt"], question["continue_final_message"] = turns(p.Messages), !goesOn(p), goesOn(p)
	}
	var out struct {
		Tokens []engine.Token `json:"tokens"`
	}
	if err := m.ask(ctx, op, m.at.root()+"/tokenize", question, &out); err != nil {
		return nil, countless(err)
	}
	return out.Tokens, nil
}

// countless says that tokens cannot be counted, where that is what a missing page means.
func countless(err error) error {
	if s, ok := err.(*fault.Error); ok && s.Kind == fault.ModelFailed && isMissing(s) {
		return fault.New("upstream.Tokens", fault.Unsupported, "The model's server cannot count tokens: it has no /tokenize.")
	}
	return err
}

func isMissing(f *fault.Error) bool {
	s, ok := f.Cause.(statusError)
	return ok && (s.status == http.StatusNotFound || s.status == http.StatusMethodNotAllowed)
}
