package bedrockruntime_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/aws/aws-sdk-go-v2/aws"
	sdk "github.com/aws/aws-sdk-go-v2/service/bedrockruntime"
	"github.com/aws/aws-sdk-go-v2/service/bedrockruntime/document"
	"github.com/aws/aws-sdk-go-v2/service/bedrockruntime/types"
	"github.com/aws/smithy-go"
	"github.com/aws/smithy-go/middleware"
	smithyhttp "github.com/aws/smithy-go/transport/http"

	"outcrop/internal/api/bedrockruntime"
	"outcrop/internal/api/wire"
	"outcrop/internal/apitest"
)

func start(t *testing.T) *apitest.House {
	h := apitest.Start(t, func(m *wire.Mux, h *apitest.House) { bedrockruntime.Register(m, h.Models, h.IDs, h.Clock) })
	h.AddText(t)
	return h
}

func user(text string) []types.Message {
	return []types.Message{{Role: types.ConversationRoleUser, Content: []types.ContentBlock{&types.ContentBlockMemberText{Value: text}}}}
}

// greedy is n tokens without chance.
func greedy(n int32) *types.InferenceConfiguration {
	return &types.InferenceConfiguration{MaxTokens: aws.Int32(n), Temperature: aws.Float32(0)}
}

func textOf(t *testing.T, out *sdk.ConverseOutput) string {
	t.Helper()
	m := out.Output.(*types.ConverseOutputMemberMessage).Value
	if m.Role != types.ConversationRoleAssistant || len(m.Content) != 1 {
		t.Fatalf("message %+v", m)
	}
	return m.Content[0].(*types.ContentBlockMemberText).Value
}

func TestConverseAndItsStreamAgree(t *testing.T) {
	h := start(t)
	c := sdk.NewFromConfig(h.Root())
	system := []types.SystemContentBlock{&types.SystemContentBlockMemberText{Value: "Be brief."}}
	whole, err := c.Converse(t.Context(), &sdk.ConverseInput{ModelId: aws.String(apitest.Text), Messages: user("hello there"), System: system, InferenceConfig: greedy(9)})
	if err != nil {
		t.Fatal(err)
	}
	if *whole.Usage.TotalTokens != *whole.Usage.InputTokens+*whole.Usage.OutputTokens || *whole.Metrics.LatencyMs < 1 {
		t.Errorf("usage %+v, metrics %+v", whole.Usage, whole.Metrics)
	}
	stream, err := c.ConverseStream(t.Context(), &sdk.ConverseStreamInput{ModelId: aws.String(apitest.Text), Messages: user("hello there"), System: system, InferenceConfig: greedy(9)})
	if err != nil {
		t.Fatal(err)
	}
	var order []string
	var text string
	for e := range stream.GetStream().Events() {
		kind := strings.TrimPrefix(fmt.Sprintf("%T", e), "*types.ConverseStreamOutputMember")
		if len(order) == 0 || order[len(order)-1] != kind {
			order = append(order, kind)
		}
		switch e := e.(type) {
		case *types.ConverseStreamOutputMemberContentBlockDelta:
			text += e.Value.Delta.(*types.ContentBlockDeltaMemberText).Value
		case *types.ConverseStreamOutputMemberMessageStop:
			if e.Value.StopReason != whole.StopReason {
				t.Errorf("stopped for %s, not %s", e.Value.StopReason, whole.StopReason)
			}
		case *types.ConverseStreamOutputMemberMetadata:
			if *e.Value.Usage.TotalTokens != *whole.Usage.TotalTokens || *e.Value.Metrics.LatencyMs < 1 {
				t.Errorf("metadata %+v", e.Value)
			}
		}
	}
	if err := stream.GetStream().Err(); err != nil {
		t.Fatal(err)
	}
	if want := []string{"MessageStart", "ContentBlockDelta", "ContentBlockStop", "MessageStop", "Metadata"}; !slices.Equal(order, want) {
		t.Errorf("events %v, want %v", order, want)
	}
	if text == "" || text != textOf(t, whole) {
		t.Errorf("streamed %q, whole %q", text, textOf(t, whole))
	}
	counted, err := c.CountTokens(t.Context(), &sdk.CountTokensInput{ModelId: aws.String(apitest.Text),
		Input: &types.CountTokensInputMemberConverse{Value: types.ConverseTokensRequest{Messages: user("hello there"), System: system}}})
	if err != nil || *counted.InputTokens != *whole.Usage.InputTokens {
		t.Errorf("counted %v (%v), charged %d", counted, err, *whole.Usage.InputTokens)
	}
	lines := h.Ledger(t)
	if len(lines) != 1 || lines[0].Model != apitest.Text || lines[0].Invocations != 2 || lines[0].Output != 2*int64(*whole.Usage.OutputTokens) {
		t.Errorf("ledger %+v", lines)
	}
}

