package llama_test

import (
	"math"
	"slices"
	"testing"

	"outcrop/internal/fault"
	"outcrop/internal/tensor/kernel"
	"outcrop/internal/tensor/llama"
)

// sample is two texts of the tiny vocabulary: the first is longer than a tile of attention, and both have more counted
// positions than there are logits at a time.
func sample() llama.Batch {
	a, b := text(251, 11), text(23, 12)
	l := append(slices.Clone(a[1:]), -1)
	l = append(append(l, b[1:]...), -1)
	l[4], l[60] = -1, -1
	return llama.Batch{Tokens: append(a, b...), Labels: l, Starts: []int{0, 251}}
}

func begin(t *testing.T, c llama.Config, mode llama.Mode) *llama.Training {
	t.Helper()
	tr, err := llama.Random(c, 5).Train(mode)
	if err != nil {
		t.Fatal(err)
	}
	for i, p := range tr.Params() { // an adapter whose B is 0 would teach its A nothing
		if _, low := mode.(llama.LoRA); low && i%2 == 1 {
			copy(p.Value, noise(len(p.Value), i))
		}
	}
	return tr
}

func noise(n, seed int) []float32 {
	x := make([]float32, n)
	for i, v := range text(n, seed) {
		x[i] = (float32(v) - 35) / 150
	}
	return x
}

var modes = map[string]llama.Mode{
	"full": llama.Full{}, "LoRA": llama.LoRA{Rank: 4, Alpha: 8}, "LoRA on two": llama.LoRA{Rank: 2, Alpha: 2, Targets: []llama.Target{llama.V, llama.Up}},
}

// The loss moves along the gradient as the gradient says: a central difference over all parameters at once.
func TestLossFollowsTheGradient(t *testing.T) {
	untied := tiny
	untied.Tied, untied.Rope = false, llama.RopeScaling{Kind: llama.Llama3, Factor: 8, Low: 1, High: 4, Original: 64}
	for name, mode := range modes {
		gemma := shapes["gemma3"]
		gemma.Cap = 0
		for _, c := range []llama.Config{tiny, untied, shapes["mistral"], shapes["qwen2"], shapes["qwen3"], gemma} {
			tr, b := begin(t, c, mode), sample()
			if _, _, err := tr.Backward(b, 1); err != nil {
				t.Fatal(err)
			}
			var square float64
			for _, p := range tr.Params() {
				for _, g := range p.Grad {
					square += float64(g) * float64(g)
				}
			}
			move := func(by float64) float64 {
				for _, p := range tr.Params() {
					for i, g := range p.Grad {
						p.Value[i] += float32(by * float64(g))
					}
				}
				sum, _, _ := tr.Loss(b)
				return sum
			}
			step := 0.01 / math.Sqrt(square)
			up := move(step)
			down := move(-2 * step)
			if slope := (up - down) / (2 * step); math.Abs(slope/square-1) > 0.01 {
				t.Errorf("%s, %s, tied %v: along the gradient the loss rises by %g, not %g", name, c.Architecture, c.Tied, slope, square)
			}
		}
	}
}

// Samples do not see one another, and gradients add up.
func TestPackingChangesNothing(t *testing.T) {
	for name, mode := range modes {
		packed, apart := begin(t, tiny, mode), begin(t, tiny, mode)
		b := sample()
		sum, n, err := packed.Backward(b, 0.25)
		if err != nil {
			t.Fatal(err)
		}
		cut := b.Starts[1]
		s1, n1, _ := apart.Backward(llama.Batch{Tokens: b.Tokens[:cut], Labels: b.Labels[:cut], Starts: []int{0}}, 0.25)
		s2, n2, _ := apart.Backward(llama.Batch{Tokens: b.Tokens[cut:], Labels: b.Labels[cut:], Starts: []int{0}}, 0.25)
		if n != n1+n2 || math.Abs(s1+s2-sum) > 1e-5*sum {
			t.Errorf("%s: packed %g of %d, apart %g of %d", name, sum, n, s1+s2, n1+n2)
		}
		sameGradients(t, name, packed, apart, 1e-5)
	}
}

