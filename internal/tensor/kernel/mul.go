package kernel

import (
	"encoding/binary"
	"math"
	"unsafe"
)

// Format is a way to store weights that can be multiplied as they are.
type Format uint8

// The formats: plain ones, and blocks of 32 values as GGUF lays them out: a binary16 scale (and, in Q4_1, a minimum), then
// signed bytes, or half bytes of which the low ones are the first 16 values. Q4_0's are less 8.
const (
	F32 Format = iota
	F16
	BF16
	Q8_0
	Q4_0
	Q4_1
	formats = 6
)

// block is how many values a step of the assembly takes.
const block = 32

// sizes are the bytes that a block takes.
var sizes = [formats]int{128, 64, 64, 34, 18, 20}

// MulRows is y[c][r] = Σ w[r]·x[c], for n rows c of x and so many rows r of weights, each cols values long: a layer's product for
// a few tokens, straight from how the weights are stored, summed in float32, on this thread. Rows of x and y have a distance of
// ldx and ldy values. For the quantised formats cols is a multiple of 32.
func MulRows(f Format, y []float32, ldy int, x []float32, ldx int, w []byte, rows, cols, n int) {
	stride := cols * sizes[f] / block
	mulStrided(f, y, ldy, x, ldx, w, stride, rows, cols, n)
}

// mulFloats is MulRows for float32 weights whose rows have a distance of ldw values.
func mulFloats(y []float32, ldy int, x []float32, ldx int, w []float32, ldw, rows, cols, n int) {
	bytes := unsafe.Slice((*byte)(unsafe.Pointer(unsafe.SliceData(w))), 4*len(w))
	mulStrided(F32, y, ldy, x, ldx, bytes, 4*ldw, rows, cols, n)
}

// cached is how many bytes of weights are multiplied with all of x before the next: they stay in the second-level cache.
const cached = 256 << 10

func mulStrided(f Format, y []float32, ldy int, x []float32, ldx int, w []byte, stride, rows, cols, n int) {
	if rows <= 0 || n <= 0 {
		return
	}
	_, _, _ = w[(rows-1)*stride+(cols*sizes[f]/block)-1], x[(n-1)*ldx+cols-1], y[(n-1)*ldy+rows-1] // the assembly checks nothing
	part := max(cached/stride, 1)
	if n <= 4 {
		part = rows
	}
	for r := 0; r < rows; r += part {
		few := min(part, rows-r)
		for c := 0; c < n; {
			c += mulSome(f, y[c*ldy+r:], ldy, x[c*ldx:], ldx, w[r*stride:], stride, few, cols, n-c)
		}
	}
}

// mulSome multiplies with the first 4, 2 or 1 of n rows of x, and tells with how many.
func mulSome(f Format, y []float32, ldy int, x []float32, ldx int, w []byte, stride, rows, cols, n int) int {
	which, few := 0, 1
	if n >= 4 {
		which, few = 2, 4
	} else if n >= 2 {
		which, few = 1, 2
	}
	whole := cols / block
	if isa == plain || whole == 0 {
		for c := range few {
			for r := range rows {
				y[c*ldy+r] = dotFormat(f, w[r*stride:], x[c*ldx:c*ldx+cols])
			}
		}
		return few
	}
	muls[min(isa, avx512)][f][which](int64(rows), int64(whole), &w[0], int64(stride), &x[0], int64(ldx), &y[0], int64(ldy))
	if done := whole * block; done < cols {
		for c := range few {
			for r := range rows {
				y[c*ldy+r] += dotFormat(f, w[r*stride+whole*sizes[f]:], x[c*ldx+done:c*ldx+cols])
			}
		}
	}
	return few
}

// dotFormat is the product of one row of weights with one of x.
func dotFormat(f Format, w []byte, x []float32) float32 {
	var values [block]float32
	var sum float32
	for ; len(x) > 0; w, x = w[min(len(w), sizes[f]):], x[min(len(x), block):] {
		few := values[:min(block, len(x))]
		unpackPlain(f, few, w)
		sum += dotPlain(few, x)
	}
	return sum
}

// Unpack writes weights as float32, the same values that MulRows reckons with up to the last place. For the quantised formats
// dst's length is a multiple of 32.
func Unpack(f Format, dst []float32, w []byte) {
	whole := len(dst) / block
	if isa == plain || f == F32 {
		whole = 0
	}
	if whole > 0 {
		_ = w[whole*sizes[f]-1]
		unpacks[min(isa, avx512)][f](int64(whole), &dst[0], &w[0])
	}
	dst, w = dst[whole*block:], w[whole*sizes[f]:]
	for ; len(dst) > 0; dst, w = dst[min(len(dst), block):], w[min(len(w), sizes[f]):] {
		unpackPlain(f, dst[:min(block, len(dst))], w)
	}
}

// unpackPlain writes one block, or the part of one where the format has no blocks.
func unpackPlain(f Format, dst []float32, b []byte) {
	le := binary.LittleEndian
	switch f {
	case F32:
		for i := range dst {
			dst[i] = math.Float32frombits(le.Uint32(b[4*i:]))
		}
	case F16:
		for i := range dst {
			dst[i] = FromF16(le.Uint16(b[2*i:]))
		}
	case BF16:
		for i := range dst {
			dst[i] = FromBF16(le.Uint16(b[2*i:]))
		}
	case Q8_0:
		d := FromF16(le.Uint16(b))
		for i, q := range b[2:34] {
			dst[i] = d * float32(int8(q))
		}
	case Q4_0:
		d := FromF16(le.Uint16(b))
		for i, q := range b[2:18] {
			dst[i], dst[i+16] = d*float32(int(q&15)-8), d*float32(int(q>>4)-8)
		}
	case Q4_1:
		d, m := FromF16(le.Uint16(b)), FromF16(le.Uint16(b[2:]))
		for i, q := range b[4:20] {
			dst[i], dst[i+16] = d*float32(q&15)+m, d*float32(q>>4)+m
		}
	}
}
