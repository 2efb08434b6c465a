package source_test

import (
	"context"
	"errors"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"outcrop/internal/fault"
	"outcrop/internal/source"
	"outcrop/internal/source/sourcetest"
)

// A connection that breaks off anywhere is taken up again where it was; a server that cannot go on starts again.
func TestBroken(t *testing.T) {
	content := ggufOf(t, 1)
	n := len(content)
	for name, c := range map[string]struct {
		breaks []sourcetest.Break
		asked  []string
	}{
		"before the first byte": {[]sourcetest.Break{{Status: 503}}, []string{"", ""}},
		"after one byte":        {[]sourcetest.Break{{After: 1}}, []string{"", "bytes=1-"}},
		"in the middle, twice":  {[]sourcetest.Break{{After: n / 2}, {After: 1}}, []string{"", "bytes=10064-", "bytes=10065-"}},
		"before the last byte":  {[]sourcetest.Break{{After: n - 1}}, []string{"", "bytes=20127-"}},
		"without ranges":        {[]sourcetest.Break{{After: 7}, {After: -1, NoRange: true}}, []string{"", "bytes=7-"}},
		"too many requests":     {[]sourcetest.Break{{After: 5}, {Status: 429}, {Status: 500}}, []string{"", "bytes=5-", "bytes=5-", "bytes=5-"}},
	} {
		t.Run(name, func(t *testing.T) {
			hub := sourcetest.NewHub(t)
			files := map[string][]byte{"m.gguf": content}
			hub.Commit("org/m", files, sourcetest.Access{})
			hub.CDN.Next(c.breaks...)
			m, err := fetch(t, fetcher(t, hub.URL), "hf:org/m")
			if err != nil {
				t.Fatal(err)
			}
			holds(t, m, files, "m.gguf")
			if asked := hub.CDN.Asked(); !slices.Equal(asked, c.asked) {
				t.Errorf("of %d bytes %q were asked for, want %q", n, asked, c.asked)
			}
		})
	}
}

// A server that fails for good is given up, and the next fetch goes on from what came.
func TestResumed(t *testing.T) {
	hub, files := sourcetest.NewHub(t), map[string][]byte{"m.gguf": ggufOf(t, 1)}
	hub.Commit("org/m", files, sourcetest.Access{})
	f := fetcher(t, hub.URL)
	down := sourcetest.Break{Status: 503}
	hub.CDN.Next(sourcetest.Break{After: 1000}, down, down, down, down, down, down)
	_, err := fetch(t, f, "hf:org/m")
	refused(t, err, fault.Unavailable, "file", "503")
	hub.CDN.Next()
	hub.CDN.Asked()
	var last source.Progress
	f.Tell = func(p source.Progress) { last = p }
	m, err := fetch(t, f, "hf:org/m")
	if err != nil {
		t.Fatal(err)
	}
	holds(t, m, files, "m.gguf")
	if asked := hub.CDN.Asked(); !slices.Equal(asked, []string{"bytes=1000-"}) {
		t.Errorf("asked for %q", asked)
	}
	if n := int64(len(files["m.gguf"])); last.Done != n || last.Total != n || last.Resumed != 1000 || last.File != "m.gguf" {
		t.Errorf("the last progress is %+v of %d", last, n)
	}
}

// A fetch that is stopped leaves what it has.
func TestStopped(t *testing.T) {
	hub, files := sourcetest.NewHub(t), map[string][]byte{"m.gguf": ggufOf(t, 1)}
	hub.Commit("org/m", files, sourcetest.Access{})
	hub.CDN.Next(sourcetest.Break{After: 300}, sourcetest.Break{Status: 503})
	f := fetcher(t, hub.URL)
	ctx, cancel := context.WithCancel(t.Context())
	f.Pause = func(ctx context.Context, _ time.Duration) error { cancel(); return ctx.Err() }
	s, _, _ := source.Parse("hf:org/m")
	if _, err := f.Fetch(ctx, s); !fault.Is(err, fault.Canceled) || !errors.Is(err, context.Canceled) {
		t.Errorf("error is %v", err)
	}
	parts, _ := filepath.Glob(filepath.Join(f.Hub.Cache, "*", "blobs", "*.incomplete"))
	if len(parts) != 1 {
		t.Fatalf("parts: %q", parts)
	}
	if info, err := os.Stat(parts[0]); err != nil || info.Size() != 300 {
		t.Errorf("the part: %v, %v", info.Size(), err)
	}
}

