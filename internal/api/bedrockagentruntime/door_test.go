package bedrockagentruntime_test

import (
	"context"
	"strings"
	"testing"

	"github.com/aws/aws-sdk-go-v2/aws"
	sdk "github.com/aws/aws-sdk-go-v2/service/bedrockagentruntime"
	"github.com/aws/aws-sdk-go-v2/service/bedrockagentruntime/document"
	"github.com/aws/aws-sdk-go-v2/service/bedrockagentruntime/types"

	"outcrop/internal/api/bedrockagentruntime"
	"outcrop/internal/api/wire"
	"outcrop/internal/apitest"
	"outcrop/internal/platform/knowledge"
	"outcrop/internal/platform/knowledge/knowledgetest"
)

const (
	returns = "Opened bags may be returned within 30 days, Ms. Priya Shah decides."
	shop    = "The café in Tromsø opens at 9:30."
)

// start is a server with one base of two documents. What its model says is set by the house's Script.
func start(t *testing.T) (*apitest.House, *knowledgetest.House, *string) {
	kb := knowledgetest.New(t)
	b := kb.Base("tea")
	kb.Put("returns.md", returns)
	kb.Put("returns.md.metadata.json", `{"metadataAttributes":{"topic":"returns","year":2026,"tags":["bags"],"open":true}}`)
	kb.Put("shop.md", shop)
	kb.Sync(kb.Source(b.ID, "all"))
	return apitest.Start(t, func(m *wire.Mux, _ *apitest.House) { bedrockagentruntime.Register(m, kb.Service) }), kb, aws.String(string(b.ID))
}

func search(c *types.KnowledgeBaseVectorSearchConfiguration) *types.KnowledgeBaseRetrievalConfiguration {
	return &types.KnowledgeBaseRetrievalConfiguration{VectorSearchConfiguration: c}
}

func TestRetrieve(t *testing.T) {
	h, _, base := start(t)
	c := sdk.NewFromConfig(h.Root())
	in := &sdk.RetrieveInput{KnowledgeBaseId: base, RetrievalQuery: &types.KnowledgeBaseQuery{Text: aws.String("returned bags")}}
	var all []types.KnowledgeBaseRetrievalResult
	for p := sdk.NewRetrievePaginator(c, in); p.HasMorePages(); {
		all = append(all, apitest.Must(p.NextPage(t.Context()))(t).RetrievalResults...)
	}
	if len(all) != 2 || *all[0].Content.Text != returns || all[0].Content.Type != types.RetrievalResultContentTypeText || *all[0].Score <= *all[1].Score ||
		all[0].Location.Type != types.RetrievalResultLocationTypeS3 || *all[0].Location.S3Location.Uri != "s3://handbook/returns.md" {
		t.Fatalf("%+v", all)
	}
	var topic, uri string
	if all[0].Metadata["topic"].UnmarshalSmithyDocument(&topic) != nil || topic != "returns" || all[0].Metadata[knowledge.AttributeURI].UnmarshalSmithyDocument(&uri) != nil || uri != "s3://handbook/returns.md" {
		t.Errorf("metadata %v", all[0].Metadata)
	}
}

func TestFilters(t *testing.T) {
	h, _, base := start(t)
	c := sdk.NewFromConfig(h.Root())
	at := func(key string, v any) types.FilterAttribute {
		return types.FilterAttribute{Key: &key, Value: document.NewLazyDocument(v)}
	}
	for _, f := range []types.RetrievalFilter{
		&types.RetrievalFilterMemberEquals{Value: at("topic", "returns")}, &types.RetrievalFilterMemberEquals{Value: at("open", true)}, &types.RetrievalFilterMemberNotEquals{Value: at("topic", "x")},
		&types.RetrievalFilterMemberGreaterThan{Value: at("year", 2025)}, &types.RetrievalFilterMemberGreaterThanOrEquals{Value: at("year", 2026)},
		&types.RetrievalFilterMemberLessThan{Value: at("year", 2026.5)}, &types.RetrievalFilterMemberLessThanOrEquals{Value: at("year", 2026)},
		&types.RetrievalFilterMemberIn{Value: at("topic", []string{"returns"})}, &types.RetrievalFilterMemberNotIn{Value: at("topic", []string{"x"})},
		&types.RetrievalFilterMemberStartsWith{Value: at("topic", "ret")}, &types.RetrievalFilterMemberListContains{Value: at("tags", "bags")}, &types.RetrievalFilterMemberStringContains{Value: at("topic", "urn")},
		&types.RetrievalFilterMemberAndAll{Value: []types.RetrievalFilter{&types.RetrievalFilterMemberEquals{Value: at("year", 2026)}, &types.RetrievalFilterMemberEquals{Value: at("topic", "returns")}}},
		&types.RetrievalFilterMemberOrAll{Value: []types.RetrievalFilter{&types.RetrievalFilterMemberEquals{Value: at("year", 1)}, &types.RetrievalFilterMemberEquals{Value: at("topic", "returns")}}},
	} {
		out, err := c.Retrieve(t.Context(), &sdk.RetrieveInput{KnowledgeBaseId: base, RetrievalQuery: &types.KnowledgeBaseQuery{Text: aws.String("shop")},
			RetrievalConfiguration: search(&types.KnowledgeBaseVectorSearchConfiguration{Filter: f, NumberOfResults: aws.Int32(9)})})
		if err != nil || len(out.RetrievalResults) != 1 || *out.RetrievalResults[0].Content.Text != returns {
			t.Errorf("%T: %+v %v", f, out, err)
		}
	}
}

