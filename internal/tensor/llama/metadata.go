package llama

import (
	"math"
	"slices"
	"strconv"

	"outcrop/internal/fault"
	"outcrop/internal/tensor/gguf"
)

// metadata reads a GGUF file's keys of its architecture. It keeps the first error.
type metadata struct {
	file *gguf.File
	arch string
	err  error
}

func (m *metadata) number(key string) int {
	n, ok := m.file.Int(m.arch + "." + key)
	if !ok && m.err == nil {
		m.err = fault.New("llama.Open", fault.Invalid, "The file's metadata has no number %s.%s.", m.arch, key)
	}
	return n
}

func (m *metadata) intOr(key string, or int) int {
	if n, ok := m.file.Int(m.arch + "." + key); ok {
		return n
	}
	return or
}

func (m *metadata) floatOr(key string, or float64) float64 {
	if n, ok := m.file.Float(m.arch + "." + key); ok {
		return shortest(n)
	}
	return or
}

// fromGGUF reads the config from a GGUF file's metadata and the shapes of its tensors.
func fromGGUF(f *gguf.File) (Config, error) {
	const op = "llama.Open"
	m := &metadata{file: f}
	m.arch, _ = gguf.Get[string](f, "general.architecture")
	at := slices.IndexFunc(table[:], func(f features) bool { return f.gguf == m.arch })
	if at < 0 {
		return Config{}, fault.New(op, fault.Invalid, "The file holds a model of architecture %q, which is not supported; %s are.", m.arch, supported(func(f features) string { return f.gguf }))
	}
	c := Config{Architecture: Architecture(at), Layers: m.number("block_count"), Hidden: m.number("embedding_length"), Heads: m.number("attention.head_count"),
		FFN: m.number("feed_forward_length"), Context: m.number("context_length")}
	if m.err != nil {
		return c, m.err
	}
	if m.intOr("expert_count", 0) > 0 {
		return c, fault.New(op, fault.Invalid, "Mixtures of experts are not supported.")
	}
	if c.Heads < 1 {
		return c, c.Validate()
	}
	c.KVHeads = m.intOr("attention.head_count_kv", c.Heads)
	c.HeadDim = m.intOr("attention.key_length", c.Hidden/c.Heads)
	if v := m.intOr("attention.value_length", c.HeadDim); v != c.HeadDim {
		return c, fault.New(op, fault.Invalid, "Heads of %d with values of %d are not supported.", c.HeadDim, v)
	}
	if c.Rotary = m.intOr("rope.dimension_count", 0); c.Rotary == c.HeadDim {
		c.Rotary = 0
	}
	c.RopeTheta = m.floatOr("rope.freq_base", 10000)
	c.RMSEps = m.floatOr("attention.layer_norm_rms_epsilon", 1e-5)
	c.Cap = m.floatOr("final_logit_softcapping", 0)
	embed, ok := f.Tensor("token_embd.weight")
	if !ok || len(embed.Dims) != 2 {
		return c, fault.New(op, fault.Invalid, "The file has no matrix token_embd.weight.")
	}
	c.Vocab = embed.Dims[1]
	_, head := f.Tensor("output.weight")
	c.Tied = !head
	if err := m.windows(&c); err != nil {
		return c, err
	}
	if err := m.scaling(&c); err != nil {
		return c, err
	}
	return c, c.Validate()
}

// windows reads which layers see how much. llama.cpp knows of windows in Gemma's files only: those of the others say nothing of
// the layers, so that they are run without.
func (m *metadata) windows(c *Config) error {
	if c.Architecture != Gemma3 {
		return nil
	}
	if c.Window = m.intOr("attention.sliding_window", 0); c.Window > 0 {
		const pattern = "attention.sliding_window_pattern"
		c.LocalTheta = m.floatOr("rope.freq_base_swa", 10000)
		c.Every = m.intOr(pattern, c.features().every)
		if sliding, ok := gguf.Get[[]bool](m.file, m.arch+"."+pattern); ok {
			return c.arrange(sliding)
		}
	}
	if c.Layers == gemma27B { // the one whose heads are not as wide as queries are scaled by, which files do not say
		c.QueryScalar = float64(c.Hidden / c.Heads)
	}
	return nil
}

// gemma27B is how many layers the largest Gemma 3 has.
const gemma27B = 62

// scaling reads how positions are scaled.
func (m *metadata) scaling(c *Config) error {
	const op = "llama.Open"
	kind, _ := gguf.Get[string](m.file, m.arch+".rope.scaling.type")
	factor := m.floatOr("rope.scaling.factor", 0)
	c.Rope = RopeScaling{Factor: factor, Original: m.intOr("rope.scaling.original_context_length", c.Context), Attention: m.floatOr("rope.scaling.attn_factor", 0)}
	switch r := &c.Rope; {
	case m.has("rope_factors_long.weight"):
		r.Kind = LongRope
		return m.longRope(r)
	case m.has("rope_freqs.weight"):
		return m.llama3(c)
	case kind == "" && factor == 0, kind == "none", factor == 1 && kind != "yarn":
		c.Rope = RopeScaling{}
	case kind == "linear", kind == "":
		*r = RopeScaling{Kind: Linear, Factor: factor}
	case kind == "yarn":
		r.Kind, r.Whole = Yarn, true
		r.High, r.Low = m.floatOr("rope.scaling.yarn_beta_fast", 32), m.floatOr("rope.scaling.yarn_beta_slow", 1)
	default:
		return fault.New(op, fault.Invalid, "RoPE scaling of kind %q is not supported.", kind)
	}
	return nil
}

func (m *metadata) has(tensor string) bool {
	_, ok := m.file.Tensor(tensor)
	return ok
}

// longRope reads the factors of all pairs.
func (m *metadata) longRope(r *RopeScaling) error {
	for name, to := range map[string]*[]float64{"rope_factors_long.weight": &r.Long, "rope_factors_short.weight": &r.Short} {
		v, err := m.file.Vector(name)
		if err != nil {
			return fault.Wrap("llama.Open", fault.Invalid, err)
		}
		for _, x := range v {
			*to = append(*to, shortest(float64(x)))
		}
	}
	return nil
}

// llama3 finds the llama3 scaling from the factors that GGUF files keep instead. They are all of a family with the same Low, High
// and Original, so that the largest factor tells the rest; factors that this does not give are refused.
func (m *metadata) llama3(c *Config) error {
	const op, name = "llama.Open", "rope_freqs.weight"
	factors, err := m.file.Vector(name)
	if err != nil {
		return fault.Wrap(op, fault.Invalid, err)
	}
	if len(factors) != c.turned()/2 {
		return fault.New(op, fault.Invalid, "The tensor %s has %d values, not %d.", name, len(factors), c.turned()/2)
	}
	c.Rope = RopeScaling{Kind: Llama3, Factor: shortest(float64(slices.Max(factors))), Low: 1, High: 4, Original: 8192}
	for i, have := range factors {
		if want := c.Rope.stretch(c.RopeTheta, i, c.turned(), c.Context); !(math.Abs(float64(have)-want) < 1e-3*want) {
			return fault.New(op, fault.Invalid, "The factors of %s are not those of a known RoPE scaling.", name)
		}
	}
	return nil
}

// shortest is the float64 that reads like a float32: 1e-05 and not 9.999999747378752e-06.
func shortest(x float64) float64 {
	y, _ := strconv.ParseFloat(strconv.FormatFloat(x, 'g', -1, 32), 64)
	return y
}
