// Package knowledge keeps knowledge bases: it ingests documents from the object store, finds passages by meaning, and has a
// model answer from them, with citations that hold.
package knowledge

import (
	"context"
	"log/slog"
	"sync"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/engine"
	"outcrop/internal/fault"
	"outcrop/internal/platform/catalog"
	"outcrop/internal/platform/inference"
	"outcrop/internal/platform/work"
	"outcrop/internal/store"
)

// Models is what a knowledge base asks of inference: embeddings, counts and answers.
type Models interface {
	Model(ctx context.Context, s arn.Scope, idOrARN string) (catalog.Model, error)
	Splitter(ctx context.Context, s arn.Scope, idOrARN string) (*inference.Splitter, error)
	Embed(ctx context.Context, r inference.EmbedRequest) ([]engine.Embedding, error)
	Count(ctx context.Context, s arn.Scope, idOrARN string, p engine.Prompt) (int, error)
	Invoke(ctx context.Context, r inference.Request) (*inference.Reply, error)
}

// Service is all of knowledge bases.
type Service struct {
	records store.Records
	objects store.Objects
	vectors store.Vectors
	models  Models
	ids     *arn.Source
	clock   func() time.Time
	log     *slog.Logger
	wake    func()

	mu      sync.Mutex
	indexes map[store.Key]*index // of the bases that were used since the start
}

// Parts are what a service is made of.
type Parts struct {
	Records store.Records
	Objects store.Objects
	Vectors store.Vectors
	Models  Models
	IDs     *arn.Source
	Clock   func() time.Time
	Log     *slog.Logger
	Wake    func() // called when there is work for the queue
}

// New makes a service.
func New(p Parts) *Service {
	return &Service{records: p.Records, objects: p.Objects, vectors: p.Vectors, models: p.Models, ids: p.IDs, clock: p.Clock,
		log: p.Log, wake: p.Wake, indexes: map[store.Key]*index{}}
}

// The kinds of records that the work queue hands to Ingest, RemoveSource and RemoveBase.
const (
	JobKind    store.Kind = "ingestion-job"
	SourceKind store.Kind = "data-source"
	BaseKind   store.Kind = "knowledge-base"
)

// Handle says what the queue does for knowledge bases. Call it before the queue runs.
func (s *Service) Handle(q *work.Queue) {
	q.Handle(JobKind, 2, s.Ingest)
	q.Handle(SourceKind, 1, s.RemoveSource)
	q.Handle(BaseKind, 1, s.RemoveBase)
}

// Page is a part of a list that is asked for.
type Page struct {
	Limit int // 0 means DefaultPage
	After store.Cursor
}

// DefaultPage is how much of a list is given to those who don't say.
const DefaultPage = 100

func (p Page) query(s arn.Scope, o store.Order) store.Query {
	if p.Limit == 0 {
		p.Limit = DefaultPage
	}
	return store.Query{Scope: s, Order: o, Limit: p.Limit, After: p.After}
}

// refuse is the answer to a feature of AWS that is not there: a validation error that names the member and what there is.
func refuse(op, member, what, instead string) error {
	return fault.Bad(op, member, "%s is not supported by Outcrop. %s", what, instead)
}

// missing is AWS's answer to an id that leads nowhere.
func missing(op, thing string) error {
	return fault.Missing(op, thing, "Failed to retrieve resource because it doesn't exist. Retry your request with a different resource identifier.")
}

// found turns a record that is not there into the answer for its thing.
func found(op, thing string, err error) error {
	if fault.Is(err, fault.NotFound) {
		return missing(op, thing)
	}
	return fault.Wrap(op, fault.Internal, err)
}

// ignoreMissing takes what is not there for done.
func ignoreMissing(err error) error {
	if fault.Is(err, fault.NotFound) {
		return nil
	}
	return err
}
