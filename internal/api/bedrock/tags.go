package bedrock

import (
	"context"
	"maps"
	"slices"

	api "outcrop/internal/api/model/bedrock"
	"outcrop/internal/arn"
	"outcrop/internal/platform/access"
)

func (d door) tag(ctx context.Context, in *api.TagResourceInput) (*api.TagResourceOutput, error) {
	tags, err := tagMap("tags", in.Tags)
	if err != nil {
		return nil, err
	}
	return nil, d.imports.Tag(ctx, access.From(ctx).Scope, arn.ARN(*in.ResourceARN), tags)
}

func (d door) untag(ctx context.Context, in *api.UntagResourceInput) (*api.UntagResourceOutput, error) {
	return nil, d.imports.Untag(ctx, access.From(ctx).Scope, arn.ARN(*in.ResourceARN), in.TagKeys)
}

func (d door) tags(ctx context.Context, in *api.ListTagsForResourceInput) (*api.ListTagsForResourceOutput, error) {
	tags, err := d.imports.Tags(ctx, access.From(ctx).Scope, arn.ARN(*in.ResourceARN))
	out := &api.ListTagsForResourceOutput{Tags: []api.Tag{}}
	for _, k := range slices.Sorted(maps.Keys(tags)) {
		out.Tags = append(out.Tags, api.Tag{Key: new(k), Value: new(tags[k])})
	}
	return out, err
}
