package sagemaker_test

import (
	"slices"
	"testing"
	"time"

	sdk "github.com/aws/aws-sdk-go-v2/service/sagemaker"
	"github.com/aws/aws-sdk-go-v2/service/sagemaker/types"
)

func trainingJob(name string) *sdk.CreateTrainingJobInput {
	return &sdk.CreateTrainingJobInput{TrainingJobName: &name, RoleArn: new(role),
		HyperParameters:        map[string]string{"model_id": "outcrop.tiny", "num_train_epochs": "1"},
		AlgorithmSpecification: &types.AlgorithmSpecification{TrainingImage: new("outcrop/sft"), TrainingInputMode: types.TrainingInputModeFile},
		InputDataConfig: []types.Channel{{ChannelName: new("train"), ContentType: new("application/jsonlines"),
			DataSource: &types.DataSource{S3DataSource: &types.S3DataSource{S3DataType: types.S3DataTypeS3Prefix, S3Uri: new("s3://data/train/")}}}},
		OutputDataConfig:  &types.OutputDataConfig{S3OutputPath: new("s3://data/out")},
		ResourceConfig:    &types.ResourceConfig{InstanceType: types.TrainingInstanceTypeMlM5Large, InstanceCount: new(int32(1)), VolumeSizeInGB: new(int32(10))},
		StoppingCondition: &types.StoppingCondition{MaxRuntimeInSeconds: new(int32(600))},
		DebugHookConfig:   &types.DebugHookConfig{S3OutputPath: new("s3://data/debug"), CollectionConfigurations: []types.CollectionConfiguration{}},
		ProfilerConfig:    &types.ProfilerConfig{S3OutputPath: new("s3://data/prof"), ProfilingIntervalInMilliseconds: new(int64(500))},
		Environment:       map[string]string{"A": "b"},
		Tags:              []types.Tag{{Key: new("team"), Value: new("ml")}}}
}

// The path from a training job to an endpoint and away again, as an unmodified client walks it.
func TestTrainRegisterApproveDeployUpdateDelete(t *testing.T) {
	s := serve(t)
	ctx, c := t.Context(), s.client
	s.artifact("data", "out/job/output/model.tar.gz") // what this test's child does not write itself

	group, err := c.CreateModelPackageGroup(ctx, &sdk.CreateModelPackageGroupInput{ModelPackageGroupName: new("voice")})
	must(t, err)
	in := trainingJob("job")
	in.ModelPackageConfig = &types.ModelPackageConfig{ModelPackageGroupArn: group.ModelPackageGroupArn}
	created, err := c.CreateTrainingJob(ctx, in)
	must(t, err)
	trained, err := sdk.NewTrainingJobCompletedOrStoppedWaiter(c, func(o *sdk.TrainingJobCompletedOrStoppedWaiterOptions) {
		o.MinDelay, o.MaxDelay = 20*time.Millisecond, 50*time.Millisecond
	}).WaitForOutput(ctx, &sdk.DescribeTrainingJobInput{TrainingJobName: new("job")}, 30*time.Second)
	must(t, err)
	checkTrained(t, trained, *created.TrainingJobArn)

	id := trained.OutputModelPackageArn
	pkg, err := c.DescribeModelPackage(ctx, &sdk.DescribeModelPackageInput{ModelPackageName: id})
	must(t, err)
	if pkg.ModelApprovalStatus != types.ModelApprovalStatusPendingManualApproval || *pkg.MetadataProperties.GeneratedBy != *created.TrainingJobArn ||
		*pkg.ModelPackageVersion != 1 || *pkg.InferenceSpecification.Containers[0].ModelDataUrl != *trained.ModelArtifacts.S3ModelArtifacts {
		t.Errorf("package %+v", pkg)
	}
	model := &sdk.CreateModelInput{ModelName: new("m"), ExecutionRoleArn: new(role), PrimaryContainer: &types.ContainerDefinition{ModelPackageName: id}}
	_, err = c.CreateModel(ctx, model)
	refused(t, "a package that nobody approved", err, "ValidationException", "PendingManualApproval")
	_, err = c.UpdateModelPackage(ctx, &sdk.UpdateModelPackageInput{ModelPackageArn: id, ModelApprovalStatus: types.ModelApprovalStatusApproved, ApprovalDescription: new("good voice")})
	must(t, err)
	_, err = c.CreateModel(ctx, model)
	must(t, err)
	s.deploy("m")
}

