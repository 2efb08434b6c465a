package demo

import (
	"context"
	"fmt"
	"strconv"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/cloudwatchlogs"
	"github.com/aws/aws-sdk-go-v2/service/sagemaker"
	smtypes "github.com/aws/aws-sdk-go-v2/service/sagemaker/types"
)

const logGroup = "/aws/sagemaker/TrainingJobs"

// tune runs a training job on the voice and waits for it.
func (r *run) tune(ctx context.Context) (string, error) {
	r.jobName = "demo-" + r.id
	in := &sagemaker.CreateTrainingJobInput{
		TrainingJobName:        &r.jobName,
		RoleArn:                &r.Role,
		AlgorithmSpecification: &smtypes.AlgorithmSpecification{TrainingImage: aws.String("outcrop/sft"), TrainingInputMode: smtypes.TrainingInputModeFile},
		HyperParameters: map[string]string{"model_id": r.Base, "num_train_epochs": "3", "learning_rate": "0.0005", "per_device_train_batch_size": "8",
			"max_seq_length": "256", "lora_r": "16", "lora_alpha": "32", "warmup_ratio": "0.1", "seed": strconv.Itoa(r.Seed)},
		InputDataConfig:   []smtypes.Channel{r.channel("train"), r.channel("validation")},
		OutputDataConfig:  &smtypes.OutputDataConfig{S3OutputPath: aws.String("s3://" + r.bucket + "/output"), CompressionType: smtypes.OutputCompressionTypeNone},
		ResourceConfig:    &smtypes.ResourceConfig{InstanceType: smtypes.TrainingInstanceTypeMlC5Xlarge, InstanceCount: aws.Int32(1), VolumeSizeInGB: aws.Int32(10)},
		StoppingCondition: &smtypes.StoppingCondition{MaxRuntimeInSeconds: aws.Int32(3600)},
	}
	if _, err := r.aws.sagemaker.CreateTrainingJob(ctx, in); err != nil {
		return "", err
	}
	r.later("training job", r.stopTraining)
	job, err := r.watchTraining(ctx)
	if err != nil {
		return "", err
	}
	r.artifact = aws.ToString(job.ModelArtifacts.S3ModelArtifacts)
	metrics := map[string]float64{}
	for _, m := range job.FinalMetricDataList {
		metrics[aws.ToString(m.MetricName)] = float64(aws.ToFloat32(m.Value))
	}
	before, after := metrics["validation:initial_loss"], metrics["validation:loss"]
	if before == 0 {
		return "", fmt.Errorf("the job reports no validation loss: %v", metrics)
	}
	fall := 1 - after/before
	r.judge("held-out loss falls by", fall >= minLossFall, fmt.Sprintf("%.1f %%", 100*fall), fmt.Sprintf(">= %.0f %%", 100*minLossFall))
	return fmt.Sprintf("held-out loss %.3f -> %.3f, artifact %s", before, after, r.artifact), nil
}

func (r *run) channel(name string) smtypes.Channel {
	return smtypes.Channel{ChannelName: &name, DataSource: &smtypes.DataSource{S3DataSource: &smtypes.S3DataSource{
		S3DataType: smtypes.S3DataTypeS3Prefix, S3Uri: aws.String(fmt.Sprintf("s3://%s/%s/", r.bucket, name)), S3DataDistributionType: smtypes.S3DataDistributionFullyReplicated}}}
}

// watchTraining prints the job's log until the job has ended.
func (r *run) watchTraining(ctx context.Context) (job *sagemaker.DescribeTrainingJobOutput, err error) {
	var token *string
	err = until(ctx, time.Second, func() (bool, error) {
		if job, err = r.aws.sagemaker.DescribeTrainingJob(ctx, &sagemaker.DescribeTrainingJobInput{TrainingJobName: &r.jobName}); err != nil {
			return false, err
		}
		token = r.printLog(ctx, token)
		switch job.TrainingJobStatus {
		case smtypes.TrainingJobStatusCompleted:
			return true, nil
		case smtypes.TrainingJobStatusFailed, smtypes.TrainingJobStatusStopped:
			return true, fmt.Errorf("the training job is %s: %s", job.TrainingJobStatus, aws.ToString(job.FailureReason))
		}
		return false, nil
	})
	return job, err
}

