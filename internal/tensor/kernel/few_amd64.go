package kernel

import "math/bits"

// fewFunc is a product of 1 to 4 rows with 1, 2 or 4 registers of columns.
type fewFunc func(k int64, a *float32, lda int64, b *float32, ldb int64, c *float32, ldc int64, accumulate int64)

var (
	fews512 = [4][3]fewFunc{{few1x1AVX512, few1x2AVX512, few1x4AVX512}, {few2x1AVX512, few2x2AVX512, few2x4AVX512},
		{few3x1AVX512, few3x2AVX512, few3x4AVX512}, {few4x1AVX512, few4x2AVX512, few4x4AVX512}}
	fews2 = [4][3]fewFunc{{few1x1AVX2, few1x2AVX2}, {few2x1AVX2, few2x2AVX2}, {few3x1AVX2, few3x2AVX2}, {few4x1AVX2, few4x2AVX2}}
)

// fewVectors is how many registers of columns fit beside four rows' sums.
func fewVectors() int {
	if isa >= avx512 {
		return 4
	}
	return 2
}

func fastFew(rows, vectors, k int, a *float32, lda int, b *float32, ldb int, c *float32, ldc int, accumulate bool) {
	fews, add := &fews2, int64(0)
	if isa >= avx512 {
		fews = &fews512
	}
	if accumulate {
		add = 1
	}
	fews[rows-1][bits.TrailingZeros(uint(vectors))](int64(k), a, int64(lda), b, int64(ldb), c, int64(ldc), add)
}
