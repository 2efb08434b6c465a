package bedrock

import (
	"context"

	api "outcrop/internal/api/model/bedrock"
	"outcrop/internal/api/wire"
	"outcrop/internal/arn"
	"outcrop/internal/platform/access"
	"outcrop/internal/platform/throughput"
)

func (d door) createDeployment(ctx context.Context, in *api.CreateCustomModelDeploymentInput) (*api.CreateCustomModelDeploymentOutput, error) {
	tags, err := tagMap("tags", in.Tags)
	if err != nil {
		return nil, err
	}
	name, err := d.Throughput.CreateDeployment(ctx, access.From(ctx).Scope, throughput.DeployInput{Name: *in.ModelDeploymentName,
		Description: text(in.Description), Model: arn.ARN(*in.ModelArn), Token: text(in.ClientRequestToken), Tags: tags})
	return &api.CreateCustomModelDeploymentOutput{CustomModelDeploymentArn: new(string(name))}, err
}

func (d door) getDeployment(ctx context.Context, in *api.GetCustomModelDeploymentInput) (*api.GetCustomModelDeploymentOutput, error) {
	row, err := d.Throughput.Deployment(ctx, access.From(ctx).Scope, *in.CustomModelDeploymentIdentifier)
	if err != nil {
		return nil, err
	}
	v := row.Value
	out := &api.GetCustomModelDeploymentOutput{
		CustomModelDeploymentArn: new(string(throughput.DeploymentARN(row.Scope, row.ID))),
		ModelDeploymentName:      &v.Name,
		ModelArn:                 new(string(v.Model)),
		CreatedAt:                &row.Created,
		Status:                   &v.Status,
		Description:              optional(v.Description),
		FailureMessage:           optional(v.Failure),
		LastUpdatedAt:            &row.Modified,
	}
	if v.Update != nil {
		out.UpdateDetails = &api.CustomModelDeploymentUpdateDetails{ModelArn: new(string(v.Update.Model)), UpdateStatus: &v.Update.Status}
	}
	return out, nil
}

func (d door) listDeployments(ctx context.Context, in *api.ListCustomModelDeploymentsInput) (*api.ListCustomModelDeploymentsOutput, error) {
	const op = "ListCustomModelDeployments"
	q, err := page(ctx, op, in.CreatedAfter, in.CreatedBefore, in.NameContains, in.SortOrder, in.MaxResults, in.NextToken)
	if err != nil {
		return nil, err
	}
	q.Scope, q.Status = access.From(ctx).Scope, text(in.StatusEquals)
	rows, next, err := d.Throughput.ListDeployments(ctx, q, func(v *throughput.Deployment) bool {
		return in.ModelArnEquals == nil || *in.ModelArnEquals == string(v.Model)
	})
	out := &api.ListCustomModelDeploymentsOutput{NextToken: wire.Seal(ctx, op, next), ModelDeploymentSummaries: []api.CustomModelDeploymentSummary{}}
	for _, row := range rows {
		v := row.Value
		out.ModelDeploymentSummaries = append(out.ModelDeploymentSummaries, api.CustomModelDeploymentSummary{
			CustomModelDeploymentArn:  new(string(throughput.DeploymentARN(row.Scope, row.ID))),
			CustomModelDeploymentName: &v.Name,
			ModelArn:                  new(string(v.Model)),
			CreatedAt:                 &row.Created,
			Status:                    &v.Status,
			LastUpdatedAt:             &row.Modified,
			FailureMessage:            optional(v.Failure),
		})
	}
	return out, err
}

func (d door) updateDeployment(ctx context.Context, in *api.UpdateCustomModelDeploymentInput) (*api.UpdateCustomModelDeploymentOutput, error) {
	name, err := d.Throughput.UpdateDeployment(ctx, access.From(ctx).Scope, *in.CustomModelDeploymentIdentifier, arn.ARN(*in.ModelArn))
	return &api.UpdateCustomModelDeploymentOutput{CustomModelDeploymentArn: new(string(name))}, err
}

func (d door) deleteDeployment(ctx context.Context, in *api.DeleteCustomModelDeploymentInput) (*api.DeleteCustomModelDeploymentOutput, error) {
	return nil, d.Throughput.DeleteDeployment(ctx, access.From(ctx).Scope, *in.CustomModelDeploymentIdentifier)
}

