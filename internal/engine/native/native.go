// Package native runs Llama-family text models and BERT-family embedders in this process, on the CPU.
package native

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"sync/atomic"
	"time"

	"outcrop/internal/engine"
	"outcrop/internal/fault"
	"outcrop/internal/tensor/bert"
	"outcrop/internal/tensor/chattemplate"
	"outcrop/internal/tensor/gguf"
	"outcrop/internal/tensor/llama"
	"outcrop/internal/tensor/tokenizer"
)

// Options are the bounds of each open model. Zero fields have defaults.
type Options struct {
	KVBytes  int64            // for keys and values of all running generations and what is kept of prompts; a quarter of the memory that is available
	Kept     int64            // of those bytes, for prompts that no generation is using; half of KVBytes, 1 for nothing
	Running  int              // generations that share each step; 32
	Waiting  int              // generations that wait for their turn; 256. One more is Throttled
	Prefill  int              // prompt tokens read in each step, less where that would hold running streams up; 256
	Repacked string           // a folder for weights as the kernels want them, mapped from there; without, they are in memory
	Quantise bool             // matrices of floats are rounded to Q8_0 when a model is opened
	Rounding llama.Precision  // of what quantised weights are multiplied with; fine
	Random   io.Reader        // for the ids of calls; crypto/rand's
	Now      func() time.Time // for chat templates that print the date; time.Now
}

// promise counts what a model may take, so that the next is not promised the same, until it is closed.
func (m *text) promise(promised *atomic.Int64) {
	promised.Add(m.options.KVBytes)
	m.forgo = func() { promised.Add(-m.options.KVBytes) }
}

// leastKV is enough for an answer of a small model, on a machine that has no memory left by its own account.
const leastKV = 64 << 20

// Opener opens models. It implements engine.Opener.
type Opener struct {
	options  Options
	promised atomic.Int64 // bytes that the open models may take for keys and values
}

// New makes an Opener.
func New(o Options) *Opener {
	if o.Running <= 0 {
		o.Running = 32
	}
	if o.Waiting <= 0 {
		o.Waiting = 256
	}
	if o.Prefill <= 0 {
		o.Prefill = 256
	}
	if o.Random == nil {
		o.Random = rand.Reader
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	return &Opener{options: o}
}

// Open opens a GGUF file, a folder that holds one, or a Hugging Face folder.
func (o *Opener) Open(ctx context.Context, path string) (engine.Model, error) {
	const op = "native.Open"
	if err := ctx.Err(); err != nil {
		return nil, fault.Wrap(op, fault.Canceled, err)
	}
	info, err := os.Stat(path)
	if err != nil {
		return nil, &fault.Error{Op: op, Kind: fault.Invalid, Text: "The model's files cannot be read.", Cause: err}
	}
	if !info.IsDir() {
		return o.openFile(path)
	}
	kind, known := architecture(path)
	if !known {
		file, ok := gguf.Find(path)
		if !ok {
			return nil, fault.New(op, fault.Invalid, "The folder holds neither a config.json nor one GGUF file.")
		}
		return o.openFile(file)
	}
	if kind == "bert" || kind == "nomic_bert" {
		return openEmbedder(path, tokenizer.FromFolder)
	}
	return o.openText(path, tokenizer.FromFolder)
}

// openFile opens a GGUF file.
func (o *Opener) openFile(path string) (engine.Model, error) {
	if bert.Holds(path) {
		return openEmbedder(path, fromGGUF)
	}
	return o.openText(path, fromGGUF)
}

// Sweep deletes the repacked weights in dir whose model is gone.
func Sweep(dir string) error { return fault.Wrap("native.Sweep", fault.Internal, llama.Sweep(dir)) }

// architecture is the model_type of a Hugging Face folder; false when it has no config.json.
func architecture(dir string) (kind string, known bool) {
	b, err := os.ReadFile(filepath.Join(dir, "config.json"))
	if err != nil {
		return "", false
	}
	var c struct {
		Type string `json:"model_type"`
	}
	_ = json.Unmarshal(b, &c)
	return c.Type, true
}

func fromGGUF(path string) (*tokenizer.Tokenizer, error) {
	f, err := gguf.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return tokenizer.FromGGUF(func(key string) (any, bool) { return gguf.Get[any](f, key) })
}

func (o *Opener) openText(path string, read func(path string) (*tokenizer.Tokenizer, error)) (engine.Model, error) {
	const op = "native.Open"
	open := llama.OpenRepacked
	if o.options.Quantise {
		open = llama.OpenQuantised
	}
	weights, err := open(path, o.options.Repacked)
	if err != nil {
		return nil, fault.Wrap(op, fault.Invalid, err)
	}
	weights.SetPrecision(o.options.Rounding)
	tok, err := read(path)
	if err != nil {
		weights.Close()
		return nil, fault.Wrap(op, fault.Invalid, err)
	}
	if err := fits(tok, weights.Config().Vocab); err != nil {
		weights.Close()
		return nil, err
	}
	l := &loaded{weights: weights, tok: tok, forms: forms{tok: tok}}
	if source := tok.Definition().Template; source != "" {
		l.template, err = chattemplate.New(source, names(tok), o.options.Now)
		if err != nil {
			weights.Close()
			return nil, fault.Wrap(op, fault.Invalid, err)
		}
	}
	l.forms.calls = formatOf(l.template, tok.Definition().Template)
	m := &text{info: l.info(), options: o.options}
	if m.options.KVBytes <= 0 {
		m.options.KVBytes = max((Available()-o.promised.Load())/4, leastKV)
	}
	m.promise(&o.promised)
	if m.options.Kept <= 0 {
		m.options.Kept = m.options.KVBytes / 2
	}
	m.loaded.Store(l)
	m.start()
	return m, nil
}

func openEmbedder(path string, read func(path string) (*tokenizer.Tokenizer, error)) (engine.Model, error) {
	const op = "native.Open"
	weights, err := bert.Open(path)
	if err != nil {
		return nil, fault.Wrap(op, fault.Invalid, err)
	}
	tok, err := read(path)
	if err != nil {
		weights.Close()
		return nil, fault.Wrap(op, fault.Invalid, err)
	}
	m := &embedder{}
	m.load(weights, tok)
	return m, nil
}

// fits tells whether every entry of the tokenizer has a row in the model's embedding.
func fits(tok *tokenizer.Tokenizer, vocabulary int) error {
	if tok.Size() > vocabulary {
		return fault.New("native.Open", fault.Invalid, "The tokenizer has %d tokens, but the model's vocabulary is %d.", tok.Size(), vocabulary)
	}
	return nil
}

// names are the special tokens as a chat template writes them.
func names(tok *tokenizer.Tokenizer) chattemplate.Tokens {
	d := tok.Definition()
	return chattemplate.Tokens{BOS: tok.Text(d.BOS), EOS: tok.Text(d.EOS), Pad: tok.Text(d.Pad), Unk: tok.Text(d.Unk)}
}
