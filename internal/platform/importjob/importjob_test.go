package importjob_test

import (
	"bytes"
	"context"
	"errors"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/engine"
	"outcrop/internal/engine/enginetest"
	"outcrop/internal/engine/native"
	"outcrop/internal/fault"
	"outcrop/internal/platform/catalog"
	"outcrop/internal/platform/importjob"
	"outcrop/internal/platform/work"
	"outcrop/internal/store"
	"outcrop/internal/store/object"
	"outcrop/internal/store/sqlite"
)

var scope = arn.Scope{Account: "123456789012", Region: "us-east-1"}

const (
	jobName = "import"
	id      = "aaaaaaaaaaaa" // what a source of zeros makes
)

// zeros is randomness without chance.
type zeros struct{}

func (zeros) Read(p []byte) (int, error) { clear(p); return len(p), nil }

// world is a service whose queue a test starts and stops: each time is a new process.
type world struct {
	*importjob.Service
	records *sqlite.Records
	opener  *opener
	dir     string
	ended   chan struct{}
	now     atomic.Int64
}

// opener is the native one; it fails as often as it is told to.
type opener struct {
	engine.Opener
	failures, opened int
}

func (o *opener) Open(ctx context.Context, path string) (engine.Model, error) {
	if o.opened++; o.opened <= o.failures {
		return nil, errors.New("the machine had a bad moment")
	}
	return o.Opener.Open(ctx, path)
}

// Now is later at every look, so that pauses are over at once.
func (w *world) Now() time.Time { return time.Unix(1_700_000_000+w.now.Add(10), 0).UTC() }

// After does not wait.
func (w *world) After(time.Duration) <-chan time.Time {
	c := make(chan time.Time, 1)
	c <- w.Now()
	return c
}

func start(t *testing.T) *world {
	t.Helper()
	w := &world{dir: t.TempDir(), ended: make(chan struct{}, 100), opener: &opener{Opener: native.New(native.Options{KVBytes: 1 << 20})}}
	var err error
	if w.records, err = sqlite.Open(t.Context(), filepath.Join(w.dir, "db")); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { w.records.Close() })
	objects, err := object.Open(filepath.Join(w.dir, "objects"), w.records, w.Now, arn.NewSource(nil), nil)
	if err != nil {
		t.Fatal(err)
	}
	models := catalog.New(w.records, objects, w.opener, w.Now, arn.NewSource(nil), w.dir)
	w.Service = importjob.New(importjob.Parts{Records: w.records, Objects: objects, Catalog: models, Opener: w.opener, IDs: arn.NewSource(zeros{}),
		Clock: w.Now, Wake: func() {}, Release: func(catalog.Model) error { return nil }})
	dir := t.TempDir()
	if err := enginetest.TinyTextFolder(dir, 1); err != nil {
		t.Fatal(err)
	}
	b := store.Bucket{Scope: scope, Name: "b"}
	if err := objects.CreateBucket(t.Context(), b); err != nil {
		t.Fatal(err)
	}
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		content, err := os.ReadFile(filepath.Join(dir, e.Name()))
		if err == nil {
			_, err = objects.Put(t.Context(), b, "m/"+e.Name(), store.ObjectMeta{}, bytes.NewReader(content), nil)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	return w
}

func (w *world) create(t *testing.T) {
	t.Helper()
	_, err := w.Create(t.Context(), scope, importjob.CreateInput{Name: jobName, ModelName: "model", RoleARN: "arn:aws:iam::123456789012:role/r", URI: "s3://b/m/"})
	if err != nil {
		t.Fatal(err)
	}
}

// run is a server's life until done.
func (w *world) run(t *testing.T, handler work.Handler, done func() bool) {
	t.Helper()
	q := work.New(w.records, w, t.Name()+w.Now().String(), slog.New(slog.NewTextHandler(io.Discard, nil)))
	q.Handle(importjob.Kind, 1, func(ctx context.Context, l *work.Lease) error {
		defer func() { w.ended <- struct{}{} }()
		return handler(ctx, l)
	})
	ctx, stop := context.WithCancel(t.Context())
	var wg sync.WaitGroup
	wg.Go(func() { q.Run(ctx) })
	defer wg.Wait()
	defer stop()
	late := time.After(20 * time.Second)
	for !done() {
		select {
		case <-w.ended:
		case <-late:
			t.Fatal("the job does not move")
		}
	}
}

func (w *world) job(t *testing.T) importjob.Entry {
	t.Helper()
	e, err := w.Get(t.Context(), scope, jobName)
	if err != nil {
		t.Fatal(err)
	}
	return e
}

func (w *world) hasEnded(t *testing.T) func() bool {
	return func() bool { return w.job(t).Status != importjob.InProgress }
}

