package main

import (
	"fmt"

	. "github.com/mmcloughlin/avo/build"
	"github.com/mmcloughlin/avo/ir"
	"github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// layout is how a group of 16 rows keeps a block of 32 values each: 16 scales for each part of the block, perhaps 16 minima, then
// the values four by four, row after row, so that one register holds four values of every row. Two fours of 4 bits share their
// bytes; of 5 bits the fifth ones follow, one for each of a register's bytes.
type layout struct {
	name   string
	minima bool
	bits   int // of a value: 4, 5 or 8
	parts  int // of a block that have scales of their own: 1 or 2
}

var layouts = []layout{{"S8", false, 8, 1}, {"S8H", false, 8, 2}, {"A8", true, 8, 1}, {"S5", false, 5, 1}, {"A5", true, 5, 1},
	{"S4", false, 4, 1}, {"A4", true, 4, 1}}

// head is the bytes before the values.
func (l layout) head() int {
	if l.minima {
		return 64
	}
	return 32 * l.parts
}

func (l layout) bytes() int { return l.head() + 64*l.bits }

// A block's sums, at their places: as an integer, as a float, and of its halves.
const (
	sumWhole = 0
	sumFloat = 4
	sumHalf  = 8
	sumBytes = 16
)

// sumOf is the sum that an offset is taken off by.
func (l layout) sumOf(part int) int {
	if l.parts == 1 {
		return sumWhole
	}
	return sumHalf + 4*part
}

// packed writes the products of groups with rows of digits, for AVX-512 with VNNI.
func packed() {
	for _, l := range layouts {
		for _, n := range []int{1, 2, 4, 8} {
			packedProduct(l, n)
			narrowProduct(l, n)
			if n <= 4 && l.bits != 5 {
				packedProduct2(l, n)
			}
		}
	}
	digits()
	bytes()
	words()
	absMax(avx2)
	absMax(avx512)
}

// dot4 adds the products of four unsigned bytes of w with four signed ones at m, which all lanes share, to each lane of sum.
func dot4(m operand.Mem, w, sum reg.VecPhysical) {
	Instruction(&ir.Instruction{Opcode: "VPDPBUSD", Suffixes: []string{"BCST"}, Operands: []operand.Op{m, w, sum},
		Inputs: []operand.Op{m, w, sum}, Outputs: []operand.Op{sum}})
}

// packedParams are a product's parameters, in registers; distances are in bytes.
type packedParams struct{ groups, w, x, ldx, sums, lds, y, ldy reg.GPVirtual }

// begin begins a product's function and loads what it needs all the time.
func (l layout) begin(name, doc string) (p packedParams) {
	function(name, "(groups, blocks int64, w *byte, x *int8, ldx int64, sums *byte, lds int64, scales *float32, y *float32, ldy int64)", doc)
	for _, r := range []struct {
		to   *reg.GPVirtual
		name string
	}{{&p.groups, "groups"}, {&p.w, "w"}, {&p.x, "x"}, {&p.ldx, "ldx"}, {&p.sums, "sums"}, {&p.lds, "lds"}, {&p.y, "y"}, {&p.ldy, "ldy"}} {
		*r.to = GP64()
		Load(Param(r.name), *r.to)
	}
	SHLQ(operand.Imm(4), p.lds)
	SHLQ(operand.Imm(2), p.ldy)
	return p
}

// ahead is how far before their use weights are fetched: the processor's own fetching ends at every page of 4 KiB.
const ahead = 2048

// fetchAhead fetches a block that comes later.
func (l layout) fetchAhead(w reg.GPVirtual) {
	for at := 0; at < l.bytes(); at += 64 {
		PREFETCHT0(operand.Mem{Base: w, Disp: ahead + at})
	}
}

// unpacking is the registers that values are unpacked with.
type unpacking struct{ mask, sixteen, value, upper reg.VecPhysical }

// ready loads what does not change.
func (l layout) ready(u unpacking) {
	if l.bits < 8 {
		VPBROADCASTD(constant["nibbles"], u.mask)
	}
	if l.bits == 5 {
		VPBROADCASTD(constant["sixteens"], u.sixteen)
	}
}

// unpack calls step with the values of each four from one to another, one register of all rows.
func (l layout) unpack(w reg.GPVirtual, u unpacking, from, to int, step func(quad int, v reg.VecPhysical)) {
	for quad := from; quad < to; quad++ {
		v := u.value
		switch {
		case l.bits == 8:
			VMOVDQU64(operand.Mem{Base: w, Disp: l.head() + 64*quad}, u.value)
		case quad%2 == 0:
			VMOVDQU64(operand.Mem{Base: w, Disp: l.head() + 32*quad}, u.value)
			VPSRLW(operand.Imm(4), u.value, u.upper)
			VPANDD(u.mask, u.value, u.value)
			VPANDD(u.mask, u.upper, u.upper)
		default:
			v = u.upper
		}
		if l.bits == 5 {
			KMOVQ(operand.Mem{Base: w, Disp: l.head() + 256 + 8*quad}, reg.K1)
			VPADDB(u.sixteen, v, reg.K1, v)
		}
		step(quad, v)
	}
}

// packedProduct writes y[c][16 rows of a group] for n rows c of digits.
func packedProduct(l layout, n int) {
	p := l.begin(fmt.Sprintf("packed%sx%d", l.name, n), fmt.Sprintf("is the product of groups of %s weights with %d rows of digits.", l.name, n))
	groups, w, x0, ldx, sums0, lds, y, ldy := p.groups, p.w, p.x, p.ldx, p.sums, p.lds, p.y, p.ldy
	z := avx512.regs
	mask, sixteen, minimum, value, upper, t := z[0], z[1], z[2], z[3], z[4], z[5]
	high, low, total := z[8:8+n], z[16:16+n], z[24:24+n]
	u := unpacking{mask, sixteen, value, upper}
	l.ready(u)
	left, xs, ss := GP64(), GP64(), GP64()
	xAt, sAt := rowsOf(xs, ldx, n), rowsOf(ss, lds, n)

	Label("group")
	for _, r := range total {
		avx512.zero(r)
	}
	xAt.start(x0)
	sAt.start(sums0)
	Load(Param("blocks"), left)
	Label("block")
	l.fetchAhead(w)
	step := func(quad int, v reg.VecPhysical) {
		for c := range n {
			dot4(xAt.at(c, 8*quad), v, high[c])
			dot4(xAt.at(c, 8*quad+4), v, low[c])
		}
	}
	for part := range l.parts {
		for c := range n {
			avx512.zero(high[c])
			avx512.zero(low[c])
		}
		quads := 8 / l.parts
		l.unpack(w, u, part*quads, (part+1)*quads, step)
		scale := value
		VCVTPH2PS(operand.Mem{Base: w, Disp: 32 * part}, scale)
		if l.minima {
			VCVTPH2PS(operand.Mem{Base: w, Disp: 32}, minimum)
		}
		for c := range n {
			VPSLLD(operand.Imm(8), high[c], high[c])
			VPADDD(low[c], high[c], high[c])
			if !l.minima {
				VPBROADCASTD(sAt.at(c, l.sumOf(part)), t)
				VPSLLD(operand.Imm(uint64(l.bits-1)), t, t)
				VPSUBD(t, high[c], high[c])
			}
			VCVTDQ2PS(high[c], high[c])
			VFMADD231PS(scale, high[c], total[c])
			if l.minima {
				VFMADD231PS_BCST(sAt.at(c, sumFloat), minimum, total[c])
			}
		}
	}
	ADDQ(operand.I32(l.bytes()), w)
	xAt.add(64)
	sAt.add(sumBytes)
	DECQ(left)
	JNZ(operand.LabelRef("block"))

	scales, to := GP64(), GP64()
	Load(Param("scales"), scales)
	MOVQ(y, to)
	for c := range n {
		VMULPS_BCST(operand.Mem{Base: scales, Disp: 4 * c}, total[c], total[c])
		VMOVUPS(total[c], operand.Mem{Base: to})
		if c < n-1 {
			ADDQ(ldy, to)
		}
	}
	ADDQ(operand.Imm(64), y)
	DECQ(groups)
	JNZ(operand.LabelRef("group"))
	VZEROUPPER()
	RET()
}

// rows addresses up to eight rows of the same distance with two pointers.
type rows struct {
	base, base4, ld, ld3 reg.GPVirtual
	n                    int
}

func rowsOf(base, ld reg.GPVirtual, n int) rows {
	r := rows{base: base, ld: ld, n: n}
	if n > 3 {
		r.ld3 = GP64()
		LEAQ(operand.Mem{Base: ld, Index: ld, Scale: 2}, r.ld3)
	}
	if n > 4 {
		r.base4 = GP64()
	}
	return r
}

func (r rows) start(from reg.GPVirtual) {
	MOVQ(from, r.base)
	if r.n > 4 {
		LEAQ(operand.Mem{Base: r.base, Index: r.ld, Scale: 4}, r.base4)
	}
}

func (r rows) add(bytes int) {
	ADDQ(operand.I32(bytes), r.base)
	if r.n > 4 {
		ADDQ(operand.I32(bytes), r.base4)
	}
}

func (r rows) at(i, disp int) operand.Mem {
	m := operand.Mem{Base: r.base, Disp: disp}
	if i >= 4 {
		m.Base = r.base4
	}
	switch i % 4 {
	case 1, 2:
		m.Index, m.Scale = r.ld, uint8(i%4)
	case 3:
		m.Index, m.Scale = r.ld3, 1
	}
	return m
}

// digits writes the splitting of numbers into two digits of eight bits.
func digits() {
	function("digits", "(blocks int64, x *float32, inverse float32, out *int8, sums *byte)",
		"writes blocks of 32 numbers as 16-bit integers in two signed digits, four upper ones before their four lower ones, and the integers' sums.")
	n, x, out, sums := GP64(), GP64(), GP64(), GP64()
	Load(Param("blocks"), n)
	Load(Param("x"), x)
	Load(Param("out"), out)
	Load(Param("sums"), sums)
	z := avx512.regs
	inverse, round := z[0], z[1]
	m, err := Param("inverse").Resolve()
	if err != nil {
		panic(err)
	}
	VBROADCASTSS(m.Addr, inverse)
	VPBROADCASTD(constant["halfDigit"], round)
	Label("block")
	for i := range 2 {
		q, upper, t := z[2+i], z[4], z[5]
		VMULPS(operand.Mem{Base: x, Disp: 64 * i}, inverse, q)
		VCVTPS2DQ(q, q)
		VPADDD(round, q, upper)
		VPSRAD(operand.Imm(8), upper, upper)
		VPSLLD(operand.Imm(8), upper, t)
		VPSUBD(t, q, t)
		VPMOVDB(upper, upper.AsX())
		VPMOVDB(t, t.AsX())
		VPUNPCKLDQ(t.AsX(), upper.AsX(), z[6].AsX())
		VPUNPCKHDQ(t.AsX(), upper.AsX(), z[7].AsX())
		VMOVDQU(z[6].AsX(), operand.Mem{Base: out, Disp: 32 * i})
		VMOVDQU(z[7].AsX(), operand.Mem{Base: out, Disp: 32*i + 16})
	}
	for i := range 2 {
		s, t := z[2+i], z[4]
		VEXTRACTI64X4(operand.Imm(1), s, t.AsY())
		VPADDD(t.AsY(), s.AsY(), s.AsY())
		addLanes(s, t)
	}
	storeSums(sums, z[2], z[3])
	ADDQ(operand.I32(128), x)
	ADDQ(operand.Imm(64), out)
	ADDQ(operand.Imm(sumBytes), sums)
	DECQ(n)
	JNZ(operand.LabelRef("block"))
	VZEROUPPER()
	RET()
}

// addLanes adds a register's eight integers into its lowest.
func addLanes(s, t reg.VecPhysical) {
	VEXTRACTI128(operand.Imm(1), s.AsY(), t.AsX())
	VPADDD(t.AsX(), s.AsX(), s.AsX())
	VPSHUFD(operand.Imm(0x4e), s.AsX(), t.AsX())
	VPADDD(t.AsX(), s.AsX(), s.AsX())
	VPSHUFD(operand.Imm(0xb1), s.AsX(), t.AsX())
	VPADDD(t.AsX(), s.AsX(), s.AsX())
}

// storeSums writes a block's sums from those of its halves.
func storeSums(to reg.Register, first, second reg.VecPhysical) {
	VMOVD(first.AsX(), operand.Mem{Base: to, Disp: sumHalf})
	VMOVD(second.AsX(), operand.Mem{Base: to, Disp: sumHalf + 4})
	VPADDD(second.AsX(), first.AsX(), first.AsX())
	VMOVD(first.AsX(), operand.Mem{Base: to, Disp: sumWhole})
	VCVTDQ2PS(first.AsX(), first.AsX())
	VMOVSS(first.AsX(), operand.Mem{Base: to, Disp: sumFloat})
}

// absMax writes the largest magnitude of a row whose length is a multiple of 32.
func absMax(w width) {
	function("absMax"+w.name, "(n int64, x *float32) float32", "is the largest magnitude of x.")
	n, x := GP64(), GP64()
	Load(Param("n"), n)
	Load(Param("x"), x)
	mask, top, other, t := w.regs[0], w.regs[1], w.regs[2], w.regs[3]
	VPBROADCASTD(constant["magnitude"], mask)
	w.zero(top)
	w.zero(other)
	Label("loop")
	for i, r := range []reg.VecPhysical{top, other} {
		if w.wide() {
			VPANDD(operand.Mem{Base: x, Disp: w.bytes() * i}, mask, t)
		} else {
			VPAND(operand.Mem{Base: x, Disp: w.bytes() * i}, mask, t)
		}
		VMAXPS(t, r, r)
	}
	ADDQ(operand.I32(2*w.bytes()), x)
	SUBQ(operand.Imm(uint64(2*w.lanes)), n)
	JG(operand.LabelRef("loop"))
	VMAXPS(other, top, top)
	w.largest(top, t)
	Store(top.AsX(), ReturnIndex(0))
	VZEROUPPER()
	RET()
}
