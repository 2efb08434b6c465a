package kernel

// Gemm is the matrix product c = op(a)·op(b), added to c where accumulate is set. c is m×n, op(a) m×k, op(b) k×n, all in rows
// with a distance of ldc, lda and ldb values. With transA, a holds the k×m transposed of op(a); with transB, b holds n×k. So for
// weights w[out,in]: y = x·wᵀ is Gemm(y, x, w, rows, out, in, in, in, out, false, true, false), dx = dy·w has no transposition,
// and dw += dyᵀ·x transposes a. c must not overlap a or b. It may be called from many goroutines, within Parallel too.
func Gemm(c, a, b []float32, m, n, k, lda, ldb, ldc int, transA, transB, accumulate bool) {
	gemmPlain(c, a, b, m, n, k, lda, ldb, ldc, transA, transB, accumulate)
}

// gemmPlain is the reference.
func gemmPlain(c, a, b []float32, m, n, k, lda, ldb, ldc int, transA, transB, accumulate bool) {
	for i := range m {
		row := c[i*ldc : i*ldc+n]
		if !accumulate {
			clear(row)
		}
		for p := range k {
			v := a[at(i, p, lda, transA)]
			if transB {
				for j := range row {
					row[j] += v * b[j*ldb+p]
				}
				continue
			}
			axpyPlain(row, v, b[p*ldb:p*ldb+n])
		}
	}
}

// at is where element (i, j) of a matrix stands that may be stored transposed.
func at(i, j, ld int, transposed bool) int {
	if transposed {
		return j*ld + i
	}
	return i*ld + j
}
