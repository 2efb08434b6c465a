// Package knowledgetest is a knowledge service on real parts, for tests: SQLite, objects on disk, the flat index, the inference
// service; only the models are made up, so that what they say is known.
package knowledgetest

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/engine"
	"outcrop/internal/fault"
	"outcrop/internal/platform/access"
	"outcrop/internal/platform/catalog"
	"outcrop/internal/platform/inference"
	"outcrop/internal/platform/knowledge"
	"outcrop/internal/platform/work"
	"outcrop/internal/store"
	"outcrop/internal/store/object"
	"outcrop/internal/store/sqlite"
	"outcrop/internal/store/vector"
)

// The models of a house, and where its documents are.
const (
	Embedder  = "arn:aws:bedrock:us-east-1::foundation-model/test.words"
	Generator = "arn:aws:bedrock:us-east-1::foundation-model/test.script"
	Bucket    = "handbook"
	Role      = "arn:aws:iam::123456789012:role/knowledge"
)

// Scope is where a house's resources are.
var Scope = arn.Scope{Account: "123456789012", Region: "us-east-1"}

// House is a service with all that it stands on.
type House struct {
	*knowledge.Service
	T       testing.TB
	Records store.Records
	Objects store.Objects
	Script  *Script
	Hook    func(key string) // called before an object is opened
	ids     *arn.Source
	opener  engine.Opener
	mu      sync.Mutex
	now     time.Time
	infos   map[string]engine.Info
}

// New makes a house with an empty bucket.
func New(t testing.TB) *House { return With(t, nil) }

// With is New with other models for Embedder and Generator; nil is the made-up ones.
func With(t testing.TB, open func(ctx context.Context, name string) (engine.Model, error)) *House {
	t.Helper()
	dir := t.TempDir()
	records, err := sqlite.Open(t.Context(), filepath.Join(dir, "records.db"))
	must(t, err)
	t.Cleanup(func() { records.Close() })
	h := &House{infos: map[string]engine.Info{}, T: t, Records: records, Script: &Script{}, ids: arn.NewSource(nil), now: time.Date(2026, 11, 22, 8, 0, 0, 0, time.UTC)}
	disk, err := object.Open(filepath.Join(dir, "objects"), records, h.Clock, h.ids, nil)
	must(t, err)
	must(t, disk.CreateBucket(t.Context(), h.bucket()))
	h.Objects = hooked{disk, h}
	h.opener = opener{h.Script, open}
	h.Restart()
	return h
}

// Restart makes a new service on what is stored, as after a crash.
func (h *House) Restart() {
	log := slog.New(slog.NewTextHandler(io.Discard, nil))
	models := inference.New(resolver{h}, h.opener, h.Records, h.ids, h.Clock, log)
	h.T.Cleanup(func() { models.Close() })
	h.Service = knowledge.New(knowledge.Parts{Records: h.Records, Objects: h.Objects, Vectors: vector.New(), Models: models, IDs: h.ids,
		Clock: h.Clock, Log: log, Wake: func() {}})
}

// Clock is a second later each time.
func (h *House) Clock() time.Time {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.now = h.now.Add(time.Second)
	return h.now
}

// Later moves the clock.
func (h *House) Later(d time.Duration) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.now = h.now.Add(d)
}

// Caller is the account's administrator.
func (h *House) Caller() access.Caller {
	return access.Caller{Scope: Scope, ARN: "arn:aws:iam::123456789012:root", Admin: true}
}

func (h *House) bucket() store.Bucket { return store.Bucket{Scope: Scope, Name: Bucket} }

// Put stores an object.
func (h *House) Put(key, text string) {
	h.T.Helper()
	_, err := h.Objects.Put(h.T.Context(), h.bucket(), key, store.ObjectMeta{}, strings.NewReader(text), nil)
	must(h.T, err)
}

// Delete removes an object.
func (h *House) Delete(key string) {
	h.T.Helper()
	must(h.T, h.Objects.Delete(h.T.Context(), h.bucket(), key))
}

