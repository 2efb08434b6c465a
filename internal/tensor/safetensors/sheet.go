package safetensors

import (
	"io"
	"slices"
	"strings"

	"outcrop/internal/fault"
	"outcrop/internal/tensor/weight"
)

// blockLen is how many values a sheet encodes at a time.
const blockLen = 1 << 16

// Sheet is a file that is written tensor by tensor, in any order, so that their bytes need not be in memory together. It is like
// Write's once each was put.
type Sheet struct {
	to io.WriterAt
	at map[string]stretch
	b  []byte
}

// stretch is where a tensor goes.
type stretch struct {
	offset int64
	values int
	format weight.Format
}

// NewSheet writes a file's directory. The tensors' Data is not looked at.
func NewSheet(to io.WriterAt, tensors []Tensor) (*Sheet, error) {
	const op = "safetensors.NewSheet"
	tensors = slices.SortedFunc(slices.Values(tensors), func(a, b Tensor) int { return strings.Compare(a.Name, b.Name) })
	values := func(t Tensor) int {
		n := 1
		for _, d := range t.Shape {
			n *= d
		}
		return n
	}
	bytes := func(t Tensor) int {
		_, size := t.Format.Block()
		return size * values(t)
	}
	head, err := directory(tensors, bytes)
	if err != nil {
		return nil, fault.Wrap(op, fault.Invalid, err)
	}
	if _, err := to.WriteAt(head, 0); err != nil {
		return nil, fault.Wrap(op, fault.Internal, err)
	}
	s, at := &Sheet{to: to, at: map[string]stretch{}}, int64(len(head))
	for _, t := range tensors {
		s.at[t.Name] = stretch{at, values(t), t.Format}
		at += int64(bytes(t))
	}
	return s, nil
}

// Put writes a tensor's values, rounded to the nearest. A tensor that the file does not have, or of another size, is Invalid.
func (s *Sheet) Put(name string, values []float32) error {
	const op = "safetensors.Put"
	to, known := s.at[name]
	if !known || to.values != len(values) {
		return fault.New(op, fault.Invalid, "The file has no tensor %s of %d values.", name, len(values))
	}
	at := to.offset
	for block := range slices.Chunk(values, blockLen) {
		s.b = encode(s.b[:0], block, to.format)
		if _, err := s.to.WriteAt(s.b, at); err != nil {
			return fault.Wrap(op, fault.Internal, err)
		}
		at += int64(len(s.b))
	}
	return nil
}
