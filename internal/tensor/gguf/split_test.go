package gguf

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"outcrop/internal/fault"
	"outcrop/internal/tensor/weight"
)

// writeSplit writes a model of three files, as gguf-split does: the metadata in the first, a tensor in each.
func writeSplit(t *testing.T, dir string, numbers ...uint16) string {
	t.Helper()
	for i, number := range numbers {
		meta := []KV{{"split.no", number}, {"split.count", uint16(3)}, {"split.tensors.count", int32(3)}}
		if i == 0 {
			meta = append(meta, KV{"general.architecture", "llama"})
		}
		var b bytes.Buffer
		if err := Write(&b, meta, []Tensor{{Name: "t" + string('0'+rune(number)), Format: weight.F32, Dims: []int{1}, Data: []byte{byte(i), 0, 0, 0}}}); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(Parts(filepath.Join(dir, "m-00001-of-00003.gguf"))[i], b.Bytes(), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return filepath.Join(dir, "m-00001-of-00003.gguf")
}

func TestSplit(t *testing.T) {
	dir := t.TempDir()
	path := writeSplit(t, dir, 0, 1, 2)
	if found, ok := Find(dir); found != path || !ok {
		t.Errorf("found %q, %t", found, ok)
	}
	f, err := Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	for i, name := range []string{"t0", "t1", "t2"} {
		if tensor, ok := f.Tensor(name); !ok || tensor.Data[0] != byte(i) {
			t.Errorf("%s: %v, %t", name, tensor.Data, ok)
		}
	}
	wrong := func(path, says string) {
		t.Helper()
		if _, err := Open(path); !fault.Is(err, fault.Invalid) || !strings.Contains(fault.Public(err), says) {
			t.Errorf("%v; want %q", err, says)
		}
	}
	wrong(Parts(path)[1], "the first is to be opened")
	if err := os.Remove(Parts(path)[2]); err != nil {
		t.Fatal(err)
	}
	wrong(path, "part 3 of the split GGUF model: it is not there")
	if _, ok := Find(dir); ok {
		t.Error("two of three parts are a model")
	}
	wrong(writeSplit(t, t.TempDir(), 0, 2, 1), "part 2 of the split GGUF model says that it is part 3 of 3")
	alone := filepath.Join(t.TempDir(), "alone.gguf")
	if err := os.Rename(path, alone); err != nil {
		t.Fatal(err)
	}
	wrong(alone, "the first is to be opened")
}
