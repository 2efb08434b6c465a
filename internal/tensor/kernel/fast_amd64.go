package kernel

import "golang.org/x/sys/cpu"

func lanes() int {
	if isa >= avx512 {
		return 16
	}
	return 8
}

// hasPairs tells whether the machine multiplies pairs of bfloat16.
func hasPairs() bool { return isa == vnni && cpu.X86.HasAVX512BF16 }

type (
	tileFunc func(k int64, a, b, c *float32, ldc int64, accumulate int64)
	rowsFunc func(k int64, a *float32, lda int64, b, c *float32, ldc int64, accumulate int64)
)

// shape is the two ways to make a tile of some width: from a packed a of half as many rows as a register has values, and from height
// rows of a.
type shape struct {
	packed tileFunc
	height int
	rows   rowsFunc
}

// Shapes are by how many registers wide they are, less one.
var (
	shapesBF16 = [3]shape{{tile8x16BF16, 24, rows24x16BF16}, {tile8x32BF16, 12, rows12x32BF16}, {tile8x48BF16, 8, rows8x48BF16}}
	shapes512  = [3]shape{{tile8x16AVX512, 24, rows24x16AVX512}, {tile8x32AVX512, 12, rows12x32AVX512}, {tile8x48AVX512, 8, rows8x48AVX512}}
	shapes2    = [3]shape{{tile4x8AVX2, 12, rows12x8AVX2}, {tile4x16AVX2, 4, rows4x16AVX2}, {tile4x24AVX2, 4, rows4x24AVX2}}
)

func shapeOf(w int, pairs bool) *shape {
	s := &shapes2
	switch {
	case pairs:
		s = &shapesBF16
	case isa >= avx512:
		s = &shapes512
	}
	return &s[w/lanes()-1]
}

// rowsHeight is how many rows a tile of w columns takes as they are.
func rowsHeight(w int) int { return shapeOf(w, false).height }

// tile is c = a·b or c += a·b for one tile of w columns, from packed operands, perhaps of pairs.
func tile(k, w int, a, b, c *float32, ldc int, pairs, add bool) {
	shapeOf(w, pairs).packed(int64(k), a, b, c, int64(ldc), one(add))
}

// tileOfRows is tile where a's rows stand lda values, or pairs, apart.
func tileOfRows(k, w int, a *float32, lda int, b, c *float32, ldc int, pairs, add bool) {
	shapeOf(w, pairs).rows(int64(k), a, int64(lda), b, c, int64(ldc), one(add))
}

// transpose is the inner loop of packing, for blocks of 8 columns, or of 16 that become pairs.
func transpose(blocks int, dst *float32, ldd int, src *float32, lds int, pairs bool) {
	if pairs {
		transpose8BF16(int64(blocks), dst, int64(ldd), src, int64(lds))
		return
	}
	transpose8(int64(blocks), dst, int64(ldd), src, int64(lds))
}

// packWide copies k rows of whole registers, or pairs of rows.
func packWide(k, vectors int, dst *float32, ldd int, src *float32, lds int, pairs bool) {
	f := packWideAVX2
	switch {
	case pairs:
		f = packWideBF16
	case isa >= avx512:
		f = packWideAVX512
	}
	f(int64(k), int64(vectors), dst, int64(ldd), src, int64(lds))
}

// packNarrow copies k rows of a register, or pairs of rows, to two strips.
func packNarrow(k int, dst *float32, strip int, src *float32, lds int, pairs bool) {
	f := packNarrowAVX2
	switch {
	case pairs:
		f = packNarrowBF16
	case isa >= avx512:
		f = packNarrowAVX512
	}
	f(int64(k), dst, int64(strip), src, int64(lds))
}

// fastNarrow makes pairs of blocks of 32 values.
func fastNarrow(blocks int, dst, src *float32) { narrowRow(int64(blocks), dst, src) }

func fastRound(n int, x *float32) { roundAVX2(int64(n), x) }

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

// fastPeak multiplies registers.
func fastPeak(times int, pairs bool) {
	switch {
	case pairs:
		peakBF16(int64(times))
	case isa >= avx512:
		peakAVX512(int64(times))
	default:
		peakAVX2(int64(times))
	}
}
