package sagemaker

import (
	"cmp"
	"context"
	"slices"
	"strconv"
	"strings"

	api "outcrop/internal/api/model/sagemaker"
	"outcrop/internal/api/wire"
	"outcrop/internal/fault"
	"outcrop/internal/platform/job"
	"outcrop/internal/platform/tuning"
	"outcrop/internal/store"
)

func (d *door) describeHyperParameterTuningJob(ctx context.Context, in *api.DescribeHyperParameterTuningJobInput) (*api.DescribeHyperParameterTuningJobOutput, error) {
	row, err := d.Tunings.Get(ctx, scope(ctx), *in.HyperParameterTuningJobName)
	if err != nil {
		return nil, err
	}
	out, t := &api.DescribeHyperParameterTuningJobOutput{}, row.Value
	if err := restore(t.Given, out); err != nil {
		return nil, err
	}
	out.HyperParameterTuningJobArn, out.HyperParameterTuningJobStatus, out.FailureReason = text(tuning.ARN(row.Scope, t.Name)), text(t.Status), some(t.Failure)
	out.CreationTime, out.LastModifiedTime, out.HyperParameterTuningEndTime = &row.Created, &row.Modified, some(t.Ended)
	out.TrainingJobStatusCounters, out.ObjectiveStatusCounters = counters(t.Counts)
	out.ConsumedResources = &api.HyperParameterTuningJobConsumedResources{RuntimeInSeconds: new(int32(t.Seconds))}
	out.TuningJobCompletionDetails = &api.HyperParameterTuningJobCompletionDetails{NumberOfTrainingJobsObjectiveNotImproving: new(int32(t.Worse))}
	if t.Best != "" {
		best, err := d.Tunings.Child(ctx, scope(ctx), t.Best)
		if err != nil {
			return nil, err
		}
		out.BestTrainingJob = new(trialSummary(best, t.Objective))
	}
	return out, nil
}

func counters(c tuning.Counts) (*api.TrainingJobStatusCounters, *api.ObjectiveStatusCounters) {
	n := func(v int) *int32 { return new(int32(v)) }
	return &api.TrainingJobStatusCounters{Completed: n(c.Completed), InProgress: n(c.InProgress), Stopped: n(c.Stopped), NonRetryableError: n(c.Failed), RetryableError: n(0)},
		&api.ObjectiveStatusCounters{Succeeded: n(c.Measured), Pending: n(c.InProgress), Failed: n(c.Unmeasured)}
}

func trialSummary(c tuning.Child, o tuning.Objective) api.HyperParameterTrainingJobSummary {
	j := c.Row.Value
	s := api.HyperParameterTrainingJobSummary{TrainingJobName: &j.Name, TrainingJobArn: text(job.ARN(c.Row.Scope, j.Name)), CreationTime: &c.Row.Created,
		TrainingStartTime: some(j.Started), TrainingEndTime: some(j.Ended), TrainingJobStatus: text(j.Status), TunedHyperParameters: c.Values,
		FailureReason: some(j.Failure), ObjectiveStatus: new(api.ObjectiveStatusPending)}
	switch {
	case c.Final != nil:
		kind := api.HyperParameterTuningJobObjectiveTypeMinimize
		if o.Maximize {
			kind = api.HyperParameterTuningJobObjectiveTypeMaximize
		}
		s.ObjectiveStatus = new(api.ObjectiveStatusSucceeded)
		s.FinalHyperParameterTuningJobObjectiveMetric = &api.FinalHyperParameterTuningJobObjectiveMetric{Type: &kind, MetricName: &o.Metric, Value: new(float32(*c.Final))}
	case c.Status != job.InProgress:
		s.ObjectiveStatus = new(api.ObjectiveStatusFailed)
	}
	return s
}

