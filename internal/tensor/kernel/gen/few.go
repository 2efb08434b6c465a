package main

import (
	"fmt"

	. "github.com/mmcloughlin/avo/build"
	"github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// few writes matrix products for up to four rows of a, which read b where it lies.
func few(w width) {
	for n := 1; n <= 4; n++ {
		for v := 1; v <= 4; v *= 2 {
			if w.wide() || v <= 2 {
				fewRows(w, n, v, false)
				fewRows(w, n, v, true)
			}
		}
	}
	halve(w)
}

// fewRows writes c = a·b or c += a·b for n rows of a and v registers of columns of b, which may be of binary16.
func fewRows(w width, n, v int, half bool) {
	name, of, size := "few", "*float32", 4
	if half {
		name, of, size = "fewHalf", "*uint16", 2
	}
	function(fmt.Sprintf("%s%dx%d%s", name, n, v, w.name), "(k int64, a *float32, lda int64, b "+of+", ldb int64, c *float32, ldc int64, accumulate int64)",
		fmt.Sprintf("is the product of %d rows of a with %d columns of b.", n, v*w.lanes))
	k, a, lda, b, ldb, c, ldc, accumulate := GP64(), GP64(), GP64(), GP64(), GP64(), GP64(), GP64(), GP64()
	for _, p := range []struct {
		name string
		to   reg.GPVirtual
	}{{"k", k}, {"a", a}, {"lda", lda}, {"b", b}, {"ldb", ldb}, {"c", c}, {"ldc", ldc}, {"accumulate", accumulate}} {
		Load(Param(p.name), p.to)
	}
	SHLQ(operand.Imm(2), lda)
	SHLQ(operand.Imm(uint64(size/2)), ldb)
	SHLQ(operand.Imm(2), ldc)
	sums, rest := w.regs[:n*v], w.regs[n*v:]
	bs, one := rest[:v], rest[v]
	as, cs := rowsOf(a, lda, n), rowsOf(c, ldc, n)
	for _, r := range sums {
		w.zero(r)
	}
	TESTQ(accumulate, accumulate)
	JZ(operand.LabelRef("loop"))
	for i := range n {
		for j := range v {
			VMOVUPS(cs.at(i, j*w.bytes()), sums[i*v+j])
		}
	}
	Label("loop")
	for j := range v {
		if at := (operand.Mem{Base: b, Disp: j * w.lanes * size}); half {
			VCVTPH2PS(at, bs[j])
		} else {
			VMOVUPS(at, bs[j])
		}
	}
	for i := range n {
		VBROADCASTSS(as.at(i, 0), one)
		for j := range v {
			VFMADD231PS(bs[j], one, sums[i*v+j])
		}
	}
	ADDQ(operand.Imm(4), a)
	ADDQ(ldb, b)
	DECQ(k)
	JNZ(operand.LabelRef("loop"))
	for i := range n {
		for j := range v {
			VMOVUPS(sums[i*v+j], cs.at(i, j*w.bytes()))
		}
	}
	VZEROUPPER()
	RET()
}

// halve writes the rounding to binary16, of whole registers.
func halve(w width) {
	function("halve"+w.name, "(n int64, dst *uint16, src *float32)", "rounds src to binary16.")
	n, dst, src := GP64(), GP64(), GP64()
	Load(Param("n"), n)
	Load(Param("dst"), dst)
	Load(Param("src"), src)
	v := w.regs[0]
	Label("loop")
	VMOVUPS(operand.Mem{Base: src}, v)
	VCVTPS2PH(operand.Imm(0), v, operand.Mem{Base: dst})
	ADDQ(operand.Imm(uint64(w.bytes())), src)
	ADDQ(operand.Imm(uint64(w.bytes()/2)), dst)
	SUBQ(operand.Imm(uint64(w.lanes)), n)
	JG(operand.LabelRef("loop"))
	VZEROUPPER()
	RET()
}
