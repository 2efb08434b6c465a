package bert

import (
	"outcrop/internal/tensor/gguf"
)

// The kinds of pooling in GGUF files.
const (
	poolUnsaid = iota
	poolMean
	poolFirst
)

// openGGUF reads a GGUF file as llama.cpp's converter writes them.
func (m *Model) openGGUF(path string) error {
	f, err := gguf.Open(path)
	if err != nil {
		return err
	}
	m.file = f
	arch, _ := gguf.Get[string](f, "general.architecture")
	c := config{architecture: arch, biased: arch == "bert", gated: arch != "bert"}
	if arch != "bert" && arch != "nomic-bert" {
		return invalid("the file holds a model of architecture %q, not of bert or nomic-bert", arch)
	}
	for key, to := range map[string]*int{
		"embedding_length": &c.hidden, "feed_forward_length": &c.inner, "block_count": &c.layers, "attention.head_count": &c.heads, "context_length": &c.longest,
	} {
		*to, _ = f.Int(arch + "." + key)
	}
	if c.gated {
		if c.theta, _ = f.Float(arch + ".rope.freq_base"); c.theta == 0 {
			c.theta = 10000
		}
	}
	epsilon, _ := f.Float(arch + ".attention.layer_norm_epsilon")
	c.epsilon = float32(epsilon)
	for name, to := range map[string]*int{"token_embd.weight": &c.vocabulary, "token_types.weight": &c.kinds} {
		if t, ok := f.Tensor(name); ok && len(t.Dims) == 2 {
			*to = t.Dims[1]
		}
	}
	switch kind, _ := f.Int(arch + ".pooling_type"); kind {
	case poolUnsaid, poolMean:
	case poolFirst:
		c.first = true
	default:
		return invalid("pooling is supported by the mean of the tokens or by the first token, not of type %d", kind)
	}
	m.config, m.window = c, c.longest
	if err := c.check(); err != nil {
		return err
	}
	_, fused := f.Tensor("blk.0.attn_qkv.weight")
	return m.load(ggufNames, "", fused)
}

// Holds tells whether a GGUF file has a model of this package.
func Holds(path string) bool {
	f, err := gguf.Open(path)
	if err != nil {
		return false
	}
	defer f.Close()
	arch, _ := gguf.Get[string](f, "general.architecture")
	return arch == "bert" || arch == "nomic-bert"
}
