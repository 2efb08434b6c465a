package gguf

import (
	"bytes"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"outcrop/internal/fault"
	"outcrop/internal/tensor/weight"
)

var meta = []KV{
	{"general.architecture", "llama"}, {"count", uint32(7)}, {"big", uint64(1 << 40)}, {"low", int8(-3)}, {"eps", float32(1e-5)},
	{"wide", 2.5}, {"yes", true}, {"words", []string{"a", "", "long one"}}, {"scores", []float32{1, -2}}, {"kinds", []int32{1, 3}},
	{"flags", []bool{true, false}},
}

func sample(t testing.TB) []byte {
	t.Helper()
	q8 := make([]byte, 2*34)
	q8[1], q8[35], q8[2], q8[36+31] = 0x3c, 0x40, 5, 0xff // scales 1 and 2
	tensors := []Tensor{
		{Name: "norm", Format: weight.F32, Dims: []int{2}, Data: []byte{0, 0, 0x80, 0x3f, 0, 0, 0, 0xc0}},
		{Name: "w", Format: weight.Q8_0, Dims: []int{32, 2}, Data: q8},
	}
	var b bytes.Buffer
	if err := Write(&b, meta, tensors); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestRoundTrip(t *testing.T) {
	path := filepath.Join(t.TempDir(), "m.gguf")
	if err := os.WriteFile(path, sample(t), 0o600); err != nil {
		t.Fatal(err)
	}
	f, err := Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	for i, kv := range meta {
		if f.Keys()[i] != kv.Key || !reflect.DeepEqual(f.values[kv.Key], kv.Value) {
			t.Errorf("%s is %v, want %v", f.Keys()[i], f.values[kv.Key], kv.Value)
		}
	}
	if n, ok := f.Int("low"); n != -3 || !ok {
		t.Errorf("low is %d, %t", n, ok)
	}
	if n, ok := f.Int("wide"); ok {
		t.Errorf("wide is the integer %d", n)
	}
	if x, ok := f.Float("count"); x != 7 || !ok {
		t.Errorf("count is %g, %t", x, ok)
	}
	if s, ok := Get[string](f, "count"); ok {
		t.Errorf("count is the string %q", s)
	}
	v, err := f.Vector("norm")
	if err != nil || !reflect.DeepEqual(v, []float32{1, -2}) {
		t.Errorf("norm is %v, %v", v, err)
	}
	w, err := f.Matrix("w")
	if err != nil {
		t.Fatal(err)
	}
	row := make([]float32, 32)
	if w.Row(0, row); row[0] != 5 {
		t.Errorf("w[0][0] is %g", row[0])
	}
	if w.Row(1, row); w.Rows != 2 || w.Cols != 32 || row[31] != -2 {
		t.Errorf("w is %dx%d, w[1][31] %g", w.Rows, w.Cols, row[31])
	}
	for _, name := range []string{"absent", "norm"} {
		if _, err := f.Matrix(name); !fault.Is(err, fault.Invalid) {
			t.Errorf("matrix %s: %v", name, err)
		}
	}
}

// Every prefix of a file is recognised as broken, and the text says that it is the file's fault.
func TestTruncated(t *testing.T) {
	whole := sample(t)
	for n := range len(whole) - 28 { // the last 28 bytes fill up to the alignment
		_, err := parse(whole[:n])
		if !fault.Is(err, fault.Invalid) || !strings.Contains(fault.Public(err), "GGUF") {
			t.Fatalf("%d of %d bytes: %v", n, len(whole), err)
		}
	}
	if _, err := parse(whole); err != nil {
		t.Fatal(err)
	}
}

func TestInconsistent(t *testing.T) {
	var twice bytes.Buffer
	if err := Write(&twice, []KV{{"k", "v"}, {"k", "v"}}, nil); err != nil {
		t.Fatal(err)
	}
	unknown := bytes.Replace(sample(t), []byte("norm\x01\x00\x00\x00\x02\x00\x00\x00\x00\x00\x00\x00\x00"), []byte("norm\x01\x00\x00\x00\x02\x00\x00\x00\x00\x00\x00\x00\x63"), 1)
	cases := map[string][]byte{"twice": twice.Bytes(), "format number 99": unknown, "version 9": append([]byte("GGUF\x09\x00\x00\x00"), make([]byte, 32)...)}
	for want, b := range cases {
		if _, err := parse(b); !fault.Is(err, fault.Invalid) || !strings.Contains(fault.Public(err), want) {
			t.Errorf("%s: %v", want, err)
		}
	}
}

func TestOpenAbsent(t *testing.T) {
	if _, err := Open(filepath.Join(t.TempDir(), "absent")); err == nil {
		t.Error("an absent file was opened")
	}
}

func FuzzParse(f *testing.F) {
	whole := sample(f)
	f.Add(whole)
	f.Add(whole[:100])
	f.Add([]byte("GGUF\x03\x00\x00\x00\xff\xff\xff\xff\xff\xff\xff\xff\x00\x00\x00\x00\x00\x00\x00\x00"))
	f.Fuzz(func(t *testing.T, b []byte) {
		file, err := parse(b)
		if err != nil {
			if !fault.Is(err, fault.Invalid) {
				t.Fatal(err)
			}
			return
		}
		for _, tensor := range file.Tensors() {
			if m, err := file.Matrix(tensor.Name); err == nil {
				m.Row(m.Rows-1, make([]float32, m.Cols))
			}
		}
	})
}
