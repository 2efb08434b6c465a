package sagemaker_test

import (
	"context"
	"strings"
	"testing"
	"time"

	sdk "github.com/aws/aws-sdk-go-v2/service/sagemaker"
	"github.com/aws/aws-sdk-go-v2/service/sagemaker/types"

	api "outcrop/internal/api/model/sagemaker"
	door "outcrop/internal/api/sagemaker"
	"outcrop/internal/api/wire"
	"outcrop/internal/apitest"
)

// names are those of a page's items.
func names[T any](items []T, name func(T) *string) (all []string) {
	for _, i := range items {
		all = append(all, *name(i))
	}
	return all
}

var (
	ancient = new(time.Date(2020, 1, 1, 0, 0, 0, 0, time.UTC))
	distant = new(time.Date(2100, 1, 1, 0, 0, 0, 0, time.UTC))
)

// in is a list's case: in[I]("NameContains", I{...}, "a b").
func in[I any](members string, ask I, want string) apitest.ListCase[I] {
	return apitest.ListCase[I]{Members: members, In: ask, Want: strings.Fields(want)}
}

func TestListTrainingJobs(t *testing.T) {
	s := serve(t)
	for i, n := range []string{"b-job", "a-job", "c-job"} {
		in := trainingJob(n)
		if i == 1 {
			in.HyperParameters["sagemaker_hang"] = "yes"
		}
		_, err := s.client.CreateTrainingJob(t.Context(), in)
		must(t, err)
		if i != 1 {
			s.ended(n)
		}
	}
	d := s.ended("b-job")
	created, modified := d.CreationTime, d.LastModifiedTime
	apitest.List[sdk.ListTrainingJobsInput]{Op: api.OpListTrainingJobs,
		Ask: apitest.Asking(s.client.ListTrainingJobs,
			func(o *sdk.ListTrainingJobsOutput) ([]types.TrainingJobSummary, *string) {
				return o.TrainingJobSummaries, o.NextToken
			}, func(s types.TrainingJobSummary) *string { return s.TrainingJobName }),
		Cases: []apitest.ListCase[sdk.ListTrainingJobsInput]{
			in("", sdk.ListTrainingJobsInput{}, "b-job a-job c-job"),
			in("CreationTimeAfter", sdk.ListTrainingJobsInput{CreationTimeAfter: created}, "a-job c-job"),
			in("CreationTimeBefore", sdk.ListTrainingJobsInput{CreationTimeBefore: new(created.Add(time.Millisecond))}, "b-job"),
			in("CreationTimeAfter CreationTimeBefore", sdk.ListTrainingJobsInput{CreationTimeAfter: ancient, CreationTimeBefore: distant}, "b-job a-job c-job"),
			in("LastModifiedTimeAfter", sdk.ListTrainingJobsInput{LastModifiedTimeAfter: modified}, "a-job c-job"),
			in("LastModifiedTimeBefore", sdk.ListTrainingJobsInput{LastModifiedTimeBefore: ancient}, ""),
			in("NameContains", sdk.ListTrainingJobsInput{NameContains: new("C-jo")}, "c-job"),
			in("StatusEquals", sdk.ListTrainingJobsInput{StatusEquals: types.TrainingJobStatusCompleted}, "b-job c-job"),
			in("StatusEquals", sdk.ListTrainingJobsInput{StatusEquals: types.TrainingJobStatusFailed}, ""),
			in("SortBy", sdk.ListTrainingJobsInput{SortBy: types.SortByName}, "a-job b-job c-job"),
			in("SortBy", sdk.ListTrainingJobsInput{SortBy: types.SortByCreationTime}, "b-job a-job c-job"),
			in("SortBy SortOrder", sdk.ListTrainingJobsInput{SortBy: types.SortByStatus, SortOrder: types.SortOrderDescending}, "a-job c-job b-job"),
			in("SortOrder", sdk.ListTrainingJobsInput{SortOrder: types.SortOrderDescending}, "c-job a-job b-job"),
			in("SortOrder", sdk.ListTrainingJobsInput{SortOrder: types.SortOrderAscending}, "b-job a-job c-job"),
			in("WarmPoolStatusEquals", sdk.ListTrainingJobsInput{WarmPoolStatusEquals: types.WarmPoolResourceStatusInuse}, ""),
			in("TrainingPlanArnEquals", sdk.ListTrainingJobsInput{TrainingPlanArnEquals: new("arn:aws:sagemaker:us-east-1:123456789012:training-plan/p")}, ""),
		}}.Check(t)
}