func question(base *string) *types.RetrieveAndGenerateConfiguration {
	return &types.RetrieveAndGenerateConfiguration{Type: types.RetrieveAndGenerateTypeKnowledgeBase,
		KnowledgeBaseConfiguration: &types.KnowledgeBaseRetrieveAndGenerateConfiguration{KnowledgeBaseId: base, ModelArn: aws.String(knowledgetest.Generator)}}
}

// said has a true sentence in signs of several bytes, one with a changed number, and an invented one.
const said = "The café in Tromsø opens at 9:30. Opened bags may be returned within 31 days. 茶 is loved by Otto."

// wantCitations checks the parts of said.
func wantCitations(t *testing.T, text string, all []types.Citation) {
	t.Helper()
	if text != said || len(all) != 3 {
		t.Fatalf("%q with %d citations", text, len(all))
	}
	for i, c := range all {
		part := c.GeneratedResponsePart.TextResponsePart
		if cut := string([]rune(text)[*part.Span.Start : *part.Span.End+1]); cut != *part.Text {
			t.Errorf("the span of %q cuts out %q", *part.Text, cut)
		}
		if want := map[int]int{0: 1}[i]; len(c.RetrievedReferences) != want || c.RetrievedReferences == nil {
			t.Errorf("%q has the references %+v", *part.Text, c.RetrievedReferences)
		}
	}
	if r := all[0].RetrievedReferences[0]; *r.Content.Text != shop || *r.Location.S3Location.Uri != "s3://handbook/shop.md" {
		t.Errorf("%+v", r)
	}
}

func TestRetrieveAndGenerate(t *testing.T) {
	h, kb, base := start(t)
	c := sdk.NewFromConfig(h.Root())
	kb.Script.Say(said)
	in := &sdk.RetrieveAndGenerateInput{Input: &types.RetrieveAndGenerateInput{Text: aws.String("When does the café open?")}, RetrieveAndGenerateConfiguration: question(base)}
	out := apitest.Must(c.RetrieveAndGenerate(t.Context(), in))(t)
	wantCitations(t, *out.Output.Text, out.Citations)
	in.SessionId = out.SessionId
	if again := apitest.Must(c.RetrieveAndGenerate(t.Context(), in))(t); *again.SessionId != *out.SessionId {
		t.Errorf("the session is %s, then %s", *out.SessionId, *again.SessionId)
	}
	in.SessionId = aws.String("nobody-knows-this")
	_, err := c.RetrieveAndGenerate(t.Context(), in)
	apitest.WantCode(t, err, "ValidationException", 400)

	empty := kb.Base("empty")
	in.SessionId, in.RetrieveAndGenerateConfiguration = nil, question(aws.String(string(empty.ID)))
	out = apitest.Must(c.RetrieveAndGenerate(t.Context(), in))(t)
	if *out.Output.Text != knowledge.Refusal || len(out.Citations) != 1 || len(out.Citations[0].RetrievedReferences) != 0 {
		t.Errorf("%+v", out)
	}
}

