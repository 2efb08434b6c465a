// Package apitest is a whole server in the process of a test, with tiny models, for the tests of Bedrock's and SageMaker's
// front doors: real records, objects, engine, queue, signatures and wire.
package apitest

import (
	"bytes"
	"context"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/credentials"
	"github.com/aws/smithy-go"

	"outcrop/internal/api/auth"
	"outcrop/internal/api/wire"
	"outcrop/internal/arn"
	"outcrop/internal/engine/enginetest"
	"outcrop/internal/engine/native"
	"outcrop/internal/platform/access"
	"outcrop/internal/platform/catalog"
	"outcrop/internal/platform/customization"
	"outcrop/internal/platform/importjob"
	"outcrop/internal/platform/inference"
	"outcrop/internal/platform/job"
	"outcrop/internal/platform/meter"
	"outcrop/internal/platform/registry"
	"outcrop/internal/platform/throughput"
	"outcrop/internal/platform/work"
	"outcrop/internal/runner/process"
	"outcrop/internal/store"
	"outcrop/internal/store/object"
	"outcrop/internal/store/sqlite"
)

// Scope is where everything lives.
var Scope = arn.Scope{Account: "123456789012", Region: "us-east-1"}

// The models in the catalog, and the role of imports.
const (
	Text     = "outcrop.tiny-text"
	Embedder = "outcrop.tiny-embedder"
	Role     = "arn:aws:iam::123456789012:role/outcrop-execution"
)

// House is the server's parts.
type House struct {
	Dir     string
	Records *sqlite.Records
	Objects *object.Disk
	Opener  *native.Opener
	Catalog *catalog.Catalog
	Models  *inference.Service
	Imports *importjob.Service
	// Customizations train in children: the test's own binary, called with "train".
	Customizations *customization.Service
	Throughput     *throughput.Service
	Queue          *work.Queue
	IDs            *arn.Source
	URL            string
	Handler        http.Handler // what serves there
	web            *http.Client
	Worked         chan struct{} // signalled when the queue's work on something has ended
	keys           *access.Keys
	root           access.Credential
	now            time.Time
	mu             sync.Mutex
}

// Start builds the parts, lets register build operations, and serves until the test ends.
func Start(t testing.TB, register func(*wire.Mux, *House)) *House {
	t.Helper()
	h := &House{web: Client(), Dir: t.TempDir(), IDs: arn.NewSource(nil), Worked: make(chan struct{}, 100), now: time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)}
	log := slog.New(slog.NewTextHandler(io.Discard, nil))
	var err error
	h.Records = Must(sqlite.Open(context.Background(), filepath.Join(h.Dir, "records.db")))(t)
	t.Cleanup(func() { h.Records.Close() })
	h.Objects = Must(object.Open(filepath.Join(h.Dir, "objects"), h.Records, time.Now, h.IDs, nil))(t)
	h.Opener = native.New(native.Options{KVBytes: 64 << 20})
	h.Catalog = catalog.New(h.Records, h.Objects, h.Opener, h.Clock, h.IDs, h.Dir)
	h.Models = inference.New(h.Catalog, h.Opener, h.Records, h.IDs, h.Clock, log)
	t.Cleanup(func() { h.Models.Close() })
	h.Queue = work.New(h.Records, work.System{}, "test", log)
	h.Imports = importjob.New(importjob.Parts{Records: h.Records, Objects: h.Objects, Catalog: h.Catalog, Opener: h.Opener,
		IDs: h.IDs, Clock: h.Clock, Wake: h.Queue.Wake, Release: h.Models.Release})
	h.Handle(importjob.Kind, h.Imports.Work)
	h.keys = access.New(h.Records, time.Now, h.IDs)
	server := httptest.NewUnstartedServer(nil)
	h.URL = "http://" + server.Listener.Addr().String()
	h.train(t, log)
	h.Throughput = throughput.New(throughput.Parts{Records: h.Records, Catalog: h.Catalog, Opener: h.Opener, IDs: h.IDs, Clock: h.Clock, Wake: h.Queue.Wake})
	h.Handle(throughput.Deployments, h.Throughput.Deploy)
	h.Handle(throughput.Provisioneds, h.Throughput.Provision)
	if h.root, _, err = h.keys.Bootstrap(context.Background(), Scope); err != nil {
		t.Fatal(err)
	}
	h.serve(t, server, log, register)
	return h
}

// train sets up what customization jobs need.
func (h *House) train(t testing.TB, log *slog.Logger) {
	t.Helper()
	children := Must(process.New(""))(t)
	trainings := job.New(job.Options{Records: h.Records, Objects: h.Objects, Runner: children, Keys: h.keys, Base: customization.Base(h.Catalog), Endpoint: h.URL,
		Clock: clock{h}, Wake: h.Queue.Wake, Log: log, Owner: customization.Trainings})
	h.Handle(customization.Trainings.Kind, trainings.Work)
	h.Customizations = customization.New(customization.Parts{Records: h.Records, Objects: h.Objects, Catalog: h.Catalog, Opener: h.Opener, Packages: registry.New(h.Records, h.Clock), Trainings: trainings,
		IDs: h.IDs, Clock: h.Clock, Wake: h.Queue.Wake, Release: h.Models.Release})
	h.Handle(customization.Kind, h.Customizations.Work)
	h.Handle(catalog.CustomKind, h.Customizations.Bring)
}

// clock is the house's, whose waits are real.
type clock struct{ *House }

func (c clock) Now() time.Time { return c.Clock() }

func (clock) After(d time.Duration) <-chan time.Time { return time.After(d) }

