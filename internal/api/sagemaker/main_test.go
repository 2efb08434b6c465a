package sagemaker_test

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/credentials"
	sdk "github.com/aws/aws-sdk-go-v2/service/sagemaker"
	"github.com/aws/smithy-go"

	door "outcrop/internal/api/sagemaker"
	"outcrop/internal/api/wire"
	"outcrop/internal/apitest"
	"outcrop/internal/arn"
	"outcrop/internal/engine/enginetest"
	"outcrop/internal/engine/native"
	"outcrop/internal/fault"
	"outcrop/internal/platform/access"
	"outcrop/internal/platform/endpoint"
	"outcrop/internal/platform/job"
	"outcrop/internal/platform/registry"
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

// train says what a trainer says, and waits for the end where the hyperparameter "sagemaker_hang" asks for it.
func train() {
	var s spec.Spec
	if err := json.NewDecoder(os.Stdin).Decode(&s); err != nil {
		os.Exit(1)
	}
	say := func(e spec.Event) { json.NewEncoder(os.Stdout).Encode(e) }
	say(spec.Event{Status: &spec.Status{Secondary: "Training", Message: "Training."}})
	say(spec.Event{Metric: &spec.Metric{Name: "train:loss", Value: 0.5, Step: 1}})
	if s.Hyperparameters["sagemaker_score"] != "" { // the search for hyperparameters is about the rank
		rank, _ := strconv.ParseFloat(s.Hyperparameters["lora_r"], 64)
		say(spec.Event{Metric: &spec.Metric{Name: "validation:loss", Value: 1 + rank/100, Step: 1}})
	}
	if s.Hyperparameters["sagemaker_fail"] != "" {
		say(spec.Event{Failed: new("The third record is wrong: it is the third record.")})
		os.Exit(1)
	}
	if s.Hyperparameters["sagemaker_hang"] != "" {
		time.Sleep(time.Hour) // SIGTERM ends it
	}
	say(spec.Event{Done: &spec.Done{Artifact: s.Artifact}})
}

const (
	account = "123456789012"
	role    = "arn:aws:iam::" + account + ":role/outcrop-execution"
)

var scope = arn.Scope{Account: account, Region: "us-east-1"}

// server is the SageMaker side of a server: real parts, one process.
type server struct {
	*testing.T
	objects   *object.Disk
	endpoints *endpoint.Service
	client    *sdk.Client // may do everything
	nobody    *sdk.Client // may do nothing
	url       string
}

func serve(t *testing.T) *server {
	t.Helper()
	dir, log, ids, clock := t.TempDir(), slog.New(slog.DiscardHandler), arn.NewSource(nil), &clock{}
	records, err := sqlite.Open(t.Context(), filepath.Join(dir, "db"))
	must(t, err)
	objects, err := object.Open(filepath.Join(dir, "objects"), records, clock.Now, ids, nil)
	must(t, err)
	children, err := process.New("")
	must(t, err)
	q := work.New(records, clock, "test", log)
	jobs := job.New(job.Options{Records: records, Objects: objects, Runner: children, Keys: access.New(records, clock.Now, ids), Base: base,
		Bind: "127.0.0.1", Endpoint: "http://127.0.0.1:1", Clock: clock, Wake: q.Wake, Log: log})
	tunings := tuning.New(tuning.Options{Records: records, Jobs: jobs, Clock: clock, Wake: q.Wake, Log: log})
	endpoints := endpoint.New(endpoint.Options{Records: records, Objects: objects, Opener: native.New(native.Options{KVBytes: 1 << 20}), Dir: filepath.Join(dir, "endpoints"),
		IDs: ids, Clock: clock, Wake: q.Wake, Rand: rand.Float64, Log: log})
	q.Handle(job.Kind, 4, jobs.Work)
	q.Handle(tuning.Kind, 4, tunings.Work)
	q.Handle(endpoint.Kind, 4, endpoints.Work)
	ctx, stop := context.WithCancel(context.Background())
	stopped := make(chan struct{})
	go func() { q.Run(ctx); close(stopped) }()

	m := wire.New(wire.Options{Secret: []byte("secret"), Log: log, Verify: verify})
	door.Register(m, door.Services{Jobs: jobs, Tunings: tunings, Registry: registry.New(records, clock.Now), Endpoints: endpoints, Records: records, Clock: clock.Now})
	s := httptest.NewServer(m)
	t.Cleanup(func() { s.Close(); stop(); <-stopped; endpoints.Close(); records.Close() })
	client := func(key string) *sdk.Client {
		return sdk.NewFromConfig(aws.Config{Region: "us-east-1", BaseEndpoint: &s.URL, RetryMaxAttempts: 1, HTTPClient: apitest.Client(),
			Credentials: credentials.NewStaticCredentialsProvider(key, "SECRET", "")})
	}
	return &server{T: t, objects: objects, endpoints: endpoints, client: client("ADMIN"), nobody: client("NOBODY"), url: s.URL}
}

// clock is a time in which no two things happen in the same millisecond.
type clock struct {
	work.System
	mu   sync.Mutex
	last time.Time
}

func (c *clock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.last = c.last.Add(time.Millisecond)
	if now := c.System.Now(); now.After(c.last) {
		c.last = now
	}
	return c.last
}

// verify believes every signature; package auth has its own tests.
func verify(r *http.Request) (access.Caller, string, error) {
	admin := strings.Contains(r.Header.Get("Authorization"), "Credential=ADMIN/")
	return access.Caller{Scope: scope, ARN: "arn:aws:iam::123456789012:user/x", Admin: admin}, "sagemaker", nil
}

func base(_ context.Context, _ arn.Scope, id string) (spec.Base, error) {
	if id != "outcrop.tiny" {
		return spec.Base{}, fault.Missing("test", "model", "no such model")
	}
	return spec.Base{ID: id, URI: "s3://outcrop-models/outcrop.tiny/"}, nil
}

// artifact stores a tiny model as a training job would.
func (s *server) artifact(bucket, key string) string {
	s.Helper()
	dir := s.TempDir()
	must(s.T, enginetest.TinyTextFolder(dir, 1))
	var buf bytes.Buffer
	z := gzip.NewWriter(&buf)
	w := tar.NewWriter(z)
	must(s.T, w.AddFS(os.DirFS(dir)))
	must(s.T, w.Close())
	must(s.T, z.Close())
	b := store.Bucket{Scope: scope, Name: bucket}
	if err := s.objects.CreateBucket(s.Context(), b); err != nil && !fault.Is(err, fault.Exists) {
		s.Fatal(err)
	}
	_, err := s.objects.Put(s.Context(), b, key, store.ObjectMeta{}, &buf, nil)
	must(s.T, err)
	return "s3://" + bucket + "/" + key
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// refused checks an error's code, and that its text holds a part.
func refused(t *testing.T, what string, err error, code, part string) {
	t.Helper()
	var e smithy.APIError
	if !errors.As(err, &e) {
		t.Errorf("%s: %v, want %s", what, err, code)
		return
	}
	if e.ErrorCode() != code || !strings.Contains(e.ErrorMessage(), part) {
		t.Errorf("%s: %s: %q, want %s with %q", what, e.ErrorCode(), e.ErrorMessage(), code, part)
	}
}

func name(prefix string, n int) *string { return new(fmt.Sprintf("%s-%02d", prefix, n)) }
