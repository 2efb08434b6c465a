package sagemaker

import (
	"context"
	"slices"

	api "outcrop/internal/api/model/sagemaker"
	"outcrop/internal/api/wire"
	"outcrop/internal/fault"
	"outcrop/internal/platform/endpoint"
	"outcrop/internal/store"
)

func (d *door) createModel(ctx context.Context, in *api.CreateModelInput) (*api.CreateModelOutput, error) {
	all := slices.Clone(in.Containers)
	if in.PrimaryContainer != nil {
		all = append(all, *in.PrimaryContainer)
	}
	if len(all) != 1 {
		return nil, fault.Bad("sagemaker.CreateModel", "PrimaryContainer", "A model has exactly one container, given as PrimaryContainer or in Containers: this one has %d.", len(all))
	}
	if err := checkModel(in, all[0]); err != nil {
		return nil, err
	}
	m := endpoint.Model{Name: *in.ModelName, Image: value(all[0].Image), Role: value(in.ExecutionRoleArn), Given: keep(in)}
	m.Data, _ = modelData(all[0].ModelDataUrl, all[0].ModelDataSource)
	tags, err := tagMap(in.Tags)
	if err != nil {
		return nil, err
	}
	id, err := d.Endpoints.CreateModel(ctx, scope(ctx), m, value(all[0].ModelPackageName), tags)
	return &api.CreateModelOutput{ModelArn: text(id)}, err
}

func (d *door) describeModel(ctx context.Context, in *api.DescribeModelInput) (*api.DescribeModelOutput, error) {
	row, err := d.Endpoints.Model(ctx, scope(ctx), *in.ModelName)
	if err != nil {
		return nil, err
	}
	return describedModel(row)
}

func describedModel(row store.Row[endpoint.Model]) (*api.DescribeModelOutput, error) {
	out := &api.DescribeModelOutput{}
	err := restore(row.Value.Given, out)
	out.ModelArn, out.CreationTime = text(endpoint.ModelARN(row.Scope, row.Value.Name)), &row.Created
	if out.EnableNetworkIsolation == nil {
		out.EnableNetworkIsolation = new(false)
	}
	return out, err
}

func (d *door) listModels(ctx context.Context, in *api.ListModelsInput) (*api.ListModelsOutput, error) {
	const op = "ListModels"
	q, err := listing{op: op, token: in.NextToken, max: in.MaxResults, name: in.NameContains, after: in.CreationTimeAfter, before: in.CreationTimeBefore,
		sortBy: in.SortBy, order: in.SortOrder, descending: true}.query(ctx)
	if err != nil {
		return nil, err
	}
	rows, next, err := d.Endpoints.Models(ctx, scope(ctx), q)
	return &api.ListModelsOutput{NextToken: wire.Seal(ctx, op, next), Models: summaries(rows, func(r store.Row[endpoint.Model]) api.ModelSummary {
		return api.ModelSummary{ModelName: &r.Value.Name, ModelArn: text(endpoint.ModelARN(r.Scope, r.Value.Name)), CreationTime: &r.Created}
	})}, err
}

func (d *door) deleteModel(ctx context.Context, in *api.DeleteModelInput) (*api.DeleteModelOutput, error) {
	return nil, d.Endpoints.DeleteModel(ctx, scope(ctx), *in.ModelName)
}
