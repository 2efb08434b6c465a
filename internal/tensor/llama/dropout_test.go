package llama

import (
	"math"
	"slices"
	"testing"
)

// dropping is a training with an adapter that already adds something.
func dropping(t *testing.T, part float64) *Training {
	t.Helper()
	c := Config{Layers: 2, Hidden: 32, Heads: 4, KVHeads: 2, HeadDim: 8, FFN: 64, Vocab: 60, Context: 64, RopeTheta: 10000, RMSEps: 1e-5, Tied: true}
	tr, err := Random(c, 1).Train(LoRA{Rank: 4, Alpha: 8, Seed: 1, Dropout: part})
	if err != nil {
		t.Fatal(err)
	}
	for n, p := range tr.Params() {
		for i := range p.Value {
			p.Value[i] += float32(math.Sin(float64(i*7+n))) / 8
		}
	}
	tr.Draw(3)
	return tr
}

func talk(from, n int) Batch {
	b := Batch{Starts: []int{0}}
	for i := range n {
		b.Tokens, b.Labels = append(b.Tokens, int32((from+i*i)%60)), append(b.Labels, int32((from+i*5)%60))
	}
	return b
}

// TestDropoutsGradient is the slope of the loss as the drawn numbers make it.
func TestDropoutsGradient(t *testing.T) {
	tr, b := dropping(t, 0.3), talk(1, 20)
	if _, _, err := tr.Backward(b, 1); err != nil {
		t.Fatal(err)
	}
	var length float64
	var grads [][]float32
	for _, p := range tr.Params() {
		grads = append(grads, slices.Clone(p.Grad))
		for _, g := range p.Grad {
			length += float64(g) * float64(g)
		}
	}
	move := func(by float64) float64 {
		for i, p := range tr.Params() {
			for j := range p.Value {
				p.Value[j] += float32(by) * grads[i][j]
			}
		}
		loss, _, err := tr.Backward(b, 1)
		if err != nil {
			t.Fatal(err)
		}
		return loss
	}
	step := 1e-3 / math.Sqrt(length)
	slope := (move(step) - move(-2*step)) / (2 * step)
	if math.Abs(slope/length-1) > 0.01 {
		t.Errorf("the loss's slope along the gradient is %v, want %v", slope, length)
	}
}

// TestDropoutDependsOnSeedAndSample alone: not on what else is in the batch, nor on what is kept on the way.
func TestDropoutDependsOnSeedAndSample(t *testing.T) {
	loss := func(tr *Training, b Batch) float64 {
		sum, _, err := tr.Backward(b, 1)
		if err != nil {
			t.Fatal(err)
		}
		return sum
	}
	a, b := talk(1, 20), talk(2, 9)
	both := Batch{Tokens: slices.Concat(a.Tokens, b.Tokens), Labels: slices.Concat(a.Labels, b.Labels), Starts: []int{0, 20}}
	tr, lean := dropping(t, 0.3), dropping(t, 0.3)
	lean.hold = 0
	apart := loss(tr, a) + loss(tr, b)
	if together := loss(lean, both); math.Abs(together/apart-1) > 1e-5 {
		t.Errorf("the losses are %v together, %v apart", together, apart)
	}
	for i, p := range tr.Params() {
		for j, g := range p.Grad {
			if math.Abs(float64(g-lean.Params()[i].Grad[j])) > 1e-3 {
				t.Fatalf("%s: a gradient is %v, together %v", p.Name, g, lean.Params()[i].Grad[j])
			}
		}
	}
	again := dropping(t, 0.3)
	if loss(again, a) != loss(dropping(t, 0.3), a) {
		t.Error("the same seed leaves out something else")
	}
	again.Draw(4)
	if loss(again, a) == loss(dropping(t, 0.3), a) {
		t.Error("another seed leaves out the same")
	}
	none, _, _ := dropping(t, 0).Loss(a)
	if judged, _, _ := dropping(t, 0.3).Loss(a); judged != none {
		t.Error("a judgement leaves something out")
	}
}

// TestDropoutsPart: as many numbers as asked for, and the rest makes up for them.
func TestDropoutsPart(t *testing.T) {
	p := &dropping(t, 0.25).ws.pass
	p.traced, p.rows, p.spans = true, 64, []span{{hi: 64}}
	p.key(talk(1, 64).Tokens)
	x := make([]float32, 64*500)
	for i := range x {
		x[i] = 1
	}
	zeros, sum := 0, 0.0
	for _, v := range p.thin(1, 2, x) {
		if sum += float64(v); v == 0 {
			zeros++
		}
	}
	if part := float64(zeros) / float64(len(x)); math.Abs(part-0.25) > 0.01 || math.Abs(sum/float64(len(x))-1) > 0.02 {
		t.Errorf("%v is left out, the mean is %v", part, sum/float64(len(x)))
	}
}
