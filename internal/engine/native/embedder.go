package native

import (
	"cmp"
	"context"
	"iter"
	"slices"
	"sync"

	"outcrop/internal/engine"
	"outcrop/internal/fault"
	"outcrop/internal/tensor/bert"
	"outcrop/internal/tensor/tokenizer"
)

// embedBatch is how many tokens, about, are embedded at once.
const embedBatch = 2048

// embedder is an open encoder.
type embedder struct {
	info engine.Info

	mu      sync.RWMutex // read while a call runs
	weights *bert.Model  // nil once closed
	tok     *tokenizer.Tokenizer
}

func (m *embedder) load(weights *bert.Model, tok *tokenizer.Tokenizer) {
	m.weights, m.tok = weights, tok
	m.info = engine.Info{Architecture: weights.Architecture(), Embedding: true, ContextWindow: weights.Window(), Dimensions: weights.Dimensions(),
		Vocabulary: tok.Size(), Parameters: weights.Parameters(), Bytes: weights.Bytes(), Format: weights.Format()}
}

// Info describes the model.
func (m *embedder) Info() engine.Info { return m.info }

// Tokens gives a text's tokens with the special ones around it. An encoder has no conversations.
func (m *embedder) Tokens(p engine.Prompt) ([]engine.Token, error) {
	if len(p.Messages) > 0 {
		return nil, fault.New("native.Tokens", fault.Invalid, "The model embeds text; it has no conversations.")
	}
	m.mu.RLock()
	defer m.mu.RUnlock()
	if m.weights == nil {
		return nil, errClosed("native.Tokens")
	}
	ids := m.encode(p.Raw)
	tokens := make([]engine.Token, len(ids))
	for i, id := range ids {
		tokens[i] = engine.Token(id)
	}
	return tokens, nil
}

func (m *embedder) encode(text string) []int32 {
	return slices.Concat(m.tok.Prefix(), m.tok.Encode(text, false), m.tok.Suffix())
}

// Generate is not what an encoder does.
func (m *embedder) Generate(context.Context, []engine.Token, engine.Params) iter.Seq2[engine.Piece, error] {
	return func(yield func(engine.Piece, error) bool) {
		yield(engine.Piece{}, fault.New("native.Generate", fault.Invalid, "The model embeds text; it does not generate any."))
	}
}

// Embed gives the embeddings of texts. Texts of like length are computed together.
func (m *embedder) Embed(ctx context.Context, texts []string) ([]engine.Embedding, error) {
	const op = "native.Embed"
	m.mu.RLock()
	defer m.mu.RUnlock()
	if m.weights == nil {
		return nil, errClosed(op)
	}
	ids, order := make([][]int32, len(texts)), make([]int, len(texts))
	for i, text := range texts {
		ids[i], order[i] = m.encode(text), i
		if n := len(ids[i]); n > m.weights.Window() {
			return nil, fault.New(op, fault.Invalid, "The text has %d tokens; the model takes at most %d.", n, m.weights.Window())
		}
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(len(ids[a]), len(ids[b])) })
	out := make([]engine.Embedding, len(texts))
	for len(order) > 0 {
		if err := ctx.Err(); err != nil {
			return nil, fault.Wrap(op, fault.Canceled, err)
		}
		n, size := 0, 0
		for n < len(order) && (n == 0 || size+len(ids[order[n]]) <= embedBatch) {
			size += len(ids[order[n]])
			n++
		}
		batch := make([][]int32, n)
		for i, at := range order[:n] {
			batch[i] = ids[at]
		}
		for i, values := range m.weights.Embed(batch) {
			out[order[i]] = engine.Embedding{Values: values, Tokens: len(batch[i])}
		}
		order = order[n:]
	}
	return out, nil
}

// Spans are the byte ranges of text's tokens.
func (m *embedder) Spans(text string) []engine.Span {
	m.mu.RLock()
	defer m.mu.RUnlock()
	if m.tok == nil {
		return nil
	}
	return spans(m.tok, text)
}

// Close waits for running calls to end, then frees the memory.
func (m *embedder) Close() error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.weights == nil {
		return nil
	}
	err := m.weights.Close()
	m.weights, m.tok = nil, nil
	freeMemory()
	return fault.Wrap("native.Close", fault.Internal, err)
}
