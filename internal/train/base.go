package train

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"time"

	"outcrop/internal/fault"
	"outcrop/internal/tensor/chattemplate"
	"outcrop/internal/tensor/gguf"
	"outcrop/internal/tensor/llama"
	"outcrop/internal/tensor/tokenizer"
)

// base is the model that the training starts from.
type base struct {
	dir       string
	weights   *llama.Model
	tokenizer *tokenizer.Tokenizer
	template  *chattemplate.Template // nil where the model has none
	format    string                 // how its weights are stored
	notices   map[string][]byte      // its licence files
}

// quantised tells whether the weights are not the original ones.
func (b *base) quantised() bool { return b.format != "F32" && b.format != "F16" && b.format != "BF16" }

// fetchBase downloads and opens the base model.
func (r *run) fetchBase(ctx context.Context, dir string) (*base, error) {
	if err := r.fetchModel(ctx, r.job.Base.URI, dir); err != nil {
		return nil, err
	}
	return openBase(dir, r.now)
}

// openReader opens all but the weights of a folder that holds a GGUF file or Hugging Face's files. The weights are at path.
func openReader(dir string, now func() time.Time) (b *base, path string, err error) {
	const op = "train.openReader"
	path, read := dir, tokenizer.FromFolder
	if _, err := os.Stat(filepath.Join(dir, "config.json")); err != nil {
		file, ok := gguf.Find(dir)
		if !ok {
			return nil, "", fault.New(op, fault.Invalid, "The model's files are neither a Hugging Face folder nor one GGUF file.")
		}
		path, read = file, fromGGUF
	}
	b = &base{dir: dir, notices: map[string][]byte{}}
	if b.tokenizer, err = read(path); err != nil {
		return nil, "", fault.Wrap(op, fault.Invalid, err)
	}
	if source := b.tokenizer.Definition().Template; source != "" {
		d := b.tokenizer.Definition()
		names := chattemplate.Tokens{BOS: b.tokenizer.Text(d.BOS), EOS: b.tokenizer.Text(d.EOS), Pad: b.tokenizer.Text(d.Pad), Unk: b.tokenizer.Text(d.Unk)}
		if b.template, err = chattemplate.New(source, names, now); err != nil {
			return nil, "", fault.Wrap(op, fault.Invalid, err)
		}
	}
	return b, path, nil
}

// openBase opens a folder that holds a GGUF file or Hugging Face's files.
func openBase(dir string, now func() time.Time) (*base, error) {
	const op = "train.openBase"
	b, path, err := openReader(dir, now)
	if err != nil {
		return nil, err
	}
	if b.weights, err = llama.Open(path); err != nil {
		return nil, fault.Wrap(op, fault.Invalid, err)
	}
	if size, vocabulary := b.tokenizer.Size(), b.weights.Config().Vocab; size > vocabulary {
		b.weights.Close()
		return nil, fault.New(op, fault.Invalid, "The tokenizer has %d tokens, but the model's vocabulary is %d.", size, vocabulary)
	}
	b.format = b.weights.Format()
	b.keepNotices()
	return b, nil
}

// keepNotices remembers the files that the licence wants to go along.
func (b *base) keepNotices() {
	entries, _ := os.ReadDir(b.dir)
	for _, e := range entries {
		if strings.HasPrefix(e.Name(), "LICENSE") || strings.HasPrefix(e.Name(), "NOTICE") {
			if text, err := os.ReadFile(filepath.Join(b.dir, e.Name())); err == nil {
				b.notices[e.Name()] = text
			}
		}
	}
}

func fromGGUF(path string) (*tokenizer.Tokenizer, error) {
	f, err := gguf.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return tokenizer.FromGGUF(func(key string) (any, bool) { return gguf.Get[any](f, key) })
}
