package source_test

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"net/http"
	"os"
	"slices"
	"testing"

	awss3 "github.com/aws/aws-sdk-go-v2/service/s3"

	"outcrop/internal/api/s3"
	"outcrop/internal/api/wire"
	"outcrop/internal/apitest"
	"outcrop/internal/fault"
	"outcrop/internal/source"
	"outcrop/internal/store"
)

// stored starts a store with these objects in the bucket "models".
func stored(t *testing.T, files map[string][]byte) (*source.Fetcher, *recorder) {
	t.Helper()
	house := apitest.Start(t, func(m *wire.Mux, h *apitest.House) { m.Mount("s3", s3.New(h.Objects, h.Objects, h.Objects)) })
	b := store.Bucket{Scope: apitest.Scope, Name: "models"}
	if err := house.Objects.CreateBucket(t.Context(), b); err != nil {
		t.Fatal(err)
	}
	for key, content := range files {
		apitest.Must(house.Objects.Put(t.Context(), b, key, store.ObjectMeta{}, bytes.NewReader(content), nil))(t)
	}
	f, seen := fetcher(t, house.URL), &recorder{}
	f.S3 = func(context.Context) (*awss3.Client, error) {
		return awss3.NewFromConfig(house.Root(), func(o *awss3.Options) { o.UsePathStyle, o.HTTPClient = true, &http.Client{Transport: seen} }), nil
	}
	return f, seen
}

// recorder counts the objects that were read, and breaks the first one off.
type recorder struct {
	gets   []string
	breaks int // bytes after which the next object breaks off; 0: it does not
}

func (r *recorder) RoundTrip(req *http.Request) (*http.Response, error) {
	resp, err := http.DefaultTransport.RoundTrip(req)
	if req.Method == "GET" && !req.URL.Query().Has("list-type") {
		r.gets = append(r.gets, req.Header.Get("Range"))
		if r.breaks > 0 && err == nil {
			resp.Body = cut{resp.Body, &r.breaks}
		}
	}
	return resp, err
}

// cut ends with an error after so many bytes.
type cut struct {
	body io.ReadCloser
	left *int
}

func (c cut) Close() error { return c.body.Close() }

func (c cut) Read(p []byte) (int, error) {
	if *c.left == 0 {
		return 0, os.ErrDeadlineExceeded
	}
	n, err := c.body.Read(p[:min(len(p), *c.left)])
	*c.left -= n
	return n, err
}

// Models come out of a bucket by a prefix or a key, from our own store; a break is taken up where it was.
func TestBucket(t *testing.T) {
	folder := folderRepo(t)
	files := map[string][]byte{"one.gguf": ggufOf(t, 1), "some/two.Q8_0.gguf": ggufOf(t, 2), "some/two.Q4_K_M.gguf": ggufOf(t, 3), "some/README.md": []byte("# two")}
	parts := splitOf(t)
	for i, part := range parts {
		files[fmt.Sprintf("split/m-0000%d-of-00002.gguf", i+1)] = part
	}
	for name, content := range folder {
		files["models/small/"+name] = content
	}
	f, seen := stored(t, files)
	m, err := fetch(t, f, "s3://models/models/small")
	if err != nil {
		t.Fatal(err)
	}
	holds(t, m, folder, "README.md", "LICENSE", "config.json", "tokenizer.json", "tokenizer_config.json", "model.safetensors", "1_Pooling/config.json")

	seen.gets, seen.breaks = nil, 1000
	if m, err = fetch(t, f, "s3://models/one.gguf"); err != nil {
		t.Fatal(err)
	}
	holds(t, m, map[string][]byte{"one.gguf": files["one.gguf"]}, "one.gguf")
	if !slices.Equal(seen.gets, []string{"", "bytes=1000-"}) {
		t.Errorf("asked for %q", seen.gets)
	}
	if err := m.Discard(); err != nil {
		t.Error(err)
	}
	if _, err := os.Stat(m.Files[0].Path); !os.IsNotExist(err) {
		t.Errorf("after it was discarded: %v", err)
	}
	for uri, want := range map[string][]string{"s3://models/some/": {"README.md", "two.Q4_K_M.gguf"}, "s3://models/some/two.Q8_0.gguf": {"two.Q8_0.gguf"},
		"s3://models/split/m-00002-of-00002.gguf": {"m-00001-of-00002.gguf", "m-00002-of-00002.gguf"}} {
		if m, err = fetch(t, f, uri); err != nil || !slices.Equal(names(m), want) {
			t.Errorf("%s: %q, %v", uri, names(m), err)
		}
	}
	_, err = fetch(t, f, "s3://models/none/")
	refused(t, err, fault.NotFound, "file", "nothing at s3://models/none/")
	_, err = fetch(t, f, "s3://nobucket/none/")
	refused(t, err, fault.NotFound, "file", "NoSuchBucket")
	f.S3 = func(context.Context) (*awss3.Client, error) {
		return awss3.New(awss3.Options{Region: "us-east-1", BaseEndpoint: new(f.Hub.Endpoint.String()), UsePathStyle: true}), nil
	}
	_, err = fetch(t, f, "s3://models/one.gguf")
	refused(t, err, fault.Denied, "keys", "s3://models/one.gguf")
}