func TestConverseStopsAndSeeds(t *testing.T) {
	h := start(t)
	c := sdk.NewFromConfig(h.Root())
	ask := func(config *types.InferenceConfiguration, extra map[string]any) *sdk.ConverseOutput {
		t.Helper()
		in := &sdk.ConverseInput{ModelId: aws.String("arn:aws:bedrock:us-east-1::foundation-model/" + apitest.Text), Messages: user("hello"), InferenceConfig: config,
			AdditionalModelResponseFieldPaths: []string{"/stop_sequence"}}
		if extra != nil {
			in.AdditionalModelRequestFields = document.NewLazyDocument(extra)
		}
		out, err := c.Converse(t.Context(), in)
		if err != nil {
			t.Fatal(err)
		}
		return out
	}
	short := ask(greedy(3), nil)
	if short.StopReason != types.StopReasonMaxTokens || *short.Usage.OutputTokens != 3 {
		t.Errorf("%s after %d tokens", short.StopReason, *short.Usage.OutputTokens)
	}
	text := []rune(textOf(t, ask(greedy(12), nil)))
	if len(text) < 4 {
		t.Fatalf("the model says %q: too short to be stopped", string(text))
	}
	config := greedy(12)
	config.StopSequences = []string{string(text[2:4])}
	stopped := ask(config, nil)
	if stopped.StopReason != types.StopReasonStopSequence || strings.Contains(textOf(t, stopped), config.StopSequences[0]) {
		t.Errorf("%s, %q must end before %q", stopped.StopReason, textOf(t, stopped), config.StopSequences[0])
	}
	var fields map[string]string
	if err := stopped.AdditionalModelResponseFields.UnmarshalSmithyDocument(&fields); err != nil || fields["stop_sequence"] != config.StopSequences[0] {
		t.Errorf("fields %v, %v", fields, err)
	}
	hot := func(seed int) string {
		return textOf(t, ask(&types.InferenceConfiguration{MaxTokens: aws.Int32(12), Temperature: aws.Float32(1)}, map[string]any{"seed": seed, "top_k": 50}))
	}
	one, again := hot(1), hot(1)
	if one != again {
		t.Error("the same seed gives two answers")
	}
	if one == hot(2) && one == hot(3) {
		t.Error("three seeds give the same answer")
	}
}

