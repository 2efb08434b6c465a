package weight

import (
	"encoding/binary"

	"outcrop/internal/fault"
	"outcrop/internal/tensor/kernel"
)

// layouts of quantised formats, the best first; another is for machines that lack its products. The scales of K formats are products
// of two numbers, which are kept as binary16: that rounds them by less than 1 part in 2,000.
var packable = map[Format]struct {
	layouts []kernel.Layout
	read    func(row []byte, at int, b *kernel.Block)
}{
	Q4_0: {[]kernel.Layout{kernel.S4}, readQ40},
	Q4_1: {[]kernel.Layout{kernel.A4}, readQ41},
	Q5_0: {[]kernel.Layout{kernel.S5, kernel.S8}, readQ50},
	Q5_1: {[]kernel.Layout{kernel.A5, kernel.A8}, readQ51},
	Q8_0: {[]kernel.Layout{kernel.S8}, readQ80},
	Q4_K: {[]kernel.Layout{kernel.A4}, readQ4K},
	Q5_K: {[]kernel.Layout{kernel.A5, kernel.A8}, readQ5K},
	Q6_K: {[]kernel.Layout{kernel.S8H}, readQ6K},
}

// Repack lays quantised weights out for the fastest products that the machine has, where there are such. It must not run at the
// same time as other methods.
func (m *Matrix) Repack() {
	p, ok := packable[m.Format]
	if !ok || m.f32 != nil {
		return
	}
	for _, l := range p.layouts {
		if !kernel.Packable(l, m.Rows, m.Cols) {
			continue
		}
		m.packed = kernel.Pack(l, m.Rows, m.Cols, func(row, at int, b *kernel.Block) {
			p.read(m.row(row), at, b)
			if l == kernel.S8 && m.Format == Q5_0 { // its offset is 16
				for i := range b.Q {
					b.Q[i] += 128 - 16
				}
			}
		})
		return
	}
}

// Packed is the form that Repack made or Use was given; nil where there is none.
func (m *Matrix) Packed() *kernel.Packed { return m.packed }

// Use multiplies with p from now on, which Packed gave for the same matrix. Another shape is Invalid.
func (m *Matrix) Use(p *kernel.Packed) error {
	if p.Rows != m.Rows || p.Cols != m.Cols {
		return fault.New("weight.Use", fault.Invalid, "repacked weights have %d rows of %d values, not %d of %d", p.Rows, p.Cols, m.Rows, m.Cols)
	}
	m.packed = p
	return nil
}

// nibbles writes 16 bytes' halves: low ones, then high ones.
func nibbles(b *kernel.Block, src []byte) {
	for i, q := range src[:16] {
		b.Q[i], b.Q[i+16] = q&15, q>>4
	}
}

// fifths adds the bits that 5-bit formats keep apart.
func fifths(b *kernel.Block, bits uint32) {
	for i := range b.Q {
		b.Q[i] |= byte(bits>>i&1) << 4
	}
}

func readQ40(row []byte, at int, b *kernel.Block) {
	src := row[at*18:][:18]
	b.Scale[0] = half(src)
	nibbles(b, src[2:])
}

func readQ41(row []byte, at int, b *kernel.Block) {
	src := row[at*20:][:20]
	b.Scale[0], b.Minimum = half(src), half(src[2:])
	nibbles(b, src[4:])
}

func readQ50(row []byte, at int, b *kernel.Block) {
	src := row[at*22:][:22]
	b.Scale[0] = half(src)
	nibbles(b, src[6:])
	fifths(b, binary.LittleEndian.Uint32(src[2:]))
}

func readQ51(row []byte, at int, b *kernel.Block) {
	src := row[at*24:][:24]
	b.Scale[0], b.Minimum = half(src), half(src[2:])
	nibbles(b, src[8:])
	fifths(b, binary.LittleEndian.Uint32(src[4:]))
}

func readQ80(row []byte, at int, b *kernel.Block) {
	src := row[at*34:][:34]
	b.Scale[0] = half(src)
	for i, q := range src[2:] {
		b.Q[i] = q ^ 128
	}
}

// sub is sub-block j of 8 of a Q4_K or Q5_K block: its scale, its minimum and its run of half bytes.
func sub(b *kernel.Block, src []byte, runs, j int) {
	s, m := k6(src[4:16], j)
	b.Scale[0], b.Minimum = half(src)*s, -half(src[2:])*m
	for i, q := range src[runs+j/2*32:][:32] {
		b.Q[i] = q >> (j % 2 * 4) & 15
	}
}

func readQ4K(row []byte, at int, b *kernel.Block) {
	sub(b, row[at/8*144:][:144], 16, at%8)
}

func readQ5K(row []byte, at int, b *kernel.Block) {
	src, j := row[at/8*176:][:176], at%8
	sub(b, src, 48, j)
	for i, bits := range src[16:48] {
		b.Q[i] |= bits >> j & 1 << 4
	}
}

func readQ6K(row []byte, at int, b *kernel.Block) {
	src := row[at/8*210:][:210]
	h, j, d := at%8/4, at%4, half(src[208:])
	low, high, scales := src[h*64:][:64], src[128+h*32:][:32], src[192+h*8:][:8]
	for i := range 32 {
		b.Q[i] = low[j%2*32+i]>>(j/2*4)&15 | high[i]>>(2*j)&3<<4 + 128 - 32
	}
	b.Scale[0], b.Scale[1] = d*float32(int8(scales[j*2])), d*float32(int8(scales[j*2+1]))
}
