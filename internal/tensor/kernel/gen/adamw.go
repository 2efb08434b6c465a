package main

import (
	. "github.com/mmcloughlin/avo/build"
	"github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// adamw writes the optimiser's step. p points to the factors, in the order of package kernel's struct.
func adamw(width width) {
	function("adamW"+width.name, "(n int64, w, d, m, v, p *float32)", "moves weights w, and the moments m and v, by the gradients d.")
	n := GP64()
	Load(Param("n"), n)
	var at [4]operand.Mem
	for i, name := range []string{"w", "d", "m", "v"} {
		at[i] = operand.Mem{Base: Load(Param(name), GP64())}
	}
	p := operand.Mem{Base: Load(Param("p"), GP64())}
	r := width.regs
	w, g, m, v, t := r[0], r[1], r[2], r[3], r[13]
	factor := map[string]reg.VecPhysical{}
	for i, name := range []string{"clip", "beta1", "rest1", "beta2", "rest2", "keep", "rate", "correct", "epsilon"} {
		factor[name] = r[4+i]
		VBROADCASTSS(p.Offset(4*i), r[4+i])
	}
	Label("loop")
	for i, x := range []reg.VecPhysical{w, g, m, v} {
		VMOVUPS(at[i], x)
	}
	VMULPS(factor["clip"], g, g)
	VMULPS(factor["beta1"], m, m)
	VFMADD231PS(factor["rest1"], g, m)
	VMULPS(g, g, t)
	VMULPS(factor["beta2"], v, v)
	VFMADD231PS(factor["rest2"], t, v)
	VMULPS(factor["correct"], v, t)
	VSQRTPS(t, t)
	VADDPS(factor["epsilon"], t, t)
	VMULPS(factor["rate"], m, g)
	VDIVPS(t, g, g)
	VMULPS(factor["keep"], w, w)
	VSUBPS(g, w, w)
	VMOVUPS(w, at[0])
	VMOVUPS(m, at[2])
	VMOVUPS(v, at[3])
	for _, a := range at {
		ADDQ(operand.Imm(uint64(width.bytes())), a.Base)
	}
	SUBQ(operand.Imm(uint64(width.lanes)), n)
	JG(operand.LabelRef("loop"))
	VZEROUPPER()
	RET()
}