func checkTrained(t *testing.T, d *sdk.DescribeTrainingJobOutput, id string) {
	t.Helper()
	if d.TrainingJobStatus != types.TrainingJobStatusCompleted || d.SecondaryStatus != types.SecondaryStatusCompleted || *d.TrainingJobArn != id {
		t.Fatalf("job %+v: %v", d.TrainingJobStatus, d.FailureReason)
	}
	var went []string
	for _, tr := range d.SecondaryStatusTransitions {
		went = append(went, string(tr.Status))
		if tr.StartTime == nil || tr.EndTime == nil || *tr.StatusMessage == "" {
			t.Errorf("transition %+v", tr)
		}
	}
	if !slices.Equal(went, []string{"Starting", "Starting", "Training", "Completed"}) {
		t.Errorf("went through %q", went)
	}
	if len(d.FinalMetricDataList) != 1 || *d.FinalMetricDataList[0].MetricName != "train:loss" || *d.FinalMetricDataList[0].Value != 0.5 {
		t.Errorf("metrics %+v", d.FinalMetricDataList)
	}
	if *d.ModelArtifacts.S3ModelArtifacts != "s3://data/out/job/output/model.tar.gz" || *d.StoppingCondition.MaxRuntimeInSeconds != 600 || d.BillableTimeInSeconds == nil ||
		d.TrainingStartTime == nil || d.TrainingEndTime == nil || d.CreationTime == nil || d.LastModifiedTime == nil {
		t.Errorf("job %+v", d)
	}
	// What nobody here understands is described back as it was given.
	if *d.DebugHookConfig.S3OutputPath != "s3://data/debug" || *d.ProfilerConfig.ProfilingIntervalInMilliseconds != 500 || d.Environment["A"] != "b" ||
		*d.InputDataConfig[0].ContentType != "application/jsonlines" || *d.ResourceConfig.VolumeSizeInGB != 10 || d.HyperParameters["num_train_epochs"] != "1" || *d.RoleArn != role {
		t.Errorf("job %+v", d)
	}
}

