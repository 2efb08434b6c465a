package weight

import "outcrop/internal/tensor/kernel"

// Mul is the layer forward: y[n,Rows] = x[n,Cols]·Wᵀ, both in rows without gaps.
func (m *Matrix) Mul(y, x []float32, n int) {
	kernel.Gemm(y, x, m.F32(), n, m.Rows, m.Cols, m.Cols, m.Cols, m.Rows, false, true, false)
}

// MulT is the way back to the layer's input: dx[n,Cols] = dy[n,Rows]·W, added to dx where accumulate is set.
func (m *Matrix) MulT(dx, dy []float32, n int, accumulate bool) {
	kernel.Gemm(dx, dy, m.F32(), n, m.Cols, m.Rows, m.Rows, m.Cols, m.Cols, false, false, accumulate)
}
