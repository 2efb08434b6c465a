package grammar

import (
	"math/bits"
	"slices"
)

// Mask is a set of tokens.
type Mask struct {
	few  []int32 // all of them in order, where they are few
	many []uint64
	n    int
}

// fewLimit is how many tokens are kept as a list.
const fewLimit = 256

// Count is how many tokens there are.
func (m *Mask) Count() int { return m.n }

// Few are the tokens in order; nil where they are many.
func (m *Mask) Few() []int32 { return m.few }

// Has tells whether a token is among them.
func (m *Mask) Has(id int32) bool {
	if m.many == nil {
		_, ok := slices.BinarySearch(m.few, id)
		return ok
	}
	return id >= 0 && int(id>>6) < len(m.many) && m.many[id>>6]>>(id&63)&1 != 0
}

// Replace sets the values of all other tokens to x. The tokens must be many.
func (m *Mask) Replace(values []float32, x float32) {
	for w, word := range m.many {
		part := values[min(w*64, len(values)):min(w*64+64, len(values))]
		for out := ^word; out != 0; out &= out - 1 {
			if i := bits.TrailingZeros64(out); i < len(part) {
				part[i] = x
			}
		}
	}
}

// set puts a token in or takes it out.
func (m *Mask) set(id int32, in bool) {
	if in {
		m.many[id>>6] |= 1 << (id & 63)
	} else {
		m.many[id>>6] &^= 1 << (id & 63)
	}
}

// add puts in the tokens of another mask.
func (m *Mask) add(o *Mask) {
	for i, w := range o.many {
		m.many[i] |= w
	}
	for _, id := range o.few {
		m.set(id, true)
	}
}

// close counts the tokens that were put in; the mask is not changed after that.
func (m *Mask) close() {
	for _, w := range m.many {
		m.n += bits.OnesCount64(w)
	}
	if m.n > fewLimit {
		return
	}
	m.few = make([]int32, 0, m.n)
	for i, w := range m.many {
		for ; w != 0; w &= w - 1 {
			m.few = append(m.few, int32(i*64+bits.TrailingZeros64(w)))
		}
	}
	m.many = nil
}

// same tells whether two masks are equal.
func (m *Mask) same(o *Mask) bool {
	return m.n == o.n && slices.Equal(m.few, o.few) && slices.Equal(m.many, o.many)
}
