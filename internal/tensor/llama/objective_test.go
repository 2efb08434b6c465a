package llama_test

import (
	"slices"
	"testing"

	"outcrop/internal/tensor/llama"
)

// TestImproveIsBackwardForCrossEntropy: the negative sum of log-probabilities is the loss that Backward takes.
func TestImproveIsBackwardForCrossEntropy(t *testing.T) {
	for name, mode := range modes {
		a, b, batch := begin(t, tiny, mode), begin(t, tiny, mode), sample()
		want, n, err := a.Backward(batch, 0.5)
		if err != nil {
			t.Fatal(err)
		}
		var sum float64
		err = b.Improve(batch, func(logprobs, grad []float32) {
			if len(logprobs) != n || len(grad) != n {
				t.Errorf("%s: %d log-probabilities and %d slopes, want %d", name, len(logprobs), len(grad), n)
			}
			for i, l := range logprobs {
				sum -= float64(l)
				grad[i] = -0.5
			}
		})
		if err != nil || sum != want {
			t.Errorf("%s: the sum is %v, want %v; %v", name, sum, want, err)
		}
		sameGradients(t, name, a, b, 0)
	}
}

// TestLogProbsOfTheBase are those before anything was learnt.
func TestLogProbsOfTheBase(t *testing.T) {
	tr, err := llama.Random(tiny, 5).Train(llama.LoRA{Rank: 4, Alpha: 8})
	if err != nil {
		t.Fatal(err)
	}
	before, err := tr.LogProbs(sample(), false)
	if err != nil {
		t.Fatal(err)
	}
	before = slices.Clone(before)
	for i, p := range tr.Params() {
		copy(p.Value, noise(len(p.Value), i))
	}
	base, err := tr.LogProbs(sample(), true)
	if err != nil || !slices.Equal(base, before) {
		t.Errorf("the base's log-probabilities changed: %v", err)
	}
	if tuned, err := tr.LogProbs(sample(), false); err != nil || slices.Equal(tuned, before) {
		t.Errorf("the adapter changes nothing: %v", err)
	}
}
