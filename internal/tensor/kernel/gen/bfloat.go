package main

import (
	. "github.com/mmcloughlin/avo/build"
	"github.com/mmcloughlin/avo/ir"
	"github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// bfloat writes what products of bfloat16 need: two neighbours along the sum make a pair, which takes a float32's place.
func bfloat() {
	gemms(avx512, true)
	packWide(avx512, true)
	packNarrow(avx512, true)
	transpose(true)
	round()
	narrowRow()
}

// evex writes an instruction of AVX512_BF16 on whole registers, which the assembler does not know, byte by byte: prefix is 2 for F3 and
// 3 for F2, before the opcode's map 0F38 (Intel's manual, volume 2, 2.7.1).
func evex(prefix, opcode byte, src2, src1, dst reg.VecPhysical) {
	n := func(r reg.VecPhysical) byte { return byte(r.PhysicalIndex()) }
	bit := func(r, at, to byte) byte { return (r>>at&1 ^ 1) << to }
	p0 := bit(n(dst), 3, 7) | bit(n(src2), 4, 6) | bit(n(src2), 3, 5) | bit(n(dst), 4, 4) | 2
	p1 := (n(src1)&15^15)<<3 | 1<<2 | prefix
	p2 := byte(2<<5) | bit(n(src1), 4, 3)
	modrm := byte(3<<6) | n(dst)&7<<3 | n(src2)&7
	raw("LONG", operand.U32(0x62|uint32(p0)<<8|uint32(p1)<<16|uint32(p2)<<24))
	raw("WORD", operand.U16(uint16(opcode)|uint16(modrm)<<8))
}

func raw(size string, bytes operand.Op) {
	Instruction(&ir.Instruction{Opcode: size, Operands: []operand.Op{bytes}})
}

// dotPairs adds the products of a's and b's pairs, both values of each, to sum: VDPBF16PS.
func dotPairs(b, a, sum reg.VecPhysical) { evex(2, 0x52, b, a, sum) }

// halveTo rounds a register of float32 to the half as long to: VCVTNEPS2BF16.
func halveTo(from, to reg.VecPhysical) { evex(2, 0x72, from, avx512.regs[0], to) }

// pairUp makes pairs of two registers of float32, those of a first, in a: VCVTNE2PS2BF16. order holds interleave0 and what follows it.
func pairUp(a, b, order reg.VecPhysical) {
	evex(3, 0x72, a, b, a)
	VPERMW(a, order, a)
}

// round writes the rounding to bfloat16 that stays float32, for machines that cannot multiply pairs. NaN stays NaN.
func round() {
	each(avx2, "round", "y", "", "", "rounds y to bfloat16.", []string{"halfBF16", "highWords"}, func(v map[string]reg.VecPhysical, c []reg.VecPhysical) {
		y, t, nan := v["y"], v["t0"], v["t1"]
		VCMPPS(operand.Imm(3), y, y, nan) // unordered
		VPSLLD(operand.Imm(15), y, t)
		VPSRLD(operand.Imm(31), t, t) // the last bit that stays
		VPADDD(c[0], t, t)
		VPADDD(y, t, t)
		VPAND(c[1], t, t)
		VBLENDVPS(nan, y, t, y)
	})
}

// narrowRow writes the rounding of a row to bfloat16, two of them in a float32's place.
func narrowRow() {
	function("narrowRow", "(blocks int64, dst, src *float32)", "rounds blocks of 32 values.")
	n, dst, src := GP64(), GP64(), GP64()
	Load(Param("blocks"), n)
	Load(Param("dst"), dst)
	Load(Param("src"), src)
	Label("loop")
	for i, z := range avx512.regs[:2] {
		VMOVUPS(operand.Mem{Base: src, Disp: 64 * i}, z)
		halveTo(z, z)
		VMOVUPS(z.AsY(), operand.Mem{Base: dst, Disp: 32 * i})
	}
	ADDQ(operand.Imm(128), src)
	ADDQ(operand.Imm(64), dst)
	DECQ(n)
	JNZ(operand.LabelRef("loop"))
	VZEROUPPER()
	RET()
}
