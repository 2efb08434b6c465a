package native

import (
	"cmp"
	"math"
	"math/rand/v2"
	"slices"

	"outcrop/internal/engine"
	"outcrop/internal/fault"
	"outcrop/internal/tensor/kernel"
)

// sampler chooses tokens.
type sampler struct {
	temperature float32
	topP        float32
	topK        int
	size        int // of the vocabulary that may be chosen from
	random      *rand.Rand
	order       []int32 // scratch
}

// coldest is the temperature under which the most likely token is taken: float32 would not tell the others from 0.
const coldest = 1e-4

// seedStream keeps the random numbers of sampling apart from others of the same seed.
const seedStream = 0x6f757463726f70

func newSampler(p engine.Params, size int) (sampler, error) {
	s := sampler{temperature: 1, topP: 1, size: size}
	if p.Temperature != nil {
		s.temperature = *p.Temperature
	}
	if p.TopP != nil {
		s.topP = *p.TopP
	}
	if p.TopK != nil {
		s.topK = *p.TopK
	}
	switch {
	case !(s.temperature >= 0) || math.IsInf(float64(s.temperature), 0):
		return s, fault.New("native.Generate", fault.Invalid, "The temperature is %g.", s.temperature)
	case !(s.topP >= 0 && s.topP <= 1):
		return s, fault.New("native.Generate", fault.Invalid, "Top p is %g.", s.topP)
	case s.topK < 0:
		return s, fault.New("native.Generate", fault.Invalid, "Top k is %d.", s.topK)
	}
	seed := rand.Uint64()
	if p.Seed != nil {
		seed = *p.Seed
	}
	s.random = rand.New(rand.NewPCG(seed, seedStream))
	return s, nil
}

// next chooses a token of logits, which it overwrites. The order of the steps is temperature, top k, top p.
func (s *sampler) next(logits []float32) (int32, error) {
	logits = logits[:min(s.size, len(logits))]
	best := largest(logits)
	if top := float64(logits[best]); math.IsNaN(top) || math.IsInf(top, 0) {
		return 0, fault.New("native.Generate", fault.ModelFailed, "The model gave a result that is not a number.")
	}
	if s.temperature < coldest || s.topK == 1 || s.topP == 0 {
		return best, nil
	}
	p := logits
	kernel.Softmax(p, 1/s.temperature)
	if s.topK == 0 && s.topP == 1 {
		return draw(s.random.Float64(), p, best), nil
	}
	return s.nucleus(p, best), nil
}

// nucleus draws among the most likely tokens: at most topK of them, and no more than it takes to reach topP.
func (s *sampler) nucleus(p []float32, best int32) int32 {
	keep := len(p)
	if s.topK > 0 {
		keep = min(keep, s.topK)
	}
	// Most of the vocabulary is far too unlikely to be kept: sorting those within a factor is almost always enough.
	for _, factor := range []float32{1e-3, 1e-6, 0} {
		s.order = s.order[:0]
		var mass float64
		least := p[best] * factor
		for i, x := range p {
			if x >= least && x > 0 || int32(i) == best {
				s.order = append(s.order, int32(i))
				mass += float64(x)
			}
		}
		if factor == 0 || len(s.order) >= keep || keep == len(p) && mass >= float64(s.topP) {
			break
		}
	}
	slices.SortFunc(s.order, func(a, b int32) int { return cmp.Or(cmp.Compare(p[b], p[a]), cmp.Compare(a, b)) })
	s.order = s.order[:min(keep, len(s.order))]
	var kept float64
	for _, id := range s.order {
		kept += float64(p[id])
	}
	want, n, mass := kept, len(s.order), 0.0
	if s.topP < 1 {
		if s.topK == 0 {
			want = float64(s.topP)
		} else {
			want = kept * float64(s.topP)
		}
	}
	for i, id := range s.order {
		if mass += float64(p[id]); mass >= want {
			n = i + 1
			break
		}
	}
	at := s.random.Float64() * mass
	for _, id := range s.order[:n] {
		if at -= float64(p[id]); at < 0 {
			return id
		}
	}
	return s.order[0]
}

// draw gives the token at a point of the cumulative distribution.
func draw(at float64, p []float32, otherwise int32) int32 {
	for i, x := range p {
		if at -= float64(x); at < 0 {
			return int32(i)
		}
	}
	return otherwise // rounding left a gap at the end
}

// largest is the first of the largest values; a value that is not a number counts as the largest, so that it is noticed.
func largest(x []float32) int32 {
	best := 0
	for i, v := range x {
		if v > x[best] || v != v {
			best = i
			if v != v {
				break
			}
		}
	}
	return int32(best)
}
