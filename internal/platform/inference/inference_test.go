package inference_test

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/engine"
	"outcrop/internal/engine/enginetest"
	"outcrop/internal/engine/native"
	"outcrop/internal/fault"
	"outcrop/internal/platform/access"
	"outcrop/internal/platform/catalog"
	"outcrop/internal/platform/inference"
	"outcrop/internal/platform/meter"
	"outcrop/internal/store/object"
	"outcrop/internal/store/sqlite"
)

var (
	scope  = arn.Scope{Account: "123456789012", Region: "us-east-1"}
	caller = access.Caller{Scope: scope, ARN: "arn:aws:iam::123456789012:root", Admin: true}
)

const model = "outcrop.tiny"

// opener is the native one, watched.
type opener struct {
	engine.Opener
	opened, closed atomic.Int32
	hold           chan struct{} // when not nil, Open waits for it
}

func (o *opener) Open(ctx context.Context, path string) (engine.Model, error) {
	o.opened.Add(1)
	if o.hold != nil {
		<-o.hold
	}
	m, err := o.Opener.Open(ctx, path)
	if err != nil {
		return nil, err
	}
	return &watched{m, o}, nil
}

type watched struct {
	engine.Model
	o *opener
}

func (w *watched) Close() error { w.o.closed.Add(1); return w.Model.Close() }

// world is a service with a tiny model in its catalog.
type world struct {
	*inference.Service
	opener  *opener
	catalog *catalog.Catalog
	records *sqlite.Records
}

