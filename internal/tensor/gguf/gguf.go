// Package gguf reads and writes GGUF files: a model's metadata and tensors in one file, mapped into memory.
package gguf

import (
	"outcrop/internal/fault"
	"outcrop/internal/tensor/weight"
)

// Tensor is one array of a file. Dims stand in GGUF's order: the first is the length of a row.
type Tensor struct {
	Name   string
	Format weight.Format
	Dims   []int
	Data   []byte // mapped: valid until Close
}

// File is an open GGUF file. Reading it from many goroutines is safe.
type File struct {
	Version uint32
	keys    []string
	values  map[string]any
	tensors []Tensor
	byName  map[string]int
	mapped  []byte
}

// Open maps a file and reads its directory. A file that is truncated, inconsistent or of an unknown format is Invalid, and the
// text says what is wrong.
func Open(path string) (*File, error) {
	return nil, fault.New("gguf.Open", fault.Unsupported, "not there yet")
}

// Close unmaps the file: neither Tensor.Data nor a Matrix may be used afterwards.
func (f *File) Close() error { return nil }

// Keys are the metadata's keys, in the file's order.
func (f *File) Keys() []string { return f.keys }

// Tensors are all tensors, in the file's order.
func (f *File) Tensors() []Tensor { return f.tensors }

// Get gives a metadata value as T. The types are those of the file: uint8 int8 uint16 int16 uint32 int32 uint64 int64 float32
// float64 bool string, and slices of them for arrays.
func Get[T any](f *File, key string) (T, bool) {
	v, ok := f.values[key].(T)
	return v, ok
}

// Int gives an integer value of any width.
func (f *File) Int(key string) (int, bool) { return 0, false }

// Float gives a floating-point or integer value.
func (f *File) Float(key string) (float64, bool) { return 0, false }

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
	return nil, fault.New("gguf.Matrix", fault.Unsupported, "not there yet")
}

// Vector gives a tensor of one dimension as a copy. A missing tensor or one of more dimensions is Invalid.
func (f *File) Vector(name string) ([]float32, error) {
	return nil, fault.New("gguf.Vector", fault.Unsupported, "not there yet")
}
