package catalog_test

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/engine/upstream"
	"outcrop/internal/fault"
	"outcrop/internal/platform/catalog"
)

// A model that a server holds has no files; it can be looked at again, and removed.
func TestModelOnAServer(t *testing.T) {
	window := 100
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprintf(w, `{"data": [{"id": "m", "max_model_len": %d}]}`, window)
	}))
	defer server.Close()
	w := start(t)
	c := catalog.New(w.records, w.objects, upstream.New(upstream.Options{}), time.Now, arn.NewSource(nil), w.dir)
	in := catalog.AddInput{ID: "other.large", Path: server.URL + "/v1?model=m", License: "MIT"}
	m, err := c.Add(t.Context(), scope, in)
	if err != nil || m.Path != in.Path || m.URI != "" || m.Info.ContextWindow != 100 || !m.Info.Chat {
		t.Fatalf("%+v, %v", m, err)
	}
	window = 200
	if m, err = c.Add(t.Context(), scope, in); err != nil || m.Info.ContextWindow != 200 {
		t.Errorf("%+v, %v", m, err)
	}
	other := in
	other.Path = server.URL + "/v1?model=n"
	if _, err := c.Add(t.Context(), scope, other); !fault.Is(err, fault.Invalid) {
		t.Errorf("a model that is not there: %v", err)
	}
	other.Path = server.URL + "/v1?model=m&context=50"
	if _, err := c.Add(t.Context(), scope, other); !fault.Is(err, fault.Exists) {
		t.Errorf("another location: %v", err)
	}
	if m, err = c.Resolve(t.Context(), scope, "other.large"); err != nil || m.License != "MIT" {
		t.Errorf("%+v, %v", m, err)
	}
	if _, err := c.Remove(t.Context(), scope, "other.large"); err != nil {
		t.Error(err)
	}
	if _, err := c.Resolve(t.Context(), scope, "other.large"); !fault.Is(err, fault.NotFound) {
		t.Error(err)
	}
}
