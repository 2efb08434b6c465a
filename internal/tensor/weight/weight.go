// Package weight holds a model's matrices behind one type, whatever their format: plain, half precision, or quantised in
// blocks as in GGUF files, in memory of their own or mapped from a file.
package weight

import (
	"unsafe"

	"outcrop/internal/fault"
	"outcrop/internal/tensor/kernel"
)

// Format is how the values of a matrix are stored.
type Format uint8

// The formats. Quantised ones store blocks of values with shared scales, laid out as GGUF does.
const (
	F32 Format = iota
	F16
	BF16
	Q4_0
	Q4_1
	Q5_0
	Q5_1
	Q8_0
	Q4_K
	Q5_K
	Q6_K
)

// layout is a format's name, how many values a block has and how many bytes it takes.
type layout struct {
	name          string
	values, bytes int
}

var layouts = [...]layout{
	F32: {"F32", 1, 4}, F16: {"F16", 1, 2}, BF16: {"BF16", 1, 2},
	Q4_0: {"Q4_0", 32, 18}, Q4_1: {"Q4_1", 32, 20}, Q5_0: {"Q5_0", 32, 22}, Q5_1: {"Q5_1", 32, 24}, Q8_0: {"Q8_0", 32, 34},
	Q4_K: {"Q4_K", 256, 144}, Q5_K: {"Q5_K", 256, 176}, Q6_K: {"Q6_K", 256, 210},
}

func (f Format) String() string {
	if int(f) < len(layouts) {
		return layouts[f].name
	}
	return "unknown"
}

// Block is how many values a block has and how many bytes it takes: 1 value for the formats without blocks.
func (f Format) Block() (values, bytes int) { return layouts[f].values, layouts[f].bytes }

// Matrix is a linear layer's weights: Rows are the features that go out, Cols those that come in. It is read-only and may be
// used from many goroutines.
type Matrix struct {
	Rows, Cols int
	Format     Format
	data       []byte
	f32        []float32      // the values where Format is F32, or after Unpack
	packed     *kernel.Packed // after Repack
	bf16       bool           // after Round
}

// New makes a matrix of values in rows. The data stays the caller's and must live as long as the matrix: it may be a mapped
// file. A size that does not fit is Invalid.
func New(format Format, rows, cols int, data []byte) (*Matrix, error) {
	const op = "weight.New"
	if int(format) >= len(layouts) {
		return nil, fault.New(op, fault.Invalid, "the weight format %d is not known", format)
	}
	values, bytes := format.Block()
	if rows <= 0 || cols <= 0 || cols%values != 0 {
		return nil, fault.New(op, fault.Invalid, "a %s matrix cannot have %d rows of %d values", format, rows, cols)
	}
	if row := cols / values * bytes; len(data)%row != 0 || len(data)/row != rows {
		return nil, fault.New(op, fault.Invalid, "a %s matrix of %d rows of %d values does not take %d bytes", format, rows, cols, len(data))
	}
	m := &Matrix{Rows: rows, Cols: cols, Format: format, data: align(data)}
	if format == F32 {
		m.f32 = unsafe.Slice((*float32)(unsafe.Pointer(unsafe.SliceData(m.data))), rows*cols)
	}
	return m, nil
}

// align copies data that does not start at a multiple of 4 bytes, as a file's odd header may place it.
func align(data []byte) []byte {
	if uintptr(unsafe.Pointer(unsafe.SliceData(data)))%4 == 0 {
		return data
	}
	words := make([]uint32, (len(data)+3)/4)
	aligned := unsafe.Slice((*byte)(unsafe.Pointer(unsafe.SliceData(words))), len(data))
	copy(aligned, data)
	return aligned
}

// FromF32 makes a matrix of data, which it keeps: what is written there later changes the matrix.
func FromF32(rows, cols int, data []float32) *Matrix {
	data = data[:rows*cols]
	bytes := unsafe.Slice((*byte)(unsafe.Pointer(unsafe.SliceData(data))), 4*len(data))
	return &Matrix{Rows: rows, Cols: cols, Format: F32, data: bytes, f32: data}
}

// Bytes is the memory that the weights take, an Unpack's copy included.
func (m *Matrix) Bytes() int64 {
	n := int64(len(m.data))
	if m.packed != nil {
		n = int64(len(m.packed.Bytes())) // what is used of the others is little
	}
	if m.Format != F32 {
		n += 4 * int64(len(m.f32))
	}
	return n
}

// Row writes row i as float32; dst holds at least Cols values.
func (m *Matrix) Row(i int, dst []float32) {
	dst = dst[:m.Cols]
	if m.f32 != nil {
		copy(dst, m.f32[i*m.Cols:])
		return
	}
	if format, ok := direct[m.Format]; ok {
		kernel.Unpack(format, dst, m.row(i))
		return
	}
	decode(m.Format, dst, m.row(i))
}

// Part is the rows [lo, hi) as a matrix of their own, in the same memory.
func (m *Matrix) Part(lo, hi int) *Matrix {
	n := len(m.data) / m.Rows
	part := &Matrix{Rows: hi - lo, Cols: m.Cols, Format: m.Format, data: m.data[lo*n : hi*n : hi*n]}
	if m.f32 != nil {
		part.f32 = m.f32[lo*m.Cols : hi*m.Cols : hi*m.Cols]
	}
	return part
}

// Data is the matrix as it is stored, row after row. It must not be changed.
func (m *Matrix) Data() []byte { return m.data }

// row is row i as it is stored.
func (m *Matrix) row(i int) []byte {
	n := len(m.data) / m.Rows
	return m.data[i*n : (i+1)*n]
}

// F32 gives all values, row after row. Where the format is F32 or after Unpack they are the matrix's own and must not be
// changed; else they are a copy.
func (m *Matrix) F32() []float32 {
	if m.f32 != nil {
		return m.f32
	}
	all := make([]float32, m.Rows*m.Cols)
	kernel.Parallel(m.Rows, 16, func(lo, hi int) {
		for i := lo; i < hi; i++ {
			m.Row(i, all[i*m.Cols:])
		}
	})
	return all
}

// Unpack keeps a float32 copy from now on, so that training does not unpack the same weights at every step. It must not run
// at the same time as other methods.
func (m *Matrix) Unpack() { m.f32 = m.F32() }

// Round has products of float32 weights made from bfloat16 from now on: what is multiplied is rounded, the weights themselves are not. It
// must not run at the same time as other methods.
func (m *Matrix) Round() { m.bf16 = true }
