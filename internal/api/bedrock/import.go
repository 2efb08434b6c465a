package bedrock

import (
	"context"

	api "outcrop/internal/api/model/bedrock"
	"outcrop/internal/api/wire"
	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/platform/access"
	"outcrop/internal/platform/catalog"
	"outcrop/internal/platform/importjob"
)

func (d door) createImportJob(ctx context.Context, in *api.CreateModelImportJobInput) (*api.CreateModelImportJobOutput, error) {
	if in.ImportedModelKmsKeyId != nil {
		return nil, fault.New("bedrock.CreateModelImportJob", fault.Unsupported, "Outcrop does not encrypt models with KMS keys: leave out importedModelKmsKeyId.")
	}
	jobTags, err := tagMap("jobTags", in.JobTags)
	if err != nil {
		return nil, err
	}
	modelTags, err := tagMap("importedModelTags", in.ImportedModelTags)
	if err != nil {
		return nil, err
	}
	job := importjob.CreateInput{Name: *in.JobName, ModelName: *in.ImportedModelName, RoleARN: arn.ARN(*in.RoleArn),
		URI: *in.ModelDataSource.S3DataSource.S3Uri, JobTags: jobTags, ModelTags: modelTags}
	if in.ClientRequestToken != nil {
		job.Token = *in.ClientRequestToken
	}
	if in.VpcConfig != nil {
		job.Network = importjob.Network{Subnets: in.VpcConfig.SubnetIds, SecurityGroups: in.VpcConfig.SecurityGroupIds}
	}
	name, err := d.Imports.Create(ctx, access.From(ctx).Scope, job)
	return &api.CreateModelImportJobOutput{JobArn: new(string(name))}, err
}

func (d door) getImportJob(ctx context.Context, in *api.GetModelImportJobInput) (*api.GetModelImportJobOutput, error) {
	j, err := d.Imports.Get(ctx, access.From(ctx).Scope, *in.JobIdentifier)
	if err != nil {
		return nil, err
	}
	out := &api.GetModelImportJobOutput{
		JobArn:            new(string(j.ARN)),
		JobName:           &j.Name,
		ImportedModelName: &j.ModelName,
		ImportedModelArn:  optional(j.ModelARN),
		RoleArn:           new(string(j.RoleARN)),
		ModelDataSource:   dataSource(j.URI),
		Status:            &j.Status,
		FailureMessage:    optional(j.Failure),
		CreationTime:      &j.Created,
		LastModifiedTime:  &j.Modified,
		EndTime:           moment(j.Ended),
	}
	if len(j.Network.Subnets) > 0 {
		out.VpcConfig = &api.VpcConfig{SubnetIds: j.Network.Subnets, SecurityGroupIds: j.Network.SecurityGroups}
	}
	return out, nil
}

func (d door) listImportJobs(ctx context.Context, in *api.ListModelImportJobsInput) (*api.ListModelImportJobsOutput, error) {
	const op = "ListModelImportJobs"
	q, err := page(ctx, op, in.CreationTimeAfter, in.CreationTimeBefore, in.NameContains, in.SortOrder, in.MaxResults, in.NextToken)
	if err != nil {
		return nil, err
	}
	q.Scope = access.From(ctx).Scope
	if in.StatusEquals != nil {
		q.Status = *in.StatusEquals
	}
	jobs, next, err := d.Imports.List(ctx, q)
	out := &api.ListModelImportJobsOutput{NextToken: wire.Seal(ctx, op, next), ModelImportJobSummaries: []api.ModelImportJobSummary{}}
	for _, j := range jobs {
		out.ModelImportJobSummaries = append(out.ModelImportJobSummaries, api.ModelImportJobSummary{
			JobArn:            new(string(j.ARN)),
			JobName:           &j.Name,
			Status:            &j.Status,
			CreationTime:      &j.Created,
			LastModifiedTime:  &j.Modified,
			EndTime:           moment(j.Ended),
			ImportedModelArn:  optional(j.ModelARN),
			ImportedModelName: &j.ModelName,
		})
	}
	return out, err
}

func (d door) getImportedModel(ctx context.Context, in *api.GetImportedModelInput) (*api.GetImportedModelOutput, error) {
	m, err := d.Models.Imported(ctx, access.From(ctx).Scope, *in.ModelIdentifier)
	if err != nil {
		return nil, err
	}
	return &api.GetImportedModelOutput{
		ModelArn:          new(string(m.ARN)),
		ModelName:         &m.Name,
		JobName:           &m.Job.Name,
		JobArn:            new(string(m.Job.ARN)),
		ModelDataSource:   dataSource(m.URI),
		CreationTime:      &m.Created,
		ModelArchitecture: &m.Info.Architecture,
		InstructSupported: &m.Info.Chat,
		CustomModelUnits:  &api.CustomModelUnits{CustomModelUnitsPerModelCopy: new(units(m)), CustomModelUnitsVersion: new("v1.0")},
	}, nil
}

// units is the size of a model in AWS's unit of billing: one for each begun 4 billion parameters, so that an 8B model has two.
func units(m catalog.Model) int32 { return int32((max(m.Info.Parameters, 1) + 4e9 - 1) / 4e9) }

func (d door) listImportedModels(ctx context.Context, in *api.ListImportedModelsInput) (*api.ListImportedModelsOutput, error) {
	const op = "ListImportedModels"
	q, err := page(ctx, op, in.CreationTimeAfter, in.CreationTimeBefore, in.NameContains, in.SortOrder, in.MaxResults, in.NextToken)
	if err != nil {
		return nil, err
	}
	q.Scope = access.From(ctx).Scope
	models, next, err := d.Models.ListImported(ctx, q)
	out := &api.ListImportedModelsOutput{NextToken: wire.Seal(ctx, op, next), ModelSummaries: []api.ImportedModelSummary{}}
	for _, m := range models {
		out.ModelSummaries = append(out.ModelSummaries, api.ImportedModelSummary{
			ModelArn:          new(string(m.ARN)),
			ModelName:         &m.Name,
			CreationTime:      &m.Created,
			InstructSupported: &m.Info.Chat,
			ModelArchitecture: &m.Info.Architecture,
		})
	}
	return out, err
}

func (d door) deleteImportedModel(ctx context.Context, in *api.DeleteImportedModelInput) (*api.DeleteImportedModelOutput, error) {
	return nil, d.Imports.DeleteModel(ctx, access.From(ctx).Scope, *in.ModelIdentifier)
}

func dataSource(uri string) *api.ModelDataSource {
	return &api.ModelDataSource{S3DataSource: &api.S3DataSource{S3Uri: &uri}}
}
