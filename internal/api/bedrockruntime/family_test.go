package bedrockruntime_test

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"testing"

	"github.com/aws/aws-sdk-go-v2/aws"
	sdk "github.com/aws/aws-sdk-go-v2/service/bedrockruntime"
	"github.com/aws/aws-sdk-go-v2/service/bedrockruntime/document"
	"github.com/aws/aws-sdk-go-v2/service/bedrockruntime/types"

	"outcrop/internal/api/body"
	"outcrop/internal/apitest"
	"outcrop/internal/platform/catalog"
)

const (
	claude = "anthropic.claude-3-5-sonnet-20241022-v2:0"
	nova   = "us.amazon.nova-lite-v1:0"
	meta   = "meta.llama3-8b-instruct-v1:0"
)

// families are an id and a body of each family that generates text, and where its answer has the text.
var families = []struct{ id, body, text, chunk string }{
	{claude, `{"anthropic_version": "bedrock-2023-05-31", "max_tokens": 5, "temperature": 0, "messages": [{"role": "user", "content": "hello"}]}`, "content.0.text", "delta.text"},
	{meta, `{"prompt": "hello", "max_gen_len": 5, "temperature": 0}`, "generation", "generation"},
	{nova, `{"schemaVersion": "messages-v1", "messages": [{"role": "user", "content": [{"text": "hello"}]}], "inferenceConfig": {"maxTokens": 5, "temperature": 0}}`, "output.message.content.0.text", "contentBlockDelta.delta.text"},
	{"amazon.titan-text-express-v1", `{"inputText": "hello", "textGenerationConfig": {"maxTokenCount": 5, "temperature": 0}}`, "results.0.outputText", "outputText"},
	{"mistral.mistral-7b-instruct-v0:2", `{"prompt": "hello", "max_tokens": 5, "temperature": 0}`, "outputs.0.text", "outputs.0.text"},
	{"mistral.mistral-large-2407-v1:0", `{"messages": [{"role": "user", "content": "hello"}], "max_tokens": 5, "temperature": 0}`, "choices.0.message.content", "choices.0.message.content"},
	{"cohere.command-r-plus-v1:0", `{"message": "hello", "max_tokens": 5, "temperature": 0}`, "text", "text"},
	{"openai.gpt-oss-20b-1:0", `{"messages": [{"role": "user", "content": "hello"}], "max_tokens": 5, "temperature": 0}`, "choices.0.message.content", "choices.0.delta.content"},
}

// at is the text under a path of a JSON document; empty when it is not there.
func at(t *testing.T, raw []byte, path string) string {
	t.Helper()
	var v any
	if err := json.Unmarshal(raw, &v); err != nil {
		t.Fatal(err)
	}
	for _, name := range strings.Split(path, ".") {
		switch x := v.(type) {
		case map[string]any:
			v = x[name]
		case []any:
			v = x[int(name[0]-'0')]
		}
	}
	s, _ := v.(string)
	return s
}

func TestFamiliesOfTheCatalogHaveBodies(t *testing.T) {
	for _, f := range catalog.Families {
		if !body.HasFamily(string(f)) {
			t.Errorf("no bodies of %s", f)
		}
	}
}

func TestAliasesTakeTheirFamilysBodies(t *testing.T) {
	h := start(t)
	c := sdk.NewFromConfig(h.Root())
	for _, f := range families {
		t.Run(f.id, func(t *testing.T) {
			h.Alias(t, f.id, apitest.Text)
			var header http.Header
			out := apitest.Must(c.InvokeModel(t.Context(), &sdk.InvokeModelInput{ModelId: &f.id, Body: []byte(f.body)}, keepHeader(&header)))(t)
			want := at(t, out.Body, f.text)
			if want == "" || header.Get("X-Amzn-Bedrock-Output-Token-Count") != "5" {
				t.Errorf("%s, %v", out.Body, header)
			}
			stream := apitest.Must(c.InvokeModelWithResponseStream(t.Context(), &sdk.InvokeModelWithResponseStreamInput{ModelId: &f.id, Body: []byte(f.body)}))(t).GetStream()
			text, last := "", []byte(nil)
			for e := range stream.Events() {
				last = e.(*types.ResponseStreamMemberChunk).Value.Bytes
				text += at(t, last, f.chunk)
			}
			if stream.Err() != nil || text != want || !strings.Contains(string(last), `"amazon-bedrock-invocationMetrics":{"inputTokenCount":`+header.Get("X-Amzn-Bedrock-Input-Token-Count")+`,"outputTokenCount":5`) {
				t.Errorf("streamed %q, whole %q, %v; last %s", text, want, stream.Err(), last)
			}
			count := &sdk.CountTokensInput{ModelId: &f.id, Input: &types.CountTokensInputMemberInvokeModel{Value: types.InvokeModelTokensRequest{Body: []byte(f.body)}}}
			counted, err := c.CountTokens(t.Context(), count)
			if f.id == nova {
				apitest.WantCode(t, err, "ValidationException", 400)
			} else if err != nil || fmt.Sprint(*counted.InputTokens) != header.Get("X-Amzn-Bedrock-Input-Token-Count") {
				t.Errorf("counted %v (%v), charged %s", counted, err, header.Get("X-Amzn-Bedrock-Input-Token-Count"))
			}
		})
	}
	if lines := h.Ledger(t); len(lines) != 1 || lines[0].Model != apitest.Text || lines[0].Invocations != 2*len(families) {
		t.Errorf("ledger %+v", lines)
	}
	_, err := c.InvokeModel(t.Context(), &sdk.InvokeModelInput{ModelId: aws.String(claude), Body: []byte(families[1].body)})
	apitest.WantCode(t, err, "ValidationException", 400)
	_, err = c.InvokeModel(t.Context(), &sdk.InvokeModelInput{ModelId: aws.String(claude), Body: []byte(`{"anthropic_version": "bedrock-2023-05-31", "messages": [{"role": "user", "content": "hi"}]}`)})
	apitest.WantCode(t, err, "ValidationException", 400)
	counting := &types.CountTokensInputMemberInvokeModel{Value: types.InvokeModelTokensRequest{Body: []byte(`{"anthropic_version": "bedrock-2023-05-31", "messages": [{"role": "user", "content": "hello"}]}`)}}
	if n, err := c.CountTokens(t.Context(), &sdk.CountTokensInput{ModelId: aws.String(claude), Input: counting}); err != nil || *n.InputTokens < 1 {
		t.Errorf("a body without max_tokens cannot be counted: %v", err)
	}
}

