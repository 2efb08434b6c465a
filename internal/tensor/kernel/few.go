package kernel

import "math/bits"

// Few is c = a·b, added to c where accumulate is set: c is m×n, a m×k, b k×n, in rows with a distance of ldc, lda and ldb values. It
// reads b where it lies, which suits small operands; Gemm copies them. What a row of c gets does not depend on the other rows.
func Few(c, a, b []float32, m, n, k, lda, ldb, ldc int, accumulate bool) {
	few(c, a, b, fastFew, m, n, k, lda, ldb, ldc, accumulate)
}

// FewHalf is Few for a b of binary16.
func FewHalf(c, a []float32, b []uint16, m, n, k, lda, ldb, ldc int, accumulate bool) {
	few(c, a, b, fastFewHalf, m, n, k, lda, ldb, ldc, accumulate)
}

func few[T float32 | uint16](c, a []float32, b []T, fast func(rows, vectors, k int, a *float32, lda int, b *T, ldb int, c *float32, ldc int, accumulate bool),
	m, n, k, lda, ldb, ldc int, accumulate bool) {
	if m <= 0 || n <= 0 || k <= 0 {
		return
	}
	_, _, _ = a[(m-1)*lda+k-1], b[(k-1)*ldb+n-1], c[(m-1)*ldc+n-1]
	whole := whole(n)
	for i := 0; i < m && whole > 0; {
		rows := min(m-i, 4)
		for j := 0; j < whole; {
			v := 1 << (bits.Len(uint(min((whole-j)/lanes(), fewVectors()))) - 1)
			fast(rows, v, k, &a[i*lda], lda, &b[j], ldb, &c[i*ldc+j], ldc, accumulate)
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
			for j := range row {
				row[j] += v * widened(b[q*ldb+whole+j])
			}
		}
	}
}

// widened is a number as a float32.
func widened[T float32 | uint16](x T) float32 {
	if h, ok := any(x).(uint16); ok {
		return FromF16(h)
	}
	return float32(x)
}

// Halve rounds src to binary16, to the nearest and even; dst is at least as long.
func Halve(dst []uint16, src []float32) {
	dst = dst[:len(src)]
	m := whole(len(src))
	if m > 0 {
		fastHalve(m, &dst[0], &src[0])
	}
	for i := m; i < len(src); i++ {
		dst[i] = ToF16(src[i])
	}
}
