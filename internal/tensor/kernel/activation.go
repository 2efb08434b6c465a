package kernel

import "math"

// expLeast is the least exponent: e to it is the smallest result but 0. expMost bounds the result below infinity.
const (
	expLeast = -87
	expMost  = 88
)

// padded is a row's rest, filled up to a whole register.
type padded [16]float32

// Exp writes y = exp(x-bias), with a relative error below 3e-7, and tells the sum of y. What is below exp(-87) becomes 0, so minus
// infinity does; what is over exp(88) becomes that. y may be x.
func Exp(y, x []float32, bias float32) float32 {
	if isa == plain {
		return expPlain(y, x, bias)
	}
	y = y[:len(x)]
	m := whole(len(x))
	var sum float32
	if m > 0 {
		sum = fastExp(m, &y[0], &x[0], bias)
	}
	if m < len(x) {
		var p padded
		for i := copy(p[:], x[m:]); i < len(p); i++ {
			p[i] = float32(math.Inf(-1))
		}
		sum += fastExp(lanes(), &p[0], &p[0], bias)
		copy(y[m:], p[:])
	}
	return sum
}

// Softmax turns one row into probabilities, in place: exp(x·scale)/Σexp(x·scale). It tells the logarithm of the sum, so that
// log p = x·scale - result.
func Softmax(x []float32, scale float32) float32 {
	if len(x) == 0 {
		return 0
	}
	if scale != 1 {
		Scale(x, scale)
	}
	top := Max(x)
	sum := Exp(x, x, top)
	Scale(x, 1/sum)
	return top + float32(math.Log(float64(sum)))
}

// SoftmaxBack turns dp, the gradient of one row's probabilities p, into the gradient of the row before the Softmax, in place.
func SoftmaxBack(dp, p []float32, scale float32) {
	s := Dot(p, dp)
	for i, v := range p {
		dp[i] = v * (dp[i] - s) * scale
	}
}

// SiLUMul writes y = gate·sigmoid(gate)·up. y may be gate or up.
func SiLUMul(y, gate, up []float32) {
	y, up = y[:len(gate)], up[:len(gate)]
	if isa == plain {
		siluMulPlain(y, gate, up)
		return
	}
	m := whole(len(gate))
	if m > 0 {
		fastSiluMul(m, &y[0], &gate[0], &up[0])
	}
	if m < len(gate) {
		var g, u padded
		copy(g[:], gate[m:])
		copy(u[:], up[m:])
		fastSiluMul(lanes(), &g[0], &g[0], &u[0])
		copy(y[m:], g[:])
	}
}

// SiLUMulBack writes the gradients of SiLUMul's gate and up, by dy, that of its result. dgate may be gate, and dup up.
func SiLUMulBack(dgate, dup, dy, gate, up []float32) {
	copy(dgate, gate)
	copy(dup, up[:len(gate)])
	siluMulBack(dgate[:len(gate)], dup[:len(gate)], dy[:len(gate)])
}

// siluMulBack turns gate and up into their gradients.
func siluMulBack(gate, up, dy []float32) {
	if isa == plain {
		siluMulBackPlain(gate, up, dy)
		return
	}
	m := whole(len(gate))
	if m > 0 {
		fastSiluMulBack(m, &gate[0], &up[0], &dy[0])
	}
	if m < len(gate) {
		var g, u, d padded
		copy(g[:], gate[m:])
		copy(u[:], up[m:])
		copy(d[:], dy[m:])
		fastSiluMulBack(lanes(), &g[0], &u[0], &d[0])
		copy(gate[m:], g[:])
		copy(up[m:], u[:])
	}
}

// GELU writes y = x·Φ(x), the exact form by the error function, to within 2e-7·max(1, |x|). y may be x.
func GELU(y, x []float32) {
	y = y[:len(x)]
	if isa == plain {
		geluPlain(y, x)
		return
	}
	m := whole(len(x))
	if m > 0 {
		fastGelu(m, &y[0], &x[0])
	}
	if m < len(x) {
		var p padded
		copy(p[:], x[m:])
		fastGelu(lanes(), &p[0], &p[0])
		copy(y[m:], p[:])
	}
}

func expPlain(y, x []float32, bias float32) float32 {
	var sum float32
	for i, v := range x {
		if v -= bias; v < expLeast {
			y[i] = 0
			continue
		}
		y[i] = float32(math.Exp(float64(min(v, expMost))))
		sum += y[i]
	}
	return sum
}

func siluMulPlain(y, gate, up []float32) {
	for i, g := range gate {
		y[i] = g * sigmoid(g) * up[i]
	}
}

func siluMulBackPlain(gate, up, dy []float32) {
	for i, g := range gate {
		s, u, d := sigmoid(g), up[i], dy[i]
		gate[i] = d * u * s * (1 + g*(1-s))
		up[i] = d * g * s
	}
}

func geluPlain(y, x []float32) {
	for i, v := range x {
		y[i] = float32(float64(v) * 0.5 * math.Erfc(-float64(v)/math.Sqrt2))
	}
}

func sigmoid(x float32) float32 { return 1 / (1 + float32(math.Exp(-float64(x)))) }
