package kernel

import "math"

// Digits are rows of numbers as integers of 16 bits with a scale for each row: what products with packed weights take. Rounding to
// them changes a model's answers less than bfloat16 would: 1.3e-6 in KL divergence, where 8 bits with a scale for each 32 numbers
// change them by 3.2e-3 (SmolLM2-135M, 960 tokens). For VNNI, which multiplies bytes, they are in two signed digits of base 256.
// Where less will do they are narrow: bytes with a scale for each 16.
type Digits struct {
	rows, cols int
	narrow     bool
	digits     []int8 // 64 for each block: with AVX2 the integers, else four upper digits before their four lower ones. Narrow: 32
	sums       []sum
	scales     []float32
	byteSums   []byteSum // what narrow ones have instead
}

// sum is the sum of a block's integers, also as a float, and those of its halves.
type sum struct {
	whole int32
	float float32
	half  [2]int32
}

// byteSum is what is known of a block of bytes: its halves' scales, their sums with these, and the sum of both.
type byteSum struct {
	scale, half [2]float32
	whole       float32
	_           [3]float32
}

// most is the largest integer: its upper digit is 127.
const most = 127 * 256

// Set takes n rows of x. cols is a multiple of 32. Machines that do not multiply bytes take no narrow ones.
func (d *Digits) Set(x []float32, n, cols int, narrow bool) {
	d.rows, d.cols, d.narrow = n, cols, narrow && (isa == vnni || isa == plain)
	if d.narrow {
		d.digits, d.byteSums = room(d.digits, n*cols), room(d.byteSums, n*cols/block)
	} else {
		d.digits, d.sums, d.scales = room(d.digits, 2*n*cols), room(d.sums, n*cols/block), room(d.scales, n)
	}
	Parallel(n, 1+1<<10/cols, func(lo, hi int) {
		if d.narrow {
			toBytes(x[lo*cols:hi*cols], d.digits[lo*cols:], d.byteSums[lo*cols/block:hi*cols/block])
		} else {
			d.setRows(x, lo, hi)
		}
	})
}

func room[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n)
	}
	return s[:n]
}

func (d *Digits) setRows(x []float32, lo, hi int) {
	whole := d.cols / block
	for r := lo; r < hi; r++ {
		row := x[r*d.cols : (r+1)*d.cols]
		top := absMax(row)
		d.scales[r] = top / most
		inverse := most / top
		if !(inverse < math.MaxFloat32) { // too small to be told from nothing
			d.scales[r], inverse = 0, 0
		}
		toDigits(row, inverse, d.digits[2*r*d.cols:][:2*d.cols], d.sums[r*whole:][:whole])
	}
}

// toDigits rounds the numbers of a row.
func toDigits(x []float32, inverse float32, out []int8, sums []sum) {
	if isa > plain {
		fastDigits(len(sums), &x[0], inverse, &out[0], &sums[0])
		return
	}
	for b := range sums {
		var half [2]int32
		for k, v := range x[b*block:][:block] {
			q := int32(math.RoundToEven(float64(v * inverse)))
			high := (q + 128) >> 8
			at := b*64 + k/4*8 + k%4
			out[at], out[at+4] = int8(high), int8(q-high<<8)
			half[k/16] += q
		}
		sums[b] = sum{half[0] + half[1], float32(half[0] + half[1]), half}
	}
}

// toBytes rounds the numbers of blocks.
func toBytes(x []float32, out []int8, all []byteSum) {
	if isa > plain {
		fastBytes(len(all), &x[0], &out[0], &all[0])
		return
	}
	for b := range all {
		h := &all[b]
		for i := range h.scale {
			from := b*block + i*block/2
			top := max(absMax(x[from:from+block/2]), 1e-30)
			inverse, sum := 127/top, int32(0)
			for k := from; k < from+block/2; k++ {
				q := int32(math.RoundToEven(float64(x[k] * inverse)))
				out[k] = int8(q)
				sum += q
			}
			h.scale[i] = top / 127
			h.half[i] = float32(sum) * h.scale[i]
		}
		h.whole = h.half[0] + h.half[1]
	}
}

// absMax is the largest magnitude of a row.
func absMax(x []float32) float32 {
	if isa > plain {
		return fastAbsMax(len(x), &x[0])
	}
	var top float32
	for _, v := range x {
		top = max(top, v, -v)
	}
	return top
}
