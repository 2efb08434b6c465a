package safetensors

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"io"
	"math"
	"slices"
	"strings"

	"outcrop/internal/fault"
	"outcrop/internal/tensor/kernel"
	"outcrop/internal/tensor/weight"
)

// Write writes one file: tensors sorted by name, marked as PyTorch's, as transformers expects. The directory is padded so that
// the values start at a multiple of 8 bytes. A tensor whose data does not have its shape's size, and a name that stands twice,
// is Invalid.
func Write(w io.Writer, tensors []Tensor) error {
	const op = "safetensors.Write"
	tensors = slices.SortedFunc(slices.Values(tensors), func(a, b Tensor) int { return strings.Compare(a.Name, b.Name) })
	head, err := directory(tensors, func(t Tensor) int { return len(t.Data) })
	if err != nil {
		return fault.Wrap(op, fault.Invalid, err)
	}
	if _, err := w.Write(head); err != nil {
		return fault.Wrap(op, fault.Internal, err)
	}
	for _, t := range tensors {
		if _, err := w.Write(t.Data); err != nil {
			return fault.Wrap(op, fault.Internal, err)
		}
	}
	return nil
}

// directory is a file's start: length and JSON, in the tensors' order. size is how many bytes a tensor takes.
func directory(tensors []Tensor, size func(Tensor) int) ([]byte, error) {
	var b bytes.Buffer
	b.WriteString(`{"__metadata__":{"format":"pt"}`)
	at := 0
	for i, t := range tensors {
		if i > 0 && tensors[i-1].Name == t.Name || t.Name == "__metadata__" {
			return nil, fault.New("safetensors.directory", fault.Invalid, "tensor %q stands twice", t.Name)
		}
		e := entry{DType: t.Format.String(), Shape: t.Shape, Offsets: []int{at, at + size(t)}}
		if e.Shape == nil {
			e.Shape = []int{}
		}
		if err := e.check(t.Name, at+size(t)); err != nil {
			return nil, err
		}
		at += size(t)
		name, err := json.Marshal(t.Name)
		if err != nil {
			return nil, err
		}
		body, err := json.Marshal(e)
		if err != nil {
			return nil, err
		}
		b.WriteByte(',')
		b.Write(name)
		b.WriteByte(':')
		b.Write(body)
	}
	b.WriteByte('}')
	b.WriteString(strings.Repeat(" ", -b.Len()&7))
	return append(binary.LittleEndian.AppendUint64(nil, uint64(b.Len())), b.Bytes()...), nil
}

// FromF32 makes a tensor of values in a format: F32, F16 or BF16, rounded to the nearest.
func FromF32(name string, shape []int, values []float32, format weight.Format) Tensor {
	_, size := format.Block()
	return Tensor{Name: name, Format: format, Shape: shape, Data: encode(make([]byte, 0, size*len(values)), values, format)}
}

// encode appends values in a format.
func encode(b []byte, values []float32, format weight.Format) []byte {
	switch format {
	case weight.F16:
		for _, v := range values {
			b = binary.LittleEndian.AppendUint16(b, kernel.ToF16(v))
		}
	case weight.BF16:
		for _, v := range values {
			b = binary.LittleEndian.AppendUint16(b, kernel.ToBF16(v))
		}
	case weight.F32:
		for _, v := range values {
			b = binary.LittleEndian.AppendUint32(b, math.Float32bits(v))
		}
	default:
		panic("safetensors: no tensors of format " + format.String())
	}
	return b
}
