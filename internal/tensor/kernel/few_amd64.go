package kernel

import "math/bits"

// fewFunc is a product of 1 to 4 rows with 1, 2 or 4 registers of columns.
type fewFunc[T float32 | uint16] func(k int64, a *float32, lda int64, b *T, ldb int64, c *float32, ldc int64, accumulate int64)

var (
	fews512 = [4][3]fewFunc[float32]{{few1x1AVX512, few1x2AVX512, few1x4AVX512}, {few2x1AVX512, few2x2AVX512, few2x4AVX512},
		{few3x1AVX512, few3x2AVX512, few3x4AVX512}, {few4x1AVX512, few4x2AVX512, few4x4AVX512}}
	fews2      = [4][3]fewFunc[float32]{{few1x1AVX2, few1x2AVX2}, {few2x1AVX2, few2x2AVX2}, {few3x1AVX2, few3x2AVX2}, {few4x1AVX2, few4x2AVX2}}
	fewHalf512 = [4][3]fewFunc[uint16]{{fewHalf1x1AVX512, fewHalf1x2AVX512, fewHalf1x4AVX512}, {fewHalf2x1AVX512, fewHalf2x2AVX512, fewHalf2x4AVX512},
		{fewHalf3x1AVX512, fewHalf3x2AVX512, fewHalf3x4AVX512}, {fewHalf4x1AVX512, fewHalf4x2AVX512, fewHalf4x4AVX512}}
	fewHalf2 = [4][3]fewFunc[uint16]{{fewHalf1x1AVX2, fewHalf1x2AVX2}, {fewHalf2x1AVX2, fewHalf2x2AVX2}, {fewHalf3x1AVX2, fewHalf3x2AVX2}, {fewHalf4x1AVX2, fewHalf4x2AVX2}}
)

// fewVectors is how many registers of columns fit beside four rows' sums.
func fewVectors() int {
	if isa >= avx512 {
		return 4
	}
	return 2
}

func fastFew(rows, vectors, k int, a *float32, lda int, b *float32, ldb int, c *float32, ldc int, accumulate bool) {
	f := fews2[rows-1][bits.TrailingZeros(uint(vectors))]
	if isa >= avx512 {
		f = fews512[rows-1][bits.TrailingZeros(uint(vectors))]
	}
	f(int64(k), a, int64(lda), b, int64(ldb), c, int64(ldc), one(accumulate))
}

func fastFewHalf(rows, vectors, k int, a *float32, lda int, b *uint16, ldb int, c *float32, ldc int, accumulate bool) {
	f := fewHalf2[rows-1][bits.TrailingZeros(uint(vectors))]
	if isa >= avx512 {
		f = fewHalf512[rows-1][bits.TrailingZeros(uint(vectors))]
	}
	f(int64(k), a, int64(lda), b, int64(ldb), c, int64(ldc), one(accumulate))
}

func one(set bool) int64 {
	if set {
		return 1
	}
	return 0
}

func fastHalve(n int, dst *uint16, src *float32) {
	if isa >= avx512 {
		halveAVX512(int64(n), dst, src)
		return
	}
	halveAVX2(int64(n), dst, src)
}