func TestListModelPackageGroups(t *testing.T) {
	s := serve(t)
	for _, n := range []string{"b", "c", "a"} {
		_, err := s.client.CreateModelPackageGroup(t.Context(), &sdk.CreateModelPackageGroupInput{ModelPackageGroupName: &n, ModelPackageGroupDescription: new("group " + n)})
		must(t, err)
	}
	d, err := s.client.DescribeModelPackageGroup(t.Context(), &sdk.DescribeModelPackageGroupInput{ModelPackageGroupName: new("c")})
	must(t, err)
	type I = sdk.ListModelPackageGroupsInput
	apitest.List[I]{Op: api.OpListModelPackageGroups,
		Ask: func(ctx context.Context, in *I) ([]string, *string, error) {
			out, err := s.client.ListModelPackageGroups(ctx, in)
			if err != nil {
				return nil, nil, err
			}
			return names(out.ModelPackageGroupSummaryList, func(s types.ModelPackageGroupSummary) *string {
				return new(strings.TrimPrefix(*s.ModelPackageGroupDescription, "group "))
			}), out.NextToken, nil
		},
		Cases: []apitest.ListCase[I]{
			in("", I{}, "b c a"),
			in("CreationTimeAfter", I{CreationTimeAfter: d.CreationTime}, "a"),
			in("CreationTimeBefore", I{CreationTimeBefore: d.CreationTime}, "b"),
			in("NameContains", I{NameContains: new("B")}, "b"),
			in("SortBy", I{SortBy: types.ModelPackageGroupSortByName}, "a b c"),
			in("SortBy SortOrder", I{SortBy: types.ModelPackageGroupSortByCreationTime, SortOrder: types.SortOrderDescending}, "a c b"),
			in("CrossAccountFilterOption", I{CrossAccountFilterOption: types.CrossAccountFilterOptionSameAccount}, "b c a"),
			in("CrossAccountFilterOption", I{CrossAccountFilterOption: types.CrossAccountFilterOptionCrossAccount}, ""),
		}}.Check(t)
}

func TestListModelPackages(t *testing.T) {
	s := serve(t)
	ctx, c := t.Context(), s.client
	group, err := c.CreateModelPackageGroup(ctx, &sdk.CreateModelPackageGroupInput{ModelPackageGroupName: new("g")})
	must(t, err)
	for i := range 11 {
		_, err := c.CreateModelPackage(ctx, &sdk.CreateModelPackageInput{ModelPackageGroupName: new("g"), ModelApprovalStatus: types.ModelApprovalStatusApproved,
			ModelPackageDescription: new(string(rune('a' + i)))})
		must(t, err)
	}
	_, err = c.UpdateModelPackage(ctx, &sdk.UpdateModelPackageInput{ModelPackageArn: new(somePackage + "g/3"), ModelApprovalStatus: types.ModelApprovalStatusRejected})
	must(t, err)
	for _, n := range []string{"y", "x"} {
		_, err = c.CreateModelPackage(ctx, &sdk.CreateModelPackageInput{ModelPackageName: &n, ModelPackageDescription: &n, SourceUri: new("s3://b/k")})
		must(t, err)
	}
	d, err := c.DescribeModelPackage(ctx, &sdk.DescribeModelPackageInput{ModelPackageName: new(somePackage + "g/9")})
	must(t, err)
	type I = sdk.ListModelPackagesInput
	const all = "a b c d e f g h i j k"
	apitest.List[I]{Op: api.OpListModelPackages,
		Ask: func(ctx context.Context, in *I) ([]string, *string, error) {
			if in.ModelPackageGroupName == nil && in.ModelPackageType == "" {
				in.ModelPackageGroupName = new("g")
			}
			out, err := c.ListModelPackages(ctx, in)
			if err != nil {
				return nil, nil, err
			}
			return names(out.ModelPackageSummaryList, func(s types.ModelPackageSummary) *string { return s.ModelPackageDescription }), out.NextToken, nil
		},
		Cases: []apitest.ListCase[I]{
			in("", I{}, all),
			in("ModelPackageGroupName", I{ModelPackageGroupName: group.ModelPackageGroupArn}, all),
			in("CreationTimeAfter", I{CreationTimeAfter: d.CreationTime}, "j k"),
			in("CreationTimeBefore", I{CreationTimeBefore: d.CreationTime}, "a b c d e f g h"),
			in("NameContains", I{NameContains: new("G")}, all),
			in("NameContains", I{NameContains: new("other")}, ""),
			in("ModelApprovalStatus", I{ModelApprovalStatus: types.ModelApprovalStatusRejected}, "c"),
			in("ModelPackageType", I{ModelPackageType: types.ModelPackageTypeUnversioned}, "y x"),
			in("ModelPackageType", I{ModelPackageType: types.ModelPackageTypeVersioned}, all),
			in("ModelPackageType", I{ModelPackageType: types.ModelPackageTypeBoth}, all+" y x"),
			in("SortBy", I{SortBy: types.ModelPackageSortByName}, all),
			in("SortBy", I{ModelPackageType: types.ModelPackageTypeUnversioned, SortBy: types.ModelPackageSortByName}, "x y"),
			in("SortBy SortOrder", I{SortBy: types.ModelPackageSortByCreationTime, SortOrder: types.SortOrderDescending}, "k j i h g f e d c b a"),
		}}.Check(t)
	if out, err := c.ListModelPackages(ctx, &I{}); err != nil || len(out.ModelPackageSummaryList) != 2 {
		t.Errorf("without a group: %+v, %v", out, err)
	}
}

