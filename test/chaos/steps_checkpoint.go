package main

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/aws/aws-sdk-go-v2/service/cloudwatchlogs"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/aws/aws-sdk-go-v2/service/sagemaker"
	"github.com/aws/aws-sdk-go-v2/service/sagemaker/types"
)

// killCheckpoint kills when a long training has written its first checkpoint. It must go on from there, and is then stopped.
func killCheckpoint(c *chaos, ctx context.Context) (func() (bool, error), error) {
	name := c.name("job")
	err := c.train(ctx, name, 1000, func(in *sagemaker.CreateTrainingJobInput) {
		in.HyperParameters["per_device_train_batch_size"] = "1"
		in.CheckpointConfig = &types.CheckpointConfig{S3Uri: new("s3://" + output + "/checkpoints/" + name)}
	})
	if err != nil {
		return nil, err
	}
	c.book.forget(trainingJob, name) // it would be waited for to its end
	err = until(ctx, 2*patience, func() (bool, error) {
		time.Sleep(50 * time.Millisecond)
		out, err := c.aws.s3.ListObjectsV2(ctx, &s3.ListObjectsV2Input{Bucket: new(output), Prefix: new("checkpoints/" + name + "/")})
		if err != nil {
			return false, err
		}
		for _, o := range out.Contents {
			if strings.HasSuffix(*o.Key, ".json") {
				return true, nil
			}
		}
		return false, nil
	})
	if err != nil {
		return nil, fmt.Errorf("no checkpoint came: %w", err)
	}
	c.crash()
	return func() (bool, error) {
		err := until(ctx, patience, func() (bool, error) {
			time.Sleep(50 * time.Millisecond)
			return c.logged(ctx, name, "Going on from the checkpoint")
		})
		if err != nil {
			return false, fmt.Errorf("it does not go on from the checkpoint: %w", err)
		}
		if _, err := c.aws.sagemaker.StopTrainingJob(ctx, &sagemaker.StopTrainingJobInput{TrainingJobName: &name}); err != nil {
			return false, err
		}
		c.book.add(trainingJob, name)
		c.checkThings(ctx)
		return true, nil
	}, nil
}

// logged tells whether a job's log holds a text.
func (c *chaos) logged(ctx context.Context, name, text string) (bool, error) {
	group := "/aws/sagemaker/TrainingJobs"
	streams, err := c.aws.logs.DescribeLogStreams(ctx, &cloudwatchlogs.DescribeLogStreamsInput{LogGroupName: &group, LogStreamNamePrefix: new(name + "/")})
	if err != nil {
		return false, err
	}
	for _, s := range streams.LogStreams {
		out, err := c.aws.logs.GetLogEvents(ctx, &cloudwatchlogs.GetLogEventsInput{LogGroupName: &group, LogStreamName: s.LogStreamName, Limit: new(int32(100))})
		if err != nil {
			return false, err
		}
		for _, e := range out.Events {
			if strings.Contains(*e.Message, text) {
				return true, nil
			}
		}
	}
	return false, nil
}
