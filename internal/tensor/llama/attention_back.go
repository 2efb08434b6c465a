package llama

import "outcrop/internal/tensor/kernel"

// lookBack takes back.datt through attention to the gradients of queries, keys and values as they were projected. Probabilities
// are computed again from the kept logarithms of their sums: kept themselves, they would grow with the square of the length.
func (t *Training) lookBack() {
	p, b, c := &t.ws.pass, &t.back, t.model.config
	for _, half := range b.dkv {
		clear(half[0])
		clear(half[1])
	}
	kernel.Parallel(2*len(p.spans)*c.KVHeads, 1, func(lo, hi int) {
		s := p.borrow()
		for i := lo; i < hi; i++ {
			t.headsBack(&p.spans[i/2/c.KVHeads], i/2%c.KVHeads, i%2, s)
		}
		p.scratch.Put(s)
	})
	kernel.Parallel(p.rows, rowGrain, func(lo, hi int) {
		for i, target := range []Target{K, V} {
			kernel.Add(b.dout[target][lo*c.KV():hi*c.KV()], b.dkv[1][i][lo*c.KV():hi*c.KV()])
		}
		cos, sin, half := p.angles(p.number, lo, hi)
		rotate(b.dout[Q][lo*c.Q():hi*c.Q()], c.Heads, c.HeadDim, cos, sin, half, -1)
		rotate(b.dout[K][lo*c.KV():hi*c.KV()], c.KVHeads, c.HeadDim, cos, sin, half, -1)
	})
	if w := p.w; w.queryNorm != nil {
		copy(b.dout[Q], t.throughNorm(b.dout[Q], p.a.raw[0], w.queryNorm, func(g *layer) []float32 { return g.queryNorm }))
		copy(b.dout[K], t.throughNorm(b.dout[K], p.a.raw[1], w.keyNorm, func(g *layer) []float32 { return g.keyNorm }))
	}
	for _, target := range []Target{Q, K, V} {
		if t.grad != nil && p.w.bias[target] != nil {
			sumRows(t.grad.layers[p.number].bias[target], b.dout[target])
		}
	}
}

// sumRows adds all rows to a bias' gradient.
func sumRows(grad, dy []float32) {
	for ; len(dy) > 0; dy = dy[len(grad):] {
		kernel.Add(grad, dy[:len(grad)])
	}
}

// headsBack does one sample's query heads that share a key head, and of them each second tile: no other thread adds to that half of the
// head's gradients.
func (t *Training) headsBack(span *span, head, half int, s *scratch) {
	p, b, c := &t.ws.pass, &t.back, t.model.config
	d, q, w, group := c.HeadDim, c.Q(), c.KV(), c.Heads/c.KVHeads
	own := span.lo*w + head*d // the sample's first key
	keys, values := p.a.out[K][own:], p.a.out[V][own:]
	dkeys, dvalues := b.dkv[half][0][own:], b.dkv[half][1][own:]
	see := view{0, span.hi - span.lo, c.window(p.number)}
	for lo := span.lo + half*tile; lo < span.hi; lo += 2 * tile {
		m, total := min(tile, span.hi-lo), min(lo+tile, span.hi)-span.lo
		rows, at := group*m, lo*q+head*group*d
		queries, dfound := grow(&s.q, rows*d), grow(&s.o, rows*d)
		gather(queries, p.a.out[Q][at:], m, group, d, q)
		gather(dfound, b.datt[at:], m, group, d, q)
		probs, dprobs := grow(&s.p, rows*total), grow(&s.dp, rows*total)
		t.gemm(probs, queries, keys, rows, total, d, d, w, total, false, true, false)
		t.gemm(dprobs, dfound, values, rows, total, d, d, w, total, false, true, false)
		for r := range rows {
			first, end := see.seen(lo - span.lo + r%m)
			t.softmaxBack(probs[r*total:(r+1)*total], dprobs[r*total:(r+1)*total], first, end, p.a.logsum[(lo+r%m)*c.Heads+head*group+r/m])
		}
		t.gemm(dvalues, probs, dfound, total, d, rows, total, d, w, true, false, true)
		t.gemm(dkeys, dprobs, queries, total, d, rows, total, d, w, true, false, true)
		t.gemm(dfound, dprobs, keys, rows, d, total, total, w, d, false, false, false)
		scatter(b.dout[Q][at:], dfound, m, group, d, q)
	}
}

// softmaxBack turns a query's scores into the probabilities that they gave, and the gradients of those into the scores'.
func (t *Training) softmaxBack(scores, dprobs []float32, lo, hi int, logsum float32) {
	scale := t.model.config.scale()
	kernel.Scale(scores[lo:hi], scale)
	kernel.Exp(scores[lo:hi], scores[lo:hi], logsum)
	kernel.SoftmaxBack(dprobs[lo:hi], scores[lo:hi], scale)
	for _, x := range [][]float32{scores, dprobs} {
		clear(x[:lo])
		clear(x[hi:])
	}
}
