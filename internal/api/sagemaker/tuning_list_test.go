package sagemaker_test

import (
	"context"
	"testing"

	sdk "github.com/aws/aws-sdk-go-v2/service/sagemaker"
	"github.com/aws/aws-sdk-go-v2/service/sagemaker/types"

	api "outcrop/internal/api/model/sagemaker"
	"outcrop/internal/apitest"
)

func TestListTuningJobs(t *testing.T) {
	s := serve(t)
	for i, n := range []string{"b", "a", "c"} {
		in := tuningJob(n)
		if i == 1 {
			in.TrainingJobDefinition.StaticHyperParameters["sagemaker_hang"] = "yes"
		}
		_, err := s.client.CreateHyperParameterTuningJob(t.Context(), in)
		must(t, err)
		if i != 1 {
			s.tuned(n)
		}
	}
	b := s.tuned("b")
	type I = sdk.ListHyperParameterTuningJobsInput
	apitest.List[I]{Op: api.OpListHyperParameterTuningJobs,
		Ask: apitest.Asking(s.client.ListHyperParameterTuningJobs,
			func(o *sdk.ListHyperParameterTuningJobsOutput) ([]types.HyperParameterTuningJobSummary, *string) {
				return o.HyperParameterTuningJobSummaries, o.NextToken
			}, func(s types.HyperParameterTuningJobSummary) *string { return s.HyperParameterTuningJobName }),
		Cases: []apitest.ListCase[I]{
			in("", I{}, "a b c"),
			in("CreationTimeAfter", I{CreationTimeAfter: b.CreationTime}, "a c"),
			in("CreationTimeBefore", I{CreationTimeBefore: ancient}, ""),
			in("LastModifiedTimeAfter", I{LastModifiedTimeAfter: b.LastModifiedTime}, "a c"),
			in("LastModifiedTimeBefore", I{LastModifiedTimeBefore: distant}, "a b c"),
			in("NameContains", I{NameContains: new("C")}, "c"),
			in("StatusEquals", I{StatusEquals: types.HyperParameterTuningJobStatusInProgress}, "a"),
			in("SortBy", I{SortBy: types.HyperParameterTuningJobSortByOptionsCreationTime}, "b a c"),
			in("SortBy SortOrder", I{SortBy: types.HyperParameterTuningJobSortByOptionsStatus, SortOrder: types.SortOrderDescending}, "a c b"),
			in("SortOrder", I{SortOrder: types.SortOrderDescending}, "c b a"),
		}}.Check(t)
}

func TestListTrainingJobsForTuningJob(t *testing.T) {
	s := serve(t)
	_, err := s.client.CreateHyperParameterTuningJob(t.Context(), tuningJob("t"))
	must(t, err)
	s.tuned("t")
	type I = sdk.ListTrainingJobsForHyperParameterTuningJobInput
	of := new("t")
	apitest.List[I]{Op: api.OpListTrainingJobsForHyperParameterTuningJob, Always: func(i *I) { i.HyperParameterTuningJobName = of },
		Ask: func(ctx context.Context, in *I) ([]string, *string, error) {
			in.HyperParameterTuningJobName = of
			out, err := s.client.ListTrainingJobsForHyperParameterTuningJob(ctx, in)
			if err != nil {
				return nil, nil, err
			}
			return names(out.TrainingJobSummaries, func(s types.HyperParameterTrainingJobSummary) *string { return new(s.TunedHyperParameters["lora_r"]) }), out.NextToken, nil
		},
		Cases: []apitest.ListCase[I]{
			in("", I{}, "8 4 16"),
			in("SortBy", I{SortBy: types.TrainingJobSortByOptionsFinalObjectiveMetricValue}, "4 8 16"),
			in("SortBy SortOrder", I{SortBy: types.TrainingJobSortByOptionsFinalObjectiveMetricValue, SortOrder: types.SortOrderDescending}, "16 8 4"),
			in("SortBy", I{SortBy: types.TrainingJobSortByOptionsStatus}, "8 4 16"),
			in("SortBy", I{SortBy: types.TrainingJobSortByOptionsName}, "8 4 16"),
			in("SortOrder", I{SortOrder: types.SortOrderDescending}, "16 4 8"),
			in("StatusEquals", I{StatusEquals: types.TrainingJobStatusCompleted}, "8 4 16"),
			in("StatusEquals", I{StatusEquals: types.TrainingJobStatusStopped}, ""),
		}}.Check(t)
}