// wantModel checks that there is one model, whole.
func (w *world) wantModel(t *testing.T) {
	t.Helper()
	e := w.job(t)
	if e.Status != importjob.Completed || e.ModelARN == "" || e.Ended.IsZero() {
		t.Fatalf("job %+v", e)
	}
	models, _, err := w.Catalog.ListImported(t.Context(), store.Query{Scope: scope})
	if err != nil || len(models) != 1 || models[0].ARN != e.ModelARN || models[0].Job.ARN != e.ARN {
		t.Fatalf("%+v, %v", models, err)
	}
	m, err := w.opener.Open(t.Context(), models[0].Path)
	if err != nil {
		t.Fatal(err)
	}
	m.Close()
}

// TestResume: whatever a killed process left behind, the next one ends the job with one whole model.
func TestResume(t *testing.T) {
	crashes := map[string]func(*testing.T, *world){
		"before anything": func(*testing.T, *world) {},
		"while it unpacked": func(t *testing.T, w *world) {
			partial := w.Catalog.ImportedPath(scope, id) + ".partial"
			if err := os.MkdirAll(partial, 0o700); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(filepath.Join(partial, "config.json"), []byte("{"), 0o600); err != nil {
				t.Fatal(err)
			}
		},
		"before its last transaction": func(t *testing.T, w *world) {
			var tries atomic.Int32
			w.run(t, func(ctx context.Context, l *work.Lease) error {
				if tries.Add(1) > 1 {
					return errors.New("the process is gone")
				}
				dead, cancel := context.WithCancel(ctx) // the files come, the outcome is lost
				defer cancel()
				w.opener.Opener = cancelling{w.opener.Opener, cancel}
				return w.Work(dead, l)
			}, func() bool { return tries.Load() > 0 })
			w.opener.Opener = native.New(native.Options{KVBytes: 1 << 20})
		},
		"after its end": func(t *testing.T, w *world) { w.run(t, w.Work, w.hasEnded(t)) },
	}
	for name, crash := range crashes {
		t.Run(name, func(t *testing.T) {
			w := start(t)
			w.create(t)
			crash(t, w)
			if err := w.Sweep(t.Context()); err != nil {
				t.Fatal(err)
			}
			w.run(t, w.Work, w.hasEnded(t))
			w.wantModel(t)
		})
	}
}

// cancelling opens, and ends its caller.
type cancelling struct {
	engine.Opener
	cancel func()
}

func (c cancelling) Open(ctx context.Context, path string) (engine.Model, error) {
	defer c.cancel()
	return c.Opener.Open(ctx, path)
}

func TestPassingTroubleIsTriedAgain(t *testing.T) {
	w := start(t)
	w.opener.failures = 2
	w.create(t)
	w.run(t, w.Work, w.hasEnded(t))
	w.wantModel(t)
}

func TestLastingTroubleFails(t *testing.T) {
	w := start(t)
	w.opener.failures = 100
	w.create(t)
	w.run(t, w.Work, w.hasEnded(t))
	e := w.job(t)
	if e.Status != importjob.Failed || e.Failure == "" || e.Failure == "the machine had a bad moment" || w.opener.opened != 3 {
		t.Errorf("%+v after %d attempts", e, w.opener.opened)
	}
	if _, err := os.Stat(w.Catalog.ImportedPath(scope, id)); err == nil {
		t.Error("its files are still there")
	}
	w.opener.failures = 0
	if _, err := w.Create(t.Context(), scope, importjob.CreateInput{Name: "again", ModelName: "model", RoleARN: "arn:aws:iam::123456789012:role/r", URI: "s3://b/m/"}); err != nil && !fault.Is(err, fault.Exists) {
		t.Errorf("the name is free again: %v", err) // ids are not random here: Exists is the id
	}
}

func TestCreateRefuses(t *testing.T) {
	w := start(t)
	good := importjob.CreateInput{Name: "a", ModelName: "m", RoleARN: "arn:aws:iam::123456789012:role/r", URI: "s3://b/m/"}
	for name, spoil := range map[string]func(*importjob.CreateInput){
		"uri":     func(in *importjob.CreateInput) { in.URI = "https://b/m" },
		"role":    func(in *importjob.CreateInput) { in.RoleARN = "arn:aws:iam::123456789012:user/u" },
		"account": func(in *importjob.CreateInput) { in.RoleARN = "arn:aws:iam::999999999999:role/r" },
		"tags":    func(in *importjob.CreateInput) { in.JobTags = map[string]string{"aws:x": "y"} },
	} {
		in := good
		spoil(&in)
		if _, err := w.Create(t.Context(), scope, in); !fault.Is(err, fault.Invalid) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if page, _, err := w.List(t.Context(), store.Query{Scope: scope}); err != nil || len(page) != 0 {
		t.Errorf("%+v, %v", page, err)
	}
}
