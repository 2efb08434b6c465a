package job_test

import (
	"encoding/json"
	"strings"
	"testing"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/platform/access"
	"outcrop/internal/platform/job"
	"outcrop/internal/platform/logs"
	"outcrop/internal/train/spec"
)

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
