package enginetest_test

import (
	"os"
	"path/filepath"
	"testing"

	"outcrop/internal/engine/enginetest"
	"outcrop/internal/tensor/llama"
	"outcrop/internal/tensor/tokenizer"
)

func TestTinyModels(t *testing.T) {
	path, err := enginetest.TinyText(t.TempDir(), 1)
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	if err := enginetest.TinyTextFolder(dir, 1); err != nil {
		t.Fatal(err)
	}
	for _, p := range []string{path, dir} {
		m, err := llama.Open(p)
		if err != nil {
			t.Fatal(err)
		}
		if m.Config().Context != enginetest.TinyContext {
			t.Errorf("%s: context %d", p, m.Config().Context)
		}
		m.Close()
	}
	if _, err := tokenizer.FromFolder(dir); err != nil {
		t.Error(err)
	}
	dir = t.TempDir()
	if err := enginetest.TinyEmbedder(dir, 1); err != nil {
		t.Fatal(err)
	}
	if _, err := tokenizer.FromFolder(dir); err != nil {
		t.Error(err)
	}
	for _, f := range []string{path, filepath.Join(dir, "model.safetensors")} {
		if info, err := os.Stat(f); err != nil || info.Size() > 200<<10 {
			t.Errorf("%s: %v", f, info)
		}
	}
}
