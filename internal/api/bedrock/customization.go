package bedrock

import (
	"context"
	"time"

	api "outcrop/internal/api/model/bedrock"
	"outcrop/internal/api/wire"
	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/platform/access"
	"outcrop/internal/platform/customization"
)

func (d door) createCustomizationJob(ctx context.Context, in *api.CreateModelCustomizationJobInput) (*api.CreateModelCustomizationJobOutput, error) {
	r, err := customizationRequest(in)
	if err != nil {
		return nil, err
	}
	name, err := d.Customizations.Create(ctx, access.From(ctx).Scope, r)
	return &api.CreateModelCustomizationJobOutput{JobArn: new(string(name))}, err
}

// customizationRequest refuses by name what would change the result and is not there.
func customizationRequest(in *api.CreateModelCustomizationJobInput) (r customization.Request, err error) {
	const op = "bedrock.CreateModelCustomizationJob"
	switch {
	case in.CustomModelKmsKeyId != nil:
		return r, fault.New(op, fault.Unsupported, "Outcrop does not encrypt models with KMS keys: leave out customModelKmsKeyId.")
	case in.TrainingDataConfig.InvocationLogsConfig != nil:
		return r, fault.New(op, fault.Unsupported, "Outcrop does not train from invocation logs: leave out trainingDataConfig.invocationLogsConfig.")
	case in.TrainingDataConfig.S3Uri == nil:
		return r, fault.Bad(op, "trainingDataConfig.s3Uri", "trainingDataConfig.s3Uri is required.")
	}
	r = customization.Request{Name: *in.JobName, ModelName: *in.CustomModelName, RoleARN: arn.ARN(*in.RoleArn), Token: text(in.ClientRequestToken),
		Base: *in.BaseModelIdentifier, Type: text(in.CustomizationType), Training: *in.TrainingDataConfig.S3Uri, Output: *in.OutputDataConfig.S3Uri,
		Settings: in.HyperParameters}
	if in.CustomizationType == nil {
		r.Type = api.CustomizationTypeFineTuning
	}
	if in.ValidationDataConfig != nil {
		for _, v := range in.ValidationDataConfig.Validators {
			r.Validation = append(r.Validation, *v.S3Uri)
		}
	}
	if in.VpcConfig != nil {
		r.Network = customization.Network{Subnets: in.VpcConfig.SubnetIds, SecurityGroups: in.VpcConfig.SecurityGroupIds}
	}
	if r.JobTags, err = tagMap("jobTags", in.JobTags); err != nil {
		return r, err
	}
	if r.ModelTags, err = tagMap("customModelTags", in.CustomModelTags); err != nil {
		return r, err
	}
	return r, configure(&r, in.CustomizationConfig)
}

func (d door) getCustomizationJob(ctx context.Context, in *api.GetModelCustomizationJobInput) (*api.GetModelCustomizationJobOutput, error) {
	j, err := d.Customizations.Get(ctx, access.From(ctx).Scope, *in.JobIdentifier)
	if err != nil {
		return nil, err
	}
	out := &api.GetModelCustomizationJobOutput{
		JobArn:               new(string(j.ARN)),
		JobName:              &j.Name,
		OutputModelName:      &j.ModelName,
		OutputModelArn:       optional(j.ModelARN),
		ClientRequestToken:   optional(j.Token),
		RoleArn:              new(string(j.RoleARN)),
		Status:               &j.Status,
		StatusDetails:        statusDetails(j.Steps),
		FailureMessage:       optional(j.Failure),
		CreationTime:         &j.Created,
		LastModifiedTime:     &j.Modified,
		EndTime:              moment(j.Ended),
		BaseModelArn:         new(string(j.BaseARN)),
		HyperParameters:      j.Settings,
		TrainingDataConfig:   &api.TrainingDataConfig{S3Uri: &j.Training},
		ValidationDataConfig: validators(j.Validation),
		OutputDataConfig:     &api.OutputDataConfig{S3Uri: &j.Output},
		CustomizationType:    &j.Type,
		TrainingMetrics:      trainingMetrics(j.Measured),
		ValidationMetrics:    validationMetrics(j.Measured),
	}
	if len(j.Network.Subnets) > 0 {
		out.VpcConfig = &api.VpcConfig{SubnetIds: j.Network.Subnets, SecurityGroupIds: j.Network.SecurityGroups}
	}
	out.CustomizationConfig, err = customizationConfig(j.Config)
	return out, err
}

