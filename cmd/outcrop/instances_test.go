package main

import (
	"fmt"
	"math"
	"os"
	"slices"
	"strings"
	"syscall"
	"testing"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/cloudwatchlogs"
	"github.com/aws/aws-sdk-go-v2/service/sagemaker"
	"github.com/aws/aws-sdk-go-v2/service/sagemaker/types"
)

// A job on two instances ends as one on a single instance does, and each instance has a log.
func TestTwoInstances(t *testing.T) {
	dir := folderFor(t)
	succeeds(t, dir, "models", "add", "--id", "tiny.text", "--file", tinyText(t))
	s := serveOn(t, dir)
	putRecords(t, s3Client(t, s))
	losses := map[string]float64{}
	for i, name := range []string{"one", "two"} {
		count := int32(i + 1)
		c := startTraining(t, s, name, "4", "s3://train/out", func(in *sagemaker.CreateTrainingJobInput) { in.ResourceConfig.InstanceCount = &count })
		d := whileTraining(t, c, name, inProgress)
		if d.TrainingJobStatus != types.TrainingJobStatusCompleted || *d.ResourceConfig.InstanceCount != count || *d.BillableTimeInSeconds != *d.TrainingTimeInSeconds {
			t.Fatalf("%s is %s: %s", name, d.TrainingJobStatus, aws.ToString(d.FailureReason))
		}
		for _, m := range d.FinalMetricDataList {
			if *m.MetricName == "train:loss" {
				losses[name] = float64(*m.Value)
			}
		}
	}
	if d := math.Abs(losses["one"] - losses["two"]); losses["one"] == 0 || d > 1e-4*losses["one"] {
		t.Errorf("losses %v", losses)
	}
	logs := cloudwatchlogs.NewFromConfig(s.config(t))
	out, err := logs.DescribeLogStreams(t.Context(), &cloudwatchlogs.DescribeLogStreamsInput{LogGroupName: new("/aws/sagemaker/TrainingJobs"), LogStreamNamePrefix: new("two/")})
	if err != nil || len(out.LogStreams) != 2 || !strings.HasPrefix(*out.LogStreams[0].LogStreamName, "two/algo-1-") || !strings.HasPrefix(*out.LogStreams[1].LogStreamName, "two/algo-2-") {
		t.Errorf("logs %+v, %v", out, err)
	}
	s.stop(t)
}

// Whichever process of a job is killed, the job goes on from its checkpoint; it is stopped as any other.
func TestInstancesAreKilled(t *testing.T) {
	dir := folderFor(t)
	succeeds(t, dir, "models", "add", "--id", "tiny.text", "--file", tinyText(t))
	s := serveOn(t, dir)
	putRecords(t, s3Client(t, s))
	c := startTraining(t, s, "long", "1000", "s3://train/out", func(in *sagemaker.CreateTrainingJobInput) { in.ResourceConfig.InstanceCount = new(int32(2)) })
	for kill := range 3 {
		seen := len(whileTraining(t, c, "long", func(d *sagemaker.DescribeTrainingJobOutput) bool {
			if !inProgress(d) {
				t.Fatalf("%s: %s", d.TrainingJobStatus, aws.ToString(d.FailureReason))
			}
			return !makesSteps(d) || len(children(t, s)) < 2
		}).SecondaryStatusTransitions)
		if kill == 2 {
			break
		}
		syscall.Kill(children(t, s)[kill], syscall.SIGKILL)
		whileTraining(t, c, "long", func(d *sagemaker.DescribeTrainingJobOutput) bool { return len(d.SecondaryStatusTransitions) == seen })
	}
	if _, err := c.StopTrainingJob(t.Context(), &sagemaker.StopTrainingJobInput{TrainingJobName: new("long")}); err != nil {
		t.Fatal(err)
	}
	if d := whileTraining(t, c, "long", inProgress); d.TrainingJobStatus != types.TrainingJobStatusStopped || d.ModelArtifacts == nil {
		t.Errorf("in the end it is %s: %s", d.TrainingJobStatus, aws.ToString(d.FailureReason))
	}
	code, _ := s.end(t, syscall.SIGTERM)
	if log := s.log.String(); code != 0 || strings.Count(log, "\n") != 2 || !strings.Contains(log, "algo-1") || !strings.Contains(log, "algo-2") {
		t.Errorf("the server ended with code %d: %s", code, log)
	}
}

// makesSteps tells whether a job has made a step since it was begun or taken up.
func makesSteps(d *sagemaker.DescribeTrainingJobOutput) bool {
	last := d.SecondaryStatusTransitions[len(d.SecondaryStatusTransitions)-1]
	return last.Status == types.SecondaryStatusTraining && slices.ContainsFunc(d.FinalMetricDataList, func(m types.MetricData) bool {
		return *m.MetricName == "train:loss" && m.Timestamp.After(*last.StartTime)
	})
}

// children are the server's, the oldest first.
func children(t *testing.T, s *server) (ids []int) {
	t.Helper()
	threads, err := os.ReadDir(fmt.Sprintf("/proc/%d/task", s.process.Process.Pid))
	if err != nil {
		t.Skip(err)
	}
	for _, thread := range threads { // each knows the children that it started
		text, _ := os.ReadFile(fmt.Sprintf("/proc/%d/task/%s/children", s.process.Process.Pid, thread.Name()))
		for _, id := range strings.Fields(string(text)) {
			var n int
			fmt.Sscan(id, &n)
			ids = append(ids, n)
		}
	}
	slices.Sort(ids)
	return ids
}
