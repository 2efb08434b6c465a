// Package inference answers requests: it finds the model, checks the context window, generates, and writes exactly one usage
// record for each request, before the last piece of the answer goes out.
package inference

import (
	"context"
	"log/slog"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/engine"
	"outcrop/internal/platform/access"
	"outcrop/internal/platform/catalog"
	"outcrop/internal/platform/quota"
	"outcrop/internal/store"
)

// DefaultMaxTokens bounds an answer whose request says nothing: Llama's own default on Bedrock.
const DefaultMaxTokens = 512

// Resolver finds models by what clients call them; a catalog is one.
type Resolver interface {
	Resolve(ctx context.Context, s arn.Scope, idOrARN string) (catalog.Model, error)
}

// Service answers requests. It keeps models that were used open until Release, within its Limits.
type Service struct {
	// To be set before the first request.
	Quotas     *quota.Quotas // of the catalog's models; nil is none
	Checkpoint int           // tokens that a prompt must have before one; 0 is DefaultCheckpoint

	models  Resolver
	records store.Records
	ids     *arn.Source
	clock   func() time.Time
	log     *slog.Logger
	pool    *pool
}

// New makes a service.
func New(models Resolver, opener engine.Opener, records store.Records, ids *arn.Source, clock func() time.Time, log *slog.Logger) *Service {
	return &Service{models: models, records: records, ids: ids, clock: clock, log: log, pool: newPool(opener, clock)}
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

// Invoke answers with a model of the catalog. What is wrong with the request is its error; what goes wrong later is the
// iterator's. A prompt that fills the context window is Invalid, in AWS's words; a request over a quota is Throttled.
func (s *Service) Invoke(ctx context.Context, r Request) (*Reply, error) {
	m, hourly, release, err := s.admit(ctx, r.Caller.Scope, &r.Model)
	if err != nil {
		return nil, err
	}
	quotas := s.Quotas
	if hourly != "" {
		r.Endpoint, quotas = hourly, nil
	}
	reply, err := s.run(ctx, m, r, quotas, release)
	if err != nil {
		release()
	}
	return reply, err
}

// Run answers with a model that the caller holds open: an endpoint's, for which there are no quotas.
func (s *Service) Run(ctx context.Context, m engine.Model, r Request) (*Reply, error) {
	return s.run(ctx, m, r, nil, func() {})
}

// Count tells how many input tokens an invocation with this prompt is charged for. It is free.
func (s *Service) Count(ctx context.Context, scope arn.Scope, model string, p engine.Prompt) (int, error) {
	m, release, err := s.open(ctx, scope, &model)
	if err != nil {
		return 0, err
	}
	defer release()
	tokens, err := promptTokens(m, p)
	return len(tokens), err
}

// Model tells what is known of a model, without loading it.
func (s *Service) Model(ctx context.Context, scope arn.Scope, model string) (catalog.Model, error) {
	return s.models.Resolve(ctx, scope, model)
}

// Release closes a model that is gone from the catalog: its memory is free when the running requests have ended.
func (s *Service) Release(m catalog.Model) error { return s.pool.drop(m.Path) }

// Close closes all models.
func (s *Service) Close() error { return s.pool.close() }

// open resolves a model and holds it open until release. model becomes the name that the ledger has for it, however the
// client wrote it: a base model's id, an imported model's ARN; under an alias, those of the model that runs.
func (s *Service) open(ctx context.Context, scope arn.Scope, model *string) (engine.Model, func(), error) {
	path, _, err := s.resolve(ctx, scope, model)
	if err != nil {
		return nil, nil, err
	}
	return s.pool.acquire(ctx, path)
}

// admit is open for a request that counts against the model's quota of requests, unless the model was named by provisioned
// throughput: hourly is that.
func (s *Service) admit(ctx context.Context, scope arn.Scope, model *string) (m engine.Model, hourly arn.ARN, release func(), err error) {
	path, hourly, err := s.resolve(ctx, scope, model)
	if err == nil && hourly == "" {
		err = s.Quotas.Request(scope, *model)
	}
	if err != nil {
		return nil, "", nil, err
	}
	m, release, err = s.pool.acquire(ctx, path)
	return m, hourly, release, err
}

func (s *Service) resolve(ctx context.Context, scope arn.Scope, model *string) (path string, hourly arn.ARN, err error) {
	known, err := s.models.Resolve(ctx, scope, *model)
	if err != nil {
		return "", "", err
	}
	*model = known.Runs
	return known.Path, known.Hourly, nil
}
