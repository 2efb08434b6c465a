package kernel

import "math"

// GemmBF16 is Gemm with the values of a and b rounded to bfloat16, and sums in float32 as always. Where the machine multiplies pairs of
// bfloat16 (AVX512_BF16) it does twice as many in the same time; elsewhere it takes a little longer than Gemm.
func GemmBF16(c, a, b []float32, m, n, k, lda, ldb, ldc int, transA, transB, accumulate bool) {
	p := product{a: matrix{a, lda, transA}, b: matrix{b, ldb, transB}, c: c, ldc: ldc, accumulate: accumulate, narrow: true}
	if isa == plain && m > 0 && n > 0 && k > 0 {
		p.a.data, p.b.data = rounded(a), rounded(b)
	}
	p.run(m, n, k)
}

// rounded is a rounded copy.
func rounded(x []float32) []float32 {
	out := make([]float32, len(x))
	for i, v := range x {
		out[i] = FromBF16(ToBF16(v))
	}
	return out
}

// roundTo rounds a packed operand where the product is one of bfloat16 that the machine reckons in float32.
func (p *product) roundTo(packed []float32, pairs bool) {
	if p.narrow && !pairs {
		Round(packed)
	}
}

// Round rounds x to bfloat16, to the nearest and even.
func Round(x []float32) {
	m := whole(len(x))
	if m > 0 {
		fastRound(m, &x[0])
	}
	for i := m; i < len(x); i++ {
		x[i] = FromBF16(ToBF16(x[i]))
	}
}

// pair is two bfloat16 in a float32's place, a in the lower half.
func pair(a, b float32) float32 {
	return math.Float32frombits(uint32(ToBF16(a)) | uint32(ToBF16(b))<<16)
}

// narrowTo makes pairs of a row's neighbours.
func narrowTo(dst, row []float32) {
	blocks := len(row) / 32
	if blocks > 0 {
		fastNarrow(blocks, &dst[0], &row[0])
	}
	for q := 32 * blocks; q < len(row); q += 2 {
		second := float32(0)
		if q+1 < len(row) {
			second = row[q+1]
		}
		dst[q/2] = pair(row[q], second)
	}
}

// packPairs is packTransposed for pairs.
func packPairs(dst []float32, w int, src []float32, ld, n, k int) {
	y := 0
	for ; y+8 <= n && k >= 16; y += 8 {
		transpose(k/16, &dst[y], w, &src[y*ld], ld, true)
	}
	for i := range n {
		row, q := src[i*ld:][:k], 0
		if i < y {
			q = k &^ 15
		}
		for ; q+1 < k; q += 2 {
			dst[q/2*w+i] = pair(row[q], row[q+1])
		}
		if q < k {
			dst[q/2*w+i] = pair(row[q], 0)
		}
	}
}
