// Package inference answers requests: it finds the model, checks the context window, generates, and writes exactly one usage
// record for each request, before the last piece of the answer goes out.
package inference

import (
	"context"
	"iter"
	"log/slog"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/engine"
	"outcrop/internal/platform/access"
	"outcrop/internal/platform/catalog"
	"outcrop/internal/store"
)

// DefaultMaxTokens bounds an answer whose request says nothing: Llama's own default on Bedrock.
const DefaultMaxTokens = 512

// Resolver finds models by what clients call them; a catalog is one.
type Resolver interface {
	Resolve(ctx context.Context, s arn.Scope, idOrARN string) (catalog.Model, error)
}

// Service answers requests. It keeps every model that was used open until Release.
type Service struct {
	models  Resolver
	records store.Records
	ids     *arn.Source
	clock   func() time.Time
	log     *slog.Logger
	pool    *pool
}

// New makes a service.
func New(models Resolver, opener engine.Opener, records store.Records, ids *arn.Source, clock func() time.Time, log *slog.Logger) *Service {
	return &Service{models, records, ids, clock, log, newPool(opener)}
}

// Request is a prompt for a model.
type Request struct {
	Caller    access.Caller
	Operation string  // "Converse": for the ledger
	Model     string  // id or ARN; in Run the name that the ledger shows
	Endpoint  arn.ARN // in Run: the endpoint that serves, for the ledger
	Prompt    engine.Prompt
	Params    engine.Params // MaxTokens 0 means DefaultMaxTokens
}

// Reply is an answer under way. It is used by one goroutine.
type Reply struct {
	Input   int           // tokens of the prompt
	First   time.Duration // until the first piece; set when it was yielded
	Latency time.Duration // until the last piece; set when it was yielded
	pieces  iter.Seq2[engine.Piece, error]
}

// Pieces generates the answer. It can be ranged over once.
func (r *Reply) Pieces() iter.Seq2[engine.Piece, error] { return r.pieces }

// Whole generates the answer and gives it as one piece.
func (r *Reply) Whole() (engine.Piece, error) {
	var all engine.Piece
	var text []byte
	for p, err := range r.pieces {
		if err != nil {
			return engine.Piece{}, err
		}
		text = append(text, p.Text...)
		all = p
	}
	all.Text = string(text)
	return all, nil
}

// Invoke answers with a model of the catalog. What is wrong with the request is its error; what goes wrong later is the
// iterator's. A prompt that fills the context window is Invalid, in AWS's words.
func (s *Service) Invoke(ctx context.Context, r Request) (*Reply, error) { panic("soon") }

// Run answers with a model that the caller holds open: an endpoint's.
func (s *Service) Run(ctx context.Context, m engine.Model, r Request) (*Reply, error) {
	panic("soon")
}

// Count tells how many input tokens an invocation with this prompt is charged for. It is free.
func (s *Service) Count(ctx context.Context, scope arn.Scope, model string, p engine.Prompt) (int, error) {
	panic("soon")
}

// EmbedRequest is texts for an embedder.
type EmbedRequest struct {
	Caller    access.Caller
	Operation string
	Model     string // id or ARN
	Texts     []string
}

// Embed embeds texts. A text over the model's window is Invalid: nothing is cut silently.
func (s *Service) Embed(ctx context.Context, r EmbedRequest) ([]engine.Embedding, error) {
	panic("soon")
}

// Splitter counts text in an embedder's own tokens. Close it after use.
type Splitter struct {
	Info  engine.Info
	Max   int // tokens that one text may have, special tokens not counted
	model engine.Model
	close func()
}

// Spans are the byte ranges of text's tokens, without special tokens.
func (s *Splitter) Spans(text string) []engine.Span { return s.model.Spans(text) }

// Close lets the model go.
func (s *Splitter) Close() { s.close() }

// Splitter opens an embedder for counting.
func (s *Service) Splitter(ctx context.Context, scope arn.Scope, model string) (*Splitter, error) {
	panic("soon")
}

// Model tells what is known of a model, without loading it.
func (s *Service) Model(ctx context.Context, scope arn.Scope, model string) (catalog.Model, error) {
	return s.models.Resolve(ctx, scope, model)
}

// Release closes a model that is gone from the catalog: its memory is free when the running requests have ended.
func (s *Service) Release(m catalog.Model) error { return s.pool.drop(m.Path) }

// Close closes all models.
func (s *Service) Close() error { return s.pool.close() }
