package sagemaker

import (
	"context"
	"maps"

	api "outcrop/internal/api/model/sagemaker"
	"outcrop/internal/api/wire"
	"outcrop/internal/fault"
	"outcrop/internal/platform/access"
	"outcrop/internal/platform/registry"
	"outcrop/internal/store"
)

func (d *door) createModelPackage(ctx context.Context, in *api.CreateModelPackageInput) (*api.CreateModelPackageOutput, error) {
	p := registry.Package{Name: value(in.ModelPackageName), Group: value(in.ModelPackageGroupName), Description: value(in.ModelPackageDescription),
		Containers: containers(in.InferenceSpecification), Approval: registry.Approval(value(in.ModelApprovalStatus)),
		By: access.From(ctx).ARN, Properties: in.CustomerMetadataProperties, Given: keep(in)}
	tags, err := tagMap(in.Tags)
	if err != nil {
		return nil, err
	}
	id, err := d.Registry.Create(ctx, scope(ctx), p, tags, value(in.ClientToken))
	return &api.CreateModelPackageOutput{ModelPackageArn: text(id)}, err
}

// containers is what the platform must know of a specification to deploy it.
func containers(s *api.InferenceSpecification) (all []registry.Container) {
	if s == nil {
		return nil
	}
	for _, c := range s.Containers {
		data, compressed := modelData(c.ModelDataUrl, c.ModelDataSource)
		all = append(all, registry.Container{Image: value(c.Image), Data: data, Compressed: compressed})
	}
	return all
}

// modelData is where a container's model is, and whether it is an archive.
func modelData(url *string, source *api.ModelDataSource) (uri string, compressed bool) {
	if source != nil && source.S3DataSource != nil {
		return value(source.S3DataSource.S3Uri), value(source.S3DataSource.CompressionType) == api.ModelCompressionTypeGzip
	}
	return value(url), url != nil
}

func (d *door) describeModelPackage(ctx context.Context, in *api.DescribeModelPackageInput) (*api.DescribeModelPackageOutput, error) {
	row, err := d.Registry.Find(ctx, scope(ctx), *in.ModelPackageName)
	if err != nil {
		return nil, err
	}
	out, err := describedPackage(row)
	if err == nil && value(in.IncludedData) == api.IncludedDataMetadataOnly && out.ModelCard != nil {
		out.ModelCard.ModelCardContent = nil
	}
	return out, err
}

func describedPackage(row store.Row[registry.Package]) (*api.DescribeModelPackageOutput, error) {
	out := &api.DescribeModelPackageOutput{}
	if err := restore(row.Value.Given, out); err != nil {
		return nil, err
	}
	p := row.Value
	out.ModelPackageName, out.ModelPackageGroupName, out.ModelPackageVersion = some(p.Name+p.Group), some(p.Group), some(int32(p.Version))
	out.ModelPackageArn, out.ModelPackageDescription = text(p.ARN(row.Scope)), some(p.Description)
	out.ModelApprovalStatus, out.ApprovalDescription = text(p.Approval), some(p.Note)
	out.ModelPackageStatus = new(api.ModelPackageStatusCompleted)
	out.ModelPackageStatusDetails = &api.ModelPackageStatusDetails{ValidationStatuses: []api.ModelPackageStatusItem{}}
	out.CustomerMetadataProperties = p.Properties
	out.CreationTime, out.CreatedBy = &row.Created, who(p.By)
	if p.LastBy != "" {
		out.LastModifiedTime, out.LastModifiedBy = &row.Modified, who(p.LastBy)
	}
	return out, nil
}

