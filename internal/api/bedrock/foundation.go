package bedrock

import (
	"context"
	"slices"
	"strings"

	api "outcrop/internal/api/model/bedrock"
	"outcrop/internal/platform/access"
	"outcrop/internal/platform/catalog"
	"outcrop/internal/platform/customization"
)

func (d door) listFoundationModels(ctx context.Context, in *api.ListFoundationModelsInput) (*api.ListFoundationModelsOutput, error) {
	models, err := d.Models.Foundations(ctx, access.From(ctx).Scope)
	if err != nil {
		return nil, err
	}
	out := &api.ListFoundationModelsOutput{ModelSummaries: []api.FoundationModelSummary{}}
	for _, m := range models {
		s := api.FoundationModelSummary(details(m))
		wanted := func(want *string, have []string) bool { return want == nil || slices.Contains(have, *want) }
		if (in.ByProvider == nil || strings.EqualFold(*in.ByProvider, m.Provider)) && wanted(in.ByCustomizationType, s.CustomizationsSupported) &&
			wanted(in.ByOutputModality, s.OutputModalities) && wanted(in.ByInferenceType, s.InferenceTypesSupported) {
			out.ModelSummaries = append(out.ModelSummaries, s)
		}
	}
	return out, nil
}

func (d door) getFoundationModel(ctx context.Context, in *api.GetFoundationModelInput) (*api.GetFoundationModelOutput, error) {
	m, err := d.Models.Foundation(ctx, access.From(ctx).Scope, *in.ModelIdentifier)
	if err != nil {
		return nil, err
	}
	return &api.GetFoundationModelOutput{ModelDetails: new(details(m))}, nil
}

// inferenceProfile is an inference type that AWS answers with, though its model does not list it.
const inferenceProfile = "INFERENCE_PROFILE"

// details describes a foundation model. Under an alias it has the provider and the output of AWS's; it reads what the model that
// runs can read, which is text. What can be invoked by its own id can be provisioned too.
func details(m catalog.Model) api.FoundationModelDetails {
	output := api.ModelModalityText
	// AWS's list of what foundation models support knows no reinforcement.
	customizations := slices.DeleteFunc(customization.Types(m), func(t string) bool { return t == api.CustomizationTypeReinforcementFineTuning })
	if m.Info.Embedding {
		output = api.ModelModalityEmbedding
	}
	var inference []string
	if m.OnDemand {
		inference = append(inference, api.InferenceTypeOnDemand, api.InferenceTypeProvisioned)
	}
	if m.Profile {
		inference = append(inference, inferenceProfile)
	}
	return api.FoundationModelDetails{
		ModelArn:                   new(string(m.ARN)),
		ModelId:                    &m.ID,
		ModelName:                  &m.Name,
		ProviderName:               &m.Provider,
		InputModalities:            []string{api.ModelModalityText},
		OutputModalities:           []string{output},
		ResponseStreamingSupported: new(m.Info.Text),
		CustomizationsSupported:    append([]string{}, customizations...),
		InferenceTypesSupported:    inference,
		ModelLifecycle:             &api.FoundationModelLifecycle{Status: new(api.FoundationModelLifecycleStatusActive), StartOfLifeTime: moment(m.Created)},
	}
}
