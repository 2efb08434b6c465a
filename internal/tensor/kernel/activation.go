package kernel

import "math"

// Exp writes y = exp(x-bias), to within 2 units in the last place of float32 (and no less than exp(-87)), and tells the sum of
// y. y may be x.
func Exp(y, x []float32, bias float32) float32 { return expPlain(y, x, bias) }

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

// Max is the largest of x, which holds at least one value.
func Max(x []float32) float32 {
	top := x[0]
	for _, v := range x[1:] {
		top = max(top, v)
	}
	return top
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
	for i, g := range gate {
		y[i] = g * sigmoid(g) * up[i]
	}
}

// SiLUMulBack writes the gradients of SiLUMul. dgate and dup may be gate and up, dy neither.
func SiLUMulBack(dgate, dup, dy, gate, up []float32) {
	for i, g := range gate {
		s, u := sigmoid(g), up[i]
		dup[i] = dy[i] * g * s
		dgate[i] = dy[i] * u * s * (1 + g*(1-s))
	}
}

// GELU writes y = x·Φ(x), exactly (by erf). y may be x.
func GELU(y, x []float32) {
	for i, v := range x {
		y[i] = float32(0.5 * float64(v) * (1 + math.Erf(float64(v)/math.Sqrt2)))
	}
}

func sigmoid(x float32) float32 { return 1 / (1 + float32(math.Exp(-float64(x)))) }

func expPlain(y, x []float32, bias float32) float32 {
	var sum float32
	for i, v := range x {
		y[i] = float32(math.Exp(float64(min(max(v-bias, -87), 88))))
		sum += y[i]
	}
	return sum
}
