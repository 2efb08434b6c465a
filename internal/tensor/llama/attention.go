package llama

import "outcrop/internal/tensor/kernel"

// tile is how many queries are looked up together.
const tile = 64

// unit is a piece of attention's work: some rows of a span, for the query heads that share a key head.
type unit struct{ span, head, lo, hi int }

// scratch is one thread's memory for attention.
type scratch struct {
	p, dp []float32 // probabilities and their gradients
	k, v  []float32 // gathered pages
}

// view is what a unit's queries look at: the positions [from, to) of the sequence, from being where a page begins. Each query
// sees the last window of them up to its own, or all where window is 0.
type view struct{ from, to, window int }

// view is that of the queries at positions [first, to) in the layer under way.
func (p *pass) view(first, to int) view {
	v := view{0, to, p.m.config.window(p.number)}
	if v.window > 0 {
		v.from = max(0, first+1-v.window) / BlockLen * BlockLen
	}
	return v
}

// seen is what the query at a position sees, counted from v.from on.
func (v view) seen(position int) (lo, hi int) {
	if v.window > 0 {
		lo = max(0, position+1-v.window-v.from)
	}
	return lo, position + 1 - v.from
}

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

// segment gives the keys and values of a span's head from a position on, as many as stand together, and the distance of their
// rows: a page of a sequence, what was gathered of its pages, or, where nothing is kept, the batch's own rows.
func (p *pass) segment(span *span, s *scratch, head, from, to int) (k, v []float32, n, stride int) {
	d, w := p.m.config.HeadDim, p.m.config.KV()
	if span.kv == nil {
		at := (span.lo+from)*w + head*d
		return p.a.out[K][at:], p.a.out[V][at:], to - from, w
	}
	if len(s.k) > 0 {
		return s.k, s.v, to - from, d
	}
	k, v = span.kv.page(p.number, from/BlockLen)
	return k[head*d:], v[head*d:], min(BlockLen, to-from), w
}

// gather copies a head's pages together, which pays where many queries look at them.
func (p *pass) gather(span *span, s *scratch, head int, see view) {
	d := p.m.config.HeadDim
	s.k, s.v = s.k[:0], s.v[:0]
	for from, n := see.from, 0; from < see.to; from += n {
		k, v := span.kv.page(p.number, from/BlockLen)
		n = min(BlockLen, see.to-from)
		for at := head * d; n*p.m.config.KV() > at; at += p.m.config.KV() {
			s.k, s.v = append(s.k, k[at:at+d]...), append(s.v, v[at:at+d]...)
		}
	}
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
	d, group := c.HeadDim, c.Heads/c.KVHeads
	first := span.pos + u.lo - span.lo
	see := p.view(first, first+u.hi-u.lo)
	total := see.to - see.from
	// One head's queries are a matrix; of a single row, so are the group's heads.
	heads, m, stride, step := group, u.hi-u.lo, c.Q(), 1
	if m == 1 {
		heads, m, stride, step = 1, group, d, 0
	}
	if s.k = s.k[:0]; span.kv != nil && u.hi-u.lo > 4 {
		p.gather(span, s, u.head, see)
	}
	scores := grow(&s.p, m*total)
	scale := c.scale()
	for h := range heads {
		at := u.lo*c.Q() + (u.head*group+h)*d
		for from, n := see.from, 0; from < see.to; from += n {
			var k []float32
			var ld int
			k, _, n, ld = p.segment(span, s, u.head, from, see.to)
			kernel.Gemm(scores[from-see.from:], p.a.out[Q][at:], k, m, n, d, stride, ld, total, false, true, false)
		}
		for i := range m {
			row := scores[i*total : (i+1)*total]
			lo, hi := see.seen(first + i*step)
			sum := kernel.Softmax(row[lo:hi], scale)
			clear(row[:lo])
			clear(row[hi:])
			if p.traced {
				p.a.logsum[at/d+i*stride/d] = sum
			}
		}
		for from, n := see.from, 0; from < see.to; from += n {
			var v []float32
			var ld int
			_, v, n, ld = p.segment(span, s, u.head, from, see.to)
			kernel.Gemm(p.a.att[at:], scores[from-see.from:], v, m, d, n, total, ld, stride, false, false, from > see.from)
		}
	}
}