func start(t *testing.T) *world {
	t.Helper()
	dir := t.TempDir()
	records, err := sqlite.Open(t.Context(), filepath.Join(dir, "db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { records.Close() })
	ids := arn.NewSource(nil)
	objects, err := object.Open(filepath.Join(dir, "objects"), records, time.Now, ids, nil)
	if err != nil {
		t.Fatal(err)
	}
	real := native.New(native.Options{KVBytes: 1 << 20})
	w := &world{opener: &opener{Opener: real}, records: records, catalog: catalog.New(records, objects, real, time.Now, arn.NewSource(nil), dir)}
	gguf, err := enginetest.TinyText(t.TempDir(), 1)
	if err == nil {
		_, err = w.catalog.Add(t.Context(), scope, catalog.AddInput{ID: model, Path: gguf})
	}
	if err != nil {
		t.Fatal(err)
	}
	w.Service = inference.New(w.catalog, w.opener, records, ids, clock(), slog.New(slog.NewTextHandler(io.Discard, nil)))
	t.Cleanup(func() { w.Close() })
	return w
}

// clock passes a second at every look.
func clock() func() time.Time {
	var ticks atomic.Int64
	return func() time.Time { return time.Unix(1_700_000_000+ticks.Add(1), 0) }
}

func ask(tokens int) inference.Request {
	return inference.Request{Caller: caller, Operation: "Converse", Model: model,
		Prompt: engine.Prompt{Messages: []engine.Message{{Role: engine.User, Text: "hello"}}}, Params: engine.Params{MaxTokens: tokens, Temperature: new(float32(0))}}
}

func (w *world) ledger(t *testing.T) meter.ModelLine {
	t.Helper()
	r, err := meter.NewReport(context.Background(), w.records, scope, meter.Period{}, meter.Prices{})
	if err != nil || len(r.Models) > 1 {
		t.Fatalf("%+v, %v", r, err)
	}
	if len(r.Models) == 0 {
		return meter.ModelLine{}
	}
	return r.Models[0]
}

func TestOneRecordBeforeTheLastPiece(t *testing.T) {
	w := start(t)
	reply, err := w.Invoke(t.Context(), ask(4))
	if err != nil {
		t.Fatal(err)
	}
	var out int
	for p, err := range reply.Pieces() {
		if err != nil {
			t.Fatal(err)
		}
		n := w.ledger(t).Invocations
		if last := p.Stop != ""; last != (n == 1) {
			t.Errorf("%d records when the piece %+v came", n, p)
		}
		out = p.Usage.Output
	}
	l := w.ledger(t)
	if l.Invocations != 1 || l.Aborted != 0 || l.Model != model || l.Input != int64(reply.Input) || l.Output != int64(out) || l.Busy != reply.Latency || reply.Latency <= reply.First {
		t.Errorf("ledger %+v, reply %+v, %d tokens", l, reply, out)
	}
}

func TestAnAbortIsRecordedOnce(t *testing.T) {
	w := start(t)
	leave := func(ctx context.Context, cancel func()) {
		reply, err := w.Invoke(ctx, ask(200))
		if err != nil {
			t.Fatal(err)
		}
		for _, err := range reply.Pieces() {
			if err != nil && !fault.Is(err, fault.Canceled) {
				t.Fatal(err)
			}
			if cancel == nil {
				break
			}
			cancel()
		}
	}
	leave(t.Context(), nil)
	if l := w.ledger(t); l.Invocations != 1 || l.Aborted != 1 || l.Output < 1 || l.Input < 1 {
		t.Errorf("after the client broke off: %+v", l)
	}
	ctx, cancel := context.WithCancel(t.Context())
	leave(ctx, cancel)
	if l := w.ledger(t); l.Invocations != 2 || l.Aborted != 2 {
		t.Errorf("after the request was cancelled: %+v", l)
	}
}

func TestBegin(t *testing.T) {
	w := start(t)
	plain, err := w.Invoke(t.Context(), ask(5))
	if err != nil {
		t.Fatal(err)
	}
	want, err := plain.Whole()
	if err != nil {
		t.Fatal(err)
	}
	begun, err := w.Invoke(t.Context(), ask(5))
	if err == nil {
		err = begun.Begin()
	}
	if err != nil {
		t.Fatal(err)
	}
	if got, err := begun.Whole(); err != nil || got.Text != want.Text || got.Usage != want.Usage {
		t.Errorf("begun %+v, %v; plain %+v", got, err, want)
	}
	ctx, cancel := context.WithCancel(t.Context())
	late, err := w.Invoke(ctx, ask(5))
	if err != nil {
		t.Fatal(err)
	}
	cancel()
	if err := late.Begin(); !fault.Is(err, fault.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
	left, err := w.Invoke(t.Context(), ask(200))
	if err == nil {
		err = left.Begin()
	}
	if err != nil {
		t.Fatal(err)
	}
	for range left.Pieces() {
		break
	}
	if l := w.ledger(t); l.Invocations != 4 || l.Aborted != 2 {
		t.Errorf("ledger %+v", l)
	}
}

func TestWithoutARecordNoLastPiece(t *testing.T) {
	w := start(t)
	reply, err := w.Invoke(t.Context(), ask(3))
	if err != nil {
		t.Fatal(err)
	}
	w.records.Close()
	for p, err := range reply.Pieces() {
		if err != nil {
			return
		}
		if p.Stop != "" {
			t.Fatal("the answer was finished, and nobody will pay for it")
		}
	}
	t.Fatal("no error")
}

func TestConcurrentRequestsShareOneLoad(t *testing.T) {
	w := start(t)
	w.opener.hold = make(chan struct{})
	impatient, cancel := context.WithCancel(t.Context())
	var wg sync.WaitGroup
	var started sync.WaitGroup
	started.Add(1)
	wg.Go(func() {
		started.Done()
		if _, err := w.Invoke(impatient, ask(1)); !fault.Is(err, fault.Canceled) {
			t.Errorf("cancelled while it waits: %v", err)
		}
	})
	started.Wait()
	for range 5 {
		wg.Go(func() {
			reply, err := w.Invoke(t.Context(), ask(1))
			if err == nil {
				_, err = reply.Whole()
			}
			if err != nil {
				t.Error(err)
			}
		})
	}
	cancel() // the load goes on for the others
	close(w.opener.hold)
	wg.Wait()
	if n := w.opener.opened.Load(); n != 1 {
		t.Errorf("opened %d times", n)
	}
}

func TestReleaseWaitsForRunningRequests(t *testing.T) {
	w := start(t)
	m, err := w.Model(t.Context(), scope, model)
	if err != nil {
		t.Fatal(err)
	}
	reply, err := w.Invoke(t.Context(), ask(3))
	if err != nil {
		t.Fatal(err)
	}
	for _, err := range reply.Pieces() {
		if err != nil {
			t.Fatal(err)
		}
		if err := w.Release(m); err != nil {
			t.Fatal(err)
		}
		if w.opener.closed.Load() != 0 {
			t.Fatal("closed under a running request")
		}
	}
	if w.opener.closed.Load() != 1 {
		t.Error("not closed after its last request")
	}
	ctx, cancel := context.WithCancel(t.Context())
	if _, err := w.Invoke(ctx, ask(1)); err != nil { // opened again, and never read
		t.Fatal(err)
	}
	cancel()
	if _, err := w.catalog.Remove(t.Context(), scope, model); err != nil {
		t.Fatal(err)
	}
	if err := w.Release(m); err != nil {
		t.Fatal(err)
	}
	if _, err := w.Invoke(t.Context(), ask(1)); !fault.Is(err, fault.NotFound) {
		t.Errorf("a removed model: %v", err)
	}
}

func TestAFailedLoadIsTriedAgain(t *testing.T) {
	w := start(t)
	w.opener.Opener = broken{}
	if _, err := w.Invoke(t.Context(), ask(1)); !fault.Is(err, fault.ModelFailed) || fault.Public(err) == "secret path" {
		t.Errorf("got %v", err)
	}
	w.opener.Opener = native.New(native.Options{KVBytes: 1 << 20})
	reply, err := w.Invoke(t.Context(), ask(1))
	if err == nil {
		_, err = reply.Whole()
	}
	if err != nil {
		t.Error(err)
	}
}

type broken struct{}

func (broken) Open(context.Context, string) (engine.Model, error) {
	return nil, errors.New("secret path")
}

func TestCountIsWhatIsCharged(t *testing.T) {
	w := start(t)
	for _, p := range []engine.Prompt{ask(1).Prompt, {Raw: "some words"}} {
		n, err := w.Count(t.Context(), scope, model, p)
		if err != nil {
			t.Fatal(err)
		}
		r := ask(1)
		r.Prompt = p
		reply, err := w.Invoke(t.Context(), r)
		if err != nil {
			t.Fatal(err)
		}
		whole, err := reply.Whole()
		if err != nil || whole.Usage.Input != n {
			t.Errorf("counted %d, charged %+v, %v", n, whole.Usage, err)
		}
	}
}

func TestRefusals(t *testing.T) {
	w := start(t)
	if _, err := w.Embed(t.Context(), inference.EmbedRequest{Caller: caller, Model: model, Texts: []string{"a"}}); !fault.Is(err, fault.Invalid) {
		t.Errorf("embed: %v", err)
	}
	if _, err := w.Splitter(t.Context(), scope, model); !fault.Is(err, fault.Invalid) {
		t.Errorf("splitter: %v", err)
	}
	r := ask(1)
	r.Prompt = engine.Prompt{Raw: string(make([]byte, 100_000))}
	if _, err := w.Invoke(t.Context(), r); !fault.Is(err, fault.Invalid) {
		t.Errorf("too long: %v", err)
	}
	if l := w.ledger(t); l.Invocations != 0 {
		t.Errorf("refusals are in the ledger: %+v", l)
	}
}

func TestEmbedder(t *testing.T) {
	w := start(t)
	dir := t.TempDir()
	if err := enginetest.TinyEmbedder(dir, 1); err != nil {
		t.Fatal(err)
	}
	const embedder = "outcrop.tiny-embedder"
	if _, err := w.catalog.Add(t.Context(), scope, catalog.AddInput{ID: embedder, Path: dir}); err != nil {
		t.Fatal(err)
	}
	s, err := w.Splitter(t.Context(), scope, embedder)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	full := strings.Repeat("a ", s.Max)
	if n := len(s.Spans(full)); n != s.Max {
		t.Fatalf("%d tokens, want %d", n, s.Max)
	}
	vectors, err := w.Embed(t.Context(), inference.EmbedRequest{Caller: caller, Operation: "InvokeModel", Model: embedder, Texts: []string{"a cat", full}})
	if err != nil || len(vectors) != 2 || vectors[1].Tokens != s.Info.ContextWindow {
		t.Fatalf("the longest text has %d tokens: %v", s.Max, err)
	}
	if l := w.ledger(t); l.Invocations != 1 || l.Input != int64(vectors[0].Tokens+vectors[1].Tokens) || l.Model != embedder {
		t.Errorf("ledger %+v", l)
	}
	if _, err := w.Embed(t.Context(), inference.EmbedRequest{Caller: caller, Model: embedder, Texts: []string{full + "a"}}); !fault.Is(err, fault.Invalid) {
		t.Errorf("one token too many: %v", err)
	}
	n, err := w.Count(t.Context(), scope, embedder, engine.Prompt{Raw: "a cat"})
	if err != nil || n != vectors[0].Tokens {
		t.Errorf("counted %d, charged %d, %v", n, vectors[0].Tokens, err)
	}
	r := ask(1)
	r.Model = embedder
	if _, err := w.Invoke(t.Context(), r); !fault.Is(err, fault.Invalid) {
		t.Errorf("generate: %v", err)
	}
}
