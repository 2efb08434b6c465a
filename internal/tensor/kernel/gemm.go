package kernel

// Gemm is the matrix product c = op(a)·op(b), added to c where accumulate is set. c is m×n, op(a) m×k, op(b) k×n, all in rows
// with a distance of ldc, lda and ldb values. With transA, a holds the k×m transposed of op(a); with transB, b holds n×k. So for
// weights w[out,in]: y = x·wᵀ is Gemm(y, x, w, rows, out, in, in, in, out, false, true, false), dx = dy·w has no transposition,
// and dw += dyᵀ·x transposes a. c must not overlap a or b. It may be called from many goroutines, within Parallel too.
func Gemm(c, a, b []float32, m, n, k, lda, ldb, ldc int, transA, transB, accumulate bool) {
	p := product{a: matrix{a, lda, transA}, b: matrix{b, ldb, transB}, c: c, ldc: ldc, accumulate: accumulate}
	p.run(m, n, k)
}

// run computes the product on all threads.
func (p *product) run(m, n, k int) {
	if m <= 0 || n <= 0 {
		return
	}
	p.few = m <= 4
	tm, tn := p.grid(m, n, k)
	if tm*tn == 1 {
		p.serial(0, m, 0, n, k)
		return
	}
	rows, cols := share(m, tm, tileRows()), share(n, tn, 3*lanes())
	tm, tn = (m+rows-1)/rows, (n+cols-1)/cols
	Parallel(tm*tn, 1, func(lo, hi int) {
		for i := lo; i < hi; i++ {
			m0, n0 := i/tn*rows, i%tn*cols
			p.serial(m0, min(m, m0+rows), n0, min(n, n0+cols), k)
		}
	})
}

// matrix is an operand, perhaps stored transposed.
type matrix struct {
	data []float32
	ld   int
	t    bool
}

// at is where element (i, j) of the operand stands.
func (x matrix) at(i, j int) int {
	if x.t {
		return j*x.ld + i
	}
	return i*x.ld + j
}

// product is one Gemm.
type product struct {
	a, b       matrix
	c          []float32
	ldc        int
	accumulate bool
	narrow     bool // operands are rounded to bfloat16
	few        bool // so few rows that copying b would take longer than using it
}

// share is an n-th of size, rounded up to whole tiles.
func share(size, n, tile int) int { return ((size+n-1)/n + tile - 1) / tile * tile }

// grid tells into how many rows and columns of parts to split the work: one part for each thread, as square as can be, since a
// part copies its share of both operands; and one part for a product that is done before another thread would wake.
func (p *product) grid(m, n, k int) (tm, tn int) {
	t := Threads(0)
	if t == 1 || m*n*k < 1<<18 {
		return 1, 1
	}
	best := 0
	for rows := 1; rows <= t; rows++ {
		h, w := share(m, rows, tileRows()), share(n, t/rows, 3*lanes())
		if cost := (h*w/32 + h + w); best == 0 || cost < best {
			best, tm, tn = cost, rows, t/rows
		}
	}
	return tm, tn
}

// serial computes rows [m0, m1) and columns [n0, n1) on this thread.
func (p *product) serial(m0, m1, n0, n1, k int) {
	switch {
	case k <= 0:
		if !p.accumulate {
			for i := m0; i < m1; i++ {
				clear(p.c[i*p.ldc+n0 : i*p.ldc+n1])
			}
		}
	case isa == plain:
		p.plain(m0, m1, n0, n1, k)
	case p.narrow:
		p.blocks(m0, m1, n0, n1, k)
	case p.few && !p.a.t && p.b.t && !p.accumulate:
		b := p.b.data[n0*p.b.ld:]
		mulFloats(p.c[m0*p.ldc+n0:], p.ldc, p.a.data[m0*p.a.ld:], p.a.ld, b, p.b.ld, n1-n0, k, m1-m0)
	case p.few && !p.b.t:
		p.byRows(m0, m1, n0, n1, k)
	default:
		p.blocks(m0, m1, n0, n1, k)
	}
}

// byRows adds up rows of b.
func (p *product) byRows(m0, m1, n0, n1, k int) {
	for i := m0; i < m1; i++ {
		row := p.c[i*p.ldc+n0 : i*p.ldc+n1]
		if !p.accumulate {
			clear(row)
		}
		for q := range k {
			Axpy(row, p.a.data[p.a.at(i, q)], p.b.data[q*p.b.ld+n0:q*p.b.ld+n1])
		}
	}
}

// plain is all there is without assembly.
func (p *product) plain(m0, m1, n0, n1, k int) {
	for i := m0; i < m1; i++ {
		row := p.c[i*p.ldc+n0 : i*p.ldc+n1]
		if !p.accumulate {
			clear(row)
		}
		if p.b.t && !p.a.t {
			for j := range row {
				row[j] += dotPlain(p.a.data[i*p.a.ld:i*p.a.ld+k], p.b.data[(n0+j)*p.b.ld:])
			}
			continue
		}
		for q := range k {
			v := p.a.data[p.a.at(i, q)]
			if !p.b.t {
				axpyPlain(row, v, p.b.data[q*p.b.ld+n0:])
				continue
			}
			for j := range row {
				row[j] += v * p.b.data[(n0+j)*p.b.ld+q]
			}
		}
	}
}
