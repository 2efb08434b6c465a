package body

import (
	"encoding/json"
	"fmt"

	"outcrop/internal/engine"
)

// completionOnly are the members that tell OpenAI's completion body from Llama's, which has a prompt too.
var completionOnly = []string{"max_tokens", "stop", "seed", "n", "stream", "stream_options", "echo", "suffix", "model", "user", "logprobs",
	"frequency_penalty", "presence_penalty", "best_of", "top_k"}

// openAI reads what both of OpenAI's families share.
func openAI(o *object) *Request {
	r := &Request{}
	o.str("model") // the request is for one model already
	o.str("user")
	r.Params.Temperature = o.number("temperature", 0, 2)
	r.Params.TopP = o.number("top_p", 0, 1)
	r.Params.TopK = o.integer("top_k", -1, 1<<20)
	if k := r.Params.TopK; k != nil && *k <= 0 { // "all", as vLLM writes it
		r.Params.TopK = nil
	}
	r.Params.Stop = stops(o, "stop")
	r.Params.Seed = o.seed("seed")
	r.Stream = o.flag("stream")
	o.only("n", "1")
	o.only("frequency_penalty", "0", "0.0")
	o.only("presence_penalty", "0", "0.0")
	return r
}

// stops are stop sequences; an empty one would stop everything.
func stops(o *object, name string) []string {
	list := o.strs(name)
	for _, s := range list {
		if s == "" {
			o.fail(name, fmt.Sprintf("%s/%s: expected minLength: 1, actual: 0", o.path, name))
		}
	}
	return list
}

// chat is OpenAI's chat completion.
func chat(o *object) *Request {
	r := openAI(o)
	r.Prompt.Messages = messages(o)
	for _, name := range []string{"max_tokens", "max_completion_tokens"} {
		if n := o.integer(name, 1, 1<<20); n != nil {
			r.Params.MaxTokens = *n
		}
	}
	o.only("logprobs", "false")
	o.only("tools", "[]")
	options := o.child("stream_options")
	usage := options.flag("include_usage")
	options.done()
	r.format = chatFormat{usage: usage != nil && *usage}
	return r
}

func messages(o *object) []engine.Message {
	var list []json.RawMessage
	if raw := o.take("messages"); json.Unmarshal(raw, &list) != nil {
		o.wrong("messages", "JSONArray", raw)
		return nil
	}
	if len(list) == 0 {
		o.fail("messages", "#/messages: expected minimum item count: 1, found: 0")
	}
	var out []engine.Message
	for i, raw := range list {
		m := o.inner(fmt.Sprintf("messages/%d", i), raw)
		m.require("role")
		m.require("content")
		m.str("name")
		msg := engine.Message{Text: content(m)}
		if role := m.str("role"); role != nil {
			msg.Role = engine.Role(*role)
		}
		switch msg.Role {
		case engine.System, engine.User, engine.Assistant:
		case "developer": // OpenAI's newer name
			msg.Role = engine.System
		default:
			m.fail("role", fmt.Sprintf("%s/role: %s is not a valid enum value", m.path, msg.Role))
		}
		if m.done() != nil {
			return nil
		}
		out = append(out, msg)
	}
	return out
}

// content is a string, or a list of text parts.
func content(m *object) string {
	raw := m.take("content")
	var parts []json.RawMessage
	if len(raw) == 0 || raw[0] != '[' {
		s := m.str("content")
		if s == nil {
			return ""
		}
		return *s
	}
	if json.Unmarshal(raw, &parts) != nil {
		m.wrong("content", "String", raw)
	}
	var text string
	for i, raw := range parts {
		p := m.inner(fmt.Sprintf("content/%d", i), raw)
		p.only("type", `"text"`)
		p.require("text")
		if s := p.str("text"); s != nil {
			text += *s
		}
		p.done()
	}
	return text
}

type usage struct {
	Prompt     int `json:"prompt_tokens"`
	Completion int `json:"completion_tokens"`
	Total      int `json:"total_tokens"`
}

func usageOf(u engine.Usage) *usage {
	return &usage{promptCount(u), u.Output, promptCount(u) + u.Output}
}

type message struct {
	Role    string  `json:"role,omitempty"`
	Content *string `json:"content,omitempty"`
}

type choice struct {
	Index   int      `json:"index"`
	Message *message `json:"message,omitempty"`
	Delta   *message `json:"delta,omitempty"`
	Text    *string  `json:"text,omitempty"`
	Finish  *string  `json:"finish_reason"`
}

type openAIAnswer struct {
	ID      string   `json:"id"`
	Object  string   `json:"object"`
	Created int64    `json:"created"`
	Model   string   `json:"model"`
	Choices []choice `json:"choices"`
	Usage   *usage   `json:"usage,omitempty"`
}

func answer(s Stamp, prefix, object string, c choice) openAIAnswer {
	return openAIAnswer{ID: prefix + s.ID, Object: object, Created: s.Created.Unix(), Model: s.Model, Choices: []choice{c}}
}

type chatFormat struct{ usage bool }

func (chatFormat) whole(s Stamp, p engine.Piece) any {
	a := answer(s, "chatcmpl-", "chat.completion", choice{Message: &message{"assistant", &p.Text}, Finish: new(finish(p.Stop))})
	a.Usage = usageOf(p.Usage)
	return a
}

func (f chatFormat) chunks(w *Writer, p engine.Piece) []any {
	delta := &message{}
	if w.pieces == 0 {
		delta.Role = "assistant"
	}
	if p.Text != "" || w.pieces == 0 {
		delta.Content = &p.Text
	}
	return openAIChunks(w, p, f.usage, answer(w.Stamp, "chatcmpl-", "chat.completion.chunk", choice{Delta: delta}))
}

func (chatFormat) sse() sseStyle { return openAIStyle }

var openAIStyle = sseStyle{"data: ", "data: [DONE]\n\n"}

// openAIChunks ends a stream with the reason, and with a chunk of usage alone when that was asked for.
func openAIChunks(w *Writer, p engine.Piece, usage bool, a openAIAnswer) []any {
	if p.Stop == "" {
		return []any{a}
	}
	a.Choices[0].Finish = new(finish(p.Stop))
	if !usage {
		return []any{a}
	}
	last := a
	last.Choices, last.Usage = []choice{}, usageOf(p.Usage)
	return []any{a, last}
}

// completion is OpenAI's older completion of a raw prompt.
func completion(o *object) *Request {
	r := openAI(o)
	o.require("prompt")
	if p := o.str("prompt"); p != nil {
		r.Prompt.Raw = *p
		if *p == "" {
			o.fail("prompt", "#/prompt: expected minLength: 1, actual: 0")
		}
	}
	if n := o.integer("max_tokens", 1, 1<<20); n != nil {
		r.Params.MaxTokens = *n
	}
	o.only("logprobs", "0")
	o.only("echo", "false")
	o.only("best_of", "1")
	options := o.child("stream_options")
	usage := options.flag("include_usage")
	options.done()
	r.format = completionFormat{usage: usage != nil && *usage}
	return r
}

type completionFormat struct{ usage bool }

func (completionFormat) whole(s Stamp, p engine.Piece) any {
	a := answer(s, "cmpl-", "text_completion", choice{Text: &p.Text, Finish: new(finish(p.Stop))})
	a.Usage = usageOf(p.Usage)
	return a
}

func (f completionFormat) chunks(w *Writer, p engine.Piece) []any {
	return openAIChunks(w, p, f.usage, answer(w.Stamp, "cmpl-", "text_completion", choice{Text: &p.Text}))
}

func (completionFormat) sse() sseStyle { return openAIStyle }
