package main

import (
	. "github.com/mmcloughlin/avo/build"
	"github.com/mmcloughlin/avo/operand"
)

// ending names a function by what it makes of float32: the same, or pairs of bfloat16.
func ending(w width, pairs bool) string {
	if pairs {
		return "BF16"
	}
	return w.name
}

// packWide writes the copying of k rows of so many registers of columns to rows with a distance of ldd. Pairs are of two rows: there are
// k of those then.
func packWide(w width, pairs bool) {
	function("packWide"+ending(w, pairs), "(k, vectors int64, dst *float32, ldd int64, src *float32, lds int64)", "copies rows of whole registers.")
	k, vectors, dst, ldd, src, lds := GP64(), GP64(), GP64(), GP64(), GP64(), GP64()
	Load(Param("k"), k)
	Load(Param("vectors"), vectors)
	Load(Param("dst"), dst)
	Load(Param("ldd"), ldd)
	Load(Param("src"), src)
	Load(Param("lds"), lds)
	SHLQ(operand.Imm(2), ldd)
	SHLQ(operand.Imm(2), lds)
	from, to, n := GP64(), GP64(), GP64()
	x, y, order := w.regs[0], w.regs[1], w.regs[2]
	if pairs {
		VMOVUPS(constant["interleave0"], order)
	}
	Label("row")
	MOVQ(src, from)
	MOVQ(dst, to)
	MOVQ(vectors, n)
	Label("vector")
	VMOVUPS(operand.Mem{Base: from}, x)
	if pairs {
		VMOVUPS(operand.Mem{Base: from, Index: lds, Scale: 1}, y)
		pairUp(x, y, order)
	}
	VMOVUPS(x, operand.Mem{Base: to})
	ADDQ(operand.Imm(uint64(w.bytes())), from)
	ADDQ(operand.Imm(uint64(w.bytes())), to)
	DECQ(n)
	JNZ(operand.LabelRef("vector"))
	ADDQ(lds, src)
	if pairs {
		ADDQ(lds, src)
	}
	ADDQ(ldd, dst)
	DECQ(k)
	JNZ(operand.LabelRef("row"))
	VZEROUPPER()
	RET()
}

// packNarrow writes the copying of k rows of a register of columns to two strips of half as many columns, which stand strip values apart.
func packNarrow(w width, pairs bool) {
	function("packNarrow"+ending(w, pairs), "(k int64, dst *float32, strip int64, src *float32, lds int64)", "copies rows of a register to two strips.")
	k, dst, strip, src, lds := GP64(), GP64(), GP64(), GP64(), GP64()
	Load(Param("k"), k)
	Load(Param("dst"), dst)
	Load(Param("strip"), strip)
	Load(Param("src"), src)
	Load(Param("lds"), lds)
	SHLQ(operand.Imm(2), strip)
	SHLQ(operand.Imm(2), lds)
	x, y, order := w.regs[0], w.regs[1], w.regs[2]
	if pairs {
		VMOVUPS(constant["interleave0"], order)
	}
	half := uint64(w.bytes() / 2)
	Label("row")
	VMOVUPS(operand.Mem{Base: src}, x)
	if pairs {
		ADDQ(lds, src)
		VMOVUPS(operand.Mem{Base: src}, y)
		pairUp(x, y, order)
	}
	at := operand.Mem{Base: dst, Index: strip, Scale: 1}
	if w.wide() {
		VMOVUPS(x.AsY(), operand.Mem{Base: dst})
		VEXTRACTF64X4(operand.Imm(1), x, at)
	} else {
		VMOVUPS(x.AsX(), operand.Mem{Base: dst})
		VEXTRACTF128(operand.Imm(1), x, at)
	}
	ADDQ(lds, src)
	ADDQ(operand.Imm(half), dst)
	DECQ(k)
	JNZ(operand.LabelRef("row"))
	VZEROUPPER()
	RET()
}
