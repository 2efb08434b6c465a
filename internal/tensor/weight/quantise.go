package weight

import (
	"encoding/binary"
	"math"

	"outcrop/internal/tensor/kernel"
)

// Quantisable tells whether the matrix has floats, in rows of whole blocks.
func (m *Matrix) Quantisable() bool {
	values, _ := Q8_0.Block()
	return m.Format <= BF16 && m.Cols%values == 0
}

// Quantise gives the matrix rounded to Q8_0: blocks of 32 values as multiples of a 127th of the largest. It is m itself where that
// is not Quantisable.
func (m *Matrix) Quantise() *Matrix {
	if !m.Quantisable() {
		return m
	}
	values, bytes := Q8_0.Block()
	stride := m.Cols / values * bytes
	out := &Matrix{Rows: m.Rows, Cols: m.Cols, Format: Q8_0, data: make([]byte, m.Rows*stride)}
	kernel.Parallel(m.Rows, 16, func(lo, hi int) {
		row := make([]float32, m.Cols)
		for i := lo; i < hi; i++ {
			m.Row(i, row)
			for b, to := 0, out.row(i); b < m.Cols; b, to = b+values, to[bytes:] {
				toQ80(to[:bytes], row[b:b+values])
			}
		}
	})
	return out
}

// toQ80 writes one block.
func toQ80(dst []byte, x []float32) {
	var top float32
	for _, v := range x {
		top = max(top, v, -v)
	}
	scale := top / 127
	binary.LittleEndian.PutUint16(dst, kernel.ToF16(scale))
	inverse := float32(0)
	if scale > 0 && 1/scale <= math.MaxFloat32 {
		inverse = 1 / scale
	}
	for i, v := range x {
		dst[2+i] = byte(int8(math.Round(float64(v * inverse))))
	}
}
