package native

import (
	"cmp"
	"math"
	"math/rand/v2"
	"slices"

	"outcrop/internal/engine"
	"outcrop/internal/engine/grammar"
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

	form                *grammar.Matcher // of the answer; nil for free text
	frequency, presence float32
	seen                map[int32]float32 // how often the answer has each token, where penalties ask for it

	alternatives int     // told beside the chosen token; -1: nothing is told
	told         *chance // of the token chosen last, where it is told

	order []int32   // scratch
	few   []float32 // scratch
	raw   []float32 // scratch
}

// chance is a token's natural logarithm of its probability.
type chance struct {
	id    int32
	log   float32
	above []chance // the likeliest tokens, likeliest first
}

// coldest is the temperature under which the most likely token is taken: float32 would not tell the others from 0.
const coldest = 1e-4

// seedStream keeps the random numbers of sampling apart from others of the same seed.
const seedStream = 0x6f757463726f70

func newSampler(p engine.Params, size int) (sampler, error) {
	s := sampler{temperature: 1, topP: 1, size: size, frequency: p.Frequency, presence: p.Presence, alternatives: -1}
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
	case !penalty(s.frequency) || !penalty(s.presence):
		return s, fault.New("native.Generate", fault.Invalid, "A penalty is not between -2 and 2.")
	}
	if p.Logprobs != nil {
		if s.alternatives = *p.Logprobs; s.alternatives < 0 || s.alternatives > alternativeLimit {
			return s, fault.New("native.Generate", fault.Invalid, "%d alternatives cannot be told; at most %d can.", s.alternatives, alternativeLimit)
		}
	}
	if s.frequency != 0 || s.presence != 0 {
		s.seen = map[int32]float32{}
	}
	seed := rand.Uint64()
	if p.Seed != nil {
		seed = *p.Seed
	}
	s.random = rand.New(rand.NewPCG(seed, seedStream))
	return s, nil
}

// alternativeLimit is how many alternatives are told, as in OpenAI's API.
const alternativeLimit = 20

// penalty tells whether x is one that OpenAI's API takes.
func penalty(x float32) bool { return x >= -2 && x <= 2 }

// next chooses a token of logits, which it overwrites. The order of the steps is penalties, what the form allows, temperature,
// top k, top p.
func (s *sampler) next(logits []float32) (id int32, err error) {
	logits = logits[:min(s.size, len(logits))]
	if !finite(logits) {
		return 0, fault.New("native.Generate", fault.ModelFailed, "The model gave a result that is not a number.")
	}
	s.remember(logits)
	for id, n := range s.seen {
		logits[id] -= s.frequency*n + s.presence
	}
	if s.form == nil {
		id = s.choose(logits, nil)
	} else if id, err = s.formed(logits); err != nil {
		return 0, err
	}
	if s.seen != nil {
		s.seen[id]++
	}
	s.tell(id)
	return id, nil
}

// remember keeps what tell needs of the logits: the model's own, before penalties, forms and temperature.
func (s *sampler) remember(logits []float32) {
	if s.alternatives >= 0 {
		s.raw = append(s.raw[:0], logits...)
	}
}

// tell notes the probabilities of the token that was chosen and of its alternatives.
func (s *sampler) tell(id int32) {
	if s.alternatives < 0 {
		return
	}
	told := &chance{id: id, log: s.raw[id]}
	for id, x := range s.raw {
		n := len(told.above)
		if n == s.alternatives && (n == 0 || x <= told.above[n-1].log) {
			continue
		}
		at, _ := slices.BinarySearchFunc(told.above, x, func(c chance, x float32) int {
			if c.log >= x {
				return -1
			}
			return 1
		})
		told.above = slices.Insert(told.above, at, chance{id: int32(id), log: x})[:min(n+1, s.alternatives)]
	}
	sum := kernel.Softmax(s.raw, 1)
	told.log -= sum
	for i := range told.above {
		told.above[i].log -= sum
	}
	s.told = told
}

// formed chooses among the tokens that the form allows, and takes it on by the one chosen.
func (s *sampler) formed(logits []float32) (id int32, err error) {
	mask := s.form.Mask()
	switch few := mask.Few(); {
	case mask.Count() == 0:
		return 0, fault.New("native.Generate", fault.ModelFailed, "The model's vocabulary cannot write what the schema asks for.")
	case few != nil:
		s.few = s.few[:0]
		for _, id := range few {
			s.few = append(s.few, logits[id])
		}
		id = few[s.choose(s.few, nil)]
	default:
		id = s.choose(logits, mask)
	}
	s.form.Accept(id) // not where it ends the answer
	return id, nil
}

// outside is the logit of what is not allowed: small, and finite at every temperature.
const outside = -1e30

// choose gives the place of one of the logits, which it overwrites: one that the mask has, where there is one.
func (s *sampler) choose(logits []float32, mask *grammar.Mask) int32 {
	if mask != nil {
		mask.Replace(logits, outside)
	}
	best := largest(logits)
	if s.temperature < coldest || s.topK == 1 || s.topP == 0 {
		return best
	}
	kernel.Softmax(logits, 1/s.temperature)
	if mask != nil {
		mask.Replace(logits, 0) // exactly
	}
	if s.topK == 0 && s.topP == 1 {
		return draw(s.random.Float64(), logits, best)
	}
	return s.nucleus(logits, best)
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

// largest is the first of the largest values, which are numbers.
func largest(x []float32) int32 {
	const part = 1024
	at, top := 0, x[0]
	for from := 0; from < len(x); from += part {
		if m := kernel.Max(x[from:min(from+part, len(x))]); m > top {
			at, top = from, m
		}
	}
	return int32(at + max(0, slices.Index(x[at:], top)))
}

// finite tells whether all values are numbers.
func finite(x []float32) bool {
	sum := float64(kernel.Dot(x, x)) // logits are far from the root of what float32 holds
	return !math.IsNaN(sum) && !math.IsInf(sum, 0)
}
