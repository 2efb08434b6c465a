// Package bert runs BERT encoders as sentence embedders: token ids in, unit vectors out.
package bert

import (
	"outcrop/internal/tensor/safetensors"
	"outcrop/internal/tensor/weight"
)

// Model is an open encoder. All methods may be called from many goroutines.
type Model struct {
	config     config
	pooling    pooling
	window     int
	parameters int64
	bytes      int64
	file       *safetensors.File

	words, positions, kinds *weight.Matrix
	norm                    norm
	layers                  []layer
}

// linear is a layer y = x·Wᵀ + b.
type linear struct {
	w *weight.Matrix
	b []float32
}

// norm is a LayerNorm's gain and shift.
type norm struct{ w, b []float32 }

// layer is one block: attention, then a feed-forward network, each added to its input and normalised afterwards.
type layer struct {
	query, key, value, attention linear
	attentionNorm                norm
	up, down                     linear
	norm                         norm
}

// Dimensions is the length of an embedding.
func (m *Model) Dimensions() int { return m.config.Hidden }

// Window is the longest text in tokens, special ones included: what sentence-transformers was told the model is good for, and
// never more than it has positions.
func (m *Model) Window() int { return m.window }

// Vocabulary is how many token ids there are.
func (m *Model) Vocabulary() int { return m.words.Rows }

// Parameters is how many weights there are.
func (m *Model) Parameters() int64 { return m.parameters }

// Bytes is the memory that the weights take.
func (m *Model) Bytes() int64 { return m.bytes }

// Close frees the model's memory; no other method may run then or later.
func (m *Model) Close() error { return m.file.Close() }
