package body

import (
	"regexp"
	"strings"

	"outcrop/internal/engine"
)

// anthropicVersions are Bedrock's own, which its documentation names, and the one that Anthropic's SDK 2 sends to Bedrock.
var anthropicVersions = []string{"bedrock-2023-05-31", "2026-10-21"}

// anthropic is Claude's messages body. The last message may be the beginning of the answer.
func anthropic(o *object) *Request {
	r := &Request{format: anthropicFormat{}}
	o.require("anthropic_version")
	o.oneOf("anthropic_version", anthropicVersions...)
	if !o.has("max_tokens") {
		r.lacks = malformed("max_tokens", "#: required key [max_tokens] not found")
	}
	r.Params.MaxTokens = o.count("max_tokens")
	r.Params.Temperature = o.numberOr("temperature", 1, 1)
	r.Params.TopP = o.number("top_p", 0, 1)
	r.Params.TopK = o.topK("top_k")
	r.Params.Stop = stops(o, "stop_sequences")
	if system := anthropicText(o, "system"); system != "" {
		r.Prompt.Messages = append(r.Prompt.Messages, engine.Message{Role: engine.System, Text: system})
	}
	r.Prompt.Messages = append(r.Prompt.Messages, anthropicMessages(o)...)
	r.Prompt.Continue = len(r.Prompt.Messages) > 0 && r.Prompt.Messages[len(r.Prompt.Messages)-1].Role == engine.Assistant
	o.never("tools", "tool use")
	o.never("tool_choice", "tool use")
	o.strs("anthropic_beta") // they open features; one that is not there is refused where it is used
	metadata := o.child("metadata")
	metadata.str("user_id")
	metadata.done()
	anthropicThinking(o)
	return r
}

func anthropicThinking(o *object) {
	if t := o.child("thinking"); t.string("type") != "disabled" && o.has("thinking") {
		o.unsupported("thinking", "reasoning content")
	}
}

// anthropicExtra are the fields of Converse that only Claude knows.
func anthropicExtra(o *object, p *engine.Params) {
	p.Stop = append(p.Stop, stops(o, "stop_sequences")...)
	o.strs("anthropic_beta")
	anthropicThinking(o)
}

// anthropicMessages joins turns of one role that follow one another, as Claude does. The user has the first word.
func anthropicMessages(o *object) (out []engine.Message) {
	for _, m := range o.list("messages") {
		m.require("role")
		m.require("content")
		role, text := engine.Role(m.string("role")), anthropicText(m, "content")
		if role != engine.User && role != engine.Assistant {
			m.notEnum("role", string(role))
		}
		last := len(out) - 1
		switch {
		case last < 0 && role != engine.User:
			m.fail("role", `messages: first message must use the "user" role`)
		case last >= 0 && out[last].Role == role:
			out[last].Text += "\n" + text
		default:
			out = append(out, engine.Message{Role: role, Text: text})
		}
		m.done()
	}
	if n := len(out); n > 0 && out[n-1].Role == engine.Assistant && out[n-1].Text != strings.TrimRight(out[n-1].Text, " \t\r\n") {
		o.fail("messages", "messages: final assistant content cannot end with trailing whitespace")
	}
	return out
}

// anthropicText is a string, or a list of text blocks, none of them empty. What they say of caching and citing changes nothing: a
// prompt that is not cached is answered alike.
func anthropicText(o *object, name string) string {
	if !o.isList(name) {
		s := o.str(name)
		if s != nil && strings.TrimSpace(*s) == "" {
			o.fail(name, o.path+"/"+name+": text content blocks must contain non-whitespace text")
		}
		return o.string(name)
	}
	if string(o.take(name)) == "[]" && name == "system" {
		return ""
	}
	var texts []string
	for _, b := range o.list(name) {
		b.textOnly()
		text := b.string("text")
		if strings.TrimSpace(text) == "" {
			b.fail("text", b.path+"/text: text content blocks must contain non-whitespace text")
		}
		texts = append(texts, text)
		cache := b.child("cache_control")
		cache.only("type", `"ephemeral"`)
		cache.only("ttl", `"5m"`, `"1h"`)
		b.take("citations")
		b.done()
	}
	return strings.Join(texts, "\n")
}

