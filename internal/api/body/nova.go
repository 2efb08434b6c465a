package body

import (
	"maps"
	"slices"
	"strings"

	"outcrop/internal/engine"
)

// nova is Amazon's body, close to Converse: schemaVersion, system, messages, inferenceConfig. The last message may be the beginning
// of the answer.
func nova(o *object) *Request {
	r := &Request{format: novaFormat{}}
	o.only("schemaVersion", `"messages-v1"`)
	c := o.child("inferenceConfig")
	for _, name := range []string{"max_new_tokens", "maxTokens"} {
		if n := c.count(name); n > 0 {
			r.Params.MaxTokens = n
		}
	}
	r.Params.Temperature = c.numberOr("temperature", 1, 0.7)
	r.Params.TopP = c.numberOr("topP", 1, 0.9)
	r.Params.TopK = c.topK("topK")
	r.Params.Stop = stops(c, "stopSequences")
	c.done()
	if o.has("system") && string(o.values["system"]) != "[]" {
		if system := novaText(o, "system"); system != "" {
			r.Prompt.Messages = append(r.Prompt.Messages, engine.Message{Role: engine.System, Text: system})
		}
	}
	o.take("system")
	turns := novaMessages(o)
	r.Prompt.Messages = append(r.Prompt.Messages, turns...)
	r.Prompt.Continue = len(turns) > 0 && turns[len(turns)-1].Role == engine.Assistant
	o.never("toolConfig", "tool use")
	return r
}

// novaExtra are the fields of Converse that only Nova knows.
func novaExtra(o *object, p *engine.Params) {
	c := o.child("inferenceConfig")
	if k := c.topK("topK"); k != nil {
		p.TopK = k
	}
	c.done()
}

// novaMessages are turns of user and assistant; the user has the first word.
func novaMessages(o *object) (out []engine.Message) {
	for i, m := range o.list("messages") {
		m.require("role")
		role := engine.Role(m.string("role"))
		switch want := []engine.Role{engine.User, engine.Assistant}[i%2]; {
		case role != engine.User && role != engine.Assistant:
			m.notEnum("role", string(role))
		case i == 0 && role != want:
			m.fail("role", "#/messages: a conversation must start with a user message")
		case role != want:
			m.fail("role", "#/messages: a conversation must alternate between user and assistant roles")
		}
		out = append(out, engine.Message{Role: role, Text: novaText(m, "content")})
		m.done()
	}
	return out
}

// novaText is a list of blocks that hold text.
func novaText(o *object, name string) string {
	var texts []string
	for _, b := range o.list(name) {
		for _, kind := range slices.Sorted(maps.Keys(b.values)) {
			if what := kinds[kind]; what != "" {
				b.unsupported(kind, what)
			}
		}
		if b.has("cachePoint") { // nothing is cached, so nothing is counted as read or written
			b.child("cachePoint").only("type", `"default"`)
			b.done()
			continue
		}
		texts = append(texts, b.text("text"))
		b.done()
	}
	return strings.Join(texts, "\n")
}

type novaPart struct {
	Text string `json:"text"`
}

type novaUsage struct {
	Input      int `json:"inputTokens"`
	Output     int `json:"outputTokens"`
	Total      int `json:"totalTokens"`
	CacheRead  int `json:"cacheReadInputTokenCount"`
	CacheWrite int `json:"cacheWriteInputTokenCount"`
}

func newNovaUsage(u engine.Usage) novaUsage {
	return novaUsage{u.Input, u.Output, u.Prompt() + u.Output, u.CacheRead, u.CacheWrite}
}

type novaAnswer struct {
	Output struct {
		Message struct {
			Content []novaPart `json:"content"`
			Role    string     `json:"role"`
		} `json:"message"`
	} `json:"output"`
	Stop  string    `json:"stopReason"`
	Usage novaUsage `json:"usage"`
}

type novaFormat struct{}

func (novaFormat) whole(_ Stamp, p engine.Piece) any {
	a := novaAnswer{Stop: string(p.Stop), Usage: newNovaUsage(p.Usage)}
	a.Output.Message.Content, a.Output.Message.Role = []novaPart{{p.Text}}, "assistant"
	return a
}

type (
	novaRole struct {
		Role string `json:"role"`
	}
	novaDelta struct {
		Delta novaPart `json:"delta"`
		Index int      `json:"contentBlockIndex"`
	}
	novaIndex struct {
		Index int `json:"contentBlockIndex"`
	}
	novaStop struct {
		Reason string `json:"stopReason"`
	}
	novaMetadata struct {
		Usage   novaUsage `json:"usage"`
		Metrics struct{}  `json:"metrics"`
		Trace   struct{}  `json:"trace"`
	}
)

// chunks are named like the events of ConverseStream.
func (novaFormat) chunks(w *Writer, p engine.Piece) (out []any) {
	event := func(name string, v any) { out = append(out, map[string]any{name: v}) }
	if w.pieces == 0 {
		event("messageStart", novaRole{"assistant"})
	}
	if p.Text != "" || w.text.Len() == 0 && p.Stop != "" {
		event("contentBlockDelta", novaDelta{Delta: novaPart{p.Text}})
	}
	if p.Stop != "" {
		event("contentBlockStop", novaIndex{})
		event("messageStop", novaStop{string(p.Stop)})
		event("metadata", novaMetadata{Usage: newNovaUsage(p.Usage)})
	}
	return out
}