func (h *House) serve(t testing.TB, server *httptest.Server, log *slog.Logger, register func(*wire.Mux, *House)) {
	t.Helper()
	verifier := auth.NewVerifier(h.keys, time.Now)
	mux := wire.New(wire.Options{Secret: []byte("secret"), Log: log, Executes: h.keys.Executes, Verify: func(r *http.Request) (access.Caller, string, error) {
		id, err := verifier.Verify(r)
		return id.Caller, id.Service, err
	}})
	register(mux, h)
	h.Handler, server.Config.Handler = mux, mux
	server.Start()
	t.Cleanup(server.Close)
	ctx, stop := context.WithCancel(context.Background())
	var wg sync.WaitGroup
	wg.Go(func() { h.Queue.Run(ctx) })
	t.Cleanup(func() { stop(); wg.Wait() })
}

// Handle gives the queue a handler.
func (h *House) Handle(kind store.Kind, handler work.Handler) {
	h.Queue.Handle(kind, 1, func(ctx context.Context, l *work.Lease) error {
		defer func() { h.Worked <- struct{}{} }()
		return handler(ctx, l)
	})
}

// Await waits until done, which is asked whenever some work has ended.
func (h *House) Await(t testing.TB, done func() bool) {
	t.Helper()
	late := time.After(30 * time.Second)
	for !done() {
		select {
		case <-h.Worked:
		case <-late:
			t.Fatal("the work does not end")
		}
	}
}

// AddText puts the tiny text model into the catalog.
func (h *House) AddText(t testing.TB) {
	t.Helper()
	gguf := Must(enginetest.TinyText(t.TempDir(), 1))(t)
	Must(h.Catalog.Add(context.Background(), Scope, catalog.AddInput{ID: Text, Path: gguf, License: "Apache-2.0"}))(t)
}

// AddEmbedder puts the tiny embedder into the catalog.
func (h *House) AddEmbedder(t testing.TB) {
	t.Helper()
	dir := t.TempDir()
	if err := enginetest.TinyEmbedder(dir, 1); err != nil {
		t.Fatal(err)
	}
	Must(h.Catalog.Add(context.Background(), Scope, catalog.AddInput{ID: Embedder, Path: dir}))(t)
}

// Alias lets a model answer to an id of AWS's.
func (h *House) Alias(t testing.TB, id, model string) {
	t.Helper()
	Must(h.Catalog.AddAlias(context.Background(), Scope, catalog.Alias{ID: id, Target: model}))(t)
}

// Clock is a time that passes a millisecond whenever someone looks.
func (h *House) Clock() time.Time {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.now = h.now.Add(time.Millisecond)
	return h.now
}

// Pass lets time pass.
func (h *House) Pass(d time.Duration) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.now = h.now.Add(d)
}

// Put stores a folder's files as objects under a prefix of a bucket, made when it is not there.
func (h *House) Put(t testing.TB, bucket, prefix, dir string) {
	t.Helper()
	b := store.Bucket{Scope: Scope, Name: bucket}
	h.Objects.CreateBucket(context.Background(), b) // or it is there
	for _, f := range Must(os.ReadDir(dir))(t) {
		content := Must(os.ReadFile(filepath.Join(dir, f.Name())))(t)
		Must(h.Objects.Put(context.Background(), b, prefix+f.Name(), store.ObjectMeta{}, bytes.NewReader(content), nil))(t)
	}
}

// Root is the configuration of a client that may do everything.
func (h *House) Root() aws.Config { return h.config(h.root) }

// Granted is that of one that may do only these actions.
func (h *House) Granted(t testing.TB, actions ...string) aws.Config {
	t.Helper()
	grants := []access.Grant{{Actions: actions, Resources: []string{"*"}}}
	return h.config(Must(h.keys.Issue(context.Background(), Scope, "arn:aws:sts::123456789012:assumed-role/outcrop-execution/s", grants, time.Hour))(t))
}

// Stranger is that of one who may do everything in another account.
func (h *House) Stranger(t testing.TB) aws.Config {
	t.Helper()
	grants := []access.Grant{{Actions: []string{"*"}, Resources: []string{"*"}}}
	other := arn.Scope{Account: "210987654321", Region: Scope.Region}
	return h.config(Must(h.keys.Issue(context.Background(), other, "arn:aws:sts::210987654321:assumed-role/outcrop-execution/s", grants, time.Hour))(t))
}

func (h *House) config(c access.Credential) aws.Config {
	return aws.Config{Region: string(Scope.Region), BaseEndpoint: &h.URL, RetryMaxAttempts: 1, HTTPClient: h.web,
		Credentials: credentials.NewStaticCredentialsProvider(c.AccessKey, c.Secret, c.Session)}
}

// Ledger is what the meter has recorded, by model.
func (h *House) Ledger(t testing.TB) []meter.ModelLine {
	t.Helper()
	return Must(meter.NewReport(context.Background(), h.Records, Scope, meter.Period{}, meter.Prices{}))(t).Models
}

// WantCode checks AWS's code of an error, and its HTTP status.
func WantCode(t testing.TB, err error, code string, status int) {
	t.Helper()
	var api smithy.APIError
	var resp interface{ HTTPStatusCode() int }
	if !errors.As(err, &api) || !errors.As(err, &resp) {
		t.Fatalf("got %v, want %s", err, code)
	}
	if api.ErrorCode() != code || resp.HTTPStatusCode() != status {
		t.Fatalf("got %s (%d), want %s (%d): %v", api.ErrorCode(), resp.HTTPStatusCode(), code, status, err)
	}
}

// Must gives v, or ends the test.
func Must[T any](v T, err error) func(testing.TB) T {
	return func(t testing.TB) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
}
