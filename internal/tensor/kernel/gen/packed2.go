package main

import (
	"fmt"

	. "github.com/mmcloughlin/avo/build"
	"github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// packedProduct2 is packedProduct for AVX2, which multiplies words: half a group at a time, four rows to a register with two sums
// for each, and rows of x as words in their order.
func packedProduct2(l layout, n int) {
	in := l.begin(fmt.Sprintf("packed%sx%dAVX2", l.name, n), fmt.Sprintf("is the product of groups of %s weights with %d rows of words.", l.name, n))
	groups, w, x0, ldx, sums0, lds, y, ldy := in.groups, in.w, in.x, in.ldx, in.sums, in.lds, in.y, in.ldy
	left, p, xs, ss := GP64(), GP64(), GP64(), GP64()
	xAt, sAt, yAt := rowsOf(xs, ldx, n), rowsOf(ss, lds, n), rowsOf(y, ldy, n)

	v := avx2.regs
	mask, raw, value, four, t := v[0], v[1:3], v[3:5], v[5], v[6]
	sums := v[7 : 7+2*n]
	if l.bits == 4 {
		VPBROADCASTD(constant["nibbleWords"], mask)
	}
	Label("group")
	for half := range 2 {
		here := fmt.Sprintf("block%d", half)
		avx2.zero(t)
		for c := range n {
			VMOVUPS(t, yAt.at(c, 32*half))
		}
		MOVQ(w, p)
		xAt.start(x0)
		sAt.start(sums0)
		Load(Param("blocks"), left)
		Label(here)
		step := func(quad int, v []reg.VecPhysical) {
			for c := range n {
				VPBROADCASTQ(xAt.at(c, 8*quad), four)
				for i := range v {
					VPMADDWD(four, v[i], t)
					VPADDD(t, sums[2*c+i], sums[2*c+i])
				}
			}
		}
		load := func(at int) {
			for j := range 2 {
				VPMOVZXBW(operand.Mem{Base: p, Disp: l.head() + 64*at + 32*half + 16*j}, raw[j])
			}
		}
		for part := range l.parts {
			for _, r := range sums {
				avx2.zero(r)
			}
			quads := 8 / l.parts
			for quad := part * quads; quad < (part+1)*quads; quad++ {
				switch {
				case l.bits == 8:
					load(quad)
					step(quad, raw)
				case quad%2 == 0:
					load(quad / 2)
					for j := range 2 {
						VPAND(mask, raw[j], value[j])
						VPSRLW(operand.Imm(4), raw[j], raw[j])
					}
					step(quad, value)
				default:
					step(quad, raw)
				}
			}
			scale, minimum := raw[0], raw[1]
			VCVTPH2PS(operand.Mem{Base: p, Disp: 32*part + 16*half}, scale)
			if l.minima {
				VCVTPH2PS(operand.Mem{Base: p, Disp: 32 + 16*half}, minimum)
			}
			for c := range n {
				s := sums[2*c]
				VPHADDD(sums[2*c+1], s, s)
				VPERMQ(operand.Imm(0xd8), s, s)
				if !l.minima {
					VPBROADCASTD(sAt.at(c, l.sumOf(part)), t)
					VPSLLD(operand.Imm(uint64(l.bits-1)), t, t)
					VPSUBD(t, s, s)
				}
				VCVTDQ2PS(s, s)
				VMOVUPS(yAt.at(c, 32*half), t)
				VFMADD231PS(scale, s, t)
				if l.minima {
					VBROADCASTSS(sAt.at(c, sumFloat), four)
					VFMADD231PS(four, minimum, t)
				}
				VMOVUPS(t, yAt.at(c, 32*half))
			}
		}
		ADDQ(operand.I32(l.bytes()), p)
		xAt.add(64)
		sAt.add(sumBytes)
		DECQ(left)
		JNZ(operand.LabelRef(here))
		scales := GP64()
		Load(Param("scales"), scales)
		for c := range n {
			VBROADCASTSS(operand.Mem{Base: scales, Disp: 4 * c}, four)
			VMULPS(yAt.at(c, 32*half), four, t)
			VMOVUPS(t, yAt.at(c, 32*half))
		}
	}
	MOVQ(p, w)
	ADDQ(operand.Imm(64), y)
	DECQ(groups)
	JNZ(operand.LabelRef("group"))
	VZEROUPPER()
	RET()
}

// words writes the rounding of numbers to words.
func words() {
	function("wordsAVX2", "(blocks int64, x *float32, inverse float32, out *int8, sums *byte)",
		"writes blocks of 32 numbers as 16-bit integers, and the integers' sums.")
	n, x, out, sums := GP64(), GP64(), GP64(), GP64()
	Load(Param("blocks"), n)
	Load(Param("x"), x)
	Load(Param("out"), out)
	Load(Param("sums"), sums)
	v := avx2.regs
	inverse := v[0]
	m, err := Param("inverse").Resolve()
	if err != nil {
		panic(err)
	}
	VBROADCASTSS(m.Addr, inverse)
	Label("block")
	q := v[1:5]
	for i := range q {
		VMULPS(operand.Mem{Base: x, Disp: 32 * i}, inverse, q[i])
		VCVTPS2DQ(q[i], q[i])
	}
	for i := range 2 {
		VPACKSSDW(q[2*i+1], q[2*i], v[5])
		VPERMQ(operand.Imm(0xd8), v[5], v[5])
		VMOVDQU(v[5], operand.Mem{Base: out, Disp: 32 * i})
	}
	for i := range 2 {
		VPADDD(q[2*i+1], q[2*i], q[2*i])
		addLanes(q[2*i], q[2*i+1])
	}
	storeSums(sums, q[0], q[2])
	ADDQ(operand.I32(128), x)
	ADDQ(operand.Imm(64), out)
	ADDQ(operand.Imm(sumBytes), sums)
	DECQ(n)
	JNZ(operand.LabelRef("block"))
	VZEROUPPER()
	RET()
}
