package bert

import (
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strconv"

	"outcrop/internal/fault"
	"outcrop/internal/tensor/safetensors"
	"outcrop/internal/tensor/weight"
)

// config is config.json, as far as it matters here.
type config struct {
	Type         string  `json:"model_type"`
	Hidden       int     `json:"hidden_size"`
	Inner        int     `json:"intermediate_size"`
	Layers       int     `json:"num_hidden_layers"`
	Heads        int     `json:"num_attention_heads"`
	Vocabulary   int     `json:"vocab_size"`
	Positions    int     `json:"max_position_embeddings"`
	Kinds        int     `json:"type_vocab_size"`
	Epsilon      float32 `json:"layer_norm_eps"`
	Activation   string  `json:"hidden_act"`
	PositionType string  `json:"position_embedding_type"`
}

// pooling is 1_Pooling/config.json: how a text's vector is made of its tokens'.
type pooling struct {
	CLS  bool `json:"pooling_mode_cls_token"`
	Mean bool `json:"pooling_mode_mean_tokens"`
	Max  bool `json:"pooling_mode_max_tokens"`
	Root bool `json:"pooling_mode_mean_sqrt_len_tokens"`
}

// Open reads a Hugging Face folder: config.json, model.safetensors and, where they are there, the sentence-transformers files
// that say how to pool (else by the mean) and how long a text may be. What does not fit is Invalid, and so is a weight that is
// not a number.
func Open(dir string) (*Model, error) {
	const op = "bert.Open"
	m := &Model{}
	if err := m.settings(dir); err != nil {
		return nil, fault.Wrap(op, fault.Internal, err)
	}
	file, err := safetensors.Open(dir)
	if err != nil {
		return nil, fault.Wrap(op, fault.Internal, err)
	}
	m.file = file
	if err := m.load(); err != nil {
		return nil, fault.Wrap(op, fault.Internal, errors.Join(err, file.Close()))
	}
	return m, nil
}

// settings reads the folder's JSON files.
func (m *Model) settings(dir string) error {
	if found, err := read(filepath.Join(dir, "config.json"), &m.config); err != nil {
		return err
	} else if !found {
		return invalid("the folder has no config.json")
	}
	if err := m.config.check(); err != nil {
		return err
	}
	m.pooling.Mean = true
	if _, err := read(filepath.Join(dir, "1_Pooling", "config.json"), &m.pooling); err != nil {
		return err
	}
	if p := m.pooling; p.Max || p.Root || p.CLS == p.Mean {
		return invalid("pooling is supported by the mean of the tokens or by the first token")
	}
	var sentence struct {
		Longest int `json:"max_seq_length"`
	}
	if _, err := read(filepath.Join(dir, "sentence_bert_config.json"), &sentence); err != nil {
		return err
	}
	m.window = m.config.Positions
	if sentence.Longest > 0 {
		m.window = min(m.window, sentence.Longest)
	}
	return nil
}

// check makes sure that the configuration is one that this package computes.
func (c config) check() error {
	const most = 1 << 20
	for _, n := range []int{c.Hidden, c.Inner, c.Layers, c.Heads, c.Vocabulary, c.Positions, c.Kinds} {
		if n < 1 || n > most {
			return invalid("config.json has a size that is missing or out of range")
		}
	}
	switch {
	case c.Type != "" && c.Type != "bert":
		return invalid("config.json is of a %q model, not of a bert", c.Type)
	case c.Hidden%c.Heads != 0:
		return invalid("the hidden size of %d does not divide into %d heads", c.Hidden, c.Heads)
	case c.Activation != "gelu":
		return invalid("the activation %q is not supported", c.Activation)
	case c.PositionType != "" && c.PositionType != "absolute":
		return invalid("positions of the type %q are not supported", c.PositionType)
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

// load takes the weights from the file.
func (m *Model) load() error {
	c := m.config
	l := loader{m: m}
	if _, ok := m.file.Tensor("embeddings.word_embeddings.weight"); !ok {
		l.prefix = "bert."
	}
	m.words = l.matrix("embeddings.word_embeddings.weight", c.Vocabulary, c.Hidden)
	m.positions = l.matrix("embeddings.position_embeddings.weight", c.Positions, c.Hidden)
	m.kinds = l.matrix("embeddings.token_type_embeddings.weight", c.Kinds, c.Hidden)
	m.norm = l.norm("embeddings.LayerNorm")
	for i := 0; i < c.Layers && l.err == nil; i++ {
		at := "encoder.layer." + strconv.Itoa(i) + "."
		m.layers = append(m.layers, layer{
			query:         l.linear(at+"attention.self.query", c.Hidden, c.Hidden),
			key:           l.linear(at+"attention.self.key", c.Hidden, c.Hidden),
			value:         l.linear(at+"attention.self.value", c.Hidden, c.Hidden),
			attention:     l.linear(at+"attention.output.dense", c.Hidden, c.Hidden),
			attentionNorm: l.norm(at + "attention.output.LayerNorm"),
			up:            l.linear(at+"intermediate.dense", c.Inner, c.Hidden),
			down:          l.linear(at+"output.dense", c.Hidden, c.Inner),
			norm:          l.norm(at + "output.LayerNorm"),
		})
	}
	return l.err
}

// loader takes tensors, keeps the first error and counts.
type loader struct {
	m      *Model
	prefix string
	err    error
}

// matrix gives weights of that size. After an error they are empty.
func (l *loader) matrix(name string, rows, cols int) *weight.Matrix {
	if l.err != nil {
		return nil
	}
	w, err := l.m.file.Matrix(l.prefix + name)
	if err == nil && (w.Rows != rows || w.Cols != cols) {
		err = invalid("tensor %q is %d×%d, not %d×%d", name, w.Rows, w.Cols, rows, cols)
	}
	if err == nil {
		err = w.Check()
	}
	if err != nil {
		l.err = err
		return nil
	}
	l.m.parameters += int64(rows) * int64(cols)
	l.m.bytes += w.Bytes()
	return w
}

// vector gives a vector of n values.
func (l *loader) vector(name string, n int) []float32 {
	if l.err != nil {
		return nil
	}
	v, err := l.m.file.Vector(l.prefix + name)
	if err == nil && len(v) != n {
		err = invalid("tensor %q has %d values, not %d", name, len(v), n)
	}
	if err == nil {
		err = weight.FromF32(1, n, v).Check()
	}
	l.err = err
	l.m.parameters += int64(n)
	l.m.bytes += 4 * int64(n)
	return v
}

func (l *loader) linear(name string, out, in int) linear {
	return linear{l.matrix(name+".weight", out, in), l.vector(name+".bias", out)}
}

func (l *loader) norm(name string) norm {
	n := l.m.config.Hidden
	return norm{l.vector(name+".weight", n), l.vector(name+".bias", n)}
}
