package llama

import (
	"fmt"
	"iter"
	"slices"

	"outcrop/internal/tensor/weight"
)

// slot is a place for one of a model's tensors: a matrix or a vector.
type slot struct {
	name, gguf string // Hugging Face's and GGUF's
	layer      int    // -1 outside the layers
	target     Target // whose matrix it is; targets for none
	width      int    // of a vector; 0 for a matrix
	norm       bool
	less       float32 // what Hugging Face's file has less

	matrix   *weight.Matrix // what stands there
	vector   []float32
	matrixAt **weight.Matrix // where it stands
	vectorAt *[]float32
}

// Names of the tensors outside the layers.
const (
	embedName = "model.embed_tokens"
	normName  = "model.norm"
	headName  = "lm_head"
)

// slots are a model's tensors in their order in the forward pass. A tied head is none.
func (m *Model) slots() iter.Seq[slot] {
	return func(yield func(slot) bool) {
		c, less := m.config, float32(0)
		if c.features().lessOne {
			less = 1
		}
		matrix := func(at **weight.Matrix, l int, t Target, name, gguf string) bool {
			return yield(slot{name: name + ".weight", gguf: gguf + ".weight", layer: l, target: t, matrix: *at, matrixAt: at})
		}
		norm := func(at *[]float32, l, width int, name, gguf string) bool {
			return yield(slot{name: name + ".weight", gguf: gguf + ".weight", layer: l, target: targets, width: width, norm: true, less: less, vector: *at, vectorAt: at})
		}
		if !matrix(&m.embed, -1, targets, embedName, "token_embd") {
			return
		}
		for l := range m.layers {
			if !m.layerSlots(l, matrix, norm, yield) {
				return
			}
		}
		if norm(&m.norm, -1, c.Hidden, normName, "output_norm") && !c.Tied {
			matrix(&m.head, -1, targets, headName, "output")
		}
	}
}

// layerSlots are those of one layer. It tells whether to go on.
func (m *Model) layerSlots(l int, matrix func(at **weight.Matrix, l int, t Target, name, gguf string) bool,
	norm func(at *[]float32, l, width int, name, gguf string) bool, yield func(slot) bool) bool {
	c, f, w := m.config, m.config.features(), &m.layers[l]
	prefix, block := fmt.Sprintf("model.layers.%d.", l), fmt.Sprintf("blk.%d.", l)
	project := func(list ...Target) bool {
		for _, t := range list {
			name, gguf := prefix+t.module(), block+t.gguf()
			if !matrix(&w.w[t], l, t, name, gguf) {
				return false
			}
			if out, _ := c.dims(t); slices.Contains(f.bias, t) &&
				!yield(slot{name: name + ".bias", gguf: gguf + ".bias", layer: l, target: targets, width: out, vector: w.bias[t], vectorAt: &w.bias[t]}) {
				return false
			}
		}
		return true
	}
	between := "post_attention_layernorm"
	if f.afterNorm {
		between = "pre_feedforward_layernorm"
	}
	return norm(&w.before, l, c.Hidden, prefix+"input_layernorm", block+"attn_norm") &&
		project(Q, K, V) &&
		(!f.headNorm || norm(&w.queryNorm, l, c.HeadDim, prefix+"self_attn.q_norm", block+"attn_q_norm") &&
			norm(&w.keyNorm, l, c.HeadDim, prefix+"self_attn.k_norm", block+"attn_k_norm")) &&
		project(O) &&
		(!f.afterNorm || norm(&w.attended, l, c.Hidden, prefix+"post_attention_layernorm", block+"post_attention_norm")) &&
		norm(&w.between, l, c.Hidden, prefix+between, block+"ffn_norm") &&
		project(Gate, Up, Down) &&
		(!f.afterNorm || norm(&w.fed, l, c.Hidden, prefix+"post_feedforward_layernorm", block+"post_ffw_norm"))
}

// gguf is the target's name in GGUF files.
func (t Target) gguf() string {
	return [...]string{"attn_q", "attn_k", "attn_v", "attn_output", "ffn_gate", "ffn_up", "ffn_down"}[t]
}

// shape is that of a slot's matrix.
func (c Config) shape(s slot) (rows, cols int) {
	if s.target < targets {
		return c.dims(s.target)
	}
	return c.Vocab, c.Hidden
}
