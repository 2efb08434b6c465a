package llama

import "outcrop/internal/fault"

// Model is an open model. Its methods may be called from many goroutines, each with a Workspace of its own.
type Model struct {
	config Config
}

// Config is the model's shape.
func (m *Model) Config() Config { return m.config }

// Parameters is the number of weights.
func (m *Model) Parameters() int64 { return m.config.Parameters() }

// Bytes is the size of the weights as they are in memory.
func (m *Model) Bytes() int64 { return 0 }

// Format is how most weights are stored: "Q4_1", "BF16", "F32".
func (m *Model) Format() string { return "" }

// Close frees the weights. No other method may be running or be called afterwards.
func (m *Model) Close() error { return nil }

// Open opens a GGUF file or a Hugging Face folder of safetensors. Another architecture, a tensor that is missing or of the wrong
// shape, and a weight that is not a number are Invalid, and the text names the tensor.
func Open(path string) (*Model, error) {
	return nil, fault.New("llama.Open", fault.Unsupported, "not yet")
}

// Random makes a model with small random weights that depend on seed alone, for tests.
func Random(c Config, seed uint64) *Model { return &Model{config: c} }

// WriteHF writes config.json and model.safetensors (float32) into a folder that exists, as LlamaForCausalLM reads them.
func (m *Model) WriteHF(dir string) error { return nil }
