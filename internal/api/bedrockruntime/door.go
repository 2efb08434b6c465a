// Package bedrockruntime is the front door of Bedrock's inference API: InvokeModel, Converse, their streams, and CountTokens.
package bedrockruntime

import (
	"context"
	"strconv"
	"time"

	"outcrop/internal/api/body"
	api "outcrop/internal/api/model/bedrockruntime"
	"outcrop/internal/api/wire"
	"outcrop/internal/arn"
	"outcrop/internal/engine"
	"outcrop/internal/fault"
	"outcrop/internal/platform/access"
	"outcrop/internal/platform/catalog"
	"outcrop/internal/platform/inference"
)

type door struct {
	models *inference.Service
	ids    *arn.Source
	clock  func() time.Time
}

// Register builds the operations.
func Register(m *wire.Mux, models *inference.Service, ids *arn.Source, clock func() time.Time) {
	d := door{models, ids, clock}
	wire.Handle(m, api.OpInvokeModel, d.invoke)
	wire.Handle(m, api.OpInvokeModelWithResponseStream, d.invokeStream)
	wire.Handle(m, api.OpConverse, d.converse)
	wire.Handle(m, api.OpConverseStream, d.converseStream)
	wire.Handle(m, api.OpCountTokens, d.countTokens)
}

// options are what both ways to invoke can ask for and this server does not have.
type options struct{ guardrail, latency, tier *string }

// check refuses what would otherwise be silently ignored.
func (o options) check() error {
	const op = "bedrockruntime.Invoke"
	switch {
	case o.guardrail != nil && *o.guardrail != "":
		return fault.Bad(op, "guardrailIdentifier", "The guardrail identifier or version provided in the request does not exist.")
	case o.latency != nil && *o.latency != api.PerformanceConfigLatencyStandard:
		return fault.Bad(op, "performanceConfig.latency", "Latency performance configuration is not supported for this model.")
	case o.tier != nil && *o.tier != api.ServiceTierTypeDefault:
		return fault.Bad(op, "serviceTier", "The service tier %s is not supported for this model.", *o.tier)
	}
	return nil
}

// request parses an InvokeModel body for the model that it is sent to.
func (d door) request(ctx context.Context, modelID string, raw []byte) (*body.Request, catalog.Model, error) {
	m, err := d.models.Model(ctx, access.From(ctx).Scope, modelID)
	if err != nil {
		return nil, m, err
	}
	r, err := body.ParseFamily(string(m.Family), raw, m.Info)
	return r, m, err
}

func (d door) invoke(ctx context.Context, in *api.InvokeModelInput) (*api.InvokeModelOutput, error) {
	if err := (options{in.GuardrailIdentifier, in.PerformanceConfigLatency, in.ServiceTier}).check(); err != nil {
		return nil, err
	}
	r, m, err := d.request(ctx, *in.ModelId, in.Body)
	if err == nil {
		err = r.Ready()
	}
	if err != nil {
		return nil, err
	}
	out := &api.InvokeModelOutput{ContentType: new("application/json"), PerformanceConfigLatency: in.PerformanceConfigLatency, ServiceTier: in.ServiceTier}
	if r.Texts != nil {
		start := d.clock()
		vectors, err := d.models.Embed(ctx, inference.EmbedRequest{Caller: access.From(ctx), Operation: "InvokeModel", Model: *in.ModelId, Texts: r.Texts})
		if err != nil {
			return nil, err
		}
		var u engine.Usage
		for _, v := range vectors {
			u.Input += v.Tokens
		}
		setHeaders(ctx, u, d.clock().Sub(start))
		out.Body = r.Embeddings(d.stamp(m), vectors)
		return out, nil
	}
	reply, err := d.models.Invoke(ctx, d.asked(ctx, "InvokeModel", *in.ModelId, r))
	if err != nil {
		return nil, err
	}
	answer, err := reply.Whole()
	if err != nil {
		return nil, err
	}
	setHeaders(ctx, answer.Usage, reply.Latency)
	out.Body = r.Whole(d.stamp(m), answer)
	return out, nil
}