type anthropicUsage struct {
	Input      int `json:"input_tokens"`
	CacheWrite int `json:"cache_creation_input_tokens"`
	CacheRead  int `json:"cache_read_input_tokens"`
	Output     int `json:"output_tokens"`
}

type anthropicBlock struct {
	Type string `json:"type"`
	Text string `json:"text"`
}

type anthropicMessage struct {
	Model    string           `json:"model"`
	ID       string           `json:"id"`
	Type     string           `json:"type"`
	Role     string           `json:"role"`
	Content  []anthropicBlock `json:"content"`
	Stop     *string          `json:"stop_reason"`
	Sequence *string          `json:"stop_sequence"`
	Usage    anthropicUsage   `json:"usage"`
}

// anthropicModel is what Claude calls itself: the id without the provider, the geography and Bedrock's version.
var anthropicModel = regexp.MustCompile(`^(?:[a-z-]+\.)?anthropic\.(.+?)(?:-v\d+)?(?::.*)?$`)

func newAnthropicMessage(s Stamp, p engine.Piece) anthropicMessage {
	u := anthropicUsage{p.Usage.Input, p.Usage.CacheWrite, p.Usage.CacheRead, p.Usage.Output}
	name := s.Model
	if m := anthropicModel.FindStringSubmatch(name); m != nil {
		name = m[1]
	}
	return anthropicMessage{Model: name, ID: "msg_bdrk_" + strings.ReplaceAll(s.ID, "-", ""), Type: "message", Role: "assistant", Content: []anthropicBlock{}, Usage: u}
}

type anthropicFormat struct{}

func (anthropicFormat) whole(s Stamp, p engine.Piece) any {
	m := newAnthropicMessage(s, p)
	if p.Text != "" {
		m.Content = []anthropicBlock{{"text", p.Text}}
	}
	m.Stop, m.Sequence = new(string(p.Stop)), optional(p.Sequence)
	return m
}

type (
	anthropicStart struct {
		Type    string           `json:"type"`
		Message anthropicMessage `json:"message"`
	}
	anthropicOpen struct {
		Type  string         `json:"type"`
		Index int            `json:"index"`
		Block anthropicBlock `json:"content_block"`
	}
	anthropicDelta struct {
		Type  string         `json:"type"`
		Index int            `json:"index"`
		Delta anthropicBlock `json:"delta"`
	}
	anthropicClose struct {
		Type  string `json:"type"`
		Index int    `json:"index"`
	}
	anthropicEnd struct {
		Type  string `json:"type"`
		Delta struct {
			Stop     string  `json:"stop_reason"`
			Sequence *string `json:"stop_sequence"`
		} `json:"delta"`
		Usage struct {
			Output int `json:"output_tokens"`
		} `json:"usage"`
	}
	anthropicStop struct {
		Type string `json:"type"`
	}
)

// chunks open one block of text, with the first text there is.
func (anthropicFormat) chunks(w *Writer, p engine.Piece) (out []any) {
	if w.pieces == 0 {
		out = append(out, anthropicStart{"message_start", newAnthropicMessage(w.Stamp, p)})
	}
	if p.Text != "" {
		if !w.began(p) {
			out = append(out, anthropicOpen{"content_block_start", 0, anthropicBlock{Type: "text"}})
		}
		out = append(out, anthropicDelta{"content_block_delta", 0, anthropicBlock{"text_delta", p.Text}})
	}
	if p.Stop == "" {
		return out
	}
	if w.text.Len() > 0 {
		out = append(out, anthropicClose{"content_block_stop", 0})
	}
	end := anthropicEnd{Type: "message_delta"}
	end.Delta.Stop, end.Delta.Sequence, end.Usage.Output = string(p.Stop), optional(p.Sequence), p.Usage.Output
	return append(out, end, anthropicStop{"message_stop"})
}
