package kernel

import "math"

// AdamW is the optimiser's setting for one step.
type AdamW struct {
	Rate, Beta1, Beta2, Epsilon, Decay float32
	Step                               int     // from 1
	Clip                               float32 // gradients are multiplied by it; 1 leaves them as they are
}

// factors are what a step multiplies with. The assembly reads them in this order.
type factors struct {
	clip, beta1, rest1, beta2, rest2, keep, rate, correct, epsilon float32
}

func (a AdamW) factors() factors {
	correct := func(beta float32) float32 { return float32(1 / (1 - math.Pow(float64(beta), float64(a.Step)))) }
	return factors{a.Clip, a.Beta1, 1 - a.Beta1, a.Beta2, 1 - a.Beta2, 1 - a.Rate*a.Decay, a.Rate * correct(a.Beta1), correct(a.Beta2), a.Epsilon}
}

// Update moves weights w against the gradients g and carries the moments m and v on, on this thread.
func (a AdamW) Update(w, g, m, v []float32) {
	f := a.factors()
	g, m, v = g[:len(w)], m[:len(w)], v[:len(w)]
	n := whole(len(w))
	if n > 0 {
		fastAdamW(n, &w[0], &g[0], &m[0], &v[0], &f.clip)
	}
	for i := n; i < len(w); i++ {
		d := g[i] * f.clip
		m[i] = f.beta1*m[i] + f.rest1*d
		v[i] = f.beta2*v[i] + f.rest2*d*d
		w[i] = w[i]*f.keep - f.rate*m[i]/(float32(math.Sqrt(float64(v[i]*f.correct)))+f.epsilon)
	}
}
