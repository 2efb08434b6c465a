package llama

import "math"

// frequencies gives the angle per position of each pair of a head's values, scaled as the config says.
func (c Config) frequencies() []float64 {
	f := make([]float64, c.HeadDim/2)
	for i := range f {
		f[i] = math.Pow(c.RopeTheta, -2*float64(i)/float64(c.HeadDim)) / c.Rope.stretch(c.RopeTheta, i, c.HeadDim)
	}
	return f
}

// stretch is by how much the wavelength of the i-th pair grows.
func (r RopeScaling) stretch(theta float64, i, headDim int) float64 {
	if r.Factor == 0 {
		return 1
	}
	wavelength := 2 * math.Pi * math.Pow(theta, 2*float64(i)/float64(headDim))
	turns := float64(r.Original) / wavelength // in the original context
	switch {
	case turns > r.High:
		return 1
	case turns < r.Low:
		return r.Factor
	}
	smooth := (turns - r.Low) / (r.High - r.Low)
	return 1 / ((1-smooth)/r.Factor + smooth)
}

// angles fills cos and sin, half a head wide, for each position. Angles are taken in float64: in float32 they would be off by
// 1e-3 at position 8192.
func angles(cos, sin []float32, positions []int32, freq []float64) {
	half := len(freq)
	for i, p := range positions {
		for j, f := range freq {
			s, c := math.Sincos(float64(p) * f)
			cos[i*half+j], sin[i*half+j] = float32(c), float32(s)
		}
	}
}

// rotate turns every head of x's rows by the rows' angles; with direction -1 it turns them back, which is also the gradient.
// The pair of value j is value j + half a head.
func rotate(x []float32, heads int, cos, sin []float32, half int, direction float32) {
	rows := len(cos) / half
	for r := range rows {
		c, s := cos[r*half:(r+1)*half], sin[r*half:(r+1)*half]
		for h := range heads {
			at := (r*heads + h) * 2 * half
			a, b := x[at:at+half], x[at+half:at+2*half]
			for j := range a {
				u, v, t := a[j], b[j], s[j]*direction
				a[j], b[j] = u*c[j]-v*t, v*c[j]+u*t
			}
		}
	}
}
