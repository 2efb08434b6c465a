// Package bert runs encoders of BERT's kind as sentence embedders: token ids in, unit vectors out.
package bert

import "outcrop/internal/tensor/weight"

// Model is an open encoder. All methods may be called from many goroutines.
type Model struct {
	config     config
	window     int
	parameters int64
	bytes      int64
	format     weight.Format
	file       source

	words, positions, kinds *weight.Matrix // no positions where heads are turned by them
	norm                    norm
	layers                  []layer
}

// config is a model's shape.
type config struct {
	architecture                                             string // "bert", "nomic-bert"
	hidden, inner, layers, heads, vocabulary, longest, kinds int
	epsilon                                                  float32
	theta                                                    float64 // heads are turned by their token's position, with this base; 0 where positions are added
	gated                                                    bool    // the feed-forward network is a SwiGLU, not a GELU
	biased                                                   bool    // linear layers have biases
	first                                                    bool    // a text's vector is its first token's, not the mean
}

// linear is a layer y = x·Wᵀ + b; b may be nil.
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
	up, gate, down               linear // gate is empty where there is none
	norm                         norm
}

// Dimensions is the length of an embedding.
func (m *Model) Dimensions() int { return m.config.hidden }

// Window is the longest text in tokens, special ones included: what sentence-transformers was told the model is good for, and
// never more than it has positions.
func (m *Model) Window() int { return m.window }

// Architecture is the model's kind: "bert" or "nomic-bert".
func (m *Model) Architecture() string { return m.config.architecture }

// Format is how most weights are stored.
func (m *Model) Format() string { return m.format.String() }

// Vocabulary is how many token ids there are.
func (m *Model) Vocabulary() int { return m.words.Rows }

// Parameters is how many weights there are.
func (m *Model) Parameters() int64 { return m.parameters }

// Bytes is the memory that the weights take.
func (m *Model) Bytes() int64 { return m.bytes }

// Close frees the model's memory; no other method may run then or later.
func (m *Model) Close() error { return m.file.Close() }
