// Package safetensors reads and writes the Hugging Face format for tensors: a JSON directory, then the values, mapped into
// memory; one file, or several with an index.
package safetensors

import (
	"outcrop/internal/fault"
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
	names   []string
	tensors map[string]Tensor
	mapped  [][]byte
}

// Open maps path: a .safetensors file, an index (model.safetensors.index.json), or a folder that holds model.safetensors or
// that index. A file that is truncated or inconsistent is Invalid, and the text says what is wrong.
func Open(path string) (*File, error) {
	return nil, fault.New("safetensors.Open", fault.Unsupported, "not there yet")
}

// Close unmaps: neither Tensor.Data nor a Matrix may be used afterwards.
func (f *File) Close() error { return nil }

// Names are the tensors' names, sorted.
func (f *File) Names() []string { return f.names }

// Tensor gives a tensor by name.
func (f *File) Tensor(name string) (Tensor, bool) {
	t, ok := f.tensors[name]
	return t, ok
}

// Matrix gives a tensor of two dimensions as weights [rows, cols], valid until Close. A missing tensor or one of other
// dimensions is Invalid.
func (f *File) Matrix(name string) (*weight.Matrix, error) {
	return nil, fault.New("safetensors.Matrix", fault.Unsupported, "not there yet")
}

// Vector gives a tensor of one dimension as a copy. A missing tensor or one of more dimensions is Invalid.
func (f *File) Vector(name string) ([]float32, error) {
	return nil, fault.New("safetensors.Vector", fault.Unsupported, "not there yet")
}