func TestEmbedderFamilies(t *testing.T) {
	h := start(t)
	h.AddEmbedder(t)
	c := sdk.NewFromConfig(h.Root())
	for _, tt := range []struct{ id, body, want string }{
		{"amazon.titan-embed-text-v1", `{"inputText": "hello"}`, `{"embedding":[`},
		{"amazon.titan-embed-text-v2:0", `{"inputText": "hello", "normalize": true}`, `"embeddingsByType":{"float":[`},
		{"cohere.embed-english-v3", `{"texts": ["hello", "you"], "input_type": "search_query"}`, `"texts":["hello","you"],"embeddings":[[`},
	} {
		h.Alias(t, tt.id, apitest.Embedder)
		var header http.Header
		out := apitest.Must(c.InvokeModel(t.Context(), &sdk.InvokeModelInput{ModelId: &tt.id, Body: []byte(tt.body)}, keepHeader(&header)))(t)
		if !strings.Contains(string(out.Body), tt.want) {
			t.Errorf("%s: %s", tt.id, out.Body)
		}
		counted := apitest.Must(c.CountTokens(t.Context(), &sdk.CountTokensInput{ModelId: &tt.id, Input: &types.CountTokensInputMemberInvokeModel{Value: types.InvokeModelTokensRequest{Body: []byte(tt.body)}}}))(t)
		if fmt.Sprint(*counted.InputTokens) != header.Get("X-Amzn-Bedrock-Input-Token-Count") {
			t.Errorf("%s: counted %d, charged %s", tt.id, *counted.InputTokens, header.Get("X-Amzn-Bedrock-Input-Token-Count"))
		}
	}
}

// What Converse takes depends on the family of the id too.
func TestConverseOfFamilies(t *testing.T) {
	h := start(t)
	c := sdk.NewFromConfig(h.Root())
	for _, id := range []string{claude, nova, meta} {
		h.Alias(t, id, apitest.Text)
	}
	begun := append(user("hello"), types.Message{Role: types.ConversationRoleAssistant, Content: user("Well")[0].Content})
	cached := user("hello")
	cached[0].Content = append(cached[0].Content, &types.ContentBlockMemberCachePoint{Value: types.CachePointBlock{Type: types.CachePointTypeDefault}})
	system := []types.SystemContentBlock{&types.SystemContentBlockMemberText{Value: "Be brief."}, &types.SystemContentBlockMemberText{Value: "Be kind."},
		&types.SystemContentBlockMemberCachePoint{Value: types.CachePointBlock{Type: types.CachePointTypeDefault}}}
	ask := func(id string, m []types.Message, more func(*sdk.ConverseInput)) (*sdk.ConverseOutput, error) {
		in := &sdk.ConverseInput{ModelId: &id, Messages: m, InferenceConfig: greedy(5), RequestMetadata: map[string]string{"team": "a"}}
		if more != nil {
			more(in)
		}
		return c.Converse(t.Context(), in)
	}
	for _, id := range []string{claude, nova} {
		plain, err := ask(id, begun, nil)
		if err != nil {
			t.Errorf("%s does not go on: %v", id, err)
			continue
		}
		longer := apitest.Must(ask(id, cached, func(in *sdk.ConverseInput) { in.System = system }))(t)
		if *longer.Usage.CacheReadInputTokens != 0 || *longer.Usage.CacheWriteInputTokens != 0 || *longer.Usage.InputTokens <= *plain.Usage.InputTokens {
			t.Errorf("%s: usage %+v", id, longer.Usage)
		}
	}
	_, err := ask(meta, begun, nil)
	apitest.WantCode(t, err, "ValidationException", 400)
	_, err = ask(meta, cached, nil)
	apitest.WantCode(t, err, "AccessDeniedException", 403)
	_, err = ask(claude, append(cached[:1:1], begun[1]), func(in *sdk.ConverseInput) {
		for range 4 {
			in.System = append(in.System, system[2])
		}
	})
	apitest.WantCode(t, err, "ValidationException", 400)
	_, err = ask(claude, user("a"), func(in *sdk.ConverseInput) { in.AdditionalModelResponseFieldPaths = []string{"stop_sequence"} })
	apitest.WantCode(t, err, "ValidationException", 400)

	out := apitest.Must(ask(claude, user("hello"), func(in *sdk.ConverseInput) {
		in.AdditionalModelRequestFields = document.NewLazyDocument(map[string]any{"top_k": 5, "stop_sequences": []string{"never said"}})
		in.AdditionalModelResponseFieldPaths = []string{"/usage/output_tokens", "/none"}
	}))(t)
	var fields map[string]map[string]int
	if err := out.AdditionalModelResponseFields.UnmarshalSmithyDocument(&fields); err != nil || fields["usage"]["output_tokens"] != 5 {
		t.Errorf("fields %v, %v", fields, err)
	}
	if out.StopReason != types.StopReasonMaxTokens {
		t.Errorf("stopped for %s", out.StopReason)
	}
}
