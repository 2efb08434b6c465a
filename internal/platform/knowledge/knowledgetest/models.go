package knowledgetest

import (
	"context"
	"hash/fnv"
	"iter"
	"math"
	"strings"
	"sync"
	"unicode"

	"outcrop/internal/engine"
	"outcrop/internal/fault"
)

// The made-up models' measures.
const (
	Window     = 34 // of the embedder, with its two special tokens
	TextWindow = 400
	dimensions = 512
)

type opener struct {
	script *Script
	other  func(ctx context.Context, name string) (engine.Model, error)
}

func (o opener) Open(ctx context.Context, path string) (engine.Model, error) {
	switch {
	case o.other != nil:
		return o.other(ctx, path)
	case path == Generator:
		return o.script, nil
	}
	return words{}, nil
}

// words embeds a text as the words that it has: texts that share words are near. Its tokens are words and punctuation.
type words struct{}

func (words) Info() engine.Info {
	return engine.Info{Architecture: "words", Embedding: true, ContextWindow: Window, Dimensions: dimensions}
}

func (w words) Tokens(p engine.Prompt) ([]engine.Token, error) {
	return make([]engine.Token, len(w.Spans(p.Raw))+2), nil
}

func (words) Generate(context.Context, []engine.Token, engine.Params) iter.Seq2[engine.Piece, error] {
	panic("an embedder")
}

func (w words) Embed(_ context.Context, texts []string) ([]engine.Embedding, error) {
	var out []engine.Embedding
	for _, t := range texts {
		spans := w.Spans(t)
		if len(spans)+2 > Window {
			return nil, fault.New("words.Embed", fault.Invalid, "too long")
		}
		v := make([]float32, dimensions)
		v[0] = 0.01
		for _, s := range spans {
			h := fnv.New32a()
			h.Write([]byte(strings.ToLower(t[s.Start:s.End])))
			v[h.Sum32()%dimensions]++
		}
		var sum float64
		for _, x := range v {
			sum += float64(x) * float64(x)
		}
		for i := range v {
			v[i] /= float32(math.Sqrt(sum))
		}
		out = append(out, engine.Embedding{Values: v, Tokens: len(spans) + 2})
	}
	return out, nil
}

func (words) Spans(text string) []engine.Span {
	var out []engine.Span
	start := -1
	for i, r := range text {
		inWord := unicode.IsLetter(r) || unicode.IsDigit(r)
		if start >= 0 && !inWord {
			out, start = append(out, engine.Span{Start: start, End: i}), -1
		}
		if inWord && start < 0 {
			start = i
		}
		if !inWord && !unicode.IsSpace(r) {
			out = append(out, engine.Span{Start: i, End: i + len(string(r))})
		}
	}
	if start >= 0 {
		out = append(out, engine.Span{Start: start, End: len(text)})
	}
	return out
}

func (words) Close() error { return nil }

// Script is a model that says what it is told to, in pieces of a few bytes, and keeps the prompts that it was given.
type Script struct {
	mu      sync.Mutex
	answer  string
	prompts []engine.Prompt
}

// Say sets the next answers.
func (s *Script) Say(answer string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.answer = answer
}

// Prompt is the last prompt that was counted or answered.
func (s *Script) Prompt() engine.Prompt {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.prompts[len(s.prompts)-1]
}

// Info implements engine.Model.
func (s *Script) Info() engine.Info {
	return engine.Info{Architecture: "script", Text: true, Chat: true, ContextWindow: TextWindow}
}

// Tokens implements engine.Model: one token a word.
func (s *Script) Tokens(p engine.Prompt) ([]engine.Token, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.prompts = append(s.prompts, p)
	n := len(strings.Fields(p.Raw))
	for _, m := range p.Messages {
		n += len(strings.Fields(m.Text)) + 1
	}
	return make([]engine.Token, n), nil
}

// Generate implements engine.Model.
func (s *Script) Generate(_ context.Context, prompt []engine.Token, _ engine.Params) iter.Seq2[engine.Piece, error] {
	s.mu.Lock()
	rest := []rune(s.answer)
	s.mu.Unlock()
	return func(yield func(engine.Piece, error) bool) {
		use := engine.Usage{Input: len(prompt)}
		for len(rest) > 0 {
			n := min(5, len(rest))
			use.Output++
			if !yield(engine.Piece{Text: string(rest[:n]), Usage: use}, nil) {
				return
			}
			rest = rest[n:]
		}
		yield(engine.Piece{Stop: engine.EndTurn, Usage: use}, nil)
	}
}

// Embed implements engine.Model.
func (s *Script) Embed(context.Context, []string) ([]engine.Embedding, error) {
	panic("no embedder")
}

// Spans implements engine.Model.
func (s *Script) Spans(string) []engine.Span { return nil }

// Close implements engine.Model.
func (s *Script) Close() error { return nil }
