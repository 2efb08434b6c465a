package sagemaker_test

import (
	"slices"
	"testing"
	"time"

	sdk "github.com/aws/aws-sdk-go-v2/service/sagemaker"
	"github.com/aws/aws-sdk-go-v2/service/sagemaker/types"
)

func TestListModels(t *testing.T) {
	s := serve(t)
	ctx, c := t.Context(), s.client
	var want []string
	var made []time.Time
	for i := range 5 {
		_, err := c.CreateModel(ctx, &sdk.CreateModelInput{ModelName: name("model", i), PrimaryContainer: &types.ContainerDefinition{Image: new("outcrop/serve")}})
		must(t, err)
		want = append(want, *name("model", i))
		d, err := c.DescribeModel(ctx, &sdk.DescribeModelInput{ModelName: name("model", i)})
		must(t, err)
		made = append(made, *d.CreationTime)
	}
	list := func(in sdk.ListModelsInput) (got []string) {
		t.Helper()
		p := sdk.NewListModelsPaginator(c, &in)
		for p.HasMorePages() {
			page, err := p.NextPage(ctx)
			must(t, err)
			for _, m := range page.Models {
				got = append(got, *m.ModelName)
			}
		}
		return got
	}
	if got := list(sdk.ListModelsInput{MaxResults: new(int32(2)), SortBy: types.ModelSortKeyName, SortOrder: types.OrderKeyAscending}); !slices.Equal(got, want) {
		t.Errorf("by name: %q", got)
	}
	newest := slices.Clone(want)
	slices.Reverse(newest)
	if got := list(sdk.ListModelsInput{MaxResults: new(int32(2))}); !slices.Equal(got, newest) {
		t.Errorf("newest first: %q", got)
	}
	if got := list(sdk.ListModelsInput{NameContains: new("EL-03")}); !slices.Equal(got, want[3:4]) {
		t.Errorf("by part of the name: %q", got)
	}
	if got := list(sdk.ListModelsInput{CreationTimeAfter: new(made[0].Add(-time.Hour)), CreationTimeBefore: new(made[4].Add(time.Hour))}); len(got) != 5 {
		t.Errorf("by time: %q", got)
	}
	if got := list(sdk.ListModelsInput{CreationTimeAfter: new(made[4].Add(time.Hour))}); len(got) != 0 {
		t.Errorf("later than all: %q", got)
	}
	page, err := c.ListModels(ctx, &sdk.ListModelsInput{MaxResults: new(int32(2))})
	must(t, err)
	_, err = c.ListEndpoints(ctx, &sdk.ListEndpointsInput{NextToken: page.NextToken})
	refused(t, "another list's token", err, "ValidationException", "")
}

func TestListTrainingJobs(t *testing.T) {
	s := serve(t)
	ctx, c := t.Context(), s.client
	for i := range 3 {
		in := trainingJob(*name("job", i))
		if i == 2 {
			in.HyperParameters["sagemaker_hang"] = "yes"
		}
		_, err := c.CreateTrainingJob(ctx, in)
		must(t, err)
	}
	for i := range 2 {
		must(t, sdk.NewTrainingJobCompletedOrStoppedWaiter(c, func(o *sdk.TrainingJobCompletedOrStoppedWaiterOptions) {
			o.MinDelay, o.MaxDelay = 20*time.Millisecond, 50*time.Millisecond
		}).Wait(ctx, &sdk.DescribeTrainingJobInput{TrainingJobName: name("job", i)}, 30*time.Second))
	}
	list := func(in sdk.ListTrainingJobsInput) (got []string) {
		t.Helper()
		in.MaxResults = new(int32(1))
		p := sdk.NewListTrainingJobsPaginator(c, &in)
		for p.HasMorePages() {
			page, err := p.NextPage(ctx)
			must(t, err)
			for _, j := range page.TrainingJobSummaries {
				got = append(got, *j.TrainingJobName)
				if (j.TrainingEndTime == nil) != (j.TrainingJobStatus == types.TrainingJobStatusInProgress) || j.SecondaryStatus == "" {
					t.Errorf("summary %+v", j)
				}
			}
		}
		return got
	}
	if got := list(sdk.ListTrainingJobsInput{StatusEquals: types.TrainingJobStatusCompleted}); !slices.Equal(got, []string{"job-00", "job-01"}) {
		t.Errorf("completed: %q", got)
	}
	if got := list(sdk.ListTrainingJobsInput{SortBy: types.SortByStatus, SortOrder: types.SortOrderDescending}); len(got) != 3 || got[0] != "job-02" {
		t.Errorf("by status: %q", got)
	}
	if got := list(sdk.ListTrainingJobsInput{WarmPoolStatusEquals: types.WarmPoolResourceStatusInuse}); len(got) != 0 {
		t.Errorf("in warm pools: %q", got)
	}
}

