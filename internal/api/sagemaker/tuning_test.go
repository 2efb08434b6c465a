package sagemaker_test

import (
	"regexp"
	"slices"
	"testing"
	"time"

	sdk "github.com/aws/aws-sdk-go-v2/service/sagemaker"
	"github.com/aws/aws-sdk-go-v2/service/sagemaker/types"
)

// tuningJob searches for the rank with the least loss: 4 of 4, 8 and 16.
func tuningJob(name string) *sdk.CreateHyperParameterTuningJobInput {
	job := trainingJob("unused")
	validation := job.InputDataConfig[0]
	validation.ChannelName = new("validation")
	return &sdk.CreateHyperParameterTuningJobInput{HyperParameterTuningJobName: &name, Tags: job.Tags,
		HyperParameterTuningJobConfig: &types.HyperParameterTuningJobConfig{Strategy: types.HyperParameterTuningJobStrategyTypeGrid,
			HyperParameterTuningJobObjective: &types.HyperParameterTuningJobObjective{Type: types.HyperParameterTuningJobObjectiveTypeMinimize, MetricName: new("validation:loss")},
			ResourceLimits:                   &types.ResourceLimits{MaxNumberOfTrainingJobs: new(int32(3)), MaxParallelTrainingJobs: new(int32(2))},
			ParameterRanges:                  &types.ParameterRanges{CategoricalParameterRanges: []types.CategoricalParameterRange{{Name: new("lora_r"), Values: []string{"8", "4", "16"}}}}},
		TrainingJobDefinition: &types.HyperParameterTrainingJobDefinition{RoleArn: new(role), StaticHyperParameters: map[string]string{"model_id": "outcrop.tiny", "sagemaker_score": "yes"},
			AlgorithmSpecification: &types.HyperParameterAlgorithmSpecification{TrainingImage: new("outcrop/sft"), TrainingInputMode: types.TrainingInputModeFile},
			InputDataConfig:        []types.Channel{job.InputDataConfig[0], validation}, OutputDataConfig: job.OutputDataConfig, ResourceConfig: job.ResourceConfig, StoppingCondition: job.StoppingCondition}}
}

// tuned waits for the end of a tuning job.
func (s *server) tuned(name string) *sdk.DescribeHyperParameterTuningJobOutput {
	s.Helper()
	for late := time.Now().Add(30 * time.Second); ; time.Sleep(20 * time.Millisecond) {
		d, err := s.client.DescribeHyperParameterTuningJob(s.Context(), &sdk.DescribeHyperParameterTuningJobInput{HyperParameterTuningJobName: &name})
		must(s.T, err)
		if d.HyperParameterTuningJobStatus != types.HyperParameterTuningJobStatusInProgress && d.HyperParameterTuningJobStatus != types.HyperParameterTuningJobStatusStopping {
			return d
		}
		if time.Now().After(late) {
			s.Fatalf("the tuning job does not end: %+v", d)
		}
	}
}

