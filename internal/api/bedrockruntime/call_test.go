package bedrockruntime_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/aws/aws-sdk-go-v2/aws"
	sdk "github.com/aws/aws-sdk-go-v2/service/bedrockruntime"
	"github.com/aws/aws-sdk-go-v2/service/bedrockruntime/document"
	"github.com/aws/aws-sdk-go-v2/service/bedrockruntime/types"

	"outcrop/internal/apitest"
)

// visit is what the tool that is offered here is called with.
const visit = `{"type":"object","properties":{"city":{"enum":["Lyon","Bern"]},"days":{"type":"integer","minimum":1,"maximum":9}},"required":["city","days"],"additionalProperties":false}`

func wantVisit(t *testing.T, input string) {
	t.Helper()
	var v struct {
		City string
		Days int
	}
	d := json.NewDecoder(strings.NewReader(input))
	d.DisallowUnknownFields()
	if err := d.Decode(&v); err != nil || v.City != "Lyon" && v.City != "Bern" || v.Days < 1 || v.Days > 9 {
		t.Errorf("called with %q: %v", input, err)
	}
}

func visiting(choice types.ToolChoice) *types.ToolConfiguration {
	var schema map[string]any
	if err := json.Unmarshal([]byte(visit), &schema); err != nil {
		panic(err)
	}
	return &types.ToolConfiguration{Tools: []types.Tool{tool("visit", schema)}, ToolChoice: choice}
}

// TestToolLoop has a model call a tool, tells it the result, and has it answer.
func TestToolLoop(t *testing.T) {
	h := start(t)
	c := sdk.NewFromConfig(h.Root())
	id := aws.String(apitest.Text)
	forced := visiting(&types.ToolChoiceMemberTool{Value: types.SpecificToolChoice{Name: aws.String("visit")}})
	asked := apitest.Must(c.Converse(t.Context(), &sdk.ConverseInput{ModelId: id, Messages: user("where to"), ToolConfig: forced, InferenceConfig: greedy(200)}))(t)
	message := asked.Output.(*types.ConverseOutputMemberMessage).Value
	if asked.StopReason != types.StopReasonToolUse || len(message.Content) != 1 {
		t.Fatalf("%s with %d blocks", asked.StopReason, len(message.Content))
	}
	called := message.Content[0].(*types.ContentBlockMemberToolUse).Value
	raw := apitest.Must(called.Input.MarshalSmithyDocument())(t)
	wantVisit(t, string(raw))
	counting := &types.CountTokensInputMemberConverse{Value: types.ConverseTokensRequest{Messages: user("where to"), ToolConfig: forced}}
	counted := apitest.Must(c.CountTokens(t.Context(), &sdk.CountTokensInput{ModelId: id, Input: counting}))(t)
	plain := apitest.Must(c.Converse(t.Context(), &sdk.ConverseInput{ModelId: id, Messages: user("where to"), InferenceConfig: greedy(1)}))(t)
	if *counted.InputTokens != *asked.Usage.InputTokens || *counted.InputTokens <= *plain.Usage.InputTokens {
		t.Errorf("counted %d, charged %d, without tools %d", *counted.InputTokens, *asked.Usage.InputTokens, *plain.Usage.InputTokens)
	}

	stream := apitest.Must(c.ConverseStream(t.Context(), &sdk.ConverseStreamInput{ModelId: id, Messages: user("where to"), ToolConfig: forced, InferenceConfig: greedy(200)}))(t).GetStream()
	input := ""
	for e := range stream.Events() {
		if d, ok := e.(*types.ConverseStreamOutputMemberContentBlockDelta); ok {
			input += *d.Value.Delta.(*types.ContentBlockDeltaMemberToolUse).Value.Input
		}
	}
	var whole, streamed any
	if json.Unmarshal(raw, &whole) != nil || json.Unmarshal([]byte(input), &streamed) != nil || fmt.Sprint(whole) != fmt.Sprint(streamed) || stream.Err() != nil {
		t.Errorf("streamed %s, whole %s, %v", input, raw, stream.Err())
	}

	told := append(user("where to"), message, says("user", result(*called.ToolUseId, &types.ToolResultContentBlockMemberJson{Value: document.NewLazyDocument(map[string]int{"price": 9})})))
	last := apitest.Must(c.Converse(t.Context(), &sdk.ConverseInput{ModelId: id, Messages: told, ToolConfig: visiting(nil), InferenceConfig: greedy(9)}))(t)
	if *last.Usage.InputTokens <= *asked.Usage.InputTokens {
		t.Errorf("the result is no part of the prompt: %d tokens after %d", *last.Usage.InputTokens, *asked.Usage.InputTokens)
	}
}

