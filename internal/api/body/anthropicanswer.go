package body

import (
	"encoding/json"
	"regexp"
	"strings"

	"outcrop/internal/engine"
)

type anthropicUsage struct {
	Input      int `json:"input_tokens"`
	CacheWrite int `json:"cache_creation_input_tokens"`
	CacheRead  int `json:"cache_read_input_tokens"`
	Output     int `json:"output_tokens"`
}

type anthropicMessage struct {
	Model    string         `json:"model"`
	ID       string         `json:"id"`
	Type     string         `json:"type"`
	Role     string         `json:"role"`
	Content  []any          `json:"content"`
	Stop     *string        `json:"stop_reason"`
	Sequence *string        `json:"stop_sequence"`
	Usage    anthropicUsage `json:"usage"`
}

// What content is made of, and a stream's deltas.
type (
	anthropicWords struct {
		Type string `json:"type"`
		Text string `json:"text"`
	}
	anthropicCall struct {
		Type  string          `json:"type"`
		ID    string          `json:"id"`
		Name  string          `json:"name"`
		Input json.RawMessage `json:"input"`
	}
	anthropicInput struct {
		Type string `json:"type"`
		JSON string `json:"partial_json"`
	}
)

// anthropicModel is what Claude calls itself: the id without the provider, the geography and Bedrock's version.
var anthropicModel = regexp.MustCompile(`^(?:[a-z-]+\.)?anthropic\.(.+?)(?:-v\d+)?(?::.*)?$`)

func newAnthropicMessage(s Stamp, u engine.Usage) anthropicMessage {
	name := s.Model
	if m := anthropicModel.FindStringSubmatch(name); m != nil {
		name = m[1]
	}
	return anthropicMessage{Model: name, ID: "msg_bdrk_" + strings.ReplaceAll(s.ID, "-", ""), Type: "message", Role: "assistant", Content: []any{},
		Usage: anthropicUsage{u.Input, u.CacheWrite, u.CacheRead, u.Output}}
}

type anthropicFormat struct{}

func (anthropicFormat) whole(s Stamp, a engine.Answer) any {
	m := newAnthropicMessage(s, a.Usage)
	if a.Text != "" {
		m.Content = append(m.Content, anthropicWords{"text", a.Text})
	}
	for _, c := range a.Calls {
		m.Content = append(m.Content, anthropicCall{"tool_use", c.ID, c.Name, c.Arguments})
	}
	m.Stop, m.Sequence = new(string(a.Stop)), optional(a.Sequence)
	return m
}

type (
	anthropicStart struct {
		Type    string           `json:"type"`
		Message anthropicMessage `json:"message"`
	}
	anthropicOpen struct {
		Type  string `json:"type"`
		Index int    `json:"index"`
		Block any    `json:"content_block"`
	}
	anthropicDelta struct {
		Type  string `json:"type"`
		Index int    `json:"index"`
		Delta any    `json:"delta"`
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

// chunks open a block with its first text or call, and close it before the next.
func (anthropicFormat) chunks(w *Writer, p engine.Piece) (out []any) {
	if w.pieces == 0 {
		out = append(out, anthropicStart{"message_start", newAnthropicMessage(w.Stamp, p.Usage)})
	}
	if w.blocks.Leaves(p) {
		out = append(out, anthropicClose{"content_block_stop", w.blocks.Last()})
	}
	entered := w.blocks.Enter(p)
	switch at := w.blocks.Last(); {
	case p.Call != nil:
		if entered {
			out = append(out, anthropicOpen{"content_block_start", at, anthropicCall{"tool_use", p.Call.ID, p.Call.Name, json.RawMessage("{}")}})
		}
		out = append(out, anthropicDelta{"content_block_delta", at, anthropicInput{"input_json_delta", p.Call.Arguments}})
	case p.Text != "":
		if entered {
			out = append(out, anthropicOpen{"content_block_start", at, anthropicWords{Type: "text"}})
		}
		out = append(out, anthropicDelta{"content_block_delta", at, anthropicWords{"text_delta", p.Text}})
	}
	if p.Stop == "" {
		return out
	}
	if w.blocks.Any() {
		out = append(out, anthropicClose{"content_block_stop", w.blocks.Last()})
	}
	end := anthropicEnd{Type: "message_delta"}
	end.Delta.Stop, end.Delta.Sequence, end.Usage.Output = string(p.Stop), optional(p.Sequence), p.Usage.Output
	return append(out, end, anthropicStop{"message_stop"})
}