func (d *door) listModelPackages(ctx context.Context, in *api.ListModelPackagesInput) (*api.ListModelPackagesOutput, error) {
	const op = "ListModelPackages"
	q, err := listing{op: op, token: in.NextToken, max: in.MaxResults, name: in.NameContains, status: in.ModelApprovalStatus, after: in.CreationTimeAfter,
		before: in.CreationTimeBefore, sortBy: in.SortBy, order: in.SortOrder}.query(ctx)
	if err != nil {
		return nil, err
	}
	rows, next, err := d.Registry.List(ctx, scope(ctx), value(in.ModelPackageGroupName), registry.Type(value(in.ModelPackageType)), q)
	if err != nil {
		return nil, err
	}
	out := &api.ListModelPackagesOutput{NextToken: wire.Seal(ctx, op, next), ModelPackageSummaryList: []api.ModelPackageSummary{}}
	for _, r := range rows {
		s, err := packageSummary(r)
		if err != nil {
			return nil, err
		}
		out.ModelPackageSummaryList = append(out.ModelPackageSummaryList, s)
	}
	return out, nil
}

func packageSummary(r store.Row[registry.Package]) (s api.ModelPackageSummary, err error) {
	err = restore(r.Value.Given, &s)
	p := r.Value
	s.ModelPackageName, s.ModelPackageGroupName, s.ModelPackageVersion = some(p.Name), some(p.Group), some(int32(p.Version))
	s.ModelPackageArn, s.ModelPackageDescription, s.CreationTime = text(p.ARN(r.Scope)), some(p.Description), &r.Created
	s.ModelPackageStatus, s.ModelApprovalStatus = new(api.ModelPackageStatusCompleted), text(p.Approval)
	return s, err
}

func (d *door) updateModelPackage(ctx context.Context, in *api.UpdateModelPackageInput) (*api.UpdateModelPackageOutput, error) {
	id, err := d.Registry.Update(ctx, scope(ctx), *in.ModelPackageArn, access.From(ctx).ARN, func(p *registry.Package) error {
		if in.ModelApprovalStatus != nil {
			p.Approval = registry.Approval(*in.ModelApprovalStatus)
		}
		if in.ApprovalDescription != nil {
			p.Note = *in.ApprovalDescription
		}
		if len(in.CustomerMetadataProperties) > 0 && p.Properties == nil {
			p.Properties = map[string]string{}
		}
		maps.Copy(p.Properties, in.CustomerMetadataProperties)
		for _, key := range in.CustomerMetadataPropertiesToRemove {
			delete(p.Properties, key)
		}
		return replace(p, in)
	})
	return &api.UpdateModelPackageOutput{ModelPackageArn: text(id)}, err
}

// replace puts the members of an update in the place of those that the package was made with.
func replace(p *registry.Package, in *api.UpdateModelPackageInput) error {
	var given api.CreateModelPackageInput
	if err := restore(p.Given, &given); err != nil {
		return err
	}
	if in.InferenceSpecification != nil {
		given.InferenceSpecification, p.Containers = in.InferenceSpecification, containers(in.InferenceSpecification)
	}
	for _, add := range in.AdditionalInferenceSpecificationsToAdd {
		for _, have := range given.AdditionalInferenceSpecifications {
			if *have.Name == *add.Name {
				return fault.New("sagemaker.UpdateModelPackage", fault.Conflict, "The additional inference specification %s already exists.", *add.Name)
			}
		}
		given.AdditionalInferenceSpecifications = append(given.AdditionalInferenceSpecifications, add)
	}
	if in.ModelPackageRegistrationType != nil {
		given.ModelPackageRegistrationType = in.ModelPackageRegistrationType
	}
	if in.SourceUri != nil {
		given.SourceUri = in.SourceUri
	}
	if in.ModelCard != nil {
		given.ModelCard = in.ModelCard
	}
	if in.ModelLifeCycle != nil {
		given.ModelLifeCycle = in.ModelLifeCycle
	}
	p.Given = keep(given)
	return nil
}

func (d *door) deleteModelPackage(ctx context.Context, in *api.DeleteModelPackageInput) (*api.DeleteModelPackageOutput, error) {
	return nil, d.Registry.Delete(ctx, scope(ctx), *in.ModelPackageName)
}
