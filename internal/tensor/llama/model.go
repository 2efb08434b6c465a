package llama

import (
	"iter"
	"slices"

	"outcrop/internal/tensor/kernel"
	"outcrop/internal/tensor/weight"
)

// Model is an open model. Its methods may be called from many goroutines, each with a Workspace of its own.
type Model struct {
	config Config
	turn   []turning // of layers that see everything, and of the others where that differs
	embed  *weight.Matrix
	layers []layer
	norm   []float32
	head   *weight.Matrix // embed itself where they are tied
	format weight.Format
	narrow [len(sites) + 1]bool // what is multiplied with 8 bits
	close  func() error         // unmaps the file, where there is one
}

// layer is one block's weights. Rows of queries and keys are in Hugging Face's order, where a pair that RoPE turns is half a
// head apart, whatever file they came from. What the architecture does not have is nil.
type layer struct {
	before, between    []float32 // norms: before attention, and between it and the feed-forward part
	attended, fed      []float32 // norms of what each of the two parts adds
	queryNorm, keyNorm []float32 // norms of each head
	bias               [targets][]float32
	w                  [targets]*weight.Matrix
}

// Target is one of a layer's projections.
type Target uint8

// The projections.
const (
	Q Target = iota
	K
	V
	O
	Gate
	Up
	Down
	targets // how many there are
)

// String is PEFT's name of the target: "q_proj".
func (t Target) String() string {
	return [...]string{"q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"}[t]
}

// module is the part of a layer that the target belongs to, in Hugging Face's names.
func (t Target) module() string {
	if t <= O {
		return "self_attn." + t.String()
	}
	return "mlp." + t.String()
}

// dims is the shape of a target's matrix.
func (c Config) dims(t Target) (rows, cols int) {
	switch t {
	case Q:
		return c.Q(), c.Hidden
	case K, V:
		return c.KV(), c.Hidden
	case O:
		return c.Hidden, c.Q()
	case Gate, Up:
		return c.FFN, c.Hidden
	}
	return c.Hidden, c.FFN
}

// Config is the model's shape.
func (m *Model) Config() Config { return m.config }

// Parameters is the number of weights.
func (m *Model) Parameters() int64 { return m.config.Parameters() }

// Format is how most weights are stored: "Q4_1", "BF16", "F32".
func (m *Model) Format() string { return m.format.String() }

// Bytes is the size of the weights as they are in memory.
func (m *Model) Bytes() int64 {
	var n int64
	for s := range m.slots() {
		if s.matrix != nil {
			n += s.matrix.Bytes()
		}
		n += 4 * int64(len(s.vector))
	}
	return n
}

// Close frees the weights. No other method may be running or be called afterwards.
func (m *Model) Close() error {
	if m.close == nil {
		return nil
	}
	c := m.close
	m.close = nil
	return c()
}

// blank makes a float32 model of a shape with all weights 0.
func blank(c Config) *Model {
	m := &Model{config: c, turn: c.turnings(), format: weight.F32, layers: make([]layer, c.Layers)}
	for s := range m.slots() {
		if s.width > 0 {
			*s.vectorAt = make([]float32, s.width)
		} else {
			rows, cols := c.shape(s)
			*s.matrixAt = weight.FromF32(rows, cols, kernel.Make[float32](rows*cols))
		}
	}
	if c.Tied {
		m.head = m.embed
	}
	return m
}

// values are a slot's numbers: the model's own where they are float32.
func (s slot) values() []float32 {
	if s.matrix != nil {
		return s.matrix.F32()
	}
	return s.vector
}

// tensor is a slot with its shape, as Hugging Face's files have it; a vector has Rows 0.
func (s slot) tensor() Tensor {
	t := Tensor{Name: s.name, Values: s.values(), Cols: len(s.vector)}
	if s.matrix != nil {
		t.Rows, t.Cols = s.matrix.Rows, s.matrix.Cols
	}
	if s.less != 0 {
		t.Values = slices.Clone(t.Values)
		for i := range t.Values {
			t.Values[i] -= s.less
		}
	}
	return t
}

// Tensors yields every tensor by its Hugging Face name, in float32: the model's own values where they are stored so.
func (m *Model) Tensors() iter.Seq[Tensor] {
	return func(yield func(Tensor) bool) {
		for s := range m.slots() {
			if !yield(s.tensor()) {
				return
			}
		}
	}
}
