package sagemaker_test

import (
	"testing"

	sdk "github.com/aws/aws-sdk-go-v2/service/sagemaker"
	"github.com/aws/aws-sdk-go-v2/service/sagemaker/types"
)

func TestUpdateModelPackage(t *testing.T) {
	s := serve(t)
	ctx, c := t.Context(), s.client
	_, err := c.CreateModelPackageGroup(ctx, &sdk.CreateModelPackageGroupInput{ModelPackageGroupName: new("g")})
	must(t, err)
	made, err := c.CreateModelPackage(ctx, &sdk.CreateModelPackageInput{ModelPackageGroupName: new("g")})
	must(t, err)
	_, err = c.UpdateModelPackage(ctx, &sdk.UpdateModelPackageInput{ModelPackageArn: made.ModelPackageArn, ModelApprovalStatus: types.ModelApprovalStatusApproved,
		CustomerMetadataProperties: map[string]string{"a": "1", "b": "2"}, SourceUri: new("s3://b/new")})
	must(t, err)
	_, err = c.UpdateModelPackage(ctx, &sdk.UpdateModelPackageInput{ModelPackageArn: made.ModelPackageArn, CustomerMetadataPropertiesToRemove: []string{"a"}})
	must(t, err)
	d, err := c.DescribeModelPackage(ctx, &sdk.DescribeModelPackageInput{ModelPackageName: made.ModelPackageArn})
	must(t, err)
	if len(d.CustomerMetadataProperties) != 1 || *d.SourceUri != "s3://b/new" || d.LastModifiedTime == nil || d.ModelApprovalStatus != types.ModelApprovalStatusApproved {
		t.Errorf("package %+v", d)
	}
}

func TestTags(t *testing.T) {
	s := serve(t)
	ctx, c := t.Context(), s.client
	m, err := c.CreateModel(ctx, &sdk.CreateModelInput{ModelName: new("m"), PrimaryContainer: &types.ContainerDefinition{Image: new("outcrop/serve")}, Tags: []types.Tag{{Key: new("a"), Value: new("1")}}})
	must(t, err)
	added, err := c.AddTags(ctx, &sdk.AddTagsInput{ResourceArn: m.ModelArn, Tags: []types.Tag{{Key: new("b"), Value: new("2")}, {Key: new("a"), Value: new("3")}}})
	if err != nil || len(added.Tags) != 2 || *added.Tags[0].Value != "3" {
		t.Fatalf("%+v, %v", added, err)
	}
	_, err = c.DeleteTags(ctx, &sdk.DeleteTagsInput{ResourceArn: m.ModelArn, TagKeys: []string{"a", "none"}})
	must(t, err)
	list := func() int {
		out, err := c.ListTags(ctx, &sdk.ListTagsInput{ResourceArn: m.ModelArn})
		must(t, err)
		return len(out.Tags)
	}
	if n := list(); n != 1 {
		t.Errorf("%d tags", n)
	}
	_, err = c.AddTags(ctx, &sdk.AddTagsInput{ResourceArn: m.ModelArn, Tags: []types.Tag{{Key: new("aws:x"), Value: new("1")}}})
	refused(t, "a reserved tag", err, "ValidationException", "aws:")
	_, err = c.AddTags(ctx, &sdk.AddTagsInput{ResourceArn: m.ModelArn, Tags: []types.Tag{{Key: new("x"), Value: new("1")}, {Key: new("x"), Value: new("2")}}})
	refused(t, "a key twice", err, "ValidationException", "Duplicate")
	_, err = c.ListTags(ctx, &sdk.ListTagsInput{ResourceArn: m.ModelArn, NextToken: new("x")})
	refused(t, "a forged token", err, "ValidationException", "token")
	many := make([]types.Tag, 50)
	for i := range many {
		many[i] = types.Tag{Key: name("key", i), Value: new("v")}
	}
	_, err = c.AddTags(ctx, &sdk.AddTagsInput{ResourceArn: m.ModelArn, Tags: many})
	refused(t, "51 tags", err, "ResourceLimitExceeded", "50")
	_, err = c.AddTags(ctx, &sdk.AddTagsInput{ResourceArn: m.ModelArn, Tags: many[:49]})
	must(t, err)
	if n := list(); n != 50 {
		t.Errorf("%d tags", n)
	}
	_, err = c.DeleteModel(ctx, &sdk.DeleteModelInput{ModelName: new("m")})
	must(t, err)
	_, err = c.CreateModel(ctx, &sdk.CreateModelInput{ModelName: new("m"), PrimaryContainer: &types.ContainerDefinition{Image: new("outcrop/serve")}})
	must(t, err)
	if n := list(); n != 0 {
		t.Errorf("a new model of the name has %d tags", n)
	}
}

