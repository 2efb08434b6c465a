package sagemaker

import (
	"context"
	"maps"
	"slices"

	api "outcrop/internal/api/model/sagemaker"
	"outcrop/internal/api/wire"
	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/platform/tag"
	"outcrop/internal/store"
)

func (d *door) addTags(ctx context.Context, in *api.AddTagsInput) (*api.AddTagsOutput, error) {
	id, err := d.tagged(ctx, *in.ResourceArn)
	if err != nil {
		return nil, err
	}
	tags, err := tagMap(in.Tags)
	if err != nil {
		return nil, err
	}
	out := &api.AddTagsOutput{}
	err = d.Records.Update(ctx, func(tx store.Tx) error {
		if err := tag.Set(tx, scope(ctx), id, tags, d.Clock()); err != nil {
			return err
		}
		all, err := tag.All(tx, scope(ctx), id)
		out.Tags = tagList(all)
		return err
	})
	return out, err
}

// listTags gives all tags at once: a resource has at most as many as the smallest page that may be asked for. So no token is its own.
func (d *door) listTags(ctx context.Context, in *api.ListTagsInput) (*api.ListTagsOutput, error) {
	if _, err := wire.Open(ctx, "ListTags", in.NextToken); err != nil {
		return nil, err
	}
	id, err := d.tagged(ctx, *in.ResourceArn)
	if err != nil {
		return nil, err
	}
	out := &api.ListTagsOutput{}
	err = d.Records.View(ctx, func(tx store.Tx) error {
		all, err := tag.All(tx, scope(ctx), id)
		out.Tags = tagList(all)
		return err
	})
	return out, err
}

func (d *door) deleteTags(ctx context.Context, in *api.DeleteTagsInput) (*api.DeleteTagsOutput, error) {
	id, err := d.tagged(ctx, *in.ResourceArn)
	if err != nil {
		return nil, err
	}
	return nil, d.Records.Update(ctx, func(tx store.Tx) error {
		return tag.Unset(tx, scope(ctx), id, in.TagKeys, d.Clock())
	})
}

// tagged checks that a resource is there.
func (d *door) tagged(ctx context.Context, id string) (arn.ARN, error) {
	p, ok := arn.Parse(id)
	if !ok || p.Service != "sagemaker" || p.Scope != scope(ctx) {
		return "", fault.Bad("sagemaker.tags", "ResourceArn", "The ARN is not that of a SageMaker resource of this account and region: %s", id)
	}
	var err error
	switch p.Type() {
	case "training-job":
		_, err = d.Jobs.Get(ctx, p.Scope, p.ID())
	case "hyper-parameter-tuning-job":
		_, err = d.Tunings.Get(ctx, p.Scope, p.ID())
	case "model-package-group":
		_, err = d.Registry.FindGroup(ctx, p.Scope, id)
	case "model-package":
		_, err = d.Registry.Find(ctx, p.Scope, id)
	case "model":
		_, err = d.Endpoints.Model(ctx, p.Scope, p.ID())
	case "endpoint-config":
		_, err = d.Endpoints.Config(ctx, p.Scope, p.ID())
	case "endpoint":
		_, err = d.Endpoints.Get(ctx, p.Scope, p.ID())
	default:
		return "", fault.Bad("sagemaker.tags", "ResourceArn", "Outcrop has no resource of this type: %s", id)
	}
	return arn.ARN(id), err
}

func tagList(all map[string]string) []api.Tag {
	out := []api.Tag{}
	for _, key := range slices.Sorted(maps.Keys(all)) {
		out = append(out, api.Tag{Key: new(key), Value: new(all[key])})
	}
	return out
}
