package main

import (
	"encoding/json"
	"strings"

	"github.com/aws/aws-sdk-go-v2/service/bedrock"
	bedrocktypes "github.com/aws/aws-sdk-go-v2/service/bedrock/types"
	"github.com/aws/aws-sdk-go-v2/service/bedrockruntime"
	"github.com/aws/aws-sdk-go-v2/service/bedrockruntime/types"
)

const question = "What should I pack for a rainy hike?"

// turn is a conversation of one user's message.
func turn(text string) []types.Message {
	return []types.Message{{Role: types.ConversationRoleUser, Content: []types.ContentBlock{&types.ContentBlockMemberText{Value: text}}}}
}

// greedy makes an answer the same every time.
func greedy(tokens int32) *types.InferenceConfiguration {
	return &types.InferenceConfiguration{MaxTokens: &tokens, Temperature: new(float32(0))}
}

// said is the text of a whole answer.
func said(out *bedrockruntime.ConverseOutput) string {
	message, isMessage := out.Output.(*types.ConverseOutputMemberMessage)
	that(isMessage && len(message.Value.Content) == 1, "the output is %#v", out.Output)
	block, isText := message.Value.Content[0].(*types.ContentBlockMemberText)
	that(isText, "the content is %#v", message.Value.Content[0])
	return block.Value
}

func (d *driver) listModels() {
	all := must(d.bedrock.ListFoundationModels(d.ctx, &bedrock.ListFoundationModelsInput{}))
	modalities := map[string]bedrocktypes.ModelModality{}
	for _, m := range all.ModelSummaries {
		that(len(m.OutputModalities) == 1, "%s has the output modalities %v", *m.ModelId, m.OutputModalities)
		modalities[*m.ModelId] = m.OutputModalities[0]
	}
	equal("the text model's modality", modalities[d.model], bedrocktypes.ModelModalityText)
	equal("the embedder's modality", modalities[d.embedder], bedrocktypes.ModelModalityEmbedding)
	some := must(d.bedrock.ListFoundationModels(d.ctx, &bedrock.ListFoundationModelsInput{ByOutputModality: bedrocktypes.ModelModalityEmbedding}))
	equal("number of embedders", len(some.ModelSummaries), 1)
	one := must(d.bedrock.GetFoundationModel(d.ctx, &bedrock.GetFoundationModelInput{ModelIdentifier: &d.model})).ModelDetails
	equal("id", *one.ModelId, d.model)
	that(strings.HasSuffix(*one.ModelArn, "::foundation-model/"+d.model), "the ARN is %s", *one.ModelArn)
	that(*one.ResponseStreamingSupported, "the model does not stream")
}

// llama is an InvokeModel body of the Llama family, and what comes back.
type llama struct {
	Prompt      string  `json:"prompt"`
	MaxTokens   int     `json:"max_gen_len"`
	Temperature float64 `json:"temperature"`
}

type generation struct {
	Text    string `json:"generation"`
	Input   int    `json:"prompt_token_count"`
	Output  int    `json:"generation_token_count"`
	Stop    string `json:"stop_reason"`
	Metrics *struct {
		Input  int `json:"inputTokenCount"`
		Output int `json:"outputTokenCount"`
	} `json:"amazon-bedrock-invocationMetrics"`
}

func capital() []byte { return encode(llama{Prompt: "The capital of France is", MaxTokens: 8}) }

func encode(v any) []byte { return must(json.Marshal(v)) }

func decode[T any](text []byte) (v T) {
	if err := json.Unmarshal(text, &v); err != nil {
		that(false, "%q: %v", text, err)
	}
	return v
}

func (d *driver) invokeModel() {
	out := must(d.runtime.InvokeModel(d.ctx, &bedrockruntime.InvokeModelInput{ModelId: &d.model, Body: capital(), ContentType: new("application/json")}))
	equal("content type", *out.ContentType, "application/json")
	g := decode[generation](out.Body)
	that(strings.TrimSpace(g.Text) != "" && g.Output > 0 && g.Output <= 8, "the answer is %+v", g)
	counted := must(d.runtime.CountTokens(d.ctx, &bedrockruntime.CountTokensInput{ModelId: &d.model,
		Input: &types.CountTokensInputMemberInvokeModel{Value: types.InvokeModelTokensRequest{Body: capital()}}}))
	equal("input tokens", int32(g.Input), *counted.InputTokens)

	embed := must(d.runtime.InvokeModel(d.ctx, &bedrockruntime.InvokeModelInput{ModelId: &d.embedder, Body: encode(map[string]string{"inputText": question})}))
	vector := decode[struct {
		Embedding []float64
		Tokens    int `json:"inputTextTokenCount"`
	}](embed.Body)
	equal("dimensions", len(vector.Embedding), 384)
	that(vector.Tokens > 0, "the embedder counted no tokens")
}

func (d *driver) converse() {
	out := must(d.runtime.Converse(d.ctx, &bedrockruntime.ConverseInput{ModelId: &d.model, Messages: turn(question), InferenceConfig: greedy(16),
		System: []types.SystemContentBlock{&types.SystemContentBlockMemberText{Value: "Be brief."}}}))
	that(strings.TrimSpace(said(out)) != "", "the answer is empty")
	u := out.Usage
	that(*u.OutputTokens > 0 && *u.OutputTokens <= 16, "%d tokens came out", *u.OutputTokens)
	equal("total", *u.TotalTokens, *u.InputTokens+*u.OutputTokens)
	that(out.StopReason == types.StopReasonMaxTokens || out.StopReason == types.StopReasonEndTurn, "the stop reason is %s", out.StopReason)
	that(*out.Metrics.LatencyMs > 0, "no latency")
}

func (d *driver) countTokens() {
	for _, system := range [][]types.SystemContentBlock{nil, {&types.SystemContentBlockMemberText{Value: "Answer in French."}}} {
		counted := must(d.runtime.CountTokens(d.ctx, &bedrockruntime.CountTokensInput{ModelId: &d.model,
			Input: &types.CountTokensInputMemberConverse{Value: types.ConverseTokensRequest{Messages: turn(question), System: system}}}))
		charged := must(d.runtime.Converse(d.ctx, &bedrockruntime.ConverseInput{ModelId: &d.model, Messages: turn(question), System: system, InferenceConfig: greedy(1)}))
		equal("input tokens", *charged.Usage.InputTokens, *counted.InputTokens)
	}
}
