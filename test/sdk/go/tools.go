package main

import (
	"strings"

	"github.com/aws/aws-sdk-go-v2/service/bedrockruntime"
	"github.com/aws/aws-sdk-go-v2/service/bedrockruntime/document"
	"github.com/aws/aws-sdk-go-v2/service/bedrockruntime/types"
)

// place is what the weather's tool is called with.
type place struct {
	City string `json:"city" document:"city"`
}

func weather(choice types.ToolChoice) *types.ToolConfiguration {
	schema := map[string]any{"type": "object", "properties": map[string]any{"city": map[string]any{"type": "string", "enum": []string{"Paris", "Rome"}}},
		"required": []string{"city"}, "additionalProperties": false}
	spec := types.ToolSpecification{Name: new("weather"), Description: new("Tells the weather of a city."), InputSchema: &types.ToolInputSchemaMemberJson{Value: document.NewLazyDocument(schema)}}
	return &types.ToolConfiguration{Tools: []types.Tool{&types.ToolMemberToolSpec{Value: spec}}, ToolChoice: choice}
}

// tools has a model call a tool, whole and streamed, and answer with its result.
func (d *driver) tools() {
	asked := turn("What is the weather in Paris?")
	forced := weather(&types.ToolChoiceMemberTool{Value: types.SpecificToolChoice{Name: new("weather")}})
	whole := must(d.runtime.Converse(d.ctx, &bedrockruntime.ConverseInput{ModelId: &d.model, Messages: asked, ToolConfig: forced, InferenceConfig: greedy(64)}))
	equal("stop reason", whole.StopReason, types.StopReasonToolUse)
	message := whole.Output.(*types.ConverseOutputMemberMessage).Value
	equal("number of blocks", len(message.Content), 1)
	use, isUse := message.Content[0].(*types.ContentBlockMemberToolUse)
	that(isUse && *use.Value.Name == "weather", "the content is %#v", message.Content[0])
	var called place
	ok(use.Value.Input.UnmarshalSmithyDocument(&called))
	that(called.City == "Paris" || called.City == "Rome", "the input is %+v", called)
	counted := must(d.runtime.CountTokens(d.ctx, &bedrockruntime.CountTokensInput{ModelId: &d.model,
		Input: &types.CountTokensInputMemberConverse{Value: types.ConverseTokensRequest{Messages: asked, ToolConfig: forced}}}))
	equal("input tokens", *whole.Usage.InputTokens, *counted.InputTokens)
	equal("streamed input", decode[place]([]byte(d.streamedCall(asked, forced))), called)

	result := types.ToolResultBlock{ToolUseId: use.Value.ToolUseId, Content: []types.ToolResultContentBlock{
		&types.ToolResultContentBlockMemberJson{Value: document.NewLazyDocument(map[string]string{"sky": "clear"})}}}
	history := append(asked, message, types.Message{Role: types.ConversationRoleUser, Content: []types.ContentBlock{&types.ContentBlockMemberToolResult{Value: result}}})
	answer := must(d.runtime.Converse(d.ctx, &bedrockruntime.ConverseInput{ModelId: &d.model, Messages: history, ToolConfig: weather(nil), InferenceConfig: greedy(16)}))
	that(answer.StopReason == types.StopReasonToolUse || strings.TrimSpace(said(answer)) != "", "the answer is empty")
	_, err := d.runtime.Converse(d.ctx, &bedrockruntime.ConverseInput{ModelId: &d.model, Messages: history})
	typed[*types.ValidationException](err, 400, "toolConfig field must be defined")
}

// streamedCall is the input of a call that comes in pieces.
func (d *driver) streamedCall(asked []types.Message, config *types.ToolConfiguration) string {
	out := must(d.runtime.ConverseStream(d.ctx, &bedrockruntime.ConverseStreamInput{ModelId: &d.model, Messages: asked, ToolConfig: config, InferenceConfig: greedy(64)}))
	stream := out.GetStream()
	defer stream.Close()
	var input strings.Builder
	for event := range stream.Events() {
		switch e := event.(type) {
		case *types.ConverseStreamOutputMemberContentBlockStart:
			start, isUse := e.Value.Start.(*types.ContentBlockStartMemberToolUse)
			that(isUse && *start.Value.Name == "weather" && *e.Value.ContentBlockIndex == 0, "the block begins with %#v", e.Value)
		case *types.ConverseStreamOutputMemberContentBlockDelta:
			delta, isUse := e.Value.Delta.(*types.ContentBlockDeltaMemberToolUse)
			that(isUse, "the delta is %#v", e.Value.Delta)
			input.WriteString(*delta.Value.Input)
		case *types.ConverseStreamOutputMemberMessageStop:
			equal("stop reason", e.Value.StopReason, types.StopReasonToolUse)
		}
	}
	ok(stream.Err())
	return input.String()
}
