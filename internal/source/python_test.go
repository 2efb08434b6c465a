package source_test

import (
	"encoding/json"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"testing"

	"outcrop/internal/fault"
	"outcrop/internal/source"
	"outcrop/internal/source/sourcetest"
)

// python runs huggingface_hub on the cache in home.
func python(t *testing.T, hub, home, token string, args ...string) []byte {
	t.Helper()
	interpreter := os.Getenv("OUTCROP_HUB_PYTHON")
	if interpreter == "" {
		t.Skip("OUTCROP_HUB_PYTHON names no Python with huggingface_hub; `make verify-hub` does")
	}
	c := exec.CommandContext(t.Context(), interpreter, append([]string{"testdata/hub.py"}, args...)...)
	c.Env = []string{"HF_ENDPOINT=" + hub, "HF_HOME=" + home, "HF_TOKEN=" + token, "HOME=" + home, "PATH=" + os.Getenv("PATH"), "HF_HUB_DISABLE_XET=1",
		"HF_HUB_DISABLE_TELEMETRY=1", "HF_HUB_DISABLE_UPDATE_CHECK=1"}
	if hub == "" {
		c.Env = append(c.Env[1:], "HF_HUB_OFFLINE=1")
	}
	c.Stderr = t.Output()
	out, err := c.Output()
	if err != nil {
		t.Fatalf("%v: %v", args, err)
	}
	return out
}

// What we fetch, huggingface_hub finds without a network; nothing about the cache seems odd to it.
func TestPythonFindsOurs(t *testing.T) {
	hub, files, home := sourcetest.NewHub(t), folderRepo(t), t.TempDir()
	commit := hub.Commit("org/model", files, sourcetest.Access{})
	f := fetcher(t, hub.URL)
	f.Hub.Cache = filepath.Join(home, "hub")
	m, err := fetch(t, f, "hf:org/model")
	if err != nil {
		t.Fatal(err)
	}
	found := map[string]any{}
	if err := json.Unmarshal(python(t, "", home, "", append([]string{"cached", "org/model"}, names(m)...)...), &found); err != nil {
		t.Fatal(err)
	}
	for _, file := range m.Files {
		if found[file.Name] != file.Path {
			t.Errorf("%s is found at %v, want %s", file.Name, found[file.Name], file.Path)
		}
	}
	if want := filepath.Join(f.Hub.Cache, "models--org--model", "snapshots", commit); found["snapshot"] != want {
		t.Errorf("the snapshot is found at %v, want %s", found["snapshot"], want)
	}
	if b, _ := json.Marshal(found["revisions"]); string(b) != `[["`+commit+`",["main"]]]` {
		t.Errorf("revisions: %s", b)
	}
	if b, _ := json.Marshal(found["warnings"]); string(b) != "[]" {
		t.Errorf("warnings: %s", b)
	}
}

// What huggingface_hub fetches from the hub of the tests, which shows that it is one, we find: nothing large is fetched again, and
// without a network it is there too.
func TestWeFindPythons(t *testing.T) {
	hub, files, home := sourcetest.NewHub(t), folderRepo(t), t.TempDir()
	hub.Commit("org/model", files, sourcetest.Access{Token: "secret"})
	want := []string{"README.md", "LICENSE", "config.json", "tokenizer.json", "tokenizer_config.json", "model.safetensors", "1_Pooling/config.json"}
	found := map[string]any{}
	if err := json.Unmarshal(python(t, hub.URL, home, "secret", append([]string{"fetch", "org/model"}, want...)...), &found); err != nil {
		t.Fatal(err)
	}
	if b, _ := json.Marshal(found["listed"]); len(found["listed"].([]any)) != len(slices.Collect(maps.Keys(files))) {
		t.Errorf("listed: %s", b)
	}
	if n := len(hub.CDN.Asked()); n != 1 {
		t.Errorf("huggingface_hub asked for %d large files", n)
	}
	f := fetcher(t, hub.URL)
	f.Hub.Cache, f.Hub.Token = filepath.Join(home, "hub"), "secret"
	for _, offline := range []bool{false, true} {
		f.Hub.Offline = offline
		m, err := fetch(t, f, "hf:org/model")
		if err != nil {
			t.Fatal(err)
		}
		holds(t, m, files, want...)
	}
	if n := len(hub.CDN.Asked()); n != 0 {
		t.Errorf("%d large files were fetched again", n)
	}
}

// huggingface_hub takes the refusals of the hub of the tests for what we take them for.
func TestPythonIsRefusedToo(t *testing.T) {
	hub := sourcetest.NewHub(t)
	files := map[string][]byte{"m.gguf": ggufOf(t, 1)}
	hub.Commit("org/open", files, sourcetest.Access{})
	hub.Commit("org/gated", files, sourcetest.Access{Gated: true})
	hub.Commit("org/private", files, sourcetest.Access{Token: "secret"})
	for _, c := range []struct {
		repo, revision, python string
		kind                   fault.Kind
		thing                  string
	}{
		{"org/none", "main", "RepositoryNotFoundError", fault.NotFound, "repository"},
		{"org/private", "main", "RepositoryNotFoundError", fault.NotFound, "repository"},
		{"org/gated", "main", "GatedRepoError", fault.Denied, "gate"},
		{"org/open", "v9", "RevisionNotFoundError", fault.NotFound, "revision"},
	} {
		f := fetcher(t, hub.URL)
		s, _, err := source.Parse("hf:" + c.repo + "@" + c.revision)
		if err != nil {
			t.Fatal(err)
		}
		_, err = f.Fetch(t.Context(), s)
		refused(t, err, c.kind, c.thing, "")
		var name string
		if err := json.Unmarshal(python(t, hub.URL, t.TempDir(), "", "error", c.repo, c.revision), &name); err != nil || name != c.python {
			t.Errorf("%s@%s: huggingface_hub ends with %s, %v; want %s", c.repo, c.revision, name, err, c.python)
		}
	}
}
