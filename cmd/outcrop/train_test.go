package main

import (
	"context"
	"strings"
	"syscall"
	"testing"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/aws/aws-sdk-go-v2/service/sagemaker"
	"github.com/aws/aws-sdk-go-v2/service/sagemaker/types"
)

// putRecords puts training data into the bucket "train".
func putRecords(t *testing.T, client *s3.Client) {
	t.Helper()
	if _, err := client.CreateBucket(t.Context(), &s3.CreateBucketInput{Bucket: aws.String("train")}); err != nil {
		t.Fatal(err)
	}
	records := strings.Repeat(`{"prompt": "Hello", "completion": "Good day to you."}`+"\n", 64)
	if _, err := client.PutObject(t.Context(), &s3.PutObjectInput{Bucket: aws.String("train"), Key: aws.String("data.jsonl"), Body: strings.NewReader(records)}); err != nil {
		t.Fatal(err)
	}
}

// startTraining begins to train the tiny model on those records.
func startTraining(t *testing.T, s *server, name, epochs, output string, change ...func(*sagemaker.CreateTrainingJobInput)) *sagemaker.Client {
	t.Helper()
	c := sagemaker.NewFromConfig(s.config(t))
	in := &sagemaker.CreateTrainingJobInput{TrainingJobName: &name, RoleArn: aws.String(s.env(t)["OUTCROP_ROLE_ARN"]),
		HyperParameters:        map[string]string{"model_id": "tiny.text", "num_train_epochs": epochs, "max_seq_length": "64"},
		AlgorithmSpecification: &types.AlgorithmSpecification{TrainingImage: aws.String("outcrop/sft"), TrainingInputMode: types.TrainingInputModeFile},
		InputDataConfig: []types.Channel{{ChannelName: aws.String("train"), DataSource: &types.DataSource{S3DataSource: &types.S3DataSource{
			S3DataType: types.S3DataTypeS3Prefix, S3Uri: aws.String("s3://train/data.jsonl")}}}},
		OutputDataConfig:  &types.OutputDataConfig{S3OutputPath: &output},
		CheckpointConfig:  &types.CheckpointConfig{S3Uri: aws.String("s3://train/checkpoints/" + name)},
		ResourceConfig:    &types.ResourceConfig{InstanceType: types.TrainingInstanceTypeMlM5Large, InstanceCount: aws.Int32(1), VolumeSizeInGB: aws.Int32(1)},
		StoppingCondition: &types.StoppingCondition{MaxRuntimeInSeconds: aws.Int32(600)}}
	for _, f := range change {
		f(in)
	}
	if _, err := c.CreateTrainingJob(t.Context(), in); err != nil {
		t.Fatal(err)
	}
	return c
}

// whileTraining waits as long as busy says of the job.
func whileTraining(t *testing.T, c *sagemaker.Client, name string, busy func(*sagemaker.DescribeTrainingJobOutput) bool) (d *sagemaker.DescribeTrainingJobOutput) {
	t.Helper()
	await(t, "progress of the training job", func(ctx context.Context) (done bool) {
		var err error
		if d, err = c.DescribeTrainingJob(ctx, &sagemaker.DescribeTrainingJobInput{TrainingJobName: &name}); err != nil {
			t.Fatal(err)
		}
		return !busy(d)
	})
	return d
}

func inProgress(d *sagemaker.DescribeTrainingJobOutput) bool {
	return d.TrainingJobStatus == types.TrainingJobStatusInProgress || d.TrainingJobStatus == types.TrainingJobStatusStopping
}

// trainTiny runs a job to its end and gives its status and failure.
func trainTiny(t *testing.T, s *server, name, output string) (types.TrainingJobStatus, string) {
	t.Helper()
	d := whileTraining(t, startTraining(t, s, name, "1", output), name, inProgress)
	return d.TrainingJobStatus, aws.ToString(d.FailureReason)
}

// A server that drains lets a training job save its state; the next server goes on from there.
func TestDrainKeepsTraining(t *testing.T) {
	dir := folderFor(t)
	succeeds(t, dir, "models", "add", "--id", "tiny.text", "--file", tinyText(t))
	s := serveOn(t, dir)
	putRecords(t, s3Client(t, s))
	c := startTraining(t, s, "long", "1000", "s3://train/out")
	whileTraining(t, c, "long", func(d *sagemaker.DescribeTrainingJobOutput) bool {
		if !inProgress(d) {
			t.Fatalf("%s: %s", d.TrainingJobStatus, aws.ToString(d.FailureReason))
		}
		return d.SecondaryStatus != types.SecondaryStatusTraining || len(d.FinalMetricDataList) == 0
	})
	if code, _ := s.end(t, syscall.SIGTERM); code != 0 || s.log.Len() > 0 {
		t.Errorf("the server ended with code %d: %s", code, &s.log)
	}

	s = serveOn(t, dir)
	found, err := s3Client(t, s).ListObjectsV2(t.Context(), &s3.ListObjectsV2Input{Bucket: aws.String("train"), Prefix: aws.String("checkpoints/long")})
	if err != nil || len(found.Contents) == 0 {
		t.Errorf("the job's state was not saved: %v", err)
	}
	c = sagemaker.NewFromConfig(s.config(t))
	whileTraining(t, c, "long", func(d *sagemaker.DescribeTrainingJobOutput) bool {
		return d.SecondaryStatus != types.SecondaryStatusTraining
	})
	if _, err := c.StopTrainingJob(t.Context(), &sagemaker.StopTrainingJobInput{TrainingJobName: aws.String("long")}); err != nil {
		t.Fatal(err)
	}
	if d := whileTraining(t, c, "long", inProgress); d.TrainingJobStatus != types.TrainingJobStatusStopped || aws.ToString(d.FailureReason) != "" {
		t.Errorf("in the end it is %s: %s", d.TrainingJobStatus, aws.ToString(d.FailureReason))
	}
	s.stop(t)
}
