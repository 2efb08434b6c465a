package sagemaker

import (
	"context"

	api "outcrop/internal/api/model/sagemaker"
	"outcrop/internal/api/wire"
	"outcrop/internal/platform/endpoint"
	"outcrop/internal/store"
)

func (d *door) createEndpoint(ctx context.Context, in *api.CreateEndpointInput) (*api.CreateEndpointOutput, error) {
	e := endpoint.Endpoint{Name: *in.EndpointName, Config: *in.EndpointConfigName, Given: keep(in)}
	tags, err := tagMap(in.Tags)
	if err != nil {
		return nil, err
	}
	id, err := d.Endpoints.Create(ctx, scope(ctx), e, tags)
	return &api.CreateEndpointOutput{EndpointArn: text(id)}, err
}

func (d *door) describeEndpoint(ctx context.Context, in *api.DescribeEndpointInput) (*api.DescribeEndpointOutput, error) {
	row, err := d.Endpoints.Get(ctx, scope(ctx), *in.EndpointName)
	if err != nil {
		return nil, err
	}
	return describedEndpoint(row)
}

func describedEndpoint(row store.Row[endpoint.Endpoint]) (*api.DescribeEndpointOutput, error) {
	e := row.Value
	var given api.CreateEndpointInput
	if err := restore(e.Given, &given); err != nil {
		return nil, err
	}
	out := &api.DescribeEndpointOutput{EndpointName: &e.Name, EndpointArn: text(endpoint.ARN(row.Scope, e.Name)), EndpointConfigName: &e.Config,
		EndpointStatus: text(e.Status), FailureReason: some(e.Failure), CreationTime: &row.Created, LastModifiedTime: &row.Modified}
	if e.Current != nil {
		out.LastDeploymentConfig = given.DeploymentConfig
		for _, v := range e.Current.Variants {
			weight, count := new(float32(v.Weight)), new(int32(v.Count))
			images := []api.DeployedImage{{SpecifiedImage: &v.Image, ResolvedImage: &v.Image, ResolutionTime: some(e.Current.Started)}}
			summary := api.ProductionVariantSummary{}
			if err := restore(v.Given, &summary); err != nil {
				return nil, err
			}
			summary.VariantName, summary.DeployedImages = &v.Name, images
			summary.CurrentWeight, summary.DesiredWeight = weight, weight
			summary.CurrentInstanceCount, summary.DesiredInstanceCount = count, count
			out.ProductionVariants = append(out.ProductionVariants, summary)
		}
	}
	if e.Next != nil {
		out.PendingDeploymentSummary = pending(e, row)
	}
	return out, nil
}

func pending(e endpoint.Endpoint, row store.Row[endpoint.Endpoint]) *api.PendingDeploymentSummary {
	p := &api.PendingDeploymentSummary{EndpointConfigName: &e.Next.Config, StartTime: &row.Modified}
	for _, v := range e.Next.Variants {
		p.ProductionVariants = append(p.ProductionVariants, api.PendingProductionVariantSummary{VariantName: &v.Name, InstanceType: some(v.InstanceType),
			DesiredWeight: new(float32(v.Weight)), DesiredInstanceCount: new(int32(v.Count))})
	}
	return p
}

func (d *door) listEndpoints(ctx context.Context, in *api.ListEndpointsInput) (*api.ListEndpointsOutput, error) {
	const op = "ListEndpoints"
	q, err := listing{op: op, token: in.NextToken, max: in.MaxResults, name: in.NameContains, status: in.StatusEquals, after: in.CreationTimeAfter,
		before: in.CreationTimeBefore, modifiedAfter: in.LastModifiedTimeAfter, modifiedBefore: in.LastModifiedTimeBefore,
		sortBy: in.SortBy, order: in.SortOrder, descending: true}.query(ctx)
	if err != nil {
		return nil, err
	}
	rows, next, err := d.Endpoints.List(ctx, scope(ctx), q)
	return &api.ListEndpointsOutput{NextToken: wire.Seal(ctx, op, next), Endpoints: summaries(rows, func(r store.Row[endpoint.Endpoint]) api.EndpointSummary {
		return api.EndpointSummary{EndpointName: &r.Value.Name, EndpointArn: text(endpoint.ARN(r.Scope, r.Value.Name)), CreationTime: &r.Created,
			LastModifiedTime: &r.Modified, EndpointStatus: text(r.Value.Status)}
	})}, err
}

func (d *door) updateEndpoint(ctx context.Context, in *api.UpdateEndpointInput) (*api.UpdateEndpointOutput, error) {
	retain := value(in.RetainAllVariantProperties)
	r := endpoint.Retain{Count: retain, Weight: retain, Given: value(in.RetainDeploymentConfig) && in.DeploymentConfig == nil}
	for _, p := range in.ExcludeRetainedVariantProperties {
		switch value(p.VariantPropertyType) {
		case api.VariantPropertyTypeDesiredInstanceCount:
			r.Count = false
		case api.VariantPropertyTypeDesiredWeight:
			r.Weight = false
		}
	}
	id, err := d.Endpoints.Update(ctx, scope(ctx), *in.EndpointName, *in.EndpointConfigName, r, keep(in))
	return &api.UpdateEndpointOutput{EndpointArn: text(id)}, err
}

func (d *door) updateWeights(ctx context.Context, in *api.UpdateEndpointWeightsAndCapacitiesInput) (*api.UpdateEndpointWeightsAndCapacitiesOutput, error) {
	var all []endpoint.Weight
	for _, w := range in.DesiredWeightsAndCapacities {
		if err := refuse("UpdateEndpointWeightsAndCapacities", lack{w.ServerlessUpdateConfig != nil, "ServerlessUpdateConfig", "serverless inference"}); err != nil {
			return nil, err
		}
		one := endpoint.Weight{Variant: *w.VariantName}
		if w.DesiredWeight != nil {
			one.Weight = new(float64(*w.DesiredWeight))
		}
		if w.DesiredInstanceCount != nil {
			one.Count = new(int(*w.DesiredInstanceCount))
		}
		all = append(all, one)
	}
	id, err := d.Endpoints.Weigh(ctx, scope(ctx), *in.EndpointName, all)
	return &api.UpdateEndpointWeightsAndCapacitiesOutput{EndpointArn: text(id)}, err
}

func (d *door) deleteEndpoint(ctx context.Context, in *api.DeleteEndpointInput) (*api.DeleteEndpointOutput, error) {
	return nil, d.Endpoints.Delete(ctx, scope(ctx), *in.EndpointName)
}