func TestInvokeModel(t *testing.T) {
	h := start(t)
	c := sdk.NewFromConfig(h.Root())
	var header http.Header
	out, err := c.InvokeModel(t.Context(), &sdk.InvokeModelInput{ModelId: aws.String(apitest.Text), Body: []byte(`{"prompt": "hello", "max_gen_len": 5, "temperature": 0}`)}, keepHeader(&header))
	if err != nil {
		t.Fatal(err)
	}
	var llama struct {
		Generation string `json:"generation"`
		Input      int    `json:"prompt_token_count"`
		Output     int    `json:"generation_token_count"`
		Stop       string `json:"stop_reason"`
	}
	if err := json.Unmarshal(out.Body, &llama); err != nil || llama.Output != 5 || llama.Stop != "length" || llama.Input < 1 || *out.ContentType != "application/json" {
		t.Errorf("%s, %v", out.Body, err)
	}
	if header.Get("X-Amzn-Bedrock-Input-Token-Count") != fmt.Sprint(llama.Input) || header.Get("X-Amzn-Bedrock-Output-Token-Count") != "5" || header.Get("X-Amzn-Bedrock-Invocation-Latency") == "" {
		t.Errorf("headers %v", header)
	}
	body := []byte(`{"messages": [{"role": "user", "content": "hello"}], "max_tokens": 5, "temperature": 0}`)
	chat, err := c.InvokeModel(t.Context(), &sdk.InvokeModelInput{ModelId: aws.String(apitest.Text), Body: body})
	if err != nil {
		t.Fatal(err)
	}
	var completion struct {
		Choices []struct{ Message struct{ Content string } }
		Usage   struct {
			Prompt int `json:"prompt_tokens"`
		}
	}
	if err := json.Unmarshal(chat.Body, &completion); err != nil || len(completion.Choices) != 1 {
		t.Fatalf("%s, %v", chat.Body, err)
	}
	counted, err := c.CountTokens(t.Context(), &sdk.CountTokensInput{ModelId: aws.String(apitest.Text), Input: &types.CountTokensInputMemberInvokeModel{Value: types.InvokeModelTokensRequest{Body: body}}})
	if err != nil || int(*counted.InputTokens) != completion.Usage.Prompt {
		t.Errorf("counted %v (%v), charged %d", counted, err, completion.Usage.Prompt)
	}
	stream, err := c.InvokeModelWithResponseStream(t.Context(), &sdk.InvokeModelWithResponseStreamInput{ModelId: aws.String(apitest.Text), Body: []byte(`{"prompt": "hello", "max_gen_len": 5, "temperature": 0}`)})
	if err != nil {
		t.Fatal(err)
	}
	var text string
	var last struct {
		Generation string           `json:"generation"`
		Metrics    map[string]int64 `json:"amazon-bedrock-invocationMetrics"`
	}
	for e := range stream.GetStream().Events() {
		if last.Metrics != nil {
			t.Error("a chunk follows the one with the metrics")
		}
		if err := json.Unmarshal(e.(*types.ResponseStreamMemberChunk).Value.Bytes, &last); err != nil {
			t.Fatal(err)
		}
		text += last.Generation
	}
	if text != llama.Generation || last.Metrics["inputTokenCount"] != int64(llama.Input) || last.Metrics["outputTokenCount"] != 5 || last.Metrics["invocationLatency"] < last.Metrics["firstByteLatency"] {
		t.Errorf("streamed %q (%v), want %q", text, last.Metrics, llama.Generation)
	}
}

func TestEmbeddings(t *testing.T) {
	h := start(t)
	h.AddEmbedder(t)
	c := sdk.NewFromConfig(h.Root())
	body := []byte(`{"inputText": "the cat"}`)
	out, err := c.InvokeModel(t.Context(), &sdk.InvokeModelInput{ModelId: aws.String(apitest.Embedder), Body: body})
	if err != nil {
		t.Fatal(err)
	}
	var got struct {
		Embedding []float64 `json:"embedding"`
		Tokens    int32     `json:"inputTextTokenCount"`
	}
	if err := json.Unmarshal(out.Body, &got); err != nil {
		t.Fatal(err)
	}
	var square float64
	for _, v := range got.Embedding {
		square += v * v
	}
	if square < 0.999 || square > 1.001 {
		t.Errorf("length %f", square)
	}
	counted, err := c.CountTokens(t.Context(), &sdk.CountTokensInput{ModelId: aws.String(apitest.Embedder), Input: &types.CountTokensInputMemberInvokeModel{Value: types.InvokeModelTokensRequest{Body: body}}})
	if err != nil || *counted.InputTokens != got.Tokens {
		t.Errorf("counted %v (%v), charged %d", counted, err, got.Tokens)
	}
	_, err = c.InvokeModelWithResponseStream(t.Context(), &sdk.InvokeModelWithResponseStreamInput{ModelId: aws.String(apitest.Embedder), Body: body})
	apitest.WantCode(t, err, "ValidationException", 400)
	_, err = c.Converse(t.Context(), &sdk.ConverseInput{ModelId: aws.String(apitest.Embedder), Messages: user("hi")})
	apitest.WantCode(t, err, "ValidationException", 400)
}

