package llama

import (
	"cmp"
	"encoding/json"
	"math"
	"slices"
	"strconv"
	"strings"

	"outcrop/internal/fault"
)

// published is the part of a Hugging Face config.json that matters.
type published struct {
	Architectures []string `json:"architectures"`
	ModelType     string   `json:"model_type"`
	Activation    string   `json:"hidden_act"`
	GemmaGate     string   `json:"hidden_activation"`
	AttentionBias bool     `json:"attention_bias"`
	MLPBias       bool     `json:"mlp_bias"`
	Bidirectional bool     `json:"use_bidirectional_attention"`
	Layers        int      `json:"num_hidden_layers"`
	Hidden        int      `json:"hidden_size"`
	Heads         int      `json:"num_attention_heads"`
	KVHeads       *int     `json:"num_key_value_heads"`
	HeadDim       *int     `json:"head_dim"`
	FFN           int      `json:"intermediate_size"`
	Vocab         int      `json:"vocab_size"`
	Context       int      `json:"max_position_embeddings"`
	RMSEps        *float64 `json:"rms_norm_eps"`
	Tied          *bool    `json:"tie_word_embeddings"`

	Theta    float64  `json:"rope_theta"`
	Local    float64  `json:"rope_local_base_freq"`
	Partial  *float64 `json:"partial_rotary_factor"`
	Original int      `json:"original_max_position_embeddings"`
	Scaling  *scaling `json:"rope_scaling"`
	Rope     *scaling `json:"rope_parameters"` // both of the above, in files of transformers 5

	Window      *int     `json:"sliding_window"`
	UseWindow   *bool    `json:"use_sliding_window"`
	Dense       *int     `json:"max_window_layers"`
	Every       int      `json:"sliding_window_pattern"`
	LayerTypes  []string `json:"layer_types"`
	QueryScalar float64  `json:"query_pre_attn_scalar"`
	Cap         *float64 `json:"final_logit_softcapping"`
	ScoreCap    *float64 `json:"attn_logit_softcapping"`
}

type scaling struct {
	Kind      string    `json:"rope_type"`
	Older     string    `json:"type"`
	Theta     float64   `json:"rope_theta"`
	Factor    float64   `json:"factor"`
	Low       float64   `json:"low_freq_factor"`
	High      float64   `json:"high_freq_factor"`
	Original  int       `json:"original_max_position_embeddings"`
	Fast      float64   `json:"beta_fast"`
	Slow      float64   `json:"beta_slow"`
	Truncate  *bool     `json:"truncate"`
	MScale    float64   `json:"mscale"`
	MScaleAll float64   `json:"mscale_all_dim"`
	Attention float64   `json:"attention_factor"`
	Short     []float64 `json:"short_factor"`
	Long      []float64 `json:"long_factor"`
	Partial   *float64  `json:"partial_rotary_factor"`

	Full    *scaling `json:"full_attention"` // those of layers by what they see, where they differ
	Sliding *scaling `json:"sliding_attention"`
}

// ParseConfig reads a Hugging Face config.json of one of the architectures. Anything else is Invalid.
func ParseConfig(data []byte) (Config, error) {
	return parseConfig(data, func(f features) string { return f.class })
}

