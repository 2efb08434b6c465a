// Package safetensors reads and writes the Hugging Face format for tensors: a JSON directory, then the values, mapped into
// memory; one file, or several with an index.
package safetensors

import (
	"errors"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"outcrop/internal/fault"
	"outcrop/internal/tensor/mapped"
	"outcrop/internal/tensor/weight"
)

// Tensor is one array. Shape is in rows: the last dimension is the length of a row.
type Tensor struct {
	Name   string
	Format weight.Format // F32, F16 or BF16
	Shape  []int
	Data   []byte // little endian; of an open file mapped, and valid until Close
}

// File is an open file or set of files. Reading it from many goroutines is safe.
type File struct {
	tensors map[string]Tensor
	mapped  []*mapped.File
}

// The names that Hugging Face gives to a model's weights.
const (
	single  = "model.safetensors"
	sharded = "model.safetensors.index.json"
)

// Open maps path: a .safetensors file, an index (model.safetensors.index.json), or a folder that holds model.safetensors or
// that index. A file that is truncated or inconsistent is Invalid, and the text says what is wrong. Tensors of formats other
// than F32, F16 and BF16 (buffers of integers) are left out.
func Open(path string) (*File, error) {
	const op = "safetensors.Open"
	paths, index, err := parts(path)
	if err != nil {
		return nil, fault.Wrap(op, fault.Internal, err)
	}
	f := &File{tensors: map[string]Tensor{}}
	for _, p := range paths {
		if err := f.add(p); err != nil {
			return nil, fault.Wrap(op, fault.Internal, errors.Join(err, f.Close()))
		}
	}
	if err := f.matches(index); err != nil {
		return nil, fault.Wrap(op, fault.Internal, errors.Join(err, f.Close()))
	}
	return f, nil
}

// add maps one file and takes its tensors.
func (f *File) add(path string) error {
	m, err := mapped.Open(path)
	if errors.Is(err, os.ErrNotExist) {
		return fault.New("safetensors.add", fault.Invalid, "the model has no file %s", filepath.Base(path))
	} else if err != nil {
		return err
	}
	f.mapped = append(f.mapped, m)
	tensors, err := parse(m.Bytes())
	if err != nil {
		return err
	}
	for _, t := range tensors {
		if _, twice := f.tensors[t.Name]; twice {
			return fault.New("safetensors.add", fault.Invalid, "tensor %q stands in two files", t.Name)
		}
		f.tensors[t.Name] = t
	}
	return nil
}

// Close unmaps: neither Tensor.Data nor a Matrix may be used afterwards.
func (f *File) Close() error {
	var all error
	for _, m := range f.mapped {
		all = errors.Join(all, m.Close())
	}
	return all
}

// Forget gives back the memory of what was read. Tensors stay, and are read again when they are used.
func (f *File) Forget() {
	for _, m := range f.mapped {
		m.Forget()
	}
}

// Names are the tensors' names, sorted.
func (f *File) Names() []string { return slices.Sorted(maps.Keys(f.tensors)) }

// Tensor gives a tensor by name.
func (f *File) Tensor(name string) (Tensor, bool) {
	t, ok := f.tensors[name]
	return t, ok
}

// Matrix gives a tensor of two dimensions as weights [rows, cols], valid until Close. A missing tensor or one of other
// dimensions is Invalid.
func (f *File) Matrix(name string) (*weight.Matrix, error) {
	const op = "safetensors.Matrix"
	t, err := f.shaped(op, name, 2)
	if err != nil {
		return nil, err
	}
	m, err := weight.New(t.Format, t.Shape[0], t.Shape[1], t.Data)
	return m, fault.Wrap(op, fault.Invalid, err)
}

// Vector gives a tensor of one dimension as a copy. A missing tensor or one of more dimensions is Invalid.
func (f *File) Vector(name string) ([]float32, error) {
	const op = "safetensors.Vector"
	t, err := f.shaped(op, name, 1)
	if err != nil {
		return nil, err
	}
	m, err := weight.New(t.Format, 1, t.Shape[0], t.Data)
	if err != nil {
		return nil, fault.Wrap(op, fault.Invalid, err)
	}
	v := make([]float32, t.Shape[0])
	m.Row(0, v)
	return v, nil
}

// shaped gives a tensor that has so many dimensions.
func (f *File) shaped(op, name string, dims int) (Tensor, error) {
	t, ok := f.tensors[name]
	if !ok {
		return t, fault.New(op, fault.Invalid, "the model has no tensor %q", strings.ToValidUTF8(name, "?"))
	}
	if len(t.Shape) != dims {
		return t, fault.New(op, fault.Invalid, "tensor %q has %d dimensions, not %d", name, len(t.Shape), dims)
	}
	return t, nil
}
