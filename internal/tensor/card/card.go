// Package card reads what a model's files say of the model beside its weights: name, licence, tokenizer and chat template.
package card

import (
	"fmt"
	"os"
	"path/filepath"

	"outcrop/internal/fault"
	"outcrop/internal/tensor/gguf"
	"outcrop/internal/tensor/tokenizer"
)

// Card is what the files say. What they do not say is empty.
type Card struct {
	Name      string // as its makers call it
	License   License
	Tokenizer string // "BPE (qwen2), 151936 tokens"
	Template  string // the chat template, Jinja
	Files     []File // by name
}

// License is a model's, and which of the files says so.
type License struct{ ID, Said string }

// File is one of a model's files.
type File struct {
	Name  string // with forward slashes
	Bytes int64
}

// Bytes is the size of all files.
func (c Card) Bytes() (n int64) {
	for _, f := range c.Files {
		n += f.Bytes
	}
	return n
}

// Read reads the card of a GGUF file or of a folder that holds one, or of a Hugging Face folder. Files that say something unreadable
// count as saying nothing: the engine is who refuses models.
func Read(path string) (Card, error) {
	var c Card
	info, err := os.Stat(path)
	if err != nil {
		return c, fault.Wrap("card.Read", fault.Internal, err)
	}
	dir, file := path, ""
	if !info.IsDir() {
		dir, file = filepath.Dir(path), path
	} else if c.Files, err = files(path); err != nil {
		return c, fault.Wrap("card.Read", fault.Internal, err)
	}
	if file != "" {
		c.Files = []File{{filepath.Base(path), info.Size()}}
	} else if _, err := os.Stat(filepath.Join(dir, "config.json")); err != nil {
		file, _ = gguf.Find(dir)
	}
	if file != "" {
		c.readGGUF(file)
	} else if t, err := tokenizer.FromFolder(dir); err == nil {
		c.take(t)
	}
	if c.License.ID == "" && info.IsDir() {
		c.License = licenseIn(dir, c.Files)
	}
	return c, nil
}

// files lists a folder, links followed.
func files(dir string) (list []File, err error) {
	err = filepath.WalkDir(dir, func(path string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		info, err := os.Stat(path)
		if err != nil {
			return err
		}
		name, err := filepath.Rel(dir, path)
		list = append(list, File{filepath.ToSlash(name), info.Size()})
		return err
	})
	return list, err
}

// readGGUF takes what the metadata of a file say.
func (c *Card) readGGUF(path string) {
	f, err := gguf.Open(path)
	if err != nil {
		return
	}
	defer f.Close()
	c.Name, _ = gguf.Get[string](f, "general.name")
	if id, _ := gguf.Get[string](f, "general.license"); id != "" {
		c.License = License{id, "general.license"}
	}
	if t, err := tokenizer.FromGGUF(func(key string) (any, bool) { return gguf.Get[any](f, key) }); err == nil {
		c.take(t)
	}
}

func (c *Card) take(t *tokenizer.Tokenizer) {
	d := t.Definition()
	kind := string(d.Kind)
	if d.Kind == tokenizer.BPE && d.Pre != "" && d.Pre != "regex" {
		kind += " (" + d.Pre + ")"
	}
	c.Tokenizer, c.Template = fmt.Sprintf("%s, %d tokens", kind, t.Size()), d.Template
}
