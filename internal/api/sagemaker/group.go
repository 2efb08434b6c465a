package sagemaker

import (
	"context"

	api "outcrop/internal/api/model/sagemaker"
	"outcrop/internal/api/wire"
	"outcrop/internal/platform/access"
	"outcrop/internal/platform/registry"
	"outcrop/internal/store"
)

func (d *door) createModelPackageGroup(ctx context.Context, in *api.CreateModelPackageGroupInput) (*api.CreateModelPackageGroupOutput, error) {
	g := registry.Group{Name: *in.ModelPackageGroupName, Description: value(in.ModelPackageGroupDescription), By: access.From(ctx).ARN, Given: keep(in)}
	tags, err := tagMap(in.Tags)
	if err != nil {
		return nil, err
	}
	id, err := d.Registry.CreateGroup(ctx, scope(ctx), g, tags)
	return &api.CreateModelPackageGroupOutput{ModelPackageGroupArn: text(id)}, err
}

func (d *door) describeModelPackageGroup(ctx context.Context, in *api.DescribeModelPackageGroupInput) (*api.DescribeModelPackageGroupOutput, error) {
	row, err := d.Registry.FindGroup(ctx, scope(ctx), *in.ModelPackageGroupName)
	if err != nil {
		return nil, err
	}
	return describedGroup(row)
}

func describedGroup(row store.Row[registry.Group]) (*api.DescribeModelPackageGroupOutput, error) {
	out := &api.DescribeModelPackageGroupOutput{}
	if err := restore(row.Value.Given, out); err != nil {
		return nil, err
	}
	out.ModelPackageGroupArn = text(registry.GroupARN(row.Scope, row.Value.Name))
	out.CreationTime, out.CreatedBy = &row.Created, who(row.Value.By)
	out.ModelPackageGroupStatus = new(api.ModelPackageGroupStatusCompleted)
	return out, nil
}

func (d *door) listModelPackageGroups(ctx context.Context, in *api.ListModelPackageGroupsInput) (*api.ListModelPackageGroupsOutput, error) {
	const op = "ListModelPackageGroups"
	q, err := listing{op: op, token: in.NextToken, max: in.MaxResults, name: in.NameContains, after: in.CreationTimeAfter, before: in.CreationTimeBefore,
		sortBy: in.SortBy, order: in.SortOrder}.query(ctx)
	if err != nil {
		return nil, err
	}
	if value(in.CrossAccountFilterOption) == api.CrossAccountFilterOptionCrossAccount { // nobody shares with anybody
		return &api.ListModelPackageGroupsOutput{ModelPackageGroupSummaryList: []api.ModelPackageGroupSummary{}}, nil
	}
	rows, next, err := d.Registry.Groups(ctx, scope(ctx), q)
	return &api.ListModelPackageGroupsOutput{NextToken: wire.Seal(ctx, op, next), ModelPackageGroupSummaryList: summaries(rows, func(r store.Row[registry.Group]) api.ModelPackageGroupSummary {
		return api.ModelPackageGroupSummary{ModelPackageGroupName: &r.Value.Name, ModelPackageGroupArn: text(registry.GroupARN(r.Scope, r.Value.Name)),
			ModelPackageGroupDescription: some(r.Value.Description), CreationTime: &r.Created, ModelPackageGroupStatus: new(api.ModelPackageGroupStatusCompleted)}
	})}, err
}

func (d *door) deleteModelPackageGroup(ctx context.Context, in *api.DeleteModelPackageGroupInput) (*api.DeleteModelPackageGroupOutput, error) {
	return nil, d.Registry.DeleteGroup(ctx, scope(ctx), *in.ModelPackageGroupName)
}
