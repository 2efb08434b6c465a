package kernel

import (
	"math/bits"
	"unsafe"
)

// packedFunc is the product of groups with some rows of digits.
type packedFunc func(groups, blocks int64, w *byte, x *int8, ldx int64, sums *byte, lds int64, scales, y *float32, ldy int64)

// packedFuncs are by layout and by the logarithm of how many rows they take.
var packedFuncs = map[bool]*[3][4]packedFunc{
	false: {
		s8: {packedS8x1AVX2, packedS8x2AVX2, packedS8x4AVX2},
		s4: {packedS4x1AVX2, packedS4x2AVX2, packedS4x4AVX2},
		a4: {packedA4x1AVX2, packedA4x2AVX2, packedA4x4AVX2},
	},
	true: {
		s8: {packedS8x1, packedS8x2, packedS8x4, packedS8x8},
		s4: {packedS4x1, packedS4x2, packedS4x4, packedS4x8},
		a4: {packedA4x1, packedA4x2, packedA4x4, packedA4x8},
	},
}

func fastPacked(p packing, n, groups, blocks int, w *byte, x *int8, sums *sum, scales, y *float32, ldy int) {
	f := packedFuncs[isa == vnni][p][bits.TrailingZeros(uint(n))]
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
