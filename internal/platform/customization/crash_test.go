package customization_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/engine/enginetest"
	"outcrop/internal/engine/native"
	"outcrop/internal/platform/access"
	"outcrop/internal/platform/catalog"
	"outcrop/internal/platform/customization"
	"outcrop/internal/platform/job"
	"outcrop/internal/platform/meter"
	"outcrop/internal/platform/registry"
	"outcrop/internal/platform/work"
	"outcrop/internal/runner/process"
	"outcrop/internal/store"
	"outcrop/internal/store/object"
	"outcrop/internal/store/sqlite"
	"outcrop/internal/store/storetest"
	"outcrop/internal/train/spec"
)

// This binary is also the child that trains: it says that all went well, or what the hyperparameter "seed" asks for.
func TestMain(m *testing.M) {
	if len(os.Args) > 1 && os.Args[1] == "train" {
		child()
		os.Exit(0)
	}
	os.Exit(m.Run())
}

const (
	failing = "13" // seeds
	base    = "outcrop.tiny"
	role    = "arn:aws:iam::123456789012:role/outcrop-execution"
)

func child() {
	var s spec.Spec
	if err := json.NewDecoder(os.Stdin).Decode(&s); err != nil {
		os.Exit(1)
	}
	say := func(e spec.Event) {
		e.Time = time.Now()
		json.NewEncoder(os.Stdout).Encode(e)
	}
	say(spec.Event{Status: &spec.Status{Secondary: "Training", Message: "Training."}})
	say(spec.Event{Metric: &spec.Metric{Name: "train:loss", Value: 2, Step: 1}})
	if s.Hyperparameters["seed"] == failing {
		say(spec.Event{Failed: new("train.jsonl, line 3: it is wrong.")})
		os.Exit(1)
	}
	say(spec.Event{Metric: &spec.Metric{Name: "train:loss", Value: 1, Step: 2}})
	say(spec.Event{Metric: &spec.Metric{Name: "train:epoch", Value: 2, Step: 2}})
	say(spec.Event{Done: &spec.Done{Artifact: s.Artifact, Tokens: 1000}})
}

var scope = arn.Scope{Account: "123456789012", Region: "us-east-1"}

// disk is what outlives a process.
type disk struct {
	dir     string
	records *sqlite.Records
}

// house is the parts of one process.
type house struct {
	*customization.Service
	catalog *catalog.Catalog
	objects *object.Disk
	queue   *work.Queue
}

func newDisk(t *testing.T) *disk {
	t.Helper()
	d := &disk{dir: t.TempDir()}
	d.records = must(sqlite.Open(t.Context(), filepath.Join(d.dir, "db")))(t)
	t.Cleanup(func() { d.records.Close() })
	h := d.open(t, d.records)
	gguf := must(enginetest.TinyText(t.TempDir(), 1))(t)
	must(h.catalog.Add(t.Context(), scope, catalog.AddInput{ID: base, Path: gguf}))(t)
	h.put(t, "data", "train.jsonl", strings.NewReader(`{"prompt":"a","completion":"b"}`))
	return d
}

func (d *disk) open(t *testing.T, records store.Records) *house {
	t.Helper()
	log, ids, now := slog.New(slog.DiscardHandler), arn.NewSource(nil), work.System{}.Now
	h := &house{objects: must(object.Open(filepath.Join(d.dir, "objects"), records, now, ids, nil))(t)}
	opener := native.New(native.Options{KVBytes: 1 << 20})
	h.catalog = catalog.New(records, h.objects, opener, now, ids, d.dir)
	h.queue = work.New(records, work.System{}, ids.UUID(), log)
	trainings := job.New(job.Options{Records: records, Objects: h.objects, Runner: must(process.New(""))(t), Keys: access.New(records, now, ids),
		Base: customization.Base(h.catalog), Endpoint: "http://127.0.0.1:1", Clock: work.System{}, Wake: h.queue.Wake, Log: log, Owner: customization.Trainings})
	h.Service = customization.New(customization.Parts{Records: records, Objects: h.objects, Catalog: h.catalog, Opener: opener, Packages: registry.New(records, now),
		Trainings: trainings, IDs: ids, Clock: now, Wake: h.queue.Wake, Release: func(catalog.Model) error { return nil }})
	h.queue.Handle(customization.Trainings.Kind, 1, trainings.Work)
	h.queue.Handle(customization.Kind, 1, h.Work)
	h.queue.Handle(catalog.CustomKind, 1, h.Bring)
	return h
}

