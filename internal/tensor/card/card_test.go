package card

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"outcrop/internal/engine/enginetest"
	"outcrop/internal/tensor/gguf"
)

func TestFrontMatter(t *testing.T) {
	for text, want := range map[string]string{
		"---\nlicense: apache-2.0\ntags:\n- x\n---\nlicense: no": "apache-2.0",
		"---\r\nlicense: \"mit\"\r\n---\r\n":                     "mit",
		"---\nlicense: other\nlicense_name: gemma\n---\n":        "gemma",
		"---\nlicense: other\n---\n":                             "other",
		"---\ntags: [license]\n---\nlicense: mit\n":              "",
		"# Title\nlicense: mit\n":                                "",
		"":                                                       "",
	} {
		if got := frontMatter(strings.NewReader(text)); got != want {
			t.Errorf("%q: licence %q, want %q", text, got, want)
		}
	}
	if got := firstLine(strings.NewReader("\n   \n   # Apache License\nVersion 2.0")); got != "Apache License" {
		t.Errorf("first line %q", got)
	}
}

func FuzzFrontMatter(f *testing.F) {
	f.Add("---\nlicense: mit\n---\n")
	f.Fuzz(func(t *testing.T, text string) {
		if id := frontMatter(strings.NewReader(text)); strings.ContainsAny(id, "\n") {
			t.Errorf("licence %q", id)
		}
	})
}

func TestRead(t *testing.T) {
	path, err := enginetest.TinyText(t.TempDir(), 1)
	if err != nil {
		t.Fatal(err)
	}
	c, err := Read(path)
	if err != nil || !strings.HasPrefix(c.Tokenizer, "BPE (") || c.Template == "" || len(c.Files) != 1 || c.Bytes() == 0 {
		t.Errorf("a GGUF file: %+v, %v", c, err)
	}
	dir := t.TempDir()
	if err := enginetest.TinyEmbedder(dir, 1); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "LICENSE"), []byte("MIT License\n\nCopyright"), 0o600); err != nil {
		t.Fatal(err)
	}
	if c, err = Read(dir); err != nil || !strings.HasPrefix(c.Tokenizer, "WordPiece, ") || c.Template != "" || c.License != (License{"MIT License", "LICENSE"}) {
		t.Errorf("a folder: %+v, %v", c, err)
	}
	if err := os.WriteFile(filepath.Join(dir, "README.md"), []byte("---\nlicense: mit\n---\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if c, err = Read(dir); err != nil || c.License != (License{"mit", "README.md"}) {
		t.Errorf("a folder with a README: %+v, %v", c.License, err)
	}
	said := filepath.Join(t.TempDir(), "m.gguf")
	w, err := os.Create(said)
	if err != nil {
		t.Fatal(err)
	}
	if err := gguf.Write(w, []gguf.KV{{Key: "general.name", Value: "Small One"}, {Key: "general.license", Value: "apache-2.0"}}, nil); err != nil {
		t.Fatal(err)
	}
	w.Close()
	if c, err = Read(said); err != nil || c.Name != "Small One" || c.License != (License{"apache-2.0", "general.license"}) || c.Tokenizer != "" {
		t.Errorf("metadata: %+v, %v", c, err)
	}
	if _, err := Read(filepath.Join(dir, "none")); err == nil {
		t.Error("the card of nothing was read")
	}
}
