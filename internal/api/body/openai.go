package body

import "outcrop/internal/engine"

// completionOnly are the members that tell OpenAI's completion body from Llama's, which has a prompt too.
var completionOnly = []string{"max_tokens", "stop", "seed", "n", "stream", "stream_options", "echo", "suffix", "model", "user", "logprobs",
	"frequency_penalty", "presence_penalty", "best_of", "top_k"}

// openAI reads what both of OpenAI's families share.
func openAI(o *object) *Request {
	r := &Request{sse: sseStyle{"data: ", "data: [DONE]\n\n"}}
	o.str("model") // the request is for one model already
	o.str("user")
	o.str(litellmSetting)
	r.Params.Temperature = o.number("temperature", 0, 2)
	r.Params.TopP = o.number("top_p", 0, 1)
	r.Params.TopK = o.topK("top_k")
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
			o.empty(name)
		}
	}
	return list
}

// chat is OpenAI's chat completion.
func chat(o *object) *Request {
	r := openAI(o)
	r.Prompt.Messages = messages(o)
	for _, name := range []string{"max_tokens", "max_completion_tokens"} {
		if n := o.count(name); n > 0 {
			r.Params.MaxTokens = n
		}
	}
	o.only("logprobs", "false")
	o.never("tools", "tool use")
	o.only("tool_choice", `"none"`, `"auto"`)
	options := o.child("stream_options")
	usage := options.flag("include_usage")
	options.done()
	r.format = chatFormat{usage: usage != nil && *usage}
	return r
}

func messages(o *object) (out []engine.Message) {
	for _, m := range o.list("messages") {
		m.require("role")
		m.require("content")
		m.str("name")
		msg := engine.Message{Role: engine.Role(m.string("role")), Text: content(m)}
		switch msg.Role {
		case engine.System, engine.User, engine.Assistant:
		case "developer": // OpenAI's newer name
			msg.Role = engine.System
		default:
			m.notEnum("role", string(msg.Role))
		}
		if m.done() != nil {
			return nil
		}
		out = append(out, msg)
	}
	return out
}

// content is a string, or a list of text parts.
func content(m *object) (text string) {
	if !m.isList("content") {
		return m.string("content")
	}
	for _, p := range m.list("content") {
		p.textOnly()
		text += p.string("text")
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
	return &usage{u.Prompt(), u.Output, u.Prompt() + u.Output}
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

// openAIBody is either of OpenAI's.
func openAIBody(o *object) *Request {
	if o.has("prompt") {
		return completion(o)
	}
	return chat(o)
}

// completion is OpenAI's older completion of a raw prompt.
func completion(o *object) *Request {
	r := openAI(o)
	r.Prompt.Raw = o.text("prompt")
	r.Params.MaxTokens = o.count("max_tokens")
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
