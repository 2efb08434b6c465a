package llama_test

import (
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"outcrop/internal/engine/enginetest"
	"outcrop/internal/tensor/llama"
)

// A repacked model gives the same logits in memory, when its file is written, and when it is found; a file that is damaged, or of
// another source, is made anew.
func TestOpenRepacked(t *testing.T) {
	source, err := os.ReadFile(enginetest.Model(t, enginetest.SmolLM2))
	if err != nil {
		t.Fatal(err)
	}
	path, dir := filepath.Join(t.TempDir(), "model.gguf"), t.TempDir()
	if err := os.WriteFile(path, source, 0o600); err != nil {
		t.Fatal(err)
	}
	ask := func(dir string) []float32 {
		t.Helper()
		m, err := llama.OpenRepacked(path, dir)
		if err != nil {
			t.Fatal(err)
		}
		defer m.Close()
		logits, err := m.Forward([]llama.Chunk{{Tokens: []int32{1, 42, 4242}, Logits: llama.LastLogits}}, new(llama.Workspace))
		if err != nil {
			t.Fatal(err)
		}
		return slices.Clone(logits.Row(0, 0))
	}
	files := func() []os.DirEntry {
		t.Helper()
		all, err := os.ReadDir(dir)
		if err != nil {
			t.Fatal(err)
		}
		return all
	}
	want := ask("")
	for _, how := range []string{"written", "found", "cut short", "of another time"} {
		if !slices.Equal(ask(dir), want) {
			t.Errorf("%s: other logits", how)
		}
		if len(files()) == 0 {
			t.Skip("this machine has no products of packed weights")
		}
		if len(files()) != 1 {
			t.Fatalf("%s: %d files", how, len(files()))
		}
		file := filepath.Join(dir, files()[0].Name())
		if how == "found" {
			if err := os.Truncate(file, 1<<20); err != nil {
				t.Fatal(err)
			}
		}
		if how == "cut short" {
			later := time.Unix(1e9, 0)
			if err := os.Chtimes(path, later, later); err != nil {
				t.Fatal(err)
			}
		}
	}
	if err := os.WriteFile(filepath.Join(dir, "new-1"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := llama.Sweep(dir); err != nil || len(files()) != 1 {
		t.Errorf("sweeping left %d files, %v", len(files()), err)
	}
	if err := os.Remove(path); err != nil {
		t.Fatal(err)
	}
	if err := llama.Sweep(dir); err != nil || len(files()) != 0 {
		t.Errorf("sweeping left %d files of a source that is gone, %v", len(files()), err)
	}
}

// Floats are rounded when a model is opened, once: the rounded matrices are found the next time, but not by who wants floats.
func TestOpenQuantised(t *testing.T) {
	c := tiny
	c.Architecture, c.Hidden, c.HeadDim, c.Heads, c.KVHeads, c.FFN, c.Vocab = llama.Qwen3, 64, 16, 4, 2, 96, 80
	path, dir := t.TempDir(), t.TempDir()
	if err := llama.Random(c, 9).WriteHF(path); err != nil {
		t.Fatal(err)
	}
	ask := func(open func(string, string) (*llama.Model, error), dir, format string) []float32 {
		t.Helper()
		m, err := open(path, dir)
		if err != nil {
			t.Fatal(err)
		}
		defer m.Close()
		if m.Format() != format {
			t.Errorf("the format is %s, not %s", m.Format(), format)
		}
		return forward(t, m, new(llama.Workspace), llama.Chunk{Tokens: text(30, 2), Logits: llama.LastLogits})[0]
	}
	exact := ask(llama.OpenRepacked, dir, "F32")
	round := ask(llama.OpenQuantised, "", "Q8_0")
	if d := relative(round, exact); d == 0 || d > 0.05 {
		t.Errorf("rounded logits differ by %g", d)
	}
	for _, how := range []string{"written", "found"} {
		if !slices.Equal(ask(llama.OpenQuantised, dir, "Q8_0"), round) {
			t.Errorf("%s: other logits", how)
		}
	}
	if !slices.Equal(ask(llama.OpenRepacked, dir, "F32"), exact) {
		t.Error("who wants floats is given rounded ones")
	}
}
