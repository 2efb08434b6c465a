package bert

import (
	"math"

	"outcrop/internal/tensor/kernel"
)

// rowGrain is how many tokens are worth a thread's while in the operations between the products.
const rowGrain = 8

// pass is one batch on its way through the model. All texts' tokens stand in rows one after the other, without padding.
type pass struct {
	m     *Model
	batch [][]int32
	start []int // of each text's rows
	rows  int

	x, query, key, value, mixed, out, inner []float32
}

// Embed gives the unit vector of each text, from its token ids with the special tokens. A text has at least one token, at most
// the model's positions, and ids of the vocabulary only: the caller checks.
func (m *Model) Embed(batch [][]int32) [][]float32 {
	p := &pass{m: m, batch: batch}
	for _, ids := range batch {
		p.start = append(p.start, p.rows)
		p.rows += len(ids)
	}
	h := m.config.Hidden
	for _, b := range []*[]float32{&p.x, &p.query, &p.key, &p.value, &p.mixed, &p.out} {
		*b = make([]float32, p.rows*h)
	}
	p.inner = make([]float32, p.rows*m.config.Inner)
	p.embed()
	for i := range m.layers {
		p.layer(&m.layers[i])
	}
	return p.pool()
}

// embed writes the sum of each token's word, position and kind, normalised.
func (p *pass) embed() {
	m, h := p.m, p.m.config.Hidden
	kind := make([]float32, h)
	m.kinds.Row(0, kind)
	kernel.Parallel(len(p.batch), 1, func(lo, hi int) {
		position := make([]float32, h)
		for t := lo; t < hi; t++ {
			for i, id := range p.batch[t] {
				row := p.x[(p.start[t]+i)*h:][:h]
				m.words.Row(int(id), row)
				m.positions.Row(i, position)
				kernel.Add(row, position)
				kernel.Add(row, kind)
				kernel.LayerNorm(row, row, m.norm.w, m.norm.b, m.config.Epsilon)
			}
		}
	})
}

// layer carries x through one block.
func (p *pass) layer(l *layer) {
	p.linear(p.query, p.x, l.query)
	p.linear(p.key, p.x, l.key)
	p.linear(p.value, p.x, l.value)
	kernel.Parallel(len(p.batch)*p.m.config.Heads, 1, func(lo, hi int) {
		var scores []float32
		for i := lo; i < hi; i++ {
			scores = p.attend(i/p.m.config.Heads, i%p.m.config.Heads, scores)
		}
	})
	p.linear(p.out, p.mixed, l.attention)
	p.residual(l.attentionNorm)
	p.linear(p.inner, p.x, l.up)
	kernel.Parallel(len(p.inner), 4096, func(lo, hi int) { kernel.GELU(p.inner[lo:hi], p.inner[lo:hi]) })
	p.linear(p.out, p.inner, l.down)
	p.residual(l.norm)
}

// linear writes y = x·Wᵀ + b.
func (p *pass) linear(y, x []float32, l linear) {
	l.w.Mul(y, x, p.rows)
	n := len(l.b)
	kernel.Parallel(p.rows, rowGrain, func(lo, hi int) {
		for i := lo; i < hi; i++ {
			kernel.Add(y[i*n:(i+1)*n], l.b)
		}
	})
}

// residual writes x = norm(x + out).
func (p *pass) residual(n norm) {
	h := p.m.config.Hidden
	kernel.Parallel(p.rows, rowGrain, func(lo, hi int) {
		for i := lo; i < hi; i++ {
			row := p.x[i*h : (i+1)*h]
			kernel.Add(row, p.out[i*h:(i+1)*h])
			kernel.LayerNorm(row, row, n.w, n.b, p.m.config.Epsilon)
		}
	})
}

// attend computes one head of one text. Every token sees all of its text. scores is a buffer to use and give back.
func (p *pass) attend(text, head int, scores []float32) []float32 {
	h, n := p.m.config.Hidden, len(p.batch[text])
	d := h / p.m.config.Heads
	if cap(scores) < n*n {
		scores = make([]float32, n*n)
	}
	scores = scores[:n*n]
	at := p.start[text]*h + head*d
	kernel.Gemm(scores, p.query[at:], p.key[at:], n, n, d, h, h, n, false, true, false)
	scale := float32(1 / math.Sqrt(float64(d)))
	for i := range n {
		kernel.Softmax(scores[i*n:(i+1)*n], scale)
	}
	kernel.Gemm(p.mixed[at:], scores, p.value[at:], n, d, n, n, h, h, false, false, false)
	return scores
}

// pool makes a unit vector of each text's rows.
func (p *pass) pool() [][]float32 {
	h := p.m.config.Hidden
	out := make([][]float32, len(p.batch))
	for t, ids := range p.batch {
		v := make([]float32, h)
		rows := len(ids)
		if p.m.pooling.CLS {
			rows = 1
		}
		for i := range rows { // the mean's divisor vanishes in the norm
			kernel.Add(v, p.x[(p.start[t]+i)*h:][:h])
		}
		if length := kernel.Dot(v, v); length > 0 {
			kernel.Scale(v, float32(1/math.Sqrt(float64(length))))
		}
		out[t] = v
	}
	return out
}
