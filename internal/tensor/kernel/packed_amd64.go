package kernel

import (
	"math/bits"
	"unsafe"
)

// packedFunc is the product of groups with some rows of digits.
type packedFunc func(groups, blocks int64, w *byte, x *int8, ldx int64, sums *byte, lds int64, scales, y *float32, ldy int64)

// packedFuncs are by layout and by the logarithm of how many rows they take, with VNNI and without.
var packedFuncs = map[bool]*[layouts][4]packedFunc{
	false: {
		S8:  {packedS8x1AVX2, packedS8x2AVX2, packedS8x4AVX2},
		S8H: {packedS8Hx1AVX2, packedS8Hx2AVX2, packedS8Hx4AVX2},
		A8:  {packedA8x1AVX2, packedA8x2AVX2, packedA8x4AVX2},
		S4:  {packedS4x1AVX2, packedS4x2AVX2, packedS4x4AVX2},
		A4:  {packedA4x1AVX2, packedA4x2AVX2, packedA4x4AVX2},
	},
	true: {
		S8:  {packedS8x1, packedS8x2, packedS8x4, packedS8x8},
		S8H: {packedS8Hx1, packedS8Hx2, packedS8Hx4, packedS8Hx8},
		A8:  {packedA8x1, packedA8x2, packedA8x4, packedA8x8},
		S5:  {packedS5x1, packedS5x2, packedS5x4, packedS5x8},
		A5:  {packedA5x1, packedA5x2, packedA5x4, packedA5x8},
		S4:  {packedS4x1, packedS4x2, packedS4x4, packedS4x8},
		A4:  {packedA4x1, packedA4x2, packedA4x4, packedA4x8},
	},
}

func fastPacked(l Layout, n, groups, blocks int, w *byte, x *int8, sums *sum, scales, y *float32, ldy int) {
	f := packedFuncs[isa == vnni][l][bits.TrailingZeros(uint(n))]
	f(int64(groups), int64(blocks), w, x, int64(64*blocks), (*byte)(unsafe.Pointer(sums)), int64(blocks), scales, y, int64(ldy))
}

func fastDigits(blocks int, x *float32, inverse float32, out *int8, sums *sum) {
	f := wordsAVX2
	if isa == vnni {
		f = digits
	}
	f(int64(blocks), x, inverse, out, (*byte)(unsafe.Pointer(sums)))
}

func fastAbsMax(n int, x *float32) float32 {
	if isa >= avx512 {
		return absMaxAVX512(int64(n), x)
	}
	return absMaxAVX2(int64(n), x)
}
