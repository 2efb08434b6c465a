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

	x, query, key, value, mixed, out, inner, gate []float32
	cos, sin                                      []float32 // of each row's position, half a head wide
}

// Embed gives the unit vector of each text, from its token ids with the special tokens. A text has at least one token, at most
// the model's positions, and ids of the vocabulary only: the caller checks.
func (m *Model) Embed(batch [][]int32) [][]float32 {
	p := &pass{m: m, batch: batch}
	for _, ids := range batch {
		p.start = append(p.start, p.rows)
		p.rows += len(ids)
	}
	h := m.config.hidden
	for _, b := range []*[]float32{&p.x, &p.query, &p.key, &p.value, &p.mixed, &p.out} {
		*b = make([]float32, p.rows*h)
	}
	p.inner = make([]float32, p.rows*m.config.inner)
	if m.config.gated {
		p.gate = make([]float32, p.rows*m.config.inner)
	}
	p.angles()
	p.embed()
	for i := range m.layers {
		p.layer(&m.layers[i])
	}
	return p.pool()
}

// embed writes the sum of each token's word, position and kind, normalised.
func (p *pass) embed() {
	m, h := p.m, p.m.config.hidden
	kind := make([]float32, h)
	m.kinds.Row(0, kind)
	kernel.Parallel(len(p.batch), 1, func(lo, hi int) {
		position := make([]float32, h)
		for t := lo; t < hi; t++ {
			for i, id := range p.batch[t] {
				row := p.x[(p.start[t]+i)*h:][:h]
				m.words.Row(int(id), row)
				if m.positions != nil {
					m.positions.Row(i, position)
					kernel.Add(row, position)
				}
				kernel.Add(row, kind)
				kernel.LayerNorm(row, row, m.norm.w, m.norm.b, m.config.epsilon)
			}
		}
	})
}

// layer carries x through one block.
func (p *pass) layer(l *layer) {
	p.linear(p.query, p.x, l.query)
	p.linear(p.key, p.x, l.key)
	p.linear(p.value, p.x, l.value)
	p.turn(p.query)
	p.turn(p.key)
	kernel.Parallel(len(p.batch)*p.m.config.heads, 1, func(lo, hi int) {
		var scores []float32
		for i := lo; i < hi; i++ {
			scores = p.attend(i/p.m.config.heads, i%p.m.config.heads, scores)
		}
	})
	p.linear(p.out, p.mixed, l.attention)
	p.residual(l.attentionNorm)
	p.linear(p.inner, p.x, l.up)
	if p.m.config.gated {
		p.linear(p.gate, p.x, l.gate)
	}
	kernel.Parallel(len(p.inner), 4096, p.activate)
	p.linear(p.out, p.inner, l.down)
	p.residual(l.norm)
}

// activate is what stands between up and down.
func (p *pass) activate(lo, hi int) {
	if p.m.config.gated {
		kernel.SiLUMul(p.inner[lo:hi], p.gate[lo:hi], p.inner[lo:hi])
	} else {
		kernel.GELU(p.inner[lo:hi], p.inner[lo:hi])
	}
}

// angles fills cos and sin where heads are turned. Angles are taken in float64.
func (p *pass) angles() {
	c := p.m.config
	if c.theta == 0 {
		return
	}
	half := c.hidden / c.heads / 2
	p.cos, p.sin = make([]float32, p.rows*half), make([]float32, p.rows*half)
	for t, ids := range p.batch {
		for i := range ids {
			at := (p.start[t] + i) * half
			for j := range half {
				s, c := math.Sincos(float64(i) * math.Pow(c.theta, -float64(j)/float64(half)))
				p.cos[at+j], p.sin[at+j] = float32(c), float32(s)
			}
		}
	}
}

// turn turns every head by its token's position, if that is how positions are told. The pair of value j is value j + half a head.
func (p *pass) turn(x []float32) {
	if p.cos == nil {
		return
	}
	h, half := p.m.config.hidden, p.m.config.hidden/p.m.config.heads/2
	kernel.Parallel(p.rows, rowGrain, func(lo, hi int) {
		for r := lo; r < hi; r++ {
			cos, sin := p.cos[r*half:(r+1)*half], p.sin[r*half:(r+1)*half]
			for head := x[r*h : (r+1)*h]; len(head) > 0; head = head[2*half:] {
				for j, c := range cos {
					a, b := head[j], head[j+half]
					head[j], head[j+half] = a*c-b*sin[j], b*c+a*sin[j]
				}
			}
		}
	})
}

// linear writes y = x·Wᵀ + b.
func (p *pass) linear(y, x []float32, l linear) {
	l.w.Mul(y, x, p.rows)
	n := len(l.b)
	if n == 0 {
		return
	}
	kernel.Parallel(p.rows, rowGrain, func(lo, hi int) {
		for i := lo; i < hi; i++ {
			kernel.Add(y[i*n:(i+1)*n], l.b)
		}
	})
}

// residual writes x = norm(x + out).
func (p *pass) residual(n norm) {
	h := p.m.config.hidden
	kernel.Parallel(p.rows, rowGrain, func(lo, hi int) {
		for i := lo; i < hi; i++ {
			row := p.x[i*h : (i+1)*h]
			kernel.Add(row, p.out[i*h:(i+1)*h])
			kernel.LayerNorm(row, row, n.w, n.b, p.m.config.epsilon)
		}
	})
}

// attend computes one head of one text. Every token sees all of its text. scores is a buffer to use and give back.
func (p *pass) attend(text, head int, scores []float32) []float32 {
	h, n := p.m.config.hidden, len(p.batch[text])
	d := h / p.m.config.heads
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
	h := p.m.config.hidden
	out := make([][]float32, len(p.batch))
	for t, ids := range p.batch {
		v := make([]float32, h)
		rows := len(ids)
		if p.m.config.first {
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
