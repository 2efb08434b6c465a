package main

import (
	. "github.com/mmcloughlin/avo/build"
	"github.com/mmcloughlin/avo/operand"
)

// peaks writes what measures how fast a core multiplies when it waits for nothing: sums in registers.
func peaks(w width, pairs bool) {
	function("peak"+ending(w, pairs), "(times int64)", "multiplies and adds 24 (AVX-512) or 12 registers, so many times.")
	n := GP64()
	Load(Param("times"), n)
	sums := w.regs[:len(w.regs)*3/4]
	a, b := w.regs[len(sums)], w.regs[len(sums)+1]
	for _, r := range w.regs[:len(sums)+2] {
		w.zero(r)
	}
	Label("loop")
	for _, s := range sums {
		if pairs {
			dotPairs(b, a, s)
		} else {
			VFMADD231PS(b, a, s)
		}
	}
	DECQ(n)
	JNZ(operand.LabelRef("loop"))
	VZEROUPPER()
	RET()
}
