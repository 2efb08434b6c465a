package safetensors_test

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"outcrop/internal/tensor/safetensors"
	"outcrop/internal/tensor/weight"
)

// TestSheetIsWhatWriteWrites, in whatever order its tensors are put.
func TestSheetIsWhatWriteWrites(t *testing.T) {
	values := map[string][]float32{"b": make([]float32, 70000), "a": {1, -2.5, 3e-5}, "c": {7}}
	for i := range values["b"] {
		values["b"][i] = float32(i) / 7
	}
	shapes := map[string][]int{"b": {7, 10000}, "a": {3}, "c": nil}
	formats := map[string]weight.Format{"b": weight.BF16, "a": weight.F32, "c": weight.F16}
	var whole, bare []safetensors.Tensor
	for name, v := range values {
		whole = append(whole, safetensors.FromF32(name, shapes[name], v, formats[name]))
		bare = append(bare, safetensors.Tensor{Name: name, Format: formats[name], Shape: shapes[name]})
	}
	var want bytes.Buffer
	if err := safetensors.Write(&want, whole); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "a.safetensors")
	f, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	s, err := safetensors.NewSheet(f, bare)
	if err != nil {
		t.Fatal(err)
	}
	for name, v := range values {
		if err := s.Put(name, v); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(path)
	if err != nil || !bytes.Equal(got, want.Bytes()) {
		t.Errorf("the sheet has %d bytes, %v; Write writes %d", len(got), err, want.Len())
	}
	if s.Put("a", make([]float32, 4)) == nil || s.Put("d", nil) == nil {
		t.Error("what has no place is put")
	}
	if _, err := safetensors.NewSheet(f, append(bare, bare[0])); err == nil {
		t.Error("a name stands twice")
	}
}
