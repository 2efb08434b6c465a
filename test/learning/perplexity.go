package main

import (
	"math"
	"slices"
	"strings"

	"outcrop/internal/tensor/gguf"
	"outcrop/internal/tensor/llama"
	"outcrop/internal/tensor/tokenizer"
)

// window is how many tokens are read together.
const window = 512

// reader is a model that reads texts.
type reader struct {
	model     *llama.Model
	tokenizer *tokenizer.Tokenizer
	scratch   llama.Workspace
}

// readReader opens a GGUF file or a Hugging Face folder.
func readReader(path string) (r *reader, err error) {
	r = &reader{}
	if strings.HasSuffix(path, ".gguf") {
		f, err := gguf.Open(path)
		if err != nil {
			return nil, err
		}
		defer f.Close()
		r.tokenizer, err = tokenizer.FromGGUF(func(key string) (any, bool) { return gguf.Get[any](f, key) })
		if err != nil {
			return nil, err
		}
	} else if r.tokenizer, err = tokenizer.FromFolder(path); err != nil {
		return nil, err
	}
	r.model, err = llama.Open(path)
	return r, err
}

func (r *reader) close() { r.model.Close() }

// perplexity is the exponential of a text's mean cross-entropy by token. The first token of each window is only read.
func (r *reader) perplexity(text string) (float64, error) {
	sum, n := 0.0, 0
	for ids := range slices.Chunk(r.tokenizer.Encode(text, false), window) {
		logits, err := r.model.Forward([]llama.Chunk{{Tokens: ids, Logits: llama.AllLogits}}, &r.scratch)
		if err != nil {
			return 0, err
		}
		for i, id := range ids[1:] {
			sum, n = sum+surprise(logits.Row(0, i), id), n+1
		}
	}
	return math.Exp(sum / float64(n)), nil
}

// surprise is the cross-entropy of a token by its logits.
func surprise(logits []float32, id int32) float64 {
	top, sum := float64(slices.Max(logits)), 0.0
	for _, l := range logits {
		sum += math.Exp(float64(l) - top)
	}
	return top + math.Log(sum) - float64(logits[id])
}
