package main

import (
	"fmt"

	. "github.com/mmcloughlin/avo/build"
	"github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// gemms writes the tiles of the matrix product, 1 to 3 registers wide: from a packed a of half as many rows as a register has values, and
// from rows of a, as many as leave registers for the operands.
func gemms(w width, pairs bool) {
	sums := len(w.regs) * 3 / 4
	for vectors := 1; vectors <= 3; vectors++ {
		tile(w, w.lanes/2, vectors, pairs, false)
		tile(w, sums/vectors/4*4, vectors, pairs, true)
	}
}

// tile writes c = a·b or c += a·b for one tile that stays in registers. a is packed in columns of rows values, or its rows stand as they
// are, lda values apart; b is packed in rows of vectors·lanes values. Where there are pairs of bfloat16, those are the values.
func tile(w width, rows, vectors int, pairs, asRows bool) {
	cols := vectors * w.lanes
	name, parameters, from := "tile", "(k int64, a, b, c *float32, ldc int64, accumulate int64)", "packed a and b"
	if asRows {
		name, parameters, from = "rows", "(k int64, a *float32, lda int64, b, c *float32, ldc int64, accumulate int64)", "rows of a and packed b"
	}
	function(fmt.Sprintf("%s%dx%d%s", name, rows, cols, ending(w, pairs)), parameters, fmt.Sprintf("is a %d×%d tile of a matrix product, from %s.", rows, cols, from))
	k, b, c, ldc := GP64(), GP64(), GP64(), GP64()
	Load(Param("k"), k)
	Load(Param("b"), b)
	Load(Param("c"), c)
	Load(Param("ldc"), ldc)
	SHLQ(operand.Imm(2), ldc)
	fetchRows(c, ldc, rows, cols)
	a := columns(rows)
	if asRows {
		a = rowPointers(rows)
	}

	sums, rest := w.regs[:rows*vectors], w.regs[rows*vectors:]
	bs, as := rest[:vectors], rest[vectors:]
	for _, r := range sums {
		w.zero(r)
	}
	step := func(u int) {
		for j := range bs {
			VMOVUPS(operand.Mem{Base: b, Disp: (u*vectors + j) * w.bytes()}, bs[j])
		}
		for i := range rows {
			av := as[i%min(len(as), 5)]
			VBROADCASTSS(a.at(i, u), av)
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
		a.advance(u)
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
	a.fetch()
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
	accumulate := GP64()
	Load(Param("accumulate"), accumulate)
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

// operandA is where the values of a stand.
type operandA struct {
	at      func(row, k int) operand.Mem
	advance func(k int)
	fetch   func() // what comes after these rows
}

// columns are those of a packed a.
func columns(rows int) operandA {
	a := GP64()
	Load(Param("a"), a)
	return operandA{
		at:      func(row, k int) operand.Mem { return operand.Mem{Base: a, Disp: 4 * (k*rows + row)} },
		advance: func(k int) { ADDQ(operand.I32(4*k*rows), a) },
		fetch:   func() {},
	}
}

// rowPointers are to rows of a, one for each four of them. While they are read, as many rows below are fetched, or what is further on in
// the rows where that would take too many registers.
func rowPointers(rows int) operandA {
	lda, lda3 := GP64(), GP64()
	Load(Param("lda"), lda)
	SHLQ(operand.Imm(2), lda)
	LEAQ(operand.Mem{Base: lda, Index: lda, Scale: 2}, lda3)
	first := GP64()
	Load(Param("a"), first)
	pointers := []reg.GPVirtual{first}
	total, ahead := 2*rows, 0
	if rows > 8 {
		total, ahead = rows, 64
	}
	for last := first; len(pointers) < total/4; pointers = append(pointers, last) {
		next := GP64()
		LEAQ(operand.Mem{Base: last, Index: lda, Scale: 4}, next)
		last = next
	}
	at := func(row, k int) operand.Mem {
		m := operand.Mem{Base: pointers[row/4], Disp: 4 * k}
		switch row % 4 {
		case 1, 2:
			m.Index, m.Scale = lda, uint8(row%4)
		case 3:
			m.Index, m.Scale = lda3, 1
		}
		return m
	}
	return operandA{
		at: at,
		advance: func(k int) {
			for _, p := range pointers {
				ADDQ(operand.I32(4*k), p)
			}
		},
		fetch: func() {
			for i := range rows {
				PREFETCHT0(at(total-rows+i, ahead))
			}
		},
	}
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
