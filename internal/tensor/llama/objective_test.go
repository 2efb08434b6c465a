package llama_test

import (
	"math"
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

// TestTemperature: log-probabilities are those that sampling at a temperature has, and their gradients too: a central difference along
// the gradient.
func TestTemperature(t *testing.T) {
	for name, mode := range modes {
		tr, batch := begin(t, tiny, mode), sample()
		plain, err := tr.LogProbs(batch, false)
		if err != nil {
			t.Fatal(err)
		}
		plain = slices.Clone(plain)
		tr.Temperature = 0.7
		total := func() (sum float64) {
			found, err := tr.LogProbs(batch, false)
			if err != nil {
				t.Fatal(err)
			}
			if slices.Equal(found, plain) {
				t.Errorf("%s: the temperature changes nothing", name)
			}
			for _, l := range found {
				sum += float64(l)
			}
			return sum
		}
		if err := tr.Improve(batch, func(_, grad []float32) {
			for i := range grad {
				grad[i] = 1
			}
		}); err != nil {
			t.Fatal(err)
		}
		var square float64
		for _, p := range tr.Params() {
			for _, g := range p.Grad {
				square += float64(g) * float64(g)
			}
		}
		length := math.Sqrt(square)
		step := func(by float64) float64 {
			for _, p := range tr.Params() {
				for i, g := range p.Grad {
					p.Value[i] += float32(by * float64(g) / length)
				}
			}
			return total()
		}
		const by = 1e-3
		up, down := step(by), step(-2*by)
		if slope := (up - down) / (2 * by); math.Abs(slope-length) > 0.01*length {
			t.Errorf("%s: the slope is %v, and the gradient's length %v", name, slope, length)
		}
	}
}
