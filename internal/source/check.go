package source

import (
	"path/filepath"
	"strings"

	"outcrop/internal/fault"
	"outcrop/internal/tensor/gguf"
	"outcrop/internal/tensor/safetensors"
)

// check reads the directories of the weights, so that a file that is no model, or one cut short, is found here.
func check(dir string, files []File) error {
	for _, f := range files {
		var err error
		path := filepath.Join(dir, filepath.FromSlash(f.Name))
		switch filepath.Ext(f.Name) {
		case ".gguf":
			if m := splitRule.FindStringSubmatch(f.Name); m != nil && m[2] != "00001" {
				continue // the first brings it along
			}
			err = opens(gguf.Open(path))
		case ".json":
			if f.Name == "model.safetensors.index.json" { // all of its files are there
				err = opens(safetensors.Open(path))
			}
		case ".safetensors":
			err = opens(safetensors.Open(path))
		}
		if err != nil {
			return &fault.Error{Op: "source.check", Kind: fault.Invalid, Thing: "model", Text: f.Name + ": " + strings.TrimSuffix(fault.Public(err), ".") + ".", Cause: err}
		}
	}
	return nil
}

func opens[F interface{ Close() error }](f F, err error) error {
	if err != nil {
		return err
	}
	return f.Close()
}