func TestRefusals(t *testing.T) {
	h := start(t)
	c := sdk.NewFromConfig(h.Root())
	block := func(b types.ContentBlock) []types.Message {
		return []types.Message{{Role: types.ConversationRoleUser, Content: []types.ContentBlock{b}}}
	}
	assistant := types.Message{Role: types.ConversationRoleAssistant, Content: user("a")[0].Content}
	image := types.ImageBlock{Format: types.ImageFormatPng, Source: &types.ImageSourceMemberBytes{Value: []byte("x")}}
	tool := &types.ToolMemberToolSpec{Value: types.ToolSpecification{Name: aws.String("t"), InputSchema: &types.ToolInputSchemaMemberJson{Value: document.NewLazyDocument(map[string]any{})}}}
	tests := []struct {
		name string
		in   sdk.ConverseInput
		code string
		word string
	}{
		{"no such model", sdk.ConverseInput{ModelId: aws.String("outcrop.none"), Messages: user("a")}, "ResourceNotFoundException", "outcrop.none"},
		{"no such import", sdk.ConverseInput{ModelId: aws.String("arn:aws:bedrock:us-east-1:123456789012:imported-model/abcdefghijkl"), Messages: user("a")}, "ResourceNotFoundException", "imported model"},
		{"another region", sdk.ConverseInput{ModelId: aws.String("arn:aws:bedrock:eu-west-1::foundation-model/" + apitest.Text), Messages: user("a")}, "ResourceNotFoundException", "eu-west-1"},
		{"no model id", sdk.ConverseInput{ModelId: aws.String("UPPER"), Messages: user("a")}, "ValidationException", ""},
		{"too long", sdk.ConverseInput{Messages: user(strings.Repeat("word ", 5000))}, "ValidationException", "Input is too long for requested model."},
		{"no message", sdk.ConverseInput{}, "ValidationException", "start with a user message"},
		{"assistant first", sdk.ConverseInput{Messages: []types.Message{assistant}}, "ValidationException", "start with a user message"},
		{"assistant last", sdk.ConverseInput{Messages: append(user("a"), assistant)}, "ValidationException", "end with a user message"},
		{"user twice", sdk.ConverseInput{Messages: append(user("a"), user("b")...)}, "ValidationException", "alternate"},
		{"no content", sdk.ConverseInput{Messages: []types.Message{{Role: types.ConversationRoleUser, Content: []types.ContentBlock{}}}}, "ValidationException", "messages.0 is empty"},
		{"blank", sdk.ConverseInput{Messages: user(" ")}, "ValidationException", "messages.0.content.0 is blank"},
		{"image", sdk.ConverseInput{Messages: block(&types.ContentBlockMemberImage{Value: image})}, "ValidationException", "doesn't support images"},
		{"cache", sdk.ConverseInput{Messages: block(&types.ContentBlockMemberCachePoint{Value: types.CachePointBlock{Type: types.CachePointTypeDefault}})}, "ValidationException", "is empty"},
		{"guarded", sdk.ConverseInput{Messages: user("a"), System: []types.SystemContentBlock{&types.SystemContentBlockMemberGuardContent{Value: &types.GuardrailConverseContentBlockMemberText{Value: types.GuardrailConverseTextBlock{Text: aws.String("x")}}}}}, "ValidationException", "guardrail"},
		{"tools", sdk.ConverseInput{Messages: user("a"), ToolConfig: &types.ToolConfiguration{Tools: []types.Tool{tool}}}, "ValidationException", "json.type must be one of the following: object"},
		{"guardrail", sdk.ConverseInput{Messages: user("a"), GuardrailConfig: &types.GuardrailConfiguration{GuardrailIdentifier: aws.String("abc"), GuardrailVersion: aws.String("1")}}, "ValidationException", "guardrail identifier"},
		{"latency", sdk.ConverseInput{Messages: user("a"), PerformanceConfig: &types.PerformanceConfiguration{Latency: types.PerformanceConfigLatencyOptimized}}, "ValidationException", "Latency"},
		{"empty stop", sdk.ConverseInput{Messages: user("a"), InferenceConfig: &types.InferenceConfiguration{StopSequences: []string{""}}}, "ValidationException", ""},
		{"hot", sdk.ConverseInput{Messages: user("a"), InferenceConfig: &types.InferenceConfiguration{Temperature: aws.Float32(1.5)}}, "ValidationException", "temperature"},
		{"unknown field", sdk.ConverseInput{Messages: user("a"), AdditionalModelRequestFields: document.NewLazyDocument(map[string]any{"k": 1})}, "ValidationException", "extraneous key [k]"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if tt.in.ModelId == nil {
				tt.in.ModelId = aws.String(apitest.Text)
			}
			status := map[string]int{"AccessDeniedException": 403, "ValidationException": 400, "ResourceNotFoundException": 404}[tt.code]
			_, err := c.Converse(t.Context(), &tt.in)
			apitest.WantCode(t, err, tt.code, status)
			var api smithy.APIError
			if errors.As(err, &api); !strings.Contains(api.ErrorMessage(), tt.word) {
				t.Errorf("%q does not say %q", api.ErrorMessage(), tt.word)
			}
		})
	}
	_, err := c.InvokeModel(t.Context(), &sdk.InvokeModelInput{ModelId: aws.String(apitest.Text), Body: []byte(`{"prompt": "a", "foo": 1}`)})
	apitest.WantCode(t, err, "ValidationException", 400)
	if lines := h.Ledger(t); len(lines) != 0 {
		t.Errorf("refusals are in the ledger: %+v", lines)
	}
}