func (d door) listCustomizationJobs(ctx context.Context, in *api.ListModelCustomizationJobsInput) (*api.ListModelCustomizationJobsOutput, error) {
	const op = "ListModelCustomizationJobs"
	q, err := page(ctx, op, in.CreationTimeAfter, in.CreationTimeBefore, in.NameContains, in.SortOrder, in.MaxResults, in.NextToken)
	if err != nil {
		return nil, err
	}
	q.Scope, q.Status = access.From(ctx).Scope, text(in.StatusEquals)
	jobs, next, err := d.Customizations.List(ctx, q)
	out := &api.ListModelCustomizationJobsOutput{NextToken: wire.Seal(ctx, op, next), ModelCustomizationJobSummaries: []api.ModelCustomizationJobSummary{}}
	for _, j := range jobs {
		out.ModelCustomizationJobSummaries = append(out.ModelCustomizationJobSummaries, api.ModelCustomizationJobSummary{
			JobArn:            new(string(j.ARN)),
			BaseModelArn:      new(string(j.BaseARN)),
			JobName:           &j.Name,
			Status:            &j.Status,
			StatusDetails:     statusDetails(j.Steps),
			LastModifiedTime:  &j.Modified,
			CreationTime:      &j.Created,
			EndTime:           moment(j.Ended),
			CustomModelArn:    optional(j.ModelARN),
			CustomModelName:   &j.ModelName,
			CustomizationType: &j.Type,
		})
	}
	return out, err
}

func (d door) stopCustomizationJob(ctx context.Context, in *api.StopModelCustomizationJobInput) (*api.StopModelCustomizationJobOutput, error) {
	return nil, d.Customizations.Stop(ctx, access.From(ctx).Scope, *in.JobIdentifier)
}

func statusDetails(s customization.Steps) *api.StatusDetails {
	part := func(p customization.Step) (status *string, created, modified *time.Time) {
		return &p.Status, moment(p.Start), moment(p.Changed)
	}
	out := &api.StatusDetails{ValidationDetails: &api.ValidationDetails{}, DataProcessingDetails: &api.DataProcessingDetails{}, TrainingDetails: &api.TrainingDetails{}}
	v, p, t := out.ValidationDetails, out.DataProcessingDetails, out.TrainingDetails
	v.Status, v.CreationTime, v.LastModifiedTime = part(s.Validation)
	p.Status, p.CreationTime, p.LastModifiedTime = part(s.Processing)
	t.Status, t.CreationTime, t.LastModifiedTime = part(s.Training)
	return out
}

func validators(uris []string) *api.ValidationDataConfig {
	out := &api.ValidationDataConfig{Validators: []api.Validator{}}
	for _, uri := range uris {
		out.Validators = append(out.Validators, api.Validator{S3Uri: new(uri)})
	}
	return out
}

func trainingMetrics(m customization.Measured) *api.TrainingMetrics {
	if m.Loss == nil {
		return nil
	}
	return &api.TrainingMetrics{TrainingLoss: new(float32(*m.Loss))}
}

func validationMetrics(m customization.Measured) []api.ValidatorMetric {
	if m.ValidationLoss == nil {
		return nil
	}
	return []api.ValidatorMetric{{ValidationLoss: new(float32(*m.ValidationLoss))}}
}

// text is empty for nil.
func text(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}
