package native

import (
	"io"
	"strings"

	"outcrop/internal/engine"
	"outcrop/internal/tensor/tokenizer"
)

// answer turns tokens into pieces: text without stop sequences, and calls of tools. No stop sequence is looked for in a call.
type answer struct {
	tok    *tokenizer.Tokenizer
	stream *tokenizer.Stream
	stop   stopper
	calls  *callSplitter // nil where the answer is text alone
	blank  string        // white space at the end, where a call may follow: then it is no text

	pieces []engine.Piece // to be taken

	chances []heldChance // of tokens whose text has not gone out
	read    int          // bytes of text that came from tokens
	sent    int          // bytes of it that are certain
}

// heldChance is a token's chance, and where its text begins.
type heldChance struct {
	engine.Logprob
	at int
}

func (l *loaded) answer(p engine.Params, random io.Reader) answer {
	a := answer{tok: l.tok, stream: l.tok.Stream(), stop: stopper{stops: p.Stop}}
	if len(p.Tools) > 0 {
		f := &l.forms.calls
		a.calls = &callSplitter{format: f, random: random, search: stopper{stops: f.triggers[:1]}}
		for _, t := range f.triggers {
			if id, ok := l.tok.ID(t); ok && l.tok.Definition().Types[id] == tokenizer.Control {
				a.calls.controls = append(a.calls.controls, id)
			}
		}
	}
	return a
}

// add takes a token and tells the stop sequence that it completed.
func (a *answer) add(id int32, told *chance) (met string) {
	text := a.stream.Next(id)
	if told != nil {
		a.chances = append(a.chances, heldChance{a.logprob(*told), a.read})
	}
	a.read += len(text)
	var parts []engine.CallPart
	if a.calls != nil {
		text, parts = a.calls.add(id, text)
	}
	text, met = a.stop.add(text)
	if a.text(text, false); met != "" {
		return met
	}
	if a.calls != nil && a.calls.calling {
		a.text(a.stop.rest(), true)
		a.blank, a.sent = "", a.read
	}
	for _, p := range parts {
		a.put(engine.Piece{Call: &p})
	}
	return ""
}

// text puts text that is certain. White space that may be before a call waits.
func (a *answer) text(text string, last bool) {
	a.sent += len(text)
	text = a.blank + text
	a.blank = ""
	if a.calls != nil && !last {
		rest := strings.TrimRight(text, " \t\r\n")
		text, a.blank = rest, text[len(rest):]
	}
	if text != "" {
		a.put(engine.Piece{Text: text})
	}
}

// put adds a piece, with the chances of the tokens whose text it begins to have.
func (a *answer) put(p engine.Piece) {
	n := 0
	for n < len(a.chances) && a.chances[n].at < a.sent {
		p.Logprobs = append(p.Logprobs, a.chances[n].Logprob)
		n++
	}
	a.chances = a.chances[n:]
	a.pieces = append(a.pieces, p)
}

// take gives the pieces that are ready.
func (a *answer) take() []engine.Piece {
	ready := a.pieces
	a.pieces = nil
	return ready
}

// end gives the last pieces. The very last says why the answer ends, and is no part of a call.
func (a *answer) end(why engine.StopReason, met string) []engine.Piece {
	if met == "" {
		rest := ""
		if a.calls != nil {
			if rest, met = a.stop.add(a.calls.rest()); met != "" {
				why = engine.StopSequence
			}
		}
		if met == "" {
			rest += a.stop.rest()
			a.sent = a.read + 1 // tokens without text, too
		}
		a.text(rest, true)
	} else {
		a.text("", true)
	}
	pieces := a.take()
	if n := len(pieces); n == 0 || pieces[n-1].Call != nil {
		pieces = append(pieces, engine.Piece{})
	}
	last := &pieces[len(pieces)-1]
	for _, c := range a.chances {
		if c.at < a.sent {
			last.Logprobs = append(last.Logprobs, c.Logprob)
		}
	}
	if last.Stop, last.Sequence = why, met; why == engine.EndTurn && a.calls != nil && a.calls.count > 0 {
		last.Stop = engine.ToolUse
	}
	return pieces
}

func (a *answer) logprob(c chance) engine.Logprob {
	p := engine.Logprob{Token: engine.Token(c.id), Text: a.tok.Bytes(c.id), Logprob: c.log}
	for _, other := range c.above {
		p.Top = append(p.Top, a.logprob(other))
	}
	return p
}
