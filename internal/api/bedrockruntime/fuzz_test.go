package bedrockruntime_test

import (
	"bytes"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"testing"
	"time"

	"outcrop/internal/api/bedrockruntime"
	"outcrop/internal/api/wire"
	"outcrop/internal/apitest"
	"outcrop/internal/arn"
	"outcrop/internal/engine"
	"outcrop/internal/platform/access"
	"outcrop/internal/platform/inference"
	"outcrop/internal/store/sqlite"
)

// FuzzConverse: any body is answered or refused, and never breaks the server; what is refused names the request's fault.
func FuzzConverse(f *testing.F) {
	const tools = `"toolConfig": {"tools": [{"toolSpec": {"name": "t", "inputSchema": {"json": {"type": "object"}}}}, {"cachePoint": {"type": "default"}}], "toolChoice": {"any": {}}}`
	for _, s := range []string{
		`{"messages": [{"role": "user", "content": [{"text": "hi"}]}], "system": [{"text": "s"}], "inferenceConfig": {"maxTokens": 5}}`,
		`{"messages": [{"role": "user", "content": [{"text": "hi"}]}], ` + tools + `}`,
		`{"messages": [{"role": "user", "content": [{"text": "hi"}]}, {"role": "assistant", "content": [{"text": "a"}, {"toolUse": {"toolUseId": "a", "name": "t", "input": {}}}]},
		 {"role": "user", "content": [{"toolResult": {"toolUseId": "a", "content": [{"json": {"x": 1}}, {"text": "b"}], "status": "error"}}]}], ` + tools + `}`,
		`{"messages": [{"role": "user", "content": [{"text": "hi"}]}], "outputConfig": {"textFormat": {"type": "json_schema", "structure": {"jsonSchema": {"schema": "{}"}}}}}`,
		`{"messages": [{"role": "user", "content": [{"toolUse": null}, {"toolResult": {}}]}], "toolConfig": {"tools": [{}]}, "outputConfig": {}}`,
	} {
		f.Add([]byte(s))
	}
	records, err := sqlite.Open(f.Context(), filepath.Join(f.TempDir(), "db"))
	if err != nil {
		f.Fatal(err)
	}
	defer records.Close()
	log := slog.New(slog.NewTextHandler(io.Discard, nil))
	s, ids := &script{pieces: []engine.Piece{{Text: "a"}, {Call: &engine.CallPart{ID: "a", Name: "t", Arguments: `{"a`}}, {Stop: engine.MaxTokens}}}, arn.NewSource(nil)
	mux := wire.New(wire.Options{Secret: []byte("s"), Log: log, Verify: func(*http.Request) (access.Caller, string, error) {
		return access.Caller{Scope: apitest.Scope, Admin: true, ARN: "arn:aws:iam::123456789012:root", Principal: "arn:aws:iam::123456789012:root"}, "bedrock", nil
	}})
	bedrockruntime.Register(mux, inference.New(s, s, records, ids, time.Now, log), ids, time.Now)
	f.Fuzz(func(t *testing.T, body []byte) {
		for _, operation := range []string{"converse", "converse-stream"} {
			r := httptest.NewRequest("POST", "http://127.0.0.1/model/a.script/"+operation, bytes.NewReader(body))
			r.RequestURI = "/model/a.script/" + operation
			r.Header.Set("Content-Type", "application/json")
			w := httptest.NewRecorder()
			mux.ServeHTTP(w, r)
			if w.Code != http.StatusOK && w.Code/100 != 4 {
				t.Errorf("%s: status %d: %s", operation, w.Code, w.Body)
			}
		}
	})
}
