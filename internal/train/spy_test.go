package train

import (
	"context"

	"outcrop/internal/tensor/llama"
	"outcrop/internal/train/spec"
)

// Step is what a step learns from.
type Step struct {
	Rate    float64
	Samples []Sample
}

// Sample is a text in tokens.
type Sample = sample

// Spy has before called with the model when a job of that method begins, and step with what each step learns from, until undo.
func Spy(m spec.Method, before func(*llama.Training), step func(Step)) (undo func()) {
	old := methods[m]
	methods[m] = func(r *run) method { return &spy{old(r), r, before, step} }
	return func() { methods[m] = old }
}

type spy struct {
	method
	run    *run
	before func(*llama.Training)
	step   func(Step)
}

func (s *spy) prepare(ctx context.Context) error {
	s.before(s.run.model)
	return s.method.prepare(ctx)
}

func (s *spy) learn(ctx context.Context, records []record, scale float32) (tally, error) {
	seen := Step{Rate: s.run.plan.rate(s.run.state.Step)}
	for _, r := range records {
		seen.Samples = append(seen.Samples, r.(sample))
	}
	s.step(seen)
	return s.method.learn(ctx, records, scale)
}
