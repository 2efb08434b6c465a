package train

import (
	"math"
	"math/rand/v2"

	"outcrop/internal/train/spec"
)

// plan says what happens in which step. It depends on the settings and the number of records alone, so that a training that
// goes on from a checkpoint needs the step's number and nothing else.
type plan struct {
	spec.Hyperparameters
	records int
	each    int // records for a step
	epoch   int // steps in an epoch; its last may have fewer records
	steps   int
	warmup  int // steps in which the rate rises
}

func newPlan(h spec.Hyperparameters, records int) plan {
	p := plan{Hyperparameters: h, records: records, each: h.Batch * h.Accumulate}
	p.epoch = (records + p.each - 1) / p.each
	p.steps = max(1, int(math.Ceil(h.Epochs*float64(p.epoch)-1e-9)))
	p.warmup = int(math.Ceil(h.Warmup * float64(p.steps)))
	return p
}

// order is the numbers of the records of a step, from 0. Each epoch has an order of its own.
func (p plan) order(step int) []int {
	all := rand.New(rand.NewPCG(p.Seed, uint64(step/p.epoch))).Perm(p.records)
	from := step % p.epoch * p.each
	return all[from:min(from+p.each, p.records)]
}

// rate is the learning rate of a step, from 0: it rises in even steps, then falls to nothing as the schedule says.
func (p plan) rate(step int) float64 {
	if step < p.warmup {
		return p.Rate * float64(step+1) / float64(p.warmup)
	}
	part := float64(step-p.warmup) / float64(max(1, p.steps-p.warmup))
	switch p.Schedule {
	case "linear":
		return p.Rate * (1 - part)
	case "cosine":
		return p.Rate * (1 + math.Cos(math.Pi*part)) / 2
	}
	return p.Rate
}