func TestTuningJob(t *testing.T) {
	s := serve(t)
	ctx, c := t.Context(), s.client
	created, err := c.CreateHyperParameterTuningJob(ctx, tuningJob("t"))
	must(t, err)
	_, err = c.CreateHyperParameterTuningJob(ctx, tuningJob("t"))
	refused(t, "a tuning job twice", err, "ResourceInUse", "already exists")
	d := s.tuned("t")
	best := d.BestTrainingJob
	if d.HyperParameterTuningJobStatus != types.HyperParameterTuningJobStatusCompleted || *d.HyperParameterTuningJobArn != *created.HyperParameterTuningJobArn || best == nil {
		t.Fatalf("%+v: %v", d.HyperParameterTuningJobStatus, d.FailureReason)
	}
	if !regexp.MustCompile(`^t-002-[0-9a-f]{8}$`).MatchString(*best.TrainingJobName) || best.TunedHyperParameters["lora_r"] != "4" || len(best.TunedHyperParameters) != 1 ||
		*best.FinalHyperParameterTuningJobObjectiveMetric.Value != 1.04 || best.ObjectiveStatus != types.ObjectiveStatusSucceeded || best.TrainingJobStatus != types.TrainingJobStatusCompleted {
		t.Errorf("the best is %+v", best)
	}
	if *d.TrainingJobStatusCounters.Completed != 3 || *d.TrainingJobStatusCounters.InProgress != 0 || *d.ObjectiveStatusCounters.Succeeded != 3 || d.HyperParameterTuningEndTime == nil ||
		d.TrainingJobDefinition.StaticHyperParameters["model_id"] != "outcrop.tiny" || *d.HyperParameterTuningJobConfig.ResourceLimits.MaxParallelTrainingJobs != 2 {
		t.Errorf("%+v", d)
	}
	job, err := c.DescribeTrainingJob(ctx, &sdk.DescribeTrainingJobInput{TrainingJobName: best.TrainingJobName})
	must(t, err)
	if *job.TuningJobArn != *d.HyperParameterTuningJobArn || job.HyperParameters["lora_r"] != "4" || job.HyperParameters["model_id"] != "outcrop.tiny" || *job.RoleArn != role || *job.InputDataConfig[1].ChannelName != "validation" {
		t.Errorf("its training job is %+v", job)
	}
	tags, err := c.ListTags(ctx, &sdk.ListTagsInput{ResourceArn: job.TrainingJobArn})
	must(t, err)
	if len(tags.Tags) != 1 || *tags.Tags[0].Key != "team" {
		t.Errorf("its tags are %+v", tags.Tags)
	}
	s.listTuned()

	_, err = c.StopHyperParameterTuningJob(ctx, &sdk.StopHyperParameterTuningJobInput{HyperParameterTuningJobName: new("t")})
	refused(t, "to stop what has ended", err, "ValidationException", "status Completed")
	_, err = c.DeleteHyperParameterTuningJob(ctx, &sdk.DeleteHyperParameterTuningJobInput{HyperParameterTuningJobName: new("t")})
	must(t, err)
	_, err = c.DescribeHyperParameterTuningJob(ctx, &sdk.DescribeHyperParameterTuningJobInput{HyperParameterTuningJobName: new("t")})
	refused(t, "what was deleted", err, "ResourceNotFound", "can't find a tuning job")
	_, err = c.DescribeTrainingJob(ctx, &sdk.DescribeTrainingJobInput{TrainingJobName: best.TrainingJobName})
	must(t, err)
}

// listTuned reads the lists of the tuning job and of its training jobs, by pages.
func (s *server) listTuned() {
	s.Helper()
	t, ctx, c := s.T, s.Context(), s.client
	all, err := c.ListHyperParameterTuningJobs(ctx, &sdk.ListHyperParameterTuningJobsInput{StatusEquals: types.HyperParameterTuningJobStatusCompleted})
	must(t, err)
	if len(all.HyperParameterTuningJobSummaries) != 1 || *all.HyperParameterTuningJobSummaries[0].TrainingJobStatusCounters.Completed != 3 || all.HyperParameterTuningJobSummaries[0].Strategy != types.HyperParameterTuningJobStrategyTypeGrid {
		t.Errorf("%+v", all)
	}
	var ranks []string
	pages := sdk.NewListTrainingJobsForHyperParameterTuningJobPaginator(c, &sdk.ListTrainingJobsForHyperParameterTuningJobInput{HyperParameterTuningJobName: new("t"), MaxResults: new(int32(2)),
		SortBy: types.TrainingJobSortByOptionsFinalObjectiveMetricValue, SortOrder: types.SortOrderDescending})
	for pages.HasMorePages() {
		page, err := pages.NextPage(ctx)
		must(t, err)
		for _, j := range page.TrainingJobSummaries {
			ranks = append(ranks, j.TunedHyperParameters["lora_r"])
		}
	}
	if !slices.Equal(ranks, []string{"16", "8", "4"}) {
		t.Errorf("by their loss, the greatest first: %v", ranks)
	}
	none, err := c.ListTrainingJobsForHyperParameterTuningJob(ctx, &sdk.ListTrainingJobsForHyperParameterTuningJobInput{HyperParameterTuningJobName: new("t"), StatusEquals: types.TrainingJobStatusFailed})
	must(t, err)
	if len(none.TrainingJobSummaries) != 0 {
		t.Errorf("failed: %+v", none)
	}
}

func TestStopTuningJob(t *testing.T) {
	s := serve(t)
	in := tuningJob("t")
	in.TrainingJobDefinition.StaticHyperParameters["sagemaker_hang"] = "yes"
	_, err := s.client.CreateHyperParameterTuningJob(t.Context(), in)
	must(t, err)
	_, err = s.client.StopHyperParameterTuningJob(t.Context(), &sdk.StopHyperParameterTuningJobInput{HyperParameterTuningJobName: new("t")})
	must(t, err)
	if d := s.tuned("t"); d.HyperParameterTuningJobStatus != types.HyperParameterTuningJobStatusStopped || *d.TrainingJobStatusCounters.InProgress != 0 {
		t.Errorf("%+v", d)
	}
}

