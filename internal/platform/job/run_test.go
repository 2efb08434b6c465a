package job_test

import (
	"context"
	"encoding/json"
	"maps"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/platform/access"
	"outcrop/internal/platform/job"
	"outcrop/internal/platform/logs"
	"outcrop/internal/platform/work"
	"outcrop/internal/platform/work/worktest"
	"outcrop/internal/store"
	"outcrop/internal/train/spec"
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

// The child is told its data and has credentials for that alone; they die with it.
func TestSpecAndCredentials(t *testing.T) {
	b := newBench(t)
	r := request("j", "echo; term; hang")
	r.Hyperparameters["model_id"] = `"outcrop.tiny"` // as some of AWS's clients send it
	r.Compression = "NONE"
	r.Image, r.Hyperparameters["teacher_model_id"] = "outcrop/distillation", "outcrop.big"
	b.create(r)
	var s spec.Spec
	b.until("j", func(j job.Job) bool {
		page, err := logs.New(b.records).Events(t.Context(), scope, logs.EventQuery{Group: job.LogGroup, Stream: j.Stream})
		if err != nil || len(page.Events) == 0 {
			return false
		}
		return json.Unmarshal([]byte(page.Events[0].Message), &s) == nil
	})
	if s.Artifact != "s3://out/p/j/output/model/" || s.Compress || s.Checkpoint != "s3://outcrop-jobs/j/checkpoint/" || s.Base.ID != "outcrop.tiny" ||
		len(s.Train) != 1 || len(s.Validation) != 1 || s.MaxRuntime != 24*time.Hour || s.S3.Endpoint != "http://127.0.0.1:1" {
		t.Errorf("spec %+v", s)
	}
	c, err := b.keys.AccessKey(t.Context(), s.S3.AccessKey)
	if err != nil || c.Secret != s.S3.SecretKey || c.Session != s.S3.SessionToken || c.Admin {
		t.Fatalf("key %+v, %v", c, err)
	}
	for what, want := range map[string]bool{
		"s3:GetObject data/train/a.jsonl":              true,
		"s3:GetObject data/held-out/a":                 true,
		"s3:GetObject data/other":                      false,
		"s3:PutObject data/train/a.jsonl":              false,
		"s3:GetObject outcrop-models/outcrop.tiny/f":   true,
		"s3:GetObject outcrop-models/outcrop.other/f":  false,
		"s3:PutObject out/p/j/output/model/x":          true,
		"s3:PutObject out/p/other/output/model.tar.gz": false,
		"s3:PutObject outcrop-jobs/j/checkpoint/1":     true,
		"s3:GetObject outcrop-jobs/k/checkpoint/1":     false,
		"s3:ListBucket data":                           false, // whole
		"s3:ListBucket data?train/":                    true,
		"s3:ListBucket data?other/":                    false,
		"s3:ListBucket outcrop-jobs?j/checkpoint/":     true,
		"s3:ListBucket outcrop-jobs?k/":                false,
		"s3:ListBucket secret?train/":                  false,
		"sagemaker:CreateTrainingJob x":                false,
	} {
		action, resource, _ := strings.Cut(what, " ")
		resource, prefix, listed := strings.Cut(resource, "?")
		ask := access.Ask{Action: action, Resource: arn.ARN("arn:aws:s3:::" + resource), Keys: func(name string) []string {
			if name == "s3:prefix" && listed {
				return []string{prefix}
			}
			return nil
		}}
		if got := c.Authorize(ask) == nil; got != want {
			t.Errorf("%s: %v, want %v", what, got, want)
		}
	}
	for model, want := range map[string]bool{"outcrop.big": true, "outcrop.tiny": false} {
		ask := access.Ask{Action: "bedrock:InvokeModel", Resource: arn.ARN("arn:aws:bedrock:us-east-1::foundation-model/" + model), Keys: func(string) []string { return nil }}
		if got := c.Authorize(ask) == nil; got != want {
			t.Errorf("asking %s: %v, want %v", model, got, want)
		}
	}
	if err := b.jobs.Stop(t.Context(), scope, "j"); err != nil {
		t.Fatal(err)
	}
	b.ended("j")
	b.drain()
	if _, err := b.keys.AccessKey(t.Context(), s.S3.AccessKey); !fault.Is(err, fault.UnknownKey) {
		t.Errorf("the key lives on: %v", err)
	}
}

// TestModelOfAChannel: a job starts from the files of an input channel, which its child may read, and model_id only tells the licence.
func TestModelOfAChannel(t *testing.T) {
	b := newBench(t)
	for name, id := range map[string]string{"alone": "", "beside": "outcrop.tiny"} {
		r := request(name, "echo; done")
		r.Channels = append(r.Channels, job.Channel{Name: "model", URI: "s3://tuned/a/model.tar.gz"})
		if delete(r.Hyperparameters, "model_id"); id != "" {
			r.Hyperparameters["model_id"] = id
		}
		b.create(r)
		j := b.ended(name)
		page, err := logs.New(b.records).Events(t.Context(), scope, logs.EventQuery{Group: job.LogGroup, Stream: j.Stream})
		if err != nil || len(page.Events) == 0 {
			t.Fatalf("%s: %s %s, %v", name, j.Status, j.Failure, err)
		}
		var s spec.Spec
		if err := json.Unmarshal([]byte(page.Events[0].Message), &s); err != nil || s.Base.URI != "s3://tuned/a/model.tar.gz" || s.Base.ID != s.Base.URI || len(s.Train) != 1 {
			t.Errorf("%s: %v, spec %+v", name, err, s)
		}
	}
	r := request("unknown", "done")
	r.Hyperparameters["model_id"], r.Channels = "outcrop.other", append(r.Channels, job.Channel{Name: "model", URI: "s3://tuned/a/"})
	if _, err := b.jobs.Create(t.Context(), scope, r); !fault.Is(err, fault.Invalid) {
		t.Errorf("an unknown model_id beside the channel: %v", err)
	}
}

// TestRewardModelOfAChannel: a child may read the reward model that its job names.
func TestRewardModelOfAChannel(t *testing.T) {
	b := newBench(t)
	r := request("rewarded", "echo; done")
	r.Image, r.Hyperparameters["reward_functions"] = "outcrop/grpo", `[{"type":"reward_model"}]`
	r.Channels = append(r.Channels, job.Channel{Name: "reward_model", URI: "s3://critic/a/model.tar.gz"})
	b.create(r)
	j := b.ended("rewarded")
	page, err := logs.New(b.records).Events(t.Context(), scope, logs.EventQuery{Group: job.LogGroup, Stream: j.Stream})
	if err != nil || len(page.Events) == 0 {
		t.Fatalf("%s %s, %v", j.Status, j.Failure, err)
	}
	var s spec.Spec
	if err := json.Unmarshal([]byte(page.Events[0].Message), &s); err != nil || s.RewardModel != "s3://critic/a/model.tar.gz" || len(s.Train) != 1 {
		t.Errorf("%v, spec %+v", err, s)
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

func TestStop(t *testing.T) {
	b := newBench(t)
	b.create(request("j", "term; status Training; hang"))
	b.until("j", func(j job.Job) bool { return j.Secondary == job.Training })
	if err := b.jobs.Stop(t.Context(), scope, "j"); err != nil {
		t.Fatal(err)
	}
	j := b.ended("j")
	if j.Status != job.Stopped || j.Secondary != "Stopped" || j.Artifact == "" || !slices.Contains(secondaries(j), "Stopping") {
		t.Errorf("ended %s %s %q", j.Status, j.Secondary, j.Artifact)
	}
	if err := b.jobs.Stop(t.Context(), scope, "j"); !fault.Is(err, fault.Invalid) {
		t.Errorf("stopping it again: %v", err)
	}
	if err := b.jobs.Stop(t.Context(), scope, "none"); !fault.Is(err, fault.NotFound) {
		t.Errorf("stopping none: %v", err)
	}
}

// A job that waits for its turn ends at once, and never starts.
func TestStopBeforeTheStart(t *testing.T) {
	b := newBench(t)
	b.drain()
	b.run(t.TempDir(), "b")
	for _, name := range []string{"1", "2", "3", "4"} { // as many as there are places
		b.create(request(name, "term; status Training; hang"))
		b.until(name, func(j job.Job) bool { return j.Secondary == job.Training })
	}
	b.create(request("late", "done"))
	if err := b.jobs.Stop(t.Context(), scope, "late"); err != nil {
		t.Fatal(err)
	}
	row, err := b.jobs.Get(t.Context(), scope, "late")
	if j := row.Value; err != nil || j.Status != job.Stopped || !j.Started.IsZero() || j.Ended.IsZero() {
		t.Errorf("it is %s, %v", j.Status, err)
	}
	if err := b.jobs.Stop(t.Context(), scope, "1"); err != nil { // its place falls free
		t.Fatal(err)
	}
	b.ended("1")
	for range 5 {
		b.clock.Step()
	}
	if row, _ = b.jobs.Get(t.Context(), scope, "late"); row.Value.Status != job.Stopped || len(row.Value.Runs) != 0 {
		t.Errorf("it is %s, and ran %d times", row.Value.Status, len(row.Value.Runs))
	}
}

func TestMaxRuntime(t *testing.T) {
	b := newBench(t)
	r := request("j", "term; status Training; hang")
	r.MaxRuntime = time.Minute
	b.create(r)
	j := b.ended("j")
	if j.Status != job.Stopped || j.Secondary != job.MaxRuntimeExceeded || j.Seconds() < 60 {
		t.Errorf("ended %s %s after %d s", j.Status, j.Secondary, j.Seconds())
	}
}

// A server that drains has the child save its state; the next one takes the job up, and no attempt is counted.
func TestDrainAndResume(t *testing.T) {
	b := newBench(t)
	dir, marker := t.TempDir(), filepath.Join(t.TempDir(), "m")
	b.drain()
	b.run(dir, "b")
	b.create(request("j", "term; status Training; metric loss 1 1; once "+marker+" hang; done"))
	b.until("j", func(j job.Job) bool { return j.Secondary == job.Training && len(j.Metrics) == 1 })
	b.drain()
	row, err := b.jobs.Get(t.Context(), scope, "j")
	if j := row.Value; err != nil || j.Status != job.InProgress || j.Tries != 0 || j.AccessKey != "" {
		t.Fatalf("after the drain: %s, %d tries, %v", j.Status, j.Tries, err)
	}
	b.run(dir, "c")
	if j := b.ended("j"); j.Status != job.Completed || len(j.Runs) != 2 {
		t.Errorf("ended %s %q after %d runs", j.Status, j.Failure, len(j.Runs))
	}
}

func TestCreateRefuses(t *testing.T) {
	b := newBench(t)
	b.drain()
	b.create(request("there", "done"))
	for name, c := range map[string]struct {
		change func(*job.Request)
		kind   fault.Kind
		member string
	}{
		"name":      {func(r *job.Request) { r.Name = "there" }, fault.Exists, ""},
		"image":     {func(r *job.Request) { r.Image = "pytorch-training:2.4" }, fault.Invalid, "TrainingImage"},
		"algorithm": {func(r *job.Request) { r.Algorithm = "x" }, fault.Invalid, "AlgorithmName"},
		"role":      {func(r *job.Request) { r.RoleARN = "outcrop-execution" }, fault.Invalid, "RoleArn"},
		"account":   {func(r *job.Request) { r.RoleARN = "arn:aws:iam::999999999999:role/x" }, fault.Invalid, "RoleArn"},
		"no image":  {func(r *job.Request) { r.Image = "" }, fault.Invalid, "TrainingImage"},
		"none":      {func(r *job.Request) { r.InstanceCount = 0 }, fault.Invalid, "InstanceCount"},
		"too many":  {func(r *job.Request) { r.InstanceCount = 17 }, fault.Invalid, "InstanceCount"},
		"output":    {func(r *job.Request) { r.Output = "/tmp/x" }, fault.Invalid, "S3OutputPath"},
		"wildcard":  {func(r *job.Request) { r.Channels[0].URI = "s3://data/*" }, fault.Invalid, "InputDataConfig"},
		"no train":  {func(r *job.Request) { r.Channels = r.Channels[1:] }, fault.Invalid, "InputDataConfig"},
		"twice":     {func(r *job.Request) { r.Channels[1].Name = "train" }, fault.Invalid, "InputDataConfig"},
		"channel":   {func(r *job.Request) { r.Channels[1].Name = "pictures" }, fault.Invalid, "InputDataConfig"},
		"any model": {func(r *job.Request) { r.Channels = append(r.Channels, job.Channel{Name: "model", URI: "s3://m/*"}) }, fault.Invalid, "InputDataConfig"},
		"no model":  {func(r *job.Request) { delete(r.Hyperparameters, "model_id") }, fault.Invalid, "HyperParameters"},
		"teacher": {func(r *job.Request) {
			r.Image, r.Hyperparameters["teacher_model_id"] = "outcrop/distillation", "a.b"
		}, fault.Invalid, "HyperParameters"},
		"rewards": {func(r *job.Request) {
			r.Image, r.Hyperparameters["reward_functions"] = "outcrop/grpo", `[{"type":"regex","pattern":"("}]`
		}, fault.Invalid, "HyperParameters"},
		"no critic": {func(r *job.Request) {
			r.Image, r.Hyperparameters["reward_functions"] = "outcrop/grpo", `[{"type":"reward_model"}]`
		}, fault.Invalid, "InputDataConfig"},
		"idle critic": {func(r *job.Request) {
			r.Channels = append(r.Channels, job.Channel{Name: "reward_model", URI: "s3://critic/a/"})
		}, fault.Invalid, "InputDataConfig"},
		"model":   {func(r *job.Request) { r.Hyperparameters["model_id"] = "a.b" }, fault.Invalid, "HyperParameters"},
		"epochs":  {func(r *job.Request) { r.Hyperparameters["num_train_epochs"] = "0" }, fault.Invalid, "HyperParameters"},
		"unknown": {func(r *job.Request) { r.Hyperparameters["epochs"] = "1" }, fault.Invalid, "HyperParameters"},
		"batch":   {func(r *job.Request) { r.Hyperparameters["per_device_train_batch_size"] = "1.5" }, fault.Invalid, "HyperParameters"},
		"rate":    {func(r *job.Request) { r.Hyperparameters["learning_rate"] = "NaN" }, fault.Invalid, "HyperParameters"},
		"group":   {func(r *job.Request) { r.PackageGroup = "none" }, fault.NotFound, ""},
	} {
		r := request("new", "done")
		r.Hyperparameters = maps.Clone(r.Hyperparameters)
		c.change(&r)
		_, err := b.jobs.Create(t.Context(), scope, r)
		var member string
		if f, ok := err.(*fault.Error); ok {
			member = f.Member
		}
		if !fault.Is(err, c.kind) || c.member != "" && member != c.member {
			t.Errorf("%s: %v", name, err)
		}
	}
	r := request("prefixed", "done")
	r.Image = "123456789012.dkr.ecr.us-east-1.example.com/outcrop/sft:1.0"
	b.create(r)
}

var _ job.Keys = (*access.Keys)(nil)
var _ work.Clock = (*worktest.Clock)(nil)
