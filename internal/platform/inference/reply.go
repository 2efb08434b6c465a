package inference

import (
	"context"
	"iter"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/engine"
	"outcrop/internal/fault"
	"outcrop/internal/platform/meter"
	"outcrop/internal/platform/quota"
)

// Reply is an answer under way. It is used by one goroutine.
type Reply struct {
	Input   int           // tokens of the prompt; 0 where the model's server counts them, until the first piece
	First   time.Duration // until the first piece; set when it is yielded
	Latency time.Duration // until the last piece; set when it is yielded
	pieces  iter.Seq2[engine.Piece, error]
	whole   bool // nobody reads it piece by piece
}

// Pieces generates the answer. It can be ranged over once.
func (r *Reply) Pieces() iter.Seq2[engine.Piece, error] { return r.pieces }

// Begin waits for the first piece, so that what goes wrong before it can still be the answer to the whole request. The pieces
// must be ranged over then.
func (r *Reply) Begin() error {
	next, stop := iter.Pull2(r.pieces)
	first, err, ok := next()
	if err != nil || !ok {
		stop()
		return err
	}
	r.pieces = func(yield func(engine.Piece, error) bool) {
		defer stop()
		for p, err, ok := first, error(nil), true; ok && yield(p, err); {
			p, err, ok = next()
		}
	}
	return nil
}

// Whole generates the answer and gives all of it.
func (r *Reply) Whole() (engine.Answer, error) {
	r.whole = true
	var all engine.Gather
	for p, err := range r.pieces {
		if err != nil {
			return engine.Answer{}, err
		}
		all.Add(p)
	}
	return all.Answer(), nil
}

// run checks a request against its model and prepares the answer. release is called when the answer has ended, or when the
// request has: a reply that nobody reads holds nothing for longer.
func (s *Service) run(ctx context.Context, m engine.Model, r Request, quotas *quota.Quotas, release func()) (*Reply, error) {
	start := s.clock()
	info := m.Info()
	if !info.Text {
		return nil, fault.Bad("inference.Invoke", "modelId", "The model %s embeds text: it does not generate any.", r.Model)
	}
	if r.Params.MaxTokens == 0 {
		r.Params.MaxTokens = DefaultMaxTokens
	}
	r.Params.Caller, r.Params.Tenant = string(r.Caller.ARN), string(r.Caller.Scope.Account)
	answer, input, err := s.prepare(m, &r)
	if err != nil {
		return nil, err
	}
	held, err := quotas.Reserve(r.Caller.Scope, r.Model, input, r.Params.MaxTokens)
	if err != nil {
		return nil, err
	}
	end := context.AfterFunc(ctx, func() {
		held.Settle(0, 0) // unless it was read
		release()
	})
	reply := &Reply{Input: input}
	g := &generation{s: s, scope: r.Caller.Scope, start: start, reply: reply, held: held,
		entry: meter.Invocation{ID: s.ids.Ordered(start), Operation: r.Operation, Model: r.Model, Endpoint: r.Endpoint, Caller: r.Caller.ARN, Input: input}}
	reply.pieces = func(yield func(engine.Piece, error) bool) {
		defer func() {
			if end() {
				release()
			}
		}()
		p := r.Params
		p.Whole = reply.whole
		g.pass(ctx, answer(ctx, p), yield)
	}
	return reply, nil
}

// prepare gives how to begin the answer, and the tokens of the prompt: 0 where the engine counts them on the way.
func (s *Service) prepare(m engine.Model, r *Request) (answer func(context.Context, engine.Params) iter.Seq2[engine.Piece, error], input int, err error) {
	if direct, ok := m.(engine.Direct); ok {
		if err := checkPrompt(m, r.Prompt); err != nil {
			return nil, 0, err
		}
		return func(ctx context.Context, p engine.Params) iter.Seq2[engine.Piece, error] {
			return direct.Answer(ctx, r.Prompt, p)
		}, 0, nil
	}
	tokens, err := promptTokens(m, r.Prompt)
	if err != nil {
		return nil, 0, err
	}
	if window := m.Info().ContextWindow; len(tokens) >= window {
		return nil, 0, fault.New("inference.Invoke", fault.Invalid,
			"Input is too long for requested model. It has %d tokens, and the context window holds %d with the answer.", len(tokens), window)
	}
	if r.Params.Cache, err = s.checkpoints(m, r.Prompt, tokens); err != nil {
		return nil, 0, err
	}
	return func(ctx context.Context, p engine.Params) iter.Seq2[engine.Piece, error] {
		return m.Generate(ctx, tokens, p)
	}, len(tokens), nil
}