// deploy takes a model through an endpoint's life.
func (s *server) deploy(model string) {
	s.Helper()
	t, ctx, c := s.T, s.Context(), s.client
	for _, config := range []string{"c1", "c2"} {
		_, err := c.CreateEndpointConfig(ctx, &sdk.CreateEndpointConfigInput{EndpointConfigName: &config, ProductionVariants: []types.ProductionVariant{
			{VariantName: new("AllTraffic"), ModelName: &model, InstanceType: types.ProductionVariantInstanceTypeMlM5Large, InitialInstanceCount: new(int32(1)), InitialVariantWeight: new(float32(1)),
				RoutingConfig: &types.ProductionVariantRoutingConfig{RoutingStrategy: types.RoutingStrategyRandom}}}})
		must(t, err)
	}
	_, err := c.CreateEndpoint(ctx, &sdk.CreateEndpointInput{EndpointName: new("e"), EndpointConfigName: new("c1"), DeploymentConfig: &types.DeploymentConfig{
		AutoRollbackConfiguration: &types.AutoRollbackConfig{Alarms: []types.Alarm{{AlarmName: new("errors")}}}}})
	must(t, err)
	inService := sdk.NewEndpointInServiceWaiter(c, func(o *sdk.EndpointInServiceWaiterOptions) {
		o.MinDelay, o.MaxDelay = 20*time.Millisecond, 50*time.Millisecond
	})
	d, err := inService.WaitForOutput(ctx, &sdk.DescribeEndpointInput{EndpointName: new("e")}, 30*time.Second)
	must(t, err)
	if *d.EndpointConfigName != "c1" || len(d.ProductionVariants) != 1 || *d.ProductionVariants[0].CurrentInstanceCount != 1 || *d.ProductionVariants[0].DeployedImages[0].SpecifiedImage != "outcrop/serve" {
		t.Errorf("endpoint %+v", d)
	}
	m, served, release, err := s.endpoints.Acquire(ctx, scope, "e", "")
	must(t, err)
	if served != "AllTraffic" || !m.Info().Text {
		t.Errorf("%s serves %+v", served, m.Info())
	}
	release()
	_, err = c.UpdateEndpointWeightsAndCapacities(ctx, &sdk.UpdateEndpointWeightsAndCapacitiesInput{EndpointName: new("e"),
		DesiredWeightsAndCapacities: []types.DesiredWeightAndCapacity{{VariantName: new("AllTraffic"), DesiredWeight: new(float32(2)), DesiredInstanceCount: new(int32(3))}}})
	must(t, err)
	_, err = c.UpdateEndpoint(ctx, &sdk.UpdateEndpointInput{EndpointName: new("e"), EndpointConfigName: new("c2"), RetainAllVariantProperties: new(true), RetainDeploymentConfig: new(true),
		ExcludeRetainedVariantProperties: []types.VariantProperty{{VariantPropertyType: types.VariantPropertyTypeDesiredInstanceCount}}})
	must(t, err)
	d, err = inService.WaitForOutput(ctx, &sdk.DescribeEndpointInput{EndpointName: new("e")}, 30*time.Second)
	must(t, err)
	if v := d.ProductionVariants[0]; *d.EndpointConfigName != "c2" || *v.CurrentWeight != 2 || *v.DesiredInstanceCount != 1 || v.RoutingConfig.RoutingStrategy != types.RoutingStrategyRandom ||
		d.LastDeploymentConfig.AutoRollbackConfiguration == nil {
		t.Errorf("after the update: %+v", d)
	}
	_, err = c.DeleteEndpoint(ctx, &sdk.DeleteEndpointInput{EndpointName: new("e")})
	must(t, err)
	must(t, sdk.NewEndpointDeletedWaiter(c, func(o *sdk.EndpointDeletedWaiterOptions) {
		o.MinDelay, o.MaxDelay = 20*time.Millisecond, 50*time.Millisecond
	}).Wait(ctx, &sdk.DescribeEndpointInput{EndpointName: new("e")}, 30*time.Second))
}

func TestStopTrainingJob(t *testing.T) {
	s := serve(t)
	in := trainingJob("job")
	in.HyperParameters["sagemaker_hang"] = "yes"
	_, err := s.client.CreateTrainingJob(t.Context(), in)
	must(t, err)
	_, err = s.client.StopTrainingJob(t.Context(), &sdk.StopTrainingJobInput{TrainingJobName: new("job")})
	must(t, err)
	d, err := sdk.NewTrainingJobCompletedOrStoppedWaiter(s.client, func(o *sdk.TrainingJobCompletedOrStoppedWaiterOptions) {
		o.MinDelay, o.MaxDelay = 20*time.Millisecond, 50*time.Millisecond
	}).WaitForOutput(t.Context(), &sdk.DescribeTrainingJobInput{TrainingJobName: new("job")}, 30*time.Second)
	must(t, err)
	if d.TrainingJobStatus != types.TrainingJobStatusStopped || d.SecondaryStatus != types.SecondaryStatusStopped {
		t.Errorf("it is %s, %s", d.TrainingJobStatus, d.SecondaryStatus)
	}
	_, err = s.client.StopTrainingJob(t.Context(), &sdk.StopTrainingJobInput{TrainingJobName: new("job")})
	refused(t, "stopping what has stopped", err, "ValidationException", "Stopped")
}
