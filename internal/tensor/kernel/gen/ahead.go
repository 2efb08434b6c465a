package main

import (
	. "github.com/mmcloughlin/avo/build"
	"github.com/mmcloughlin/avo/operand"
)

// fetch writes the fetching of memory that will be read soon.
func fetch() {
	function("fetchLines", "(n int64, from *byte)", "fetches n lines of 64 bytes into the second cache.")
	n, from := GP64(), GP64()
	Load(Param("n"), n)
	Load(Param("from"), from)
	Label("loop")
	PREFETCHT1(operand.Mem{Base: from})
	ADDQ(operand.Imm(64), from)
	DECQ(n)
	JNZ(operand.LabelRef("loop"))
	RET()
}
