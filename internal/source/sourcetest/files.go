package sourcetest

import (
	"bytes"
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"sync"
	"testing"
	"time"
)

// Files is a web server of files, with ETags and ranges. It refuses requests that carry an authorization.
type Files struct {
	URL string

	mu     sync.Mutex
	files  map[string]file
	breaks []Break
	asked  []string
}

type file struct {
	content []byte
	etag    string
}

// Break is what happens to the next GET.
type Break struct {
	After   int  // the connection breaks off after so many bytes; negative: it does not
	Status  int  // this is answered instead, where it is not 0
	NoRange bool // the whole file comes, whatever was asked for
	Corrupt bool // one bit of the answer is wrong
	Hang    bool // after so many bytes nothing more comes, and the connection stays
}

// NewFiles starts a server, and ends it with the test.
func NewFiles(t testing.TB) *Files {
	f := &Files{files: map[string]file{}}
	s := httptest.NewServer(http.HandlerFunc(f.serve))
	t.Cleanup(s.Close)
	f.URL = s.URL
	return f
}

// Put stores a file at a path like /model.gguf, and gives it another ETag than before.
func (f *Files) Put(path string, content []byte) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.files[path] = file{content, fmt.Sprintf(`"%s-%d"`, SHA256(content)[:8], len(f.asked))}
}

// Next says what happens to the GETs to come, one after the other.
func (f *Files) Next(breaks ...Break) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.breaks = breaks
}

// Asked are the ranges of all GETs so far: "bytes=5-", or "" for the whole. It forgets them.
func (f *Files) Asked() []string {
	f.mu.Lock()
	defer f.mu.Unlock()
	asked := f.asked
	f.asked = nil
	return asked
}

func (f *Files) serve(w http.ResponseWriter, r *http.Request) {
	f.mu.Lock()
	have, ok := f.files[r.URL.Path]
	b := Break{After: -1}
	if r.Method == http.MethodGet {
		f.asked = append(f.asked, r.Header.Get("Range"))
		if len(f.breaks) > 0 {
			b, f.breaks = f.breaks[0], f.breaks[1:]
		}
	}
	f.mu.Unlock()
	switch {
	case r.Header.Get("Authorization") != "":
		http.Error(w, "only one way to authenticate", http.StatusBadRequest)
		return
	case b.Status != 0:
		http.Error(w, http.StatusText(b.Status), b.Status)
		return
	case !ok:
		http.NotFound(w, r)
		return
	}
	content := have.content
	if b.Corrupt {
		content = bytes.Clone(content)
		content[len(content)-1] ^= 1
	}
	if b.NoRange {
		r.Header.Del("Range")
	}
	w.Header().Set("ETag", have.etag)
	if b.After >= 0 {
		w = &broken{w, b.After, r.Context(), b.Hang}
	}
	http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(content))
}

// broken breaks its connection off after so many bytes.
type broken struct {
	http.ResponseWriter
	left int
	ctx  context.Context
	hang bool
}

func (b *broken) Write(p []byte) (int, error) {
	n, err := b.ResponseWriter.Write(p[:min(len(p), b.left)])
	b.left -= n
	if err == nil && b.left == 0 {
		http.NewResponseController(b.ResponseWriter).Flush()
		if b.hang {
			<-b.ctx.Done()
		}
		panic(http.ErrAbortHandler)
	}
	return n, err
}
