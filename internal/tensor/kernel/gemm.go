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
	if p.a.t && n < 3*lanes() && m > 4*n {
		p.turned(m, n, k)
		return
	}
	p.few = m <= 4
	rows, cols := p.cut(m, n, k)
	tm, tn := (m+rows-1)/rows, (n+cols-1)/cols
	if tm*tn == 1 {
		p.serial(0, m, 0, n, k)
		return
	}
	if tn > 1 && p.narrow && hasPairs() && !p.a.t && m*k <= narrowed {
		own := packs.Get().(*packed)
		defer packs.Put(own)
		p.narrowA(grow(&own.side, m*(k+1)/2), m, k)
	}
	Parallel(tm*tn, 1, func(lo, hi int) {
		for i := lo; i < hi; i++ {
			m0, n0 := i/tn*rows, i%tn*cols
			p.serial(m0, min(m, m0+rows), n0, min(n, n0+cols), k)
		}
	})
}

// narrowed is how many values are rounded to bfloat16 beforehand at most.
const narrowed = 4 << 20

// narrowA rounds a once for all parts.
func (p *product) narrowA(to []float32, m, k int) {
	from, ld := p.a, (k+1)/2
	Parallel(m, 16, func(lo, hi int) {
		for i := lo; i < hi; i++ {
			narrowTo(to[i*ld:(i+1)*ld], from.data[i*from.ld:][:k])
		}
	})
	p.a = matrix{to, ld, false}
	p.ready = true
}

// turned makes a high and narrow product on its side, where tiles are wide.
func (p *product) turned(m, n, k int) {
	own := packs.Get().(*packed)
	defer packs.Put(own)
	side := product{a: matrix{p.b.data, p.b.ld, !p.b.t}, b: matrix{p.a.data, p.a.ld, !p.a.t}, c: grow(&own.side, m*n), ldc: m, narrow: p.narrow}
	side.run(n, m, k)
	for i := range m {
		row := p.c[i*p.ldc:][:n]
		if !p.accumulate {
			clear(row)
		}
		for j := range row {
			row[j] += side.c[j*m+i]
		}
	}
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
	ready      bool // a is pairs already
	few        bool // so few rows that copying b would take longer than using it
}

// share is an n-th of size, rounded up to whole tiles.
func share(size, n, tile int) int { return ((size+n-1)/n + tile - 1) / tile * tile }

// cut tells how large the parts are that threads take in turn: as many for each thread, and two at least, so that none waits long for
// another. There is one for a product that is done before another thread would wake. A part packs its columns of b, so that columns are
// cut first; where a is transposed, it packs its rows of that too.
func (p *product) cut(m, n, k int) (rows, cols int) {
	t := Threads(0)
	if t == 1 || m*n*k < 1<<18 {
		return m, n
	}
	tm, tn := 1, (n+stripN-1)/stripN
	if p.a.t {
		tn = (n + 3*stripN - 1) / (3 * stripN)
	}
search:
	for tm*tn < 2*t || tm*tn%t != 0 && tm*tn < 4*t {
		switch columns, rows := n/(tn+1), m/(tm+1); {
		case columns >= stripN/2 && !p.a.t:
			tn++
		case rows >= 64:
			tm++
		case columns >= stripN/4:
			tn++
		default:
			break search
		}
	}
	return share(m, tm, 24), share(n, tn, 3*lanes())
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
		p.rowByRow(m0, m1, n0, n1, k)
	default:
		p.blocks(m0, m1, n0, n1, k)
	}
}

// rowByRow adds up rows of b.
func (p *product) rowByRow(m0, m1, n0, n1, k int) {
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
