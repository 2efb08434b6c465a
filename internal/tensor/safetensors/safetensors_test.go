package safetensors

import (
	"bytes"
	"encoding/binary"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"outcrop/internal/fault"
	"outcrop/internal/tensor/weight"
)

var values = []float32{1, -2, 0.5, 3, 0, -0.25}

func write(t testing.TB, tensors ...Tensor) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := Write(&b, tensors); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func save(t *testing.T, dir, name string, b []byte) {
	t.Helper()
	if err := os.WriteFile(filepath.Join(dir, name), b, 0o600); err != nil {
		t.Fatal(err)
	}
}

func sample(t testing.TB) []byte {
	return write(t, FromF32("w", []int{2, 3}, values, weight.BF16), FromF32("b", []int{6}, values, weight.F32), FromF32("h", []int{3, 2}, values, weight.F16))
}

func TestRoundTrip(t *testing.T) {
	dir := t.TempDir()
	save(t, dir, single, sample(t))
	for _, path := range []string{dir, filepath.Join(dir, single)} {
		f, err := Open(path)
		if err != nil {
			t.Fatal(err)
		}
		defer f.Close()
		if !reflect.DeepEqual(f.Names(), []string{"b", "h", "w"}) {
			t.Errorf("names are %v", f.Names())
		}
		if v, err := f.Vector("b"); err != nil || !reflect.DeepEqual(v, values) {
			t.Errorf("b is %v, %v", v, err)
		}
		for name, rows := range map[string]int{"w": 2, "h": 3} {
			m, err := f.Matrix(name)
			if err != nil || m.Rows != rows || !reflect.DeepEqual(m.F32(), values) {
				t.Errorf("%s is %v, %v", name, m, err)
			}
		}
		for _, name := range []string{"b", "absent"} {
			if _, err := f.Matrix(name); !fault.Is(err, fault.Invalid) {
				t.Errorf("matrix %s: %v", name, err)
			}
		}
	}
	head := sample(t)
	if n := binary.LittleEndian.Uint64(head); n%8 != 0 || !strings.HasPrefix(string(head[8:]), `{"__metadata__":{"format":"pt"},"b":{`) {
		t.Errorf("the directory is %q", head[:80])
	}
}

func TestSharded(t *testing.T) {
	dir := t.TempDir()
	save(t, dir, "1.safetensors", write(t, FromF32("a", []int{6}, values, weight.F32)))
	save(t, dir, "2.safetensors", write(t, FromF32("b", []int{6}, values, weight.F32)))
	save(t, dir, sharded, []byte(`{"metadata":{"total_size":48},"weight_map":{"a":"1.safetensors","b":"2.safetensors"}}`))
	f, err := Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if v, err := f.Vector("b"); err != nil || !reflect.DeepEqual(v, values) {
		t.Errorf("b is %v, %v", v, err)
	}
	bad := map[string]string{
		"a missing file":       `{"weight_map":{"a":"3.safetensors"}}`,
		"a file elsewhere":     `{"weight_map":{"a":"../1.safetensors"}}`,
		"a missing tensor":     `{"weight_map":{"c":"1.safetensors"}}`,
		"no weight_map":        `{}`,
		"no JSON":              `{"weight_map"`,
		"one that is no name":  `{"weight_map":{"a":".."}}`,
		"an empty file's name": `{"weight_map":{"a":""}}`,
	}
	for name, index := range bad {
		save(t, dir, sharded, []byte(index))
		if _, err := Open(dir); !fault.Is(err, fault.Invalid) {
			t.Errorf("an index with %s: %v", name, err)
		}
	}
}

func TestBroken(t *testing.T) {
	whole := sample(t)
	for n := range whole {
		if _, err := parse(whole[:n]); !fault.Is(err, fault.Invalid) {
			t.Fatalf("%d of %d bytes: %v", n, len(whole), err)
		}
	}
	if _, err := parse(append(bytes.Clone(whole), 0)); !fault.Is(err, fault.Invalid) {
		t.Errorf("a byte too many: %v", err)
	}
	for _, edit := range [][2]string{{"[0,24]", "[4,24]"}, {"[0,24]", "[0,99]"}, {"[2,3]", "[2,4]"}, {"[2,3]", "[2,-3"}, {`"BF16"`, `"BF17"`}, {"[24,36]", "[12,24]"}} {
		b := bytes.Replace(whole, []byte(edit[0]), []byte(edit[1]), 1)
		if bytes.Equal(b, whole) {
			t.Fatalf("%s is not in the file", edit[0])
		}
		if _, err := parse(b); !fault.Is(err, fault.Invalid) {
			t.Errorf("%s for %s: %v", edit[1], edit[0], err)
		}
	}
}

func TestWriteInvalid(t *testing.T) {
	a := FromF32("a", []int{6}, values, weight.F32)
	short := a
	short.Shape = []int{7}
	for name, tensors := range map[string][]Tensor{"twice": {a, a}, "short": {short}} {
		if err := Write(&bytes.Buffer{}, tensors); !fault.Is(err, fault.Invalid) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func FuzzParse(f *testing.F) {
	whole := sample(f)
	f.Add(whole)
	f.Add(whole[:50])
	f.Add([]byte("\x02\x00\x00\x00\x00\x00\x00\x00{}"))
	f.Fuzz(func(t *testing.T, b []byte) {
		tensors, err := parse(b)
		if err != nil && !fault.Is(err, fault.Invalid) {
			t.Fatal(err)
		}
		for _, tensor := range tensors {
			if n := len(tensor.Shape); err == nil && n == 2 {
				if m, err := weight.New(tensor.Format, tensor.Shape[0], tensor.Shape[1], tensor.Data); err == nil {
					m.Row(m.Rows-1, make([]float32, m.Cols))
				}
			}
		}
	})
}

func FuzzIndex(f *testing.F) {
	f.Add([]byte(`{"weight_map":{"a":"1.safetensors"}}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		names, _, err := parseIndex(b)
		for _, name := range names {
			if err == nil && filepath.Dir(filepath.Join("d", name)) != "d" {
				t.Fatalf("%q leads out of its folder", name)
			}
		}
	})
}
