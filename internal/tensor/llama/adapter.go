package llama

import "outcrop/internal/fault"

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

// Adapter is a LoRA adapter: for each layer and target, W x becomes W x + Alpha/Rank B A x. It is not changed by use and may
// be shared.
type Adapter struct{}

// Rank is the adapter's rank.
func (a *Adapter) Rank() int { return 0 }

// Bytes is its size in memory.
func (a *Adapter) Bytes() int64 { return 0 }

// LoadAdapter reads adapter_config.json and adapter_model.safetensors as PEFT writes them, for a model of that shape. Anything
// that does not fit is Invalid.
func LoadAdapter(dir string, c Config) (*Adapter, error) {
	return nil, fault.New("llama.LoadAdapter", fault.Unsupported, "not yet")
}

// Write writes them into a folder that exists, so that PEFT reads them. base is the base model's name, for people.
func (a *Adapter) Write(dir, base string) error { return nil }
