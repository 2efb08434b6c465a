package llama

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"

	"outcrop/internal/fault"
	"outcrop/internal/tensor/gguf"
	"outcrop/internal/tensor/safetensors"
	"outcrop/internal/tensor/weight"
)

// source is a file of tensors.
type source interface {
	Matrix(name string) (*weight.Matrix, error)
	Vector(name string) ([]float32, error)
	Forget()
	Close() error
}

// Open opens a GGUF file or a Hugging Face folder of safetensors. Another architecture, a tensor that is missing or of the wrong
// shape, and a weight that is not a number are Invalid, and the text names the tensor.
func Open(path string) (*Model, error) { return open(path, nil, false) }

// open opens a model whose repacked matrices may have been found; the model closes them. quantise rounds what are floats.
func open(path string, found *repacked, quantise bool) (*Model, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, &fault.Error{Op: "llama.Open", Kind: fault.Invalid, Text: "The model's file cannot be read.", Cause: err}
	}
	var m *Model
	if info.IsDir() {
		m, err = openFolder(path, found, quantise)
	} else {
		m, err = openGGUF(path, found, quantise)
	}
	if err != nil {
		return nil, errors.Join(fault.Wrap("llama.Open", fault.Invalid, err), found.Close())
	}
	return m, nil
}

func openFolder(dir string, found *repacked, quantise bool) (*Model, error) {
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
	return loadFolder(f, c, found, quantise)
}

func loadFolder(f *safetensors.File, c Config, found *repacked, quantise bool) (*Model, error) {
	return load(&reader{file: f, config: c, found: found, quantise: quantise, name: func(s slot) string { return s.name }, published: true, fused: [2]string{"model.layers.%d.self_attn.qkv_proj.weight", "model.layers.%d.mlp.gate_up_proj.weight"}})
}

func openGGUF(path string, found *repacked, quantise bool) (*Model, error) {
	f, err := gguf.Open(path)
	if err != nil {
		return nil, err
	}
	c, err := fromGGUF(f)
	if err != nil {
		f.Close()
		return nil, err
	}
	return load(&reader{file: f, config: c, found: found, quantise: quantise, pairs: c.features().pairs, name: func(s slot) string { return s.gguf }, fused: [2]string{"blk.%d.attn_qkv.weight", "blk.%d.ffn_up.weight"}})
}

// reader takes a model's tensors from a file, as one of the two kinds of files has them.
type reader struct {
	file   source
	config Config
	found  *repacked // matrices that need not be read

	name  func(slot) string
	fused [2]string // names of what has a layer's Q, K and V in one, and of Gate and Up
	pairs bool      // rows of Q and K that RoPE turns together are neighbours

	published bool // norms are as Hugging Face's files have them
	quantise  bool // matrices of floats are multiplied as Q8_0

	bytes map[weight.Format]int64 // of the matrices
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

// load fills a model, and closes the file when anything is wrong.
func load(r *reader) (*Model, error) {
	c := r.config
	m := &Model{config: c, turn: c.turnings(), layers: make([]layer, c.Layers), close: func() error { return errors.Join(r.file.Close(), r.found.Close()) }}
	r.bytes = map[weight.Format]int64{}
	for s := range m.slots() {
		var err error
		if s.width > 0 {
			*s.vectorAt, err = r.vector(s)
		} else {
			*s.matrixAt, err = r.matrix(s)
		}
		if err != nil {
			r.file.Close()
			return nil, err
		}
	}
	r.file.Forget() // norms lie between matrices that may never be read here
	if c.Tied {
		m.head = m.embed
	}
	for format, n := range r.bytes {
		if n > r.bytes[m.format] || n == r.bytes[m.format] && format < m.format {
			m.format = format
		}
	}
	m.config.HalfCache = m.format != weight.F32 && m.format != weight.F16 && m.format != weight.BF16
	return m, nil
}

// vector reads a slot's vector and checks it.
func (r *reader) vector(s slot) ([]float32, error) {
	name := r.name(s)
	v, err := r.file.Vector(name)
	if err != nil {
		return nil, err
	}
	if len(v) != s.width {
		return nil, fault.New("llama.Open", fault.Invalid, "The tensor %s has %d values, not %d.", name, len(v), s.width)
	}
	if err := weight.FromF32(1, len(v), v).Check(); err != nil {
		return nil, bad(name, err)
	}
	if r.published && s.less != 0 {
		for i := range v {
			v[i] += s.less
		}
	}
	return v, nil
}

// matrix reads a slot's matrix and checks it.
func (r *reader) matrix(s slot) (*weight.Matrix, error) {
	const op = "llama.Open"
	name, lo, total := r.place(s)
	w, err := r.file.Matrix(name)
	if err != nil {
		return nil, err
	}
	rows, cols := r.config.shape(s)
	if w.Rows != total || w.Cols != cols {
		return nil, fault.New(op, fault.Invalid, "The tensor %s has %d rows of %d values, not %d of %d.", name, w.Rows, w.Cols, total, cols)
	}
	if rows < total {
		w = w.Part(lo, lo+rows)
	}
	if r.found.has(s.name) { // its values were checked when it was made
		err = w.Use(r.found.packed[s.name])
	} else if err = w.Check(); err != nil {
		err = bad(name, err)
	} else if r.pairs && (s.target == Q || s.target == K) {
		w, err = weight.New(w.Format, w.Rows, w.Cols, reorder(w.Data(), w.Rows, r.config.HeadDim, false))
	}
	if err != nil {
		return nil, err
	}
	if r.quantise && w.Quantisable() {
		if !r.found.has(s.name) {
			w = rounded(w)
		}
		r.bytes[weight.Q8_0] += w.Bytes()
		return w, nil
	}
	r.bytes[w.Format] += w.Bytes()
	return w, nil
}

// rounded is w multiplied as Q8_0. Where that can be repacked, single rows stay as they are: the memory is the file's.
func rounded(w *weight.Matrix) *weight.Matrix {
	q := w.Quantise()
	if q.Repack(); q.Packed() == nil || w.Use(q.Packed()) != nil {
		return q
	}
	return w
}

// place tells the tensor in which a slot's matrix stands, from which row on, and how many rows that tensor has.
func (r *reader) place(s slot) (name string, lo, total int) {
	name = r.name(s)
	total, _ = r.config.shape(s)
	if !r.config.features().fused || s.target >= targets {
		return name, 0, total
	}
	for i, group := range [...][]Target{{Q, K, V}, {Gate, Up}} {
		if !slices.Contains(group, s.target) {
			continue
		}
		name, total = fmt.Sprintf(r.fused[i], s.layer), 0
		for _, t := range group {
			if t == s.target {
				lo = total
			}
			out, _ := r.config.dims(t)
			total += out
		}
	}
	return name, lo, total
}

func bad(name string, cause error) error {
	return &fault.Error{Op: "llama.Open", Kind: fault.Invalid, Text: "The tensor " + name + " holds values that are not finite numbers.", Cause: cause}
}
