package artifact

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"
	"syscall"
	"unicode/utf8"

	"outcrop/internal/fault"
)

// target is a folder being filled. All writes go through an os.Root: a name that slipped through the checks could still not
// leave it.
type target struct {
	dir   string
	root  *os.Root
	files int
}

// whole fills a temporary folder beside dir, makes it durable and renames it into place; after a failure nothing is left.
func whole(dir string, fill func(*target) error) (err error) {
	tmp := dir + ".partial"
	if err := os.RemoveAll(tmp); err != nil { // what a crash left behind
		return err
	}
	if err := os.MkdirAll(tmp, 0o700); err != nil {
		return err
	}
	defer func() {
		if err != nil {
			os.RemoveAll(tmp)
		}
	}()
	root, err := os.OpenRoot(tmp)
	if err != nil {
		return err
	}
	defer root.Close()
	if err := fill(&target{dir: tmp, root: root}); err != nil {
		return err
	}
	if err := syncFolders(tmp); err != nil {
		return err
	}
	if err := os.Rename(tmp, dir); err != nil {
		return err
	}
	return syncFolder(filepath.Dir(dir))
}

// maxName bounds a path, and maxDepth its folders: far more than any model has.
const (
	maxName  = 512
	maxDepth = 8
)

// checkName accepts plain relative paths with forward slashes.
func checkName(name string) error {
	switch {
	case name == "" || !utf8.ValidString(name) || strings.ContainsAny(name, "\x00\\"):
		return bad("The file name %q is not allowed.", name)
	case path.IsAbs(name) || !filepath.IsLocal(filepath.FromSlash(name)):
		return bad("The file name %q leads out of the model's folder.", name)
	case path.Clean(name) != name || name == ".":
		return bad("The file name %q is not allowed.", name)
	case len(name) > maxName || strings.Count(name, "/") > maxDepth:
		return bad("The file name %q is too long.", name[:min(len(name), 64)])
	}
	return nil
}

// prepare checks a file's name and makes the folders that it lies in.
func (t *target) prepare(name string) error {
	if err := checkName(name); err != nil {
		return err
	}
	t.files++
	if folder := path.Dir(name); folder != "." {
		if err := t.folder(folder); err != nil {
			return err
		}
	}
	if _, err := t.root.Lstat(name); err == nil {
		return bad("The file name %q occurs twice.", name)
	}
	return nil
}

// write stores a prepared file durably.
func (t *target) write(name string, r io.Reader) error {
	f, err := t.root.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return err
	}
	_, err = io.Copy(f, r)
	return errors.Join(err, f.Sync(), f.Close())
}

func (t *target) folder(name string) error {
	if err := checkName(name); err != nil {
		return err
	}
	if info, err := t.root.Lstat(name); err == nil {
		if !info.IsDir() {
			return bad("The name %q is a file's and a folder's.", name)
		}
		return nil
	}
	err := t.root.MkdirAll(name, 0o700)
	if errors.Is(err, fs.ErrExist) || errors.Is(err, syscall.ENOTDIR) {
		return bad("The name %q is a file's and a folder's.", name)
	}
	return fault.Wrap("artifact.Unpack", fault.Internal, err)
}

// syncFolders makes the names in a tree durable.
func syncFolders(dir string) error {
	return filepath.WalkDir(dir, func(p string, d fs.DirEntry, err error) error {
		if err != nil || !d.IsDir() {
			return err
		}
		return syncFolder(p)
	})
}

func syncFolder(dir string) error {
	f, err := os.Open(dir)
	if err != nil {
		return err
	}
	return errors.Join(f.Sync(), f.Close())
}
