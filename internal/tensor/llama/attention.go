package llama

import (
	"math"

	"outcrop/internal/tensor/kernel"
)

// tile is how many queries are looked up together.
const tile = 64

// unit is a piece of attention's work: some rows of a span, for the query heads that share a key head.
type unit struct{ span, head, lo, hi int }

// scratch is one thread's memory for attention.
type scratch struct{ p, dp []float32 }

// divide cuts the batch into units.
func (p *pass) divide() {
	p.units = p.units[:0]
	for i, s := range p.spans {
		for head := range p.m.config.KVHeads {
			for lo := s.lo; lo < s.hi; lo += tile {
				p.units = append(p.units, unit{i, head, lo, min(lo+tile, s.hi)})
			}
		}
	}
}

// remember stores the rows' keys and values in their sequences.
func (p *pass) remember(l int) {
	w := p.m.config.KV()
	for _, s := range p.spans {
		if s.kv == nil {
			continue
		}
		for r, pos := s.lo, s.pos; r < s.hi; {
			n := min(s.hi-r, BlockLen-pos%BlockLen)
			k, v := s.kv.page(l, pos/BlockLen)
			at := pos % BlockLen * w
			copy(k[at:], p.a.out[K][r*w:(r+n)*w])
			copy(v[at:], p.a.out[V][r*w:(r+n)*w])
			r, pos = r+n, pos+n
		}
	}
}

// look runs attention for all rows.
func (p *pass) look(l int) {
	p.number = l
	kernel.Parallel(len(p.units), 1, p.attend)
}

func (p *pass) attendUnits(lo, hi int) {
	s := p.borrow()
	for _, u := range p.units[lo:hi] {
		p.attendTile(u, s)
	}
	p.scratch.Put(s)
}

// segment gives the keys and values of a span from a position on, as many as stand together: a page of a sequence, or, where
// nothing is kept, the batch's own rows.
func (p *pass) segment(s *span, from, total int) (k, v []float32, n int) {
	if s.kv != nil {
		k, v = s.kv.page(p.number, from/BlockLen)
		return k, v, min(BlockLen, total-from)
	}
	w := p.m.config.KV()
	return p.a.out[K][s.lo*w:], p.a.out[V][s.lo*w:], total
}

// borrow gives a thread's scratch memory, to be put back.
func (p *pass) borrow() *scratch {
	if s, ok := p.scratch.Get().(*scratch); ok {
		return s
	}
	return new(scratch)
}

// attendTile looks up a unit's queries: scores against every key up to the last query's own, a softmax over what each query
// may see, and the values' mean by it.
func (p *pass) attendTile(u unit, s *scratch) {
	c, span := p.m.config, &p.spans[u.span]
	d, w, group := c.HeadDim, c.KV(), c.Heads/c.KVHeads
	first := span.pos + u.lo - span.lo
	total := first + u.hi - u.lo
	// One head's queries are a matrix; of a single row, so are the group's heads.
	heads, m, stride, step := group, u.hi-u.lo, c.Q(), 1
	if m == 1 {
		heads, m, stride, step = 1, group, d, 0
	}
	scores := grow(&s.p, m*total)
	scale := float32(1 / math.Sqrt(float64(d)))
	for h := range heads {
		at := u.lo*c.Q() + (u.head*group+h)*d
		for from, n := 0, 0; from < total; from += n {
			var k []float32
			k, _, n = p.segment(span, from, total)
			kernel.Gemm(scores[from:], p.a.out[Q][at:], k[u.head*d:], m, n, d, stride, w, total, false, true, false)
		}
		for i := range m {
			row, seen := scores[i*total:(i+1)*total], first+1+i*step
			sum := kernel.Softmax(row[:seen], scale)
			clear(row[seen:])
			if p.traced {
				p.a.logsum[at/d+i*stride/d] = sum
			}
		}
		for from, n := 0, 0; from < total; from += n {
			var v []float32
			_, v, n = p.segment(span, from, total)
			kernel.Gemm(p.a.att[at:], scores[from:], v[u.head*d:], m, d, n, total, w, stride, false, false, from > 0)
		}
	}
}