func TestEveryOperationIsAuthorised(t *testing.T) {
	h := start(t)
	body := []byte(`{"prompt": "a", "max_gen_len": 1}`)
	count := &types.CountTokensInputMemberInvokeModel{Value: types.InvokeModelTokensRequest{Body: body}}
	id := aws.String(apitest.Text)
	tests := []struct {
		name, action string
		call         func(*testing.T, *sdk.Client) error
	}{
		{"InvokeModel", "bedrock:InvokeModel", func(t *testing.T, c *sdk.Client) error {
			_, err := c.InvokeModel(t.Context(), &sdk.InvokeModelInput{ModelId: id, Body: body})
			return err
		}},
		{"InvokeModelWithResponseStream", "bedrock:InvokeModelWithResponseStream", func(t *testing.T, c *sdk.Client) error {
			_, err := c.InvokeModelWithResponseStream(t.Context(), &sdk.InvokeModelWithResponseStreamInput{ModelId: id, Body: body})
			return err
		}},
		{"Converse", "bedrock:InvokeModel", func(t *testing.T, c *sdk.Client) error {
			_, err := c.Converse(t.Context(), &sdk.ConverseInput{ModelId: id, Messages: user("a"), InferenceConfig: greedy(1)})
			return err
		}},
		{"ConverseStream", "bedrock:InvokeModelWithResponseStream", func(t *testing.T, c *sdk.Client) error {
			_, err := c.ConverseStream(t.Context(), &sdk.ConverseStreamInput{ModelId: id, Messages: user("a"), InferenceConfig: greedy(1)})
			return err
		}},
		{"CountTokens", "bedrock:CountTokens", func(t *testing.T, c *sdk.Client) error {
			_, err := c.CountTokens(t.Context(), &sdk.CountTokensInput{ModelId: id, Input: count})
			return err
		}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if err := tt.call(t, sdk.NewFromConfig(h.Granted(t, tt.action))); err != nil {
				t.Errorf("allowed: %v", err)
			}
			apitest.WantCode(t, tt.call(t, sdk.NewFromConfig(h.Granted(t, "s3:*"))), "AccessDeniedException", 403)
		})
	}
}

// keepHeader keeps the header of a reply.
func keepHeader(into *http.Header) func(*sdk.Options) {
	return func(o *sdk.Options) {
		o.APIOptions = append(o.APIOptions, func(s *middleware.Stack) error {
			return s.Deserialize.Add(middleware.DeserializeMiddlewareFunc("keepHeader", func(ctx context.Context, in middleware.DeserializeInput, next middleware.DeserializeHandler) (middleware.DeserializeOutput, middleware.Metadata, error) {
				out, meta, err := next.HandleDeserialize(ctx, in)
				if r, ok := out.RawResponse.(*smithyhttp.Response); ok {
					*into = r.Header
				}
				return out, meta, err
			}), middleware.After)
		})
	}
}
