package llama

import (
	"errors"
	"os"
	"path/filepath"

	"outcrop/internal/fault"
	"outcrop/internal/tensor/gguf"
	"outcrop/internal/tensor/safetensors"
	"outcrop/internal/tensor/weight"
)

// source is a file of tensors.
type source interface {
	Matrix(name string) (*weight.Matrix, error)
	Vector(name string) ([]float32, error)
	Close() error
}

// Open opens a GGUF file or a Hugging Face folder of safetensors. Another architecture, a tensor that is missing or of the wrong
// shape, and a weight that is not a number are Invalid, and the text names the tensor.
func Open(path string) (*Model, error) { return open(path, nil) }

// open opens a model whose repacked matrices may have been found; the model closes them.
func open(path string, found *repacked) (*Model, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, &fault.Error{Op: "llama.Open", Kind: fault.Invalid, Text: "The model's file cannot be read.", Cause: err}
	}
	var m *Model
	if info.IsDir() {
		m, err = openFolder(path, found)
	} else {
		m, err = openGGUF(path, found)
	}
	if err != nil {
		return nil, errors.Join(fault.Wrap("llama.Open", fault.Invalid, err), found.Close())
	}
	return m, nil
}

func openFolder(dir string, found *repacked) (*Model, error) {
	data, err := os.ReadFile(filepath.Join(dir, "config.json"))
	if err != nil {
		return nil, &fault.Error{Op: "llama.Open", Kind: fault.Invalid, Text: "The folder has no config.json.", Cause: err}
	}
	c, err := ParseConfig(data)
	if err != nil {
		return nil, err
	}
	f, err := safetensors.Open(dir)
	if err != nil {
		return nil, err
	}
	return load(c, f, found, func(s slot) (*weight.Matrix, error) { return f.Matrix(s.name) }, func(s slot) string { return s.name })
}

func openGGUF(path string, found *repacked) (*Model, error) {
	f, err := gguf.Open(path)
	if err != nil {
		return nil, err
	}
	c, err := fromGGUF(f)
	if err != nil {
		f.Close()
		return nil, err
	}
	matrix := func(s slot) (*weight.Matrix, error) {
		name := s.ggufName()
		w, err := f.Matrix(name)
		if err != nil || s.target != Q && s.target != K || found.has(s.name) {
			return w, err
		}
		t, _ := f.Tensor(name)
		return weight.New(w.Format, w.Rows, w.Cols, reorder(t.Data, w.Rows, c.HeadDim, false))
	}
	return load(c, f, found, matrix, slot.ggufName)
}

// reorder copies the rows of a query or key matrix. GGUF files have the two values that RoPE turns together in neighbouring rows;
// Hugging Face files, and this package, half a head apart. toGGUF tells the direction.
func reorder[T any](data []T, rows, headDim int, toGGUF bool) []T {
	out, w, half := make([]T, len(data)), len(data)/max(rows, 1), headDim/2
	for r := range rows {
		if rows%headDim != 0 {
			break // the wrong shape, which load reports
		}
		head, i := r/headDim*headDim, r%headDim
		other := head + i%half*2 + i/half
		from, to := other, r
		if toGGUF {
			from, to = r, other
		}
		copy(out[to*w:(to+1)*w], data[from*w:(from+1)*w])
	}
	return out
}

// load fills a model from a file, which it closes when anything is wrong.
func load(c Config, f source, found *repacked, matrix func(slot) (*weight.Matrix, error), name func(slot) string) (*Model, error) {
	m := &Model{config: c, freq: c.frequencies(), layers: make([]layer, c.Layers), close: func() error { return errors.Join(f.Close(), found.Close()) }}
	bytes := map[weight.Format]int64{}
	for s := range m.slots() {
		if err := m.fill(s, f, found, matrix, name(s), bytes); err != nil {
			f.Close()
			return nil, err
		}
	}
	if c.Tied {
		m.head = m.embed
	}
	for format, n := range bytes {
		if n > bytes[m.format] || n == bytes[m.format] && format < m.format {
			m.format = format
		}
	}
	return m, nil
}

// fill reads one slot's tensor and checks it.
func (m *Model) fill(s slot, f source, found *repacked, matrix func(slot) (*weight.Matrix, error), name string, bytes map[weight.Format]int64) error {
	const op = "llama.Open"
	if isNorm := s.target == targets && s.name != embedName && s.name != headName; isNorm {
		v, err := f.Vector(name)
		if err != nil {
			return err
		}
		if len(v) != m.config.Hidden {
			return fault.New(op, fault.Invalid, "The tensor %s has %d values, not %d.", name, len(v), m.config.Hidden)
		}
		if err := weight.FromF32(1, len(v), v).Check(); err != nil {
			return bad(name, err)
		}
		m.setVector(s, v)
		return nil
	}
	w, err := matrix(s)
	if err != nil {
		return err
	}
	rows, cols := m.config.Vocab, m.config.Hidden
	if s.target < targets {
		rows, cols = m.config.dims(s.target)
	}
	if w.Rows != rows || w.Cols != cols {
		return fault.New(op, fault.Invalid, "The tensor %s has %d rows of %d values, not %d of %d.", name, w.Rows, w.Cols, rows, cols)
	}
	if found.has(s.name) { // its values were checked when it was made
		if err := w.Use(found.packed[s.name]); err != nil {
			return err
		}
	} else if err := w.Check(); err != nil {
		return bad(name, err)
	}
	bytes[w.Format] += w.Bytes()
	m.setMatrix(s, w)
	return nil
}

func bad(name string, cause error) error {
	return &fault.Error{Op: "llama.Open", Kind: fault.Invalid, Text: "The tensor " + name + " holds values that are not finite numbers.", Cause: cause}
}

func (m *Model) setVector(s slot, v []float32) {
	switch {
	case s.layer < 0:
		m.norm = v
	case s.name == betweenName(s.layer):
		m.layers[s.layer].between = v
	default:
		m.layers[s.layer].before = v
	}
}

func (m *Model) setMatrix(s slot, w *weight.Matrix) {
	switch {
	case s.target < targets:
		m.layers[s.layer].w[s.target] = w
	case s.name == headName:
		m.head = w
	default:
		m.embed = w
	}
}
