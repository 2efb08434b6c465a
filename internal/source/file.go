package source

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"
)

// linkTo makes a link to the file in a folder, under its name.
func (f File) linkTo(dir string) error {
	path := filepath.Join(dir, filepath.FromSlash(f.Name))
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	real, err := filepath.EvalSymlinks(f.Path)
	if err == nil {
		real, err = filepath.Abs(real)
	}
	if err != nil {
		return err
	}
	return os.Symlink(real, path)
}

// CopyTo puts the file into a folder, under its name: it appears whole or not at all.
func (f File) CopyTo(dir string) error {
	path := filepath.Join(dir, filepath.FromSlash(f.Name))
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	from, err := os.Open(f.Path)
	if err != nil {
		return err
	}
	defer from.Close()
	to, err := os.CreateTemp(filepath.Dir(path), ".pull-*")
	if err != nil {
		return err
	}
	defer os.Remove(to.Name())
	_, err = io.Copy(to, from)
	if err = errors.Join(err, to.Chmod(0o644), to.Sync(), to.Close()); err != nil {
		return err
	}
	return os.Rename(to.Name(), path)
}

var (
	oddRule    = regexp.MustCompile(`[^a-z0-9]+`)
	endingRule = regexp.MustCompile(`-(gguf|instruct|it|hf|chat)$`)
)

// SuggestID makes an id for the catalog of a repository's name: provider.name, each of at most 20 characters. Other sources have
// no name to make one of.
func SuggestID(s Source) string {
	r, ok := s.(repository)
	org, name, two := strings.Cut(r.name, "/")
	if !ok || !two {
		return ""
	}
	clean := func(text string) string {
		return strings.Trim(oddRule.ReplaceAllString(strings.ToLower(text), "-"), "-")
	}
	name = clean(name)
	for len(name) > 20 && endingRule.MatchString(name) {
		name = endingRule.ReplaceAllString(name, "")
	}
	cut := func(text string) string { return strings.TrimRight(text[:min(len(text), 20)], "-") }
	return cut(clean(org)) + "." + cut(name)
}

// Page is where people read about a source on the hub.
func (h Hub) Page(s Source) string {
	if r, ok := s.(repository); ok {
		return h.Endpoint.String() + "/" + r.name
	}
	return h.Endpoint.String()
}
