package llama

import (
	"sync"

	"outcrop/internal/tensor/kernel"
	"outcrop/internal/tensor/weight"
)

// Workspace is a forward pass's scratch memory. It grows to the largest batch it has seen and is reused: the zero value is
// ready, and one is used by one goroutine at a time.
type Workspace struct{ pass }

// span is a run of rows that belong to one sequence.
type span struct {
	lo, hi  int // rows of the batch
	pos     int // of row lo
	kv      *Sequence
	adapter *Adapter
}

// sites are the places where a layer multiplies: targets that share an input.
var sites = [...][]Target{{Q, K, V}, {O}, {Gate, Up}, {Down}}

// activations are one layer's values, a row per token: all that the way back needs besides the weights.
type activations struct {
	x, y               []float32          // the residual stream before the layer and between its parts
	out                [targets][]float32 // of each projection; O and Down share one buffer of the pass, where no norm follows them
	raw                [2][]float32       // queries and keys before their heads' norms, for training
	added              [2][]float32       // O's and Down's outputs where a norm follows them, for training
	att                []float32          // what the heads gathered
	low                [len(sites)][]float32
	logsum             []float32 // of each head's softmax, for training
	inverseX, inverseY []float32 // 1/rms of the norms' inputs
}

// pass is one forward pass under way: the same for prompts, decoding and training. Its methods that take a range of rows
// (or of units) are the stages between the matrix products, run on several threads.
type pass struct {
	m         *Model
	rows      int
	spans     []span
	positions []int32
	cos, sin  [2][]float32 // by each of the model's turnings
	units     []unit
	traced    bool // keep what the way back needs
	gemm      gemm // of adapters, and of attention where nothing is kept

	number int // of the layer under way
	w      *layer
	a      *activations // its values

	lean                  bool          // but only the layers' inputs
	one                   activations   // shared by all layers when nothing or little is kept
	all                   []activations // one for each layer when it is
	stream, end           []float32     // the residual stream where it is not kept, and what the last layer gives
	normed, delta, hidden []float32
	picked                []int32 // rows whose logits are wanted
	last, logits          []float32
	lastInverse           []float32
	starts                []int

	drop     dropout
	in       weight.Input
	products []weight.Product
	scratch  sync.Pool // of *scratch

	enter, turn, attend, middle, gate, leave func(lo, hi int) // the stages, bound once so that a step need not
}

// gemm is kernel.Gemm or kernel.GemmBF16.
type gemm func(c, a, b []float32, m, n, k, lda, ldb, ldc int, transA, transB, accumulate bool)

// grow gives buf room for n values, keeping the memory when there is enough.
func grow[T any](buf *[]T, n int) []T {
	if cap(*buf) < n {
		*buf = kernel.Make[T](n)
	}
	*buf = (*buf)[:n]
	return *buf
}

// begin readies the pass for its spans, which the caller has set. Traced, it keeps all layers' activations where they take no
// more than hold bytes, else their inputs.
func (p *pass) begin(m *Model, rows int, traced bool, hold int64) {
	if p.enter == nil {
		p.enter, p.turn, p.attend, p.middle, p.gate, p.leave = p.enterRows, p.turnRows, p.attendUnits, p.middleRows, p.gateRows, p.leaveRows
	}
	if p.gemm == nil {
		p.gemm = kernel.Gemm
	}
	c := m.config
	p.m, p.rows, p.traced = m, rows, traced
	p.lean = traced && int64(rows)*int64(c.Layers)*int64(c.perToken())*4 > hold
	grow(&p.positions, rows)
	for _, s := range p.spans {
		for r := s.lo; r < s.hi; r++ {
			p.positions[r] = int32(s.pos + r - s.lo)
		}
	}
	for i, t := range m.turn {
		t.angles(grow(&p.cos[i], rows*len(t.freq)), grow(&p.sin[i], rows*len(t.freq)), p.positions)
	}
	grow(&p.normed, rows*c.Hidden)
	grow(&p.delta, rows*c.Hidden)
	grow(&p.hidden, rows*c.FFN)
	p.divide()
	if !traced || p.lean {
		p.size(&p.one)
	}
	if p.stream = grow(&p.stream, rows*c.Hidden); !traced {
		p.one.x, p.one.y = p.stream, p.stream
		return
	}
	p.one.y = p.stream
	grow(&p.end, rows*c.Hidden)
	grow(&p.all, c.Layers)
	for l := range p.all {
		grow(&p.all[l].x, rows*c.Hidden)
		if !p.lean {
			grow(&p.all[l].y, rows*c.Hidden)
			p.size(&p.all[l])
		}
	}
}

