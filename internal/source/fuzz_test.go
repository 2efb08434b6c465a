package source

import (
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// Whatever a source is called, it is named the same again, and its paths stay where they should.
func FuzzParse(f *testing.F) {
	for _, text := range []string{"hf:org/name", "hf:org/name@v1.0:model-Q4_K_M.gguf", "hf:gpt2@refs/pr/1", "https://example.com/a/m.gguf?x=1", "s3://bucket/prefix/",
		"pypi:a==1.0+b==2.0:x.gguf", "hf:../..@..", "hf:a/b@../../etc", "https://h/..gguf", "s3://b/../x", "pypi:-r==1", "hf:"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		s, _, err := Parse(text)
		if err != nil {
			return
		}
		again, _, err := Parse(s.String())
		if err != nil || again.String() != s.String() {
			t.Fatalf("%q is %q, which is %v, %v", text, s, again, err)
		}
		switch s := s.(type) {
		case repository:
			c := cache{"/cache", s}
			if rel, err := filepath.Rel("/cache", c.ref()); err != nil || !filepath.IsLocal(rel) || !strings.HasPrefix(rel, "models--") || strings.Count(c.folder(), "/") != 2 {
				t.Errorf("%q has the ref %q", text, c.ref())
			}
			if id := SuggestID(s); id != "" && strings.ContainsAny(id, "/ ") {
				t.Errorf("%q has the id %q", text, id)
			}
		case page:
			if !isPlain(s.name) {
				t.Errorf("%q has the file %q", text, s.name)
			}
		case packages:
			for _, one := range s {
				if strings.HasPrefix(one, "-") || strings.ContainsAny(one, " /\\") {
					t.Errorf("%q asks pip for %q", text, one)
				}
			}
		}
	})
}

// A hub's answers never lead out of its folder in the cache.
func FuzzListing(f *testing.F) {
	f.Add([]byte(`{"sha":"0123456789012345678901234567890123456789","siblings":[{"rfilename":"model.safetensors"},{"rfilename":"config.json"},{"rfilename":"../../x.gguf"}]}`), "Q4_0")
	f.Add([]byte(`{"sha":"../x","siblings":[{"rfilename":"a-00001-of-00002.gguf"},{"rfilename":"a-00002-of-00002.gguf"}]}`), "")
	f.Add([]byte(`[]`), "*.gguf")
	f.Fuzz(func(t *testing.T, b []byte, choice string) {
		commit, names, err := parseListing(b)
		if err != nil {
			return
		}
		if len(commit) != 40 || !isHex(commit) {
			t.Errorf("commit %q", commit)
		}
		chosen, _, err := choose(names, choice)
		for _, name := range chosen {
			if !filepath.IsLocal(filepath.FromSlash(name)) || !slices.Contains(names, name) {
				t.Errorf("chosen: %q, %v", name, err)
			}
		}
	})
}

