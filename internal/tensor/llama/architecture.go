package llama

import (
	"fmt"
	"slices"
	"strings"

	"outcrop/internal/fault"
)

// Architecture is a family of decoders. All run the same blocks; what each of them has more or other is in the table below.
type Architecture uint8

// The architectures.
const (
	Llama   Architecture = iota // Llama 2 and 3, SmolLM2
	Mistral                     // a Llama that may have a sliding window
	Qwen2
	Qwen3
	Gemma3
	Phi3
	architectures = iota
)

// features are what tells architectures apart.
type features struct {
	kind  string // Hugging Face's model_type
	class string // and its name of the class
	gguf  string // general.architecture

	pairs     bool // GGUF files have the rows that RoPE turns together side by side, not half a head apart
	bias      []Target
	headNorm  bool // queries and keys are normalised, each head by itself, before they are turned
	afterNorm bool // what a part adds to the residual stream is normalised
	gelu      bool // the gate is GELU (by tanh), not SiLU
	scaled    bool // embeddings are multiplied by √Hidden
	lessOne   bool // Hugging Face's files have norms less 1
	fused     bool // files have Q, K and V, and Gate and Up, as one matrix each
	tied      bool // where Hugging Face's file does not say
	every     int  // each so many-th layer has no sliding window, where the file does not say
}

var table = [architectures]features{
	Llama:   {kind: "llama", class: "LlamaForCausalLM", gguf: "llama", pairs: true},
	Mistral: {kind: "mistral", class: "MistralForCausalLM", gguf: "llama", pairs: true},
	Qwen2:   {kind: "qwen2", class: "Qwen2ForCausalLM", gguf: "qwen2", bias: []Target{Q, K, V}},
	Qwen3:   {kind: "qwen3", class: "Qwen3ForCausalLM", gguf: "qwen3", headNorm: true},
	Gemma3: {kind: "gemma3_text", class: "Gemma3ForCausalLM", gguf: "gemma3", headNorm: true, afterNorm: true, gelu: true, scaled: true,
		lessOne: true, tied: true, every: 6},
	Phi3: {kind: "phi3", class: "Phi3ForCausalLM", gguf: "phi3", fused: true},
}

// String is the architecture's name: "llama", "gemma3".
func (a Architecture) String() string {
	if int(a) < len(table) {
		return strings.TrimSuffix(table[a].kind, "_text")
	}
	return fmt.Sprintf("architecture %d", uint8(a))
}

// features is what the config's architecture has.
func (c Config) features() *features { return &table[c.Architecture] }

// window is how many positions layer l sees, its own included; 0 for all.
func (c Config) window(l int) int {
	if l < c.Dense || c.Every > 0 && (l+1)%c.Every == 0 {
		return 0
	}
	return c.Window
}

// local tells whether layer l turns by LocalTheta.
func (c Config) local(l int) bool { return c.LocalTheta != 0 && c.window(l) > 0 }

// trainable refuses what the way back does not know.
func (c Config) trainable() error {
	if c.features().fused || c.Cap > 0 {
		return fault.New("llama.Train", fault.Unsupported, "Models of the architecture %s can be run here, but not trained.", c.Architecture)
	}
	return nil
}

// supported lists a name of all architectures.
func supported(name func(features) string) string {
	var names []string
	for _, f := range table {
		names = append(names, name(f))
	}
	return strings.Join(slices.Compact(names), ", ")
}

// arrange sets Every or Dense, so that just those layers have the sliding window.
func (c *Config) arrange(sliding []bool) error {
	if len(sliding) != c.Layers {
		return fault.New("llama.Open", fault.Invalid, "The model's config says of %d layers what they see, not of %d.", len(sliding), c.Layers)
	}
	c.Every, c.Dense = 0, 0
	if first := slices.Index(sliding, false); first == 0 {
		c.Dense = max(slices.Index(sliding, true), 0)
	} else {
		c.Every = first + 1
	}
	if !slices.Contains(sliding, true) {
		c.Window = 0
	}
	for l, slides := range sliding {
		if slides != (c.window(l) > 0) {
			return fault.New("llama.Open", fault.Invalid, "The model's layers with a sliding window are in an order that is not supported.")
		}
	}
	return nil
}
