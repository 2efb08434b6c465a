package llama

import (
	"encoding/json"
	"io"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"

	"outcrop/internal/fault"
	"outcrop/internal/tensor/gguf"
	"outcrop/internal/tensor/safetensors"
	"outcrop/internal/tensor/weight"
)

// Random makes a float32 model whose small weights depend on seed alone, for tests.
func Random(c Config, seed uint64) *Model {
	m, r := blank(c), rand.New(rand.NewPCG(seed, 1))
	for s := range m.slots() {
		v := s.values()
		for i := range v {
			v[i] = float32(r.NormFloat64())
			if s.matrix == nil {
				v[i] = 1 + v[i]/8
			} else {
				v[i] /= float32(math.Sqrt(float64(s.matrix.Cols)))
			}
		}
	}
	return m
}

// WriteHF writes config.json and model.safetensors, in float32, into a folder that exists, as LlamaForCausalLM reads them.
func (m *Model) WriteHF(dir string) error {
	config, err := json.MarshalIndent(m.config.Published(), "", "  ")
	if err != nil {
		return fault.Wrap("llama.WriteHF", fault.Internal, err)
	}
	if err := os.WriteFile(filepath.Join(dir, "config.json"), append(config, '\n'), 0o644); err != nil {
		return fault.Wrap("llama.WriteHF", fault.Internal, err)
	}
	var tensors []safetensors.Tensor
	for s := range m.slots() {
		tensors = append(tensors, s.tensor().file())
	}
	return create("llama.WriteHF", filepath.Join(dir, "model.safetensors"), func(w io.Writer) error { return safetensors.Write(w, tensors) })
}

// file is the tensor as safetensors has it, in float32.
func (t Tensor) file() safetensors.Tensor {
	shape := []int{t.Rows, t.Cols}
	if t.Rows == 0 {
		shape = shape[1:]
	}
	return safetensors.FromF32(t.Name, shape, t.Values, weight.F32)
}

// WriteGGUF writes the model in float32. more is metadata to add: the tokenizer, say. Scaled RoPE is not written.
func (m *Model) WriteGGUF(path string, more ...gguf.KV) error {
	c := m.config
	if c.Rope.Factor != 0 {
		return fault.New("llama.WriteGGUF", fault.Unsupported, "Models with scaled RoPE are not written as GGUF.")
	}
	meta := append([]gguf.KV{
		{Key: "general.architecture", Value: "llama"},
		{Key: "llama.block_count", Value: uint32(c.Layers)},
		{Key: "llama.context_length", Value: uint32(c.Context)},
		{Key: "llama.embedding_length", Value: uint32(c.Hidden)},
		{Key: "llama.feed_forward_length", Value: uint32(c.FFN)},
		{Key: "llama.attention.head_count", Value: uint32(c.Heads)},
		{Key: "llama.attention.head_count_kv", Value: uint32(c.KVHeads)},
		{Key: "llama.attention.key_length", Value: uint32(c.HeadDim)},
		{Key: "llama.attention.value_length", Value: uint32(c.HeadDim)},
		{Key: "llama.attention.layer_norm_rms_epsilon", Value: float32(c.RMSEps)},
		{Key: "llama.rope.dimension_count", Value: uint32(c.HeadDim)},
		{Key: "llama.rope.freq_base", Value: float32(c.RopeTheta)},
		{Key: "llama.vocab_size", Value: uint32(c.Vocab)},
	}, more...)
	var tensors []gguf.Tensor
	for s := range m.slots() {
		t := s.tensor()
		if s.target == Q || s.target == K {
			t.Values = reorder(t.Values, t.Rows, c.HeadDim, true)
		}
		file := t.file()
		slices.Reverse(file.Shape)
		tensors = append(tensors, gguf.Tensor{Name: s.ggufName(), Format: weight.F32, Dims: file.Shape, Data: file.Data})
	}
	return create("llama.WriteGGUF", path, func(w io.Writer) error { return gguf.Write(w, meta, tensors) })
}

// create writes a file.
func create(op, path string, write func(io.Writer) error) error {
	f, err := os.Create(path)
	if err != nil {
		return fault.Wrap(op, fault.Internal, err)
	}
	err = write(f)
	if closed := f.Close(); err == nil {
		err = closed
	}
	return fault.Wrap(op, fault.Internal, err)
}
