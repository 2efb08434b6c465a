package llama

import (
	"math"
	"math/rand/v2"
	"slices"

	"outcrop/internal/fault"
	"outcrop/internal/tensor/kernel"
)

// LoRA is a low-rank addition to some of the layers' projections: W x becomes W x + Alpha/Rank B A x.
type LoRA struct {
	Rank    int
	Alpha   float64
	Seed    uint64
	Targets []Target // nil for all
	Dropout float64  // the part of its inputs that Backward and Improve leave out, at most 0.9; see Training.Draw
	BF16    bool     // products are made from numbers rounded to bfloat16; what is learnt stays float32
}

// Adapter is a LoRA adapter's matrices for every layer. Using it does not change it, and it may be shared.
type Adapter struct {
	rank    int
	alpha   float64
	targets []Target // in order
	config  Config   // of the model that it is for
	layers  [][len(sites)]stack
}

// stack is the addition at one site. The targets there share the input, so their A matrices are one.
type stack struct {
	parts []Target
	a     []float32   // [len(parts)·rank, in]
	b     [][]float32 // of each part, [out, rank]
}

// newAdapter makes an adapter of zeros.
func newAdapter(l LoRA, c Config) (*Adapter, error) {
	if l.Targets == nil {
		l.Targets = []Target{Q, K, V, O, Gate, Up, Down}
	}
	chosen := slices.Compact(slices.Sorted(slices.Values(l.Targets)))
	if l.Rank < 1 || l.Rank > 1024 || !(l.Alpha > 0) || math.IsInf(l.Alpha, 0) || len(chosen) == 0 || chosen[len(chosen)-1] >= targets {
		return nil, fault.New("llama.LoRA", fault.Invalid, "A LoRA adapter of rank %d and alpha %g on %d targets is not possible.", l.Rank, l.Alpha, len(chosen))
	}
	a := &Adapter{rank: l.Rank, alpha: l.Alpha, targets: chosen, config: c, layers: make([][len(sites)]stack, c.Layers)}
	for n := range a.layers {
		for site, members := range sites {
			s := &a.layers[n][site]
			for _, t := range members {
				if out, _ := c.dims(t); slices.Contains(chosen, t) {
					s.parts = append(s.parts, t)
					s.b = append(s.b, make([]float32, out*l.Rank))
				}
			}
			_, in := c.dims(members[0])
			s.a = make([]float32, len(s.parts)*l.Rank*in)
		}
	}
	return a, nil
}

// randomize draws the A matrices as PEFT does, uniform within ±1/√in; B stays 0, so that the adapter adds nothing yet.
func (a *Adapter) randomize(seed uint64) {
	r := rand.New(rand.NewPCG(seed, 0x10a))
	for n := range a.layers {
		for site := range sites {
			_, in := a.config.dims(sites[site][0])
			bound := 1 / math.Sqrt(float64(in))
			for i := range a.layers[n][site].a {
				a.layers[n][site].a[i] = float32((2*r.Float64() - 1) * bound)
			}
		}
	}
}

// Rank is the adapter's rank.
func (a *Adapter) Rank() int { return a.rank }

// Alpha divided by the rank is what the addition is scaled by.
func (a *Adapter) Alpha() float64 { return a.alpha }

// Targets are the projections that it adds to.
func (a *Adapter) Targets() []Target { return slices.Clone(a.targets) }

// Bytes is its size in memory.
func (a *Adapter) Bytes() int64 {
	var n int64
	for _, l := range a.layers {
		for _, s := range l {
			n += 4 * int64(len(s.a))
			for _, b := range s.b {
				n += 4 * int64(len(b))
			}
		}
	}
	return n
}

func (a *Adapter) scale() float32 { return float32(a.alpha / float64(a.rank)) }

// width is how many values a row has between A and B at a site.
func (a *Adapter) width(site int) int { return len(a.layers[0][site].parts) * a.rank }

// fits tells whether the adapter's matrices have the shapes for a model.
func (a *Adapter) fits(c Config) bool {
	for t := range targets {
		out, in := c.dims(t)
		if o, i := a.config.dims(t); o != out || i != in {
			return false
		}
	}
	return a.config.Layers == c.Layers
}

// add adds the adapter's part to the outputs of a site for the rows [lo, hi). What it leaves in act.low, already scaled, the way
// back needs.
func (a *Adapter) add(l, site, lo, hi int, x []float32, act *activations, gemm gemm) {
	s, w, n := &a.layers[l][site], a.width(site), hi-lo
	if w == 0 {
		return
	}
	in := len(s.a) / w
	mid := act.low[site][lo*w : hi*w]
	gemm(mid, x[lo*in:], s.a, n, w, in, in, in, w, false, true, false)
	kernel.Scale(mid, a.scale())
	for i, t := range s.parts {
		out := len(s.b[i]) / a.rank
		gemm(act.out[t][lo*out:], mid[i*a.rank:], s.b[i], n, out, a.rank, w, a.rank, out, false, true, true)
	}
}

// merge adds the adapter's part to the values of a layer's target.
func (a *Adapter) merge(l int, t Target, values []float32) {
	for site := range sites {
		s := &a.layers[l][site]
		i := slices.Index(s.parts, t)
		if i < 0 {
			continue
		}
		out, in := a.config.dims(t)
		b := slices.Clone(s.b[i])
		kernel.Scale(b, a.scale())
		kernel.Gemm(values, b, s.a[i*a.rank*in:], out, in, a.rank, a.rank, in, in, false, false, true)
	}
}