// Neither do the headers of a file.
func FuzzMeta(f *testing.F) {
	f.Add(`"abc"`, "", "12", 200)
	f.Add(`W/"../../x"`, `"0123456789012345678901234567890123456789012345678901234567890123"`, "-1", 302)
	f.Fuzz(func(t *testing.T, etag, linked, size string, status int) {
		resp := &http.Response{StatusCode: status, Header: http.Header{"Etag": {etag}, "X-Linked-Etag": {linked}, "Content-Length": {size}}}
		m, err := parseMeta("m.gguf", strings.Repeat("0", 40), resp)
		if err == nil && (!isPlain(m.blob) || strings.ContainsAny(m.blob, `/\`) || m.size < -1) {
			t.Errorf("blob %q of %d bytes", m.blob, m.size)
		}
	})
}

func FuzzRangeAndSums(f *testing.F) {
	f.Add("bytes 5-9/10")
	f.Add(strings.Repeat("0", 64) + "  ./model.gguf\n")
	f.Fuzz(func(t *testing.T, text string) {
		if at, ok := parseRange(text); ok && at < 0 {
			t.Errorf("%q begins at %d", text, at)
		}
		sums := map[string]string{}
		parseSums(strings.NewReader(text), sums)
		for name, sum := range sums {
			if len(sum) != 64 || !isHex(sum) {
				t.Errorf("%q comes to %q", name, sum)
			}
		}
	})
}

func TestChoose(t *testing.T) {
	split := []string{"Q8_0/m-Q8_0-00001-of-00002.gguf", "Q8_0/m-Q8_0-00002-of-00002.gguf"}
	names := append([]string{"m-Q4_K_M.gguf", "m-Q4_K_S.gguf", "mmproj-m-f16.gguf", "README.md", "config.json"}, split...)
	for choice, want := range map[string][]string{
		"":              {"m-Q4_K_M.gguf", "README.md"},
		"q4_k_s":        {"m-Q4_K_S.gguf", "README.md"},
		"m-Q4_K_S.gguf": {"m-Q4_K_S.gguf", "README.md"},
		"*Q4_K_M*":      {"m-Q4_K_M.gguf", "README.md"},
		"Q8_0":          append(split[:2:2], "README.md"),
		split[1]:        append(split[:2:2], "README.md"),
		"m-Q8_0-*-of-*": append(split[:2:2], "README.md"),
		"*Q4*":          nil, // two
		"Q2_K":          nil, // none
	} {
		if got, _, err := choose(names, choice); !slices.Equal(got, want) || (err == nil) != (want != nil) {
			t.Errorf("%q: %q, %v; want %q", choice, got, err, want)
		}
	}
	for says, names := range map[string][]string{
		"1 of them are there": {"m-00001-of-00002.gguf"},
		"pickled":             {"config.json", "pytorch_model.bin"},
		"neither a GGUF file": {"config.json", "flax_model.msgpack"},
	} {
		if _, _, err := choose(names, ""); err == nil || !strings.Contains(err.Error(), says) {
			t.Errorf("%q: %v; want %q", names, err, says)
		}
	}
	sharded := []string{"config.json", "model-00001-of-00002.safetensors", "model-00002-of-00002.safetensors", "model.safetensors.index.json", "model.fp16.safetensors"}
	if got, _, err := choose(sharded, ""); err != nil || !slices.Equal(got, []string{sharded[1], sharded[2], sharded[0], sharded[3]}) {
		t.Errorf("sharded: %q, %v", got, err)
	}
}

func TestHubFromEnv(t *testing.T) {
	for name, c := range map[string]struct {
		env             map[string]string
		cache, endpoint string
	}{
		"nothing":      {nil, "/home/me/.cache/huggingface/hub", "https://huggingface.co"},
		"XDG":          {map[string]string{"XDG_CACHE_HOME": "/x"}, "/x/huggingface/hub", "https://huggingface.co"},
		"HF_HOME":      {map[string]string{"HF_HOME": "~/hf", "XDG_CACHE_HOME": "/x"}, "/home/me/hf/hub", "https://huggingface.co"},
		"HF_HUB_CACHE": {map[string]string{"HF_HUB_CACHE": "$D/c", "D": "/d", "HF_HOME": "/h", "HF_ENDPOINT": "http://mirror:1/"}, "/d/c", "http://mirror:1"},
	} {
		h, err := HubFromEnv(func(k string) string { return c.env[k] }, "/home/me")
		if err != nil || h.Cache != c.cache || h.Endpoint.String() != c.endpoint || h.Token != "" {
			t.Errorf("%s: %+v, %v", name, h, err)
		}
	}
	if _, err := HubFromEnv(func(k string) string { return map[string]string{"HF_ENDPOINT": "nowhere"}[k] }, "/"); err == nil {
		t.Error("an endpoint that is no address is taken")
	}
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "token"), []byte(" secret\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	for want, env := range map[string]map[string]string{"secret": {"HF_HOME": dir}, "other": {"HF_HOME": dir, "HF_TOKEN": "other"}} {
		if h, err := HubFromEnv(func(k string) string { return env[k] }, "/"); err != nil || h.Token != want {
			t.Errorf("token %q, %v; want %q", h.Token, err, want)
		}
	}
}