// parseConfig reads a config whose model is of the class that class names for its architecture.
func parseConfig(data []byte, class func(features) string) (Config, error) {
	const op = "llama.ParseConfig"
	p := published{Activation: "silu", Vocab: 32000, Context: 2048, Theta: 10000}
	if err := json.Unmarshal(data, &p); err != nil {
		return Config{}, &fault.Error{Op: op, Kind: fault.Invalid, Text: "The model's config.json is not valid.", Cause: err}
	}
	at := slices.IndexFunc(table[:], func(f features) bool { return f.kind == p.ModelType })
	if at < 0 || len(p.Architectures) > 0 && !slices.Contains(p.Architectures, class(table[at])) {
		return Config{}, fault.New(op, fault.Invalid, "The model is a %q %q, which is not supported; %s are.", p.ModelType, p.Architectures, supported(class))
	}
	f := table[at]
	gate, known := p.Activation, "silu"
	if f.gelu {
		gate, known = cmp.Or(p.GemmaGate, "gelu_pytorch_tanh"), "gelu_pytorch_tanh"
	}
	switch {
	case gate != known || p.AttentionBias || p.MLPBias:
		return Config{}, fault.New(op, fault.Invalid, "%s with biases or the activation %q is not supported.", f.class, gate)
	case p.Bidirectional:
		return Config{}, fault.New(op, fault.Invalid, "Models whose tokens see what comes after them are not supported.")
	case p.ScoreCap != nil && *p.ScoreCap != 0:
		return Config{}, fault.New(op, fault.Invalid, "Models that cap attention's scores (attn_logit_softcapping) are not supported.")
	case p.Heads < 1:
		return Config{}, fault.New(op, fault.Invalid, "The model's config.json names no num_attention_heads.")
	}
	c := Config{
		Architecture: Architecture(at), Layers: p.Layers, Hidden: p.Hidden, Heads: p.Heads, KVHeads: or(p.KVHeads, p.Heads),
		HeadDim: or(p.HeadDim, p.Hidden/p.Heads), FFN: p.FFN, Vocab: p.Vocab, Context: p.Context, RopeTheta: p.Theta,
		QueryScalar: p.QueryScalar, Cap: or(p.Cap, 0), RMSEps: or(p.RMSEps, 1e-6), Tied: or(p.Tied, f.tied),
	}
	for _, s := range []*scaling{p.Scaling, p.Rope} {
		if err := s.into(&c, &p); err != nil {
			return Config{}, err
		}
	}
	if p.Partial != nil {
		if c.Rotary = int(float64(c.HeadDim) * *p.Partial); c.Rotary == c.HeadDim {
			c.Rotary = 0
		}
	}
	if err := p.windows(&c); err != nil {
		return Config{}, err
	}
	return c, c.Validate()
}

// or is what p points to, or another value.
func or[T any](p *T, other T) T {
	if p != nil {
		return *p
	}
	return other
}

// windows reads which layers see how much.
func (p *published) windows(c *Config) error {
	if p.Window == nil || *p.Window < 1 || !or(p.UseWindow, c.Architecture != Qwen2 && c.Architecture != Qwen3) {
		return nil
	}
	c.Window = *p.Window
	switch {
	case len(p.LayerTypes) > 0:
		sliding := make([]bool, len(p.LayerTypes))
		for l, kind := range p.LayerTypes {
			sliding[l] = kind == "sliding_attention"
		}
		if err := c.arrange(sliding); err != nil {
			return err
		}
	case c.features().every > 0:
		c.Every = cmp.Or(p.Every, c.features().every)
	default:
		c.Dense = or(p.Dense, 0)
	}
	if c.Architecture == Gemma3 && c.Window > 0 {
		c.LocalTheta = cmp.Or(p.Local, 10000)
	}
	return nil
}