func TestListModelPackages(t *testing.T) {
	s := serve(t)
	ctx, c := t.Context(), s.client
	group, err := c.CreateModelPackageGroup(ctx, &sdk.CreateModelPackageGroupInput{ModelPackageGroupName: new("g"), ModelPackageGroupDescription: new("a group")})
	must(t, err)
	for range 11 {
		_, err := c.CreateModelPackage(ctx, &sdk.CreateModelPackageInput{ModelPackageGroupName: new("g")})
		must(t, err)
	}
	_, err = c.CreateModelPackage(ctx, &sdk.CreateModelPackageInput{ModelPackageName: new("alone"), SourceUri: new("s3://b/k")})
	must(t, err)
	first := new("arn:aws:sagemaker:us-east-1:123456789012:model-package/g/1")
	_, err = c.UpdateModelPackage(ctx, &sdk.UpdateModelPackageInput{ModelPackageArn: first, ModelApprovalStatus: types.ModelApprovalStatusApproved,
		CustomerMetadataProperties: map[string]string{"a": "1", "b": "2"}, SourceUri: new("s3://b/new")})
	must(t, err)
	_, err = c.UpdateModelPackage(ctx, &sdk.UpdateModelPackageInput{ModelPackageArn: first, CustomerMetadataPropertiesToRemove: []string{"a"}})
	must(t, err)
	d, err := c.DescribeModelPackage(ctx, &sdk.DescribeModelPackageInput{ModelPackageName: first})
	must(t, err)
	if len(d.CustomerMetadataProperties) != 1 || *d.SourceUri != "s3://b/new" || d.LastModifiedTime == nil || d.ModelApprovalStatus != types.ModelApprovalStatusApproved {
		t.Errorf("package %+v", d)
	}
	versions := func(in sdk.ListModelPackagesInput) (got []int32) {
		t.Helper()
		p := sdk.NewListModelPackagesPaginator(c, &in)
		for p.HasMorePages() {
			page, err := p.NextPage(ctx)
			must(t, err)
			for _, v := range page.ModelPackageSummaryList {
				if v.ModelPackageVersion == nil {
					got = append(got, 0)
				} else {
					got = append(got, *v.ModelPackageVersion)
				}
			}
		}
		return got
	}
	all := []int32{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}
	for _, group := range []*string{new("g"), group.ModelPackageGroupArn} {
		if got := versions(sdk.ListModelPackagesInput{ModelPackageGroupName: group, MaxResults: new(int32(3)), SortBy: types.ModelPackageSortByName}); !slices.Equal(got, all) {
			t.Errorf("of %s: %v", *group, got)
		}
	}
	if got := versions(sdk.ListModelPackagesInput{ModelPackageGroupName: new("g"), ModelApprovalStatus: types.ModelApprovalStatusApproved}); !slices.Equal(got, all[:1]) {
		t.Errorf("approved: %v", got)
	}
	if got := versions(sdk.ListModelPackagesInput{}); !slices.Equal(got, []int32{0}) {
		t.Errorf("unversioned: %v", got)
	}
	if got := versions(sdk.ListModelPackagesInput{ModelPackageType: types.ModelPackageTypeBoth}); len(got) != 12 {
		t.Errorf("both: %v", got)
	}
	groups, err := c.ListModelPackageGroups(ctx, &sdk.ListModelPackageGroupsInput{})
	if err != nil || len(groups.ModelPackageGroupSummaryList) != 1 || *groups.ModelPackageGroupSummaryList[0].ModelPackageGroupDescription != "a group" {
		t.Errorf("groups %+v, %v", groups, err)
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
