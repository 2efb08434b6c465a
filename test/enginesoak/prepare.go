package main

import (
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"sync"
	"sync/atomic"

	"outcrop/internal/engine"
	"outcrop/internal/engine/enginetest"
	"outcrop/internal/engine/native"
)

// How much there is of everything.
const (
	tinyModels    = 3
	tinyAdapters  = 40 // more than an open model remembers
	tinyQuestions = 60
	realQuestions = 12
)

// house is the engine under load with its models.
type house struct {
	shelves []*shelf
	broken  string        // a file that is no model
	quiet   *sync.RWMutex // read while a client does something

	whole, left, throttled, closed, embedded, refused, closings, wrongs atomic.Int64
}

// prepare makes the models and has the quiet engine answer all questions.
func prepare(ctx context.Context, dir string, seed uint64, models string) (*house, error) {
	r := rand.New(rand.NewPCG(seed, 0))
	h := &house{quiet: &sync.RWMutex{}, broken: filepath.Join(dir, "broken.gguf")}
	scarce := native.New(native.Options{KVBytes: 256 << 10, Running: 5, Waiting: 12, Prefill: 48, Repacked: filepath.Join(dir, "repacked")})
	var adapters []string
	for n := range tinyAdapters {
		adapters = append(adapters, filepath.Join(dir, fmt.Sprintf("adapter-%d", n)))
		if err := os.Mkdir(adapters[n], 0o755); err != nil {
			return nil, err
		}
		if err := enginetest.TinyAdapter(adapters[n], r.Uint64()); err != nil {
			return nil, err
		}
	}
	for n := range tinyModels {
		at := filepath.Join(dir, fmt.Sprintf("text-%d", n))
		if err := os.Mkdir(at, 0o755); err != nil {
			return nil, err
		}
		path, err := enginetest.TinyText(at, r.Uint64())
		if err != nil {
			return nil, err
		}
		s := &shelf{path: path, opener: scarce, steady: n == 0}
		for range tinyQuestions {
			s.questions = append(s.questions, ask(r, adapters, 90))
		}
		h.shelves = append(h.shelves, s)
	}
	if err := h.addEmbedder(dir, r.Uint64(), scarce); err != nil {
		return nil, err
	}
	if models != "" {
		s := &shelf{path: filepath.Join(models, enginetest.SmolLM2), opener: native.New(native.Options{KVBytes: 64 << 20, Running: 3, Prefill: 64,
			Repacked: filepath.Join(dir, "repacked")})}
		for range realQuestions {
			s.questions = append(s.questions, ask(r, nil, 24))
		}
		h.shelves = append(h.shelves, s)
	}
	whole, err := os.ReadFile(h.shelves[0].path)
	if err != nil {
		return nil, err
	}
	if err := os.WriteFile(h.broken, whole[:len(whole)/2], 0o644); err != nil {
		return nil, err
	}
	for _, s := range h.shelves {
		if err := s.learn(ctx); err != nil {
			return nil, err
		}
	}
	return h, nil
}

func (h *house) addEmbedder(dir string, seed uint64, opener engine.Opener) error {
	at := filepath.Join(dir, "embedder")
	if err := os.Mkdir(at, 0o755); err != nil {
		return err
	}
	if err := enginetest.TinyEmbedder(at, seed); err != nil {
		return err
	}
	h.shelves = append(h.shelves, &shelf{path: at, opener: opener, texts: []string{"the price of the water", "", "a horse in the green forest",
		"What does the water cost, and when is the office open?", "stone stone stone river", "你好 naïve"}})
	return nil
}

// learn has an engine with room for all answer the shelf's questions, each on a model of its own, one after the other.
func (s *shelf) learn(ctx context.Context) error {
	for i := range s.questions {
		m, err := native.New(native.Options{}).Open(ctx, s.path)
		if err != nil {
			return err
		}
		q := &s.questions[i]
		if q.want, err = q.pose(ctx, m, func(engine.Piece) bool { return true }); err != nil {
			return fmt.Errorf("%+v: %w", q.params, err)
		}
		if err := m.Close(); err != nil {
			return err
		}
	}
	if len(s.texts) == 0 {
		return nil
	}
	m, err := native.New(native.Options{}).Open(ctx, s.path)
	if err != nil {
		return err
	}
	defer m.Close()
	for _, text := range s.texts {
		one, err := m.Embed(ctx, []string{text})
		if err != nil {
			return err
		}
		s.vectors = append(s.vectors, one...)
	}
	return nil
}

func (h *house) questions() (n int) {
	for _, s := range h.shelves {
		n += len(s.questions)
	}
	return n
}

// wrong reports what must not be, a few times in full.
func (h *house) wrong(format string, args ...any) {
	if h.wrongs.Add(1) <= 20 {
		fmt.Printf("enginesoak: WRONG: "+format+"\n", args...)
	}
}