// into reads how positions are scaled; nothing is in nil.
func (s *scaling) into(c *Config, p *published) error {
	if s == nil {
		return nil
	}
	if s.Full != nil {
		if l := s.Sliding; l != nil {
			if kind := cmp.Or(l.Kind, l.Older, "default"); kind != "default" {
				return fault.New("llama.ParseConfig", fault.Invalid, "RoPE scaling of kind %q in layers with a sliding window is not supported.", kind)
			}
			p.Local = l.Theta
		}
		s = s.Full
	}
	if p.Partial = cmp.Or(p.Partial, s.Partial); s.Theta != 0 {
		c.RopeTheta = s.Theta
	}
	r := RopeScaling{Factor: s.Factor, Original: cmp.Or(s.Original, p.Original, p.Context), Attention: s.Attention}
	kind := cmp.Or(s.Kind, s.Older)
	if c.Architecture == Phi3 && (kind == "su" || kind == "yarn") {
		kind = "longrope"
	}
	switch kind {
	case "", "default":
		return nil
	case "linear":
		r = RopeScaling{Kind: Linear, Factor: s.Factor}
	case "dynamic":
		r = RopeScaling{Kind: Dynamic, Factor: s.Factor}
	case "llama3":
		r.Kind, r.Low, r.High, r.Attention = Llama3, s.Low, s.High, 0
	case "yarn":
		r.Kind, r.Low, r.High, r.Whole = Yarn, cmp.Or(s.Slow, 1), cmp.Or(s.Fast, 32), or(s.Truncate, true)
		if s.MScale != 0 && s.MScaleAll != 0 && r.Attention == 0 {
			by := func(m float64) float64 { return 1 + 0.1*m*math.Log(s.Factor) }
			r.Attention = by(s.MScale) / by(s.MScaleAll)
		}
	case "longrope":
		r.Kind, r.Factor, r.Short, r.Long = LongRope, 0, s.Short, s.Long
	default:
		return fault.New("llama.ParseConfig", fault.Invalid, "RoPE scaling of kind %q is not supported.", kind)
	}
	c.Rope = r
	return nil
}

// Published is the config as the contents of a Hugging Face config.json, to which the caller may add what it knows.
func (c Config) Published() map[string]any {
	f := c.features()
	p := map[string]any{
		"architectures": []string{f.class}, "model_type": f.kind,
		"num_hidden_layers": c.Layers, "hidden_size": c.Hidden, "num_attention_heads": c.Heads, "num_key_value_heads": c.KVHeads,
		"head_dim": c.HeadDim, "intermediate_size": c.FFN, "vocab_size": c.Vocab, "max_position_embeddings": c.Context,
		"rms_norm_eps": c.RMSEps, "tie_word_embeddings": c.Tied, "rope_theta": c.RopeTheta, "rope_scaling": c.Rope.published(),
	}
	if f.gelu {
		p["hidden_activation"] = "gelu_pytorch_tanh"
	} else {
		p["hidden_act"] = "silu"
	}
	if c.Architecture == Llama {
		p["attention_bias"], p["mlp_bias"] = false, false
	}
	if c.Rotary > 0 {
		p["partial_rotary_factor"] = float64(c.Rotary) / float64(c.HeadDim)
	}
	if c.Rope.Kind == LongRope {
		p["original_max_position_embeddings"] = c.Rope.Original
	}
	if c.Window > 0 {
		p["sliding_window"], p["use_sliding_window"] = c.Window, true
		p["layer_types"] = c.layerTypes()
	} else {
		p["sliding_window"] = nil
	}
	if c.LocalTheta != 0 {
		p["rope_local_base_freq"] = c.LocalTheta
	}
	if c.QueryScalar != 0 {
		p["query_pre_attn_scalar"] = c.QueryScalar
	}
	if c.Cap != 0 {
		p["final_logit_softcapping"] = c.Cap
	}
	return p
}

// layerTypes says of each layer whether it has a sliding window.
func (c Config) layerTypes() []string {
	kinds := make([]string, c.Layers)
	for l := range kinds {
		if kinds[l] = "full_attention"; c.window(l) > 0 {
			kinds[l] = "sliding_attention"
		}
	}
	return kinds
}

// published is the scaling as Hugging Face's config.json has it; nil for none.
func (r RopeScaling) published() any {
	p := map[string]any{"rope_type": r.Kind.String(), "factor": decimal(r.Factor)}
	switch r.Kind {
	case NoScaling:
		return nil
	case Llama3:
		p["low_freq_factor"], p["high_freq_factor"], p["original_max_position_embeddings"] = decimal(r.Low), decimal(r.High), r.Original
	case Yarn:
		p["beta_slow"], p["beta_fast"], p["original_max_position_embeddings"], p["truncate"] = decimal(r.Low), decimal(r.High), r.Original, r.Whole
	case LongRope:
		p = map[string]any{"type": "longrope", "short_factor": r.Short, "long_factor": r.Long}
	}
	if r.Attention != 0 {
		p["attention_factor"] = decimal(r.Attention)
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
