package main

import (
	"context"
	"sync"

	"outcrop/internal/engine"
)

// shelf is a place for a model, which is opened when it is wanted.
type shelf struct {
	path      string
	opener    engine.Opener
	steady    bool // it is closed at the end only, so that what it leaks in its life stays
	questions []question
	texts     []string           // for an embedder
	vectors   []engine.Embedding // of texts

	mu    sync.Mutex
	model engine.Model
}

// take gives the model. It may be closed by another client at any time.
func (s *shelf) take(ctx context.Context) (engine.Model, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.model != nil {
		return s.model, nil
	}
	m, err := s.opener.Open(ctx, s.path)
	if err == nil {
		s.model = m
	}
	return m, err
}

// close takes the model off the shelf and closes it, whoever is using it.
func (s *shelf) close() (open bool, err error) {
	s.mu.Lock()
	m := s.model
	s.model = nil
	s.mu.Unlock()
	if m == nil {
		return false, nil
	}
	return true, m.Close()
}
