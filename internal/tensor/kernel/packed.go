package kernel

import (
	"encoding/binary"
	"math"
)

// Packed are quantised weights laid out for products with 16-bit digits: groups of 16 rows, in each the blocks of 32 values with
// the scales of all rows, perhaps their minima, and then the values four by four, row after row. A value is scale·(q-offset), or
// scale·q + minimum. It takes as much memory as the format that it was made of.
type Packed struct {
	Rows, Cols int
	layout     packing
	data       []byte
}

// packing is how a block is laid out.
type packing uint8

const (
	s8 packing = iota // 8 bits less 128
	s4                // 4 bits less 8
	a4                // 4 bits and a minimum
)

// Group is how many rows stand together.
const Group = 16

const group = Group

var packings = [...]struct{ head, bits, offset int }{s8: {32, 8, 128}, s4: {32, 4, 8}, a4: {64, 4, 0}}

func (p packing) bytes() int { return packings[p].head + 64*packings[p].bits }

// packedAs are the formats that can be packed.
var packedAs = map[Format]packing{Q8_0: s8, Q4_0: s4, Q4_1: a4}

// Packable tells whether there are fast products for packed weights of the format on this machine.
func Packable(f Format, rows, cols int) bool {
	_, ok := packedAs[f]
	return ok && isa > plain && rows%group == 0 && cols%block == 0
}

// Pack lays out rows of weights anew. Rows are a multiple of 16, cols of 32. from tells which row of w becomes row i; nil leaves the
// order.
func Pack(f Format, w []byte, rows, cols int, from func(i int) int) *Packed {
	p := &Packed{rows, cols, packedAs[f], nil}
	size, whole := sizes[f], cols/block
	each := p.layout.bytes()
	p.data = make([]byte, rows/group*whole*each)
	Parallel(rows/group, 1, func(lo, hi int) {
		var values [block]byte
		for g := lo; g < hi; g++ {
			for r := range group {
				row := g*group + r
				if from != nil {
					row = from(row)
				}
				for b := range whole {
					src, dst := w[(row*whole+b)*size:][:size], p.data[(g*whole+b)*each:][:each]
					p.layout.place(dst, r, f, src, &values)
				}
			}
		}
	})
	return p
}

// place writes row r of a group's block.
func (p packing) place(dst []byte, r int, f Format, src []byte, values *[block]byte) {
	copy(dst[2*r:], src[:2])
	src = src[2:]
	if p == a4 {
		copy(dst[32+2*r:], src[:2])
		src = src[2:]
	}
	if p == s8 {
		for i, q := range src {
			values[i] = q ^ 128
		}
	} else {
		for i, q := range src {
			values[i], values[i+16] = q&15, q>>4
		}
	}
	dst = dst[packings[p].head:]
	for quad := range block / 4 {
		four := binary.LittleEndian.Uint32(values[4*quad:])
		if p == s8 {
			binary.LittleEndian.PutUint32(dst[64*quad+4*r:], four)
			continue
		}
		at := dst[64*(quad/2)+4*r:]
		if quad%2 == 1 {
			four = four<<4 | binary.LittleEndian.Uint32(at)
		}
		binary.LittleEndian.PutUint32(at, four)
	}
}

// sum is the sum of a block's integers, also as a float.
type sum struct {
	whole int32
	float float32
}

// Digits are rows of numbers as integers of 16 bits with a scale for each row, in two signed digits of base 256: what products with
// packed weights take. Rounding to them changes a model's answers less than bfloat16 would: 1.3e-6 in KL divergence, where 8 bits
// with a scale for each 32 numbers change them by 3.2e-3 (measured on SmolLM2-135M).
type Digits struct {
	cols   int
	digits []int8 // 64 for each block: four upper digits before their four lower ones; without VNNI the integers themselves
	sums   []sum
	scales []float32
}

// most is the largest integer: its upper digit is 127.
const most = 127 * 256

// Set takes n rows of x. cols is a multiple of 32.
func (d *Digits) Set(x []float32, n, cols int) {
	d.cols = cols
	d.Resize(n, cols)
	Parallel(n, 1+8<<10/cols, func(lo, hi int) { d.SetRows(x, lo, hi) })
}

// Resize makes room for n rows, which SetRows fills.
func (d *Digits) Resize(n, cols int) {
	d.cols = cols
	d.digits = room(d.digits, 2*n*cols)
	d.sums = room(d.sums, n*cols/block)
	d.scales = room(d.scales, n)
}

