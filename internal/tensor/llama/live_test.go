package llama_test

import (
	"maps"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"outcrop/internal/tensor/llama"
)

// TestLiveGradients has PyTorch and PEFT reckon the gradients of tiny models with random weights, of every architecture that is
// trained, with tied and with untied embeddings, and holds ours against each whole tensor. `make verify-train` runs it: it needs
// OUTCROP_PYTHON, a Python with torch, transformers and peft. OUTCROP_SEED repeats a run.
func TestLiveGradients(t *testing.T) {
	python, seed := os.Getenv("OUTCROP_PYTHON"), os.Getenv("OUTCROP_SEED")
	if python == "" {
		t.Skip("OUTCROP_PYTHON is not set")
	}
	if seed == "" {
		seed = time.Now().UTC().Format("150405.000")
	}
	t.Logf("OUTCROP_SEED=%s", seed)
	dir := t.TempDir()
	script := exec.CommandContext(t.Context(), python, filepath.Join("test", "oracle", "decoders.py"), seed, dir)
	script.Dir = filepath.Join("..", "..", "..")
	if said, err := script.CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, said)
	}
	want := tensors(t, filepath.Join(dir, "gradients.safetensors"))
	ratios, n := 0.0, 0.0 // of our errors in bfloat16 to PyTorch's: the sum of their logarithms
	for _, d := range readDecoders(t, dir, seed) {
		m := open(t, d.folder(t))
		for _, bf16 := range []bool{false, true} {
			trainings := d.trainings(t, m, bf16)
			for _, kind := range slices.Sorted(maps.Keys(trainings)) {
				if ratio := holdGradients(t, d, kind, trainings[kind], want, bf16); bf16 {
					ratios, n = ratios+math.Log(ratio), n+1
				}
			}
		}
	}
	mean := math.Exp(ratios / n)
	t.Logf("in bfloat16 our errors are %.2f times PyTorch's", mean)
	if !(mean < 1) {
		t.Errorf("in bfloat16 gradients are %.2f times as far off as PyTorch's", mean)
	}
}

// holdGradients wants each tensor's gradient within 1e-4 of PyTorch's in float32. In bfloat16 it gives how far the whole gradient is off,
// over how far that of PyTorch's autocast is. Tiny models with big weights magnify rounding by chance, so only the mean over many is
// held to less than 1; a single one may be 3.
func holdGradients(t *testing.T, d decoder, kind string, tr *llama.Training, want map[string][]float32, bf16 bool) (ratio float64) {
	t.Helper()
	text := d.Texts[1]
	if _, _, err := tr.Backward(llama.Batch{Tokens: text[:len(text)-1], Labels: text[1:], Starts: []int{0}}, 1); err != nil {
		t.Fatal(err)
	}
	worst := 0.0
	var all, ours, theirs []float32
	for _, p := range tr.Params() {
		exact := want[d.Name+"."+kind+"."+p.Name]
		worst = max(worst, distance(p.Grad, exact))
		all, ours, theirs = append(all, exact...), append(ours, p.Grad...), append(theirs, want[d.Name+"."+kind+" bf16."+p.Name]...)
	}
	if bf16 {
		our, their := distance(ours, all), distance(theirs, all)
		t.Logf("%-42s %-4s bf16 relative error %.1e, PyTorch's %.1e", d.Name, kind, our, their)
		if !(our < 3*their) {
			t.Errorf("%s, %s: the gradient in bfloat16 is off by %g, PyTorch's by %g", d.Name, kind, our, their)
		}
		return our / their
	}
	t.Logf("%-42s %-4s f32  relative error %.1e at most", d.Name, kind, worst)
	if !(worst < 1e-4) {
		t.Errorf("%s, %s: a gradient is off by %g", d.Name, kind, worst)
	}
	return 0
}
