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
		spread(at(0), t[0])
		for i, r := range out {
			VPMOVSXBD(at(2+i*w.lanes), r)
			VCVTDQ2PS(r, r)
			VMULPS(t[0], r, r)
		}
	}},
	{"Q4_0", 18, []string{"fifteen", "eight"}, 2, q40},
	{"Q4_1", 20, []string{"fifteen"}, 2, q41},
}

// spread loads the binary16 at the start of a block, one for each register, and spreads each over its register. A table
// of all of them converts: the units that could are what expand has the least of, while loads cost next to nothing.
func spread(at operand.Mem, to ...reg.VecPhysical) {
	for i, r := range to {
		h := GP64()
		MOVWQZX(at.Offset(2*i), h)
		VBROADCASTSS(operand.Mem{Base: halves, Index: h, Scale: 4}, r)
	}
}

// halves points to the table, in the function that is being written.
var halves reg.GPVirtual

func q40(w width, at func(int) operand.Mem, out, c, t []reg.VecPhysical) {
	spread(at(0), t[0])
	nibbles(w, at, 2, out, c[0])
	for _, r := range out {
		VPSUBD(c[1], r, r)
		VCVTDQ2PS(r, r)
		VMULPS(t[0], r, r)
	}
}

func q41(w width, at func(int) operand.Mem, out, c, t []reg.VecPhysical) {
	spread(at(0), t[0], t[1])
	nibbles(w, at, 4, out, c[0])
	for _, r := range out {
		VCVTDQ2PS(r, r)
		VFMADD213PS(t[1], t[0], r)
	}
}

// nibbles writes 16 bytes' halves as integers: low halves, then high ones.
func nibbles(w width, at func(int) operand.Mem, off int, out []reg.VecPhysical, mask reg.VecPhysical) {
	half := len(out) / 2
	for i := range half {
		VPMOVZXBD(at(off+w.lanes*i), out[i])
		VPSRLD(operand.Imm(4), out[i], out[i+half])
		if w.wide() {
			VPANDD(mask, out[i], out[i])
		} else {
			VPAND(mask, out[i], out[i])
		}
	}
}

// load loads what a format wants.
func (f format) load(regs []reg.VecPhysical) {
	for i, name := range f.consts {
		VPBROADCASTD(constant[name], regs[i])
	}
	if f.temps > 0 {
		halves = GP64()
		LEAQ(operand.NewDataAddr(operand.Symbol{Name: "\u00b7halves"}, 0), halves)
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
	f.load(consts)

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
	f.load(consts)
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
