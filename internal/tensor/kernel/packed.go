package kernel

import (
	"encoding/binary"

	"outcrop/internal/fault"
)

// Packed are quantised weights laid out for products with 16-bit numbers: groups of 16 rows, in each the blocks of 32 values with
// the scales of all rows, perhaps their minima, and then the values four by four, row after row. It takes about as much memory as
// the format that it was made of.
type Packed struct {
	Rows, Cols int
	layout     Layout
	data       []byte
	soon       *Soon
}

// Soon has the weights fetched while threads wait: they are multiplied next.
func (p *Packed) Soon() { p.soon.Announce() }

// Layout is how the values of a block are kept. A value is scale·(q-offset), or scale·q + minimum.
type Layout uint8

// The layouts.
const (
	S8      Layout = iota // 8 bits less 128
	S8H                   // the same with a scale for each half of the block
	A8                    // 8 bits with a minimum
	S5                    // 5 bits less 16
	A5                    // 5 bits with a minimum
	S4                    // 4 bits less 8
	A4                    // 4 bits with a minimum
	layouts = 7
)

// Group is how many rows stand together.
const Group = 16

var layoutSizes = [layouts]struct {
	bits, offset, parts int
	minima              bool
}{
	S8: {8, 128, 1, false}, S8H: {8, 128, 2, false}, A8: {8, 0, 1, true}, S5: {5, 16, 1, false}, A5: {5, 0, 1, true},
	S4: {4, 8, 1, false}, A4: {4, 0, 1, true},
}

// head is the bytes of scales and minima.
func (l Layout) head() int {
	if layoutSizes[l].minima {
		return 64
	}
	return 32 * layoutSizes[l].parts
}

func (l Layout) bytes() int { return l.head() + 64*layoutSizes[l].bits }

// Packable tells whether this machine has fast products for a layout, and matrices of that shape can be laid out so.
func Packable(l Layout, rows, cols int) bool {
	fifth := l == S5 || l == A5
	return isa > plain && (!fifth || isa == vnni) && rows%Group == 0 && cols%block == 0
}

// Block is 32 values of a row, as they are laid out.
type Block struct {
	Q       [block]byte
	Scale   [2]float32 // of the block, or of its halves; kept as binary16, as the minimum is
	Minimum float32
}

// Pack lays weights out. read gives a row's block. Rows are a multiple of 16, cols of 32.
func Pack(l Layout, rows, cols int, read func(row, at int, to *Block)) *Packed {
	p := newPacked(l, rows, cols, make([]byte, rows/Group*(cols/block)*l.bytes()))
	Parallel(rows/Group, 1, func(lo, hi int) {
		var b Block
		for at := lo * cols / block; at < hi*cols/block; at++ {
			g, i := at/(cols/block), at%(cols/block)
			for r := range Group {
				read(g*Group+r, i, &b)
				l.place(p.data[at*l.bytes():][:l.bytes()], r, &b)
			}
		}
	})
	return p
}

// PackedFrom takes data that Bytes gave. Data of another size is Invalid.
func PackedFrom(l Layout, rows, cols int, data []byte) (*Packed, error) {
	if l >= layouts || rows <= 0 || cols <= 0 || rows%Group != 0 || cols%block != 0 || len(data) != rows/Group*(cols/block)*l.bytes() {
		return nil, fault.New("kernel.PackedFrom", fault.Invalid, "%d bytes are not packed weights of %d rows of %d", len(data), rows, cols)
	}
	return newPacked(l, rows, cols, data), nil
}

func newPacked(l Layout, rows, cols int, data []byte) *Packed {
	return &Packed{rows, cols, l, data, NewSoon(data)}
}

// Bytes are the weights as they lie in memory.
func (p *Packed) Bytes() []byte { return p.data }

// Layout is how they lie.
func (p *Packed) Layout() Layout { return p.layout }

// place writes row r of a group's block.
func (l Layout) place(dst []byte, r int, b *Block) {
	le, size := binary.LittleEndian, layoutSizes[l]
	for part := range size.parts {
		le.PutUint16(dst[32*part+2*r:], ToF16(b.Scale[part]))
	}
	if size.minima {
		le.PutUint16(dst[32+2*r:], ToF16(b.Minimum))
	}
	dst = dst[l.head():]
	for quad := range block / 4 {
		four := le.Uint32(b.Q[4*quad:])
		if size.bits == 8 {
			le.PutUint32(dst[64*quad+4*r:], four)
			continue
		}
		at := dst[64*(quad/2)+4*r:]
		le.PutUint32(at, le.Uint32(at)|four&0x0f0f0f0f<<(quad%2*4))
		if size.bits == 5 {
			for k := range 4 {
				dst[256+8*quad+r/2] |= b.Q[4*quad+k] >> 4 << (r%2*4 + k)
			}
		}
	}
}

