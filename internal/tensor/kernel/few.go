package kernel

import "math/bits"

// Few is c = a·b, added to c where accumulate is set: c is m×n, a m×k, b k×n, in rows with a distance of ldc, lda and ldb values. It
// reads b where it lies, which suits small operands; Gemm copies them. What a row of c gets does not depend on the other rows.
func Few(c, a, b []float32, m, n, k, lda, ldb, ldc int, accumulate bool) {
	if m <= 0 || n <= 0 || k <= 0 {
		return
	}
	_, _, _ = a[(m-1)*lda+k-1], b[(k-1)*ldb+n-1], c[(m-1)*ldc+n-1]
	whole := whole(n)
	for i := 0; i < m && whole > 0; {
		rows := min(m-i, 4)
		for j := 0; j < whole; {
			v := 1 << (bits.Len(uint(min((whole-j)/lanes(), fewVectors()))) - 1)
			fastFew(rows, v, k, &a[i*lda], lda, &b[j], ldb, &c[i*ldc+j], ldc, accumulate)
			j += v * lanes()
		}
		i += rows
	}
	if whole == n {
		return
	}
	for i := range m {
		row := c[i*ldc+whole : i*ldc+n]
		if !accumulate {
			clear(row)
		}
		for q, v := range a[i*lda : i*lda+k] {
			axpyPlain(row, v, b[q*ldb+whole:])
		}
	}
}
