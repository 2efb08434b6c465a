package endpoint_test

import (
	"context"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"runtime/debug"
	"strings"
	"testing"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/engine"
	"outcrop/internal/engine/enginetest"
	"outcrop/internal/engine/native"
	"outcrop/internal/platform/endpoint"
	"outcrop/internal/platform/work"
	"outcrop/internal/store"
	"outcrop/internal/store/object"
	"outcrop/internal/store/sqlite"
)

// resident is how much memory this process has, in kB.
func resident(t *testing.T) (kb int) {
	t.Helper()
	text, err := os.ReadFile("/proc/self/status")
	if err != nil {
		t.Skip("only Linux tells")
	}
	for line := range strings.Lines(string(text)) {
		if n, _ := fmt.Sscanf(line, "VmRSS: %d kB", &kb); n == 1 {
			return kb
		}
	}
	t.Fatal("no VmRSS")
	return 0
}

// A real model is served and deleted: the memory is back to what it was.
func TestDeleteFreesMemory(t *testing.T) {
	path := enginetest.Model(t, enginetest.SmolLM2)
	ctx, stop := context.WithCancel(t.Context())
	dir := t.TempDir()
	records, err := sqlite.Open(ctx, filepath.Join(dir, "db"))
	if err != nil {
		t.Fatal(err)
	}
	defer records.Close()
	ids, log, clock := arn.NewSource(nil), slog.New(slog.DiscardHandler), work.System{}
	objects, err := object.Open(filepath.Join(dir, "objects"), records, clock.Now, ids, nil)
	if err != nil {
		t.Fatal(err)
	}
	q := work.New(records, clock, "a", log)
	s := endpoint.New(endpoint.Options{Records: records, Objects: objects, Opener: native.New(native.Options{}), Dir: filepath.Join(dir, "endpoints"),
		IDs: ids, Clock: clock, Wake: q.Wake, Rand: func() float64 { return 0 }, Log: log})
	q.Handle(endpoint.Kind, 1, s.Work)
	stopped := make(chan struct{})
	go func() { q.Run(ctx); close(stopped) }()
	defer func() { stop(); <-stopped }()
	putFile(t, objects, path)

	// The first round makes all that stays for good; the second must leave nothing.
	round(t, s, "first")
	debug.FreeOSMemory()
	before := resident(t)
	during := round(t, s, "second")
	after := resident(t)
	t.Logf("resident: %d MB before, %d MB during, %d MB after", before>>10, during>>10, after>>10)
	if during < before+50<<10 || after > before+before/10 {
		t.Errorf("resident: %d kB before, %d kB during, %d kB after", before, during, after)
	}
}

func putFile(t *testing.T, objects *object.Disk, path string) {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	b := store.Bucket{Scope: scope, Name: "artifacts"}
	if err := objects.CreateBucket(t.Context(), b); err != nil {
		t.Fatal(err)
	}
	if _, err := objects.Put(t.Context(), b, "m/model.gguf", store.ObjectMeta{}, f, nil); err != nil {
		t.Fatal(err)
	}
}

// round deploys the model, has it answer, and deletes the endpoint. It gives the memory in between.
func round(t *testing.T, s *endpoint.Service, name string) (during int) {
	t.Helper()
	ctx := t.Context()
	_, err := s.CreateModel(ctx, scope, endpoint.Model{Name: name, Image: endpoint.Image, Data: "s3://artifacts/m/"}, "", nil)
	if err != nil {
		t.Fatal(err)
	}
	c := endpoint.Config{Name: name, Variants: []endpoint.Variant{{Name: "v", Model: name, InstanceType: "ml.m5.large", Count: 1, Weight: 1}}}
	if _, err := s.CreateConfig(ctx, scope, c, nil); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Create(ctx, scope, endpoint.Endpoint{Name: name, Config: name}, nil); err != nil {
		t.Fatal(err)
	}
	if e := waitWhile(t, s, name, endpoint.Creating); e.Status != endpoint.InService {
		t.Fatalf("it is %s: %s", e.Status, e.Failure)
	}
	m, _, release, err := s.Acquire(ctx, scope, name, "")
	if err != nil {
		t.Fatal(err)
	}
	prompt, err := m.Tokens(engine.Prompt{Raw: "Once upon a time"})
	if err != nil {
		t.Fatal(err)
	}
	for _, err := range m.Generate(ctx, prompt, engine.Params{MaxTokens: 8}) {
		if err != nil {
			t.Fatal(err)
		}
	}
	during = resident(t)
	release()
	if err := s.Delete(ctx, scope, name); err != nil {
		t.Fatal(err)
	}
	waitWhile(t, s, name, endpoint.Deleting)
	return during
}

// waitWhile looks again and again, in real time, since a real engine works meanwhile. A deleted endpoint is a zero one.
func waitWhile(t *testing.T, s *endpoint.Service, name string, status endpoint.Status) endpoint.Endpoint {
	t.Helper()
	for t.Context().Err() == nil {
		row, err := s.Get(t.Context(), scope, name)
		if err != nil || row.Value.Status != status {
			return row.Value
		}
		<-time.After(10 * time.Millisecond)
	}
	return endpoint.Endpoint{}
}