// size gives a layer's activations room, the residual stream aside.
func (p *pass) size(a *activations) {
	c, n := p.m.config, p.rows
	for _, t := range []Target{Q, K, V, Gate, Up} {
		out, _ := c.dims(t)
		grow(&a.out[t], n*out)
	}
	a.out[O], a.out[Down] = p.delta, p.delta
	grow(&a.att, n*c.Q())
	grow(&a.inverseX, n)
	grow(&a.inverseY, n)
	for site := range sites {
		width := 0
		for _, s := range p.spans {
			if s.adapter != nil {
				width = max(width, s.adapter.width(site))
			}
		}
		grow(&a.low[site], n*width)
	}
	if !p.traced {
		return
	}
	grow(&a.logsum, n*c.Heads)
	if c.features().headNorm {
		grow(&a.raw[0], n*c.Q())
		grow(&a.raw[1], n*c.KV())
	}
	if c.features().afterNorm {
		a.out[O], a.out[Down] = grow(&a.added[0], n*c.Hidden), grow(&a.added[1], n*c.Hidden)
	}
}

// at is where layer l reads; beyond the last it is where the model ends. Untraced, the residual stream is one buffer.
func (p *pass) at(l int) []float32 {
	switch {
	case !p.traced:
		return p.one.x
	case l < len(p.all):
		return p.all[l].x
	}
	return p.end
}

// choose makes layer l's activations the ones under way.
func (p *pass) choose(l int) {
	p.a = &p.one
	switch {
	case p.lean:
		p.one.x = p.all[l].x
	case p.traced:
		p.a = &p.all[l]
	}
}

// run takes the embedded tokens, which stand in at(0), through all layers to at(Layers).
func (p *pass) run() {
	for l := range p.m.layers {
		p.choose(l)
		p.layer(l)
		kernel.Parallel(p.rows, rowGrain, p.leave)
	}
}

// recall makes p.w and p.a layer l's once more, for the way back.
func (p *pass) recall(l int) {
	p.choose(l)
	p.number, p.w = l, &p.m.layers[l]
	if p.lean {
		p.layer(l)
	}
}

// layer runs layer l on p.a up to the two halves of what it gives, p.a.y and p.delta.
func (p *pass) layer(l int) {
	p.number, p.w = l, &p.m.layers[l]
	a := p.a
	kernel.Parallel(p.rows, rowGrain, p.enter)
	p.project(l, 0, p.normed)
	kernel.Parallel(p.rows, rowGrain, p.turn)
	kernel.Parallel(len(p.units), 1, p.attend)
	p.project(l, 1, a.att)
	kernel.Parallel(p.rows, rowGrain, p.middle)
	p.project(l, 2, p.normed)
	kernel.Parallel(p.rows, rowGrain, p.gate)
	p.project(l, 3, p.hidden)
}

// rowGrain is how many rows are worth a thread.
const rowGrain = 4

// few is up to how many rows a pass waits for weights, not for arithmetic.
const few = 16

// next is the matrix that is multiplied after a site of a layer.
func (p *pass) next(l, site int) *weight.Matrix {
	switch {
	case site+1 < len(sites):
		return p.w.w[sites[site+1][0]]
	case l+1 < len(p.m.layers):
		return p.m.layers[l+1].w[Q]
	}
	return p.m.head
}

// project multiplies all rows by the site's weights at once, whatever their adapters, and adds each span's adapter.
func (p *pass) project(l, site int, x []float32) {
	p.in.Set(x, p.rows, p.m.narrow[site])
	p.products = p.products[:0]
	for _, t := range sites[site] {
		p.products = append(p.products, weight.Product{W: p.w.w[t], Y: p.a.out[t]})
	}
	p.in.Multiply(p.products...)
	if p.rows <= few {
		p.next(l, site).Soon()
	}
	if a := p.spans[0].adapter; p.drops() && a != nil && a.width(site) > 0 {
		x = p.thin(l, site, x)
	}
	for i := 0; i < len(p.spans); {
		first := p.spans[i]
		hi := first.hi
		for i++; p.traced && i < len(p.spans) && p.spans[i].adapter == first.adapter; i++ {
			hi = p.spans[i].hi
		}
		if first.adapter == nil {
			continue
		}
		step := tile // as attention has it: a row's bits do not depend on what else is in the batch
		if p.traced {
			step = hi - first.lo
		}
		for lo := first.lo; lo < hi; lo += step {
			first.adapter.add(l, site, lo, min(lo+step, hi), x, p.a, p.gemm)
		}
	}
}