func room[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n)
	}
	return s[:n]
}

// SetRows takes rows lo to hi of x.
func (d *Digits) SetRows(x []float32, lo, hi int) {
	whole := d.cols / block
	for r := lo; r < hi; r++ {
		row := x[r*d.cols : (r+1)*d.cols]
		top := absMax(row)
		scale, inverse := top/most, float32(0)
		if top > 0 {
			inverse = most / top
		}
		if inverse > 3e38 { // too small to be told from nothing
			scale, inverse = 0, 0
		}
		d.scales[r] = scale
		toDigits(row, inverse, d.digits[2*r*d.cols:][:2*d.cols], d.sums[r*whole:][:whole])
	}
}

// Mul is y[c][r] = w[r]·x[c] for all rows c of the digits and rows [lo, hi) of the weights, which are multiples of 16, on this
// thread. Rows of y have a distance of ldy values. What a row of digits gives does not depend on the others.
func (p *Packed) Mul(y []float32, ldy int, x *Digits, lo, hi int) {
	n := len(x.scales)
	if n == 0 || hi <= lo {
		return
	}
	_ = y[(n-1)*ldy+hi-1]
	whole := p.Cols / block
	stride := whole * p.layout.bytes()
	part := max(1, cached/stride)
	if n <= 8 {
		part = (hi - lo) / group
	}
	for g := lo / group; g < hi/group; g += part {
		few := min(part, hi/group-g)
		for c := 0; c < n; {
			c += p.mulSome(y[c*ldy+g*group:], ldy, x, c, p.data[g*stride:], few)
		}
	}
}

// mulSome multiplies groups with the first 8, 4, 2 or 1 rows of digits from c on, and tells with how many.
func (p *Packed) mulSome(y []float32, ldy int, x *Digits, c int, w []byte, groups int) int {
	whole := p.Cols / block
	n := 4
	if isa == vnni {
		n = 8
	}
	for n > len(x.scales)-c {
		n /= 2
	}
	digits, sums, scales := x.digits[2*c*p.Cols:], x.sums[c*whole:], x.scales[c:]
	if isa > plain {
		fastPacked(p.layout, n, groups, whole, &w[0], &digits[0], &sums[0], &scales[0], &y[0], ldy)
		return n
	}
	each := p.layout.bytes()
	for i := range n {
		for g := range groups {
			p.plain(y[i*ldy+g*group:][:group], w[g*whole*each:], digits[2*i*p.Cols:], sums[i*whole:], scales[i])
		}
	}
	return n
}

// plain is one group's product with one row of digits.
func (p *Packed) plain(y []float32, w []byte, digits []int8, sums []sum, scale float32) {
	layout, each := packings[p.layout], p.layout.bytes()
	clear(y)
	for b := range p.Cols / block {
		w, x := w[b*each:][:each], digits[64*b:][:64]
		for r := range y {
			var high, low int32
			for k := range block {
				var q int32
				if layout.bits == 4 {
					q = int32(w[layout.head+64*(k/8)+4*r+k%4]) >> (k / 4 % 2 * 4) & 15
				} else {
					q = int32(w[layout.head+64*(k/4)+4*r+k%4])
				}
				high += q * int32(x[8*(k/4)+k%4])
				low += q * int32(x[8*(k/4)+4+k%4])
			}
			whole := high<<8 + low - int32(layout.offset)*sums[b].whole
			y[r] += FromF16(binary.LittleEndian.Uint16(w[2*r:])) * float32(whole)
			if p.layout == a4 {
				y[r] += FromF16(binary.LittleEndian.Uint16(w[32+2*r:])) * sums[b].float
			}
		}
	}
	for r := range y {
		y[r] *= scale
	}
}

// toDigits splits the numbers of a row.
func toDigits(x []float32, inverse float32, out []int8, sums []sum) {
	if isa > plain {
		fastDigits(len(sums), &x[0], inverse, &out[0], &sums[0])
		return
	}
	for b := range sums {
		var total int32
		for k, v := range x[b*block:][:block] {
			q := int32(math.RoundToEven(float64(v * inverse)))
			high := (q + 128) >> 8
			at := b*64 + k/4*8 + k%4
			out[at], out[at+4] = int8(high), int8(q-high<<8)
			total += q
		}
		sums[b] = sum{total, float32(total)}
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
