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
	_, err = c.DeleteModel(ctx, &sdk.DeleteModelInput{ModelName: new("m")})
	must(t, err)
	_, err = c.CreateModel(ctx, &sdk.CreateModelInput{ModelName: new("m"), PrimaryContainer: &types.ContainerDefinition{Image: new("outcrop/serve")}})
	must(t, err)
	if n := list(); n != 0 {
		t.Errorf("a new model of the name has %d tags", n)
	}
}