// Wrong bytes are never kept: neither those of this fetch nor those that an earlier one left.
func TestWrongBytes(t *testing.T) {
	hub, files := sourcetest.NewHub(t), map[string][]byte{"m.gguf": ggufOf(t, 1)}
	hub.Commit("org/m", files, sourcetest.Access{})
	f := fetcher(t, hub.URL)
	hub.CDN.Next(sourcetest.Break{After: -1, Corrupt: true})
	_, err := fetch(t, f, "hf:org/m")
	refused(t, err, fault.Invalid, "sha256", "m.gguf is not what it should be")
	if left, _ := filepath.Glob(filepath.Join(f.Hub.Cache, "*", "blobs", "*")); len(left) > 0 {
		t.Fatalf("left over: %q", left)
	}
	hub.CDN.Asked()
	blob := filepath.Join(f.Hub.Cache, "models--org--m", "blobs", sourcetest.SHA256(files["m.gguf"]))
	if err := os.WriteFile(blob+".incomplete", []byte("of another file"), 0o600); err != nil {
		t.Fatal(err)
	}
	m, err := fetch(t, f, "hf:org/m")
	if err != nil {
		t.Fatal(err)
	}
	holds(t, m, files, "m.gguf")
	if asked := hub.CDN.Asked(); !slices.Equal(asked, []string{"bytes=15-", ""}) {
		t.Errorf("asked for %q", asked)
	}
	hub.Commit("org/text", map[string][]byte{"m.gguf": []byte("<html>no model</html>")}, sourcetest.Access{})
	_, err = fetch(t, f, "hf:org/text")
	refused(t, err, fault.Invalid, "model", "m.gguf: not a valid GGUF file")
}

// A file at a web address is taken by its SHA-256; another version of it is not mixed with what came of the first.
func TestWeb(t *testing.T) {
	web, first, second := sourcetest.NewFiles(t), ggufOf(t, 1), ggufOf(t, 2)
	f := fetcher(t, web.URL)
	f.Hub.Token = "secret"
	down := sourcetest.Break{Status: 502}
	web.Put("/dir/m.gguf", first)
	web.Next(sourcetest.Break{After: 100}, down, down, down, down, down, down)
	if _, err := fetch(t, f, web.URL+"/dir/m.gguf"); !fault.Is(err, fault.Unavailable) {
		t.Fatal(err)
	}
	web.Asked()
	web.Put("/dir/m.gguf", second)
	web.Next()
	m, err := fetch(t, f, web.URL+"/dir/m.gguf")
	if err != nil {
		t.Fatal(err)
	}
	holds(t, m, map[string][]byte{"m.gguf": second}, "m.gguf")
	if asked := web.Asked(); !slices.Equal(asked, []string{""}) || m.Unchecked != sourcetest.SHA256(second) {
		t.Errorf("asked for %q; unchecked: %s", asked, m.Unchecked)
	}
	f.SHA256 = sourcetest.SHA256(first)
	_, err = fetch(t, f, web.URL+"/dir/m.gguf")
	refused(t, err, fault.Invalid, "sha256", "m.gguf")
	f.SHA256 = sourcetest.SHA256(second)
	if m, err = fetch(t, f, web.URL+"/dir/m.gguf"); err != nil || m.Unchecked != "" {
		t.Error(err, m.Unchecked)
	}
	f.SHA256 = "abc"
	if _, err = fetch(t, f, web.URL+"/dir/m.gguf"); !fault.Is(err, fault.Invalid) {
		t.Error(err)
	}
	f.SHA256 = ""
	_, err = fetch(t, f, web.URL+"/none.gguf")
	refused(t, err, fault.NotFound, "file", "404")
}

// A version that changes between two connections of one fetch is noticed by its ETag.
func TestWebChangesMeanwhile(t *testing.T) {
	web, first, second := sourcetest.NewFiles(t), ggufOf(t, 1), ggufOf(t, 2)
	web.Put("/m.gguf", first)
	web.Next(sourcetest.Break{After: 100})
	f := fetcher(t, web.URL)
	f.Pause = func(context.Context, time.Duration) error { web.Put("/m.gguf", second); return nil }
	m, err := fetch(t, f, web.URL+"/m.gguf")
	if err != nil {
		t.Fatal(err)
	}
	holds(t, m, map[string][]byte{"m.gguf": second}, "m.gguf")
	if asked := web.Asked(); !slices.Equal(asked, []string{"", "bytes=100-"}) {
		t.Errorf("asked for %q", asked)
	}
}

// A full disk is told before anything is fetched.
func TestNoRoom(t *testing.T) {
	hub := sourcetest.NewHub(t)
	hub.Commit("org/m", map[string][]byte{"m.gguf": ggufOf(t, 1)}, sourcetest.Access{})
	f := fetcher(t, hub.URL)
	f.Client.Transport = huge{http.DefaultTransport}
	_, err := fetch(t, f, "hf:org/m")
	refused(t, err, fault.NoSpace, "", "The model needs 1000000000.0 GB more")
	if len(hub.CDN.Asked()) > 0 {
		t.Error("it was asked for all the same")
	}
}

// huge makes every file an exabyte long, as its hub says.
type huge struct{ http.RoundTripper }

func (h huge) RoundTrip(r *http.Request) (*http.Response, error) {
	resp, err := h.RoundTripper.RoundTrip(r)
	if err == nil && strings.HasPrefix(resp.Header.Get("X-Linked-Size"), "2") {
		resp.Header.Set("X-Linked-Size", "1000000000000000000")
	}
	return resp, err
}
