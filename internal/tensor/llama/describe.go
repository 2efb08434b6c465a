package llama

import (
	"encoding/json"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"outcrop/internal/fault"
	"outcrop/internal/tensor/gguf"
)

// published is the part of a Hugging Face config.json that matters.
type published struct {
	Architectures []string `json:"architectures"`
	ModelType     string   `json:"model_type"`
	Activation    string   `json:"hidden_act"`
	AttentionBias bool     `json:"attention_bias"`
	MLPBias       bool     `json:"mlp_bias"`
	Layers        int      `json:"num_hidden_layers"`
	Hidden        int      `json:"hidden_size"`
	Heads         int      `json:"num_attention_heads"`
	KVHeads       *int     `json:"num_key_value_heads"`
	HeadDim       *int     `json:"head_dim"`
	FFN           int      `json:"intermediate_size"`
	Vocab         int      `json:"vocab_size"`
	Context       int      `json:"max_position_embeddings"`
	RMSEps        float64  `json:"rms_norm_eps"`
	Tied          bool     `json:"tie_word_embeddings"`
	Theta         float64  `json:"rope_theta"`
	Scaling       *scaling `json:"rope_scaling"`
	Rope          *scaling `json:"rope_parameters"` // both of the above, in files of transformers 5
}

type scaling struct {
	Kind     string  `json:"rope_type"`
	Older    string  `json:"type"`
	Theta    float64 `json:"rope_theta"`
	Factor   float64 `json:"factor"`
	Low      float64 `json:"low_freq_factor"`
	High     float64 `json:"high_freq_factor"`
	Original int     `json:"original_max_position_embeddings"`
}

// ParseConfig reads a Hugging Face config.json of a LlamaForCausalLM. Anything else is Invalid.
func ParseConfig(data []byte) (Config, error) {
	const op = "llama.ParseConfig"
	p := published{Activation: "silu", Vocab: 32000, Context: 2048, RMSEps: 1e-6, Theta: 10000}
	if err := json.Unmarshal(data, &p); err != nil {
		return Config{}, &fault.Error{Op: op, Kind: fault.Invalid, Text: "The model's config.json is not valid.", Cause: err}
	}
	switch {
	case p.ModelType != "llama" || len(p.Architectures) > 0 && !slices.Contains(p.Architectures, "LlamaForCausalLM"):
		return Config{}, fault.New(op, fault.Invalid, "The model is a %q %q; only LlamaForCausalLM is supported.", p.ModelType, p.Architectures)
	case p.Activation != "silu" || p.AttentionBias || p.MLPBias:
		return Config{}, fault.New(op, fault.Invalid, "Llama models with biases or the activation %q are not supported.", p.Activation)
	case p.Heads < 1:
		return Config{}, fault.New(op, fault.Invalid, "The model's config.json names no num_attention_heads.")
	}
	c := Config{
		Layers: p.Layers, Hidden: p.Hidden, Heads: p.Heads, KVHeads: p.Heads, HeadDim: p.Hidden / p.Heads, FFN: p.FFN, Vocab: p.Vocab,
		Context: p.Context, RopeTheta: p.Theta, RMSEps: p.RMSEps, Tied: p.Tied,
	}
	if p.KVHeads != nil {
		c.KVHeads = *p.KVHeads
	}
	if p.HeadDim != nil {
		c.HeadDim = *p.HeadDim
	}
	for _, s := range []*scaling{p.Scaling, p.Rope} {
		if s == nil {
			continue
		}
		if s.Theta != 0 {
			c.RopeTheta = s.Theta
		}
		switch kind := max(s.Kind, s.Older); kind {
		case "", "default":
		case "llama3":
			c.Rope = RopeScaling{s.Factor, s.Low, s.High, s.Original}
		default:
			return Config{}, fault.New(op, fault.Invalid, "RoPE scaling of kind %q is not supported.", kind)
		}
	}
	return c, c.Validate()
}

// Published is the config as the contents of a Hugging Face config.json, to which the caller may add what it knows.
func (c Config) Published() map[string]any {
	p := map[string]any{
		"architectures": []string{"LlamaForCausalLM"}, "model_type": "llama", "hidden_act": "silu", "attention_bias": false, "mlp_bias": false,
		"num_hidden_layers": c.Layers, "hidden_size": c.Hidden, "num_attention_heads": c.Heads, "num_key_value_heads": c.KVHeads,
		"head_dim": c.HeadDim, "intermediate_size": c.FFN, "vocab_size": c.Vocab, "max_position_embeddings": c.Context,
		"rms_norm_eps": c.RMSEps, "tie_word_embeddings": c.Tied, "rope_theta": c.RopeTheta, "rope_scaling": nil,
	}
	if r := c.Rope; r.Factor != 0 {
		p["rope_scaling"] = map[string]any{
			"rope_type": "llama3", "factor": decimal(r.Factor), "low_freq_factor": decimal(r.Low), "high_freq_factor": decimal(r.High), "original_max_position_embeddings": r.Original,
		}
	}
	return p
}

