package sagemaker

import (
	"context"
	"time"

	api "outcrop/internal/api/model/sagemaker"
	"outcrop/internal/fault"
	"outcrop/internal/platform/tuning"
)

func (d *door) createHyperParameterTuningJob(ctx context.Context, in *api.CreateHyperParameterTuningJobInput) (*api.CreateHyperParameterTuningJobOutput, error) {
	const op = "CreateHyperParameterTuningJob"
	c := *in.HyperParameterTuningJobConfig
	if err := checkTuning(in, c); err != nil {
		return nil, err
	}
	tags, err := tagMap(in.Tags)
	if err != nil {
		return nil, err
	}
	if in.TrainingJobDefinition == nil {
		return nil, fault.Bad(op, "TrainingJobDefinition", "TrainingJobDefinition is required.")
	}
	def := *in.TrainingJobDefinition
	r := tuning.Request{Name: *in.HyperParameterTuningJobName, Strategy: tuning.Strategy(*c.Strategy), Tags: tags, Given: keep(in),
		Jobs: int(value(c.ResourceLimits.MaxNumberOfTrainingJobs)), Parallel: int(*c.ResourceLimits.MaxParallelTrainingJobs),
		MaxRuntime: time.Duration(value(c.ResourceLimits.MaxRuntimeInSeconds)) * time.Second,
		EarlyStop:  value(c.TrainingJobEarlyStoppingType) == api.TrainingJobEarlyStoppingTypeAuto}
	goal := first(c.HyperParameterTuningJobObjective, def.TuningObjective)
	if goal == nil {
		return nil, fault.Bad(op, "HyperParameterTuningJobObjective", "HyperParameterTuningJobObjective is required.")
	}
	r.Objective = tuning.Objective{Metric: *goal.MetricName, Maximize: *goal.Type == api.HyperParameterTuningJobObjectiveTypeMaximize}
	if r.Space, err = space(value(first(c.ParameterRanges, def.HyperParameterRanges))); err != nil {
		return nil, err
	}
	if until := c.TuningJobCompletionCriteria; until != nil {
		if until.TargetObjectiveMetricValue != nil {
			r.Target = new(float64(*until.TargetObjectiveMetricValue))
		}
		r.NotImproving = int(value(value(until.BestObjectiveNotImproving).MaxNumberOfTrainingJobsNotImproving))
	}
	if c.RandomSeed != nil {
		r.Seed = new(uint64(*c.RandomSeed))
	}
	for _, p := range value(in.WarmStartConfig).ParentHyperParameterTuningJobs {
		r.Parents = append(r.Parents, value(p.HyperParameterTuningJobName))
	}
	if r.Training, err = trainingRequest(training(def)); err != nil {
		return nil, err
	}
	id, err := d.Tunings.Create(ctx, scope(ctx), r)
	return &api.CreateHyperParameterTuningJobOutput{HyperParameterTuningJobArn: text(id)}, err
}

// first is the first that is there.
func first[T any](all ...*T) *T {
	for _, p := range all {
		if p != nil {
			return p
		}
	}
	return nil
}

// space reads the ranges.
func space(in api.ParameterRanges) (all []tuning.Range, err error) {
	add := func(r tuning.Range, e error) {
		if all = append(all, r); err == nil {
			err = e
		}
	}
	for _, p := range in.IntegerParameterRanges {
		add(tuning.NewRange(*p.Name, tuning.Integer, *p.MinValue, *p.MaxValue, tuning.Scaling(value(p.ScalingType))))
	}
	for _, p := range in.ContinuousParameterRanges {
		add(tuning.NewRange(*p.Name, tuning.Continuous, *p.MinValue, *p.MaxValue, tuning.Scaling(value(p.ScalingType))))
	}
	for _, p := range in.CategoricalParameterRanges {
		add(tuning.Range{Name: *p.Name, Type: tuning.Categorical, Values: p.Values}, nil)
	}
	return all, err
}

// training is a definition as the request for a training job, but for its name.
func training(def api.HyperParameterTrainingJobDefinition) *api.CreateTrainingJobInput {
	in := &api.CreateTrainingJobInput{HyperParameters: def.StaticHyperParameters, RoleArn: def.RoleArn, InputDataConfig: def.InputDataConfig, VpcConfig: def.VpcConfig,
		OutputDataConfig: def.OutputDataConfig, ResourceConfig: def.ResourceConfig, StoppingCondition: def.StoppingCondition, EnableNetworkIsolation: def.EnableNetworkIsolation,
		EnableInterContainerTrafficEncryption: def.EnableInterContainerTrafficEncryption, EnableManagedSpotTraining: def.EnableManagedSpotTraining,
		CheckpointConfig: def.CheckpointConfig, RetryStrategy: def.RetryStrategy, Environment: def.Environment}
	a := def.AlgorithmSpecification
	in.AlgorithmSpecification = &api.AlgorithmSpecification{TrainingImage: a.TrainingImage, TrainingInputMode: a.TrainingInputMode, AlgorithmName: a.AlgorithmName,
		MetricDefinitions: a.MetricDefinitions}
	if r := def.HyperParameterTuningResourceConfig; r != nil && in.ResourceConfig == nil {
		in.ResourceConfig = &api.ResourceConfig{InstanceType: r.InstanceType, InstanceCount: r.InstanceCount, VolumeSizeInGB: r.VolumeSizeInGB, VolumeKmsKeyId: r.VolumeKmsKeyId}
	}
	return in
}

func (d *door) stopHyperParameterTuningJob(ctx context.Context, in *api.StopHyperParameterTuningJobInput) (*api.StopHyperParameterTuningJobOutput, error) {
	return nil, d.Tunings.Stop(ctx, scope(ctx), *in.HyperParameterTuningJobName)
}

func (d *door) deleteHyperParameterTuningJob(ctx context.Context, in *api.DeleteHyperParameterTuningJobInput) (*api.DeleteHyperParameterTuningJobOutput, error) {
	return nil, d.Tunings.Delete(ctx, scope(ctx), *in.HyperParameterTuningJobName)
}
