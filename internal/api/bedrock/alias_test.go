package bedrock_test

import (
	"slices"
	"testing"

	"github.com/aws/aws-sdk-go-v2/aws"
	sdk "github.com/aws/aws-sdk-go-v2/service/bedrock"
	"github.com/aws/aws-sdk-go-v2/service/bedrock/types"
	runtime "github.com/aws/aws-sdk-go-v2/service/bedrockruntime"
	runtimetypes "github.com/aws/aws-sdk-go-v2/service/bedrockruntime/types"

	"outcrop/internal/apitest"
)

const (
	claude    = "anthropic.claude-3-5-sonnet-20241022-v2:0"
	nova      = "amazon.nova-lite-v1:0"
	novaInUS  = "us." + nova
	titan     = "amazon.titan-embed-text-v2:0"
	accountID = "123456789012"
)

// aliased is a server whose models answer to AWS's ids.
func aliased(t *testing.T) (*apitest.House, *sdk.Client) {
	h, c := start(t)
	h.AddText(t)
	h.AddEmbedder(t)
	h.Alias(t, claude, apitest.Text)
	h.Alias(t, novaInUS, apitest.Text)
	h.Alias(t, titan, apitest.Embedder)
	return h, c
}

// converse asks a model for three tokens, and gives what went wrong.
func converse(t *testing.T, h *apitest.House, id string) error {
	t.Helper()
	_, err := runtime.NewFromConfig(h.Root()).Converse(t.Context(), &runtime.ConverseInput{ModelId: &id,
		InferenceConfig: &runtimetypes.InferenceConfiguration{MaxTokens: aws.Int32(3)},
		Messages:        []runtimetypes.Message{{Role: "user", Content: []runtimetypes.ContentBlock{&runtimetypes.ContentBlockMemberText{Value: "hi"}}}}})
	return err
}

func TestAliasesAreFoundationModels(t *testing.T) {
	h, c := aliased(t)
	for _, tt := range []struct {
		in   sdk.ListFoundationModelsInput
		want []string
	}{
		{sdk.ListFoundationModelsInput{}, []string{nova, titan, claude, apitest.Embedder, apitest.Text}},
		{sdk.ListFoundationModelsInput{ByProvider: aws.String("amazon")}, []string{nova, titan}},
		{sdk.ListFoundationModelsInput{ByOutputModality: types.ModelModalityEmbedding}, []string{titan, apitest.Embedder}},
		{sdk.ListFoundationModelsInput{ByInferenceType: types.InferenceTypeOnDemand, ByProvider: aws.String("Amazon")}, []string{titan}},
		{sdk.ListFoundationModelsInput{ByCustomizationType: types.ModelCustomizationFineTuning}, []string{nova, claude, apitest.Text}},
	} {
		var got []string
		for _, m := range apitest.Must(c.ListFoundationModels(t.Context(), &tt.in))(t).ModelSummaries {
			got = append(got, *m.ModelId)
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("%+v: %v, want %v", tt.in, got, tt.want)
		}
	}
	for _, id := range []string{claude, "arn:aws:bedrock:us-east-1::foundation-model/" + claude} {
		m := apitest.Must(c.GetFoundationModel(t.Context(), &sdk.GetFoundationModelInput{ModelIdentifier: &id}))(t).ModelDetails
		if *m.ModelId != claude || *m.ProviderName != "Anthropic" || *m.ModelName != "claude-3-5-sonnet-20241022-v2" || *m.ModelArn != "arn:aws:bedrock:us-east-1::foundation-model/"+claude ||
			m.OutputModalities[0] != types.ModelModalityText || m.InferenceTypesSupported[0] != types.InferenceTypeOnDemand {
			t.Errorf("%s: %+v", id, m)
		}
	}
	m := apitest.Must(c.GetFoundationModel(t.Context(), &sdk.GetFoundationModelInput{ModelIdentifier: aws.String(nova)}))(t).ModelDetails
	if len(m.InferenceTypesSupported) != 1 || m.InferenceTypesSupported[0] != "INFERENCE_PROFILE" {
		t.Errorf("inference types %v", m.InferenceTypesSupported)
	}
	_, err := c.GetFoundationModel(t.Context(), &sdk.GetFoundationModelInput{ModelIdentifier: aws.String("meta.llama3-8b-instruct-v1:0")})
	apitest.WantCode(t, err, "ResourceNotFoundException", 404)

	// The bill names the model that ran.
	for _, id := range []string{claude, "arn:aws:bedrock:us-east-1::foundation-model/" + claude, novaInUS, "arn:aws:bedrock:us-east-1:" + accountID + ":inference-profile/" + novaInUS} {
		if err := converse(t, h, id); err != nil {
			t.Errorf("%s: %v", id, err)
		}
	}
	if lines := h.Ledger(t); len(lines) != 1 || lines[0].Model != apitest.Text || lines[0].Invocations != 4 {
		t.Errorf("ledger %+v", lines)
	}
	apitest.WantCode(t, converse(t, h, nova), "ValidationException", 400) // through a profile only
	apitest.WantCode(t, converse(t, h, "arn:aws:bedrock:us-east-1:999999999999:inference-profile/"+novaInUS), "ResourceNotFoundException", 404)
}

