package llama

import "outcrop/internal/tensor/kernel"

// backward is the way back's scratch memory.
type backward struct {
	dx      []float32          // gradient of the residual stream: of a layer's end, then of its start
	dnormed []float32          // of a norm's output
	dhidden []float32          // of Down's input
	datt    []float32          // of O's input
	dout    [targets][]float32 // of each projection's output
	dlow    []float32          // of what stands between an adapter's A and B
	losses  []float32
}

// begin makes room for the pass's rows.
func (b *backward) begin(p *pass) {
	c, n := p.m.config, p.rows
	grow(&b.dx, n*c.Hidden)
	grow(&b.dnormed, max(n, lossRows)*c.Hidden)
	grow(&b.dhidden, n*c.FFN)
	grow(&b.datt, n*c.Q())
	for _, t := range []Target{Q, K, V, Gate, Up} {
		out, _ := c.dims(t)
		grow(&b.dout[t], n*out)
	}
	b.dout[O], b.dout[Down] = b.dx, b.dx
}

// layerBack takes back.dx from a layer's end to its start. Norms and gates are computed again from what was kept.
func (t *Training) layerBack(l int) {
	p, b := &t.ws.pass, &t.back
	p.recall(l)
	a, f := p.a, t.model.config.FFN

	kernel.Parallel(p.rows, rowGrain, p.gate)
	t.projectBack(l, 3, p.hidden, b.dhidden)
	kernel.Parallel(p.rows, rowGrain, func(lo, hi int) {
		lo, hi = lo*f, hi*f
		kernel.SiLUMulBack(b.dout[Gate][lo:hi], b.dout[Up][lo:hi], b.dhidden[lo:hi], a.out[Gate][lo:hi], a.out[Up][lo:hi])
	})
	t.renorm(a.y, p.w.between, a.inverseY)
	t.projectBack(l, 2, p.normed, b.dnormed)
	t.normBack(a.y, p.w.between, a.inverseY, func(g *layer) []float32 { return g.between }, l)

	t.projectBack(l, 1, a.att, b.datt)
	t.lookBack()
	t.renorm(a.x, p.w.before, a.inverseX)
	if l == 0 && t.grad == nil {
		t.projectBack(l, 0, p.normed, nil) // nothing before it is trained
		return
	}
	t.projectBack(l, 0, p.normed, b.dnormed)
	t.normBack(a.x, p.w.before, a.inverseX, func(g *layer) []float32 { return g.before }, l)
}

// renorm writes a norm's output to p.normed once more.
func (t *Training) renorm(x, w, inverse []float32) {
	p := &t.ws.pass
	kernel.Parallel(p.rows, rowGrain, func(lo, hi int) { p.norm(x, w, inverse, lo, hi) })
}

// normBack adds to dx what comes back through a norm. Its weights' gradients are summed by columns, so that their order does not
// depend on the number of threads.
func (t *Training) normBack(x, w, inverse []float32, of func(*layer) []float32, l int) {
	p, b, h := &t.ws.pass, &t.back, t.model.config.Hidden
	kernel.Parallel(p.rows, rowGrain, func(lo, hi int) {
		for r := lo; r < hi; r++ {
			kernel.RMSNormBack(b.dx[r*h:(r+1)*h], nil, b.dnormed[r*h:(r+1)*h], x[r*h:(r+1)*h], w, inverse[r])
		}
	})
	if t.grad == nil {
		return
	}
	dw := of(&t.grad.layers[l])
	kernel.Parallel(h, 64, func(lo, hi int) {
		for r := range p.rows {
			dy, row := b.dnormed[r*h:(r+1)*h], x[r*h:(r+1)*h]
			for i := lo; i < hi; i++ {
				dw[i] += dy[i] * row[i] * inverse[r]
			}
		}
	})
}

// projectBack takes back.dout of a site's targets to the gradient of their input x, where that is wanted, and to what is
// trained there.
func (t *Training) projectBack(l, site int, x, dx []float32) {
	p, b, c := &t.ws.pass, &t.back, t.model.config
	n := p.rows
	for i, target := range sites[site] {
		if dx != nil {
			p.w.w[target].MulT(dx, b.dout[target], n, i > 0)
		}
		if t.grad != nil {
			out, in := c.dims(target)
			kernel.Gemm(t.grad.layers[l].w[target].F32(), b.dout[target], x, out, in, n, out, in, in, true, false, true)
		}
	}
	if t.adapter == nil || t.adapter.width(site) == 0 {
		return
	}
	s, g := &t.adapter.layers[l][site], &t.adapterGrad.layers[l][site]
	w, r := t.adapter.width(site), t.adapter.rank
	in, low, dlow := len(s.a)/w, p.a.low[site], grow(&b.dlow, n*w)
	for i, target := range s.parts {
		out, _ := c.dims(target)
		dy := b.dout[target]
		kernel.Gemm(g.b[i], dy, low[i*r:], out, r, n, out, w, r, true, false, true)
		kernel.Gemm(dlow[i*r:], dy, s.b[i], n, r, out, out, r, w, false, false, false)
	}
	kernel.Scale(dlow, t.adapter.scale())
	kernel.Gemm(g.a, dlow, x, w, in, n, w, in, in, true, false, true)
	if dx != nil {
		kernel.Gemm(dx, dlow, s.a, n, in, w, w, in, in, false, false, true)
	}
}

// embedBack adds the gradients of the tokens' embeddings, one token after the other: two may be the same.
func (t *Training) embedBack(tokens []int32) {
	h, g := t.model.config.Hidden, t.grad.embed.F32()
	for r, token := range tokens {
		kernel.Add(g[int(token)*h:(int(token)+1)*h], t.back.dx[r*h:(r+1)*h])
	}
}
