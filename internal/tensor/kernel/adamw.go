package kernel

import "math"

// AdamW is the optimiser's setting for one step.
type AdamW struct {
	Rate, Beta1, Beta2, Epsilon, Decay float32
	Step                               int     // from 1
	Clip                               float32 // gradients are multiplied by it; 1 leaves them as they are
}

// Update moves weights w against the gradients g and carries the moments m and v on.
func (a AdamW) Update(w, g, m, v []float32) {
	n := len(w)
	g, m, v = g[:n], m[:n], v[:n]
	c1 := 1 / (1 - float32(math.Pow(float64(a.Beta1), float64(a.Step))))
	c2 := 1 / (1 - float32(math.Pow(float64(a.Beta2), float64(a.Step))))
	keep := 1 - a.Rate*a.Decay
	for i := range w {
		d := g[i] * a.Clip
		m[i] = a.Beta1*m[i] + (1-a.Beta1)*d
		v[i] = a.Beta2*v[i] + (1-a.Beta2)*d*d
		w[i] = w[i]*keep - a.Rate*m[i]*c1/(float32(math.Sqrt(float64(v[i]*c2)))+a.Epsilon)
	}
}
