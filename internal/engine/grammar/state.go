package grammar

import (
	"cmp"
	"encoding/binary"
	"slices"
)

// frame is a call that has not ended: which instruction made it and, for a loop, how many times its body has ended. Equal frames
// are one frame, so that states can be compared.
type frame struct {
	at, count int32
	depth     int32
	parent    *frame
	id        uint64
}

type frameKey struct {
	at, count int32
	parent    *frame
}

// place is where the machine may be: at an opBytes, with the calls around it.
type place struct {
	at    int32
	calls *frame
}

// State is where the machine is after some text: all the places where it may be. States are made as texts need them, and kept.
type State struct {
	places   []place
	complete bool
	room     int32    // how many plain bytes fit at least, whichever they are; -1 where it is not known yet
	next     []*State // by class of byte; nil where it is not known yet
	mask     *Mask
}

// dead is the state after what does not fit.
var dead = &State{}

// depthLimit is how many calls may be within one another beyond what the grammar needs: nothing nests without end.
const depthLimit = 160

// stateLimit is how many states are kept before all are forgotten and made again, and maskLimit how many large masks.
const (
	stateLimit = 20_000
	maskLimit  = 1000
)

// machine runs a program. It is not safe for concurrent use.
type machine struct {
	*program
	most   int32 // depth
	frames map[frameKey]*frame
	states map[string]*State
	masks  []*Mask // of many tokens
	lastID uint64
	begin  *State

	key     []byte // scratch
	places  []place
	seen    map[place]bool
	matched bool
}

func newMachine(p *program) *machine {
	m := &machine{program: p, most: p.need[p.start] + depthLimit, seen: map[place]bool{}}
	m.forget()
	m.reset()
	m.add(p.start, nil)
	m.begin = m.state()
	return m
}

// forget drops what is kept. States that are in use go on working.
func (m *machine) forget() {
	m.frames, m.states, m.masks = map[frameKey]*frame{}, map[string]*State{}, nil
}

// share gives the mask that is kept already, where there is one like it: many states allow the same.
func (m *machine) share(mask *Mask) *Mask {
	if mask.many == nil {
		return mask
	}
	for _, k := range m.masks {
		if k.same(mask) {
			return k
		}
	}
	if len(m.masks) >= maskLimit {
		m.forget()
	}
	m.masks = append(m.masks, mask)
	return mask
}

func (m *machine) push(at, count int32, parent *frame) *frame {
	k := frameKey{at, count, parent}
	f := m.frames[k]
	if f == nil {
		m.lastID++
		f = &frame{at: at, count: count, parent: parent, depth: 1, id: m.lastID}
		if parent != nil {
			f.depth += parent.depth
		}
		m.frames[k] = f
	}
	return f
}

func (m *machine) reset() {
	m.places, m.matched = m.places[:0], false
	clear(m.seen)
}

// add notes the places where the machine may be once it is at an instruction.
func (m *machine) add(at int32, calls *frame) {
	var depth int32
	if calls != nil {
		depth = calls.depth
	}
	if n := m.need[at]; n == endless || depth+n > m.most {
		return
	}
	here := place{at, calls}
	if m.seen[here] {
		return
	}
	m.seen[here] = true
	i := &m.code[at]
	switch i.op {
	case opBytes:
		m.places = append(m.places, here)
	case opSplit:
		for _, to := range i.to {
			m.add(to, calls)
		}
	case opCall:
		if i.to[0] == end { // nothing comes after: the rule ends for its caller
			m.add(i.body, calls)
		} else {
			m.add(i.body, m.push(at, 0, calls))
		}
	case opLoop:
		m.turn(at, 0, calls)
	case opEnd:
		switch {
		case calls == nil:
			m.matched = true
		case m.code[calls.at].op == opCall:
			m.add(m.code[calls.at].to[0], calls.parent)
		default:
			m.turn(calls.at, calls.count+1, calls.parent)
		}
	}
}

// turn is at a loop whose body has ended count times.
func (m *machine) turn(at, count int32, calls *frame) {
	i := &m.code[at]
	if i.most == endless {
		count = min(count, i.least)
	}
	if count < i.most && m.need[i.body] < endless {
		m.add(i.body, m.push(at, count, calls))
	}
	if count >= i.least {
		m.add(i.to[0], calls)
	}
}

// state is the one with the places that were added.
func (m *machine) state() *State {
	if len(m.places) == 0 && !m.matched {
		return dead
	}
	slices.SortFunc(m.places, func(a, b place) int {
		return cmp.Or(cmp.Compare(a.at, b.at), cmp.Compare(a.calls.number(), b.calls.number()))
	})
	m.key = m.key[:0]
	if m.matched {
		m.key = append(m.key, 1)
	}
	for _, p := range m.places {
		m.key = binary.AppendUvarint(m.key, uint64(p.at))
		m.key = binary.AppendUvarint(m.key, p.calls.number())
	}
	if s := m.states[string(m.key)]; s != nil {
		return s
	}
	if len(m.states) >= stateLimit {
		m.forget()
	}
	s := &State{places: slices.Clone(m.places), complete: m.matched, room: -1, next: make([]*State, len(m.bytes))}
	m.states[string(m.key)] = s
	return s
}

// after is the state after a text.
func (m *machine) after(s *State, text string) *State {
	for i := 0; i < len(text) && s != dead; i++ {
		s = m.step(s, text[i])
	}
	return s
}

func (f *frame) number() uint64 {
	if f == nil {
		return 0
	}
	return f.id
}

// step is the state after one more byte.
func (m *machine) step(s *State, b byte) *State {
	c := m.class[b]
	if s == dead {
		return dead
	}
	if n := s.next[c]; n != nil {
		return n
	}
	m.reset()
	for _, p := range s.places {
		for _, e := range m.code[p.at].edges {
			if e.lo <= b && b <= e.hi {
				m.add(e.to, p.calls)
			}
		}
	}
	n := m.state()
	s.next[c] = n
	return n
}

// alike is a state that the same texts of up to n bytes fit as s: counts that such a text cannot bring to a bound are set to a
// common one, so that the middle of a long string is one state.
func (m *machine) alike(s *State, n int32) *State {
	m.reset()
	changed := false
	for _, p := range s.places {
		calls := m.level(p.calls, n)
		changed = changed || calls != p.calls
		if at := (place{p.at, calls}); !m.seen[at] {
			m.seen[at] = true
			m.places = append(m.places, at)
		}
	}
	if !changed {
		return s
	}
	m.matched = s.complete
	return m.state()
}

func (m *machine) level(f *frame, n int32) *frame {
	if f == nil {
		return nil
	}
	parent, count := m.level(f.parent, n), f.count
	if i := &m.code[f.at]; i.op == opLoop {
		switch {
		case count < i.least && i.least-count > n:
			count = 0
		case count >= i.least && i.most < endless && i.most-count > n:
			count = i.least
		}
	}
	if parent == f.parent && count == f.count {
		return f
	}
	return m.push(f.at, count, parent)
}
