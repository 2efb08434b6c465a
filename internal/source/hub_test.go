package source_test

import (
	"bytes"
	"context"
	"maps"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"outcrop/internal/fault"
	"outcrop/internal/source"
	"outcrop/internal/source/sourcetest"
	"outcrop/internal/tensor/gguf"
	"outcrop/internal/tensor/safetensors"
	"outcrop/internal/tensor/weight"
)

// fetcher makes one whose hub is at url, with a cache and folder of the test's own, that does not wait.
func fetcher(t testing.TB, endpoint string) *source.Fetcher {
	t.Helper()
	u, err := url.Parse(endpoint)
	if err != nil {
		t.Fatal(err)
	}
	return &source.Fetcher{Hub: source.Hub{Endpoint: u, Cache: t.TempDir()}, Dir: t.TempDir(), Client: &http.Client{},
		Tell: func(source.Progress) {}, Pause: func(context.Context, time.Duration) error { return nil }}
}

// fetch parses and fetches.
func fetch(t testing.TB, f *source.Fetcher, text string) (source.Model, error) {
	t.Helper()
	s, choice, err := source.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	one := *f
	if choice != "" {
		one.Choice = choice
	}
	m, err := one.Fetch(t.Context(), s)
	t.Cleanup(func() { m.Close() })
	return m, err
}

