package tuning_test

import (
	"context"
	"encoding/json"
	"log/slog"
	"math"
	"os"
	"os/signal"
	"path/filepath"
	"strconv"
	"syscall"
	"testing"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/platform/access"
	"outcrop/internal/platform/job"
	"outcrop/internal/platform/tuning"
	"outcrop/internal/platform/work"
	"outcrop/internal/runner/process"
	"outcrop/internal/store"
	"outcrop/internal/store/object"
	"outcrop/internal/store/sqlite"
	"outcrop/internal/train/spec"
)

// This binary is also the child of training jobs.
func TestMain(m *testing.M) {
	if len(os.Args) > 1 && os.Args[1] == "train" {
		train()
		os.Exit(0)
	}
	os.Exit(m.Run())
}

// train measures a loss that is least at a learning rate of 1e-3, in three steps. The hyperparameter "sagemaker_do" may say otherwise:
// "fail", "silent" for no loss, "hang" for no end until it is asked for, "hang-bad" for that where the loss is high.
func train() {
	var s spec.Spec
	if err := json.NewDecoder(os.Stdin).Decode(&s); err != nil {
		os.Exit(1)
	}
	rate, _ := strconv.ParseFloat(s.Hyperparameters["learning_rate"], 64)
	do, loss := s.Hyperparameters["sagemaker_do"], 1+math.Pow(math.Log10(rate)+3, 2)
	say := func(e spec.Event) {
		e.Time = time.Now().UTC()
		json.NewEncoder(os.Stdout).Encode(e)
	}
	say(spec.Event{Status: &spec.Status{Secondary: "Training", Message: "Training."}})
	if do == "fail" {
		say(spec.Event{Failed: new("It cannot be.")})
		os.Exit(1)
	}
	for step := 1; step <= 3 && do != "silent"; step++ {
		say(spec.Event{Metric: &spec.Metric{Name: "validation:loss", Value: loss, Step: step}})
	}
	if do == "hang" || do == "hang-bad" && loss > 2 {
		c := make(chan os.Signal, 1)
		signal.Notify(c, syscall.SIGTERM)
		<-c
		say(spec.Event{Done: &spec.Done{Artifact: s.Artifact, Stopped: true}})
		return
	}
	say(spec.Event{Done: &spec.Done{Artifact: s.Artifact}})
}

var scope = arn.Scope{Account: "123456789012", Region: "us-east-1"}

// hasty is a clock on which people wait a tenth as long.
type hasty struct{ work.System }

func (hasty) After(d time.Duration) <-chan time.Time { return time.After(d / 10) }

// house is the real parts that a search works on.
type house struct {
	*testing.T
	records store.Records
	jobs    *job.Service
	tunings *tuning.Service
}

// open makes a house whose training jobs are worked on. Searches are by search.
func open(t *testing.T) *house {
	t.Helper()
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	dir, log, ids := t.TempDir(), slog.New(slog.DiscardHandler), arn.NewSource(nil)
	db, err := sqlite.Open(context.Background(), filepath.Join(dir, "db"))
	must(err)
	objects, err := object.Open(filepath.Join(dir, "objects"), db, time.Now, ids, nil)
	must(err)
	children, err := process.New("")
	must(err)
	q := work.New(db, hasty{}, "jobs", log)
	jobs := job.New(job.Options{Records: db, Objects: objects, Runner: children, Keys: access.New(db, time.Now, ids), Bind: "127.0.0.1", Endpoint: "http://127.0.0.1:1", Clock: hasty{}, Wake: q.Wake, Log: log,
		Base: func(_ context.Context, _ arn.Scope, id string) (spec.Base, error) {
			if id != "outcrop.tiny" {
				return spec.Base{}, fault.Missing("test", "model", "no such model")
			}
			return spec.Base{ID: id, URI: "s3://outcrop-models/outcrop.tiny/"}, nil
		}})
	q.Handle(job.Kind, 4, jobs.Work)
	stop := start(q)
	t.Cleanup(func() { stop(); db.Close() })
	h := &house{T: t, records: db, jobs: jobs}
	h.tunings = tuning.New(tuning.Options{Records: db, Jobs: jobs, Clock: hasty{}, Wake: q.Wake, Log: log})
	return h
}

func start(q *work.Queue) (stop func()) {
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan struct{})
	go func() { q.Run(ctx); close(ended) }()
	return func() { cancel(); <-ended }
}

// search works on searches, with records that may be others than the house's own, until stop.
func (h *house) search(owner string, records store.Records) (stop func()) {
	q := work.New(records, hasty{}, owner, slog.New(slog.DiscardHandler))
	q.Handle(tuning.Kind, 4, h.tunings.Work)
	return start(q)
}

// await waits for the end of a search.
func (h *house) await(name string) tuning.Tuning {
	h.Helper()
	return h.until(name, func(t tuning.Tuning) bool { return t.HasEnded() })
}

// until waits until a search is as it should be.
func (h *house) until(name string, is func(tuning.Tuning) bool) tuning.Tuning {
	h.Helper()
	for late := time.Now().Add(30 * time.Second); ; {
		row, err := h.tunings.Get(h.Context(), scope, name)
		if err != nil {
			h.Fatal(err)
		}
		if is(row.Value) {
			return row.Value
		}
		if time.Now().After(late) {
			h.Fatalf("the search does not get there: %+v", row.Value)
		}
		time.Sleep(10 * time.Millisecond)
	}
}

// create begins a search for the learning rate.
func (h *house) create(name, do string, change func(*tuning.Request)) {
	h.Helper()
	if _, err := h.tunings.Create(h.Context(), scope, request(h.T, name, do, change)); err != nil {
		h.Fatal(err)
	}
}

func request(t *testing.T, name, do string, change func(*tuning.Request)) tuning.Request {
	t.Helper()
	rate, err := tuning.NewRange("learning_rate", tuning.Continuous, "1e-6", "0.1", tuning.Auto)
	if err != nil {
		t.Fatal(err)
	}
	r := tuning.Request{Name: name, Strategy: tuning.Random, Objective: tuning.Objective{Metric: "validation:loss"}, Space: []tuning.Range{rate}, Jobs: 3, Parallel: 2, Seed: new(uint64(1)),
		Training: job.Request{Image: "outcrop/sft", RoleARN: "arn:aws:iam::123456789012:role/outcrop-execution", Output: "s3://data/out", InstanceType: "ml.m5.large", InstanceCount: 1,
			Channels:        []job.Channel{{Name: "train", URI: "s3://data/train"}, {Name: "validation", URI: "s3://data/validation"}},
			Hyperparameters: map[string]string{"model_id": "outcrop.tiny", "sagemaker_do": do}},
		Tags: map[string]string{"team": "ml"}}
	if change != nil {
		change(&r)
	}
	return r
}
