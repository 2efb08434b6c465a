package main

import (
	"fmt"

	. "github.com/mmcloughlin/avo/build"
	"github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// block is how many values one step of a product takes, whatever the format: so many has a block of the quantised ones.
const block = 32

// format is a way to store weights. expand turns the block at w into float32 registers out, with the constants that it asked for
// and temporaries to spare.
type format struct {
	name   string
	bytes  int // of a block
	consts []string
	temps  int
	expand func(w width, at func(off int) operand.Mem, out, consts, temps []reg.VecPhysical)
}

var formats = []format{
	{"F32", 128, nil, 0, func(w width, at func(int) operand.Mem, out, _, _ []reg.VecPhysical) {
		for i, r := range out {
			VMOVUPS(at(i*w.bytes()), r)
		}
	}},
	{"F16", 64, nil, 0, func(w width, at func(int) operand.Mem, out, _, _ []reg.VecPhysical) {
		for i, r := range out {
			VCVTPH2PS(at(i*w.bytes()/2), r)
		}
	}},
	{"BF16", 64, nil, 0, func(w width, at func(int) operand.Mem, out, _, _ []reg.VecPhysical) {
		for i, r := range out {
			VPMOVZXWD(at(i*w.bytes()/2), r)
			VPSLLD(operand.Imm(16), r, r)
		}
	}},
	{"Q8_0", 34, nil, 1, func(w width, at func(int) operand.Mem, out, _, t []reg.VecPhysical) {
		scale(w, at(0), t[0])
		for i, r := range out {
			VPMOVSXBD(at(2+i*w.lanes), r)
			VCVTDQ2PS(r, r)
			VMULPS(t[0], r, r)
		}
	}},
	{"Q4_0", 18, []string{"nibbles", "eight"}, 2, q40},
	{"Q4_1", 20, []string{"nibbles"}, 2, q41},
}

// scale spreads a binary16 over a register.
func scale(w width, at operand.Mem, r reg.VecPhysical) {
	if w.wide() {
		VPBROADCASTW(at, r.AsY())
		VCVTPH2PS(r.AsY(), r)
	} else {
		VPBROADCASTW(at, r.AsX())
		VCVTPH2PS(r.AsX(), r)
	}
}

// q40 looks the 16 possible values up in a register where it holds so many, and computes them where not.
func q40(w width, at func(int) operand.Mem, out, c, t []reg.VecPhysical) {
	scale(w, at(0), t[0])
	if w.wide() {
		VSUBPS(c[1], c[0], t[1])
		VMULPS(t[0], t[1], t[1])
		lookup(at(2), out, t[1])
		return
	}
	nibbles(at, 2, out, c[0])
	for _, r := range out {
		VPSUBD(c[1], r, r)
		VCVTDQ2PS(r, r)
		VMULPS(t[0], r, r)
	}
}

func q41(w width, at func(int) operand.Mem, out, c, t []reg.VecPhysical) {
	if w.wide() { // pairs of scale and minimum, then each of them everywhere
		VPBROADCASTD(at(0), t[0].AsY())
		VCVTPH2PS(t[0].AsY(), t[0])
	} else {
		VPBROADCASTD(at(0), t[0].AsX())
		VCVTPH2PS(t[0].AsX(), t[0])
	}
	VMOVSHDUP(t[0], t[1])
	VMOVSLDUP(t[0], t[0])
	if w.wide() {
		VFMADD231PS(t[0], c[0], t[1])
		lookup(at(4), out, t[1])
		return
	}
	nibbles(at, 4, out, c[0])
	for _, r := range out {
		VCVTDQ2PS(r, r)
		VFMADD213PS(t[1], t[0], r)
	}
}

// lookup writes the values of 16 bytes' low halves and of their high halves. The permutation heeds the low 4 bits only.
func lookup(at operand.Mem, out []reg.VecPhysical, table reg.VecPhysical) {
	VPMOVZXBD(at, out[1])
	VPERMPS(table, out[1], out[0])
	VPSRLD(operand.Imm(4), out[1], out[1])
	VPERMPS(table, out[1], out[1])
}

// nibbles writes 16 bytes' halves as integers: low halves, then high ones.
func nibbles(at func(int) operand.Mem, off int, out []reg.VecPhysical, mask reg.VecPhysical) {
	for i := range 2 {
		VPMOVZXBD(at(off+8*i), out[i])
		VPSRLD(operand.Imm(4), out[i], out[i+2])
		VPAND(mask, out[i], out[i])
	}
}

// constants loads what a format wants: as float values 0 to 15 for lookup, or as integers.
func (f format) load(w width, regs []reg.VecPhysical) {
	for i, name := range f.consts {
		switch {
		case name == "nibbles" && w.wide():
			VMOVUPS(constant["ladder"], regs[i])
		case name == "nibbles":
			VPBROADCASTD(constant["fifteen"], regs[i])
		case w.wide():
			VBROADCASTSS(constant["eight"], regs[i])
		default:
			VPBROADCASTD(constant["eightInt"], regs[i])
		}
	}
}

func products(w width) {
	for _, f := range formats {
		for _, n := range []int{1, 2, 4} {
			product(w, f, n)
		}
		if f.name != "F32" {
			unpack(w, f)
		}
	}
}

// product writes y[c][row] = Σ w[row]·x[c] for n columns c.
func product(w width, f format, n int) {
	function(fmt.Sprintf("mul%sx%d%s", f.name, n, w.name), "(rows, blocks int64, w *byte, stride int64, x *float32, ldx int64, y *float32, ldy int64)",
		fmt.Sprintf("is the product of rows of %s weights with %d rows of x.", f.name, n))
	rows, row, stride, x0, ldx, y, ldy := GP64(), GP64(), GP64(), GP64(), GP64(), GP64(), GP64()
	Load(Param("rows"), rows)
	Load(Param("w"), row)
	Load(Param("stride"), stride)
	Load(Param("x"), x0)
	Load(Param("ldx"), ldx)
	Load(Param("y"), y)
	Load(Param("ldy"), ldy)
	SHLQ(operand.Imm(2), ldx)
	SHLQ(operand.Imm(2), ldy)
	ldx3, x, p, left := GP64(), GP64(), GP64(), GP64()
	LEAQ(operand.Mem{Base: ldx, Index: ldx, Scale: 2}, ldx3)

	parts := block / w.lanes
	per := 2 // sums of a column: enough to hide the addition's latency
	unroll := 1
	if n == 1 {
		per, unroll = 4, 4/parts
	}
	consts, rest := w.regs[:len(f.consts)], w.regs[len(f.consts):]
	temps, rest := rest[:f.temps], rest[f.temps:]
	out, rest := rest[:parts], rest[parts:]
	sums := rest[:n*per]
	f.load(w, consts)

	step := func(u int) {
		f.expand(w, func(off int) operand.Mem { return operand.Mem{Base: p, Disp: u*f.bytes + off} }, out, consts, temps)
		for c := range n {
			for i := range parts {
				m := operand.Mem{Base: x, Disp: u*4*block + i*w.bytes()}
				switch c {
				case 1, 2:
					m.Index, m.Scale = ldx, uint8(c)
				case 3:
					m.Index, m.Scale = ldx3, 1
				}
				VFMADD231PS(m, out[i], sums[c*per+(u*parts+i)%per])
			}
		}
	}
	advance := func(u int) {
		ADDQ(operand.I32(u*f.bytes), p)
		ADDQ(operand.I32(u*4*block), x)
	}
	Label("row")
	for _, r := range sums {
		w.zero(r)
	}
	MOVQ(row, p)
	MOVQ(x0, x)
	Load(Param("blocks"), left)
	if unroll == 2 {
		SUBQ(operand.Imm(2), left)
		JLT(operand.LabelRef("last"))
		Label("pair")
		step(0)
		step(1)
		advance(2)
		SUBQ(operand.Imm(2), left)
		JGE(operand.LabelRef("pair"))
		Label("last")
		ADDQ(operand.Imm(2), left)
		JZ(operand.LabelRef("sum"))
		step(0)
		Label("sum")
	} else {
		Label("block")
		step(0)
		advance(1)
		DECQ(left)
		JNZ(operand.LabelRef("block"))
	}
	to := GP64()
	MOVQ(y, to)
	for c := range n {
		s := sums[c*per:][:per]
		for k := per / 2; k >= 1; k /= 2 {
			for i := range k {
				VADDPS(s[i+k], s[i], s[i])
			}
		}
		w.sum(s[0], s[1])
		VMOVSS(s[0].AsX(), operand.Mem{Base: to})
		if c < n-1 {
			ADDQ(ldy, to)
		}
	}
	ADDQ(operand.Imm(4), y)
	ADDQ(stride, row)
	DECQ(rows)
	JNZ(operand.LabelRef("row"))
	VZEROUPPER()
	RET()
}

// unpack writes a format's blocks as float32 values, the same as product reckons with.
func unpack(w width, f format) {
	function(fmt.Sprintf("unpack%s%s", f.name, w.name), "(blocks int64, dst *float32, w *byte)",
		fmt.Sprintf("writes blocks of %s weights as float32.", f.name))
	n, dst, p := GP64(), GP64(), GP64()
	Load(Param("blocks"), n)
	Load(Param("dst"), dst)
	Load(Param("w"), p)
	consts, rest := w.regs[:len(f.consts)], w.regs[len(f.consts):]
	temps, rest := rest[:f.temps], rest[f.temps:]
	out := rest[:block/w.lanes]
	f.load(w, consts)
	Label("block")
	f.expand(w, func(off int) operand.Mem { return operand.Mem{Base: p, Disp: off} }, out, consts, temps)
	for i, r := range out {
		VMOVUPS(r, operand.Mem{Base: dst, Disp: i * w.bytes()})
	}
	ADDQ(operand.I32(f.bytes), p)
	ADDQ(operand.I32(4*block), dst)
	DECQ(n)
	JNZ(operand.LabelRef("block"))
	VZEROUPPER()
	RET()
}
