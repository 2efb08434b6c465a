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

// narrowFuncs are for rows of bytes.
var narrowFuncs = [layouts][4]packedFunc{
	S8:  {narrowS8x1, narrowS8x2, narrowS8x4, narrowS8x8},
	S8H: {narrowS8Hx1, narrowS8Hx2, narrowS8Hx4, narrowS8Hx8},
	A8:  {narrowA8x1, narrowA8x2, narrowA8x4, narrowA8x8},
	S5:  {narrowS5x1, narrowS5x2, narrowS5x4, narrowS5x8},
	A5:  {narrowA5x1, narrowA5x2, narrowA5x4, narrowA5x8},
	S4:  {narrowS4x1, narrowS4x2, narrowS4x4, narrowS4x8},
	A4:  {narrowA4x1, narrowA4x2, narrowA4x4, narrowA4x8},
}

// fastPacked multiplies groups of whole blocks with n rows of x from row c on.
func fastPacked(l Layout, n, groups, whole int, w *byte, x *Digits, c int, y *float32, ldy int) {
	log, first := bits.TrailingZeros(uint(n)), c*whole
	if x.narrow {
		narrowFuncs[l][log](int64(groups), int64(whole), w, &x.digits[block*first], int64(block*whole),
			(*byte)(unsafe.Pointer(&x.byteSums[first])), int64(whole), nil, y, int64(ldy))
		return
	}
	packedFuncs[isa == vnni][l][log](int64(groups), int64(whole), w, &x.digits[2*block*first], int64(2*block*whole),
		(*byte)(unsafe.Pointer(&x.sums[first])), int64(whole), &x.scales[c], y, int64(ldy))
}

func fastBytes(blocks int, x *float32, out *int8, all *byteSum) {
	bytes(int64(blocks), x, out, (*byte)(unsafe.Pointer(all)))
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
