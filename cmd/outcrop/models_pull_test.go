package main

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"outcrop/internal/source/sourcetest"
)

// A model is pulled from a hub into the catalog; what goes wrong says what to do next.
func TestModelsPull(t *testing.T) {
	weights, err := os.ReadFile(tinyText(t))
	if err != nil {
		t.Fatal(err)
	}
	hub, dir := sourcetest.NewHub(t), folderFor(t)
	t.Setenv("HF_ENDPOINT", hub.URL)
	t.Setenv("HF_HOME", t.TempDir())
	t.Setenv("HF_TOKEN", "")
	t.Setenv("XDG_CACHE_HOME", t.TempDir())
	hub.Commit("Org/Tiny-Model-GGUF", map[string][]byte{"tiny.Q8_0.gguf": weights, "tiny.F32.gguf": append(weights, 0), "README.md": []byte("---\nlicense: mit\n---\n# Tiny")}, sourcetest.Access{})
	hub.Commit("org/gated", map[string][]byte{"tiny.gguf": weights}, sourcetest.Access{Gated: true})

	refuses := func(wrong, advice string, args ...string) {
		t.Helper()
		out, errs, code := outcrop(t, dir, append([]string{"models", "pull"}, args...)...)
		if code != 1 || out != "" || !strings.Contains(errs, "outcrop: ") || !strings.Contains(errs, wrong) || !strings.Contains(errs, "\n  "+advice) {
			t.Errorf("pull %v: code %d, %q, %q; want %q and then %q", args, code, out, errs, wrong, advice)
		}
	}
	refuses("is not a source", "see: outcrop models pull --help", "ftp://x")
	refuses("tiny.F32.gguf, tiny.Q8_0.gguf", "choose one with --file", "hf:Org/Tiny-Model-GGUF")
	refuses("No model there fits", "choose one with --file", "hf:Org/Tiny-Model-GGUF:Q2_K")
	refuses("accepted its terms", "accept the terms at "+hub.URL+"/org/gated", "hf:org/gated")
	refuses("The hub has no hf:org/none", "check the name; for a private repository", "hf:org/none")
	refuses("is not a model id", "give it another: --id", "hf:org/x", "--id", "X")
	refuses("needs an id", "give it one: --id", hub.CDN.URL+"/m.gguf")

	for range 2 {
		out, errs, code := outcrop(t, dir, "models", "pull", "hf:Org/Tiny-Model-GGUF:q8_0")
		if code != 0 || out != "added org.tiny-model-gguf: chat, llama, 28K parameters, F32\n" {
			t.Fatalf("code %d, %q, %q", code, out, errs)
		}
	}
	lists(t, dir, "org.tiny-model-gguf")
	succeeds(t, dir, "models", "alias", "us.amazon.nova-lite-v1:0", "org.tiny-model-gguf")
	shown := succeeds(t, dir, "models", "show", "us.amazon.nova-lite-v1:0")
	for _, line := range []string{"does            text, chat, tools, json\n", "licence         mit\n", "family          nova\n", "tokenizer       BPE ("} {
		if !strings.Contains(shown, line) {
			t.Errorf("show does not say %q: %s", line, shown)
		}
	}
	var read struct {
		ID      string
		Aliases []struct{ ID string }
		Files   []struct{ Name string }
	}
	if err := json.Unmarshal([]byte(succeeds(t, dir, "models", "show", "org.tiny-model-gguf", "--json")), &read); err != nil || read.ID != "org.tiny-model-gguf" ||
		len(read.Aliases) != 1 || len(read.Files) != 2 {
		t.Errorf("show --json: %+v, %v", read, err)
	}
	if template := succeeds(t, dir, "models", "show", "org.tiny-model-gguf", "--template"); !strings.Contains(template, "messages") {
		t.Errorf("show --template: %q", template)
	}
	fails(t, dir, "Could not resolve the foundation model", "see which there are: outcrop models list", "models", "show", "no.model")

	hub.CDN.Put("/m.gguf", weights)
	sum := sourcetest.SHA256(weights)
	refuses("nobody vouches for it", "compare with what its publisher says, then: outcrop models pull "+hub.CDN.URL+"/m.gguf --id a.web --sha256 "+sum, hub.CDN.URL+"/m.gguf", "--id", "a.web")
	refuses("is not what it should be", "the file was thrown away", hub.CDN.URL+"/m.gguf", "--id", "a.web", "--sha256", strings.Repeat("0", 64))
	if out, errs, code := outcrop(t, dir, "models", "pull", hub.CDN.URL+"/m.gguf", "--id", "a.web", "--sha256", sum); code != 0 || !strings.HasPrefix(out, "added a.web: ") {
		t.Errorf("code %d, %q, %q", code, out, errs)
	}
}

// Ctrl-C keeps what came and says how to go on; the next fetch goes on there.
func TestModelsPullStopped(t *testing.T) {
	weights, err := os.ReadFile(tinyText(t))
	if err != nil {
		t.Fatal(err)
	}
	hub, dir, home := sourcetest.NewHub(t), folderFor(t), t.TempDir()
	t.Setenv("HF_ENDPOINT", hub.URL)
	t.Setenv("HF_HOME", home)
	t.Setenv("HF_TOKEN", "")
	t.Setenv("XDG_CACHE_HOME", t.TempDir())
	hub.Commit("org/tiny", map[string][]byte{"tiny.gguf": weights}, sourcetest.Access{})
	hub.CDN.Next(sourcetest.Break{After: 5000, Hang: true})
	var errs bytes.Buffer
	c := exec.CommandContext(t.Context(), program, "models", "pull", "hf:org/tiny", "--data", dir)
	c.Stderr = &errs
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	part := filepath.Join(home, "hub", "models--org--tiny", "blobs", sourcetest.SHA256(weights)+".incomplete")
	await(t, "the first bytes", func(context.Context) bool { info, err := os.Stat(part); return err == nil && info.Size() == 5000 })
	if err := c.Process.Signal(os.Interrupt); err != nil {
		t.Fatal(err)
	}
	c.Wait()
	if want := "outcrop: The fetch was stopped; what came is kept.\n  go on with it: outcrop models pull hf:org/tiny --id org.tiny\n"; c.ProcessState.ExitCode() != 1 || !strings.HasSuffix(errs.String(), want) {
		t.Errorf("code %d, %q; want %q", c.ProcessState.ExitCode(), &errs, want)
	}
	if _, errs, code := outcrop(t, dir, "models", "pull", "hf:org/tiny"); code != 0 {
		t.Fatal(errs)
	}
	if asked := hub.CDN.Asked(); !slices.Equal(asked, []string{"", "bytes=5000-"}) {
		t.Errorf("asked for %q", asked)
	}
}
