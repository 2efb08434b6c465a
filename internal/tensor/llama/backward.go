package llama

import "outcrop/internal/tensor/kernel"

// backward is the way back's scratch memory.
type backward struct {
	dx               []float32          // gradient of the residual stream: of a layer's end, then of its start
	dnormed          []float32          // of a norm's output
	dhidden          []float32          // of Down's input
	datt             []float32          // of O's input
	dout             [targets][]float32 // of each projection's output
	dkv              [2][2][]float32    // of keys and values, by halves of the queries; the first is where dout has them
	dlow             []float32          // of what stands between an adapter's A and B
	dadded           []float32          // of a norm's input that is no residual stream
	inverse          []float32
	losses           []float32 // of the counted rows, as what follows
	logprobs, slopes []float32
}

// begin makes room for the pass's rows.
func (b *backward) begin(p *pass) {
	c, n := p.m.config, p.rows
	grow(&b.dx, n*c.Hidden)
	grow(&b.dnormed, n*c.Hidden)
	grow(&b.dhidden, n*c.FFN)
	grow(&b.datt, n*c.Q())
	for _, t := range []Target{Q, K, V, Gate, Up} {
		out, _ := c.dims(t)
		grow(&b.dout[t], n*out)
	}
	b.dkv[0] = [2][]float32{b.dout[K], b.dout[V]}
	for i := range b.dkv[1] {
		grow(&b.dkv[1][i], n*c.KV())
	}
}

// layerBack takes back.dx from a layer's end to its start. Norms and gates are computed again from what was kept.
func (t *Training) layerBack(l int) {
	p, b := &t.ws.pass, &t.back
	p.recall(l)
	a, f := p.a, t.model.config.FFN

	activate := kernel.SiLUMulBack
	if t.model.config.features().gelu {
		activate = kernel.GELUMulBack
	}

	kernel.Parallel(p.rows, rowGrain, p.gate)
	b.dout[Down] = t.throughNorm(b.dx, a.out[Down], p.w.fed, func(g *layer) []float32 { return g.fed })
	t.projectBack(l, 3, p.hidden, b.dhidden)
	kernel.Parallel(p.rows, rowGrain, func(lo, hi int) {
		lo, hi = lo*f, hi*f
		activate(b.dout[Gate][lo:hi], b.dout[Up][lo:hi], b.dhidden[lo:hi], a.out[Gate][lo:hi], a.out[Up][lo:hi])
	})
	t.renorm(a.y, p.w.between, a.inverseY)
	t.projectBack(l, 2, p.normed, b.dnormed)
	t.normBack(a.y, p.w.between, a.inverseY, func(g *layer) []float32 { return g.between }, l)

	b.dout[O] = t.throughNorm(b.dx, a.out[O], p.w.attended, func(g *layer) []float32 { return g.attended })
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
	gainBack(of(&t.grad.layers[l]), b.dnormed, x, inverse[:p.rows])
}

// gainBack adds the gradients of norms' weights.
func gainBack(dw, dy, x, inverse []float32) {
	d := len(dw)
	kernel.Parallel(d, 64, func(lo, hi int) {
		for r, by := range inverse {
			kernel.GainBack(dw[lo:hi], dy[r*d+lo:r*d+hi], x[r*d+lo:r*d+hi], by)
		}
	})
}

// throughNorm gives the gradient of x, rows or heads that were normalised by w, from dy, that of what came out; dy itself where there
// is no norm. It is valid until the next call.
func (t *Training) throughNorm(dy, x, w []float32, of func(*layer) []float32) []float32 {
	p, b, d := &t.ws.pass, &t.back, len(w)
	if d == 0 {
		return dy
	}
	n := len(x) / d
	dx, inverse := grow(&b.dadded, len(x)), grow(&b.inverse, n)
	kernel.Parallel(n, rowGrain, func(lo, hi int) {
		for r := lo; r < hi; r++ {
			at, end := r*d, (r+1)*d
			inverse[r] = kernel.RMSNorm(dx[at:end], x[at:end], w, float32(p.m.config.RMSEps))
			clear(dx[at:end])
			kernel.RMSNormBack(dx[at:end], nil, dy[at:end], x[at:end], w, inverse[r])
		}
	})
	if t.grad != nil {
		gainBack(of(&t.grad.layers[p.number]), dy, x, inverse)
	}
	return dx
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
			t.gemm(t.grad.layers[l].w[target].F32(), b.dout[target], x, out, in, n, out, in, in, true, false, true)
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
		t.gemm(g.b[i], dy, low[i*r:], out, r, n, out, w, r, true, false, true)
		t.gemm(dlow[i*r:], dy, s.b[i], n, r, out, out, r, w, false, false, false)
	}
	kernel.Scale(dlow, t.adapter.scale())
	if !p.drops() {
		t.gemm(g.a, dlow, x, w, in, n, w, in, in, true, false, true)
		if dx != nil {
			t.gemm(dx, dlow, s.a, n, in, w, w, in, in, false, false, true)
		}
		return
	}
	t.gemm(g.a, dlow, p.thin(l, site, x), w, in, n, w, in, in, true, false, true)
	if dx != nil {
		thinned := p.drop.thinned
		t.gemm(thinned, dlow, s.a, n, in, w, w, in, in, false, false, false)
		p.leaveOut(l, site, thinned)
		kernel.Parallel(n, rowGrain, func(lo, hi int) { kernel.Add(dx[lo*in:hi*in], thinned[lo*in:hi*in]) })
	}
}

// embedBack adds the gradients of the tokens' embeddings, one token after the other: two may be the same.
func (t *Training) embedBack(tokens []int32) {
	h, g := t.model.config.Hidden, t.grad.embed.F32()
	for r, token := range tokens {
		kernel.Axpy(g[int(token)*h:(int(token)+1)*h], t.model.config.embedScale(), t.back.dx[r*h:(r+1)*h])
	}
}
