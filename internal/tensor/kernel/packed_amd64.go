package kernel

import "unsafe"

// packedFunc is the product of groups with some rows of digits.
type packedFunc func(groups, blocks int64, w *byte, x *int8, ldx int64, sums *byte, lds int64, scales, y *float32, ldy int64)

// packedFuncs are by layout and by how many rows of digits they take.
var packedFuncs = [...]map[int]packedFunc{
	s8: {1: packedS8x1, 2: packedS8x2, 4: packedS8x4, 8: packedS8x8},
	s4: {1: packedS4x1, 2: packedS4x2, 4: packedS4x4, 8: packedS4x8},
	a4: {1: packedA4x1, 2: packedA4x2, 4: packedA4x4, 8: packedA4x8},
}

func fastPacked(p packing, n, groups, blocks int, w *byte, x *int8, sums *sum, scales, y *float32, ldy int) {
	packedFuncs[p][n](int64(groups), int64(blocks), w, x, int64(64*blocks), (*byte)(unsafe.Pointer(sums)), int64(blocks), scales, y, int64(ldy))
}

func fastDigits(blocks int, x *float32, inverse float32, out *int8, sums *sum) {
	digits(int64(blocks), x, inverse, out, (*byte)(unsafe.Pointer(sums)))
}

func fastAbsMax(n int, x *float32) float32 { return absMax512(int64(n), x) }
