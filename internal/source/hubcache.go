package source

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"outcrop/internal/fault"
)

// cache is a repository's part of the hub's cache, laid out as huggingface_hub does:
//
//	models--ORG--NAME/blobs/ETAG                content
//	models--ORG--NAME/refs/REVISION             the commit that a branch or tag stood at
//	models--ORG--NAME/snapshots/COMMIT/FILE     links to blobs
type cache struct {
	dir string
	repository
}

func (c cache) folder() string {
	return filepath.Join(c.dir, "models--"+strings.ReplaceAll(c.name, "/", "--"))
}

func (c cache) snapshot(commit string) string { return filepath.Join(c.folder(), "snapshots", commit) }

// link makes the snapshot of files whose blobs are there, and remembers what the revision means.
func (c cache) link(commit string, names []string, blobs map[string]string) ([]File, error) {
	for _, name := range names {
		path := filepath.Join(c.snapshot(commit), filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			return nil, err
		}
		target, err := filepath.Rel(filepath.Dir(path), filepath.Join(c.folder(), "blobs", blobs[name]))
		if err != nil {
			return nil, err
		}
		if err := linkTo(target, path); err != nil {
			return nil, err
		}
	}
	if c.revision != commit {
		if err := c.remember(commit); err != nil {
			return nil, err
		}
	}
	return c.files(commit, names), nil
}

// linkTo leaves alone what is there and can be read.
func linkTo(target, path string) error {
	if _, err := os.Stat(path); err == nil {
		return nil
	}
	if err := os.Remove(path); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return os.Symlink(target, path)
}

func (c cache) ref() string { return filepath.Join(c.folder(), "refs", filepath.FromSlash(c.revision)) }

// remember writes the ref, so that readers see the old commit or the new one.
func (c cache) remember(commit string) error {
	if err := os.MkdirAll(filepath.Dir(c.ref()), 0o755); err != nil {
		return err
	}
	temp, err := os.CreateTemp(filepath.Dir(c.ref()), ".ref-*.tmp")
	if err != nil {
		return err
	}
	defer os.Remove(temp.Name())
	_, err = temp.WriteString(commit)
	if err = errors.Join(err, temp.Chmod(0o644), temp.Close()); err != nil {
		return err
	}
	return os.Rename(temp.Name(), c.ref())
}

func (c cache) files(commit string, names []string) (files []File) {
	for _, name := range names {
		files = append(files, File{name, filepath.Join(c.snapshot(commit), filepath.FromSlash(name))})
	}
	return files
}

// plan takes what the cache has.
func (c cache) plan(choice string) (plan, error) {
	commit := c.revision
	if b, err := os.ReadFile(c.ref()); err == nil {
		commit = strings.TrimSpace(string(b))
	}
	var names []string
	if commitRule.MatchString(commit) {
		root := c.snapshot(commit)
		err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() {
				return err
			}
			name, err := filepath.Rel(root, path)
			if _, gone := os.Stat(path); gone == nil && isInside(filepath.ToSlash(name)) {
				names = append(names, filepath.ToSlash(name))
			}
			return err
		})
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return plan{}, err
		}
	}
	if len(names) == 0 {
		return plan{}, refuse(fault.NotFound, "cache", "%s is not in the hub's cache %s, and HF_HUB_OFFLINE is set.", c.repository, c.dir)
	}
	chosen, note, err := choose(names, choice)
	return plan{note: note, finish: func(context.Context) ([]File, error) { return c.files(commit, chosen), nil }}, err
}