// deployed makes three models, configurations and endpoints; the last endpoint fails.
func (s *server) deployed() {
	s.Helper()
	data := s.artifact("data", "model.tar.gz")
	for _, n := range []string{"b", "a", "c"} {
		box := types.ContainerDefinition{Image: new("outcrop/serve"), ModelDataUrl: &data}
		if n == "c" {
			box.ModelDataUrl = new("s3://data/none")
		}
		_, err := s.client.CreateModel(s.Context(), &sdk.CreateModelInput{ModelName: &n, PrimaryContainer: &box})
		must(s.T, err)
		_, err = s.client.CreateEndpointConfig(s.Context(), &sdk.CreateEndpointConfigInput{EndpointConfigName: &n, ProductionVariants: []types.ProductionVariant{
			{VariantName: new("v"), ModelName: &n, InstanceType: types.ProductionVariantInstanceTypeMlM5Large}}})
		must(s.T, err)
		_, err = s.client.CreateEndpoint(s.Context(), &sdk.CreateEndpointInput{EndpointName: &n, EndpointConfigName: &n})
		must(s.T, err)
		err = sdk.NewEndpointInServiceWaiter(s.client, func(o *sdk.EndpointInServiceWaiterOptions) {
			o.MinDelay, o.MaxDelay = 10*time.Millisecond, 30*time.Millisecond
		}).Wait(s.Context(), &sdk.DescribeEndpointInput{EndpointName: &n}, 30*time.Second)
		if (err != nil) != (n == "c") {
			s.Fatalf("endpoint %s: %v", n, err)
		}
	}
}

func TestListEndpoints(t *testing.T) {
	s := serve(t)
	s.deployed()
	type I = sdk.ListEndpointsInput
	d, err := s.client.DescribeEndpoint(t.Context(), &sdk.DescribeEndpointInput{EndpointName: new("a")})
	must(t, err)
	apitest.List[I]{Op: api.OpListEndpoints,
		Ask: apitest.Asking(s.client.ListEndpoints,
			func(o *sdk.ListEndpointsOutput) ([]types.EndpointSummary, *string) { return o.Endpoints, o.NextToken }, func(s types.EndpointSummary) *string { return s.EndpointName }),
		Cases: []apitest.ListCase[I]{
			in("", I{}, "c a b"),
			in("SortBy", I{SortBy: types.EndpointSortKeyName}, "c b a"),
			in("SortBy SortOrder", I{SortBy: types.EndpointSortKeyStatus, SortOrder: types.OrderKeyAscending}, "c a b"),
			in("SortBy", I{SortBy: types.EndpointSortKeyCreationTime}, "c a b"),
			in("SortOrder", I{SortOrder: types.OrderKeyAscending}, "b a c"),
			in("NameContains", I{NameContains: new("A")}, "a"),
			in("CreationTimeAfter", I{CreationTimeAfter: d.CreationTime}, "c"),
			in("CreationTimeBefore", I{CreationTimeBefore: d.CreationTime}, "b"),
			in("LastModifiedTimeAfter", I{LastModifiedTimeAfter: d.LastModifiedTime}, "c"),
			in("LastModifiedTimeBefore", I{LastModifiedTimeBefore: d.LastModifiedTime}, "b"),
			in("StatusEquals", I{StatusEquals: types.EndpointStatusInService}, "a b"),
			in("StatusEquals", I{StatusEquals: types.EndpointStatusFailed}, "c"),
		}}.Check(t)
	listModels(t, s)
	listConfigs(t, s)
}