func TestRetrieveAndGenerateStream(t *testing.T) {
	h, kb, base := start(t)
	c := sdk.NewFromConfig(h.Root())
	kb.Script.Say(said)
	out := apitest.Must(c.RetrieveAndGenerateStream(t.Context(), &sdk.RetrieveAndGenerateStreamInput{
		Input: &types.RetrieveAndGenerateInput{Text: aws.String("When does the café open?")}, RetrieveAndGenerateConfiguration: question(base)}))(t)
	if out.SessionId == nil || len(*out.SessionId) < 2 {
		t.Error("no session")
	}
	var text strings.Builder
	var all []types.Citation
	stream := out.GetStream()
	for e := range stream.Events() {
		switch e := e.(type) {
		case *types.RetrieveAndGenerateStreamResponseOutputMemberOutput:
			text.WriteString(*e.Value.Text)
		case *types.RetrieveAndGenerateStreamResponseOutputMemberCitation:
			part := e.Value.GeneratedResponsePart.TextResponsePart
			if sent := []rune(text.String()); len(sent) != int(*part.Span.End)+1 {
				t.Errorf("%q was cited when %q was sent", *part.Text, text.String())
			}
			//lint:ignore SA1019 clients written before 2024 read the old member
			if *e.Value.Citation.GeneratedResponsePart.TextResponsePart.Text != *part.Text {
				t.Error("the old member says something else")
			}
			all = append(all, types.Citation{GeneratedResponsePart: e.Value.GeneratedResponsePart, RetrievedReferences: e.Value.RetrievedReferences})
		default:
			t.Errorf("event %T", e)
		}
	}
	if err := stream.Err(); err != nil {
		t.Fatal(err)
	}
	wantCitations(t, text.String(), all)
}

func TestRefused(t *testing.T) {
	h, _, base := start(t)
	c := sdk.NewFromConfig(h.Root())
	ask := func(change func(*types.RetrieveAndGenerateConfiguration)) error {
		q := question(base)
		change(q)
		_, err := c.RetrieveAndGenerate(t.Context(), &sdk.RetrieveAndGenerateInput{Input: &types.RetrieveAndGenerateInput{Text: aws.String("x")}, RetrieveAndGenerateConfiguration: q})
		return err
	}
	for text, change := range map[string]func(*types.RetrieveAndGenerateConfiguration){
		"EXTERNAL_SOURCES is not supported": func(q *types.RetrieveAndGenerateConfiguration) { q.Type = types.RetrieveAndGenerateTypeExternalSources },
		"knowledgeBaseConfiguration":        func(q *types.RetrieveAndGenerateConfiguration) { q.KnowledgeBaseConfiguration = nil },
		"guardrailConfiguration is not supported": func(q *types.RetrieveAndGenerateConfiguration) {
			q.KnowledgeBaseConfiguration.GenerationConfiguration = &types.GenerationConfiguration{GuardrailConfiguration: &types.GuardrailConfiguration{GuardrailId: aws.String("a"), GuardrailVersion: aws.String("1")}}
		},
		"does not generate": func(q *types.RetrieveAndGenerateConfiguration) {
			q.KnowledgeBaseConfiguration.ModelArn = aws.String(knowledgetest.Embedder)
		},
		"HYBRID is not supported": func(q *types.RetrieveAndGenerateConfiguration) {
			q.KnowledgeBaseConfiguration.RetrievalConfiguration = search(&types.KnowledgeBaseVectorSearchConfiguration{OverrideSearchType: types.SearchTypeHybrid})
		},
	} {
		err := ask(change)
		apitest.WantCode(t, err, "ValidationException", 400)
		if !strings.Contains(err.Error(), text) {
			t.Errorf("no %q in %v", text, err)
		}
	}
}

// TestDeniedAndUnknown has every operation meet a caller who may do nothing, and one who asks of a base that is not there.
func TestDeniedAndUnknown(t *testing.T) {
	h, _, _ := start(t)
	nowhere := aws.String("AAAAAAAAAA")
	input := &types.RetrieveAndGenerateInput{Text: aws.String("x")}
	for name, call := range map[string]func(context.Context, *sdk.Client) error{
		"Retrieve": func(ctx context.Context, c *sdk.Client) error {
			_, err := c.Retrieve(ctx, &sdk.RetrieveInput{KnowledgeBaseId: nowhere, RetrievalQuery: &types.KnowledgeBaseQuery{Text: aws.String("x")}})
			return err
		},
		"RetrieveAndGenerate": func(ctx context.Context, c *sdk.Client) error {
			_, err := c.RetrieveAndGenerate(ctx, &sdk.RetrieveAndGenerateInput{Input: input, RetrieveAndGenerateConfiguration: question(nowhere)})
			return err
		},
		"RetrieveAndGenerateStream": func(ctx context.Context, c *sdk.Client) error {
			_, err := c.RetrieveAndGenerateStream(ctx, &sdk.RetrieveAndGenerateStreamInput{Input: input, RetrieveAndGenerateConfiguration: question(nowhere)})
			return err
		},
	} {
		t.Run(name, func(t *testing.T) {
			apitest.WantCode(t, call(t.Context(), sdk.NewFromConfig(h.Granted(t, "s3:*"))), "AccessDeniedException", 403)
			apitest.WantCode(t, call(t.Context(), sdk.NewFromConfig(h.Granted(t, "bedrock:Retrieve*", "bedrock:InvokeModel"))), "ResourceNotFoundException", 404)
		})
	}
}
