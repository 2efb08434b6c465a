package inference

import (
	"context"

	"outcrop/internal/arn"
	"outcrop/internal/engine"
	"outcrop/internal/fault"
	"outcrop/internal/platform/access"
	"outcrop/internal/platform/meter"
)

// EmbedRequest is texts for an embedder.
type EmbedRequest struct {
	Caller    access.Caller
	Operation string  // "InvokeModel": for the ledger
	Model     string  // id or ARN; in RunEmbed the name that the ledger shows
	Endpoint  arn.ARN // in RunEmbed: the endpoint that serves, for the ledger
	Texts     []string
	Unlimited bool // no quota counts it: it is work that goes on after an answer
}

// Embed embeds texts with a model of the catalog. A text over the model's window is Invalid: nothing is cut silently. A request
// over a quota is Throttled.
func (s *Service) Embed(ctx context.Context, r EmbedRequest) ([]engine.Embedding, error) {
	var m engine.Model
	var release func()
	var err error
	if r.Unlimited {
		m, release, err = s.open(ctx, r.Caller.Scope, &r.Model)
	} else {
		m, r.Endpoint, release, err = s.admit(ctx, r.Caller.Scope, &r.Model)
	}
	if err != nil {
		return nil, err
	}
	defer release()
	if r.Unlimited || r.Endpoint != "" || s.Quotas == nil {
		return s.RunEmbed(ctx, m, r)
	}
	return s.embedLimited(ctx, m, r)
}

// embedLimited holds a request's tokens against its quota. It counts them without the special ones at first.
func (s *Service) embedLimited(ctx context.Context, m engine.Model, r EmbedRequest) ([]engine.Embedding, error) {
	n := 0
	for _, text := range r.Texts {
		n += len(m.Spans(text))
	}
	held, err := s.Quotas.Reserve(r.Caller.Scope, r.Model, n, 0)
	if err != nil {
		return nil, err
	}
	vectors, err := s.RunEmbed(ctx, m, r)
	n = 0
	for _, v := range vectors {
		n += v.Tokens
	}
	held.Settle(n, 0)
	return vectors, err
}

// RunEmbed embeds texts with a model that the caller holds open: an endpoint's, for which there are no quotas.
func (s *Service) RunEmbed(ctx context.Context, m engine.Model, r EmbedRequest) ([]engine.Embedding, error) {
	const op = "inference.Embed"
	if !m.Info().Embedding {
		return nil, fault.Bad(op, "modelId", "The model %s generates text: it does not embed any.", r.Model)
	}
	start := s.clock()
	vectors, err := m.Embed(ctx, r.Texts)
	if err != nil {
		return nil, generateFault(ctx, err)
	}
	entry := meter.Invocation{ID: s.ids.Ordered(start), Operation: r.Operation, Model: r.Model, Endpoint: r.Endpoint, Caller: r.Caller.ARN, Latency: s.clock().Sub(start)}
	for _, v := range vectors {
		entry.Input += v.Tokens
	}
	if err := s.record(ctx, r.Caller.Scope, entry); err != nil {
		return nil, err
	}
	return vectors, nil
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
	m, release, err := s.open(ctx, scope, &model)
	if err != nil {
		return nil, err
	}
	info := m.Info()
	if !info.Embedding {
		release()
		return nil, fault.Bad("inference.Splitter", "modelId", "The model %s does not embed text.", model)
	}
	const probe = "a"
	tokens, err := m.Tokens(engine.Prompt{Raw: probe})
	if err != nil {
		release()
		return nil, fault.Wrap("inference.Splitter", fault.ModelFailed, err)
	}
	special := len(tokens) - len(m.Spans(probe))
	return &Splitter{Info: info, Max: info.ContextWindow - special, model: m, close: release}, nil
}
