package bert

import (
	"cmp"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"

	"outcrop/internal/fault"
	"outcrop/internal/tensor/safetensors"
)

// published is config.json, as far as it matters here. Nomic's own code has other names for the sizes than transformers.
type published struct {
	Type         string   `json:"model_type"`
	Hidden       int      `json:"hidden_size"`
	Inner        int      `json:"intermediate_size"`
	Layers       int      `json:"num_hidden_layers"`
	Heads        int      `json:"num_attention_heads"`
	Vocabulary   int      `json:"vocab_size"`
	Positions    int      `json:"max_position_embeddings"`
	Kinds        int      `json:"type_vocab_size"`
	Epsilon      float32  `json:"layer_norm_eps"`
	Activation   string   `json:"hidden_act"`
	PositionType string   `json:"position_embedding_type"`
	Rope         rotation `json:"rope_parameters"`

	NomicHidden     int      `json:"n_embd"`
	NomicInner      int      `json:"n_inner"`
	NomicLayers     int      `json:"n_layer"`
	NomicHeads      int      `json:"n_head"`
	NomicPositions  int      `json:"n_positions"`
	Trained         int      `json:"max_trained_positions"`
	NomicEpsilon    float32  `json:"layer_norm_epsilon"`
	NomicActivation string   `json:"activation_function"`
	Base            float64  `json:"rotary_emb_base"`
	Fraction        *float64 `json:"rotary_emb_fraction"`
	Interleaved     bool     `json:"rotary_emb_interleaved"`
	QKVBias         bool     `json:"qkv_proj_bias"`
	UpBias          bool     `json:"mlp_fc1_bias"`
	DownBias        bool     `json:"mlp_fc2_bias"`
	Before          bool     `json:"prenorm"`
	RMS             bool     `json:"use_rms_norm"`
	Parallel        bool     `json:"parallel_block"`
	Causal          bool     `json:"causal"`
	Experts         int      `json:"moe_every_n_layers"`
}

// rotation is how heads are turned, in files of transformers 5.
type rotation struct {
	Kind string  `json:"rope_type"`
	Base float64 `json:"rope_theta"`
}

// Open reads a GGUF file, or a Hugging Face folder: config.json, model.safetensors and, where they are there, the
// sentence-transformers files that say how to pool (else by the mean) and how long a text may be. What does not fit is Invalid,
// and so is a weight that is not a number.
func Open(path string) (*Model, error) {
	const op = "bert.Open"
	info, err := os.Stat(path)
	if err != nil {
		return nil, &fault.Error{Op: op, Kind: fault.Invalid, Text: "The model's files cannot be read.", Cause: err}
	}
	m := &Model{}
	if info.IsDir() {
		err = m.openFolder(path)
	} else {
		err = m.openGGUF(path)
	}
	if err != nil && m.file != nil {
		err = errors.Join(err, m.file.Close())
	}
	if err != nil {
		return nil, fault.Wrap(op, fault.Internal, err)
	}
	return m, nil
}

func (m *Model) openFolder(dir string) error {
	var p published
	if found, err := read(filepath.Join(dir, "config.json"), &p); err != nil {
		return err
	} else if !found {
		return invalid("the folder has no config.json")
	}
	var err error
	if m.config, err = p.config(); err != nil {
		return err
	}
	if err := m.config.check(); err != nil {
		return err
	}
	if m.config.first, err = pooling(dir); err != nil {
		return err
	}
	var sentence struct {
		Longest int `json:"max_seq_length"`
	}
	if _, err := read(filepath.Join(dir, "sentence_bert_config.json"), &sentence); err != nil {
		return err
	}
	m.window = m.config.longest
	if sentence.Longest > 0 {
		m.window = min(m.window, sentence.Longest)
	}
	file, err := safetensors.Open(dir)
	if err != nil {
		return err
	}
	m.file = file
	list, prefix := bertNames, ""
	if m.config.theta > 0 {
		list = nomicNames
	}
	if _, ok := file.Tensor(list.words + ".weight"); !ok {
		prefix = "bert."
	}
	return m.load(list, prefix, list.query == "")
}

// config is what the file says, refused where this package computes something else.
func (p published) config() (config, error) {
	c := config{architecture: "bert", hidden: p.Hidden, inner: p.Inner, layers: p.Layers, heads: p.Heads, vocabulary: p.Vocabulary,
		longest: p.Positions, kinds: p.Kinds, epsilon: p.Epsilon, biased: true}
	switch p.Type {
	case "", "bert":
		if p.Activation != "gelu" {
			return c, invalid("the activation %q is not supported", p.Activation)
		}
		if p.PositionType != "" && p.PositionType != "absolute" {
			return c, invalid("positions of the type %q are not supported", p.PositionType)
		}
		return c, nil
	case "nomic_bert":
	default:
		return c, invalid("config.json is of a %q model, not of a bert or nomic_bert", p.Type)
	}
	c = config{architecture: "nomic-bert", hidden: cmp.Or(p.Hidden, p.NomicHidden), inner: cmp.Or(p.Inner, p.NomicInner), layers: cmp.Or(p.Layers, p.NomicLayers),
		heads: cmp.Or(p.Heads, p.NomicHeads), vocabulary: p.Vocabulary, longest: cmp.Or(p.Positions, p.NomicPositions), kinds: p.Kinds,
		epsilon: cmp.Or(p.Epsilon, p.NomicEpsilon), theta: cmp.Or(p.Rope.Base, p.Base, 1000), gated: true}
	if p.Trained > 0 { // beyond that, Nomic's own code stretches the wavelengths
		c.longest = min(c.longest, p.Trained)
	}
	activation := cmp.Or(p.NomicActivation, p.Activation)
	switch {
	case activation != "swiglu" && activation != "silu":
		return c, invalid("the activation %q is not supported", activation)
	case p.QKVBias || p.UpBias || p.DownBias:
		return c, invalid("nomic_bert models with biases are not supported")
	case p.Fraction != nil && *p.Fraction != 1 || p.Interleaved || p.Rope.Kind != "" && p.Rope.Kind != "default":
		return c, invalid("this way to turn heads by position is not supported")
	case p.Before || p.RMS || p.Parallel || p.Causal || p.Experts > 0:
		return c, invalid("nomic_bert models with prenorm, RMS norms, parallel blocks, causal attention or experts are not supported")
	}
	return c, nil
}

// check makes sure that the sizes are ones that this package computes.
func (c config) check() error {
	const most = 1 << 20
	for _, n := range []int{c.hidden, c.inner, c.layers, c.heads, c.vocabulary, c.longest, c.kinds} {
		if n < 1 || n > most {
			return invalid("the model's config has a size that is missing or out of range")
		}
	}
	switch {
	case c.hidden%c.heads != 0:
		return invalid("the hidden size of %d does not divide into %d heads", c.hidden, c.heads)
	case c.theta != 0 && (!(c.theta > 1) || c.hidden/c.heads%2 != 0):
		return invalid("heads of %d cannot be turned with the base %g", c.hidden/c.heads, c.theta)
	}
	return nil
}

// read reads a JSON file, if it is there.
func read(path string, v any) (found bool, err error) {
	b, err := os.ReadFile(path)
	if errors.Is(err, os.ErrNotExist) {
		return false, nil
	} else if err != nil {
		return false, err
	}
	if err := json.Unmarshal(b, v); err != nil {
		return false, &fault.Error{Op: "bert.read", Kind: fault.Invalid, Text: filepath.Base(path) + " is not valid", Cause: err}
	}
	return true, nil
}

func invalid(text string, args ...any) error {
	return fault.New("bert.load", fault.Invalid, text, args...)
}
