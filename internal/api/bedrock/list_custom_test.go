package bedrock_test

import (
	"testing"

	"github.com/aws/aws-sdk-go-v2/aws"
	sdk "github.com/aws/aws-sdk-go-v2/service/bedrock"
	"github.com/aws/aws-sdk-go-v2/service/bedrock/types"

	api "outcrop/internal/api/model/bedrock"
	"outcrop/internal/apitest"
)

// Three jobs, of which the last fails, and the second begins where the first ended.
func TestListCustomizations(t *testing.T) {
	h, c := start(t)
	h.AddText(t)
	data(t, h, "train.jsonl", pairs)
	var first *string
	for _, n := range []string{"b", "a", "c"} {
		in := tuning(n+"-job", n+"-model")
		switch n {
		case "a":
			in.BaseModelIdentifier = first
		case "c":
			in.TrainingDataConfig.S3Uri = aws.String("s3://data/none.jsonl")
		}
		apitest.Must(c.CreateModelCustomizationJob(t.Context(), in))(t)
		if got := tuned(t, h, c, n+"-job"); first == nil {
			first = got.OutputModelArn
		}
	}
	middle := apitest.Must(c.GetModelCustomizationJob(t.Context(), &sdk.GetModelCustomizationJobInput{JobIdentifier: aws.String("a-job")}))(t).CreationTime
	type I = sdk.ListModelCustomizationJobsInput
	apitest.List[I]{Op: api.OpListModelCustomizationJobs,
		Ask: apitest.Asking(c.ListModelCustomizationJobs,
			func(o *sdk.ListModelCustomizationJobsOutput) ([]types.ModelCustomizationJobSummary, *string) {
				return o.ModelCustomizationJobSummaries, o.NextToken
			}, func(i types.ModelCustomizationJobSummary) *string { return i.JobName }),
		Cases: []apitest.ListCase[I]{
			in("", I{}, "c-job a-job b-job"),
			in("CreationTimeAfter", I{CreationTimeAfter: middle}, "c-job"),
			in("CreationTimeBefore", I{CreationTimeBefore: middle}, "b-job"),
			in("StatusEquals", I{StatusEquals: types.FineTuningJobStatusFailed}, "c-job"),
			in("NameContains", I{NameContains: aws.String("a-jo")}, "a-job"),
			in("SortBy SortOrder", I{SortBy: types.SortJobsByCreationTime, SortOrder: types.SortOrderAscending}, "b-job a-job c-job"),
		}}.Check(t)
	listCustomModels(t, h, c, first)
}

func listCustomModels(t *testing.T, h *apitest.House, c *sdk.Client, first *string) {
	files(t, h)
	apitest.Must(c.CreateCustomModel(t.Context(), bringing("d-model", "s3://models/none/")))(t)
	h.Await(t, func() bool {
		return apitest.Must(c.GetCustomModel(t.Context(), &sdk.GetCustomModelInput{ModelIdentifier: aws.String("d-model")}))(t).ModelStatus == types.ModelStatusFailed
	})
	made := apitest.Must(c.GetCustomModel(t.Context(), &sdk.GetCustomModelInput{ModelIdentifier: aws.String("a-model")}))(t).CreationTime
	foundation := aws.String("arn:aws:bedrock:us-east-1::foundation-model/" + apitest.Text)
	type I = sdk.ListCustomModelsInput
	apitest.List[I]{Op: api.OpListCustomModels,
		Ask: apitest.Asking(c.ListCustomModels,
			func(o *sdk.ListCustomModelsOutput) ([]types.CustomModelSummary, *string) {
				return o.ModelSummaries, o.NextToken
			}, func(i types.CustomModelSummary) *string { return i.ModelName }),
		Cases: []apitest.ListCase[I]{
			in("", I{}, "d-model a-model b-model"),
			in("CreationTimeAfter", I{CreationTimeAfter: made}, "d-model"),
			in("CreationTimeBefore", I{CreationTimeBefore: made}, "b-model"),
			in("NameContains", I{NameContains: aws.String("A-mo")}, "a-model"),
			in("BaseModelArnEquals", I{BaseModelArnEquals: first}, "a-model"),
			in("FoundationModelArnEquals", I{FoundationModelArnEquals: foundation}, "a-model b-model"),
			in("ModelStatus", I{ModelStatus: types.ModelStatusFailed}, "d-model"),
			in("IsOwned", I{IsOwned: aws.Bool(true)}, "d-model a-model b-model"),
			in("IsOwned", I{IsOwned: aws.Bool(false)}, ""),
			in("SortBy SortOrder", I{SortBy: types.SortModelsByCreationTime, SortOrder: types.SortOrderAscending}, "b-model a-model d-model"),
		}}.Check(t)
}