func (d *door) listHyperParameterTuningJobs(ctx context.Context, in *api.ListHyperParameterTuningJobsInput) (*api.ListHyperParameterTuningJobsOutput, error) {
	const op = "ListHyperParameterTuningJobs"
	q, err := listing{op: op, token: in.NextToken, max: in.MaxResults, name: in.NameContains, status: in.StatusEquals, after: in.CreationTimeAfter,
		before: in.CreationTimeBefore, modifiedAfter: in.LastModifiedTimeAfter, modifiedBefore: in.LastModifiedTimeBefore, sortBy: in.SortBy, order: in.SortOrder}.query(ctx)
	if err != nil {
		return nil, err
	}
	if in.SortBy == nil {
		q.Order = store.ByName // as on AWS
	}
	rows, next, err := d.Tunings.List(ctx, scope(ctx), q)
	return &api.ListHyperParameterTuningJobsOutput{NextToken: wire.Seal(ctx, op, next), HyperParameterTuningJobSummaries: summaries(rows, func(r store.Row[tuning.Tuning]) api.HyperParameterTuningJobSummary {
		t := r.Value
		limits := &api.ResourceLimits{MaxNumberOfTrainingJobs: new(int32(t.Jobs)), MaxParallelTrainingJobs: new(int32(t.Parallel))}
		s := api.HyperParameterTuningJobSummary{HyperParameterTuningJobName: &t.Name, HyperParameterTuningJobArn: text(tuning.ARN(r.Scope, t.Name)),
			HyperParameterTuningJobStatus: text(t.Status), Strategy: text(t.Strategy), CreationTime: &r.Created, LastModifiedTime: &r.Modified,
			HyperParameterTuningEndTime: some(t.Ended), ResourceLimits: limits}
		s.TrainingJobStatusCounters, s.ObjectiveStatusCounters = counters(t.Counts)
		return s
	})}, err
}

// orderOf sorts the training jobs of a search as its list is asked to. Without a wish they are in the order of their names.
func orderOf(by string, o tuning.Objective) func(a, b tuning.Child) int {
	name := func(a, b tuning.Child) int { return strings.Compare(a.Job, b.Job) }
	switch by {
	case api.TrainingJobSortByOptionsCreationTime:
		return func(a, b tuning.Child) int { return cmp.Or(a.Row.Created.Compare(b.Row.Created), name(a, b)) }
	case api.TrainingJobSortByOptionsStatus:
		return func(a, b tuning.Child) int {
			return cmp.Or(cmp.Compare(a.Row.Value.Status, b.Row.Value.Status), name(a, b))
		}
	case api.TrainingJobSortByOptionsFinalObjectiveMetricValue:
		return func(a, b tuning.Child) int { return cmp.Or(cmp.Compare(*a.Final, *b.Final), name(a, b)) }
	}
	return name
}

func (d *door) listTrainingJobsForTuning(ctx context.Context, in *api.ListTrainingJobsForHyperParameterTuningJobInput) (*api.ListTrainingJobsForHyperParameterTuningJobOutput, error) {
	const op = "ListTrainingJobsForHyperParameterTuningJob"
	cursor, err := wire.Open(ctx, op, in.NextToken)
	if err != nil {
		return nil, err
	}
	row, err := d.Tunings.Get(ctx, scope(ctx), *in.HyperParameterTuningJobName)
	if err != nil {
		return nil, err
	}
	all, err := d.Tunings.Children(ctx, scope(ctx), *in.HyperParameterTuningJobName)
	if err != nil {
		return nil, err
	}
	by := value(in.SortBy)
	all = slices.DeleteFunc(all, func(c tuning.Child) bool {
		return in.StatusEquals != nil && *in.StatusEquals != string(c.Row.Value.Status) || by == api.TrainingJobSortByOptionsFinalObjectiveMetricValue && c.Final == nil
	})
	slices.SortFunc(all, orderOf(by, row.Value.Objective))
	if value(in.SortOrder) == "Descending" {
		slices.Reverse(all)
	}
	start := 0
	if cursor != "" {
		if start, err = strconv.Atoi(string(cursor)); err != nil || start < 0 {
			return nil, fault.Bad(op, "NextToken", "The token is not of this list.")
		}
	}
	start = min(start, len(all))
	end := min(len(all), start+int(cmp.Or(value(in.MaxResults), pageSize)))
	next := store.Cursor("")
	if end < len(all) {
		next = store.Cursor(strconv.Itoa(end))
	}
	out := &api.ListTrainingJobsForHyperParameterTuningJobOutput{NextToken: wire.Seal(ctx, op, next), TrainingJobSummaries: []api.HyperParameterTrainingJobSummary{}}
	for _, c := range all[start:end] {
		out.TrainingJobSummaries = append(out.TrainingJobSummaries, trialSummary(c, row.Value.Objective))
	}
	return out, nil
}