func (p *pass) enterRows(lo, hi int) {
	p.norm(p.a.x, p.w.before, p.a.inverseX, lo, hi)
}

// turnRows finishes queries, keys and values: biases, norms of each head, and the turn by position.
func (p *pass) turnRows(lo, hi int) {
	c, w := p.m.config, p.w
	q, k, v := p.a.out[Q][lo*c.Q():hi*c.Q()], p.a.out[K][lo*c.KV():hi*c.KV()], p.a.out[V][lo*c.KV():hi*c.KV()]
	addBias(q, w.bias[Q])
	addBias(k, w.bias[K])
	addBias(v, w.bias[V])
	if p.traced && w.queryNorm != nil {
		copy(p.a.raw[0][lo*c.Q():], q)
		copy(p.a.raw[1][lo*c.KV():], k)
	}
	normEach(q, q, w.queryNorm, float32(c.RMSEps))
	normEach(k, k, w.keyNorm, float32(c.RMSEps))
	cos, sin, half := p.angles(p.number, lo, hi)
	rotate(q, c.Heads, c.HeadDim, cos, sin, half, 1)
	rotate(k, c.KVHeads, c.HeadDim, cos, sin, half, 1)
	p.rememberRows(lo, hi)
}

// angles are those of some rows in layer l, each row half values.
func (p *pass) angles(l, lo, hi int) (cos, sin []float32, half int) {
	kind := 0
	if p.m.config.local(l) {
		kind = 1
	}
	half = p.m.config.turned() / 2
	return p.cos[kind][lo*half : hi*half], p.sin[kind][lo*half : hi*half], half
}

// addBias adds to every row, if there is a bias.
func addBias(x, bias []float32) {
	for ; len(bias) > 0 && len(x) > 0; x = x[len(bias):] {
		kernel.Add(x, bias)
	}
}

// normEach normalises every row, or head, of x into y, if there is a norm.
func normEach(y, x, w []float32, eps float32) {
	for d := len(w); d > 0 && len(x) > 0; x, y = x[d:], y[d:] {
		kernel.RMSNorm(y[:d], x[:d], w, eps)
	}
}

func (p *pass) middleRows(lo, hi int) {
	h := p.m.config.Hidden
	y := p.a.y[lo*h : hi*h]
	if p.traced {
		copy(y, p.a.x[lo*h:hi*h])
	}
	delta := p.delta[lo*h : hi*h]
	normEach(delta, p.a.out[O][lo*h:hi*h], p.w.attended, float32(p.m.config.RMSEps))
	kernel.Add(y, delta)
	p.norm(p.a.y, p.w.between, p.a.inverseY, lo, hi)
}

func (p *pass) gateRows(lo, hi int) {
	c := p.m.config
	lo, hi = lo*c.FFN, hi*c.FFN
	if c.features().gelu {
		kernel.GELUMul(p.hidden[lo:hi], p.a.out[Gate][lo:hi], p.a.out[Up][lo:hi])
	} else {
		kernel.SiLUMul(p.hidden[lo:hi], p.a.out[Gate][lo:hi], p.a.out[Up][lo:hi])
	}
}

// leaveRows writes what the layer gives.
func (p *pass) leaveRows(lo, hi int) {
	h := p.m.config.Hidden
	lo, hi = lo*h, hi*h
	out, delta := p.at(p.number + 1)[lo:hi], p.delta[lo:hi]
	normEach(delta, p.a.out[Down][lo:hi], p.w.fed, float32(p.m.config.RMSEps))
	if p.traced {
		copy(out, p.a.y[lo:hi])
	}
	kernel.Add(out, delta)
}

// norm writes p.normed for the rows of x.
func (p *pass) norm(x, w, inverse []float32, lo, hi int) {
	h, eps := p.m.config.Hidden, float32(p.m.config.RMSEps)
	for r := lo; r < hi; r++ {
		inverse[r] = kernel.RMSNorm(p.normed[r*h:(r+1)*h], x[r*h:(r+1)*h], w, eps)
	}
}
