//go:build !amd64

package kernel

// There is no assembly here, and isa is plain: none of these is called.

const absent = "kernel: no assembly on this machine"

func lanes() int { return 8 }

func hasPairs() bool { return false }

func rowsHeight(w int) int { panic(absent) }

func tile(k, w int, a, b, c *float32, ldc int, pairs, add bool) { panic(absent) }

func tileOfRows(k, w int, a *float32, lda int, b, c *float32, ldc int, pairs, add bool) {
	panic(absent)
}

func fastNarrow(blocks int, dst, src *float32) { panic(absent) }

func transpose(blocks int, dst *float32, ldd int, src *float32, lds int, pairs bool) { panic(absent) }

func packWide(k, vectors int, dst *float32, ldd int, src *float32, lds int, pairs bool) {
	panic(absent)
}

func packNarrow(k int, dst *float32, strip int, src *float32, lds int, pairs bool) { panic(absent) }

func fastRound(n int, x *float32) { panic(absent) }

type mulFunc func(rows, blocks int64, w *byte, stride int64, x *float32, ldx int64, y *float32, ldy int64)

var muls map[level]*[formats][3]mulFunc

var unpacks map[level]*[formats]func(blocks int64, dst *float32, w *byte)

func fastDot(n int, a, b *float32) float32 { panic(absent) }

func fastMax(n int, x *float32) float32 { panic(absent) }

func fastAxpy(n int, y, x *float32, s float32) { panic(absent) }

func fastScale(n int, y *float32, s float32) { panic(absent) }

func fastGain(n int, y, x, w *float32, s float32) { panic(absent) }

func fastExp(n int, y, x *float32, bias float32) float32 { panic(absent) }

func fastSiluMul(n int, y, g, u *float32) { panic(absent) }

func fastSiluMulBack(n int, g, u, d *float32) { panic(absent) }

func fastGelu(n int, y, x *float32) { panic(absent) }

func fastAdamW(n int, w, g, m, v, p *float32) { panic(absent) }

func fastPacked(l Layout, n, groups, whole int, w *byte, x *Digits, c int, y *float32, ldy int) {
	panic(absent)
}

func fastBytes(blocks int, x *float32, out *int8, all *byteSum) { panic(absent) }

func fastDigits(blocks int, x *float32, inverse float32, out *int8, sums *sum) { panic(absent) }

func fastAbsMax(n int, x *float32) float32 { panic(absent) }

func fewVectors() int { return 1 }

func fastFew(rows, vectors, k int, a *float32, lda int, b *float32, ldb int, c *float32, ldc int, accumulate bool) {
	panic(absent)
}

func fastFewHalf(rows, vectors, k int, a *float32, lda int, b *uint16, ldb int, c *float32, ldc int, accumulate bool) {
	panic(absent)
}

func fastHalve(n int, dst *uint16, src *float32) { panic(absent) }

func fastPeak(times int, pairs bool) { panic(absent) }
