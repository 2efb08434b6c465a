package llama

import "iter"

// Objective is a loss by the log-probabilities of a batch's labels, one for each counted position in the batch's order. It writes
// the loss's derivative by each of them to grad. Cross-entropy is their negative sum, whose derivative is -1 everywhere.
type Objective func(logprobs, grad []float32)

// LogProbs are the log-probabilities of a batch's counted labels, in the batch's order, valid until the next call. With base set
// they are the base model's, adapters aside.
func (t *Training) LogProbs(b Batch, base bool) ([]float32, error) {
	if err := t.check(b); err != nil {
		return nil, err
	}
	adapter := t.adapter
	if base {
		adapter = nil
	}
	t.forward(b, adapter, false)
	t.judge(b, t.sharpness(), nil)
	return t.logprobs(), nil
}

// sharpness is what logits are multiplied by.
func (t *Training) sharpness() float32 {
	if t.Temperature == 0 {
		return 1
	}
	return 1 / t.Temperature
}

// logprobs turns the pass's losses into log-probabilities.
func (t *Training) logprobs() []float32 {
	out := grow(&t.back.logprobs, len(t.back.losses))
	for i, l := range t.back.losses {
		out[i] = -l
	}
	return out
}

// Improve adds the gradients of an objective to the parameters' Grad. The head is multiplied twice: a loss may depend on all
// positions together, and their logits do not fit the memory at once.
func (t *Training) Improve(b Batch, of Objective) error {
	if err := t.check(b); err != nil {
		return err
	}
	t.forward(b, t.adapter, true)
	t.judge(b, t.sharpness(), nil)
	logprobs := t.logprobs()
	grad := grow(&t.back.slopes, len(logprobs))
	clear(grad)
	of(logprobs, grad)
	t.wayBack(b, t.sharpness(), func(i int) float32 { return -grad[i] })
	return nil
}

// Frozen is a copy of the model as it is now, adapters aside, which learns nothing: its log-probabilities are a reference.
func (t *Training) Frozen() *Training {
	f := &Training{model: blank(t.model.config), hold: t.hold, Temperature: t.Temperature}
	next, stop := iter.Pull(t.model.slots())
	defer stop()
	for to := range f.model.slots() {
		from, _ := next()
		copy(to.values(), from.values())
	}
	return f
}
