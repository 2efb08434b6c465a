// Package grammar holds a model's output to a form. A grammar is compiled to a machine that reads bytes, with a stack for what
// nests; its state, laid over the vocabulary, is the set of tokens that may come next. Every state can be brought to an end, so
// a generation never gets stuck. JSON schemas are the grammars that matter most: see Schema.
package grammar

import (
	"sync"

	"outcrop/internal/fault"
)

// Grammar is compiled for one vocabulary. It may be used by many goroutines.
type Grammar struct {
	vocabulary *Vocabulary

	mu      sync.Mutex
	machine *machine
	path    []*State // scratch: the states on the way to a node of the vocabulary's tree
}

// New compiles an expression. One that no text fits is Invalid, and so is one that is too large.
func New(v *Vocabulary, e Expr) (*Grammar, error) {
	const op = "grammar.New"
	b := newBuilder()
	p := b.finish(e(b, end))
	switch {
	case b.full:
		return nil, fault.New(op, fault.Invalid, "The schema is too large to be enforced.")
	case p.need[p.start] == endless:
		return nil, fault.New(op, fault.Invalid, "The schema allows no value.")
	}
	return &Grammar{vocabulary: v, machine: newMachine(p), path: make([]*State, v.longest+1)}, nil
}

// Matcher follows one text.
type Matcher struct {
	g     *Grammar
	state *State
}

// Matcher starts at the beginning of a text.
func (g *Grammar) Matcher() *Matcher { return &Matcher{g, g.machine.begin} }

// Complete tells whether the text may end here; Final, whether it must.
func (m *Matcher) Complete() bool { return m.state.complete }

// Final tells whether nothing may follow.
func (m *Matcher) Final() bool { return len(m.state.places) == 0 }

// Mask is the set of tokens that may come next: those that end an answer among them where the text is complete. It must not be
// changed.
func (m *Matcher) Mask() *Mask {
	m.g.mu.Lock()
	defer m.g.mu.Unlock()
	return m.g.mask(m.state)
}

// Accept goes on by a token. Where the token does not fit it tells so and stays.
func (m *Matcher) Accept(id int32) bool {
	v := m.g.vocabulary
	if id < 0 || int(id) >= len(v.texts) {
		return false
	}
	return m.AcceptText(v.texts[id])
}

// AcceptText goes on by a text, as Accept does; the empty text does not fit.
func (m *Matcher) AcceptText(text string) bool {
	m.g.mu.Lock()
	defer m.g.mu.Unlock()
	s := m.g.machine.after(m.state, text)
	if s == dead || text == "" {
		return false
	}
	m.state = s
	return true
}

func (g *Grammar) mask(s *State) *Mask {
	if s.mask != nil {
		return s.mask
	}
	v := g.vocabulary
	if like := g.machine.alike(s, int32(v.longest)); like != s {
		s.mask = g.mask(like)
		return s.mask
	}
	m := &Mask{many: make([]uint64, (len(v.texts)+63)/64)}
	if like := g.machine.alike(s, int32(v.common)); like != s {
		m.add(g.mask(like))
		for _, id := range v.long { // only they may fit one and not the other
			m.set(id, g.machine.after(s, v.texts[id]) != dead)
		}
	} else {
		g.lay(s, m)
	}
	m.close()
	s.mask = g.machine.share(m)
	return s.mask
}

// lay adds the tokens that fit a state, by going through the vocabulary's tree.
func (g *Grammar) lay(s *State, m *Mask) {
	v := g.vocabulary
	g.path[0] = s
	for i := 0; i < len(v.nodes); {
		n := &v.nodes[i]
		from := g.path[n.depth]
		if n.plain && g.room(from, v.longest) >= int32(n.height) {
			for _, id := range v.ids[n.first:n.last] {
				m.set(id, true)
			}
			i = int(n.skip)
			continue
		}
		to := g.machine.step(from, n.b)
		if to == dead {
			i = int(n.skip)
			continue
		}
		for _, id := range v.ids[n.first:n.here] {
			m.set(id, true)
		}
		g.path[n.depth+1] = to
		i++
	}
	if s.complete {
		for _, id := range v.ends {
			m.set(id, true)
		}
	}
}

// room is how many plain bytes, up to most, fit after s, whichever they are: as many as lead all to one state, and on from there.
func (g *Grammar) room(s *State, most int) int32 {
	if s.room >= 0 || most == 0 {
		return max(s.room, 0)
	}
	to := g.machine.step(s, ' ')
	for b := byte(' '); b < 0x7f && to != dead; b++ {
		if plain(b) && g.machine.step(s, b) != to {
			to = dead
		}
	}
	switch to {
	case dead:
		s.room = 0
	case s:
		s.room = endless
	default:
		s.room = min(g.room(to, most-1), endless-1) + 1
	}
	return s.room
}

// Text is the bytes that a token stands for.
func (g *Grammar) Text(id int32) string { return g.vocabulary.texts[id] }