func (d door) invokeStream(ctx context.Context, in *api.InvokeModelWithResponseStreamInput) (*api.InvokeModelWithResponseStreamOutput, error) {
	if err := (options{in.GuardrailIdentifier, in.PerformanceConfigLatency, in.ServiceTier}).check(); err != nil {
		return nil, err
	}
	r, m, err := d.request(ctx, *in.ModelId, in.Body)
	if err == nil {
		err = r.Ready()
	}
	if err != nil {
		return nil, err
	}
	if r.Texts != nil {
		return nil, fault.Bad("bedrockruntime.InvokeModelWithResponseStream", "modelId", "The model is unsupported for streaming.")
	}
	reply, err := d.models.Invoke(ctx, d.asked(ctx, "InvokeModelWithResponseStream", *in.ModelId, r))
	if err == nil {
		err = reply.Begin()
	}
	if err != nil {
		return nil, err
	}
	writer := r.Writer(d.stamp(m))
	stream := func(yield func(api.ResponseStream, error) bool) {
		for p, err := range reply.Pieces() {
			if err != nil {
				yield(api.ResponseStream{}, err)
				return
			}
			chunks := writer.Chunks(p)
			if p.Stop != "" {
				last := len(chunks) - 1
				chunks[last] = body.WithMetrics(chunks[last], metrics(p.Usage, reply))
			}
			for _, chunk := range chunks {
				if !yield(api.ResponseStream{Chunk: &api.PayloadPart{Bytes: chunk}}, nil) {
					return
				}
			}
		}
	}
	return &api.InvokeModelWithResponseStreamOutput{Body: stream, ContentType: new("application/json"),
		PerformanceConfigLatency: in.PerformanceConfigLatency, ServiceTier: in.ServiceTier}, nil
}

// countTokens wants a foundation model's own id or an imported model's, as on AWS: a profile may route to several models.
func (d door) countTokens(ctx context.Context, in *api.CountTokensInput) (*api.CountTokensOutput, error) {
	if catalog.IsProfile(*in.ModelId) {
		return nil, fault.Bad("bedrockruntime.CountTokens", "modelId", "The provided model identifier is invalid: tokens are counted for a model, not for an inference profile.")
	}
	scope := access.From(ctx).Scope
	prompts, err := d.prompts(ctx, in)
	if err != nil {
		return nil, err
	}
	total := 0
	for _, p := range prompts {
		n, err := d.models.Count(ctx, scope, *in.ModelId, p)
		if err != nil {
			return nil, err
		}
		total += n
	}
	return &api.CountTokensOutput{InputTokens: new(int32(total))}, nil
}

// prompts are what is to be counted: one, or each text for an embedder.
func (d door) prompts(ctx context.Context, in *api.CountTokensInput) ([]engine.Prompt, error) {
	if in.Input.Converse == nil {
		r, _, err := d.request(ctx, *in.ModelId, in.Input.InvokeModel.Body)
		if err != nil {
			return nil, err
		}
		if r.Texts == nil {
			return []engine.Prompt{r.Prompt}, nil
		}
		var texts []engine.Prompt
		for _, t := range r.Texts {
			texts = append(texts, engine.Prompt{Raw: t})
		}
		return texts, nil
	}
	m, err := d.models.Model(ctx, access.From(ctx).Scope, *in.ModelId)
	if err != nil {
		return nil, err
	}
	c := in.Input.Converse
	said, err := conversation{family: m.Family, messages: c.Messages, system: c.System, tools: c.ToolConfig, additional: c.AdditionalModelRequestFields}.request()
	return []engine.Prompt{said.prompt}, err
}

func (d door) asked(ctx context.Context, operation, modelID string, r *body.Request) inference.Request {
	return inference.Request{Caller: access.From(ctx), Operation: operation, Model: modelID, Prompt: r.Prompt, Params: r.Params}
}

func (d door) stamp(m catalog.Model) body.Stamp {
	return body.Stamp{ID: d.ids.UUID(), Created: d.clock(), Model: m.ID}
}

func metrics(u engine.Usage, r *inference.Reply) body.Metrics {
	return body.Metrics{InputTokenCount: u.Input, OutputTokenCount: u.Output, CacheRead: u.CacheRead, CacheWrite: u.CacheWrite,
		InvocationLatency: r.Latency.Milliseconds(), FirstByteLatency: r.First.Milliseconds()}
}

// setHeaders tells what the model in no member of the reply does.
func setHeaders(ctx context.Context, u engine.Usage, latency time.Duration) {
	h := wire.Header(ctx)
	h.Set("X-Amzn-Bedrock-Input-Token-Count", strconv.Itoa(u.Input))
	h.Set("X-Amzn-Bedrock-Output-Token-Count", strconv.Itoa(u.Output))
	h.Set("X-Amzn-Bedrock-Cache-Read-Input-Token-Count", strconv.Itoa(u.CacheRead))
	h.Set("X-Amzn-Bedrock-Cache-Write-Input-Token-Count", strconv.Itoa(u.CacheWrite))
	h.Set("X-Amzn-Bedrock-Invocation-Latency", strconv.FormatInt(latency.Milliseconds(), 10))
}
