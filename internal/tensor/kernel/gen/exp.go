package main

import (
	. "github.com/mmcloughlin/avo/build"
	"github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// expConsts are the constants of exp, in its order.
var expConsts = []string{"log2e", "ln2hi", "ln2lo", "expMin", "expMax", "exp4", "exp3", "exp2", "exp1", "exp0"}

// exp writes x = eˣ, with t and p overwritten: 2ⁿ·eʳ with r the rest after n·ln2. x stays within what float32 can hold.
func exp(w width, x, t, p reg.VecPhysical, c []reg.VecPhysical) {
	VMAXPS(x, c[3], x) // in this order NaN stays NaN
	VMINPS(x, c[4], x)
	VMULPS(c[0], x, t)
	if w.wide() {
		VRNDSCALEPS(operand.Imm(0), t, t)
	} else {
		VROUNDPS(operand.Imm(0), t, t)
	}
	VFNMADD231PS(c[1], t, x)
	VFNMADD231PS(c[2], t, x)
	VCVTPS2DQ(t, t)
	VPSLLD(operand.Imm(23), t, t)
	VBROADCASTSS(constant["exp5"], p)
	for _, coefficient := range c[5:10] {
		VFMADD213PS(coefficient, x, p)
	}
	VMULPS(x, p, p)
	VFMADD213PS(x, x, p) // r + r²·p
	VADDPS(broadcast(w, "one", x), p, x)
	VPADDD(t, x, x)
}

// broadcast loads a constant into r and gives r.
func broadcast(w width, name string, r reg.VecPhysical) reg.VecPhysical {
	VBROADCASTSS(constant[name], r)
	return r
}

// exps writes y = exp(x-bias) and the sum of y. What is under the least exponent becomes 0.
func exps(w width) {
	function("exp"+w.name, "(n int64, y, x *float32, bias float32) float32", "writes y = exp(x-bias) and tells the sum of y.")
	n, y, x := GP64(), GP64(), GP64()
	Load(Param("n"), n)
	Load(Param("y"), y)
	Load(Param("x"), x)
	v, t, p, sum, bias, c := w.regs[0], w.regs[1], w.regs[2], w.regs[3], w.regs[4], w.regs[5:5+len(expConsts)]
	m, err := Param("bias").Resolve()
	if err != nil {
		panic(err)
	}
	VBROADCASTSS(m.Addr, bias)
	for i, name := range expConsts {
		VBROADCASTSS(constant[name], c[i])
	}
	w.zero(sum)
	Label("loop")
	VMOVUPS(operand.Mem{Base: x}, v)
	VSUBPS(bias, v, v)
	const notLess = 5
	if w.wide() {
		VCMPPS(operand.Imm(notLess), c[3], v, reg.K1)
		exp(w, v, t, p, c)
		VMOVUPS_Z(v, reg.K1, v)
	} else {
		keep := w.regs[15]
		VCMPPS(operand.Imm(notLess), c[3], v, keep)
		exp(w, v, t, p, c)
		VANDPS(keep, v, v)
	}
	VADDPS(v, sum, sum)
	VMOVUPS(v, operand.Mem{Base: y})
	ADDQ(operand.Imm(uint64(w.bytes())), x)
	ADDQ(operand.Imm(uint64(w.bytes())), y)
	SUBQ(operand.Imm(uint64(w.lanes)), n)
	JG(operand.LabelRef("loop"))
	w.sum(sum, t)
	Store(sum.AsX(), ReturnIndex(0))
	VZEROUPPER()
	RET()
}
