// Command gen writes the assembly of package kernel: for AVX2 with FMA, for AVX-512 (F, BW, DQ, VL), and for what came after.
package main

import (
	. "github.com/mmcloughlin/avo/build"
	"github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// width is an instruction set: its registers' length and number.
type width struct {
	name  string // the functions' ending
	lanes int    // float32 values of a register
	regs  []reg.VecPhysical
}

var (
	avx2 = width{"AVX2", 8, []reg.VecPhysical{reg.Y0, reg.Y1, reg.Y2, reg.Y3, reg.Y4, reg.Y5, reg.Y6, reg.Y7,
		reg.Y8, reg.Y9, reg.Y10, reg.Y11, reg.Y12, reg.Y13, reg.Y14, reg.Y15}}
	avx512 = width{"AVX512", 16, []reg.VecPhysical{reg.Z0, reg.Z1, reg.Z2, reg.Z3, reg.Z4, reg.Z5, reg.Z6, reg.Z7,
		reg.Z8, reg.Z9, reg.Z10, reg.Z11, reg.Z12, reg.Z13, reg.Z14, reg.Z15, reg.Z16, reg.Z17, reg.Z18, reg.Z19, reg.Z20, reg.Z21,
		reg.Z22, reg.Z23, reg.Z24, reg.Z25, reg.Z26, reg.Z27, reg.Z28, reg.Z29, reg.Z30, reg.Z31}}
)

func (w width) wide() bool { return w.lanes == 16 }
func (w width) bytes() int { return 4 * w.lanes }

// zero clears a register.
func (w width) zero(r reg.VecPhysical) {
	if w.wide() {
		VPXORD(r, r, r)
	} else {
		VXORPS(r, r, r)
	}
}

// sum adds a register's lanes into the lowest of its X part; t is overwritten.
func (w width) sum(r, t reg.VecPhysical) { w.fold(VADDPS, r, t) }

// largest finds the largest of a register's lanes, as sum adds them.
func (w width) largest(r, t reg.VecPhysical) { w.fold(VMAXPS, r, t) }

func (w width) fold(op func(...operand.Op), r, t reg.VecPhysical) {
	if w.wide() {
		VEXTRACTF64X4(operand.Imm(1), r, t.AsY())
		op(t.AsY(), r.AsY(), r.AsY())
	}
	w.upper(r, t)
	op(t.AsX(), r.AsX(), r.AsX())
	VPERMILPS(operand.Imm(0x4e), r.AsX(), t.AsX())
	op(t.AsX(), r.AsX(), r.AsX())
	VPERMILPS(operand.Imm(0xb1), r.AsX(), t.AsX())
	op(t.AsX(), r.AsX(), r.AsX())
}

// upper takes the upper half of a Y register.
func (w width) upper(r, t reg.VecPhysical) {
	if w.wide() {
		VEXTRACTF32X4(operand.Imm(1), r.AsY(), t.AsX())
	} else {
		VEXTRACTF128(operand.Imm(1), r.AsY(), t.AsX())
	}
}

func main() {
	ConstraintExpr("amd64")
	constants()
	for _, w := range []width{avx2, avx512} {
		gemms(w, false)
		packWide(w, false)
		packNarrow(w, false)
		peaks(w, false)
		products(w)
		vectors(w)
		few(w)
	}
	transpose(false)
	bfloat()
	peaks(avx512, true)
	packed()
	pause()
	fetch()
	Generate()
}

// function begins an assembly function that keeps its arguments from escaping.
func function(name, signature, doc string) {
	TEXT(name, 4 /* NOSPLIT */, "func"+signature)
	Pragma("noescape")
	Doc(name + " " + doc)
}
