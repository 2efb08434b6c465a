package body

import "outcrop/internal/engine"

// novaPart is a block of an answer, or of a stream what is new in one: text or a call.
type novaPart struct {
	Text *string   `json:"text,omitempty"`
	Use  *novaCall `json:"toolUse,omitempty"`
}

// novaCall is a call; in a stream its beginning, or the next of its input as text.
type novaCall struct {
	Input any    `json:"input,omitempty"`
	Name  string `json:"name,omitempty"`
	ID    string `json:"toolUseId,omitempty"`
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

func (novaFormat) whole(_ Stamp, a engine.Answer) any {
	out := novaAnswer{Stop: string(a.Stop), Usage: newNovaUsage(a.Usage)}
	m := &out.Output.Message
	m.Role = "assistant"
	if a.Text != "" || len(a.Calls) == 0 {
		m.Content = append(m.Content, novaPart{Text: &a.Text})
	}
	for _, c := range a.Calls {
		m.Content = append(m.Content, novaPart{Use: &novaCall{c.Arguments, c.Name, c.ID}})
	}
	return out
}

type (
	novaRole struct {
		Role string `json:"role"`
	}
	novaStart struct {
		Start novaPart `json:"start"`
		Index int      `json:"contentBlockIndex"`
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

// chunks are named like the events of ConverseStream. An answer without a word is one empty block.
func (novaFormat) chunks(w *Writer, p engine.Piece) (out []any) {
	event := func(name string, v any) { out = append(out, map[string]any{name: v}) }
	if w.pieces == 0 {
		event("messageStart", novaRole{"assistant"})
	}
	if w.blocks.Leaves(p) {
		event("contentBlockStop", novaIndex{w.blocks.Last()})
	}
	entered := w.blocks.Enter(p)
	switch at := w.blocks.Last(); {
	case p.Call != nil:
		if entered {
			event("contentBlockStart", novaStart{novaPart{Use: &novaCall{Name: p.Call.Name, ID: p.Call.ID}}, at})
		}
		event("contentBlockDelta", novaDelta{novaPart{Use: &novaCall{Input: p.Call.Arguments}}, at})
	case p.Text != "":
		event("contentBlockDelta", novaDelta{novaPart{Text: &p.Text}, at})
	case p.Stop != "" && !w.blocks.Any():
		event("contentBlockDelta", novaDelta{Delta: novaPart{Text: &p.Text}})
	}
	if p.Stop != "" {
		event("contentBlockStop", novaIndex{max(w.blocks.Last(), 0)})
		event("messageStop", novaStop{string(p.Stop)})
		event("metadata", novaMetadata{Usage: newNovaUsage(p.Usage)})
	}
	return out
}
