package gguf

import (
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"

	"outcrop/internal/fault"
)

// partRule is how the files of a split model are called: NAME-00001-of-00003.gguf.
var partRule = regexp.MustCompile(`^(.*)-(\d{5})-of-(\d{5})\.gguf$`)

// Parts are the paths of all files of the model that a file is a part of, in order; one that is not split has just itself.
func Parts(path string) []string {
	m := partRule.FindStringSubmatch(path)
	if m == nil {
		return []string{path}
	}
	count, _ := strconv.Atoi(m[3])
	parts := make([]string, count)
	for i := range parts {
		parts[i] = fmt.Sprintf("%s-%05d-of-%s.gguf", m[1], i+1, m[3])
	}
	return parts
}

// Find gives the file to open of the one model in a folder: the only one, or the first of a split one.
func Find(dir string) (path string, ok bool) {
	files, _ := filepath.Glob(filepath.Join(dir, "*.gguf")) // sorted, so that the first part comes first
	if len(files) == 0 || !slices.Equal(files, Parts(files[0])) {
		return "", false
	}
	return files[0], true
}

// join adds the tensors of a split model's other files.
func (f *File) join(path string, count int) error {
	const op = "gguf.join"
	parts := Parts(path)
	if number, _ := f.Int("split.no"); number != 0 || len(parts) != count || parts[0] != path {
		return fault.New(op, fault.Invalid, "the GGUF file is part of a model of %d files: the first is to be opened, and they are to be called NAME-00001-of-%05d.gguf and so on", count, count)
	}
	for i, path := range parts[1:] {
		if err := f.add(path, i+1, count); err != nil {
			return err
		}
	}
	if want, ok := f.Int("split.tensors.count"); ok && want != len(f.tensors) {
		return fault.New(op, fault.Invalid, "the files of the split GGUF model hold %d tensors, and should hold %d", len(f.tensors), want)
	}
	return nil
}

// add takes the tensors of one more file.
func (f *File) add(path string, number, count int) error {
	const op = "gguf.add"
	part, err := openOne(path)
	if err != nil {
		return &fault.Error{Op: op, Kind: fault.Invalid, Text: fmt.Sprintf("part %d of the split GGUF model: %s", number+1, reason(err)), Cause: err}
	}
	f.mapped = append(f.mapped, part.mapped...)
	n, _ := part.Int("split.no")
	if of, _ := part.Int("split.count"); n != number || of != count {
		return fault.New(op, fault.Invalid, "part %d of the split GGUF model says that it is part %d of %d", number+1, n+1, of)
	}
	for _, t := range part.tensors {
		if _, twice := f.byName[t.Name]; twice {
			return fault.New(op, fault.Invalid, "tensor %q stands in two files of the split GGUF model", t.Name)
		}
		f.byName[t.Name] = len(f.tensors)
		f.tensors = append(f.tensors, t)
	}
	return nil
}

func reason(err error) string {
	if errors.Is(err, fs.ErrNotExist) {
		return "it is not there"
	}
	return fault.Public(err)
}
