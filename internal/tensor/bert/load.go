package bert

import (
	"fmt"

	"outcrop/internal/tensor/weight"
)

// source is a file of tensors.
type source interface {
	Matrix(name string) (*weight.Matrix, error)
	Vector(name string) ([]float32, error)
	Close() error
}

// names are those of the tensors, less ".weight" and ".bias". Those of a layer stand behind its prefix, which has its number.
type names struct {
	words, positions, kinds, norm string
	layer                         string
	query, key, value             string
	fused                         string // queries, keys and values in one, where they are
	attention, attentionNorm      string
	up, gate, down, out           string
}

var (
	bertNames = names{
		"embeddings.word_embeddings", "embeddings.position_embeddings", "embeddings.token_type_embeddings", "embeddings.LayerNorm",
		"encoder.layer.%d.", "attention.self.query", "attention.self.key", "attention.self.value", "",
		"attention.output.dense", "attention.output.LayerNorm", "intermediate.dense", "", "output.dense", "output.LayerNorm",
	}
	nomicNames = names{
		"embeddings.word_embeddings", "", "embeddings.token_type_embeddings", "emb_ln",
		"encoder.layers.%d.", "", "", "", "attn.Wqkv",
		"attn.out_proj", "norm1", "mlp.fc11", "mlp.fc12", "mlp.fc2", "norm2",
	}
	ggufNames = names{
		"token_embd", "position_embd", "token_types", "token_embd_norm",
		"blk.%d.", "attn_q", "attn_k", "attn_v", "attn_qkv",
		"attn_output", "attn_output_norm", "ffn_up", "ffn_gate", "ffn_down", "layer_output_norm",
	}
)

// load takes the weights from the file. prefix stands before all names.
func (m *Model) load(n names, prefix string, fused bool) error {
	c := m.config
	l := loader{m: m, prefix: prefix, bytes: map[weight.Format]int64{}}
	m.words = l.matrix(n.words, c.vocabulary, c.hidden)
	if c.theta == 0 {
		m.positions = l.matrix(n.positions, c.longest, c.hidden)
	}
	m.kinds = l.matrix(n.kinds, c.kinds, c.hidden)
	m.norm = l.norm(n.norm)
	for i := 0; i < c.layers && l.err == nil; i++ {
		l.prefix = prefix + fmt.Sprintf(n.layer, i)
		var w layer
		if fused {
			w.query, w.key, w.value = l.three(n.fused)
		} else {
			w.query, w.key, w.value = l.linear(n.query, c.hidden, c.hidden), l.linear(n.key, c.hidden, c.hidden), l.linear(n.value, c.hidden, c.hidden)
		}
		w.attention, w.attentionNorm = l.linear(n.attention, c.hidden, c.hidden), l.norm(n.attentionNorm)
		w.up = l.linear(n.up, c.inner, c.hidden)
		if c.gated {
			w.gate = l.linear(n.gate, c.inner, c.hidden)
		}
		w.down, w.norm = l.linear(n.down, c.hidden, c.inner), l.norm(n.out)
		m.layers = append(m.layers, w)
	}
	for format, n := range l.bytes {
		if n > l.bytes[m.format] || n == l.bytes[m.format] && format < m.format {
			m.format = format
		}
	}
	return l.err
}

// loader takes tensors, keeps the first error and counts.
type loader struct {
	m      *Model
	prefix string
	bytes  map[weight.Format]int64
	err    error
}

// matrix gives weights of that size. After an error they are empty.
func (l *loader) matrix(name string, rows, cols int) *weight.Matrix {
	if l.err != nil {
		return nil
	}
	name = l.prefix + name + ".weight"
	w, err := l.m.file.Matrix(name)
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
	l.bytes[w.Format] += w.Bytes()
	return w
}

// vector gives a vector of n values.
func (l *loader) vector(name string, n int) []float32 {
	if l.err != nil {
		return nil
	}
	name = l.prefix + name
	v, err := l.m.file.Vector(name)
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
	w := linear{w: l.matrix(name, out, in)}
	if l.m.config.biased {
		w.b = l.vector(name+".bias", out)
	}
	return w
}

// three gives what stands in one as queries, keys and values.
func (l *loader) three(name string) (query, key, value linear) {
	h := l.m.config.hidden
	all := l.linear(name, 3*h, h)
	if l.err != nil {
		return
	}
	for i, to := range []*linear{&query, &key, &value} {
		to.w = all.w.Part(i*h, (i+1)*h)
		if all.b != nil {
			to.b = all.b[i*h : (i+1)*h]
		}
	}
	return
}

func (l *loader) norm(name string) norm {
	n := l.m.config.hidden
	return norm{l.vector(name+".weight", n), l.vector(name+".bias", n)}
}