// TestFamiliesCallTools forces a call in each family's own words.
func TestFamiliesCallTools(t *testing.T) {
	h := start(t)
	c := sdk.NewFromConfig(h.Root())
	function := `{"type": "function", "function": {"name": "visit", "parameters": ` + visit + `}}`
	for _, tt := range []struct{ id, body, input, stop string }{
		{claude, `{"anthropic_version": "bedrock-2023-05-31", "max_tokens": 200, "messages": [{"role": "user", "content": "where to"}], "tools": [{"name": "visit", "input_schema": ` + visit + `}],
			"tool_choice": {"type": "any", "disable_parallel_tool_use": true}}`, `"input":`, `"stop_reason":"tool_use"`},
		{nova, `{"messages": [{"role": "user", "content": [{"text": "where to"}]}], "inferenceConfig": {"maxTokens": 200}, "toolConfig": {"tools": [{"toolSpec": {"name": "visit", "inputSchema": {"json": ` + visit + `}}}], "toolChoice": {"tool": {"name": "visit"}}}}`,
			`"input":`, `"stopReason":"tool_use"`},
		{"openai.gpt-oss-20b-1:0", `{"messages": [{"role": "user", "content": "where to"}], "max_tokens": 200, "tools": [` + function + `], "tool_choice": "required", "parallel_tool_calls": false}`, `"arguments":`, `"finish_reason":"tool_calls"`},
		{"mistral.mistral-large-2407-v1:0", `{"messages": [{"role": "user", "content": "where to"}], "max_tokens": 200, "tools": [` + function + `], "tool_choice": "any"}`, `"arguments":`, `"stop_reason":"`}, // it may call without end
	} {
		t.Run(tt.id, func(t *testing.T) {
			h.Alias(t, tt.id, apitest.Text)
			out := apitest.Must(c.InvokeModel(t.Context(), &sdk.InvokeModelInput{ModelId: &tt.id, Body: []byte(tt.body)}))(t)
			_, rest, _ := strings.Cut(string(out.Body), tt.input)
			var input json.RawMessage
			if err := json.NewDecoder(strings.NewReader(rest)).Decode(&input); err != nil || !strings.Contains(string(out.Body), tt.stop) {
				t.Fatalf("%s: %v", out.Body, err)
			}
			var text string // OpenAI writes arguments as text
			if json.Unmarshal(input, &text) != nil {
				text = string(input)
			}
			wantVisit(t, text)
			stream := apitest.Must(c.InvokeModelWithResponseStream(t.Context(), &sdk.InvokeModelWithResponseStreamInput{ModelId: &tt.id, Body: []byte(tt.body)}))(t).GetStream()
			all := ""
			for e := range stream.Events() {
				all += string(e.(*types.ResponseStreamMemberChunk).Value.Bytes)
			}
			if stream.Err() != nil || !strings.Contains(all, tt.stop) || !strings.Contains(all, `"visit"`) {
				t.Errorf("%v: %s", stream.Err(), all)
			}
		})
	}
}

// TestProbabilities has the OpenAI families tell how likely each token was.
func TestProbabilities(t *testing.T) {
	h := start(t)
	c := sdk.NewFromConfig(h.Root())
	out := apitest.Must(c.InvokeModel(t.Context(), &sdk.InvokeModelInput{ModelId: aws.String(apitest.Text), Body: []byte(`{"messages": [{"role": "user", "content": "hello"}], "max_tokens": 5, "temperature": 0, "logprobs": true, "top_logprobs": 2}`)}))(t)
	var chat struct {
		Choices []struct {
			Logprobs struct {
				Content []struct {
					Logprob float64
					Top     []struct{ Logprob float64 } `json:"top_logprobs"`
				}
			}
		}
	}
	if err := json.Unmarshal(out.Body, &chat); err != nil || len(chat.Choices) != 1 || len(chat.Choices[0].Logprobs.Content) != 5 {
		t.Fatalf("%s, %v", out.Body, err)
	}
	for _, token := range chat.Choices[0].Logprobs.Content {
		if token.Logprob > 0 || len(token.Top) != 2 || token.Top[0].Logprob != token.Logprob {
			t.Errorf("a greedy token is not the likeliest: %+v", token)
		}
	}
	out = apitest.Must(c.InvokeModel(t.Context(), &sdk.InvokeModelInput{ModelId: aws.String(apitest.Text), Body: []byte(`{"prompt": "hello", "max_tokens": 5, "temperature": 0, "logprobs": 1}`)}))(t)
	if !strings.Contains(string(out.Body), `"top_logprobs":[{`) {
		t.Errorf("%s", out.Body)
	}
}
