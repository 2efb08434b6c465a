package train

import (
	"cmp"
	"math"
	"math/rand/v2"
	"slices"

	"outcrop/internal/train/spec"
)

// megabatch is how many steps' records are sorted by length together, as in Hugging Face's trainer.
const megabatch = 50

// plan says what happens in which step. It depends on the settings and the records' lengths alone, so that a training that
// goes on from a checkpoint needs the step's number and nothing else.
type plan struct {
	spec.Hyperparameters
	lengths []int // of the records, in tokens
	each    int   // records for a step
	times   int   // steps on the same records, one after the other
	epoch   int   // steps in an epoch; its last may have fewer records
	steps   int
	warmup  int // steps in which the rate rises
	latest  *permutation
}

// permutation is the records' order in an epoch.
type permutation struct {
	epoch int
	order []int
}

func newPlan(h spec.Hyperparameters, lengths []int) plan {
	p := plan{Hyperparameters: h, lengths: lengths, each: h.Batch * h.Accumulate, times: max(1, h.GRPO.Iterations), latest: &permutation{epoch: -1}}
	p.epoch = (len(lengths) + p.each - 1) / p.each * p.times
	p.steps = h.MaxSteps
	if p.steps == 0 {
		p.steps = max(1, int(math.Ceil(h.Epochs*float64(p.epoch)-1e-9)))
	}
	p.warmup = h.WarmupSteps
	if p.warmup == 0 {
		p.warmup = int(math.Ceil(h.Warmup * float64(p.steps)))
	}
	return p
}

// order is the numbers of the records of a step, from 0. Each epoch has an order of its own.
func (p plan) order(step int) []int {
	if epoch := step / p.epoch; p.latest.epoch != epoch {
		*p.latest = permutation{epoch, p.permute(epoch)}
	}
	from := step % p.epoch / p.times * p.each
	return p.latest.order[from:min(from+p.each, len(p.lengths))]
}

func (p plan) permute(epoch int) []int {
	random := rand.New(rand.NewPCG(p.Seed, uint64(epoch)))
	all := random.Perm(len(p.lengths))
	if !p.Group {
		return all
	}
	for some := range slices.Chunk(all, megabatch*p.each) {
		slices.SortStableFunc(some, func(a, b int) int { return cmp.Compare(p.lengths[a], p.lengths[b]) })
	}
	// Steps come in any order; one with fewer records stays the last.
	steps := slices.Collect(slices.Chunk(all, p.each))
	whole := len(all) / p.each
	random.Shuffle(whole, func(i, j int) { steps[i], steps[j] = steps[j], steps[i] })
	return slices.Concat(steps...)
}

// judges tells whether the validation loss is measured after so many steps.
func (p plan) judges(done int) bool {
	every := p.EvalSteps
	if every == 0 {
		every = p.epoch
	}
	return done%every == 0 || done == p.steps
}

// rate is the learning rate of a step, from 0: it rises in even steps, then falls to its floor as the schedule says.
func (p plan) rate(step int) float64 {
	if step < p.warmup {
		return p.Rate * float64(step+1) / float64(p.warmup)
	}
	part := float64(step-p.warmup) / float64(max(1, p.steps-p.warmup))
	left := 1.0
	switch p.Schedule {
	case "linear":
		left = 1 - part
	case "cosine":
		left = (1 + math.Cos(math.Pi*part)) / 2
	}
	return p.Rate * (p.Floor + (1-p.Floor)*left)
}
