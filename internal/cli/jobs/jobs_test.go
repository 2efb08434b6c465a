package jobs

import (
	"bytes"
	"context"
	"errors"
	"flag"
	"net/url"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sagemaker"
	"github.com/aws/aws-sdk-go-v2/service/sagemaker/types"

	"outcrop/internal/cli/chart"
)

var update = flag.Bool("update", false, "write the golden files anew")

// golden compares with testdata/NAME.golden.
func golden(t *testing.T, name, got string) {
	t.Helper()
	path := "testdata/" + name + ".golden"
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("%s is now\n%s", name, got)
	}
}

var began = time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)

// at is a job after so many of its 120 steps.
func at(step int, status types.TrainingJobStatus, second types.SecondaryStatus) *view {
	j := training(&sagemaker.DescribeTrainingJobOutput{
		TrainingJobName: aws.String("tune-1"), TrainingJobStatus: status, SecondaryStatus: second, TrainingStartTime: &began, RoleArn: aws.String("arn:aws:iam::123456789012:role/outcrop-execution"),
		SecondaryStatusTransitions: []types.SecondaryStatusTransition{{StatusMessage: aws.String("Fine-tuning the model.")}}})
	v := &view{job: j, now: began.Add(time.Duration(step) * time.Second)}
	if step == 0 {
		return v
	}
	j.metrics = map[string]float64{"train:loss": 2.5 - float64(step)/60, "train:learning_rate": 4.5e-4, "train:tokens_per_second": 812.4, "train:steps": 120,
		"train:epoch": float64(step) / 40, "train:seconds_left": float64(120 - step), "validation:loss": 2.1}
	j.series = map[string][]chart.Point{"validation:initial_loss": {{X: 0, Y: 2.6}}}
	for i := 1; i <= step; i++ {
		j.series["train:loss"] = append(j.series["train:loss"], chart.Point{X: float64(i), Y: 2.5 - float64(i)/60})
	}
	if step >= 40 {
		j.series["validation:loss"] = []chart.Point{{X: 40, Y: 2.1}}
	}
	j.learns()
	v.curves = j.curves(nil)
	return v
}

func TestTerminal(t *testing.T) {
	for name, v := range map[string]*view{"starting": at(0, types.TrainingJobStatusInProgress, types.SecondaryStatusStarting), "training": at(72, types.TrainingJobStatusInProgress, types.SecondaryStatusTraining)} {
		golden(t, name, strings.Join(v.lines(80, 24), "\n")+"\n")
	}
	// On any terminal nothing is longer than a line, and nothing is cut that has room below.
	for _, size := range [][2]int{{40, 24}, {40, 16}, {25, 12}, {80, 8}, {80, 4}, {6, 3}, {1, 1}, {300, 80}} {
		v := at(72, types.TrainingJobStatusInProgress, types.SecondaryStatusTraining)
		lines := v.lines(size[0], size[1])
		for _, l := range lines {
			if len([]rune(l)) >= size[0] {
				t.Errorf("%v: too long: %s", size, l)
			}
		}
		if len(lines) >= size[1] {
			t.Errorf("%v: %d lines", size, len(lines))
		}
		if text := strings.Join(lines, "\n"); size[0] >= 40 && size[1] >= 8 && (!strings.Contains(text, "validation 2.1000") || !strings.Contains(text, "1m12s")) {
			t.Errorf("%v: cut off:\n%s", size, text)
		}
	}
	v := at(72, types.TrainingJobStatusInProgress, types.SecondaryStatusTraining)
	v.series["train:learning_rate"] = []chart.Point{{X: 1, Y: 1e-5}, {X: 10, Y: 3e-4}, {X: 72, Y: 1e-4}}
	v.curves = v.job.curves([]string{"train:loss", "train:learning_rate"})
	golden(t, "narrow", strings.Join(v.lines(40, 24), "\n")+"\n")
}

// A terminal is drawn anew where it stands; elsewhere there is a line for every new state, and every ten seconds.
func TestShow(t *testing.T) {
	var b bytes.Buffer
	w := Watch{Out: &b, Size: func() (int, int, bool) { return 60, 20, true }}
	w.show(at(1, types.TrainingJobStatusInProgress, types.SecondaryStatusTraining))
	if first := b.String(); strings.Contains(first, "\x1b[1") || strings.Count(first, "\n") != w.drawn {
		t.Errorf("at first %q", first)
	}
	b.Reset()
	w.show(at(2, types.TrainingJobStatusInProgress, types.SecondaryStatusTraining))
	if !strings.HasPrefix(b.String(), "\x1b[") || !strings.HasSuffix(b.String(), "\x1b[K\n\x1b[J") {
		t.Errorf("again %q", b.String())
	}
	b.Reset()
	w = Watch{Out: &b, Size: func() (int, int, bool) { return 0, 0, false }}
	w.show(at(0, types.TrainingJobStatusInProgress, types.SecondaryStatusStarting))
	for step := 1; step < 25; step++ {
		w.show(at(step, types.TrainingJobStatusInProgress, types.SecondaryStatusTraining))
	}
	golden(t, "lines", b.String())
}

func TestConclusion(t *testing.T) {
	v := at(120, types.TrainingJobStatusCompleted, types.SecondaryStatusCompleted)
	done := training(&sagemaker.DescribeTrainingJobOutput{TrainingJobName: &v.name, RoleArn: aws.String("arn:aws:iam::123456789012:role/outcrop-execution"),
		ModelArtifacts:        &types.ModelArtifacts{S3ModelArtifacts: aws.String("s3://data/out/tune-1/output/model/")},
		OutputModelPackageArn: aws.String("arn:aws:sagemaker:us-east-1:123456789012:model-package/voice/1")})
	v.results, v.next = done.results, done.next
	golden(t, "completed", strings.Join(v.conclusion(), "\n")+"\n")
	v = at(3, types.TrainingJobStatusFailed, types.SecondaryStatusFailed)
	v.failure = "AlgorithmError: The loss became NaN in step 4 of 120."
	golden(t, "failed", strings.Join(v.conclusion(), "\n")+"\n")
}

// Nobody listens: the error is told, and is not that the job is missing.
func TestNoServer(t *testing.T) {
	c := Connect(aws.Config{Region: "us-east-1", BaseEndpoint: aws.String("http://127.0.0.1:1"), RetryMaxAttempts: 1,
		Credentials: aws.CredentialsProviderFunc(func(context.Context) (aws.Credentials, error) {
			return aws.Credentials{AccessKeyID: "a", SecretAccessKey: "b"}, nil
		})})
	w := Watch{Client: c, Out: new(bytes.Buffer), Size: func() (int, int, bool) { return 80, 24, true }, After: time.After}
	if err := w.Run(t.Context(), "x"); err == nil || errors.Is(err, ErrMissing) {
		t.Errorf("watch: %v", err)
	} else if _, unreached := errors.AsType[*url.Error](err); !unreached {
		t.Errorf("watch: %v", err)
	}
}

// How far a job has come does not depend on what is drawn of it.
func TestAsked(t *testing.T) {
	for _, metrics := range [][]string{nil, {"train:reward"}, {"validation:loss", "train:kl"}} {
		if got := asked(metrics); !slices.Contains(got, trainLoss) || !slices.Contains(got, append(metrics, trainLoss)[0]) {
			t.Errorf("%v: %v", metrics, got)
		}
	}
}
