package main

import (
	"fmt"

	. "github.com/mmcloughlin/avo/build"
	"github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// gemms writes the tiles of the matrix product: as many rows as leave registers for the operands, by 1 to 3 registers.
func gemms(w width) {
	for vectors := 1; vectors <= 3; vectors++ {
		tile(w, w.lanes/2, vectors, false)
	}
}

// tile writes c = a·b or c += a·b for one tile that stays in registers. a is packed in columns of rows values, b in rows of
// vectors·lanes values, or both so with pairs of bfloat16 as values.
func tile(w width, rows, vectors int, pairs bool) {
	cols := vectors * w.lanes
	function(fmt.Sprintf("tile%dx%d%s", rows, cols, ending(w, pairs)), "(k int64, a, b, c *float32, ldc int64, accumulate int64)",
		fmt.Sprintf("is a %d×%d tile of a matrix product, from packed a and b.", rows, cols))
	k, a, b, c, ldc, accumulate := GP64(), GP64(), GP64(), GP64(), GP64(), GP64()
	Load(Param("k"), k)
	Load(Param("a"), a)
	Load(Param("b"), b)
	Load(Param("c"), c)
	Load(Param("ldc"), ldc)
	Load(Param("accumulate"), accumulate)
	SHLQ(operand.Imm(2), ldc)

	sums, rest := w.regs[:rows*vectors], w.regs[rows*vectors:]
	bs, as := rest[:vectors], rest[vectors:]
	for _, r := range sums {
		w.zero(r)
	}
	fetchRows(c, ldc, rows, cols)
	step := func(u int) {
		for j := range bs {
			VMOVUPS(operand.Mem{Base: b, Disp: (u*vectors + j) * w.bytes()}, bs[j])
		}
		for i := range rows {
			av := as[i%min(len(as), 5)]
			VBROADCASTSS(operand.Mem{Base: a, Disp: 4 * (u*rows + i)}, av)
			for j := range bs {
				if pairs {
					dotPairs(bs[j], av, sums[i*vectors+j])
				} else {
					VFMADD231PS(av, bs[j], sums[i*vectors+j])
				}
			}
		}
	}
	advance := func(u int) {
		ADDQ(operand.I32(4*u*rows), a)
		ADDQ(operand.I32(u*vectors*w.bytes()), b)
	}
	const unroll = 4
	n := GP64()
	MOVQ(k, n)
	SHRQ(operand.Imm(2), n)
	JZ(operand.LabelRef("tail"))
	Label("loop")
	for u := range unroll {
		step(u)
	}
	advance(unroll)
	DECQ(n)
	JNZ(operand.LabelRef("loop"))
	Label("tail")
	ANDQ(operand.Imm(unroll-1), k)
	JZ(operand.LabelRef("store"))
	Label("single")
	step(0)
	advance(1)
	DECQ(k)
	JNZ(operand.LabelRef("single"))

	Label("store")
	TESTQ(accumulate, accumulate)
	JZ(operand.LabelRef("overwrite"))
	write := func(add bool) {
		for i := range rows {
			for j := range vectors {
				at, r := operand.Mem{Base: c, Disp: j * w.bytes()}, sums[i*vectors+j]
				if add {
					VADDPS(at, r, r)
				}
				VMOVUPS(r, at)
			}
			if i < rows-1 {
				ADDQ(ldc, c)
			}
		}
		VZEROUPPER()
		RET()
	}
	write(true)
	Label("overwrite")
	write(false)
}

// fetchRows has the tile's place in c on its way while the sums are made.
func fetchRows(c, ldc reg.Register, rows, cols int) {
	at := GP64()
	MOVQ(c, at)
	for i := range rows {
		for off := 0; off < 4*cols; off += 64 {
			PREFETCHT0(operand.Mem{Base: at, Disp: off})
		}
		if i < rows-1 {
			ADDQ(ldc, at)
		}
	}
}

// transpose writes the packing's inner loop: 8×8 blocks, from 8 rows to runs of 8 values, or from twice as many columns to pairs.
func transpose(pairs bool) {
	name, bytes := "transpose8", 32
	if pairs {
		name, bytes = "transpose8BF16", 64
	}
	function(name, "(blocks int64, dst *float32, ldd int64, src *float32, lds int64)",
		"writes blocks of 8 columns (16 of them for pairs) of 8 rows of src as rows of 8 values of dst.")
	n, dst, ldd, src, lds := GP64(), GP64(), GP64(), GP64(), GP64()
	Load(Param("blocks"), n)
	Load(Param("dst"), dst)
	Load(Param("ldd"), ldd)
	Load(Param("src"), src)
	Load(Param("lds"), lds)
	SHLQ(operand.Imm(2), ldd)
	SHLQ(operand.Imm(2), lds)
	src4, dst4, lds3, ldd3 := GP64(), GP64(), GP64(), GP64()
	LEAQ(operand.Mem{Base: lds, Index: lds, Scale: 2}, lds3)
	LEAQ(operand.Mem{Base: ldd, Index: ldd, Scale: 2}, ldd3)
	LEAQ(operand.Mem{Base: src, Index: lds, Scale: 4}, src4)
	LEAQ(operand.Mem{Base: dst, Index: ldd, Scale: 4}, dst4)
	row := func(i int, base, base4, ld, ld3 reg.Register) operand.Mem {
		if i >= 4 {
			base = base4
		}
		return [...]operand.Mem{{Base: base}, {Base: base, Index: ld, Scale: 1}, {Base: base, Index: ld, Scale: 2}, {Base: base, Index: ld3, Scale: 1}}[i%4]
	}
	y := avx2.regs
	Label("loop")
	for i := range 8 {
		if pairs {
			z := avx512.regs[i]
			VMOVUPS(row(i, src, src4, lds, lds3), z)
			halveTo(z, z)
		} else {
			VMOVUPS(row(i, src, src4, lds, lds3), y[i])
		}
	}
	for i := range 4 {
		VUNPCKLPS(y[2*i+1], y[2*i], y[8+2*i])
		VUNPCKHPS(y[2*i+1], y[2*i], y[9+2*i])
	}
	for i, p := range [][2]int{{8, 10}, {9, 11}, {12, 14}, {13, 15}} {
		VSHUFPS(operand.Imm(0x44), y[p[1]], y[p[0]], y[2*i])
		VSHUFPS(operand.Imm(0xee), y[p[1]], y[p[0]], y[2*i+1])
	}
	for i := range 4 {
		VPERM2F128(operand.Imm(0x20), y[i+4], y[i], y[8+i])
		VPERM2F128(operand.Imm(0x31), y[i+4], y[i], y[12+i])
	}
	for i := range 8 {
		VMOVUPS(y[8+i], row(i, dst, dst4, ldd, ldd3))
	}
	ADDQ(operand.Imm(uint64(bytes)), src)
	ADDQ(operand.Imm(uint64(bytes)), src4)
	LEAQ(operand.Mem{Base: dst, Index: ldd, Scale: 8}, dst)
	LEAQ(operand.Mem{Base: dst4, Index: ldd, Scale: 8}, dst4)
	DECQ(n)
	JNZ(operand.LabelRef("loop"))
	VZEROUPPER()
	RET()
}

// pause writes a wait that is kind to the core's other thread.
func pause() {
	function("pause", "(times int64)", "waits a few cycles per time.")
	n := GP64()
	Load(Param("times"), n)
	Label("loop")
	PAUSE()
	DECQ(n)
	JNZ(operand.LabelRef("loop"))
	RET()
}