// decimal is a number with a point, without which transformers warns that it is none.
func decimal(x float64) json.Number {
	s := strconv.FormatFloat(x, 'g', -1, 64)
	if !strings.ContainsAny(s, ".e") {
		s += ".0"
	}
	return json.Number(s)
}

// fromGGUF reads the config from a GGUF file's metadata and the shapes of its tensors.
func fromGGUF(f *gguf.File) (Config, error) {
	const op = "llama.Open"
	if arch, _ := gguf.Get[string](f, "general.architecture"); arch != "llama" {
		return Config{}, fault.New(op, fault.Invalid, "The file holds a model of architecture %q; only \"llama\" is supported.", arch)
	}
	var c Config
	for key, at := range map[string]*int{
		"block_count": &c.Layers, "embedding_length": &c.Hidden, "attention.head_count": &c.Heads, "feed_forward_length": &c.FFN, "context_length": &c.Context,
	} {
		var ok bool
		if *at, ok = f.Int("llama." + key); !ok {
			return c, fault.New(op, fault.Invalid, "The file's metadata has no number llama.%s.", key)
		}
	}
	if n, _ := f.Int("llama.expert_count"); n > 0 {
		return c, fault.New(op, fault.Invalid, "Mixtures of experts are not supported.")
	}
	if kind, _ := gguf.Get[string](f, "llama.rope.scaling.type"); kind != "" && kind != "none" {
		return c, fault.New(op, fault.Invalid, "RoPE scaling of kind %q is not supported.", kind)
	}
	if c.Heads < 1 {
		return c, c.Validate()
	}
	intOr := func(key string, or int) int {
		if n, ok := f.Int("llama." + key); ok {
			return n
		}
		return or
	}
	floatOr := func(key string, or float64) float64 {
		if n, ok := f.Float("llama." + key); ok {
			return shortest(n)
		}
		return or
	}
	c.KVHeads = intOr("attention.head_count_kv", c.Heads)
	c.HeadDim = intOr("attention.key_length", c.Hidden/c.Heads)
	if v, r := intOr("attention.value_length", c.HeadDim), intOr("rope.dimension_count", c.HeadDim); v != c.HeadDim || r != c.HeadDim {
		return c, fault.New(op, fault.Invalid, "Heads of %d with values of %d and positions in %d are not supported.", c.HeadDim, v, r)
	}
	c.RopeTheta = floatOr("rope.freq_base", 10000)
	c.RMSEps = floatOr("attention.layer_norm_rms_epsilon", 1e-5)
	embed, ok := f.Tensor("token_embd.weight")
	if !ok || len(embed.Dims) != 2 {
		return c, fault.New(op, fault.Invalid, "The file has no matrix token_embd.weight.")
	}
	c.Vocab = embed.Dims[1]
	_, head := f.Tensor("output.weight")
	c.Tied = !head
	if err := c.Validate(); err != nil {
		return c, err
	}
	return c, c.scaleFromGGUF(f)
}

// scaleFromGGUF finds the llama3 scaling from the factors that GGUF files keep instead. They are all of a family with the same
// Low, High and Original, so that the largest factor tells the rest; factors that this does not give are refused.
func (c *Config) scaleFromGGUF(f *gguf.File) error {
	const name = "rope_freqs.weight"
	if _, ok := f.Tensor(name); !ok {
		return nil
	}
	factors, err := f.Vector(name)
	if err != nil {
		return fault.Wrap("llama.Open", fault.Invalid, err)
	}
	if len(factors) == c.HeadDim/2 {
		c.Rope = RopeScaling{Factor: shortest(float64(slices.Max(factors))), Low: 1, High: 4, Original: 8192}
		for i, have := range factors {
			if want := c.Rope.stretch(c.RopeTheta, i, c.HeadDim); !(math.Abs(float64(have)-want) < 1e-3*want) {
				return fault.New("llama.Open", fault.Invalid, "The factors of %s are not those of a known RoPE scaling.", name)
			}
		}
		return nil
	}
	return fault.New("llama.Open", fault.Invalid, "The tensor %s has %d values, not %d.", name, len(factors), c.HeadDim/2)
}

// shortest is the float64 that reads like a float32: 1e-05 and not 9.999999747378752e-06.
func shortest(x float64) float64 {
	y, _ := strconv.ParseFloat(strconv.FormatFloat(x, 'g', -1, 32), 64)
	return y
}

// ggufName is a slot's name in a GGUF file.
func (s slot) ggufName() string {
	switch {
	case s.target < targets:
		short := [...]string{"attn_q", "attn_k", "attn_v", "attn_output", "ffn_gate", "ffn_up", "ffn_down"}[s.target]
		return fmt.Sprintf("blk.%d.%s.weight", s.layer, short)
	case s.name == embedName:
		return "token_embd.weight"
	case s.name == normName:
		return "output_norm.weight"
	case s.name == headName:
		return "output.weight"
	case s.name == beforeName(s.layer):
		return fmt.Sprintf("blk.%d.attn_norm.weight", s.layer)
	}
	return fmt.Sprintf("blk.%d.ffn_norm.weight", s.layer)
}
