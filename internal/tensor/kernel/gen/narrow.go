package main

import (
	"fmt"

	. "github.com/mmcloughlin/avo/build"
	"github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// What a block of bytes has beside them: its halves' scales, its halves' sums as floats, and the sum of these.
const (
	byteScale = 0
	byteHalf  = 8
	byteWhole = 16
	byteSums  = 32
)

// narrowProduct is packedProduct for rows of bytes with a scale for each half of a block.
func narrowProduct(l layout, n int) {
	p := l.begin(fmt.Sprintf("narrow%sx%d", l.name, n), fmt.Sprintf("is the product of groups of %s weights with %d rows of bytes.", l.name, n))
	groups, w, x0, ldx, sums0, lds, y, ldy := p.groups, p.w, p.x, p.ldx, p.sums, p.lds, p.y, p.ldy
	SHLQ(operand.Imm(1), lds) // begin takes them for half as long
	z := avx512.regs
	mask, sixteen, base, scale, value, upper := z[0], z[1], z[2], z[3], z[4], z[5]
	acc, part, total := z[8:8+n], z[16:16+n], z[24:24+n]
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
			dot4(xAt.at(c, 4*quad), v, acc[c])
		}
	}
	for half := range 2 {
		for c := range n {
			avx512.zero(acc[c])
		}
		l.unpack(w, u, half*4, half*4+4, step)
		for c := range n {
			VCVTDQ2PS(acc[c], acc[c])
			if half == 0 || l.parts == 2 {
				VMULPS_BCST(sAt.at(c, byteScale+4*half), acc[c], part[c])
			} else {
				VFMADD231PS_BCST(sAt.at(c, byteScale+4), acc[c], part[c])
			}
		}
		if half == 0 && l.parts == 1 {
			continue
		}
		at, sum := 0, byteWhole
		if l.parts == 2 {
			at, sum = 32*half, byteHalf+4*half
		}
		VCVTPH2PS(operand.Mem{Base: w, Disp: at}, scale)
		if l.minima {
			VCVTPH2PS(operand.Mem{Base: w, Disp: 32}, base)
		} else {
			VMULPS_BCST(constant[fmt.Sprintf("offset%d", l.bits)], scale, base)
		}
		for c := range n {
			VFMADD231PS(scale, part[c], total[c])
			VFMADD231PS_BCST(sAt.at(c, sum), base, total[c])
		}
	}
	ADDQ(operand.I32(l.bytes()), w)
	xAt.add(32)
	sAt.add(byteSums)
	DECQ(left)
	JNZ(operand.LabelRef("block"))

	to := GP64()
	MOVQ(y, to)
	for c := range n {
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

// bytes writes the rounding of numbers to bytes.
func bytes() {
	function("bytes", "(blocks int64, x *float32, out *int8, sums *byte)",
		"writes blocks of 32 numbers as 8-bit integers with a scale for each half, and what narrow products need of them.")
	n, x, out, sums := GP64(), GP64(), GP64(), GP64()
	Load(Param("blocks"), n)
	Load(Param("x"), x)
	Load(Param("out"), out)
	Load(Param("sums"), sums)
	z := avx512.regs
	mask, top, t, q, most, least, total, sum := z[0], z[1], z[2], z[3], z[4].AsX(), z[5].AsX(), z[6].AsX(), z[7]
	VPBROADCASTD(constant["magnitude"], mask)
	VMOVSS(constant["byteMost"], most)
	VMOVSS(constant["byteLeast"], least)
	Label("block")
	for half := range 2 {
		VMOVUPS(operand.Mem{Base: x, Disp: 64 * half}, q)
		VPANDD(mask, q, top)
		avx512.largest(top, t)
		VMAXSS(least, top.AsX(), top.AsX())
		VDIVSS(top.AsX(), most, t.AsX())
		VBROADCASTSS(t.AsX(), t)
		VMULPS(t, q, q)
		VCVTPS2DQ(q, q)
		VPMOVSDB(q, t.AsX())
		VMOVDQU(t.AsX(), operand.Mem{Base: out, Disp: 16 * half})
		VDIVSS(most, top.AsX(), top.AsX())
		VMOVSS(top.AsX(), operand.Mem{Base: sums, Disp: byteScale + 4*half})
		VEXTRACTI64X4(operand.Imm(1), q, t.AsY())
		VPADDD(t.AsY(), q.AsY(), q.AsY())
		addLanes(q, t)
		VCVTDQ2PS(q.AsX(), q.AsX())
		VMULSS(top.AsX(), q.AsX(), sum.AsX())
		VMOVSS(sum.AsX(), operand.Mem{Base: sums, Disp: byteHalf + 4*half})
		if half == 0 {
			VMOVAPS(sum.AsX(), total)
		} else {
			VADDSS(sum.AsX(), total, total)
			VMOVSS(total, operand.Mem{Base: sums, Disp: byteWhole})
		}
	}
	ADDQ(operand.I32(128), x)
	ADDQ(operand.Imm(32), out)
	ADDQ(operand.Imm(byteSums), sums)
	DECQ(n)
	JNZ(operand.LabelRef("block"))
	VZEROUPPER()
	RET()
}
