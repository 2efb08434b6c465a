package store

import (
	"context"

	"outcrop/internal/arn"
)

// Vector is an embedding with the id of what it stands for. Embeddings are unit length.
type Vector struct {
	ID     string
	Values []float32
}

// Match is one answer of a search. Score is the cosine similarity, 1 for equal.
type Match struct {
	ID    string
	Score float32
}

// Vectors is a set of vector indexes, each with a fixed dimension. What it holds can always be rebuilt from the records, so
// it promises nothing about crashes: owners call Reset and Apply when they open an index. An index that was not
// Reset is NotFound with Thing "index"; a vector or query of another dimension is Invalid.
type Vectors interface {
	// Reset makes index empty, with that dimension.
	Reset(ctx context.Context, s arn.Scope, index string, dim int) error
	// Apply removes and adds in one step: a search sees all of it or none. An added id that is there is replaced.
	Apply(ctx context.Context, s arn.Scope, index string, remove []string, add []Vector) error
	// Search finds the k nearest of those that keep accepts (nil accepts all), best first; ties are broken by id. keep is called
	// from several goroutines at once and must not change the index.
	Search(ctx context.Context, s arn.Scope, index string, query []float32, k int, keep func(id string) bool) ([]Match, error)
	// Drop forgets an index; one that is not there is nothing to drop.
	Drop(ctx context.Context, s arn.Scope, index string) error
}