// Every resource takes tags when it is made, gives them back, and loses them with itself.
func TestTagsOfEveryResource(t *testing.T) {
	s := serve(t)
	ctx, c := t.Context(), s.client
	tags := []types.Tag{{Key: new("made"), Value: new("with")}}
	reserved := []types.Tag{{Key: new("aws:x"), Value: new("y")}}
	data := s.artifact("data", "model.tar.gz")
	variant := []types.ProductionVariant{{VariantName: new("v"), ModelName: new("m"), InstanceType: types.ProductionVariantInstanceTypeMlM5Large}}
	for _, r := range []struct {
		what   string
		create func(tags []types.Tag) (id *string, err error)
	}{
		{"training job", func(tags []types.Tag) (*string, error) {
			in := trainingJob("job")
			in.Tags = tags
			out, err := c.CreateTrainingJob(ctx, in)
			return maybe(out, err, func() *string { return out.TrainingJobArn })
		}},
		{"model package group", func(tags []types.Tag) (*string, error) {
			out, err := c.CreateModelPackageGroup(ctx, &sdk.CreateModelPackageGroupInput{ModelPackageGroupName: new("g"), Tags: tags})
			return maybe(out, err, func() *string { return out.ModelPackageGroupArn })
		}},
		{"model package", func(tags []types.Tag) (*string, error) {
			out, err := c.CreateModelPackage(ctx, &sdk.CreateModelPackageInput{ModelPackageName: new("p"), Tags: tags})
			return maybe(out, err, func() *string { return out.ModelPackageArn })
		}},
		{"model", func(tags []types.Tag) (*string, error) {
			out, err := c.CreateModel(ctx, &sdk.CreateModelInput{ModelName: new("m"), Tags: tags, PrimaryContainer: &types.ContainerDefinition{Image: new("outcrop/serve"), ModelDataUrl: &data}})
			return maybe(out, err, func() *string { return out.ModelArn })
		}},
		{"endpoint configuration", func(tags []types.Tag) (*string, error) {
			out, err := c.CreateEndpointConfig(ctx, &sdk.CreateEndpointConfigInput{EndpointConfigName: new("c"), Tags: tags, ProductionVariants: variant})
			return maybe(out, err, func() *string { return out.EndpointConfigArn })
		}},
		{"endpoint", func(tags []types.Tag) (*string, error) {
			out, err := c.CreateEndpoint(ctx, &sdk.CreateEndpointInput{EndpointName: new("e"), Tags: tags, EndpointConfigName: new("c")})
			return maybe(out, err, func() *string { return out.EndpointArn })
		}},
	} {
		_, err := r.create(reserved)
		refused(t, r.what, err, "ValidationException", "aws:")
		_, err = r.create(append(tags, tags...))
		refused(t, r.what, err, "ValidationException", "Duplicate")
		id, err := r.create(tags)
		must(t, err)
		_, err = c.AddTags(ctx, &sdk.AddTagsInput{ResourceArn: id, Tags: []types.Tag{{Key: new("added"), Value: new("later")}}})
		must(t, err)
		out, err := c.ListTags(ctx, &sdk.ListTagsInput{ResourceArn: id})
		if err != nil || len(out.Tags) != 2 || *out.Tags[0].Key != "added" || *out.Tags[1].Value != "with" {
			t.Errorf("%s: %+v, %v", r.what, out, err)
		}
		_, err = c.DeleteTags(ctx, &sdk.DeleteTagsInput{ResourceArn: id, TagKeys: []string{"added", "made"}})
		must(t, err)
		if out, err = c.ListTags(ctx, &sdk.ListTagsInput{ResourceArn: id}); err != nil || out.Tags == nil || len(out.Tags) != 0 {
			t.Errorf("%s: %+v, %v", r.what, out, err)
		}
	}
}

func maybe[T any](_ *T, err error, id func() *string) (*string, error) {
	if err != nil {
		return nil, err
	}
	return id(), nil
}