func TestListThroughput(t *testing.T) {
	h, c := start(t)
	one, other := two(t, h, c)
	for _, n := range []string{"b", "a", "c"} {
		model := one
		if n == "c" {
			model = other
		}
		name := apitest.Must(c.CreateCustomModelDeployment(t.Context(), &sdk.CreateCustomModelDeploymentInput{ModelDeploymentName: &n, ModelArn: model}))(t).CustomModelDeploymentArn
		deployed(t, h, c, name)
		held(t, h, c, apitest.Must(c.CreateProvisionedModelThroughput(t.Context(), provision(n, *model)))(t).ProvisionedModelArn)
	}
	middle := apitest.Must(c.GetCustomModelDeployment(t.Context(), &sdk.GetCustomModelDeploymentInput{CustomModelDeploymentIdentifier: aws.String("a")}))(t).CreatedAt
	type D = sdk.ListCustomModelDeploymentsInput
	apitest.List[D]{Op: api.OpListCustomModelDeployments,
		Ask: apitest.Asking(c.ListCustomModelDeployments,
			func(o *sdk.ListCustomModelDeploymentsOutput) ([]types.CustomModelDeploymentSummary, *string) {
				return o.ModelDeploymentSummaries, o.NextToken
			}, func(i types.CustomModelDeploymentSummary) *string { return i.CustomModelDeploymentName }),
		Cases: []apitest.ListCase[D]{
			in("", D{}, "c a b"),
			in("CreatedAfter", D{CreatedAfter: middle}, "c"),
			in("CreatedBefore", D{CreatedBefore: middle}, "b"),
			in("NameContains", D{NameContains: aws.String("A")}, "a"),
			in("StatusEquals", D{StatusEquals: types.CustomModelDeploymentStatusActive}, "c a b"),
			in("StatusEquals", D{StatusEquals: types.CustomModelDeploymentStatusFailed}, ""),
			in("ModelArnEquals", D{ModelArnEquals: one}, "a b"),
			in("SortBy SortOrder", D{SortBy: types.SortModelsByCreationTime, SortOrder: types.SortOrderAscending}, "b a c"),
		}}.Check(t)
	middle = apitest.Must(c.GetProvisionedModelThroughput(t.Context(), &sdk.GetProvisionedModelThroughputInput{ProvisionedModelId: aws.String("a")}))(t).CreationTime
	type P = sdk.ListProvisionedModelThroughputsInput
	apitest.List[P]{Op: api.OpListProvisionedModelThroughputs,
		Ask: apitest.Asking(c.ListProvisionedModelThroughputs,
			func(o *sdk.ListProvisionedModelThroughputsOutput) ([]types.ProvisionedModelSummary, *string) {
				return o.ProvisionedModelSummaries, o.NextToken
			}, func(i types.ProvisionedModelSummary) *string { return i.ProvisionedModelName }),
		Cases: []apitest.ListCase[P]{
			in("", P{}, "c a b"),
			in("CreationTimeAfter", P{CreationTimeAfter: middle}, "c"),
			in("CreationTimeBefore", P{CreationTimeBefore: middle}, "b"),
			in("NameContains", P{NameContains: aws.String("A")}, "a"),
			in("StatusEquals", P{StatusEquals: types.ProvisionedModelStatusInService}, "c a b"),
			in("ModelArnEquals", P{ModelArnEquals: other}, "c"),
			in("SortBy SortOrder", P{SortBy: types.SortByProvisionedModelsCreationTime, SortOrder: types.SortOrderAscending}, "b a c"),
		}}.Check(t)
}
