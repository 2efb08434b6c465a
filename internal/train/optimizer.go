package train

import (
	"math"

	"outcrop/internal/tensor/kernel"
	"outcrop/internal/tensor/llama"
)

// AdamW's constants, as in PyTorch.
const (
	beta1   = 0.9
	beta2   = 0.999
	epsilon = 1e-8
)

// pieceLen is how many values one thread takes at a time.
const pieceLen = 1 << 16

// optimizer is AdamW over a model's parameters.
type optimizer struct {
	params []*llama.Param
	m, v   [][]float32 // moments, for each parameter
	pieces []chunk
	step   int
}

// chunk is a part of a parameter.
type chunk struct {
	w, g, m, v []float32
	decay      float32
}

func newOptimizer(params []*llama.Param, decay float64) *optimizer {
	o := &optimizer{params: params}
	for _, p := range params {
		n := len(p.Value)
		m, v := kernel.Make[float32](n), kernel.Make[float32](n)
		o.m, o.v = append(o.m, m), append(o.v, v)
		c := chunk{decay: float32(decay)}
		if !p.Decay {
			c.decay = 0
		}
		for lo := 0; lo < n; lo += pieceLen {
			hi := min(n, lo+pieceLen)
			c.w, c.g, c.m, c.v = p.Value[lo:hi], p.Grad[lo:hi], m[lo:hi], v[lo:hi]
			o.pieces = append(o.pieces, c)
		}
	}
	return o
}

// norm is the length of all gradients together. It does not depend on the number of threads.
func (o *optimizer) norm() float64 {
	squares := make([]float64, len(o.pieces))
	kernel.Parallel(len(o.pieces), 1, func(lo, hi int) {
		for i := lo; i < hi; i++ {
			squares[i] = float64(kernel.Dot(o.pieces[i].g, o.pieces[i].g))
		}
	})
	var sum float64
	for _, s := range squares {
		sum += s
	}
	return math.Sqrt(sum)
}

// update makes a step with gradients of that norm, shortened to limit (0 for none), and clears them.
func (o *optimizer) update(rate, norm, limit float64) {
	o.step++
	a := kernel.AdamW{Rate: float32(rate), Beta1: beta1, Beta2: beta2, Epsilon: epsilon, Step: o.step, Clip: 1}
	if limit > 0 && norm > limit {
		a.Clip = float32(limit / (norm + 1e-6)) // as torch.nn.utils.clip_grad_norm_ does
	}
	kernel.Parallel(len(o.pieces), 1, func(lo, hi int) {
		a := a
		for _, p := range o.pieces[lo:hi] {
			a.Decay = p.decay
			a.Update(p.w, p.g, p.m, p.v)
			clear(p.g)
		}
	})
}

// gradients are those of all parameters, in their order.
func (o *optimizer) gradients() [][]float32 {
	all := make([][]float32, len(o.params))
	for i, p := range o.params {
		all[i] = p.Grad
	}
	return all
}

// forget clears the gradients.
func (o *optimizer) forget() {
	for _, p := range o.pieces {
		clear(p.g)
	}
}