func (d door) createProvisioned(ctx context.Context, in *api.CreateProvisionedModelThroughputInput) (*api.CreateProvisionedModelThroughputOutput, error) {
	tags, err := tagMap("tags", in.Tags)
	if err != nil {
		return nil, err
	}
	name, err := d.Throughput.Create(ctx, access.From(ctx).Scope, throughput.ProvisionInput{Name: *in.ProvisionedModelName, Model: *in.ModelId,
		Units: int(*in.ModelUnits), Commitment: text(in.CommitmentDuration), Token: text(in.ClientRequestToken), Tags: tags})
	return &api.CreateProvisionedModelThroughputOutput{ProvisionedModelArn: new(string(name))}, err
}

func (d door) getProvisioned(ctx context.Context, in *api.GetProvisionedModelThroughputInput) (*api.GetProvisionedModelThroughputOutput, error) {
	row, err := d.Throughput.Provisioned(ctx, access.From(ctx).Scope, *in.ProvisionedModelId)
	if err != nil {
		return nil, err
	}
	v, units := row.Value, int32(row.Value.Units)
	return &api.GetProvisionedModelThroughputOutput{
		ModelUnits:               &units,
		DesiredModelUnits:        &units,
		ProvisionedModelName:     &v.Name,
		ProvisionedModelArn:      new(string(throughput.ProvisionedARN(row.Scope, row.ID))),
		ModelArn:                 new(string(v.Model)),
		DesiredModelArn:          new(string(v.Desired)),
		FoundationModelArn:       new(string(v.Foundation)),
		Status:                   &v.Status,
		CreationTime:             &row.Created,
		LastModifiedTime:         &row.Modified,
		FailureMessage:           optional(v.Failure),
		CommitmentDuration:       optional(v.Commitment),
		CommitmentExpirationTime: moment(v.Expires),
	}, nil
}

func (d door) listProvisioned(ctx context.Context, in *api.ListProvisionedModelThroughputsInput) (*api.ListProvisionedModelThroughputsOutput, error) {
	const op = "ListProvisionedModelThroughputs"
	q, err := page(ctx, op, in.CreationTimeAfter, in.CreationTimeBefore, in.NameContains, in.SortOrder, in.MaxResults, in.NextToken)
	if err != nil {
		return nil, err
	}
	q.Scope, q.Status = access.From(ctx).Scope, text(in.StatusEquals)
	rows, next, err := d.Throughput.List(ctx, q, func(v *throughput.Provisioned) bool {
		return in.ModelArnEquals == nil || *in.ModelArnEquals == string(v.Model)
	})
	out := &api.ListProvisionedModelThroughputsOutput{NextToken: wire.Seal(ctx, op, next), ProvisionedModelSummaries: []api.ProvisionedModelSummary{}}
	for _, row := range rows {
		v, units := row.Value, int32(row.Value.Units)
		out.ProvisionedModelSummaries = append(out.ProvisionedModelSummaries, api.ProvisionedModelSummary{
			ProvisionedModelName:     &v.Name,
			ProvisionedModelArn:      new(string(throughput.ProvisionedARN(row.Scope, row.ID))),
			ModelArn:                 new(string(v.Model)),
			DesiredModelArn:          new(string(v.Desired)),
			FoundationModelArn:       new(string(v.Foundation)),
			ModelUnits:               &units,
			DesiredModelUnits:        &units,
			Status:                   &v.Status,
			CommitmentDuration:       optional(v.Commitment),
			CommitmentExpirationTime: moment(v.Expires),
			CreationTime:             &row.Created,
			LastModifiedTime:         &row.Modified,
		})
	}
	return out, err
}

func (d door) updateProvisioned(ctx context.Context, in *api.UpdateProvisionedModelThroughputInput) (*api.UpdateProvisionedModelThroughputOutput, error) {
	return nil, d.Throughput.Update(ctx, access.From(ctx).Scope, *in.ProvisionedModelId,
		throughput.UpdateInput{Name: text(in.DesiredProvisionedModelName), Model: text(in.DesiredModelId)})
}

func (d door) deleteProvisioned(ctx context.Context, in *api.DeleteProvisionedModelThroughputInput) (*api.DeleteProvisionedModelThroughputOutput, error) {
	return nil, d.Throughput.Delete(ctx, access.From(ctx).Scope, *in.ProvisionedModelId)
}
