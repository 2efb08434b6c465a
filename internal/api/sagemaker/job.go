package sagemaker

import (
	"context"
	"time"

	api "outcrop/internal/api/model/sagemaker"
	"outcrop/internal/api/wire"
	"outcrop/internal/platform/job"
	"outcrop/internal/store"
)

func (d *door) createTrainingJob(ctx context.Context, in *api.CreateTrainingJobInput) (*api.CreateTrainingJobOutput, error) {
	tags, err := tagMap(in.Tags)
	if err != nil {
		return nil, err
	}
	r, err := trainingRequest(in)
	if err != nil {
		return nil, err
	}
	r.Tags = tags
	id, err := d.Jobs.Create(ctx, scope(ctx), r)
	return &api.CreateTrainingJobOutput{TrainingJobArn: text(id)}, err
}

// trainingRequest is what is asked for, but for the tags.
func trainingRequest(in *api.CreateTrainingJobInput) (job.Request, error) {
	algorithm, resources := value(in.AlgorithmSpecification), value(in.ResourceConfig)
	r := job.Request{Name: value(in.TrainingJobName), Image: value(algorithm.TrainingImage), Algorithm: value(algorithm.AlgorithmName), RoleARN: *in.RoleArn,
		Hyperparameters: in.HyperParameters, Output: *in.OutputDataConfig.S3OutputPath, Compression: value(in.OutputDataConfig.CompressionType),
		InstanceType: value(resources.InstanceType), InstanceCount: 1,
		MaxRuntime: time.Duration(value(value(in.StoppingCondition).MaxRuntimeInSeconds)) * time.Second,
		Checkpoint: value(value(in.CheckpointConfig).S3Uri), Given: keep(in)}
	if resources.InstanceCount != nil {
		r.InstanceCount = int(*resources.InstanceCount)
	}
	if p := in.ModelPackageConfig; p != nil {
		r.PackageGroup = value(p.ModelPackageGroupArn)
	}
	for _, c := range in.InputDataConfig {
		s := value(value(c.DataSource).S3DataSource)
		r.Channels = append(r.Channels, job.Channel{Name: *c.ChannelName, URI: value(s.S3Uri), DataType: value(s.S3DataType)})
	}
	return r, checkJob(in)
}

func (d *door) describeTrainingJob(ctx context.Context, in *api.DescribeTrainingJobInput) (*api.DescribeTrainingJobOutput, error) {
	row, err := d.Jobs.Get(ctx, scope(ctx), *in.TrainingJobName)
	if err != nil {
		return nil, err
	}
	return describedJob(row)
}

func describedJob(row store.Row[job.Job]) (*api.DescribeTrainingJobOutput, error) {
	out := &api.DescribeTrainingJobOutput{}
	if err := restore(row.Value.Given, out); err != nil {
		return nil, err
	}
	j := row.Value
	out.TrainingJobArn, out.TuningJobArn = text(job.ARN(row.Scope, j.Name)), text(j.Tuning)
	out.TrainingJobStatus, out.SecondaryStatus, out.FailureReason = text(j.Status), text(j.Secondary), some(j.Failure)
	out.CreationTime, out.LastModifiedTime = &row.Created, &row.Modified
	out.TrainingStartTime, out.TrainingEndTime = some(j.Started), some(j.Ended)
	if j.Artifact != "" {
		out.ModelArtifacts = &api.ModelArtifacts{S3ModelArtifacts: &j.Artifact}
	}
	out.OutputModelPackageArn = text(j.Package)
	if out.StoppingCondition == nil {
		out.StoppingCondition = &api.StoppingCondition{}
	}
	out.StoppingCondition.MaxRuntimeInSeconds = new(int32(j.MaxRuntime / time.Second))
	if !j.Started.IsZero() {
		out.TrainingTimeInSeconds, out.BillableTimeInSeconds = new(int32(j.Seconds())), new(int32(j.Seconds()))
	}
	for _, t := range j.Transitions {
		out.SecondaryStatusTransitions = append(out.SecondaryStatusTransitions,
			api.SecondaryStatusTransition{Status: text(t.Status), StartTime: &t.Start, EndTime: some(t.End), StatusMessage: &t.Message})
	}
	for _, m := range j.Metrics {
		out.FinalMetricDataList = append(out.FinalMetricDataList, api.MetricData{MetricName: &m.Name, Value: new(float32(m.Value)), Timestamp: &m.Time})
	}
	out.ProfilingStatus = new(api.ProfilingStatusDisabled)
	fillIn(out)
	return out, nil
}

// fillIn adds what AWS describes of a job that nobody said anything about.
func fillIn(out *api.DescribeTrainingJobOutput) {
	if o := out.OutputDataConfig; o != nil && o.KmsKeyId == nil {
		o.KmsKeyId = new("")
	}
	for i := range out.InputDataConfig {
		c := &out.InputDataConfig[i]
		if c.CompressionType == nil {
			c.CompressionType = new(api.CompressionTypeNone)
		}
		if c.RecordWrapperType == nil {
			c.RecordWrapperType = new(api.RecordWrapperNone)
		}
	}
	for _, flag := range []**bool{&out.EnableNetworkIsolation, &out.EnableInterContainerTrafficEncryption, &out.EnableManagedSpotTraining} {
		if *flag == nil {
			*flag = new(false)
		}
	}
}

func (d *door) listTrainingJobs(ctx context.Context, in *api.ListTrainingJobsInput) (*api.ListTrainingJobsOutput, error) {
	const op = "ListTrainingJobs"
	q, err := listing{op: op, token: in.NextToken, max: in.MaxResults, name: in.NameContains, status: in.StatusEquals, after: in.CreationTimeAfter,
		before: in.CreationTimeBefore, modifiedAfter: in.LastModifiedTimeAfter, modifiedBefore: in.LastModifiedTimeBefore, sortBy: in.SortBy, order: in.SortOrder}.query(ctx)
	if err != nil {
		return nil, err
	}
	if in.WarmPoolStatusEquals != nil || in.TrainingPlanArnEquals != nil { // no job of ours has one
		return &api.ListTrainingJobsOutput{TrainingJobSummaries: []api.TrainingJobSummary{}}, nil
	}
	rows, next, err := d.Jobs.List(ctx, scope(ctx), q)
	return &api.ListTrainingJobsOutput{NextToken: wire.Seal(ctx, op, next), TrainingJobSummaries: summaries(rows, func(r store.Row[job.Job]) api.TrainingJobSummary {
		return api.TrainingJobSummary{TrainingJobName: &r.Value.Name, TrainingJobArn: text(job.ARN(r.Scope, r.Value.Name)), CreationTime: &r.Created,
			TrainingEndTime: some(r.Value.Ended), LastModifiedTime: &r.Modified, TrainingJobStatus: text(r.Value.Status), SecondaryStatus: text(r.Value.Secondary)}
	})}, err
}

func (d *door) stopTrainingJob(ctx context.Context, in *api.StopTrainingJobInput) (*api.StopTrainingJobOutput, error) {
	return nil, d.Jobs.Stop(ctx, scope(ctx), *in.TrainingJobName)
}
