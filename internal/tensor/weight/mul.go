package weight

import (
	"sync"

	"outcrop/internal/tensor/kernel"
)

// direct are the formats that kernel multiplies as they are stored.
var direct = map[Format]kernel.Format{F32: kernel.F32, F16: kernel.F16, BF16: kernel.BF16, Q8_0: kernel.Q8_0, Q4_0: kernel.Q4_0, Q4_1: kernel.Q4_1}

// few is the largest number of rows that is multiplied with the weights as they are stored. With more, the weights are unpacked
// first: that costs once what reckoning with them costs for each row.
const few = 8

// panel is about how many bytes of weights are unpacked and multiplied at a time: they stay in the last cache.
const panel = 4 << 20

// Mul is the layer forward: y[n,Rows] = x[n,Cols]·Wᵀ, both in rows without gaps.
func (m *Matrix) Mul(y, x []float32, n int) {
	if n == 0 {
		return
	}
	_, _ = y[n*m.Rows-1], x[n*m.Cols-1]
	if m.packed != nil {
		var in Input
		in.Set(x, n, false)
		in.Multiply(Product{m, y})
		return
	}
	format, ok := direct[m.Format]
	switch {
	case m.bf16 && m.f32 != nil:
		kernel.GemmBF16(y, x, m.f32, n, m.Rows, m.Cols, m.Cols, m.Cols, m.Rows, false, true, false)
	case n <= few && ok:
		stride := len(m.data) / m.Rows
		kernel.Parallel(m.Rows, max(1, 8<<10/stride), func(lo, hi int) {
			kernel.MulRows(format, y[lo:], m.Rows, x, m.Cols, m.data[lo*stride:hi*stride], hi-lo, m.Cols, n)
		})
	case m.f32 != nil:
		kernel.Gemm(y, x, m.f32, n, m.Rows, m.Cols, m.Cols, m.Cols, m.Rows, false, true, false)
	default:
		m.panels(func(w []float32, at, rows int) {
			kernel.Gemm(y[at:], x, w, n, rows, m.Cols, m.Cols, m.Cols, m.Rows, false, true, false)
		})
	}
}

// Input is rows that matrices are multiplied with. The zero value is ready; it is used by one goroutine at a time.
type Input struct {
	x      []float32
	n      int
	digits kernel.Digits
	narrow bool
	split  bool // digits are of x
}

// Set takes n rows of x, which must not change while they are multiplied. Narrow, packed matrices are multiplied with their numbers
// rounded to 8 bits, else to 16.
func (in *Input) Set(x []float32, n int, narrow bool) {
	in.x, in.n, in.narrow, in.split = x, n, narrow, false
}

// Product is a matrix and where its product goes.
type Product struct {
	W *Matrix
	Y []float32
}

// Multiply is Mul for matrices of the same number of columns with the same input. Packed matrices share the threads.
func (in *Input) Multiply(products ...Product) {
	groups := 0
	for _, p := range products {
		if p.W.packed == nil {
			p.W.Mul(p.Y, in.x, in.n)
			continue
		}
		groups += p.W.Rows / kernel.Group
	}
	if groups == 0 || in.n == 0 {
		return
	}
	if !in.split {
		in.digits.Set(in.x, in.n, products[0].W.Cols, in.narrow)
		in.split = true
	}
	kernel.Parallel(groups, max(1, 1<<16/(kernel.Group*products[0].W.Cols*in.n)), func(lo, hi int) {
		for _, p := range products {
			if p.W.packed == nil {
				continue
			}
			here := p.W.Rows / kernel.Group
			if from, to := max(lo, 0), min(hi, here); from < to {
				p.W.packed.Mul(p.Y, p.W.Rows, &in.digits, from*kernel.Group, to*kernel.Group)
			}
			lo, hi = lo-here, hi-here
		}
	})
}

// Soon says that the matrix is multiplied next.
func (m *Matrix) Soon() {
	if m.packed != nil {
		m.packed.Soon()
	}
}

// MulT is the way back to the layer's input: dx[n,Cols] = dy[n,Rows]·W, added to dx where accumulate is set.
func (m *Matrix) MulT(dx, dy []float32, n int, accumulate bool) {
	if n == 0 {
		return
	}
	switch {
	case m.f32 != nil && m.bf16:
		kernel.GemmBF16(dx, dy, m.f32, n, m.Cols, m.Rows, m.Rows, m.Cols, m.Cols, false, false, accumulate)
		return
	case m.f32 != nil:
		kernel.Gemm(dx, dy, m.f32, n, m.Cols, m.Rows, m.Rows, m.Cols, m.Cols, false, false, accumulate)
		return
	}
	m.panels(func(w []float32, at, rows int) {
		kernel.Gemm(dx, dy[at:], w, n, m.Cols, rows, m.Rows, m.Cols, m.Cols, false, false, accumulate || at > 0)
	})
}

var buffers = sync.Pool{New: func() any { return new([]float32) }}

// panels calls f with all rows, unpacked, a panel after the other.
func (m *Matrix) panels(f func(w []float32, at, rows int)) {
	step := min(m.Rows, max(48, panel/(4*m.Cols)))
	buffer := buffers.Get().(*[]float32)
	defer buffers.Put(buffer)
	if n := step * m.Cols; cap(*buffer) < n {
		*buffer = make([]float32, n)
	}
	for at := 0; at < m.Rows; at += step {
		rows := min(step, m.Rows-at)
		w := (*buffer)[:rows*m.Cols]
		kernel.Parallel(rows, 8, func(lo, hi int) {
			for i := lo; i < hi; i++ {
				m.Row(at+i, w[i*m.Cols:])
			}
		})
		f(w, at, rows)
	}
}
