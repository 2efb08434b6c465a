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
				fewRows(w, n, v)
			}
		}
	}
}

// fewRows writes c = a·b or c += a·b for n rows of a and v registers of columns.
func fewRows(w width, n, v int) {
	function(fmt.Sprintf("few%dx%d%s", n, v, w.name), "(k int64, a *float32, lda int64, b *float32, ldb int64, c *float32, ldc int64, accumulate int64)",
		fmt.Sprintf("is the product of %d rows of a with %d columns of b.", n, v*w.lanes))
	k, a, lda, b, ldb, c, ldc, accumulate := GP64(), GP64(), GP64(), GP64(), GP64(), GP64(), GP64(), GP64()
	for _, p := range []struct {
		name string
		to   reg.GPVirtual
	}{{"k", k}, {"a", a}, {"lda", lda}, {"b", b}, {"ldb", ldb}, {"c", c}, {"ldc", ldc}, {"accumulate", accumulate}} {
		Load(Param(p.name), p.to)
	}
	for _, r := range []reg.GPVirtual{lda, ldb, ldc} {
		SHLQ(operand.Imm(2), r)
	}
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
		VMOVUPS(operand.Mem{Base: b, Disp: j * w.bytes()}, bs[j])
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
