package main

import (
	. "github.com/mmcloughlin/avo/build"
	"github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// vectors writes the functions on rows. All take a multiple of the register's length, at least one: Go pads the rest.
func vectors(w width) {
	dot(w)
	top(w)
	each(w, "axpy", "y", "x", "s", "adds s·x to y.", nil, func(v map[string]reg.VecPhysical, _ []reg.VecPhysical) {
		VFMADD231PS(v["x"], v["s"], v["y"])
	})
	each(w, "scale", "y", "", "s", "multiplies y by s.", nil, func(v map[string]reg.VecPhysical, _ []reg.VecPhysical) {
		VMULPS(v["s"], v["y"], v["y"])
	})
	each(w, "gain", "y", "xw", "s", "writes y = x·s·w.", nil, func(v map[string]reg.VecPhysical, _ []reg.VecPhysical) {
		VMULPS(v["s"], v["x"], v["y"])
		VMULPS(v["w"], v["y"], v["y"])
	})
	exps(w)
	activations(w)
	adamw(w)
}

// each writes a function of arrays: out is read and overwritten, in are read, s is a scalar where it is named. body works on
// registers by those letters, with named constants in c.
func each(w width, name, out, in, s, doc string, consts []string, body func(v map[string]reg.VecPhysical, c []reg.VecPhysical)) {
	params, arrays := "n int64", ""
	for _, l := range out + in {
		arrays += string(l)
		params += ", " + string(l) + " *float32"
	}
	if s != "" {
		params += ", " + s + " float32"
	}
	function(name+w.name, "("+params+")", doc)
	n := GP64()
	Load(Param("n"), n)
	v, at, free := map[string]reg.VecPhysical{}, map[rune]operand.Mem{}, w.regs
	for _, l := range arrays {
		at[l] = operand.Mem{Base: Load(Param(string(l)), GP64())}
		v[string(l)], free = free[0], free[1:]
	}
	if s != "" {
		v[s], free = free[0], free[1:]
		m, err := Param(s).Resolve()
		if err != nil {
			panic(err)
		}
		VBROADCASTSS(m.Addr, v[s])
	}
	for i, name := range consts {
		VBROADCASTSS(constant[name], free[i])
	}
	c, free := free[:len(consts)], free[len(consts):]
	for i := range min(6, len(free)) {
		v["t"+string(rune('0'+i))] = free[i]
	}
	Label("loop")
	for _, l := range arrays {
		VMOVUPS(at[l], v[string(l)])
	}
	body(v, c)
	for _, l := range out {
		VMOVUPS(v[string(l)], at[l])
	}
	for _, l := range arrays {
		ADDQ(operand.Imm(uint64(w.bytes())), at[l].Base)
	}
	SUBQ(operand.Imm(uint64(w.lanes)), n)
	JG(operand.LabelRef("loop"))
	VZEROUPPER()
	RET()
}

// dot writes the product of two rows, in four sums.
func dot(w width) {
	function("dot"+w.name, "(n int64, a, b *float32) float32", "is the sum of a[i]·b[i].")
	n, a, b := GP64(), GP64(), GP64()
	Load(Param("n"), n)
	Load(Param("a"), a)
	Load(Param("b"), b)
	sums, t := w.regs[:4], w.regs[4]
	for _, r := range sums {
		w.zero(r)
	}
	step := func(u int) {
		VMOVUPS(operand.Mem{Base: a, Disp: u * w.bytes()}, t)
		VFMADD231PS(operand.Mem{Base: b, Disp: u * w.bytes()}, t, sums[u])
	}
	advance := func(u int) {
		ADDQ(operand.I32(u*w.bytes()), a)
		ADDQ(operand.I32(u*w.bytes()), b)
	}
	SUBQ(operand.I32(4*w.lanes), n)
	JLT(operand.LabelRef("rest"))
	Label("four")
	for u := range 4 {
		step(u)
	}
	advance(4)
	SUBQ(operand.I32(4*w.lanes), n)
	JGE(operand.LabelRef("four"))
	Label("rest")
	ADDQ(operand.I32(4*w.lanes), n)
	JZ(operand.LabelRef("sum"))
	Label("one")
	step(0)
	advance(1)
	SUBQ(operand.Imm(uint64(w.lanes)), n)
	JG(operand.LabelRef("one"))
	Label("sum")
	VADDPS(sums[1], sums[0], sums[0])
	VADDPS(sums[3], sums[2], sums[2])
	VADDPS(sums[2], sums[0], sums[0])
	w.sum(sums[0], t)
	Store(sums[0].AsX(), ReturnIndex(0))
	VZEROUPPER()
	RET()
}

// top writes the largest of a row's values.
func top(w width) {
	function("max"+w.name, "(n int64, x *float32) float32", "is the largest of x.")
	n, x := GP64(), GP64()
	Load(Param("n"), n)
	Load(Param("x"), x)
	r, t := w.regs[0], w.regs[1]
	VMOVUPS(operand.Mem{Base: x}, r)
	Label("loop")
	VMAXPS(operand.Mem{Base: x}, r, r)
	ADDQ(operand.Imm(uint64(w.bytes())), x)
	SUBQ(operand.Imm(uint64(w.lanes)), n)
	JG(operand.LabelRef("loop"))
	w.largest(r, t)
	Store(r.AsX(), ReturnIndex(0))
	VZEROUPPER()
	RET()
}
