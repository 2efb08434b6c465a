package llama

import (
	"iter"

	"outcrop/internal/fault"
)

// Mode is what to train: LoRA or Full.
type Mode interface{ trains() }

// Full trains every weight.
type Full struct{}

// LoRA trains low-rank additions to the targets and leaves the weights as they are.
type LoRA struct {
	Rank    int
	Alpha   float64
	Seed    uint64
	Targets []Target // nil for all
}

func (Full) trains() {}
func (LoRA) trains() {}

// Param is one trained matrix or vector (Rows is 1). The optimiser changes Value in place and clears Grad.
type Param struct {
	Name        string // as in Hugging Face's or PEFT's files
	Rows, Cols  int
	Value, Grad []float32
	Decay       bool // weight decay applies: not to norms
}

// Batch is samples laid end to end.
type Batch struct {
	Tokens []int32
	Labels []int32 // the token that follows each; -1 where it is not counted
	Starts []int   // where each sample begins, the first at 0: attention and positions begin anew there
}

// Tensor is a matrix to write, by its Hugging Face name. A vector has Rows 0.
type Tensor struct {
	Name       string
	Rows, Cols int
	Values     []float32
}

// Training is a model being trained: its weights in float32 and what is learnt. It is used by one goroutine at a time.
type Training struct {
	config Config
}

// Train begins a training from the model's weights, dequantised where they are quantised. The model may be closed afterwards.
func (m *Model) Train(mode Mode) (*Training, error) {
	return nil, fault.New("llama.Train", fault.Unsupported, "not yet")
}

// Config is the model's shape.
func (t *Training) Config() Config { return t.config }

// Params are what is trained, always in the same order.
func (t *Training) Params() []*Param { return nil }

// Loss is the sum of cross-entropies over the counted positions, and how many these are.
func (t *Training) Loss(b Batch) (sum float64, n int, err error) { return 0, 0, nil }

// Backward is Loss, and adds the gradients of scale times the sum to the parameters' Grad.
func (t *Training) Backward(b Batch, scale float32) (sum float64, n int, err error) { return 0, 0, nil }

// Adapter is the adapter as it is trained, without copying: nil in Full mode. Steps after this show in it.
func (t *Training) Adapter() *Adapter { return nil }

// Model is the model as it is trained, adapters aside, without copying.
func (t *Training) Model() *Model { return nil }

// Merged yields every tensor of the tuned model, adapters merged into the weights, in a fixed order and by its Hugging Face
// name. Values is valid until the next one; memory for one matrix is enough.
func (t *Training) Merged() iter.Seq[Tensor] { return func(func(Tensor) bool) {} }
