package bedrockruntime_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"io"
	"iter"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"testing"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/aws/signer/v4"

	"outcrop/internal/api/auth"
	"outcrop/internal/api/bedrockruntime"
	"outcrop/internal/api/wire"
	"outcrop/internal/apitest"
	"outcrop/internal/arn"
	"outcrop/internal/engine"
	"outcrop/internal/platform/access"
	"outcrop/internal/platform/catalog"
	"outcrop/internal/platform/inference"
	"outcrop/internal/store/sqlite"
)

// mostAllocs bounds what a whole Converse allocates, from the parsed request to the written answer: signature, routing, decoding,
// checks, policy, quota, the usage record in SQLite, encoding. It was 187 when this was written.
const mostAllocs = 205

// instant is an engine whose model answers at once.
type instant struct{ engine.Model }

func (i instant) Open(context.Context, string) (engine.Model, error) { return i, nil }
func (instant) Info() engine.Info {
	return engine.Info{Text: true, Chat: true, ContextWindow: 100, Vocabulary: 10}
}
func (instant) Tokens(engine.Prompt) ([]engine.Token, error) { return []engine.Token{1, 2}, nil }
func (instant) Close() error                                 { return nil }
func (instant) Generate(context.Context, []engine.Token, engine.Params) iter.Seq2[engine.Piece, error] {
	return func(yield func(engine.Piece, error) bool) {
		yield(engine.Piece{Text: "Eight.", Stop: engine.EndTurn, Usage: engine.Usage{Input: 2, Output: 2}}, nil)
	}
}

func (instant) Resolve(context.Context, arn.Scope, string) (catalog.Model, error) {
	return catalog.Model{ID: "a.instant", Runs: "a.instant", OnDemand: true, Path: "/", Info: instant{}.Info()}, nil
}

// path is a mux with all that a Converse passes through, and a request for it.
func path(t testing.TB) (http.Handler, func() *http.Request) {
	t.Helper()
	records, err := sqlite.Open(context.Background(), filepath.Join(t.TempDir(), "db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { records.Close() })
	now := time.Now
	ids := arn.NewSource(nil)
	log := slog.New(slog.NewTextHandler(io.Discard, nil))
	keys := access.New(records, now, ids)
	root, _, err := keys.Bootstrap(context.Background(), apitest.Scope)
	if err != nil {
		t.Fatal(err)
	}
	models := inference.New(instant{}, instant{}, records, ids, now, log)
	verifier := auth.NewVerifier(keys, now)
	mux := wire.New(wire.Options{Secret: []byte("s"), Log: log, Verify: func(r *http.Request) (access.Caller, string, error) {
		id, err := verifier.Verify(r)
		return id.Caller, id.Service, err
	}})
	bedrockruntime.Register(mux, models, ids, now)
	body := []byte(`{"messages":[{"role":"user","content":[{"text":"How many planets are there?"}]}],"inferenceConfig":{"maxTokens":64,"temperature":0}}`)
	sum := sha256.Sum256(body)
	r := httptest.NewRequest("POST", "http://127.0.0.1:7077/model/a.instant/converse", bytes.NewReader(body))
	r.RequestURI = "/model/a.instant/converse"
	r.Header.Set("Content-Type", "application/json")
	signer := v4.NewSigner()
	if err := signer.SignHTTP(context.Background(), aws.Credentials{AccessKeyID: root.AccessKey, SecretAccessKey: root.Secret}, r,
		hex.EncodeToString(sum[:]), "bedrock", string(apitest.Scope.Region), time.Now()); err != nil {
		t.Fatal(err)
	}
	return mux, func() *http.Request {
		one := *r
		one.Header = r.Header.Clone()
		one.Body = io.NopCloser(bytes.NewReader(body))
		return &one
	}
}

// sink is an answer that only its status is kept of.
type sink struct {
	header http.Header
	status int
}

func (s *sink) Header() http.Header         { return s.header }
func (s *sink) Write(b []byte) (int, error) { return len(b), nil }
func (s *sink) WriteHeader(status int)      { s.status = status }

func TestConverseAllocates(t *testing.T) {
	if testing.Short() {
		t.Skip("the race detector allocates too")
	}
	mux, request := path(t)
	n := testing.AllocsPerRun(200, func() {
		w := &sink{header: http.Header{}}
		mux.ServeHTTP(w, request())
		if w.status != http.StatusOK {
			t.Fatalf("status %d", w.status)
		}
	})
	t.Logf("%.0f allocations", n)
	if n > mostAllocs {
		t.Errorf("a Converse allocates %.0f times, more than %d", n, mostAllocs)
	}
}

func BenchmarkConverse(b *testing.B) {
	mux, request := path(b)
	b.ReportAllocs()
	for b.Loop() {
		mux.ServeHTTP(&sink{header: http.Header{}}, request())
	}
}
