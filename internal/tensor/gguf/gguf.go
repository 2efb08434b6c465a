// Package gguf reads and writes GGUF files: a model's metadata and tensors in one file, mapped into memory.
package gguf

import (
	"errors"
	"reflect"

	"outcrop/internal/fault"
	"outcrop/internal/tensor/mapped"
	"outcrop/internal/tensor/weight"
)

// Tensor is one array of a file. Dims stand in GGUF's order: the first is the length of a row.
type Tensor struct {
	Name   string
	Format weight.Format
	Dims   []int
	Data   []byte // of an open file mapped, and valid until Close
}

// File is an open GGUF file. Reading it from many goroutines is safe.
type File struct {
	Version uint32
	keys    []string
	values  map[string]any
	tensors []Tensor
	byName  map[string]int
	offsets []uint64 // of the tensors, from the end of the directory
	mapped  []*mapped.File
}

// Open maps a file and reads its directory. The first file of a split model brings the tensors of the others along. A file that is
// truncated, inconsistent or of an unknown format is Invalid, and the text says what is wrong.
func Open(path string) (*File, error) {
	f, err := openOne(path)
	if err != nil {
		return nil, err
	}
	if count, ok := f.Int("split.count"); ok && count > 1 {
		if err := f.join(path, count); err != nil {
			return nil, fault.Wrap("gguf.Open", fault.Invalid, errors.Join(err, f.Close()))
		}
	}
	return f, nil
}

func openOne(path string) (*File, error) {
	const op = "gguf.Open"
	m, err := mapped.Open(path)
	if err != nil {
		return nil, fault.Wrap(op, fault.Internal, err)
	}
	f, err := parse(m.Bytes())
	if err != nil {
		m.Close()
		return nil, fault.Wrap(op, fault.Invalid, err)
	}
	f.mapped = []*mapped.File{m}
	return f, nil
}

// Close unmaps the file: neither Tensor.Data nor a Matrix may be used afterwards.
func (f *File) Close() error {
	var errs []error
	for _, m := range f.mapped {
		errs = append(errs, m.Close())
	}
	return errors.Join(errs...)
}

// Forget drops the metadata and gives back the memory of what was read. Tensors stay, and are read again when they are used.
func (f *File) Forget() {
	f.keys, f.values = nil, nil
	for _, m := range f.mapped {
		m.Forget()
	}
}

// Keys are the metadata's keys, in the file's order.
func (f *File) Keys() []string { return f.keys }

// Tensors are all tensors, in the file's order.
func (f *File) Tensors() []Tensor { return f.tensors }

// Get gives a metadata value as T. The types are those of the file: uint8 int8 uint16 int16 uint32 int32 uint64 int64 float32
// float64 bool string, slices of them for arrays, and []any for arrays of arrays.
func Get[T any](f *File, key string) (T, bool) {
	v, ok := f.values[key].(T)
	return v, ok
}

// Int gives an integer value of any width that fits an int.
func (f *File) Int(key string) (int, bool) {
	v := reflect.ValueOf(f.values[key])
	switch {
	case !v.IsValid():
		return 0, false
	case v.CanInt():
		return int(v.Int()), true
	case v.CanUint() && v.Uint() <= 1<<62:
		return int(v.Uint()), true
	}
	return 0, false
}

// Float gives a floating-point or integer value.
func (f *File) Float(key string) (float64, bool) {
	if v := reflect.ValueOf(f.values[key]); v.IsValid() && v.CanFloat() {
		return v.Float(), true
	}
	i, ok := f.Int(key)
	return float64(i), ok
}

// Tensor gives a tensor by name.
func (f *File) Tensor(name string) (Tensor, bool) {
	i, ok := f.byName[name]
	if !ok {
		return Tensor{}, false
	}
	return f.tensors[i], true
}

// Matrix gives a tensor of two dimensions as weights: Cols is the first dimension. It is valid until Close. A missing tensor or
// one of other dimensions is Invalid.
func (f *File) Matrix(name string) (*weight.Matrix, error) {
	const op = "gguf.Matrix"
	t, err := f.shaped(op, name, 2)
	if err != nil {
		return nil, err
	}
	m, err := weight.New(t.Format, t.Dims[1], t.Dims[0], t.Data)
	return m, fault.Wrap(op, fault.Invalid, err)
}

// Vector gives a tensor of one dimension as a copy. A missing tensor or one of more dimensions is Invalid.
func (f *File) Vector(name string) ([]float32, error) {
	const op = "gguf.Vector"
	t, err := f.shaped(op, name, 1)
	if err != nil {
		return nil, err
	}
	m, err := weight.New(t.Format, 1, t.Dims[0], t.Data)
	if err != nil {
		return nil, fault.Wrap(op, fault.Invalid, err)
	}
	v := make([]float32, t.Dims[0])
	m.Row(0, v)
	return v, nil
}

// shaped gives a tensor that has so many dimensions.
func (f *File) shaped(op, name string, dims int) (Tensor, error) {
	t, ok := f.Tensor(name)
	if !ok {
		return t, fault.New(op, fault.Invalid, "the model has no tensor %q", name)
	}
	if len(t.Dims) != dims {
		return t, fault.New(op, fault.Invalid, "tensor %q has %d dimensions, not %d", name, len(t.Dims), dims)
	}
	return t, nil
}
