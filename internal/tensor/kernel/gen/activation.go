package main

import (
	. "github.com/mmcloughlin/avo/build"
	"github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// activations writes the elementwise functions. AVX2 has few registers, so the constants are loaded in every round.
func activations(w width) {
	c := w.regs[len(w.regs)-len(expConsts):]
	load := func() {
		for i, name := range expConsts {
			VBROADCASTSS(constant[name], c[i])
		}
	}
	// sigmoid writes r = 1/(1+e⁻ˣ); t and p are overwritten.
	sigmoid := func(x, r, t, p reg.VecPhysical) {
		w.zero(r)
		VSUBPS(x, r, r)
		load()
		exp(w, r, t, p, c)
		broadcast(w, "one", t)
		VADDPS(t, r, r)
		VDIVPS(r, t, r)
	}
	each(w, "siluMul", "y", "au", "", "writes y = a·sigmoid(a)·u.", nil, func(v map[string]reg.VecPhysical, _ []reg.VecPhysical) {
		sigmoid(v["a"], v["y"], v["t0"], v["t1"])
		VMULPS(v["a"], v["y"], v["y"])
		VMULPS(v["u"], v["y"], v["y"])
	})
	each(w, "siluMulBack", "au", "d", "", "turns a and u of siluMul into their gradients, by the product's gradient d.", nil,
		func(v map[string]reg.VecPhysical, _ []reg.VecPhysical) {
			s, t := v["t0"], v["t1"]
			sigmoid(v["a"], s, t, v["t2"])
			VMULPS(s, v["a"], t)      // a·s
			VMULPS(v["d"], s, s)      // d·s
			VMULPS(s, v["u"], v["u"]) // d·s·u
			VMULPS(s, v["a"], s)      // d·s·a, the gradient of u
			VADDPS(v["a"], broadcast(w, "one", v["t2"]), v["a"])
			VSUBPS(t, v["a"], v["a"]) // 1 + g·(1-s)
			VMULPS(v["u"], v["a"], v["a"])
			VMOVAPS(s, v["u"])
		})
	gelu(w, c, load)
}

// gelu writes x·Φ(x): with t = 1/(1+p·|x|/√2), half of poly(t)·exp(-x²/2) is Φ(-|x|).
func gelu(w width, c []reg.VecPhysical, load func()) {
	each(w, "gelu", "y", "x", "", "writes y = x·Φ(x).", nil, func(v map[string]reg.VecPhysical, _ []reg.VecPhysical) {
		x, e, s, t, q := v["x"], v["y"], v["t0"], v["t1"], v["t2"]
		VMULPS(x, x, e)
		VMULPS(broadcast(w, "half", t), e, e)
		w.zero(t)
		VSUBPS(e, t, e)
		load()
		exp(w, e, t, q, c)
		// |x|
		broadcast(w, "sign", t)
		VANDNPS(x, t, s)
		VMULPS(broadcast(w, "erfP", t), s, t)
		broadcast(w, "one", q)
		VADDPS(q, t, t)
		VDIVPS(t, q, t)
		broadcast(w, "erf5", q)
		for _, name := range []string{"erf4", "erf3", "erf2", "erf1"} {
			VFMADD213PS(broadcast(w, name, s), t, q)
		}
		VMULPS(t, q, q)
		VMULPS(e, q, q)
		VMULPS(broadcast(w, "half", s), q, q) // Φ(-|x|)
		VMULPS(x, q, e)                       // x·Φ(-|x|), which is the result below 0
		VSUBPS(e, x, t)                       // x·(1-Φ(-|x|)), above
		if w.wide() {
			VPMOVD2M(x, reg.K1)
			VMOVAPS(t, q)
			VBLENDMPS(e, q, reg.K1, e)
		} else {
			VBLENDVPS(x, e, t, e)
		}
	})
	_ = operand.Imm
}
