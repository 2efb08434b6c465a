// Package bert runs BERT encoders as sentence embedders: token ids in, unit vectors out.
package bert

import "outcrop/internal/fault"

// Model is an open encoder. All methods may be called from many goroutines.
type Model struct {
	dimensions, window int
}

// Open reads a Hugging Face folder: config.json, model.safetensors and, where they are there, the sentence-transformers files
// that say how to pool and how long a text may be. What does not fit is Invalid.
func Open(dir string) (*Model, error) {
	return nil, fault.New("bert.Open", fault.Unsupported, "not there yet")
}

// Dimensions is the length of an embedding.
func (m *Model) Dimensions() int { return m.dimensions }

// Window is the longest text in tokens, special ones included.
func (m *Model) Window() int { return m.window }

// Parameters is how many weights there are.
func (m *Model) Parameters() int64 { return 0 }

// Bytes is the memory that the weights take.
func (m *Model) Bytes() int64 { return 0 }

// Embed gives the unit vector of each text, from its token ids with the special tokens. A text is at most Window long and has
// ids of the vocabulary only: the caller checks.
func (m *Model) Embed(batch [][]int32) [][]float32 { return nil }

// Close frees the model's memory; no other method may run then or later.
func (m *Model) Close() error { return nil }
