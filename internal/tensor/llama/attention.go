package llama

import "outcrop/internal/tensor/kernel"

// tile is how many queries are looked up together.
const tile = 32

// unit is a piece of attention's work: some rows of a span, for the query heads that share a key head.
type unit struct{ span, head, lo, hi int }

// scratch is one thread's memory for attention: probabilities and their gradients, what is gathered of queries and of what they
// found, and what is being stored.
type scratch struct {
	p, dp []float32
	q, o  []float32
	half  []uint16 // one position's keys and values
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

// rememberRows stores rows' keys and values in their sequences.
func (p *pass) rememberRows(lo, hi int) {
	w := p.m.config.KV()
	mine := p.borrow()
	defer p.scratch.Put(mine)
	half := grow(&mine.half, 2*w)
	for _, s := range p.spans {
		if s.kv == nil {
			continue
		}
		for r := max(lo, s.lo); r < min(hi, s.hi); r++ {
			pos := s.pos + r - s.lo
			at, k, v := s.kv.page(p.number, pos/BlockLen), p.a.out[K][r*w:(r+1)*w], p.a.out[V][r*w:(r+1)*w]
			if at.full != nil {
				store(at.full, at.fullValues, k, v, pos%BlockLen, p.m.config.HeadDim)
				continue
			}
			kernel.Halve(half, k)
			kernel.Halve(half[w:], v)
			store(at.half, at.halfValues, half[:w], half[w:], pos%BlockLen, p.m.config.HeadDim)
		}
	}
}

// store puts one position's keys and values, of heads of d dimensions, to their places. Keys have a row for each dimension, so that
// scores are sums of rows, as the values' means are.
func store[T float32 | uint16](keys, values, k, v []T, at, d int) {
	for i, x := range k {
		keys[i*BlockLen+at] = x
	}
	for h := range len(v) / d {
		copy(values[(h*BlockLen+at)*d:][:d], v[h*d:])
	}
}

func (p *pass) attendUnits(lo, hi int) {
	s := p.borrow()
	for _, u := range p.units[lo:hi] {
		p.attendTile(u, s)
	}
	p.scratch.Put(s)
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
	if span.kv == nil {
		p.attendGroup(u, s)
		return
	}
	first := span.pos + u.lo - span.lo
	see := p.view(first, first+u.hi-u.lo)
	total := see.to - see.from
	// One head's queries are a matrix; of a single row, so are the group's heads.
	heads, m, stride, step := group, u.hi-u.lo, c.Q(), 1
	if m == 1 {
		heads, m, stride, step = 1, group, d, 0
	}
	ld := (total + BlockLen - 1) / BlockLen * BlockLen // whole pages, though the last may not be full
	scores := grow(&s.p, m*ld)
	scale := c.scale()
	for h := range heads {
		at := u.lo*c.Q() + (u.head*group+h)*d
		p.score(scores, ld, p.a.out[Q][at:], m, stride, span, u.head, see)
		for i := range m {
			row := scores[i*ld:][:total]
			lo, hi := see.seen(first + i*step)
			kernel.Softmax(row[lo:hi], scale)
			clear(row[:lo])
			clear(row[hi:])
		}
		p.mean(p.a.att[at:], scores, ld, m, stride, span, u.head, see)
	}
}

// attendGroup is attendTile where nothing is kept: the keys and values are the batch's own rows, and all the heads that share them look
// at them together.
func (p *pass) attendGroup(u unit, s *scratch) {
	c, span := p.m.config, &p.spans[u.span]
	d, group, w := c.HeadDim, c.Heads/c.KVHeads, c.KV()
	m := u.hi - u.lo
	see := p.view(u.lo-span.lo, u.hi-span.lo)
	total, own := see.to-see.from, (span.lo+see.from)*w+u.head*d
	q, found, probs := grow(&s.q, group*m*d), grow(&s.o, group*m*d), grow(&s.p, group*m*total)
	gather(q, p.a.out[Q][u.lo*c.Q()+u.head*group*d:], m, group, d, c.Q())
	p.gemm(probs, q, p.a.out[K][own:], group*m, total, d, d, w, total, false, true, false)
	for r := range group * m {
		row := probs[r*total:][:total]
		lo, hi := see.seen(u.lo - span.lo + r%m)
		sum := kernel.Softmax(row[lo:hi], c.scale())
		clear(row[:lo])
		clear(row[hi:])
		if p.traced {
			p.a.logsum[(u.lo+r%m)*c.Heads+u.head*group+r/m] = sum
		}
	}
	p.gemm(found, probs, p.a.out[V][own:], group*m, d, total, total, w, d, false, false, false)
	scatter(p.a.att[u.lo*c.Q()+u.head*group*d:], found, m, group, d, c.Q())
}

// gather copies a group's heads of m rows that stand ld values apart: one head after the other, each of m rows.
func gather(dst, src []float32, m, group, d, ld int) {
	for h := range group {
		for i := range m {
			copy(dst[(h*m+i)*d:][:d], src[i*ld+h*d:])
		}
	}
}

// scatter is gather's way back.
func scatter(dst, src []float32, m, group, d, ld int) {
	for h := range group {
		for i := range m {
			copy(dst[i*ld+h*d:][:d], src[(h*m+i)*d:])
		}
	}
}

// score multiplies m queries by the keys in view, page by page of a sequence.
func (p *pass) score(scores []float32, ld int, q []float32, m, stride int, span *span, head int, see view) {
	d := p.m.config.HeadDim
	for from := see.from; from < see.to; from += BlockLen {
		if k := span.kv.page(p.number, from/BlockLen); k.full != nil {
			kernel.Few(scores[from-see.from:], q, k.full[head*d*BlockLen:], m, BlockLen, d, stride, BlockLen, ld, false)
		} else {
			kernel.FewHalf(scores[from-see.from:], q, k.half[head*d*BlockLen:], m, BlockLen, d, stride, BlockLen, ld, false)
		}
	}
}

// mean adds up the values in view by m rows of probabilities.
func (p *pass) mean(out, scores []float32, ld, m, stride int, span *span, head int, see view) {
	d := p.m.config.HeadDim
	for from := see.from; from < see.to; from += BlockLen {
		n := min(BlockLen, see.to-from)
		if v := span.kv.page(p.number, from/BlockLen); v.full != nil {
			kernel.Few(out, scores[from-see.from:], v.fullValues[head*d*BlockLen:], m, d, n, ld, d, stride, from > see.from)
		} else {
			kernel.FewHalf(out, scores[from-see.from:], v.halfValues[head*d*BlockLen:], m, d, n, ld, d, stride, from > see.from)
		}
	}
}
