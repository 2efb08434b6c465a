package engine

import (
	"bytes"
	"encoding/json"
	"strings"
)

// Answer is what a generation's pieces make together: text, then the calls.
type Answer struct {
	Text     string
	Calls    []Call
	Logprobs []Logprob
	Stop     StopReason
	Sequence string
	Usage    Usage
}

// Gather puts an answer together from its pieces. The zero value is ready.
type Gather struct {
	text  strings.Builder
	calls []call
	rest  Answer
}

type call struct {
	id, name  string
	arguments strings.Builder
}

// Add takes the next piece.
func (g *Gather) Add(p Piece) {
	g.text.WriteString(p.Text)
	if c := p.Call; c != nil {
		for len(g.calls) <= c.Index {
			g.calls = append(g.calls, call{})
		}
		to := &g.calls[c.Index]
		to.id += c.ID
		to.name += c.Name
		to.arguments.WriteString(c.Arguments)
	}
	g.rest.Logprobs = append(g.rest.Logprobs, p.Logprobs...)
	g.rest.Stop, g.rest.Sequence, g.rest.Usage = p.Stop, p.Sequence, p.Usage
}

// Answer gives what was gathered. The arguments of a call that was cut short are those that were whole.
func (g *Gather) Answer() Answer {
	a := g.rest
	a.Text = g.text.String()
	for i := range g.calls {
		c := &g.calls[i]
		a.Calls = append(a.Calls, Call{ID: c.id, Name: c.name, Arguments: wholeMembers(c.arguments.String())})
	}
	return a
}

// wholeMembers is text, where it is a JSON object, and else an object of those members that text has to their end.
func wholeMembers(text string) json.RawMessage {
	if raw := []byte(text); json.Valid(raw) && bytes.HasPrefix(bytes.TrimSpace(raw), []byte("{")) {
		return raw
	}
	out := []byte("{")
	d := json.NewDecoder(strings.NewReader(text))
	if t, err := d.Token(); err != nil || t != json.Delim('{') {
		return json.RawMessage("{}")
	}
	for d.More() {
		name, err := d.Token()
		key, isKey := name.(string)
		var value json.RawMessage
		if err != nil || !isKey || d.Decode(&value) != nil || int(d.InputOffset()) == len(text) && isDigit(value[len(value)-1]) {
			break
		}
		if len(out) > 1 {
			out = append(out, ',')
		}
		quoted, _ := json.Marshal(key) // a string always can be
		out = append(append(append(out, quoted...), ':'), value...)
	}
	return append(out, '}')
}

// isDigit tells whether a number that ends with c could go on.
func isDigit(c byte) bool { return '0' <= c && c <= '9' }