// Base makes a base.
func (h *House) Base(name string) knowledge.Base {
	h.T.Helper()
	b, err := h.CreateBase(h.T.Context(), Scope, knowledge.NewBase{BaseConfig: knowledge.BaseConfig{Name: name, RoleARN: Role, Type: "VECTOR",
		Embedding: knowledge.Embedding{ModelARN: Embedder}}})
	must(h.T, err)
	return b
}

// Source makes a data source of all the bucket.
func (h *House) Source(base knowledge.BaseID, name string, change ...func(*knowledge.SourceConfig)) knowledge.Source {
	h.T.Helper()
	c := knowledge.SourceConfig{Name: name, Type: "S3", S3: knowledge.S3Source{BucketARN: "arn:aws:s3:::" + Bucket}}
	for _, f := range change {
		f(&c)
	}
	v, err := h.CreateSource(h.T.Context(), Scope, base, knowledge.NewSource{SourceConfig: c})
	must(h.T, err)
	return v
}

// Sync runs an ingestion to its end.
func (h *House) Sync(v knowledge.Source) knowledge.Job {
	h.T.Helper()
	j, err := h.StartJob(h.T.Context(), Scope, knowledge.NewJob{Base: v.Base, Source: v.ID})
	must(h.T, err)
	// An earlier job that was asked to stop may be called once more, and this one then be begun and left.
	for j.Status == knowledge.Starting || j.Status == knowledge.InProgress {
		must(h.T, h.Work(h.T.Context(), knowledge.JobKind, h.Ingest))
		j, err = h.Job(h.T.Context(), Scope, v.Base, v.ID, j.ID)
		must(h.T, err)
	}
	return j
}

// Work has a new queue call a handler once, and gives its error.
func (h *House) Work(ctx context.Context, kind store.Kind, handle work.Handler) error {
	ctx, cancel := context.WithCancel(ctx)
	q := work.New(h.Records, work.System{}, h.ids.UUID(), slog.New(slog.NewTextHandler(io.Discard, nil)))
	done := make(chan error, 1)
	q.Handle(kind, 1, func(ctx context.Context, l *work.Lease) error {
		err := handle(ctx, l)
		select {
		case done <- err:
		default:
		}
		return err
	})
	var wg sync.WaitGroup
	wg.Go(func() { q.Run(ctx) })
	defer wg.Wait()
	defer cancel()
	select {
	case err := <-done:
		return err
	case <-time.After(20 * time.Second):
		return errors.New("there was no work")
	}
}

// Find searches a base.
func (h *House) Find(base knowledge.BaseID, text string, s knowledge.Search) []knowledge.Passage {
	h.T.Helper()
	page, _, err := h.Retrieve(h.T.Context(), knowledge.Query{Caller: h.Caller(), Base: string(base), Text: text, Search: s})
	must(h.T, err)
	return page
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// hooked tells a house of objects that are opened.
type hooked struct {
	*object.Disk
	h *House
}

func (o hooked) Get(ctx context.Context, b store.Bucket, key string) (store.ObjectInfo, store.ObjectBody, error) {
	if o.h.Hook != nil {
		o.h.Hook(key)
	}
	if err := ctx.Err(); err != nil {
		return store.ObjectInfo{}, nil, fault.Wrap("hooked.Get", fault.Canceled, err)
	}
	return o.Disk.Get(ctx, b, key)
}

// resolver knows the two models.
type resolver struct{ h *House }

func (r resolver) Resolve(ctx context.Context, _ arn.Scope, idOrARN string) (catalog.Model, error) {
	if idOrARN != Embedder && idOrARN != Generator {
		return catalog.Model{}, fault.Missing("resolve", "model", "The model %s does not exist.", idOrARN)
	}
	r.h.mu.Lock()
	defer r.h.mu.Unlock()
	info, ok := r.h.infos[idOrARN]
	if !ok {
		m, err := r.h.opener.Open(ctx, idOrARN)
		if err != nil {
			return catalog.Model{}, err
		}
		info = m.Info()
		r.h.infos[idOrARN] = info
		m.Close()
	}
	return catalog.Model{ID: idOrARN, Runs: idOrARN, Path: idOrARN, Info: info}, nil
}
