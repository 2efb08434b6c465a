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
func (m *Model) WriteHF(dir string) error { return m.writeHF(dir, m.config.Published()) }

// WriteHF is Model.WriteHF, as LlamaForSequenceClassification reads the files.
func (s *Scorer) WriteHF(dir string) error { return s.model.writeHF(dir, s.Published(), s.Weight()) }

// writeHF writes a config, and the model's tensors and more.
func (m *Model) writeHF(dir string, published map[string]any, more ...Tensor) error {
	config, err := json.MarshalIndent(published, "", "  ")
	if err != nil {
		return fault.Wrap("llama.WriteHF", fault.Internal, err)
	}
	if err := os.WriteFile(filepath.Join(dir, "config.json"), append(config, '\n'), 0o644); err != nil {
		return fault.Wrap("llama.WriteHF", fault.Internal, err)
	}
	if m.config.features().fused {
		return fault.New("llama.WriteHF", fault.Unsupported, "Models of the architecture %s are not written.", m.config.Architecture)
	}
	var tensors []safetensors.Tensor
	for s := range m.slots() {
		tensors = append(tensors, s.tensor().file())
	}
	for _, t := range more {
		tensors = append(tensors, t.file())
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
	f := c.features()
	if c.Rope.Kind != NoScaling || f.fused || c.Cap > 0 || c.Window > 0 && c.Architecture != Gemma3 || c.Dense > 0 {
		return fault.New("llama.WriteGGUF", fault.Unsupported, "Models of the architecture %s with scaled RoPE or a sliding window are not written as GGUF.", c.Architecture)
	}
	meta := []gguf.KV{{Key: "general.architecture", Value: f.gguf}}
	put := func(key string, value any) { meta = append(meta, gguf.KV{Key: f.gguf + "." + key, Value: value}) }
	put("block_count", uint32(c.Layers))
	put("context_length", uint32(c.Context))
	put("embedding_length", uint32(c.Hidden))
	put("feed_forward_length", uint32(c.FFN))
	put("attention.head_count", uint32(c.Heads))
	put("attention.head_count_kv", uint32(c.KVHeads))
	put("attention.key_length", uint32(c.HeadDim))
	put("attention.value_length", uint32(c.HeadDim))
	put("attention.layer_norm_rms_epsilon", float32(c.RMSEps))
	put("rope.dimension_count", uint32(c.turned()))
	put("rope.freq_base", float32(c.RopeTheta))
	put("vocab_size", uint32(c.Vocab))
	if c.Window > 0 {
		put("attention.sliding_window", uint32(c.Window))
		put("attention.sliding_window_pattern", uint32(c.Every))
		put("rope.freq_base_swa", float32(c.LocalTheta))
	}
	meta = append(meta, more...)
	var tensors []gguf.Tensor
	for s := range m.slots() {
		t := s.tensor()
		t.Values = s.values()
		if f.pairs && (s.target == Q || s.target == K) {
			t.Values = reorder(t.Values, t.Rows, c.HeadDim, true)
		}
		file := t.file()
		slices.Reverse(file.Shape)
		tensors = append(tensors, gguf.Tensor{Name: s.gguf, Format: weight.F32, Dims: file.Shape, Data: file.Data})
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
