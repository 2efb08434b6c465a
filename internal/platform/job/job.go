// Package job runs training jobs: it checks and keeps what was asked for, has a child process do the training, and records
// what comes of it. A job goes on after a crash from its checkpoint, or ends with a reason.
package job

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/store"
)

// Bucket is the system bucket that holds checkpoints of jobs that name no place of their own.
const Bucket = "outcrop-jobs"

// LogGroup is where SageMaker's jobs write their logs; the stream of a job's first process is JOB/algo-1-SECONDS.
const LogGroup = "/aws/sagemaker/TrainingJobs"

// Kind is the kind of the record of SageMaker's jobs: what the work queue hands to Service.Work.
const Kind store.Kind = "training-job"

// Status is a job's state, Secondary a finer one.
type (
	Status    string
	Secondary string
)

// The states.
const (
	InProgress Status = "InProgress"
	Completed  Status = "Completed"
	Failed     Status = "Failed"
	Stopping   Status = "Stopping"
	Stopped    Status = "Stopped"
)

// The secondary states that a job of ours can be in, besides those named like a Status.
const (
	Starting           Secondary = "Starting"
	Downloading        Secondary = "Downloading"
	Training           Secondary = "Training"
	Uploading          Secondary = "Uploading"
	MaxRuntimeExceeded Secondary = "MaxRuntimeExceeded"
)

// Request is what a caller asks for.
type Request struct {
	Name            string
	Image           string
	Algorithm       string // AlgorithmName, which Outcrop has none of
	RoleARN         string
	Hyperparameters map[string]string
	Channels        []Channel
	Output          string // S3OutputPath
	Compression     string // GZIP, NONE or empty for GZIP
	InstanceType    string
	InstanceCount   int
	MaxRuntime      time.Duration // 0 for AWS's default of a day
	Checkpoint      string        // s3:// URI, empty for a place of ours
	PackageGroup    string        // name or ARN of the group that the result is registered in; empty for none
	Tuning          arn.ARN       // of the tuning job that it is a part of; empty for none
	Tags            map[string]string
	Given           json.RawMessage // the whole request, described back
}

// Channel is one input.
type Channel struct {
	Name     string
	URI      string // S3Uri; empty when the source is no S3DataSource
	DataType string // S3Prefix, ManifestFile, AugmentedManifestFile
}

// Transition is a secondary state with the time that it lasted.
type Transition struct {
	Status     Secondary
	Start, End time.Time // End is zero for the one that lasts
	Message    string
}

// Metric is the last value of a metric.
type Metric struct {
	Name  string
	Value float64
	Time  time.Time
}

// Run is one attempt's time on its instances. End moves while it runs, so that a crash loses seconds at most.
type Run struct{ Start, End time.Time }

// Job is a training job as it is kept.
type Job struct {
	Request
	Status      Status
	Secondary   Secondary
	Transitions []Transition
	Failure     string // FailureReason, at most 1,024 characters
	Artifact    string // s3:// URI of the result
	Package     arn.ARN
	Metrics     []Metric
	Started     time.Time // of the first attempt
	Ended       time.Time
	Runs        []Run
	Stream      string // of its first process's log
	Tokens      int64  // that were read in training
	Tries       int    // attempts since it last got further
	Step        int    // the furthest step it reported
	Trouble     string // how the last attempt ended that did not end the job
	AccessKey   string // of the attempt that runs
}

// ARN is a job's name in full.
func ARN(s arn.Scope, name string) arn.ARN { return s.New("sagemaker", "training-job/"+name) }

// stream is the log of the process of that rank.
func (j *Job) stream(rank int) string {
	return fmt.Sprintf("%s/%s-%d", j.Name, host(rank), j.Started.Unix())
}

// HasEnded tells whether nothing more will happen to the job.
func (j *Job) HasEnded() bool { return j.Status != InProgress && j.Status != Stopping }

// Seconds is how long its attempts ran, in whole seconds: what is billed, for each instance.
func (j *Job) Seconds() int { return int((j.ran() + time.Second - 1) / time.Second) }

func (j *Job) ran() (d time.Duration) {
	for _, r := range j.Runs {
		d += r.End.Sub(r.Start)
	}
	return d
}

// move begins a secondary state and ends the one before.
func (j *Job) move(to Secondary, message string, now time.Time) {
	if n := len(j.Transitions); n > 0 && j.Transitions[n-1].End.IsZero() {
		j.Transitions[n-1].End = now
	}
	j.Secondary = to
	j.Transitions = append(j.Transitions, Transition{Status: to, Start: now, Message: message})
}

// measure notes a metric's newest value, and whether the job got further than ever before.
func (j *Job) measure(m Metric, step int) {
	i, found := slices.BinarySearchFunc(j.Metrics, m.Name, func(a Metric, name string) int { return strings.Compare(a.Name, name) })
	if found {
		j.Metrics[i] = m
	} else {
		j.Metrics = slices.Insert(j.Metrics, i, m)
	}
	if step > j.Step {
		j.Step, j.Tries = step, 0
	}
}