// generation is one answer with its one usage record.
type generation struct {
	s        *Service
	scope    arn.Scope
	start    time.Time
	reply    *Reply
	held     *quota.Reservation
	entry    meter.Invocation
	recorded bool
}

// pass hands the answer's pieces on. The record is written before the last piece, or when the answer ends without one.
func (g *generation) pass(ctx context.Context, answer iter.Seq2[engine.Piece, error], yield func(engine.Piece, error) bool) {
	defer g.abort(ctx)
	for p, err := range answer {
		if err != nil {
			yield(engine.Piece{}, generateFault(ctx, err))
			return
		}
		if g.reply.First == 0 {
			g.reply.First = g.s.clock().Sub(g.start)
		}
		g.entry.Input, g.entry.Output, g.entry.CacheRead, g.entry.CacheWrite = p.Usage.Input, p.Usage.Output, p.Usage.CacheRead, p.Usage.CacheWrite
		if p.Stop != "" {
			if err := g.record(ctx); err != nil {
				yield(engine.Piece{}, err)
				return
			}
			g.reply.Latency = g.entry.Latency
		}
		if !yield(p, nil) || p.Stop != "" {
			return
		}
	}
	if err := ctx.Err(); err != nil { // an engine may just end when it is cancelled
		yield(engine.Piece{}, fault.Wrap("inference.Generate", fault.Canceled, err))
	}
}

// abort records an answer that ended early.
func (g *generation) abort(ctx context.Context) {
	if g.recorded {
		return
	}
	g.entry.Aborted = true
	if err := g.record(ctx); err != nil { // there is nobody left to tell
		g.s.log.Error("inference: the usage of an aborted request is lost", "model", g.entry.Model, "err", err)
	}
}

func (g *generation) record(ctx context.Context) error {
	g.recorded = true
	g.held.Settle(g.entry.Input+g.entry.CacheWrite, g.entry.Output)
	g.entry.Latency = g.s.clock().Sub(g.start)
	return g.s.record(ctx, g.scope, g.entry)
}

// record writes the ledger also when the client has gone.
func (s *Service) record(ctx context.Context, scope arn.Scope, entry meter.Invocation) error {
	err := meter.PutInvocation(context.WithoutCancel(ctx), s.records, scope, entry, s.clock())
	return fault.Wrap("inference.Record", fault.Internal, err)
}

// generateFault keeps a fault's own kind; anything else that an engine says is the model's failure.
func generateFault(ctx context.Context, err error) error {
	if ctx.Err() != nil {
		return fault.Wrap("inference.Generate", fault.Canceled, ctx.Err())
	}
	return fault.Wrap("inference.Generate", fault.ModelFailed, err)
}

// promptTokens turns a prompt into tokens; what is wrong with it is the request's fault.
func promptTokens(m engine.Model, p engine.Prompt) ([]engine.Token, error) {
	if err := checkPrompt(m, p); err != nil {
		return nil, err
	}
	tokens, err := m.Tokens(p)
	if err != nil {
		return nil, fault.Wrap("inference.Tokens", fault.Invalid, err)
	}
	if len(tokens) == 0 {
		return nil, errEmpty()
	}
	return tokens, nil
}

func checkPrompt(m engine.Model, p engine.Prompt) error {
	switch {
	case len(p.Messages) > 0 && !m.Info().Chat:
		return fault.New("inference.Tokens", fault.Invalid, "This model has no chat template, so it does not support messages.")
	case len(p.Messages) == 0 && p.Raw == "":
		return errEmpty()
	}
	return nil
}

func errEmpty() error { return fault.New("inference.Tokens", fault.Invalid, "The prompt is empty.") }
