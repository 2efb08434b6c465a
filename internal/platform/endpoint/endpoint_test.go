package endpoint_test

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"iter"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/engine"
	"outcrop/internal/fault"
	"outcrop/internal/platform/endpoint"
	"outcrop/internal/platform/work"
	"outcrop/internal/platform/work/worktest"
	"outcrop/internal/store"
	"outcrop/internal/store/object"
	"outcrop/internal/store/sqlite"
)

var (
	scope = arn.Scope{Account: "123456789012", Region: "us-east-1"}
	noon  = time.Date(2026, 11, 1, 12, 0, 0, 0, time.UTC)
)

// opener opens "models" that are a file model.txt: what is in it is their architecture. Each waits for the gate named like
// that, if there is one.
type opener struct {
	mu    sync.Mutex
	gates map[string]chan struct{}
	open  map[string]int
}

func (o *opener) Open(ctx context.Context, path string) (engine.Model, error) {
	text, err := os.ReadFile(filepath.Join(path, "model.txt"))
	if err != nil {
		return nil, fault.New("test", fault.Invalid, "there is no model.txt")
	}
	name := strings.TrimSpace(string(text))
	o.mu.Lock()
	gate := o.gates[name]
	o.mu.Unlock()
	if gate != nil {
		select {
		case <-gate:
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
	o.count(name, 1)
	return &model{o: o, name: name}, nil
}

func (o *opener) count(name string, by int) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.open[name] += by
}

func (o *opener) opened(name string) int {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.open[name]
}

type model struct {
	o    *opener
	name string
}

func (m *model) Info() engine.Info { return engine.Info{Architecture: m.name, Text: true} }
func (m *model) Close() error      { m.o.count(m.name, -1); return nil }

var errNotHere = errors.New("not in this test")

func (m *model) Tokens(engine.Prompt) ([]engine.Token, error) { return nil, errNotHere }
func (m *model) Generate(context.Context, []engine.Token, engine.Params) iter.Seq2[engine.Piece, error] {
	return nil
}
func (m *model) Embed(context.Context, []string) ([]engine.Embedding, error) { return nil, errNotHere }
func (m *model) Spans(string) []engine.Span                                  { return nil }

// bench is a server with endpoints, whose clock the test moves.
type bench struct {
	*testing.T
	*endpoint.Service
	dir     string
	records store.Records
	clock   *worktest.Clock
	opener  *opener
	rand    float64
	drain   func()
}

func newBench(t *testing.T) *bench {
	t.Helper()
	b := &bench{T: t, dir: t.TempDir(), clock: worktest.NewClock(noon), opener: &opener{gates: map[string]chan struct{}{}, open: map[string]int{}}}
	b.start("a")
	return b
}

func (b *bench) start(owner string) {
	b.Helper()
	ctx, stop := context.WithCancel(context.Background())
	r, err := sqlite.Open(ctx, filepath.Join(b.dir, "db"))
	if err != nil {
		b.Fatal(err)
	}
	ids, log := arn.NewSource(nil), slog.New(slog.DiscardHandler)
	objects, err := object.Open(filepath.Join(b.dir, "objects"), r, b.clock.Now, ids, nil)
	if err != nil {
		b.Fatal(err)
	}
	q := work.New(r, b.clock, owner, log)
	b.records = r
	b.Service = endpoint.New(endpoint.Options{Records: r, Objects: objects, Opener: b.opener, Dir: filepath.Join(b.dir, "endpoints"),
		IDs: ids, Clock: b.clock, Wake: q.Wake, Rand: func() float64 { return b.rand }, Log: log})
	q.Handle(endpoint.Kind, 4, b.Work)
	if err := b.Restore(ctx); err != nil {
		b.Fatal(err)
	}
	stopped := make(chan struct{})
	go func() { q.Run(ctx); close(stopped) }()
	service := b.Service
	b.drain = sync.OnceFunc(func() { stop(); <-stopped; service.Close(); r.Close() })
	b.Cleanup(b.drain)
}

// restart is what a new server process finds after a kill -9 of the old one (here: a drain, without any word to the records).
func (b *bench) restart(owner string) { b.drain(); b.start(owner) }

// put stores an archive that holds model.txt, and makes a model of it.
func (b *bench) put(name, text string) {
	b.Helper()
	var buf bytes.Buffer
	z := gzip.NewWriter(&buf)
	w := tar.NewWriter(z)
	w.WriteHeader(&tar.Header{Name: "model.txt", Mode: 0o600, Size: int64(len(text)), Typeflag: tar.TypeReg})
	w.Write([]byte(text))
	w.Close()
	z.Close()
	bucket := store.Bucket{Scope: scope, Name: "artifacts"}
	objects := b.Objects.(*object.Disk)
	if err := objects.CreateBucket(b.Context(), bucket); err != nil && !fault.Is(err, fault.Exists) {
		b.Fatal(err)
	}
	if _, err := objects.Put(b.Context(), bucket, name+"/model.tar.gz", store.ObjectMeta{}, &buf, nil); err != nil {
		b.Fatal(err)
	}
	b.model(endpoint.Model{Name: name, Image: "outcrop/serve", Data: "s3://artifacts/" + name + "/model.tar.gz"})
}

func (b *bench) model(m endpoint.Model) {
	b.Helper()
	if _, err := b.CreateModel(b.Context(), scope, m, "", nil); err != nil {
		b.Fatal(err)
	}
}

// config makes a configuration of variants named like their models, which weigh 1, 2 and so on.
func (b *bench) config(name string, models ...string) {
	b.Helper()
	c := endpoint.Config{Name: name}
	for i, m := range models {
		c.Variants = append(c.Variants, endpoint.Variant{Name: m, Model: m, InstanceType: "ml.m5.large", Count: 1, Weight: float64(i + 1)})
	}
	if _, err := b.CreateConfig(b.Context(), scope, c, nil); err != nil {
		b.Fatal(err)
	}
}

func (b *bench) create(name, config string) {
	b.Helper()
	if _, err := b.Create(b.Context(), scope, endpoint.Endpoint{Name: name, Config: config}, nil); err != nil {
		b.Fatal(err)
	}
}

// leaves moves the clock until the endpoint has left the status.
func (b *bench) leaves(name string, status endpoint.Status) endpoint.Endpoint {
	b.Helper()
	ctx, cancel := context.WithTimeout(b.Context(), 20*time.Second)
	defer cancel()
	for ctx.Err() == nil {
		row, err := b.Get(b.Context(), scope, name)
		if fault.Is(err, fault.NotFound) {
			return endpoint.Endpoint{}
		}
		if err != nil {
			b.Fatal(err)
		}
		if row.Value.Status != status {
			return row.Value
		}
		b.clock.Step()
	}
	b.Fatalf("it stays %s", status)
	return endpoint.Endpoint{}
}

// answers tells which model answers.
func (b *bench) answers(name, variant string) string {
	b.Helper()
	m, served, release, err := b.Acquire(b.Context(), scope, name, variant)
	if err != nil {
		b.Fatal(err)
	}
	defer release()
	if m.Info().Architecture != "the "+served {
		b.Errorf("variant %s is %s", served, m.Info().Architecture)
	}
	return served
}
