package body

import (
	"slices"

	"outcrop/internal/engine"
)

type commandRAnswer struct {
	Response   string         `json:"response_id"`
	Text       string         `json:"text"`
	Generation string         `json:"generation_id"`
	History    []commandRTurn `json:"chat_history"`
	Finish     string         `json:"finish_reason"`
	Calls      []commandRCall `json:"tool_calls,omitempty"`
}

type commandRText struct {
	Finished bool   `json:"is_finished"`
	Event    string `json:"event_type"`
	Text     string `json:"text"`
}

type commandRCalled struct {
	Finished bool           `json:"is_finished"`
	Event    string         `json:"event_type"`
	Calls    []commandRCall `json:"tool_calls"`
}

type commandREnd struct {
	Finished bool           `json:"is_finished"`
	Event    string         `json:"event_type"`
	Response commandRAnswer `json:"response"`
	Finish   string         `json:"finish_reason"`
}

// commandRFormat repeats what was said before.
type commandRFormat struct{ said []commandRTurn }

func (f commandRFormat) whole(s Stamp, a engine.Answer) any { return f.answer(s, a) }

func (f commandRFormat) answer(s Stamp, a engine.Answer) commandRAnswer {
	finish := "COMPLETE"
	if a.Stop == engine.MaxTokens || a.Stop == engine.WindowExceeded {
		finish = "MAX_TOKENS"
	}
	var calls []commandRCall
	for _, c := range a.Calls {
		calls = append(calls, commandRCall{c.Name, c.Arguments})
	}
	history := append(slices.Clone(f.said), commandRTurn{Role: "CHATBOT", Message: a.Text, Calls: calls})
	return commandRAnswer{s.ID, a.Text, s.ID, history, finish, calls}
}

// chunks have text as it comes, and the calls at the end, all at once.
func (f commandRFormat) chunks(w *Writer, p engine.Piece) (out []any) {
	if p.Text != "" {
		out = append(out, commandRText{false, "text-generation", p.Text})
	}
	if p.Stop != "" {
		a := f.answer(w.Stamp, w.all.Answer())
		if len(a.Calls) > 0 {
			out = append(out, commandRCalled{false, "tool-calls-generation", a.Calls})
		}
		out = append(out, commandREnd{true, "stream-end", a, a.Finish})
	}
	return out
}
