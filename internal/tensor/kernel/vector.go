package kernel

// whole is how many of n values the assembly takes: whole registers.
func whole(n int) int {
	if isa == plain {
		return 0
	}
	return n &^ (lanes() - 1)
}

// Dot is the sum of a[i]·b[i]; b is at least as long as a.
func Dot(a, b []float32) float32 {
	b = b[:len(a)]
	m := whole(len(a))
	rest := dotPlain(a[m:], b[m:])
	if m > 0 {
		rest += fastDot(m, &a[0], &b[0])
	}
	return rest
}

// Axpy adds s·x to y; y is at least as long as x.
func Axpy(y []float32, s float32, x []float32) {
	y = y[:len(x)]
	m := whole(len(x))
	if m > 0 {
		fastAxpy(m, &y[0], &x[0], s)
	}
	axpyPlain(y[m:], s, x[m:])
}

// Add adds x to y; y is at least as long as x.
func Add(y, x []float32) { Axpy(y, 1, x) }

// Scale multiplies x by s.
func Scale(x []float32, s float32) {
	m := whole(len(x))
	if m > 0 {
		fastScale(m, &x[0], s)
	}
	for i := m; i < len(x); i++ {
		x[i] *= s
	}
}

// Max is the largest of x, which holds at least one value.
func Max(x []float32) float32 {
	top := x[0]
	m := whole(len(x))
	if m > 0 {
		top = fastMax(m, &x[0])
	}
	for _, v := range x[m:] {
		top = max(top, v)
	}
	return top
}

// gain writes y = x·s·w.
func gain(y, x, w []float32, s float32) {
	y, w = y[:len(x)], w[:len(x)]
	m := whole(len(x))
	if m > 0 {
		fastGain(m, &y[0], &x[0], &w[0], s)
	}
	for i := m; i < len(x); i++ {
		y[i] = x[i] * s * w[i]
	}
}

func dotPlain(a, b []float32) float32 {
	b = b[:len(a)]
	var s0, s1, s2, s3 float32
	i := 0
	for ; i+4 <= len(a); i += 4 {
		s0 += a[i] * b[i]
		s1 += a[i+1] * b[i+1]
		s2 += a[i+2] * b[i+2]
		s3 += a[i+3] * b[i+3]
	}
	for ; i < len(a); i++ {
		s0 += a[i] * b[i]
	}
	return s0 + s1 + s2 + s3
}

func axpyPlain(y []float32, s float32, x []float32) {
	x = x[:len(y)]
	for i, v := range x {
		y[i] += s * v
	}
}
