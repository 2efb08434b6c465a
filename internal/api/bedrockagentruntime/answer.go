package bedrockagentruntime

import (
	"context"

	api "outcrop/internal/api/model/bedrockagentruntime"
	"outcrop/internal/engine"
	"outcrop/internal/fault"
	"outcrop/internal/platform/access"
	"outcrop/internal/platform/knowledge"
)

func (d *door) retrieveAndGenerate(ctx context.Context, in *api.RetrieveAndGenerateInput) (*api.RetrieveAndGenerateOutput, error) {
	q, err := question(ctx, *in)
	if err != nil {
		return nil, err
	}
	reply, err := d.kb.Answer(ctx, q)
	if err != nil {
		return nil, err
	}
	text, parts, err := reply.Whole()
	if err != nil {
		return nil, err
	}
	out := &api.RetrieveAndGenerateOutput{SessionId: &reply.Session, Output: &api.RetrieveAndGenerateOutputValue{Text: &text}}
	for _, p := range parts {
		c, err := citation(p)
		if err != nil {
			return nil, err
		}
		out.Citations = append(out.Citations, c)
	}
	return out, nil
}

func (d *door) retrieveAndGenerateStream(ctx context.Context, in *api.RetrieveAndGenerateStreamInput) (*api.RetrieveAndGenerateStreamOutput, error) {
	q, err := question(ctx, api.RetrieveAndGenerateInput(*in))
	if err != nil {
		return nil, err
	}
	q.Stream = true
	reply, err := d.kb.Answer(ctx, q)
	if err != nil {
		return nil, err
	}
	return &api.RetrieveAndGenerateStreamOutput{SessionId: &reply.Session, Stream: func(yield func(api.RetrieveAndGenerateStreamResponseOutput, error) bool) {
		for e, err := range reply.Events() {
			out, err := event(e, err)
			if !yield(out, err) || err != nil {
				return
			}
		}
	}}, nil
}

// event turns an answer's event into one of the stream's.
func event(e knowledge.Event, err error) (out api.RetrieveAndGenerateStreamResponseOutput, _ error) {
	if err != nil {
		return out, err
	}
	if e.Part == nil {
		out.Output = &api.RetrieveAndGenerateOutputEvent{Text: &e.Text}
		return out, nil
	}
	c, err := citation(*e.Part)
	// The deprecated member repeats the others: older SDKs read only that one.
	out.Citation = &api.CitationEvent{Citation: &c, GeneratedResponsePart: c.GeneratedResponsePart, RetrievedReferences: c.RetrievedReferences}
	return out, err
}

func citation(p knowledge.Part) (api.Citation, error) {
	out := api.Citation{RetrievedReferences: []api.RetrievedReference{}, GeneratedResponsePart: &api.GeneratedResponsePart{
		TextResponsePart: &api.TextResponsePart{Text: &p.Text, Span: &api.Span{Start: new(int32(p.Start)), End: new(int32(p.End))}}}}
	for _, passage := range p.References {
		r, err := reference(passage)
		if err != nil {
			return out, err
		}
		out.RetrievedReferences = append(out.RetrievedReferences, r)
	}
	return out, nil
}

// question reads a request. What the platform has no word for is refused here, the rest there.
func question(ctx context.Context, in api.RetrieveAndGenerateInput) (q knowledge.Question, err error) {
	const op = "RetrieveAndGenerate"
	c := in.RetrieveAndGenerateConfiguration
	if c == nil {
		return q, fault.Bad(op, "retrieveAndGenerateConfiguration", "retrieveAndGenerateConfiguration is required.")
	}
	if *c.Type != api.RetrieveAndGenerateTypeKnowledgeBase {
		return q, fault.Bad(op, "retrieveAndGenerateConfiguration.type", "%s is not supported by Outcrop. The supported type is KNOWLEDGE_BASE.", *c.Type)
	}
	kb := c.KnowledgeBaseConfiguration
	if kb == nil {
		return q, fault.Bad(op, "retrieveAndGenerateConfiguration.knowledgeBaseConfiguration", "The type KNOWLEDGE_BASE needs a knowledgeBaseConfiguration.")
	}
	if err := first(absent("sessionConfiguration", in.SessionConfiguration), absent("orchestrationConfiguration", kb.OrchestrationConfiguration)); err != nil {
		return q, err
	}
	q = knowledge.Question{Caller: access.From(ctx), Text: *in.Input.Text, Base: *kb.KnowledgeBaseId, Model: *kb.ModelArn, Session: value(in.SessionId)}
	if q.Search, err = searchOf(kb.RetrievalConfiguration); err != nil || kb.GenerationConfiguration == nil {
		return q, err
	}
	g := kb.GenerationConfiguration
	if g.PromptTemplate != nil {
		q.Template = value(g.PromptTemplate.TextPromptTemplate)
	}
	if g.InferenceConfig != nil && g.InferenceConfig.TextInferenceConfig != nil {
		q.Params = params(*g.InferenceConfig.TextInferenceConfig)
	}
	if len(g.AdditionalModelRequestFields) > 0 {
		return q, absent("additionalModelRequestFields", g)
	}
	return q, absent("guardrailConfiguration", g.GuardrailConfiguration)
}

func params(c api.TextInferenceConfig) engine.Params {
	return engine.Params{MaxTokens: int(value(c.MaxTokens)), Temperature: c.Temperature, TopP: c.TopP, Stop: c.StopSequences}
}