func (h *house) put(t *testing.T, bucket, key string, r io.Reader) {
	t.Helper()
	b := store.Bucket{Scope: scope, Name: bucket}
	h.objects.CreateBucket(t.Context(), b) // or it is there
	must(h.objects.Put(t.Context(), b, key, store.ObjectMeta{}, r, nil))(t)
}

// model puts a tiny model's files under a prefix.
func (h *house) model(t *testing.T, bucket, prefix string) {
	t.Helper()
	dir := t.TempDir()
	if err := enginetest.TinyTextFolder(dir, 1); err != nil {
		t.Fatal(err)
	}
	for _, f := range must(os.ReadDir(dir))(t) {
		h.put(t, bucket, prefix+f.Name(), bytes.NewReader(must(os.ReadFile(filepath.Join(dir, f.Name())))(t)))
	}
}

// run is a process that works until nothing is left to do, or until it dies after its n-th write. It tells which.
func (d *disk) run(t *testing.T, n int) (died bool) {
	t.Helper()
	records := storetest.NewMortal(d.records, n)
	h := d.open(t, records)
	ctx, stop := context.WithTimeout(t.Context(), 30*time.Second)
	defer stop()
	ended := make(chan struct{})
	go func() { h.queue.Run(ctx); close(ended) }()
	for look := time.NewTicker(2 * time.Millisecond); d.unfinished(t); {
		select {
		case <-records.Died():
			died = true
		case <-look.C:
			continue
		case <-ctx.Done():
			t.Fatal("the work does not end")
		}
		break
	}
	stop()
	<-ended
	return died
}

