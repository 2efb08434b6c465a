package bedrock_test

import (
	"strings"
	"testing"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	sdk "github.com/aws/aws-sdk-go-v2/service/bedrock"
	"github.com/aws/aws-sdk-go-v2/service/bedrock/types"

	api "outcrop/internal/api/model/bedrock"
	"outcrop/internal/apitest"
)

func in[I any](members string, ask I, want string) apitest.ListCase[I] {
	return apitest.ListCase[I]{Members: members, In: ask, Want: strings.Fields(want)}
}

// Three imports, of which the last fails.
func TestListImports(t *testing.T) {
	h, c := start(t)
	files(t, h)
	for _, n := range []string{"b-job", "a-job", "c-job"} {
		job := job(n, strings.ReplaceAll(n, "job", "model"))
		if n == "c-job" {
			job.ModelDataSource = &types.ModelDataSourceMemberS3DataSource{Value: types.S3DataSource{S3Uri: aws.String("s3://models/none/")}}
		}
		apitest.Must(c.CreateModelImportJob(t.Context(), job))(t)
		ended(t, h, c, n)
	}
	middle := apitest.Must(c.GetModelImportJob(t.Context(), &sdk.GetModelImportJobInput{JobIdentifier: aws.String("a-job")}))(t).CreationTime
	type I = sdk.ListModelImportJobsInput
	apitest.List[I]{Op: api.OpListModelImportJobs,
		Ask: apitest.Asking(c.ListModelImportJobs,
			func(o *sdk.ListModelImportJobsOutput) ([]types.ModelImportJobSummary, *string) {
				return o.ModelImportJobSummaries, o.NextToken
			}, func(i types.ModelImportJobSummary) *string { return i.JobName }),
		Cases: []apitest.ListCase[I]{
			in("", I{}, "c-job a-job b-job"),
			in("CreationTimeAfter", I{CreationTimeAfter: middle}, "c-job"),
			in("CreationTimeBefore", I{CreationTimeBefore: middle}, "b-job"),
			in("StatusEquals", I{StatusEquals: types.ModelImportJobStatusFailed}, "c-job"),
			in("StatusEquals", I{StatusEquals: types.ModelImportJobStatusCompleted}, "a-job b-job"),
			in("NameContains", I{NameContains: aws.String("a-jo")}, "a-job"),
			in("SortBy SortOrder", I{SortBy: types.SortJobsByCreationTime, SortOrder: types.SortOrderAscending}, "b-job a-job c-job"),
			in("SortOrder", I{SortOrder: types.SortOrderDescending}, "c-job a-job b-job"),
		}}.Check(t)
	listImported(t, c)
}

func listImported(t *testing.T, c *sdk.Client) {
	first := apitest.Must(c.GetImportedModel(t.Context(), &sdk.GetImportedModelInput{ModelIdentifier: aws.String("b-model")}))(t).CreationTime
	type I = sdk.ListImportedModelsInput
	apitest.List[I]{Op: api.OpListImportedModels,
		Ask: apitest.Asking(c.ListImportedModels,
			func(o *sdk.ListImportedModelsOutput) ([]types.ImportedModelSummary, *string) {
				return o.ModelSummaries, o.NextToken
			}, func(i types.ImportedModelSummary) *string { return i.ModelName }),
		Cases: []apitest.ListCase[I]{
			in("", I{}, "a-model b-model"),
			in("CreationTimeAfter", I{CreationTimeAfter: first}, "a-model"),
			in("CreationTimeBefore", I{CreationTimeBefore: aws.Time(first.Add(time.Millisecond))}, "b-model"),
			in("NameContains", I{NameContains: aws.String("a-mo")}, "a-model"),
			in("SortBy SortOrder", I{SortBy: types.SortModelsByCreationTime, SortOrder: types.SortOrderAscending}, "b-model a-model"),
		}}.Check(t)
}

func TestListFoundationModels(t *testing.T) {
	h, c := start(t)
	h.AddText(t)
	h.AddEmbedder(t)
	type I = sdk.ListFoundationModelsInput
	const text, both = apitest.Text, apitest.Embedder + " " + apitest.Text
	apitest.List[I]{Op: api.OpListFoundationModels,
		Ask: apitest.Asking(c.ListFoundationModels,
			func(o *sdk.ListFoundationModelsOutput) ([]types.FoundationModelSummary, *string) {
				return o.ModelSummaries, nil
			}, func(i types.FoundationModelSummary) *string { return i.ModelId }),
		Cases: []apitest.ListCase[I]{
			in("", I{}, both),
			in("ByProvider", I{ByProvider: aws.String("Outcrop")}, both),
			in("ByProvider", I{ByProvider: aws.String("amazon")}, ""),
			in("ByOutputModality", I{ByOutputModality: types.ModelModalityText}, text),
			in("ByOutputModality", I{ByOutputModality: types.ModelModalityEmbedding}, apitest.Embedder),
			in("ByCustomizationType ByInferenceType", I{ByCustomizationType: types.ModelCustomizationFineTuning, ByInferenceType: types.InferenceTypeOnDemand}, text),
			in("ByInferenceType", I{ByInferenceType: types.InferenceTypeProvisioned}, both),
		}}.Check(t)
}