// printLog shows what is new in the job's log. The group is not there before the job writes: that is no error.
func (r *run) printLog(ctx context.Context, token *string) *string {
	streams, err := r.aws.logs.DescribeLogStreams(ctx, &cloudwatchlogs.DescribeLogStreamsInput{LogGroupName: aws.String(logGroup), LogStreamNamePrefix: aws.String(r.jobName + "/")})
	if err != nil || len(streams.LogStreams) == 0 {
		return token
	}
	out, err := r.aws.logs.GetLogEvents(ctx, &cloudwatchlogs.GetLogEventsInput{LogGroupName: aws.String(logGroup), LogStreamName: streams.LogStreams[0].LogStreamName, NextToken: token, StartFromHead: aws.Bool(true)})
	if err != nil {
		return token
	}
	for _, e := range out.Events {
		r.say("%s", aws.ToString(e.Message))
	}
	return out.NextForwardToken
}

func (r *run) stopTraining(ctx context.Context) error {
	job, err := r.aws.sagemaker.DescribeTrainingJob(ctx, &sagemaker.DescribeTrainingJobInput{TrainingJobName: &r.jobName})
	if err != nil || job.TrainingJobStatus != smtypes.TrainingJobStatusInProgress {
		return err
	}
	_, err = r.aws.sagemaker.StopTrainingJob(ctx, &sagemaker.StopTrainingJobInput{TrainingJobName: &r.jobName})
	return err
}

// register puts the result into the Model Registry and approves it.
func (r *run) register(ctx context.Context) (string, error) {
	r.group = "demo-" + r.id
	if _, err := r.aws.sagemaker.CreateModelPackageGroup(ctx, &sagemaker.CreateModelPackageGroupInput{ModelPackageGroupName: &r.group}); err != nil {
		return "", err
	}
	r.later("model package group", func(ctx context.Context) error {
		_, err := r.aws.sagemaker.DeleteModelPackageGroup(ctx, &sagemaker.DeleteModelPackageGroupInput{ModelPackageGroupName: &r.group})
		return err
	})
	job, err := r.aws.sagemaker.DescribeTrainingJob(ctx, &sagemaker.DescribeTrainingJobInput{TrainingJobName: &r.jobName})
	if err != nil {
		return "", err
	}
	out, err := r.aws.sagemaker.CreateModelPackage(ctx, &sagemaker.CreateModelPackageInput{
		ModelPackageGroupName: &r.group,
		ModelApprovalStatus:   smtypes.ModelApprovalStatusPendingManualApproval,
		MetadataProperties:    &smtypes.MetadataProperties{GeneratedBy: job.TrainingJobArn},
		InferenceSpecification: &smtypes.InferenceSpecification{
			SupportedContentTypes: []string{"application/json"}, SupportedResponseMIMETypes: []string{"application/json"},
			Containers: []smtypes.ModelPackageContainerDefinition{{Image: aws.String("outcrop/serve"), ModelDataSource: &smtypes.ModelDataSource{
				S3DataSource: &smtypes.S3ModelDataSource{S3Uri: &r.artifact, S3DataType: smtypes.S3ModelDataTypeS3Prefix, CompressionType: smtypes.ModelCompressionTypeNone}}}},
		},
	})
	if err != nil {
		return "", err
	}
	r.packageARN = aws.ToString(out.ModelPackageArn)
	r.later("model package", func(ctx context.Context) error {
		_, err := r.aws.sagemaker.DeleteModelPackage(ctx, &sagemaker.DeleteModelPackageInput{ModelPackageName: &r.packageARN})
		return err
	})
	_, err = r.aws.sagemaker.UpdateModelPackage(ctx, &sagemaker.UpdateModelPackageInput{ModelPackageArn: &r.packageARN, ModelApprovalStatus: smtypes.ModelApprovalStatusApproved})
	return "approved " + r.packageARN, err
}