func sameGradients(t *testing.T, what string, a, b *llama.Training, within float64) {
	t.Helper()
	for i, p := range a.Params() {
		if d := distance(p.Grad, b.Params()[i].Grad); !(d <= within) {
			t.Errorf("%s: %s differs by %g", what, p.Name, d)
		}
	}
}

// Training sees the model that serving runs: the same logits' loss, with the adapter and merged.
func TestServedAsTrained(t *testing.T) {
	for name, mode := range modes {
		tr := begin(t, tiny, mode)
		tokens := text(40, 9)
		sum, _, err := tr.Loss(llama.Batch{Tokens: tokens, Labels: append(slices.Clone(tokens[1:]), -1), Starts: []int{0}})
		if err != nil {
			t.Fatal(err)
		}
		served := forward(t, tr.Model(), new(llama.Workspace), llama.Chunk{Tokens: tokens, Adapter: tr.Adapter(), Logits: llama.AllLogits})
		var loss float64
		for i, row := range served[:39] {
			var z float64
			for _, v := range row {
				z += math.Exp(float64(v))
			}
			loss += math.Log(z) - float64(row[tokens[i+1]])
		}
		if math.Abs(loss-sum) > 1e-4 {
			t.Errorf("%s: served, the loss is %g; in training %g", name, loss, sum)
		}
		merged := begin(t, tiny, llama.Full{})
		i := 0
		for w := range tr.Merged() {
			if p := merged.Params()[i]; p.Name != w.Name || copy(p.Value, w.Values) != len(p.Value) {
				t.Fatalf("%s: %s does not match %s", name, w.Name, p.Name)
			}
			i++
		}
		agree(t, name+" merged", forward(t, merged.Model(), new(llama.Workspace), llama.Chunk{Tokens: tokens, Logits: llama.AllLogits}), served)
	}
}

// Chunks of a batch have adapters of different ranks and targets, or none.
func TestAdaptersMixInABatch(t *testing.T) {
	m, ws := llama.Random(tiny, 5), new(llama.Workspace)
	a, b := begin(t, tiny, modes["LoRA"]).Adapter(), begin(t, tiny, modes["LoRA on two"]).Adapter()
	chunks := []llama.Chunk{
		{Tokens: text(20, 1), Adapter: a, Logits: llama.AllLogits}, {Tokens: text(9, 2), Adapter: b, Logits: llama.AllLogits},
		{Tokens: text(5, 3), Logits: llama.AllLogits}, {Tokens: text(7, 4), Adapter: a, Logits: llama.LastLogits},
	}
	var apart [][]float32
	for _, c := range chunks {
		apart = append(apart, forward(t, m, ws, c)...)
	}
	agree(t, "mixed", forward(t, m, ws, chunks...), apart)
	if furthest(apart[19], forward(t, m, ws, llama.Chunk{Tokens: text(20, 1), Logits: llama.LastLogits})[0]) < 1e-3 {
		t.Error("the adapter changes nothing")
	}
}

func TestANewAdapterAddsNothing(t *testing.T) {
	m := llama.Random(tiny, 5)
	one, err := m.Train(llama.LoRA{Rank: 4, Alpha: 8, Seed: 1})
	if err != nil {
		t.Fatal(err)
	}
	with := forward(t, m, new(llama.Workspace), llama.Chunk{Tokens: text(9, 1), Adapter: one.Adapter(), Logits: llama.AllLogits})
	agree(t, "new", with, forward(t, m, new(llama.Workspace), llama.Chunk{Tokens: text(9, 1), Logits: llama.AllLogits}))
	again, _ := m.Train(llama.LoRA{Rank: 4, Alpha: 8, Seed: 1})
	other, _ := m.Train(llama.LoRA{Rank: 4, Alpha: 8, Seed: 2})
	first := func(tr *llama.Training) []float32 { return tr.Params()[0].Value }
	if !slices.Equal(first(one), first(again)) || slices.Equal(first(one), first(other)) {
		t.Error("the seed does not decide the adapter")
	}
}

