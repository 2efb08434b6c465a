package native

import (
	"cmp"
	"slices"

	"outcrop/internal/engine"
	"outcrop/internal/fault"
)

// unwritten is a character that stands in no prompt, so that a rendering with it differs from just where it was put.
const unwritten = "\U000FDEAD"

// Checkpoints finds a prompt's marks among its tokens: by how far those of the same prompt with something put in at the mark are the
// same. That holds for every template, whatever it trims, escapes or moves.
func (m *text) Checkpoints(p engine.Prompt, tokens []engine.Token) ([]engine.Checkpoint, error) {
	var found []engine.Checkpoint
	for _, mark := range p.Cache {
		changed, ok := change(p, mark)
		if !ok {
			continue
		}
		other, err := m.Tokens(changed)
		if err != nil {
			return nil, fault.Wrap("native.Checkpoints", fault.Invalid, err)
		}
		same := 0
		for same < min(len(tokens), len(other)) && tokens[same] == other[same] {
			same++
		}
		if same < len(tokens) { // else the template leaves out what the mark is at
			found = append(found, engine.Checkpoint{Tokens: same, TTL: mark.TTL})
		}
	}
	// A template may write the tools anywhere.
	slices.SortStableFunc(found, func(a, b engine.Checkpoint) int { return cmp.Compare(a.Tokens, b.Tokens) })
	return found, nil
}

// change puts something into a prompt at a mark. It is not ok where the mark is at nothing.
func change(p engine.Prompt, mark engine.Mark) (changed engine.Prompt, ok bool) {
	if mark.Message == engine.AfterTools {
		if len(p.Tools) == 0 {
			return p, false
		}
		more := engine.Tool{Name: unwritten, Description: unwritten, Schema: p.Tools[0].Schema}
		p.Tools = append(slices.Clip(p.Tools), more)
		return p, true
	}
	at, end := mark.Message, mark.End
	if at < 0 || at >= len(p.Messages) || end < 0 || end > len(p.Messages[at].Text) {
		return p, false
	}
	if end == len(p.Messages[at].Text) && len(p.Messages[at].Calls) > 0 && at+1 < len(p.Messages) {
		at, end = at+1, 0 // after the calls, which a template may write anywhere
	}
	p.Messages = slices.Clone(p.Messages)
	text := p.Messages[at].Text
	p.Messages[at].Text = text[:end] + unwritten + text[end:]
	return p, true
}
