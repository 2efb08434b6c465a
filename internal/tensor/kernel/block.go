package kernel

import "sync"

// How much of the operands a thread has packed at a time. Rows of a that stand as they are pass by a few strips of b, which stay in the
// second-level cache; a block of a transposed one stays there itself, and a strip of b too while the block's strips pass by it.
const (
	blockK = 576
	blockM = 128
	blockN = 1536
	stripN = 192
)

// aliased is of how many values the distance of rows is a multiple where they fall on one another in the first-level cache; as many as
// fit into a set may.
const (
	aliased = 512
	ways    = 8
)

// packed holds a thread's copies of the operands, in the order in which tiles read them.
type packed struct {
	a, b []float32
	side []float32       // a product on its side
	edge [8 * 48]float32 // a tile that reaches over the edge of c
}

var packs = sync.Pool{New: func() any { return new(packed) }}

// grow gives a slice of n values, the old one where it is large enough. The content is undefined.
func grow(s *[]float32, n int) []float32 {
	if cap(*s) < n {
		*s = Make[float32](n)
	}
	return (*s)[:n]
}

// tileCols is the width of the tiles for n columns: the widest of which the fewest columns go to waste.
func tileCols(n int) int {
	l := lanes()
	best, waste := 3*l, n+3*l
	for vectors := 3; vectors >= 1; vectors-- {
		w := vectors * l
		if padded := (n + w - 1) / w * w; padded < waste {
			best, waste = w, padded
		}
	}
	return best
}

// panel is a packed part of b, k steps deep, and what it is multiplied to.
type panel struct {
	*product
	*packed
	b                []float32
	j0, nc           int // its columns
	q, values, steps int // its part of the sum: from where, how many values, and in how many steps, of a value or a pair, a tile takes them
	h, w             int // of tiles
	pairs, add       bool
}

// blocks computes a part of the product.
func (p *product) blocks(m0, m1, n0, n1, k int) {
	own := packs.Get().(*packed)
	defer packs.Put(own)
	x := panel{product: p, packed: own, w: tileCols(n1 - n0), pairs: p.narrow && hasPairs()}
	unit, columns := 1, stripN/x.w*x.w
	if x.h = rowsHeight(x.w); p.a.t {
		x.h, columns = lanes()/2, blockN/x.w*x.w
	}
	if x.pairs {
		unit = 2
	}
	steps := (k + unit - 1) / unit
	step := share(steps, (steps+blockK-1)/blockK, 4)
	for x.j0 = n0; x.j0 < n1; x.j0 += columns {
		x.nc = min(columns, n1-x.j0)
		for at := 0; at < steps; at += step {
			x.q, x.steps, x.values, x.add = unit*at, min(step, steps-at), min(unit*step, k-unit*at), p.accumulate || at > 0
			x.b = grow(&own.b, (x.nc+x.w-1)/x.w*x.w*x.steps)
			x.packB()
			if p.a.t {
				x.byColumns(m0, m1)
			} else {
				x.byRows(m0, m1)
			}
		}
	}
}

// byRows multiplies rows of a that stand as they are.
func (x *panel) byRows(m0, m1 int) {
	for i := m0; i < m1; i += x.h {
		rows := min(x.h, m1-i)
		a, lda := x.strip(i, rows)
		for j := 0; j < x.nc; j += x.w {
			c, ldc, add := x.target(i, rows, j)
			tileOfRows(x.steps, x.w, a, lda, &x.b[j*x.steps], c, ldc, x.pairs, add)
			x.settle(i, rows, j)
		}
	}
}

// byColumns multiplies a transposed a, block by block.
func (x *panel) byColumns(m0, m1 int) {
	for i0 := m0; i0 < m1; i0 += blockM {
		mc := min(blockM, m1-i0)
		a := grow(&x.packed.a, (mc+x.h-1)/x.h*x.h*x.steps)
		x.packA(a, i0, mc)
		for j := 0; j < x.nc; j += x.w {
			for i := 0; i < mc; i += x.h {
				rows := min(x.h, mc-i)
				c, ldc, add := x.target(i0+i, rows, j)
				tile(x.steps, x.w, &a[i*x.steps], &x.b[j*x.steps], c, ldc, x.pairs, add)
				x.settle(i0+i, rows, j)
			}
		}
	}
}

// target is where a tile goes: to its place, or beside it where it reaches over the edge.
func (x *panel) target(i, rows, j int) (c *float32, ldc int, add bool) {
	if rows < x.h || j+x.w > x.nc {
		return &x.edge[0], x.w, false
	}
	return &x.c[i*x.ldc+x.j0+j], x.ldc, x.add
}

// settle brings a tile that went beside its place there.
func (x *panel) settle(i, rows, j int) {
	width := min(x.w, x.nc-j)
	if rows == x.h && width == x.w {
		return
	}
	for y := range rows {
		row, from := x.c[(i+y)*x.ldc+x.j0+j:][:width], x.edge[y*x.w:][:width]
		if !x.add {
			copy(row, from)
			continue
		}
		for i, v := range from {
			row[i] += v
		}
	}
}
