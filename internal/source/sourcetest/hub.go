// Package sourcetest has servers that models are fetched from, for tests: a hub that speaks Hugging Face's protocol, with its files
// on another host, and ways to break them.
package sourcetest

import (
	"bytes"
	"crypto/sha1"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
)

// Hub is a hub. Its repositories have one commit each, until Commit makes the next.
type Hub struct {
	URL string // of the API; large files lie on another host
	CDN *Files

	mu     sync.Mutex
	repos  map[string]*repo
	tokens map[string]bool // that were sent to the API
}

type repo struct {
	files  map[string][]byte
	commit string
	access Access
}

// Access says who may read a repository.
type Access struct {
	Token string // that must be sent; empty for none
	Gated bool   // its terms are not accepted
}

// large is from where on a file lies on the other host, as git-lfs decides by patterns.
func large(name string) bool {
	return strings.HasSuffix(name, ".gguf") || strings.HasSuffix(name, ".safetensors") || strings.HasSuffix(name, ".bin")
}

// NewHub starts a hub, and ends it with the test.
func NewHub(t testing.TB) *Hub {
	h := &Hub{CDN: NewFiles(t), repos: map[string]*repo{}, tokens: map[string]bool{}}
	s := httptest.NewServer(http.HandlerFunc(h.serve))
	t.Cleanup(s.Close)
	h.URL = s.URL
	return h
}

// Commit puts files into a repository, which is made where it is not there, and tells the commit.
func (h *Hub) Commit(name string, files map[string][]byte, a Access) string {
	h.mu.Lock()
	defer h.mu.Unlock()
	r := &repo{files: map[string][]byte{}, access: a}
	if old := h.repos[name]; old != nil {
		maps.Copy(r.files, old.files)
	}
	maps.Copy(r.files, files)
	sum := sha1.New()
	for _, file := range slices.Sorted(maps.Keys(r.files)) {
		fmt.Fprintf(sum, "%s %s\n", file, gitHash(r.files[file]))
		if large(file) {
			h.CDN.Put("/"+SHA256(r.files[file]), r.files[file])
		}
	}
	r.commit = fmt.Sprintf("%x", sum.Sum(nil))
	h.repos[name] = r
	return r.commit
}

// Tokens are those that the API was sent. The other host refuses every one.
func (h *Hub) Tokens() []string {
	h.mu.Lock()
	defer h.mu.Unlock()
	return slices.Sorted(maps.Keys(h.tokens))
}

func gitHash(b []byte) string {
	return fmt.Sprintf("%x", sha1.Sum(append(fmt.Appendf(nil, "blob %d\x00", len(b)), b...)))
}

// SHA256 is the sum of b in hexadecimal digits.
func SHA256(b []byte) string { return fmt.Sprintf("%x", sha256.Sum256(b)) }

func (h *Hub) serve(w http.ResponseWriter, r *http.Request) {
	token := strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
	h.mu.Lock()
	if token != "" {
		h.tokens[token] = true
	}
	h.mu.Unlock()
	// Revisions with slashes come as one escaped segment.
	parts := strings.Split(strings.Trim(r.URL.EscapedPath(), "/"), "/")
	for i := range parts {
		parts[i] = strings.ReplaceAll(strings.ReplaceAll(parts[i], "%2F", "/"), "%20", " ")
	}
	switch {
	case len(parts) >= 4 && parts[0] == "api" && parts[1] == "models":
		h.api(w, parts[2]+"/"+parts[3], parts[4:], token)
	case len(parts) >= 5 && parts[2] == "resolve":
		h.resolve(w, r, parts[0]+"/"+parts[1], parts[3], strings.Join(parts[4:], "/"), token)
	default:
		refuse(w, http.StatusNotFound, "", "Not found")
	}
}

// enter finds a repository at a revision, or answers why not.
func (h *Hub) enter(w http.ResponseWriter, name, revision, token string) *repo {
	h.mu.Lock()
	r := h.repos[name]
	h.mu.Unlock()
	switch {
	case r == nil, r.access.Token != "" && token == "" && !r.access.Gated:
		refuse(w, http.StatusUnauthorized, "RepoNotFound", "Repository not found")
	case token != "" && token != r.access.Token && r.access.Token != "":
		refuse(w, http.StatusUnauthorized, "", "Invalid credentials in Authorization header")
	case revision != "main" && revision != "v1/stable" && revision != r.commit:
		refuse(w, http.StatusNotFound, "RevisionNotFound", "Invalid rev id: "+revision)
	default:
		return r
	}
	return nil
}

func refuse(w http.ResponseWriter, status int, code, message string) {
	if code != "" {
		w.Header().Set("X-Error-Code", code)
	}
	w.Header().Set("X-Error-Message", message)
	http.Error(w, message, status)
}

// api answers GET /api/models/REPO, .../revision/REV and .../tree/REV.
func (h *Hub) api(w http.ResponseWriter, name string, rest []string, token string) {
	revision := "main"
	if len(rest) > 1 {
		revision = rest[1]
	}
	r := h.enter(w, name, revision, token)
	if r == nil {
		return
	}
	var siblings, tree []map[string]any
	for _, file := range slices.Sorted(maps.Keys(r.files)) {
		siblings = append(siblings, map[string]any{"rfilename": file})
		e := map[string]any{"type": "file", "path": file, "size": len(r.files[file]), "oid": gitHash(r.files[file])}
		if large(file) {
			e["lfs"] = map[string]any{"oid": SHA256(r.files[file]), "size": len(r.files[file]), "pointerSize": 134}
		}
		tree = append(tree, e)
	}
	w.Header().Set("Content-Type", "application/json")
	if len(rest) > 0 && rest[0] == "tree" {
		json.NewEncoder(w).Encode(tree)
		return
	}
	json.NewEncoder(w).Encode(map[string]any{"_id": "1", "id": name, "modelId": name, "sha": r.commit, "private": r.access.Token != "", "gated": r.access.Gated,
		"tags": []string{}, "downloads": 0, "likes": 0, "siblings": siblings})
}

// resolve answers with a small file, or with where a large one lies.
func (h *Hub) resolve(w http.ResponseWriter, q *http.Request, name, revision, file, token string) {
	r := h.enter(w, name, revision, token)
	if r == nil {
		return
	}
	if r.access.Gated {
		refuse(w, http.StatusForbidden, "GatedRepo", "Access to model "+name+" is restricted and you are not in the authorized list.")
		return
	}
	b, ok := r.files[file]
	w.Header().Set("X-Repo-Commit", r.commit)
	if !ok {
		refuse(w, http.StatusNotFound, "EntryNotFound", "Entry not found")
		return
	}
	if !large(file) {
		w.Header().Set("ETag", `"`+gitHash(b)+`"`)
		http.ServeContent(w, q, "", time.Time{}, bytes.NewReader(b))
		return
	}
	w.Header().Set("X-Linked-Etag", `"`+SHA256(b)+`"`)
	w.Header().Set("X-Linked-Size", fmt.Sprint(len(b)))
	http.Redirect(w, q, h.CDN.URL+"/"+SHA256(b)+"?signature=1", http.StatusFound)
}
