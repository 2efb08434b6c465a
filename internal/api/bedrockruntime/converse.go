package bedrockruntime

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"

	"outcrop/internal/api/body"
	api "outcrop/internal/api/model/bedrockruntime"
	"outcrop/internal/engine"
	"outcrop/internal/fault"
	"outcrop/internal/platform/access"
	"outcrop/internal/platform/inference"
)

func (d door) converse(ctx context.Context, in *api.ConverseInput) (*api.ConverseOutput, error) {
	o := extras{performance: in.PerformanceConfig, tier: in.ServiceTier, paths: in.AdditionalModelResponseFieldPaths,
		variables: len(in.PromptVariables) > 0}
	if in.GuardrailConfig != nil {
		o.guardrail = in.GuardrailConfig.GuardrailIdentifier
	}
	c := conversation{messages: in.Messages, system: in.System, config: in.InferenceConfig, tools: in.ToolConfig, output: in.OutputConfig,
		additional: in.AdditionalModelRequestFields}
	reply, fields, err := d.talk(ctx, "Converse", *in.ModelId, c, o)
	if err != nil {
		return nil, err
	}
	answer, err := reply.Whole()
	if err != nil {
		return nil, err
	}
	return &api.ConverseOutput{
		Output:                        &api.ConverseOutputValue{Message: message(answer)},
		StopReason:                    new(string(answer.Stop)),
		Usage:                         tokenUsage(answer.Usage),
		Metrics:                       &api.ConverseMetrics{LatencyMs: new(reply.Latency.Milliseconds())},
		AdditionalModelResponseFields: fields(answer),
		PerformanceConfig:             in.PerformanceConfig,
		ServiceTier:                   in.ServiceTier,
	}, nil
}

func (d door) converseStream(ctx context.Context, in *api.ConverseStreamInput) (*api.ConverseStreamOutput, error) {
	o := extras{performance: in.PerformanceConfig, tier: in.ServiceTier, paths: in.AdditionalModelResponseFieldPaths,
		variables: len(in.PromptVariables) > 0}
	if in.GuardrailConfig != nil {
		o.guardrail = in.GuardrailConfig.GuardrailIdentifier
	}
	c := conversation{messages: in.Messages, system: in.System, config: in.InferenceConfig, tools: in.ToolConfig, output: in.OutputConfig,
		additional: in.AdditionalModelRequestFields}
	reply, fields, err := d.talk(ctx, "ConverseStream", *in.ModelId, c, o)
	if err == nil {
		err = reply.Begin()
	}
	if err != nil {
		return nil, err
	}
	return &api.ConverseStreamOutput{Stream: func(yield func(api.ConverseStreamOutputEvent, error) bool) {
		events(reply, o, fields, yield)
	}}, nil
}

// extras are the members of a Converse request beside the conversation.
type extras struct {
	guardrail   *string
	performance *api.PerformanceConfiguration
	tier        *api.ServiceTier
	paths       []string
	variables   bool
}

func (o extras) check() error {
	if o.variables {
		return fault.Bad("bedrockruntime.Converse", "promptVariables", "Prompt variables are only supported when the model is a prompt's ARN.")
	}
	for i, path := range o.paths {
		if !strings.HasPrefix(path, "/") {
			return bad(fmt.Sprintf("additionalModelResponseFieldPaths.%d", i), fmt.Sprintf("The path %s is not a valid JSON pointer: it must begin with /.", path))
		}
	}
	all := options{guardrail: o.guardrail}
	if o.performance != nil {
		all.latency = o.performance.Latency
	}
	if o.tier != nil {
		all.tier = o.tier.Type
	}
	return all.check()
}

// message is a whole answer: its text, where it has any or calls nothing, and what it calls.
func message(a engine.Answer) *api.Message {
	m := &api.Message{Role: new(api.ConversationRoleAssistant)}
	if a.Text != "" || len(a.Calls) == 0 {
		m.Content = append(m.Content, api.ContentBlock{Text: &a.Text})
	}
	for _, c := range a.Calls {
		m.Content = append(m.Content, api.ContentBlock{ToolUse: &api.ToolUseBlock{ToolUseId: &c.ID, Name: &c.Name, Input: c.Arguments}})
	}
	return m
}

// fields picks what an answer tells besides: the additional response fields that were asked for.
type fields func(engine.Answer) json.RawMessage

// talk starts the answer to a conversation.
func (d door) talk(ctx context.Context, operation, modelID string, c conversation, o extras) (*inference.Reply, fields, error) {
	if err := o.check(); err != nil {
		return nil, nil, err
	}
	caller := access.From(ctx)
	m, err := d.models.Model(ctx, caller.Scope, modelID)
	if err != nil {
		return nil, nil, err
	}
	if !m.Info.Chat {
		return nil, nil, fault.Bad("bedrockruntime.Converse", "modelId", "This action doesn't support the model that you provided. Try again with a supported text or chat model.")
	}
	c.family = m.Family
	r, err := c.request()
	if err != nil {
		return nil, nil, err
	}
	stamp := d.stamp(m)
	picked := func(a engine.Answer) json.RawMessage { return body.Fields(string(m.Family), stamp, a, o.paths) }
	reply, err := d.models.Invoke(ctx, inference.Request{Caller: caller, Operation: operation, Model: modelID, Prompt: r.prompt, Params: r.params})
	return reply, picked, err
}

// tokenUsage gives a reply's counts; the total has the tokens of the cache as well.
func tokenUsage(u engine.Usage) *api.TokenUsage {
	return &api.TokenUsage{
		InputTokens:           new(int32(u.Input)),
		OutputTokens:          new(int32(u.Output)),
		TotalTokens:           new(int32(u.Input + u.Output + u.CacheRead + u.CacheWrite)),
		CacheReadInputTokens:  new(int32(u.CacheRead)),
		CacheWriteInputTokens: new(int32(u.CacheWrite)),
	}
}