func listModels(t *testing.T, s *server) {
	type I = sdk.ListModelsInput
	d, err := s.client.DescribeModel(t.Context(), &sdk.DescribeModelInput{ModelName: new("a")})
	must(t, err)
	apitest.List[I]{Op: api.OpListModels,
		Ask: apitest.Asking(s.client.ListModels,
			func(o *sdk.ListModelsOutput) ([]types.ModelSummary, *string) { return o.Models, o.NextToken }, func(s types.ModelSummary) *string { return s.ModelName }),
		Cases: []apitest.ListCase[I]{
			in("", I{}, "c a b"),
			in("SortBy", I{SortBy: types.ModelSortKeyName}, "c b a"),
			in("SortBy SortOrder", I{SortBy: types.ModelSortKeyCreationTime, SortOrder: types.OrderKeyAscending}, "b a c"),
			in("NameContains", I{NameContains: new("A")}, "a"),
			in("CreationTimeAfter", I{CreationTimeAfter: d.CreationTime}, "c"),
			in("CreationTimeBefore", I{CreationTimeBefore: d.CreationTime}, "b"),
		}}.Check(t)
}

func listConfigs(t *testing.T, s *server) {
	type I = sdk.ListEndpointConfigsInput
	d, err := s.client.DescribeEndpointConfig(t.Context(), &sdk.DescribeEndpointConfigInput{EndpointConfigName: new("a")})
	must(t, err)
	apitest.List[I]{Op: api.OpListEndpointConfigs,
		Ask: apitest.Asking(s.client.ListEndpointConfigs,
			func(o *sdk.ListEndpointConfigsOutput) ([]types.EndpointConfigSummary, *string) {
				return o.EndpointConfigs, o.NextToken
			}, func(s types.EndpointConfigSummary) *string { return s.EndpointConfigName }),
		Cases: []apitest.ListCase[I]{
			in("", I{}, "c a b"),
			in("SortBy", I{SortBy: types.EndpointConfigSortKeyName}, "c b a"),
			in("SortBy SortOrder", I{SortBy: types.EndpointConfigSortKeyCreationTime, SortOrder: types.OrderKeyAscending}, "b a c"),
			in("NameContains", I{NameContains: new("A")}, "a"),
			in("CreationTimeAfter", I{CreationTimeAfter: d.CreationTime}, "c"),
			in("CreationTimeBefore", I{CreationTimeBefore: d.CreationTime}, "b"),
		}}.Check(t)
}

// A page stays right when what is listed comes and goes between pages.
func TestListsAreStable(t *testing.T) {
	s := serve(t)
	ctx, c := t.Context(), s.client
	add := func(n string) {
		_, err := c.CreateModel(ctx, &sdk.CreateModelInput{ModelName: &n, PrimaryContainer: &types.ContainerDefinition{Image: new("outcrop/serve")}})
		must(t, err)
	}
	for _, n := range []string{"a", "c", "e", "g"} {
		add(n)
	}
	for _, in := range []*sdk.ListModelsInput{
		{SortBy: types.ModelSortKeyName, SortOrder: types.OrderKeyAscending}, {SortBy: types.ModelSortKeyCreationTime, SortOrder: types.OrderKeyAscending}} {
		in.MaxResults = new(int32(2))
		page, err := c.ListModels(ctx, in)
		must(t, err)
		in.NextToken = page.NextToken
		_, err = c.DeleteModel(ctx, &sdk.DeleteModelInput{ModelName: new("c")}) // the page's last
		must(t, err)
		add("b")
		page, err = c.ListModels(ctx, in)
		must(t, err)
		if got := strings.Join(names(page.Models, func(s types.ModelSummary) *string { return s.ModelName }), ""); got != "eg" {
			t.Errorf("by %s: %q", in.SortBy, got)
		}
		_, err = c.DeleteModel(ctx, &sdk.DeleteModelInput{ModelName: new("b")})
		must(t, err)
		for _, n := range []string{"c", "e", "g"} { // in this order again
			c.DeleteModel(ctx, &sdk.DeleteModelInput{ModelName: &n})
			add(n)
		}
	}
}

// Every list that is built has its cases.
func TestNoListIsForgotten(t *testing.T) {
	m := wire.New(wire.Options{})
	door.Register(m, door.Services{})
	for _, o := range m.Operations() {
		if o.Service == "sagemaker" && o.Built && strings.HasPrefix(o.Operation, "List") && o.Operation != "ListTags" {
			switch o.Operation {
			case "ListTrainingJobs", "ListHyperParameterTuningJobs", "ListTrainingJobsForHyperParameterTuningJob", "ListModelPackageGroups", "ListModelPackages", "ListModels", "ListEndpointConfigs", "ListEndpoints":
			default:
				t.Errorf("%s has no cases", o.Operation)
			}
		}
	}
}
