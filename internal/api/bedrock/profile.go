package bedrock

import (
	"context"
	"slices"

	api "outcrop/internal/api/model/bedrock"
	"outcrop/internal/api/wire"
	"outcrop/internal/arn"
	"outcrop/internal/platform/access"
	"outcrop/internal/platform/catalog"
	"outcrop/internal/store"
)

func (d door) createProfile(ctx context.Context, in *api.CreateInferenceProfileInput) (*api.CreateInferenceProfileOutput, error) {
	tags, err := tagMap("tags", in.Tags)
	if err != nil {
		return nil, err
	}
	p := catalog.ProfileInput{Name: *in.InferenceProfileName, Source: arn.ARN(*in.ModelSource.CopyFrom), Tags: tags}
	if in.Description != nil {
		p.Description = *in.Description
	}
	if in.ClientRequestToken != nil {
		p.Token = *in.ClientRequestToken
	}
	name, err := d.Models.CreateProfile(ctx, access.From(ctx).Scope, p)
	return &api.CreateInferenceProfileOutput{InferenceProfileArn: new(string(name)), Status: new(api.InferenceProfileStatusActive)}, err
}

func (d door) getProfile(ctx context.Context, in *api.GetInferenceProfileInput) (*api.GetInferenceProfileOutput, error) {
	p, err := d.Models.Profile(ctx, access.From(ctx).Scope, *in.InferenceProfileIdentifier)
	if err != nil {
		return nil, err
	}
	return new(api.GetInferenceProfileOutput(profile(p))), nil
}

// listProfiles lists by id, so that a page stays right while profiles come and go.
func (d door) listProfiles(ctx context.Context, in *api.ListInferenceProfilesInput) (*api.ListInferenceProfilesOutput, error) {
	const op = "ListInferenceProfiles"
	after, err := wire.Open(ctx, op, in.NextToken)
	if err != nil {
		return nil, err
	}
	all, err := d.Models.Profiles(ctx, access.From(ctx).Scope)
	if err != nil {
		return nil, err
	}
	most := defaultPage
	if in.MaxResults != nil {
		most = int(*in.MaxResults)
	}
	all = slices.DeleteFunc(all, func(p catalog.Profile) bool {
		return p.ID <= string(after) || in.TypeEquals != nil && *in.TypeEquals != kind(p)
	})
	out := &api.ListInferenceProfilesOutput{InferenceProfileSummaries: []api.InferenceProfileSummary{}}
	for _, p := range all[:min(most, len(all))] {
		out.InferenceProfileSummaries = append(out.InferenceProfileSummaries, profile(p))
	}
	if len(all) > most {
		out.NextToken = wire.Seal(ctx, op, store.Cursor(all[most-1].ID))
	}
	return out, nil
}

func (d door) deleteProfile(ctx context.Context, in *api.DeleteInferenceProfileInput) (*api.DeleteInferenceProfileOutput, error) {
	return nil, d.Models.DeleteProfile(ctx, access.From(ctx).Scope, *in.InferenceProfileIdentifier)
}

func profile(p catalog.Profile) api.InferenceProfileSummary {
	return api.InferenceProfileSummary{
		InferenceProfileName: &p.Name,
		Description:          optional(p.Description),
		CreatedAt:            &p.Created,
		UpdatedAt:            &p.Created,
		InferenceProfileArn:  new(string(p.ARN)),
		Models:               []api.InferenceProfileModel{{ModelArn: new(string(p.Model))}},
		InferenceProfileId:   &p.ID,
		Status:               new(api.InferenceProfileStatusActive),
		Type:                 new(kind(p)),
	}
}

func kind(p catalog.Profile) string {
	if p.Application {
		return api.InferenceProfileTypeApplication
	}
	return api.InferenceProfileTypeSystemDefined
}