// value is the integer of row r at place k of a block.
func (l Layout) value(w []byte, r, k int) int32 {
	w = w[l.head():]
	if layoutSizes[l].bits == 8 {
		return int32(w[64*(k/4)+4*r+k%4])
	}
	q := int32(w[64*(k/8)+4*r+k%4]) >> (k / 4 % 2 * 4) & 15
	if layoutSizes[l].bits == 5 {
		q |= int32(w[256+8*(k/4)+r/2]) >> (r%2*4 + k%4) & 1 << 4
	}
	return q
}

// Mul is y[c][r] = w[r]·x[c] for all rows c of x and rows [lo, hi) of the weights, which are multiples of 16, on this thread. Rows
// of y have a distance of ldy values. What a row of x gives does not depend on the others.
func (p *Packed) Mul(y []float32, ldy int, x *Digits, lo, hi int) {
	n := x.rows
	if n == 0 || hi <= lo {
		return
	}
	_ = y[(n-1)*ldy+hi-1]
	stride := p.Cols / block * p.layout.bytes()
	part := max(1, cached/stride)
	if n <= 8 {
		part = (hi - lo) / Group
	}
	for g := lo / Group; g < hi/Group; g += part {
		few := min(part, hi/Group-g)
		for c := 0; c < n; {
			c += p.mulSome(y[c*ldy+g*Group:], ldy, x, c, p.data[g*stride:], few)
		}
	}
}

// mulSome multiplies groups with the first 8, 4, 2 or 1 rows of x from c on, and tells with how many.
func (p *Packed) mulSome(y []float32, ldy int, x *Digits, c int, w []byte, groups int) int {
	n := 4
	if isa == vnni {
		n = 8
	}
	for n > x.rows-c {
		n /= 2
	}
	if isa > plain {
		fastPacked(p.layout, n, groups, p.Cols/block, &w[0], x, c, &y[0], ldy)
		return n
	}
	stride := p.Cols / block * p.layout.bytes()
	for i := range n {
		for g := range groups {
			to, from := y[i*ldy+g*Group:][:Group], w[g*stride:]
			if x.narrow {
				p.plainNarrow(to, from, x, c+i)
			} else {
				p.plain(to, from, x, c+i)
			}
		}
	}
	return n
}

// f16At reads a scale or a minimum.
func f16At(w []byte, i int) float32 { return FromF16(binary.LittleEndian.Uint16(w[i:])) }

// plain is one group's product with one row.
func (p *Packed) plain(y []float32, w []byte, d *Digits, c int) {
	size, whole := layoutSizes[p.layout], p.Cols/block
	clear(y)
	for b := range whole {
		x, s := d.digits[64*(c*whole+b):][:64], d.sums[c*whole+b]
		for r := range y {
			var total [2]int32
			for k := range block {
				place := 8*(k/4) + k%4
				total[k/16] += p.layout.value(w, r, k) * (int32(x[place])<<8 + int32(x[place+4]))
			}
			if size.parts == 1 {
				y[r] += f16At(w, 2*r) * float32(total[0]+total[1]-int32(size.offset)*s.whole)
			} else {
				y[r] += f16At(w, 2*r) * float32(total[0]-int32(size.offset)*s.half[0])
				y[r] += f16At(w, 32+2*r) * float32(total[1]-int32(size.offset)*s.half[1])
			}
			if size.minima {
				y[r] += f16At(w, 32+2*r) * s.float
			}
		}
		w = w[p.layout.bytes():]
	}
	for r := range y {
		y[r] *= d.scales[c]
	}
}

// plainNarrow is plain for bytes.
func (p *Packed) plainNarrow(y []float32, w []byte, d *Digits, c int) {
	size, whole := layoutSizes[p.layout], p.Cols/block
	clear(y)
	for b := range whole {
		x, s := d.digits[block*(c*whole+b):][:block], d.byteSums[c*whole+b]
		for r := range y {
			var total [2]int32
			for k := range block {
				total[k/16] += p.layout.value(w, r, k) * int32(x[k])
			}
			first, second := float32(total[0])*s.scale[0], float32(total[1])*s.scale[1]
			switch offset := float32(size.offset); {
			case size.parts == 2:
				y[r] += f16At(w, 2*r)*(first-offset*s.half[0]) + f16At(w, 32+2*r)*(second-offset*s.half[1])
			case size.minima:
				y[r] += f16At(w, 2*r)*(first+second) + f16At(w, 32+2*r)*s.whole
			default:
				y[r] += f16At(w, 2*r) * (first + second - offset*s.whole)
			}
		}
		w = w[p.layout.bytes():]
	}
}
