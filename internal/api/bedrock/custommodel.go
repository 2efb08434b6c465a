package bedrock

import (
	"context"
	"strings"

	api "outcrop/internal/api/model/bedrock"
	"outcrop/internal/api/wire"
	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/platform/access"
	"outcrop/internal/platform/catalog"
	"outcrop/internal/platform/customization"
)

func (d door) getCustomModel(ctx context.Context, in *api.GetCustomModelInput) (*api.GetCustomModelOutput, error) {
	s := access.From(ctx).Scope
	m, err := d.Models.Custom(ctx, s, *in.ModelIdentifier)
	if err != nil {
		return nil, err
	}
	out := &api.GetCustomModelOutput{
		ModelArn:          new(string(m.ARN)),
		ModelName:         &m.Name,
		BaseModelArn:      optional(m.Base),
		CustomizationType: &m.Type,
		CreationTime:      &m.Created,
		ModelStatus:       new(string(m.Status)),
		FailureMessage:    optional(m.Failure),
	}
	j, err := d.Customizations.Of(ctx, s, m)
	if fault.Is(err, fault.NotFound) {
		return out, nil // it was brought in
	}
	if err != nil {
		return nil, err
	}
	out.JobArn, out.JobName, out.HyperParameters = new(string(j.ARN)), &j.Name, j.Settings
	out.TrainingDataConfig, out.ValidationDataConfig = &api.TrainingDataConfig{S3Uri: &j.Training}, validators(j.Validation)
	out.OutputDataConfig = &api.OutputDataConfig{S3Uri: &j.Output}
	if out.CustomizationConfig, err = customizationConfig(j.Config); err != nil {
		return nil, err
	}
	out.TrainingMetrics, out.ValidationMetrics = trainingMetrics(j.Measured), validationMetrics(j.Measured)
	return out, nil
}

func (d door) listCustomModels(ctx context.Context, in *api.ListCustomModelsInput) (*api.ListCustomModelsOutput, error) {
	const op = "ListCustomModels"
	q, err := page(ctx, op, in.CreationTimeAfter, in.CreationTimeBefore, in.NameContains, in.SortOrder, in.MaxResults, in.NextToken)
	if err != nil {
		return nil, err
	}
	q.Scope, q.Status, q.Parent = access.From(ctx).Scope, text(in.ModelStatus), text(in.BaseModelArnEquals)
	models, next, err := d.Models.ListCustom(ctx, q, func(m *catalog.Custom) bool {
		from := in.FoundationModelArnEquals
		return (from == nil || *from == string(catalog.FoundationARN(q.Region, m.Foundation))) && (in.IsOwned == nil || *in.IsOwned)
	})
	out := &api.ListCustomModelsOutput{NextToken: wire.Seal(ctx, op, next), ModelSummaries: []api.CustomModelSummary{}}
	for _, m := range models {
		if m.Base == "" {
			m.Base = m.ARN // of one that was brought in nothing more is known
		}
		p, _ := arn.Parse(string(m.Base))
		out.ModelSummaries = append(out.ModelSummaries, api.CustomModelSummary{
			ModelArn:          new(string(m.ARN)),
			ModelName:         &m.Name,
			CreationTime:      &m.Created,
			BaseModelArn:      new(string(m.Base)),
			BaseModelName:     new(baseName(p)),
			CustomizationType: &m.Type,
			OwnerAccountId:    new(string(q.Account)),
			ModelStatus:       new(string(m.Status)),
		})
	}
	return out, err
}

// baseName is what of a base's ARN people read: "smollm2-135m" of a foundation model.
func baseName(p arn.Parts) string {
	_, name, found := strings.Cut(p.ID(), ".")
	if !found {
		return p.ID()
	}
	return name
}

func (d door) createCustomModel(ctx context.Context, in *api.CreateCustomModelInput) (*api.CreateCustomModelOutput, error) {
	const op = "bedrock.CreateCustomModel"
	if in.ModelKmsKeyArn != nil {
		return nil, fault.New(op, fault.Unsupported, "Outcrop does not encrypt models with KMS keys: leave out modelKmsKeyArn.")
	}
	m := customization.ModelInput{Name: *in.ModelName, RoleARN: arn.ARN(text(in.RoleArn)), Token: text(in.ClientRequestToken)}
	switch s3, registered := in.ModelSourceConfig, in.CustomModelDataSource; {
	case (s3 == nil) == (registered == nil):
		return nil, fault.Bad(op, "modelSourceConfig", "One of modelSourceConfig and customModelDataSource is required.")
	case s3 != nil:
		m.URI = *s3.S3DataSource.S3Uri
	default:
		m.Package = arn.ARN(*registered.ModelPackageArnDataSource.ModelPackageArn)
	}
	var err error
	if m.Tags, err = tagMap("modelTags", in.ModelTags); err != nil {
		return nil, err
	}
	name, err := d.Customizations.CreateModel(ctx, access.From(ctx).Scope, m)
	return &api.CreateCustomModelOutput{ModelArn: new(string(name))}, err
}

func (d door) deleteCustomModel(ctx context.Context, in *api.DeleteCustomModelInput) (*api.DeleteCustomModelOutput, error) {
	return nil, d.Customizations.DeleteModel(ctx, access.From(ctx).Scope, *in.ModelIdentifier)
}
