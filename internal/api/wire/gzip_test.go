package wire_test

import (
	"bytes"
	"compress/gzip"
	"context"
	"strings"
	"testing"

	api "outcrop/internal/api/model/bedrockruntime"
	"outcrop/internal/api/wire"
)

func zipped(t testing.TB, text string) string {
	t.Helper()
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	z.Write([]byte(text))
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestCompressedRequests(t *testing.T) {
	m := newMux()
	var got string
	wire.Handle(m, api.OpInvokeModel, func(_ context.Context, in *api.InvokeModelInput) (*api.InvokeModelOutput, error) {
		got = string(in.Body)
		return &api.InvokeModelOutput{Body: []byte("{}")}, nil
	})
	whole := zipped(t, "some text")
	for _, tt := range []struct {
		name, coding, body string
		status             int
		want               string
	}{
		{"gzip", "gzip", whole, 200, "some text"},
		{"among others", "identity, GZIP", whole, 200, "some text"},
		{"not known", "amz-1.0", "some text", 200, "some text"},
		{"empty", "gzip", zipped(t, ""), 200, ""},
		{"the longest", "gzip", zipped(t, strings.Repeat("x", 25_000_000)), 200, strings.Repeat("x", 25_000_000)},
		{"a bomb", "gzip", zipped(t, strings.Repeat("x", 25_000_001)), 413, ""},
		{"no gzip", "gzip", "some text", 400, ""},
		{"cut", "gzip", whole[:len(whole)-3], 400, ""},
		{"damaged", "gzip", whole[:12] + "\xff\xff" + whole[14:], 400, ""},
		{"too long by itself", "", strings.Repeat("x", 25_000_001), 413, ""},
	} {
		got = ""
		resp := send(t, m, "bedrock", "POST", "/model/m/invoke", tt.body, "Content-Encoding", tt.coding)
		if body := text(t, resp); resp.StatusCode != tt.status || got != tt.want {
			t.Errorf("%s: %d %s, %d bytes arrived", tt.name, resp.StatusCode, body, len(got))
		}
	}
}

// InvokeEndpoint's limit is its own.
func TestEndpointBodyLimit(t *testing.T) {
	m := newMux()
	for size, status := range map[int]int{6_291_456: 501, 6_291_457: 413} {
		resp := send(t, m, "sagemaker", "POST", "/endpoints/e/invocations", strings.Repeat("x", size))
		if resp.StatusCode != status {
			t.Errorf("%d bytes: %d %s", size, resp.StatusCode, text(t, resp))
		}
	}
}