func TestTrainingRefuses(t *testing.T) {
	tr := begin(t, tiny, modes["LoRA"])
	for name, b := range map[string]llama.Batch{
		"no tokens":         {Starts: []int{0}},
		"too few labels":    {Tokens: []int32{1, 2}, Labels: []int32{1}, Starts: []int{0}},
		"no samples":        {Tokens: []int32{1}, Labels: []int32{1}},
		"an empty sample":   {Tokens: []int32{1}, Labels: []int32{1}, Starts: []int{0, 1}},
		"samples backwards": {Tokens: []int32{1, 2, 3}, Labels: []int32{1, 2, 3}, Starts: []int{0, 2, 1}},
		"an unknown label":  {Tokens: []int32{1}, Labels: []int32{70}, Starts: []int{0}},
		"an unknown token":  {Tokens: []int32{-1}, Labels: []int32{1}, Starts: []int{0}},
		"too long a sample": {Tokens: make([]int32, 257), Labels: make([]int32, 257), Starts: []int{0}},
	} {
		if _, _, err := tr.Backward(b, 1); !fault.Is(err, fault.Invalid) {
			t.Errorf("%s gives %v", name, err)
		}
	}
	for _, mode := range []llama.Mode{llama.LoRA{Alpha: 1}, llama.LoRA{Rank: 1}, llama.LoRA{Rank: 1, Alpha: 1, Targets: []llama.Target{7}}} {
		if _, err := llama.Random(tiny, 1).Train(mode); !fault.Is(err, fault.Invalid) {
			t.Errorf("%v gives %v", mode, err)
		}
	}
}

// TestBF16 holds the training with products of bfloat16 to that in float32: 8 bits are kept of what is multiplied.
func TestBF16(t *testing.T) {
	for name, modes := range map[string][2]llama.Mode{
		"full": {llama.Full{}, llama.Full{BF16: true}},
		"LoRA": {llama.LoRA{Rank: 4, Alpha: 8}, llama.LoRA{Rank: 4, Alpha: 8, BF16: true}},
	} {
		exact, rounded, apart := begin(t, tiny, modes[0]), begin(t, tiny, modes[1]), begin(t, tiny, modes[1])
		b := sample()
		want, _, _ := exact.Backward(b, 1)
		got, _, err := rounded.Backward(b, 1)
		if err != nil || got == want || math.Abs(got-want) > 0.01*want {
			t.Errorf("%s: the loss is %g (%v), in float32 %g", name, got, err, want)
		}
		sameGradients(t, name, rounded, exact, 0.05)
		cut := b.Starts[1]
		for _, part := range []llama.Batch{
			{Tokens: b.Tokens[:cut], Labels: b.Labels[:cut], Starts: []int{0}}, {Tokens: b.Tokens[cut:], Labels: b.Labels[cut:], Starts: []int{0}},
		} {
			if _, _, err := apart.Backward(part, 1); err != nil {
				t.Fatal(err)
			}
		}
		sameGradients(t, name+" apart", apart, rounded, 1e-4)
		for i, p := range rounded.Params() {
			if !slices.Equal(p.Value, exact.Params()[i].Value) {
				t.Errorf("%s: %s was rounded itself", name, p.Name)
			}
		}
	}
}

// TestThreadsChangeNothing: the gradients' bits are those of one thread.
func TestThreadsChangeNothing(t *testing.T) {
	defer kernel.Threads(kernel.Threads(0))
	for name, mode := range map[string]llama.Mode{"full": llama.Full{}, "full bf16": llama.Full{BF16: true}, "LoRA": modes["LoRA"], "LoRA bf16": llama.LoRA{Rank: 4, Alpha: 8, BF16: true}} {
		var want *llama.Training
		for _, n := range []int{1, 2, 3, 5} {
			kernel.Threads(n)
			tr := begin(t, tiny, mode)
			if _, _, err := tr.Backward(sample(), 1); err != nil {
				t.Fatal(err)
			}
			if want == nil {
				want = tr
			}
			for i, p := range tr.Params() {
				if !slices.Equal(p.Grad, want.Params()[i].Grad) {
					t.Errorf("%s: with %d threads the gradient of %s is another", name, n, p.Name)
				}
			}
		}
	}
}
