// Package sagemakerruntime is the front door of SageMaker's inference API: InvokeEndpoint and its stream.
package sagemakerruntime

import (
	"context"
	"sync"
	"time"

	"outcrop/internal/api/body"
	api "outcrop/internal/api/model/sagemakerruntime"
	"outcrop/internal/api/wire"
	"outcrop/internal/arn"
	"outcrop/internal/engine"
	"outcrop/internal/fault"
	"outcrop/internal/platform/access"
	"outcrop/internal/platform/inference"
)

// Endpoints hold the models that are deployed. variant may be empty: the endpoint's weights choose then. release is called
// once, when the answer has ended. An endpoint that is not there or not in service is Invalid. Say writes to an endpoint's log.
type Endpoints interface {
	Acquire(ctx context.Context, s arn.Scope, endpoint, variant string) (m engine.Model, served string, release func(), err error)
	Say(ctx context.Context, s arn.Scope, endpoint, variant, text string) error
}

type door struct {
	endpoints Endpoints
	models    *inference.Service
	ids       *arn.Source
	clock     func() time.Time
}

// Register builds the operations.
func Register(m *wire.Mux, endpoints Endpoints, models *inference.Service, ids *arn.Source, clock func() time.Time) {
	d := door{endpoints, models, ids, clock}
	wire.Handle(m, api.OpInvokeEndpoint, d.invoke)
	wire.Handle(m, api.OpInvokeEndpointWithResponseStream, d.invokeStream)
}

func (d door) invoke(ctx context.Context, in *api.InvokeEndpointInput) (*api.InvokeEndpointOutput, error) {
	t := target{*in.EndpointName, in.TargetVariant, in.ContentType, in.Body}
	err := t.refuse(map[string]*string{"TargetModel": in.TargetModel, "TargetContainerHostname": in.TargetContainerHostname,
		"InferenceComponentName": in.InferenceComponentName, "SessionId": in.SessionId, "EnableExplanations": in.EnableExplanations})
	if err != nil {
		return nil, err
	}
	a, err := d.acquire(ctx, "InvokeEndpoint", t)
	if err != nil {
		return nil, err
	}
	defer a.release()
	out := &api.InvokeEndpointOutput{ContentType: new("application/json"), InvokedProductionVariant: &a.variant, CustomAttributes: in.CustomAttributes}
	if a.body.Texts != nil {
		vectors, err := d.models.RunEmbed(ctx, a.model, inference.EmbedRequest{Caller: a.ask.Caller, Operation: a.ask.Operation,
			Model: a.ask.Model, Endpoint: a.ask.Endpoint, Texts: a.body.Texts})
		if err != nil {
			return nil, d.failed(ctx, a, err)
		}
		out.Body = a.body.Embeddings(a.stamp, vectors)
		return out, nil
	}
	if a.body.Stream != nil && *a.body.Stream {
		return nil, d.failed(ctx, a, fault.Bad("sagemakerruntime.InvokeEndpoint", "stream", "To stream the answer, call InvokeEndpointWithResponseStream."))
	}
	reply, err := d.models.Run(ctx, a.model, a.ask)
	if err != nil {
		return nil, d.failed(ctx, a, err)
	}
	answer, err := reply.Whole()
	if err != nil {
		return nil, d.failed(ctx, a, err)
	}
	out.Body = a.body.Whole(a.stamp, answer)
	return out, nil
}

func (d door) invokeStream(ctx context.Context, in *api.InvokeEndpointWithResponseStreamInput) (*api.InvokeEndpointWithResponseStreamOutput, error) {
	t := target{*in.EndpointName, in.TargetVariant, in.ContentType, in.Body}
	err := t.refuse(map[string]*string{"TargetContainerHostname": in.TargetContainerHostname, "InferenceComponentName": in.InferenceComponentName, "SessionId": in.SessionId})
	if err != nil {
		return nil, err
	}
	a, err := d.acquire(ctx, "InvokeEndpointWithResponseStream", t)
	if err != nil {
		return nil, err
	}
	if a.body.Texts != nil {
		a.release()
		return nil, d.failed(ctx, a, fault.New("sagemakerruntime.InvokeEndpointWithResponseStream", fault.Invalid, "The model is unsupported for streaming."))
	}
	reply, err := d.models.Run(ctx, a.model, a.ask)
	if err == nil {
		err = reply.Begin()
	}
	if err != nil {
		a.release()
		return nil, d.failed(ctx, a, err)
	}
	// An answer that nobody reads lets the model go with its request.
	context.AfterFunc(ctx, a.release)
	out := &api.InvokeEndpointWithResponseStreamOutput{ContentType: new("text/event-stream"), InvokedProductionVariant: &a.variant, CustomAttributes: in.CustomAttributes}
	write := a.body.Writer(a.stamp).Events
	if a.body.Stream != nil && !*a.body.Stream {
		out.ContentType = new("application/json")
		write = nil
	}
	out.Body = func(yield func(api.ResponseStream, error) bool) {
		defer a.release()
		a.send(reply, write, yield)
	}
	return out, nil
}

// send yields the answer's parts: its events, or all of it at once where write is nil.
func (a answering) send(reply *inference.Reply, write func(engine.Piece) []byte, yield func(api.ResponseStream, error) bool) {
	part := func(b []byte) bool { return yield(api.ResponseStream{PayloadPart: &api.PayloadPart{Bytes: b}}, nil) }
	if write == nil {
		answer, err := reply.Whole()
		if err != nil {
			yield(api.ResponseStream{}, broken(err))
			return
		}
		part(a.body.Whole(a.stamp, answer))
		return
	}
	for p, err := range reply.Pieces() {
		if err != nil {
			yield(api.ResponseStream{}, broken(err))
			return
		}
		if !part(write(p)) {
			return
		}
	}
}

// answering is an invocation that has its model.
type answering struct {
	model   engine.Model
	variant string
	release func()
	body    *body.Request
	ask     inference.Request
	stamp   body.Stamp
}

// acquire takes an endpoint's model and reads the body for it.
func (d door) acquire(ctx context.Context, operation string, t target) (a answering, err error) {
	caller := access.From(ctx)
	wanted := ""
	if t.variant != nil {
		wanted = *t.variant
	}
	a.model, a.variant, a.release, err = d.endpoints.Acquire(ctx, caller.Scope, t.endpoint, wanted)
	if err != nil {
		return a, err
	}
	a.release = sync.OnceFunc(a.release)
	a.ask = inference.Request{Caller: caller, Operation: operation, Model: t.endpoint, Endpoint: caller.Scope.New("sagemaker", "endpoint/"+t.endpoint)}
	if err = t.readable(); err == nil {
		a.body, err = body.Parse(body.SageMaker, t.body, a.model.Info())
	}
	if err != nil {
		a.release()
		return a, d.failed(ctx, a, err)
	}
	a.ask.Prompt, a.ask.Params = a.body.Prompt, a.body.Params
	a.stamp = body.Stamp{ID: d.ids.UUID(), Created: d.clock(), Model: t.endpoint}
	return a, nil
}
