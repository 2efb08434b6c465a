package main

import (
	"fmt"
	"math"

	. "github.com/mmcloughlin/avo/build"
	"github.com/mmcloughlin/avo/operand"
)

// constant is where the assembly's constants stand.
var constant = map[string]operand.Mem{}

// constants lays them out. expN are the coefficients of (exp(r)-1-r)/r² on |r| ≤ ln2/2, erfN those of Abramowitz and Stegun 7.1.26.
func constants() {
	table := GLOBL("constants", 8|16 /* RODATA|NOPTR */)
	off := 0
	put := func(name string, c operand.Constant) {
		DATA(off, c)
		m := table
		m.Disp += off
		constant[name] = m
		off += 4
	}
	put("fifteen", operand.U32(15))
	put("eight", operand.U32(8))
	put("nibbles", operand.U32(0x0f0f0f0f))
	put("nibbleWords", operand.U32(0x000f000f))
	put("sixteens", operand.U32(0x10101010))
	put("magnitude", operand.U32(0x7fffffff))
	put("halfDigit", operand.U32(128))
	put("halfBF16", operand.U32(0x7fff))
	put("highWords", operand.U32(0xffff0000))
	for _, c := range []struct {
		name  string
		value float32
	}{
		{"one", 1}, {"half", 0.5}, {"byteMost", 127}, {"byteLeast", 1e-30}, {"offset4", -8}, {"offset5", -16}, {"offset8", -128},
		{"log2e", 1.44269504088896341}, {"ln2hi", 0.693359375}, {"ln2lo", -2.12194440e-4}, {"expMin", -87}, {"expMax", 88},
		{"exp5", 1.9875691500e-4}, {"exp4", 1.3981999507e-3}, {"exp3", 8.3334519073e-3}, {"exp2", 4.1665795894e-2},
		{"exp1", 1.6666665459e-1}, {"exp0", 5.0000001201e-1},
		{"erfP", 0.3275911 * 0.70710678118654752}, {"erf5", 1.061405429}, {"erf4", -1.453152027}, {"erf3", 1.421413741},
		{"erf2", -0.284496736}, {"erf1", 0.254829592},
	} {
		put(c.name, float(c.value))
	}
	put("sign", operand.U32(0x80000000))
	for i := range uint32(16) { // for VPERMW: word i of each half, in turn
		put(fmt.Sprintf("interleave%d", i), operand.U32(i|(16+i)<<16))
	}
}

// float is a constant by its bits: whole numbers written as such would be taken for integers.
func float(x float32) operand.Constant { return operand.U32(math.Float32bits(x)) }