// ggufOf is a small model file; each seed has its own.
func ggufOf(t testing.TB, seed byte) []byte {
	t.Helper()
	var b bytes.Buffer
	data := bytes.Repeat([]byte{seed, 0, 0, 0}, 5000)
	if err := gguf.Write(&b, []gguf.KV{{Key: "general.architecture", Value: "llama"}}, []gguf.Tensor{{Name: "w", Format: weight.F32, Dims: []int{5000}, Data: data}}); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// splitOf is a model in two files.
func splitOf(t testing.TB) (parts [2][]byte) {
	t.Helper()
	for i := range parts {
		var b bytes.Buffer
		meta := []gguf.KV{{Key: "split.no", Value: uint16(i)}, {Key: "split.count", Value: uint16(2)}}
		if err := gguf.Write(&b, meta, []gguf.Tensor{{Name: "t" + string(rune('0'+i)), Format: weight.F32, Dims: []int{1}, Data: make([]byte, 4)}}); err != nil {
			t.Fatal(err)
		}
		parts[i] = b.Bytes()
	}
	return parts
}

// tensorsOf is a small safetensors file.
func tensorsOf(t testing.TB, name string) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := safetensors.Write(&b, []safetensors.Tensor{{Name: name, Format: weight.F32, Shape: []int{2}, Data: make([]byte, 8)}}); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func names(m source.Model) (list []string) {
	for _, f := range m.Files {
		list = append(list, f.Name)
	}
	slices.Sort(list)
	return list
}

// holds checks that a model's files are those of the repository.
func holds(t testing.TB, m source.Model, files map[string][]byte, want ...string) {
	t.Helper()
	slices.Sort(want)
	if got := names(m); !slices.Equal(got, want) {
		t.Fatalf("the model has the files %q, want %q", got, want)
	}
	for _, f := range m.Files {
		if b, err := os.ReadFile(f.Path); err != nil || !bytes.Equal(b, files[f.Name]) {
			t.Errorf("%s: %d bytes, %v; want %d", f.Name, len(b), err, len(files[f.Name]))
		}
	}
}

func refused(t testing.TB, err error, kind fault.Kind, thing, says string) {
	t.Helper()
	f, ok := err.(*fault.Error)
	if !ok || f.Kind != kind || f.Thing != thing || !strings.Contains(f.Text, says) {
		t.Errorf("error is %v; want %s about %q with %q", err, kind, thing, says)
	}
}

func folderRepo(t testing.TB) map[string][]byte {
	return map[string][]byte{".gitattributes": []byte("*.bin lfs"), "README.md": []byte("---\nlicense: mit\n---\n"), "LICENSE": []byte("MIT"),
		"config.json": []byte(`{"model_type":"llama"}`), "tokenizer.json": []byte("{}"), "tokenizer_config.json": []byte("{}"),
		"model.safetensors": tensorsOf(t, "w"), "pytorch_model.bin": []byte("pickle"), "onnx/model.onnx": []byte("onnx"), "onnx/config.json": []byte("{}"),
		"pytorch_model.bin.index.json": []byte("{}"), "original/consolidated.safetensors": tensorsOf(t, "x"), "1_Pooling/config.json": []byte("{}")}
}

// Of a repository only what an engine needs is fetched, into the cache as huggingface_hub lays it out, and not twice.
func TestHubFolder(t *testing.T) {
	hub, files := sourcetest.NewHub(t), folderRepo(t)
	commit := hub.Commit("org/model", files, sourcetest.Access{})
	f := fetcher(t, hub.URL)
	want := []string{"README.md", "LICENSE", "config.json", "tokenizer.json", "tokenizer_config.json", "model.safetensors", "1_Pooling/config.json"}
	for range 2 {
		m, err := fetch(t, f, "hf:org/model")
		if err != nil {
			t.Fatal(err)
		}
		holds(t, m, files, want...)
	}
	if asked := hub.CDN.Asked(); len(asked) != 1 {
		t.Errorf("large files were asked for %d times", len(asked))
	}
	root := filepath.Join(f.Hub.Cache, "models--org--model")
	if ref, err := os.ReadFile(filepath.Join(root, "refs", "main")); err != nil || string(ref) != commit {
		t.Errorf("the ref is %q, %v", ref, err)
	}
	link, err := os.Readlink(filepath.Join(root, "snapshots", commit, "1_Pooling", "config.json"))
	if err != nil || !strings.HasPrefix(link, "../../../blobs/") {
		t.Errorf("the snapshot's link is %q, %v", link, err)
	}
	if left, _ := filepath.Glob(filepath.Join(root, "blobs", "*.incomplete")); len(left) > 0 {
		t.Errorf("left over: %q", left)
	}

	f.Hub.Offline, f.Hub.Endpoint = true, nil
	m, err := fetch(t, f, "hf:org/model")
	if err != nil {
		t.Fatal(err)
	}
	holds(t, m, files, want...)
	_, err = fetch(t, f, "hf:org/other")
	refused(t, err, fault.NotFound, "cache", "HF_HUB_OFFLINE")
}

// A new commit brings only what changed.
func TestHubNewCommit(t *testing.T) {
	hub, files := sourcetest.NewHub(t), folderRepo(t)
	hub.Commit("org/model", files, sourcetest.Access{})
	f := fetcher(t, hub.URL)
	if _, err := fetch(t, f, "hf:org/model"); err != nil {
		t.Fatal(err)
	}
	files["config.json"] = []byte(`{"model_type":"llama","changed":true}`)
	commit := hub.Commit("org/model", files, sourcetest.Access{})
	m, err := fetch(t, f, "hf:org/model")
	if err != nil {
		t.Fatal(err)
	}
	if len(hub.CDN.Asked()) != 1 || !strings.Contains(m.Files[0].Path, commit) {
		t.Error("the unchanged weights were fetched again, or the snapshot is the old one")
	}
	for _, rev := range []string{commit, "v1/stable"} {
		if _, err := fetch(t, f, "hf:org/model@"+rev); err != nil {
			t.Errorf("%s: %v", rev, err)
		}
	}
	if _, err := os.Stat(filepath.Join(f.Hub.Cache, "models--org--model", "refs", "v1", "stable")); err != nil {
		t.Error(err)
	}
}

// A split model comes whole, whichever of its files is named.
func TestHubSplit(t *testing.T) {
	hub, parts := sourcetest.NewHub(t), splitOf(t)
	files := map[string][]byte{"Q8_0/m-00001-of-00002.gguf": parts[0], "Q8_0/m-00002-of-00002.gguf": parts[1], "other.gguf": ggufOf(t, 1)}
	hub.Commit("org/split", files, sourcetest.Access{})
	m, err := fetch(t, fetcher(t, hub.URL), "hf:org/split:m-00002-of-00002.gguf")
	if err != nil {
		t.Fatal(err)
	}
	holds(t, m, map[string][]byte{"m-00001-of-00002.gguf": parts[0], "m-00002-of-00002.gguf": parts[1]}, "m-00001-of-00002.gguf", "m-00002-of-00002.gguf")
}

// Shards of safetensors come with their index, which tells whether all are there.
func TestHubShards(t *testing.T) {
	hub := sourcetest.NewHub(t)
	files := map[string][]byte{"config.json": []byte("{}"), "model-00001-of-00002.safetensors": tensorsOf(t, "a"), "model-00002-of-00002.safetensors": tensorsOf(t, "b"),
		"model.safetensors.index.json": []byte(`{"weight_map":{"a":"model-00001-of-00002.safetensors","b":"model-00002-of-00002.safetensors"}}`)}
	hub.Commit("org/whole", files, sourcetest.Access{})
	m, err := fetch(t, fetcher(t, hub.URL), "hf:org/whole")
	if err != nil {
		t.Fatal(err)
	}
	holds(t, m, files, slices.Collect(maps.Keys(files))...)
	delete(files, "model-00002-of-00002.safetensors")
	hub.Commit("org/torn", files, sourcetest.Access{})
	_, err = fetch(t, fetcher(t, hub.URL), "hf:org/torn")
	refused(t, err, fault.Invalid, "model", "the model has no file model-00002-of-00002.safetensors")
}

// The token goes to the hub, and not to where its files lie.
func TestHubAccess(t *testing.T) {
	hub, files := sourcetest.NewHub(t), map[string][]byte{"m.gguf": ggufOf(t, 1)}
	hub.Commit("org/private", files, sourcetest.Access{Token: "secret"})
	hub.Commit("org/gated", files, sourcetest.Access{Gated: true})
	f := fetcher(t, hub.URL)
	_, err := fetch(t, f, "hf:org/private")
	refused(t, err, fault.NotFound, "repository", "org/private")
	_, err = fetch(t, f, "hf:org/none")
	refused(t, err, fault.NotFound, "repository", "org/none")
	_, err = fetch(t, f, "hf:org/gated")
	refused(t, err, fault.Denied, "gate", "accepted its terms")
	f.Hub.Token = "wrong"
	_, err = fetch(t, f, "hf:org/private")
	refused(t, err, fault.Denied, "token", "Invalid credentials")
	f.Hub.Token = "secret"
	m, err := fetch(t, f, "hf:org/private")
	if err != nil {
		t.Fatal(err)
	}
	holds(t, m, files, "m.gguf")
	_, err = fetch(t, f, "hf:org/private@v9")
	refused(t, err, fault.NotFound, "revision", "hf:org/private@v9")
	if got := hub.Tokens(); !slices.Equal(got, []string{"secret", "wrong"}) {
		t.Errorf("tokens sent: %q", got)
	}
	f.Hub.Endpoint, _ = url.Parse(hub.CDN.URL)
	_, err = fetch(t, f, "hf:org/private")
	if !fault.Is(err, fault.Denied) && !fault.Is(err, fault.Invalid) {
		t.Errorf("no hub: %v", err)
	}
}
