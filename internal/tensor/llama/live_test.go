package llama_test

import (
	"maps"
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
	for _, d := range readDecoders(t, dir, seed) {
		text := d.Texts[1]
		trainings := d.trainings(t, open(t, d.folder(t)))
		for _, kind := range slices.Sorted(maps.Keys(trainings)) {
			tr := trainings[kind]
			if _, _, err := tr.Backward(llama.Batch{Tokens: text[:len(text)-1], Labels: text[1:], Starts: []int{0}}, 1); err != nil {
				t.Fatal(err)
			}
			worst, where := 0.0, ""
			for _, p := range tr.Params() {
				if off := distance(p.Grad, want[d.Name+"."+kind+"."+p.Name]); off >= worst {
					worst, where = off, p.Name
				}
			}
			t.Logf("%-42s %-4s relative error %.1e", d.Name, kind, worst)
			if !(worst < 1e-4) {
				t.Errorf("%s, %s: the gradient of %s is off by %g", d.Name, kind, where, worst)
			}
		}
	}
}