func TestInferenceProfiles(t *testing.T) {
	h, c := aliased(t)
	system := apitest.Must(c.GetInferenceProfile(t.Context(), &sdk.GetInferenceProfileInput{InferenceProfileIdentifier: aws.String(novaInUS)}))(t)
	if *system.InferenceProfileArn != "arn:aws:bedrock:us-east-1:"+accountID+":inference-profile/"+novaInUS || system.Type != types.InferenceProfileTypeSystemDefined ||
		*system.Models[0].ModelArn != "arn:aws:bedrock:us-east-1::foundation-model/"+nova || system.Status != types.InferenceProfileStatusActive {
		t.Errorf("%+v", system)
	}
	create := func(name, token, from string) (*sdk.CreateInferenceProfileOutput, error) {
		return c.CreateInferenceProfile(t.Context(), &sdk.CreateInferenceProfileInput{InferenceProfileName: &name, Description: aws.String("Costs of team A"), ClientRequestToken: &token,
			ModelSource: &types.InferenceProfileModelSourceMemberCopyFrom{Value: from}, Tags: []types.Tag{{Key: aws.String("team"), Value: aws.String("a")}}})
	}
	own := *apitest.Must(create("team A", "one", "arn:aws:bedrock:us-east-1::foundation-model/"+claude))(t).InferenceProfileArn
	if again := *apitest.Must(create("team A", "one", "arn:aws:bedrock:us-east-1::foundation-model/"+claude))(t).InferenceProfileArn; again != own {
		t.Errorf("the same token made %s and %s", own, again)
	}
	_, err := create("team B", "one", "arn:aws:bedrock:us-east-1::foundation-model/"+claude)
	apitest.WantCode(t, err, "ConflictException", 400)
	_, err = create("team B", "two", "arn:aws:bedrock:us-east-1::foundation-model/amazon.none")
	apitest.WantCode(t, err, "ResourceNotFoundException", 404)
	copied := *apitest.Must(create("team C", "three", *system.InferenceProfileArn))(t).InferenceProfileArn
	for _, id := range []string{own, copied} {
		if err := converse(t, h, id); err != nil {
			t.Errorf("%s: %v", id, err)
		}
	}

	got := apitest.Must(c.GetInferenceProfile(t.Context(), &sdk.GetInferenceProfileInput{InferenceProfileIdentifier: &copied}))(t)
	if *got.InferenceProfileName != "team C" || *got.Description != "Costs of team A" || got.Type != types.InferenceProfileTypeApplication || *got.Models[0].ModelArn != *system.Models[0].ModelArn ||
		len(*got.InferenceProfileId) != 12 {
		t.Errorf("%+v", got)
	}
	tags := apitest.Must(c.ListTagsForResource(t.Context(), &sdk.ListTagsForResourceInput{ResourceARN: &own}))(t)
	if len(tags.Tags) != 1 || *tags.Tags[0].Value != "a" {
		t.Errorf("tags %+v", tags.Tags)
	}
	count := func(kind types.InferenceProfileType) (n int) {
		pages := sdk.NewListInferenceProfilesPaginator(c, &sdk.ListInferenceProfilesInput{MaxResults: aws.Int32(1), TypeEquals: kind})
		for pages.HasMorePages() {
			n += len(apitest.Must(pages.NextPage(t.Context()))(t).InferenceProfileSummaries)
		}
		return n
	}
	if all, application, defined := count(""), count(types.InferenceProfileTypeApplication), count(types.InferenceProfileTypeSystemDefined); all != 3 || application != 2 || defined != 1 {
		t.Errorf("%d profiles, %d of applications, %d of the system", all, application, defined)
	}
	apitest.Must(c.DeleteInferenceProfile(t.Context(), &sdk.DeleteInferenceProfileInput{InferenceProfileIdentifier: &own}))(t)
	apitest.WantCode(t, converse(t, h, own), "ResourceNotFoundException", 404)
	_, err = c.DeleteInferenceProfile(t.Context(), &sdk.DeleteInferenceProfileInput{InferenceProfileIdentifier: &own})
	apitest.WantCode(t, err, "ResourceNotFoundException", 404)
	_, err = c.DeleteInferenceProfile(t.Context(), &sdk.DeleteInferenceProfileInput{InferenceProfileIdentifier: aws.String(novaInUS)})
	apitest.WantCode(t, err, "ValidationException", 400)
	_, err = c.ListTagsForResource(t.Context(), &sdk.ListTagsForResourceInput{ResourceARN: &own})
	apitest.WantCode(t, err, "ResourceNotFoundException", 404)
}
