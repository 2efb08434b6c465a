package kernel

import "math"

// gelu's constants: x·Φ(x) is nearly x·sigmoid(geluSlope·x·(1 + geluCube·x²)).
const (
	geluSlope = 1.5957691216057308 // 2·√(2/π)
	geluCube  = 0.044715
)

// GELUMul writes y = gelu(gate)·up, with GELU by its usual approximation through tanh. y may be gate or up.
func GELUMul(y, gate, up []float32) {
	// With t = slope·x·(1 + cube·x²), x·sigmoid(t)·up is SiLU(t)·up/(slope·(1 + cube·x²)).
	var slopes, ups [256]float32
	for len(gate) > 0 {
		n := min(len(gate), len(slopes))
		for i, x := range gate[:n] {
			s := geluSlope * (1 + geluCube*x*x)
			slopes[i], ups[i] = s*x, up[i]/s
		}
		SiLUMul(y[:n], slopes[:n], ups[:n])
		y, gate, up = y[n:], gate[n:], up[n:]
	}
}

// GELUMulBack writes the gradients of GELUMul's gate and up, by dy, that of its result. dgate may be gate, and dup up.
func GELUMulBack(dgate, dup, dy, gate, up []float32) {
	for i, x := range gate {
		u, d := up[i], dy[i]
		s := sigmoid(geluSlope * x * (1 + geluCube*x*x))
		dgate[i] = d * u * s * (1 + x*(1-s)*geluSlope*(1+3*geluCube*x*x))
		dup[i] = d * x * s
	}
}

// Cap turns every x into top·tanh(x/top).
func Cap(x []float32, top float32) {
	for i, v := range x {
		x[i] = top * float32(math.Tanh(float64(v/top)))
	}
}
