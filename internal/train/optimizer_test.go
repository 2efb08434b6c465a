package train

import (
	"math"
	"testing"

	"outcrop/internal/tensor/llama"
)

// TestOptimizerMatchesPyTorch holds three steps against torch.optim.AdamW(lr=0.01/step, weight_decay=0.1) after
// clip_grad_norm_(1.0), PyTorch 2.
func TestOptimizerMatchesPyTorch(t *testing.T) {
	p := &llama.Param{Name: "w", Rows: 1, Cols: 4, Value: []float32{0.5, -1.25, 2, 0}, Grad: make([]float32, 4), Decay: true}
	o := newOptimizer([]*llama.Param{p}, 0.1)
	for step, s := range []struct {
		grad [4]float32
		norm float64
		want []float64
	}{
		{[4]float32{0.3, -2, 0.01, 0}, 2.022399663925171, []float64{0.489500016, -1.23874998, 1.98800004, 0}},
		{[4]float32{0.1, 1.5, -0.02, 4}, 4.273219108581543, []float64{0.485365838, -1.23621857, 1.98713171, -0.00372068398}},
		{[4]float32{-0.7, 0.2, 0.03, -1}, 1.237295389175415, []float64{0.486748546, -1.23515725, 1.98443675, -0.00377841992}},
	} {
		copy(p.Grad, s.grad[:])
		norm := o.norm()
		if math.Abs(norm-s.norm) > 1e-6 {
			t.Errorf("step %d: norm %v, want %v", step, norm, s.norm)
		}
		o.update(0.01/float64(step+1), norm, 1)
		for i, want := range s.want {
			if math.Abs(float64(p.Value[i])-want) > 1e-6 {
				t.Errorf("step %d: value %d is %v, want %v", step, i, p.Value[i], want)
			}
		}
		if p.Grad[1] != 0 {
			t.Errorf("step %d: gradients are not cleared", step)
		}
	}
}

// TestOptimizerCutsParametersInPieces compares a parameter of more than one piece with single values.
func TestOptimizerCutsParametersInPieces(t *testing.T) {
	n := 2*pieceLen + 7
	p := &llama.Param{Rows: 1, Cols: n, Value: make([]float32, n), Grad: make([]float32, n)}
	for i := range n {
		p.Value[i], p.Grad[i] = float32(i%13), float32(i%7-3)
	}
	o := newOptimizer([]*llama.Param{p}, 0.5) // which norms are spared
	o.update(0.1, o.norm(), 0)
	for i := range n {
		want := float32(i % 13)
		if g := float32(i%7 - 3); g != 0 {
			want -= 0.1 * g / float32(math.Abs(float64(g)))
		}
		if math.Abs(float64(p.Value[i]-want)) > 1e-5 {
			t.Fatalf("value %d is %v, want %v", i, p.Value[i], want)
		}
	}
}
