package bedrock

import (
	"context"
	"maps"
	"slices"

	api "outcrop/internal/api/model/bedrock"
	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/platform/access"
	"outcrop/internal/platform/catalog"
	"outcrop/internal/platform/customization"
	"outcrop/internal/platform/importjob"
	"outcrop/internal/platform/tag"
	"outcrop/internal/platform/throughput"
	"outcrop/internal/store"
)

// taggable are the resources that have tags, by the types of their ARNs; each says whether one is there.
var taggable = map[string]func(store.Tx, arn.Scope, arn.ARN) error{
	"model-import-job":              importjob.Exists,
	"imported-model":                catalog.CheckImported,
	"application-inference-profile": catalog.CheckProfile,
	"model-customization-job":       customization.Exists,
	"custom-model":                  catalog.CheckCustom,
	"custom-model-deployment":       throughput.Exists,
	"provisioned-model":             throughput.Exists,
}

// tagged runs fn in a transaction in which the resource is there.
func (d door) tagged(ctx context.Context, run func(context.Context, func(store.Tx) error) error, resource string, fn func(store.Tx, arn.Scope, arn.ARN) error) error {
	s := access.From(ctx).Scope
	return fault.Wrap("bedrock.tags", fault.Internal, run(ctx, func(tx store.Tx) error {
		p, _ := arn.Parse(resource)
		exists, ok := taggable[p.Type()]
		if !ok {
			return fault.Missing("bedrock.tags", "resource", "Could not find the resource %s.", resource)
		}
		if err := exists(tx, s, arn.ARN(resource)); err != nil {
			return err
		}
		return fn(tx, s, arn.ARN(resource))
	}))
}

func (d door) tag(ctx context.Context, in *api.TagResourceInput) (*api.TagResourceOutput, error) {
	tags, err := tagMap("tags", in.Tags)
	if err != nil {
		return nil, err
	}
	return nil, d.tagged(ctx, d.Records.Update, *in.ResourceARN, func(tx store.Tx, s arn.Scope, name arn.ARN) error {
		return tag.Set(tx, s, name, tags, d.Clock())
	})
}

func (d door) untag(ctx context.Context, in *api.UntagResourceInput) (*api.UntagResourceOutput, error) {
	return nil, d.tagged(ctx, d.Records.Update, *in.ResourceARN, func(tx store.Tx, s arn.Scope, name arn.ARN) error {
		return tag.Unset(tx, s, name, in.TagKeys, d.Clock())
	})
}

func (d door) tags(ctx context.Context, in *api.ListTagsForResourceInput) (*api.ListTagsForResourceOutput, error) {
	out := &api.ListTagsForResourceOutput{Tags: []api.Tag{}}
	err := d.tagged(ctx, d.Records.View, *in.ResourceARN, func(tx store.Tx, s arn.Scope, name arn.ARN) error {
		tags, err := tag.All(tx, s, name)
		for _, k := range slices.Sorted(maps.Keys(tags)) {
			out.Tags = append(out.Tags, api.Tag{Key: new(k), Value: new(tags[k])})
		}
		return err
	})
	return out, err
}