func TestWhatTuningLacks(t *testing.T) {
	s := serve(t)
	type config = types.HyperParameterTuningJobConfig
	numbers := func(c *config, low, high string, s types.HyperParameterScalingType) {
		c.Strategy = types.HyperParameterTuningJobStrategyTypeRandom
		c.ParameterRanges = &types.ParameterRanges{ContinuousParameterRanges: []types.ContinuousParameterRange{{Name: new("learning_rate"), MinValue: &low, MaxValue: &high, ScalingType: s}}}
	}
	for text, spoil := range map[string]func(*sdk.CreateHyperParameterTuningJobInput, *config){
		"Hyperband": func(_ *sdk.CreateHyperParameterTuningJobInput, c *config) {
			c.Strategy = types.HyperParameterTuningJobStrategyTypeHyperband
		},
		"choice of ranges": func(in *sdk.CreateHyperParameterTuningJobInput, _ *config) {
			in.Autotune = &types.Autotune{Mode: types.AutotuneModeEnabled}
		},
		"several definitions": func(in *sdk.CreateHyperParameterTuningJobInput, _ *config) {
			in.TrainingJobDefinitions = []types.HyperParameterTrainingJobDefinition{*in.TrainingJobDefinition}
		},
		"At least one parameter range": func(_ *sdk.CreateHyperParameterTuningJobInput, c *config) { c.ParameterRanges = nil },
		"categorical ranges only": func(_ *sdk.CreateHyperParameterTuningJobInput, c *config) {
			numbers(c, "0.1", "0.2", "Linear")
			c.Strategy = types.HyperParameterTuningJobStrategyTypeGrid
		},
		"above 0":                        func(_ *sdk.CreateHyperParameterTuningJobInput, c *config) { numbers(c, "0", "0.2", "Logarithmic") },
		"must be greater":                func(_ *sdk.CreateHyperParameterTuningJobInput, c *config) { numbers(c, "0.2", "0.1", "Auto") },
		"learning_rate must be a number": func(_ *sdk.CreateHyperParameterTuningJobInput, c *config) { numbers(c, "0.1", "100", "Linear") },
		"both static": func(in *sdk.CreateHyperParameterTuningJobInput, _ *config) {
			in.TrainingJobDefinition.StaticHyperParameters["lora_r"] = "4"
		},
		"has 3 combinations": func(_ *sdk.CreateHyperParameterTuningJobInput, c *config) {
			c.ResourceLimits.MaxNumberOfTrainingJobs = new(int32(4))
		},
		"needs a channel": func(in *sdk.CreateHyperParameterTuningJobInput, _ *config) {
			in.TrainingJobDefinition.InputDataConfig = in.TrainingJobDefinition.InputDataConfig[:1]
		},
		"measure train:loss": func(_ *sdk.CreateHyperParameterTuningJobInput, c *config) {
			c.HyperParameterTuningJobObjective.MetricName = new("accuracy")
		},
		"no tuning job other": func(in *sdk.CreateHyperParameterTuningJobInput, _ *config) {
			in.WarmStartConfig = &types.HyperParameterTuningJobWarmStartConfig{WarmStartType: types.HyperParameterTuningJobWarmStartTypeIdenticalDataAndAlgorithm,
				ParentHyperParameterTuningJobs: []types.ParentHyperParameterTuningJob{{HyperParameterTuningJobName: new("other")}}}
		},
	} {
		in := tuningJob("t")
		spoil(in, in.HyperParameterTuningJobConfig)
		_, err := s.client.CreateHyperParameterTuningJob(t.Context(), in)
		refused(t, text, err, "ValidationException", text)
	}
	in := tuningJob("t")
	in.HyperParameterTuningJobConfig.ResourceLimits.MaxParallelTrainingJobs = new(int32(101))
	_, err := s.client.CreateHyperParameterTuningJob(t.Context(), in)
	refused(t, "too many at once", err, "ResourceLimitExceeded", "is 100, and the request is for 101")
	in = tuningJob("split")
	in.TrainingJobDefinition.InputDataConfig, in.TrainingJobDefinition.StaticHyperParameters["validation_split_ratio"] = in.TrainingJobDefinition.InputDataConfig[:1], "0.2"
	_, err = s.client.CreateHyperParameterTuningJob(t.Context(), in)
	must(t, err)
}
