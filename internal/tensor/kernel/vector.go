package kernel

// Dot is the sum of a[i]·b[i]; b is at least as long as a.
func Dot(a, b []float32) float32 { return dotPlain(a, b) }

// Axpy adds s·x to y; y is at least as long as x.
func Axpy(y []float32, s float32, x []float32) { axpyPlain(y, s, x) }

// Add adds x to y; y is at least as long as x.
func Add(y, x []float32) { axpyPlain(y, 1, x) }

// Scale multiplies x by s.
func Scale(x []float32, s float32) {
	for i := range x {
		x[i] *= s
	}
}

func dotPlain(a, b []float32) float32 {
	b = b[:len(a)]
	var s [4]float32
	i := 0
	for ; i+4 <= len(a); i += 4 {
		s[0] += a[i] * b[i]
		s[1] += a[i+1] * b[i+1]
		s[2] += a[i+2] * b[i+2]
		s[3] += a[i+3] * b[i+3]
	}
	for ; i < len(a); i++ {
		s[0] += a[i] * b[i]
	}
	return s[0] + s[1] + s[2] + s[3]
}

func axpyPlain(y []float32, s float32, x []float32) {
	y = y[:len(x)]
	for i, v := range x {
		y[i] += s * v
	}
}
