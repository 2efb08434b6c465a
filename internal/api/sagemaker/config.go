package sagemaker

import (
	"context"

	api "outcrop/internal/api/model/sagemaker"
	"outcrop/internal/api/wire"
	"outcrop/internal/fault"
	"outcrop/internal/platform/endpoint"
	"outcrop/internal/store"
)

func (d *door) createEndpointConfig(ctx context.Context, in *api.CreateEndpointConfigInput) (*api.CreateEndpointConfigOutput, error) {
	if err := checkConfig(in); err != nil {
		return nil, err
	}
	c := endpoint.Config{Name: *in.EndpointConfigName, Given: keep(in)}
	for _, v := range in.ProductionVariants {
		made, err := variant(v)
		if err != nil {
			return nil, err
		}
		c.Variants = append(c.Variants, made)
	}
	tags, err := tagMap(in.Tags)
	if err != nil {
		return nil, err
	}
	id, err := d.Endpoints.CreateConfig(ctx, scope(ctx), c, tags)
	return &api.CreateEndpointConfigOutput{EndpointConfigArn: text(id)}, err
}

func variant(v api.ProductionVariant) (endpoint.Variant, error) {
	const op, member = "sagemaker.CreateEndpointConfig", "ProductionVariants"
	if v.ModelName == nil {
		return endpoint.Variant{}, fault.Bad(op, member, "The production variant %s has no ModelName: Outcrop has no inference components.", *v.VariantName)
	}
	if v.InstanceType == nil {
		return endpoint.Variant{}, fault.Bad(op, member, "The production variant %s needs an InstanceType.", *v.VariantName)
	}
	out := endpoint.Variant{Name: *v.VariantName, Model: *v.ModelName, InstanceType: value(v.InstanceType), Count: 1, Weight: 1, Given: keep(v)}
	if v.InitialInstanceCount != nil {
		out.Count = int(*v.InitialInstanceCount)
	}
	if v.InitialVariantWeight != nil {
		out.Weight = float64(*v.InitialVariantWeight)
	}
	return out, nil
}

func (d *door) describeEndpointConfig(ctx context.Context, in *api.DescribeEndpointConfigInput) (*api.DescribeEndpointConfigOutput, error) {
	row, err := d.Endpoints.Config(ctx, scope(ctx), *in.EndpointConfigName)
	if err != nil {
		return nil, err
	}
	out := &api.DescribeEndpointConfigOutput{}
	err = restore(row.Value.Given, out)
	out.EndpointConfigArn, out.CreationTime = text(endpoint.ConfigARN(row.Scope, row.Value.Name)), &row.Created
	return out, err
}

func (d *door) listEndpointConfigs(ctx context.Context, in *api.ListEndpointConfigsInput) (*api.ListEndpointConfigsOutput, error) {
	const op = "ListEndpointConfigs"
	q, err := listing{op: op, token: in.NextToken, max: in.MaxResults, name: in.NameContains, after: in.CreationTimeAfter, before: in.CreationTimeBefore,
		sortBy: in.SortBy, order: in.SortOrder, descending: true}.query(ctx)
	if err != nil {
		return nil, err
	}
	rows, next, err := d.Endpoints.Configs(ctx, scope(ctx), q)
	return &api.ListEndpointConfigsOutput{NextToken: wire.Seal(ctx, op, next), EndpointConfigs: summaries(rows, func(r store.Row[endpoint.Config]) api.EndpointConfigSummary {
		return api.EndpointConfigSummary{EndpointConfigName: &r.Value.Name, EndpointConfigArn: text(endpoint.ConfigARN(r.Scope, r.Value.Name)), CreationTime: &r.Created}
	})}, err
}

func (d *door) deleteEndpointConfig(ctx context.Context, in *api.DeleteEndpointConfigInput) (*api.DeleteEndpointConfigOutput, error) {
	return nil, d.Endpoints.DeleteConfig(ctx, scope(ctx), *in.EndpointConfigName)
}
