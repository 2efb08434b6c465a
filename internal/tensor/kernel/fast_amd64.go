package kernel

func lanes() int {
	if isa >= avx512 {
		return 16
	}
	return 8
}

// tile is c = a·b or c += a·b for one tile of w columns, from packed operands.
func tile(k, w int, a, b, c *float32, ldc int, add bool) {
	accumulate := one(add)
	switch {
	case isa >= avx512 && w == 48:
		tile8x48AVX512(int64(k), a, b, c, int64(ldc), accumulate)
	case isa >= avx512 && w == 32:
		tile8x32AVX512(int64(k), a, b, c, int64(ldc), accumulate)
	case isa >= avx512:
		tile8x16AVX512(int64(k), a, b, c, int64(ldc), accumulate)
	case w == 24:
		tile4x24AVX2(int64(k), a, b, c, int64(ldc), accumulate)
	case w == 16:
		tile4x16AVX2(int64(k), a, b, c, int64(ldc), accumulate)
	default:
		tile4x8AVX2(int64(k), a, b, c, int64(ldc), accumulate)
	}
}

func transpose(blocks int, dst *float32, ldd int, src *float32, lds int) {
	transpose8(int64(blocks), dst, int64(ldd), src, int64(lds))
}

// mulFunc is y[c][row] = w[row]·x[c] for 1, 2 or 4 rows c, and blocks of 32 values.
type mulFunc func(rows, blocks int64, w *byte, stride int64, x *float32, ldx int64, y *float32, ldy int64)

// muls are by format, and for 1, 2 and 4 rows of x.
var muls = map[level]*[formats][3]mulFunc{
	avx2: {
		F32:  {mulF32x1AVX2, mulF32x2AVX2, mulF32x4AVX2},
		F16:  {mulF16x1AVX2, mulF16x2AVX2, mulF16x4AVX2},
		BF16: {mulBF16x1AVX2, mulBF16x2AVX2, mulBF16x4AVX2},
		Q8_0: {mulQ8_0x1AVX2, mulQ8_0x2AVX2, mulQ8_0x4AVX2},
		Q4_0: {mulQ4_0x1AVX2, mulQ4_0x2AVX2, mulQ4_0x4AVX2},
		Q4_1: {mulQ4_1x1AVX2, mulQ4_1x2AVX2, mulQ4_1x4AVX2},
	},
	avx512: {
		F32:  {mulF32x1AVX512, mulF32x2AVX512, mulF32x4AVX512},
		F16:  {mulF16x1AVX512, mulF16x2AVX512, mulF16x4AVX512},
		BF16: {mulBF16x1AVX512, mulBF16x2AVX512, mulBF16x4AVX512},
		Q8_0: {mulQ8_0x1AVX512, mulQ8_0x2AVX512, mulQ8_0x4AVX512},
		Q4_0: {mulQ4_0x1AVX512, mulQ4_0x2AVX512, mulQ4_0x4AVX512},
		Q4_1: {mulQ4_1x1AVX512, mulQ4_1x2AVX512, mulQ4_1x4AVX512},
	},
}

// unpacks are by format.
var unpacks = map[level]*[formats]func(blocks int64, dst *float32, w *byte){
	avx2:   {F16: unpackF16AVX2, BF16: unpackBF16AVX2, Q8_0: unpackQ8_0AVX2, Q4_0: unpackQ4_0AVX2, Q4_1: unpackQ4_1AVX2},
	avx512: {F16: unpackF16AVX512, BF16: unpackBF16AVX512, Q8_0: unpackQ8_0AVX512, Q4_0: unpackQ4_0AVX512, Q4_1: unpackQ4_1AVX512},
}
