package safetensors

import (
	"encoding/json"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"outcrop/internal/fault"
)

// parts tells which files make up a path, and which tensors its index promises in them, where there is one.
func parts(path string) (files []string, index map[string]string, err error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, nil, err
	}
	if info.IsDir() {
		if whole := filepath.Join(path, single); exists(whole) {
			return []string{whole}, nil, nil
		}
		if path = filepath.Join(path, sharded); !exists(path) {
			return nil, nil, fault.New("safetensors.parts", fault.Invalid, "the folder has neither %s nor %s", single, sharded)
		}
	} else if !strings.HasSuffix(path, ".json") {
		return []string{path}, nil, nil
	}
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, nil, err
	}
	names, index, err := parseIndex(b)
	for _, name := range names {
		files = append(files, filepath.Join(filepath.Dir(path), name))
	}
	return files, index, err
}

func exists(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.Mode()&fs.ModeType == 0
}

// parseIndex reads an index: the names of the files, sorted, and which tensor stands in which. A name with a folder in it is
// refused: an index must not point out of its own.
func parseIndex(b []byte) (names []string, index map[string]string, err error) {
	const op = "safetensors.parseIndex"
	var v struct {
		WeightMap map[string]string `json:"weight_map"`
	}
	if err := json.Unmarshal(b, &v); err != nil {
		return nil, nil, &fault.Error{Op: op, Kind: fault.Invalid, Text: "the safetensors index is not valid JSON", Cause: err}
	}
	if len(v.WeightMap) == 0 {
		return nil, nil, fault.New(op, fault.Invalid, "the safetensors index has no weight_map")
	}
	files := map[string]bool{}
	for _, name := range v.WeightMap {
		if name != filepath.Base(name) || !filepath.IsLocal(name) || strings.ContainsAny(name, `/\`) {
			return nil, nil, fault.New(op, fault.Invalid, "the safetensors index names the file %q", name)
		}
		files[name] = true
	}
	return slices.Sorted(maps.Keys(files)), v.WeightMap, nil
}

// matches makes sure that every tensor that the index promises is there.
func (f *File) matches(index map[string]string) error {
	for _, name := range slices.Sorted(maps.Keys(index)) {
		if _, ok := f.tensors[name]; !ok {
			return fault.New("safetensors.matches", fault.Invalid, "%s does not hold tensor %q, as the index says", index[name], name)
		}
	}
	return nil
}