func (d *disk) unfinished(t *testing.T) (some bool) {
	t.Helper()
	err := d.records.View(t.Context(), func(tx store.Tx) error {
		rows, _, err := tx.List(store.Query{AllScopes: true, Kind: "work", Limit: 1})
		some = len(rows) > 0
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return some
}

// afterEveryWrite kills a process after each write that some work takes (before a write is mostly after the one before it), and lets the
// next one bring it to its end.
func afterEveryWrite(t *testing.T, least int, prepare func(*testing.T, *house), check func(*testing.T, *disk, *house)) {
	for n, died := 1, true; died; n++ {
		d := newDisk(t)
		prepare(t, d.open(t, d.records))
		if died = d.run(t, n); died {
			d.run(t, 0)
		} else if n <= least {
			t.Fatalf("it took only %d writes", n-1)
		}
		check(t, d, d.open(t, d.records))
		if t.Failed() {
			t.Fatalf("killed at write %d", n)
		}
	}
}

func request(seed string) customization.Request {
	return customization.Request{Name: "j", ModelName: "m", RoleARN: role, Base: base, Type: "FINE_TUNING", Training: "s3://data/train.jsonl", Output: "s3://data/out",
		Settings: map[string]string{"seed": seed}, ModelTags: map[string]string{"k": "v"}}
}

// lastPart is what follows the last slash.
func lastPart(name arn.ARN) string { return string(name[strings.LastIndex(string(name), "/")+1:]) }

func TestJobsAreKilledAfterEveryWrite(t *testing.T) {
	t.Parallel()
	afterEveryWrite(t, 8, func(t *testing.T, h *house) {
		name := must(h.Create(t.Context(), scope, request("1")))(t)
		h.model(t, catalog.CustomBucket, lastPart(name)+"/output/model/") // what the child would upload
	}, func(t *testing.T, d *disk, h *house) {
		e := must(h.Get(t.Context(), scope, "j"))(t)
		if e.Status != customization.Completed || e.Measured.Loss == nil || *e.Measured.Loss != 1 || e.Steps.Training.Status != customization.Completed {
			t.Fatalf("%+v", e)
		}
		m := must(h.catalog.Custom(t.Context(), scope, "m"))(t)
		if m.Status != catalog.Active || m.ARN != e.ModelARN || m.Info.Architecture != "llama" {
			t.Errorf("%+v", m)
		}
		if _, err := os.Stat(filepath.Join(h.catalog.CustomPath(scope, m.ID), "config.json")); err != nil {
			t.Error(err)
		}
		bill := must(meter.NewReport(t.Context(), d.records, scope, meter.Period{}, meter.Prices{}))(t)
		if len(bill.Models) != 1 || bill.Models[0].Invocations != 1 || bill.Models[0].Input != 1000 || len(bill.Instances) != 0 {
			t.Errorf("bill %+v", bill)
		}
		_, body, err := h.objects.Get(t.Context(), store.Bucket{Scope: scope, Name: "data"}, "out/model-customization-job-"+e.ID+"/training_artifacts/step_wise_training_metrics.csv")
		if err != nil {
			t.Fatal(err)
		}
		defer body.Close()
		if text := string(must(io.ReadAll(body))(t)); text != "step_number,epoch_number,training_loss,perplexity\n0,0,2,7.3890561\n1,1,1,2.7182818\n" {
			t.Errorf("curve %s", text)
		}
	})
}

func TestFailingJobsAreKilledAfterEveryWrite(t *testing.T) {
	t.Parallel()
	afterEveryWrite(t, 8, func(t *testing.T, h *house) { must(h.Create(t.Context(), scope, request(failing)))(t) }, func(t *testing.T, d *disk, h *house) {
		e := must(h.Get(t.Context(), scope, "j"))(t)
		if e.Status != customization.Failed || !strings.HasPrefix(e.Failure, "train.jsonl, line 3") || e.Steps.Training.Status != customization.Failed {
			t.Fatalf("%+v", e)
		}
		if left := must(filepath.Glob(filepath.Join(d.dir, "custom", "*", "*", "*")))(t); len(left) > 0 {
			t.Errorf("left behind %v", left)
		}
	})
}

func TestStoppedJobsAreKilledAfterEveryWrite(t *testing.T) {
	t.Parallel()
	afterEveryWrite(t, 2, func(t *testing.T, h *house) {
		must(h.Create(t.Context(), scope, request("1")))(t)
		if err := h.Stop(t.Context(), scope, "j"); err != nil {
			t.Fatal(err)
		}
	}, func(t *testing.T, d *disk, h *house) {
		if e := must(h.Get(t.Context(), scope, "j"))(t); e.Status != customization.Stopped || e.Steps.Validation.Status != customization.Stopped {
			t.Fatalf("%+v", e)
		}
	})
}

func TestModelsAreKilledAfterEveryWrite(t *testing.T) {
	t.Parallel()
	for status, uri := range map[catalog.Status]string{catalog.Active: "s3://models/tiny/", catalog.Failed: "s3://models/none/"} {
		t.Run(fmt.Sprint(status), func(t *testing.T) {
			afterEveryWrite(t, 2, func(t *testing.T, h *house) {
				h.model(t, "models", "tiny/")
				must(h.CreateModel(t.Context(), scope, customization.ModelInput{Name: "m", URI: uri}))(t)
			}, func(t *testing.T, d *disk, h *house) {
				m := must(h.catalog.Custom(t.Context(), scope, "m"))(t)
				files := must(filepath.Glob(h.catalog.CustomPath(scope, m.ID)))(t)
				if m.Status != status || (len(files) == 1) != (status == catalog.Active) {
					t.Errorf("%+v, %v", m, files)
				}
			})
		})
	}
}

// must gives v, or ends the test.
func must[T any](v T, err error) func(*testing.T) T {
	return func(t *testing.T) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
}
