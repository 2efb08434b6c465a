package main

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/aws/aws-sdk-go-v2/service/bedrockruntime"
	"github.com/aws/aws-sdk-go-v2/service/bedrockruntime/types"
)

func (d *driver) converseStream() {
	whole := must(d.runtime.Converse(d.ctx, &bedrockruntime.ConverseInput{ModelId: &d.model, Messages: turn(question), InferenceConfig: greedy(24)}))
	out := must(d.runtime.ConverseStream(d.ctx, &bedrockruntime.ConverseStreamInput{ModelId: &d.model, Messages: turn(question), InferenceConfig: greedy(24)}))
	stream := out.GetStream()
	defer stream.Close()
	var text strings.Builder
	var order []string
	for event := range stream.Events() {
		kind := strings.TrimPrefix(fmt.Sprintf("%T", event), "*types.ConverseStreamOutputMember")
		if len(order) == 0 || order[len(order)-1] != kind {
			order = append(order, kind)
		}
		switch e := event.(type) {
		case *types.ConverseStreamOutputMemberMessageStart:
			equal("role", e.Value.Role, types.ConversationRoleAssistant)
		case *types.ConverseStreamOutputMemberContentBlockDelta:
			delta, isText := e.Value.Delta.(*types.ContentBlockDeltaMemberText)
			that(isText, "the delta is %#v", e.Value.Delta)
			text.WriteString(delta.Value)
		case *types.ConverseStreamOutputMemberMessageStop:
			equal("stop reason", e.Value.StopReason, whole.StopReason)
		case *types.ConverseStreamOutputMemberMetadata:
			equal("input tokens", *e.Value.Usage.InputTokens, *whole.Usage.InputTokens)
			equal("output tokens", *e.Value.Usage.OutputTokens, *whole.Usage.OutputTokens)
			that(*e.Value.Metrics.LatencyMs > 0, "no latency")
		}
	}
	ok(stream.Err())
	equal("streamed text", text.String(), said(whole))
	equal("events", order, []string{"MessageStart", "ContentBlockDelta", "ContentBlockStop", "MessageStop", "Metadata"})
}

func (d *driver) invokeModelStream() {
	whole := decode[generation](must(d.runtime.InvokeModel(d.ctx, &bedrockruntime.InvokeModelInput{ModelId: &d.model, Body: capital()})).Body)
	out := must(d.runtime.InvokeModelWithResponseStream(d.ctx, &bedrockruntime.InvokeModelWithResponseStreamInput{ModelId: &d.model, Body: capital()}))
	equal("content type", *out.ContentType, "application/json")
	stream := out.GetStream()
	defer stream.Close()
	var text strings.Builder
	var last generation
	for event := range stream.Events() {
		chunk, isChunk := event.(*types.ResponseStreamMemberChunk)
		that(isChunk, "the event is %#v", event)
		last = decode[generation](chunk.Value.Bytes)
		text.WriteString(last.Text)
	}
	ok(stream.Err())
	equal("streamed text", text.String(), whole.Text)
	that(last.Metrics != nil, "the last chunk has no metrics")
	equal("input tokens", last.Metrics.Input, whole.Input)
	equal("output tokens", last.Metrics.Output, whole.Output)
}

// cancelStream breaks off a long answer, and wants the server to go on for others at once.
func (d *driver) cancelStream() {
	ctx, cancel := context.WithCancel(d.ctx)
	defer cancel()
	out := must(d.runtime.ConverseStream(ctx, &bedrockruntime.ConverseStreamInput{ModelId: &d.model, Messages: turn("Tell a very long story."), InferenceConfig: greedy(4000)}))
	stream := out.GetStream()
	deltas := 0
	for event := range stream.Events() {
		if _, isDelta := event.(*types.ConverseStreamOutputMemberContentBlockDelta); isDelta {
			if deltas++; deltas == 3 {
				cancel()
				break
			}
		}
	}
	stream.Close()
	equal("pieces of the answer", deltas, 3)
	begin := time.Now()
	must(d.runtime.Converse(d.ctx, &bedrockruntime.ConverseInput{ModelId: &d.model, Messages: turn(question), InferenceConfig: greedy(1)}))
	that(time.Since(begin) < 20*time.Second, "the next answer took %v", time.Since(begin))
}
