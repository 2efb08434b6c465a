package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/cloudwatchlogs"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/aws/aws-sdk-go-v2/service/sagemaker"
	"github.com/aws/aws-sdk-go-v2/service/sagemaker/types"

	"outcrop/internal/train/spec"
)

// job is a training.
type job struct {
	name     string // unique; its data and its result are called so too
	method   spec.Method
	base     string            // catalog id to start from
	settings map[string]string // hyperparameters besides model_id and seed
	data     map[string][]byte // by channel and file: "train/data.jsonl", "validation/data.jsonl"
}

// trained is what came of a job.
type trained struct {
	model   string             // catalog id, to be asked or trained further
	dir     string             // its files
	metrics map[string]float64 // the last of each
}

// lines are records as a channel's file has them.
func lines[T any](records []T) []byte {
	var b bytes.Buffer
	out := json.NewEncoder(&b)
	out.SetEscapeHTML(false)
	for _, r := range records {
		if err := out.Encode(r); err != nil {
			panic(err) // records are plain structs and maps
		}
	}
	return b.Bytes()
}

// train runs a job to its end, and puts the result into the catalog.
func (h *house) train(ctx context.Context, j job) (t trained, err error) {
	in := &sagemaker.CreateTrainingJobInput{
		TrainingJobName:        &j.name,
		RoleArn:                &h.role,
		AlgorithmSpecification: &types.AlgorithmSpecification{TrainingImage: new(j.method.Image()), TrainingInputMode: types.TrainingInputModeFile},
		HyperParameters:        map[string]string{"model_id": j.base, "seed": strconv.FormatUint(h.seed, 10)},
		OutputDataConfig:       &types.OutputDataConfig{S3OutputPath: new("s3://" + bucket + "/output"), CompressionType: types.OutputCompressionTypeNone},
		ResourceConfig:         &types.ResourceConfig{InstanceType: types.TrainingInstanceTypeMlC5Xlarge, InstanceCount: new(int32(1)), VolumeSizeInGB: new(int32(10))},
		StoppingCondition:      &types.StoppingCondition{MaxRuntimeInSeconds: new(int32(7200))},
	}
	maps.Copy(in.HyperParameters, j.settings)
	for path, content := range j.data {
		if _, err := h.s3.PutObject(ctx, &s3.PutObjectInput{Bucket: new(bucket), Key: new(j.name + "/" + path), Body: bytes.NewReader(content)}); err != nil {
			return t, err
		}
		channel, _, _ := strings.Cut(path, "/")
		in.InputDataConfig = append(in.InputDataConfig, types.Channel{ChannelName: &channel, DataSource: &types.DataSource{S3DataSource: &types.S3DataSource{
			S3DataType: types.S3DataTypeS3Prefix, S3Uri: new("s3://" + bucket + "/" + j.name + "/" + channel + "/")}}})
	}
	if _, err := h.sagemaker.CreateTrainingJob(ctx, in); err != nil {
		return t, err
	}
	done, err := h.await(ctx, j.name)
	if err != nil {
		return t, err
	}
	t = trained{model: "learning." + j.name, dir: filepath.Join(h.dir, j.name), metrics: map[string]float64{}}
	for _, m := range done.FinalMetricDataList {
		t.metrics[*m.MetricName] = float64(*m.Value)
	}
	if err := h.fetch(ctx, *done.ModelArtifacts.S3ModelArtifacts, t.dir); err != nil {
		return t, err
	}
	return t, h.adopt(ctx, t.model, t.dir)
}

// await waits for a job's end. Every ten seconds it shows what the job's log says.
func (h *house) await(ctx context.Context, name string) (d *sagemaker.DescribeTrainingJobOutput, err error) {
	shown, said := time.Now(), ""
	err = until(ctx, func() (bool, error) {
		if d, err = h.sagemaker.DescribeTrainingJob(ctx, &sagemaker.DescribeTrainingJobInput{TrainingJobName: &name}); err != nil {
			return false, err
		}
		if time.Since(shown) > 10*time.Second || d.TrainingJobStatus != types.TrainingJobStatusInProgress {
			if line := h.newest(ctx, name); line != said {
				h.say("%s: %s", name, line)
				said = line
			}
			shown = time.Now()
		}
		switch d.TrainingJobStatus {
		case types.TrainingJobStatusCompleted:
			return true, nil
		case types.TrainingJobStatusFailed, types.TrainingJobStatusStopped:
			return false, fmt.Errorf("the job %s is %s: %s", name, d.TrainingJobStatus, aws.ToString(d.FailureReason))
		}
		return false, nil
	})
	return d, err
}

// newest is the last line of a job's log, where it has one.
func (h *house) newest(ctx context.Context, name string) string {
	group := new("/aws/sagemaker/TrainingJobs")
	streams, err := h.logs.DescribeLogStreams(ctx, &cloudwatchlogs.DescribeLogStreamsInput{LogGroupName: group, LogStreamNamePrefix: new(name + "/")})
	if err != nil || len(streams.LogStreams) == 0 {
		return ""
	}
	out, err := h.logs.GetLogEvents(ctx, &cloudwatchlogs.GetLogEventsInput{LogGroupName: group, LogStreamName: streams.LogStreams[0].LogStreamName, Limit: new(int32(1))})
	if err != nil || len(out.Events) == 0 {
		return ""
	}
	return *out.Events[0].Message
}
