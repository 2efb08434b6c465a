package job_test

import (
	"context"
	"encoding/json"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"outcrop/internal/platform/job"
	"outcrop/internal/platform/logs"
	"outcrop/internal/platform/work/worktest"
	"outcrop/internal/store"
)

var noon = time.Date(2026, 11, 1, 12, 0, 0, 0, time.UTC)

func replaceKill(script, marker string) string {
	return strings.ReplaceAll(script, "KILL", "once "+marker+" kill-server")
}

func request(name, script string) job.Request {
	return job.Request{Name: name, Image: "outcrop/sft", InstanceCount: 1, RoleARN: "arn:aws:iam::123456789012:role/outcrop-execution",
		Hyperparameters: map[string]string{"model_id": "outcrop.tiny", "sagemaker_script": script},
		Channels:        []job.Channel{{Name: "train", URI: "s3://data/train/"}, {Name: "validation", URI: "s3://data/held-out/"}},
		Output:          "s3://out/p", InstanceType: "ml.m5.large", Given: json.RawMessage("{}")}
}

// bench is a running server whose clock the test moves.
type bench struct {
	*testing.T
	*house
	clock *worktest.Clock
	drain func()
}

func newBench(t *testing.T) *bench {
	t.Helper()
	b := &bench{T: t, clock: worktest.NewClock(noon)}
	b.run(t.TempDir(), "a")
	return b
}

func (b *bench) run(dir, owner string) {
	b.Helper()
	h, err := openHouse(dir, b.clock, owner, func(r store.Records) store.Records { return r })
	if err != nil {
		b.Fatal(err)
	}
	ctx, stop := context.WithCancel(context.Background())
	stopped := make(chan struct{})
	go func() { h.queue.Run(ctx); close(stopped) }()
	b.house, b.drain = h, func() { stop(); <-stopped }
	b.Cleanup(func() { stop(); <-stopped; h.records.Close() })
}

func (b *bench) create(r job.Request) {
	b.Helper()
	if _, err := b.jobs.Create(b.Context(), scope, r); err != nil {
		b.Fatal(err)
	}
}

// until moves the clock, a tick of the queue's at a time, until the job is as wanted.
func (b *bench) until(name string, as func(job.Job) bool) job.Job {
	b.Helper()
	ctx, cancel := context.WithTimeout(b.Context(), 20*time.Second)
	defer cancel()
	for ctx.Err() == nil {
		row, err := b.jobs.Get(b.Context(), scope, name)
		if err != nil {
			b.Fatal(err)
		}
		if as(row.Value) {
			return row.Value
		}
		b.clock.Step()
	}
	row, _ := b.jobs.Get(b.Context(), scope, name)
	b.Fatalf("never: %+v", row.Value)
	return job.Job{}
}

func (b *bench) ended(name string) job.Job {
	b.Helper()
	return b.until(name, func(j job.Job) bool { return j.HasEnded() })
}

func secondaries(j job.Job) (all []string) {
	for _, t := range j.Transitions {
		all = append(all, string(t.Status))
	}
	return all
}

func TestCompleted(t *testing.T) {
	b := newBench(t)
	b.create(request("j", "print hello; status Downloading; status Training; log one; metric train:loss 3 1; metric b:x 7 1; metric train:loss 2 2; status Uploading; done"))
	j := b.ended("j")
	if j.Status != job.Completed || j.Failure != "" || j.Artifact != "s3://out/p/j/output/model.tar.gz" {
		t.Errorf("ended %s %q %q", j.Status, j.Failure, j.Artifact)
	}
	if got, want := secondaries(j), []string{"Starting", "Starting", "Downloading", "Training", "Uploading", "Completed"}; !slices.Equal(got, want) {
		t.Errorf("went through %q, want %q", got, want)
	}
	for i, tr := range j.Transitions {
		if tr.End.IsZero() || tr.Message == "" || i > 0 && !tr.Start.Equal(j.Transitions[i-1].End) {
			t.Errorf("transition %d: %+v", i, tr)
		}
	}
	if len(j.Metrics) != 2 || j.Metrics[0].Name != "b:x" || j.Metrics[1].Value != 2 {
		t.Errorf("metrics %+v", j.Metrics)
	}
	page, err := logs.New(b.records).Events(t.Context(), scope, logs.EventQuery{Group: job.LogGroup, Stream: j.Stream})
	if err != nil || len(page.Events) != 2 || page.Events[0].Message != "hello" || page.Events[1].Message != "one" {
		t.Errorf("log %+v, %v", page.Events, err)
	}
	if !strings.HasPrefix(j.Stream, "j/algo-1-") {
		t.Errorf("stream %q", j.Stream)
	}
}

func TestFailedWithItsReason(t *testing.T) {
	b := newBench(t)
	b.create(request("j", "status Training; fail train.jsonl line 7: no completion"))
	if j := b.ended("j"); j.Status != job.Failed || j.Failure != "AlgorithmError: train.jsonl line 7: no completion" || j.Artifact != "" {
		t.Errorf("ended %s %q", j.Status, j.Failure)
	}
	b.create(request("long", "fail "+strings.Repeat("é", 3000)))
	if j := b.ended("long"); len([]rune(j.Failure)) != 1024 {
		t.Errorf("a reason of %d characters", len([]rune(j.Failure)))
	}
}

func TestCrashingChildIsTriedThreeTimes(t *testing.T) {
	b := newBench(t)
	b.create(request("j", "err out of memory; exit 3"))
	j := b.ended("j")
	if j.Status != job.Failed || !strings.Contains(j.Failure, "code 3") || !strings.Contains(j.Failure, "out of memory") || len(j.Runs) != 3 {
		t.Errorf("ended %s %q after %d runs", j.Status, j.Failure, len(j.Runs))
	}
}

// As long as each attempt gets further than the last, a job may crash as often as it likes.
func TestCrashingChildThatGetsFurther(t *testing.T) {
	b := newBench(t)
	marker := filepath.Join(t.TempDir(), "m")
	var steps []string
	for _, n := range []string{"1", "2", "3", "4", "5"} {
		steps = append(steps, "metric loss 1 "+n, "once "+marker+n+" exit 1")
	}
	b.create(request("j", strings.Join(steps, ";")+"; done"))
	if j := b.ended("j"); j.Status != job.Completed || len(j.Runs) != 6 {
		t.Errorf("ended %s %q after %d runs", j.Status, j.Failure, len(j.Runs))
	}
}
