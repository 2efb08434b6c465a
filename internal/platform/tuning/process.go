package tuning

import (
	"math"
	"math/rand/v2"
)

// process is a Gaussian process: a guess of a function from some of its values, that knows how sure it is (Rasmussen and Williams 2006,
// algorithm 2.1). Its kernel is Matérn's of 5/2, with a length for each coordinate.
type process struct {
	points  [][]float64
	lengths []float64
	noise   float64   // the values' variance besides the function's, which is 1
	root    []float64 // the covariance's Cholesky factor: row i has i+1 numbers, one row after the other
	weights []float64 // the covariance's inverse times the values
}

// guesses is how many settings of a process are tried.
const guesses = 24

// fit finds the lengths and the noise under which the values are most likely, among some that are drawn. Values have mean 0 and
// deviation 1. It is nil where no setting can be computed.
func fit(points [][]float64, values []float64, rng *rand.Rand) (best *process) {
	most := math.Inf(-1)
	for i := range guesses {
		g := &process{points: points, noise: 0.01}
		for range points[0] {
			length := 0.5
			if i > 0 {
				length = math.Exp(rng.Float64()*math.Log(3/0.1)) * 0.1
			}
			g.lengths = append(g.lengths, length)
		}
		if i > 0 {
			g.noise = math.Exp(rng.Float64()*math.Log(0.3/1e-4)) * 1e-4
		}
		if likely, ok := g.learn(values); ok && likely > most {
			best, most = g, likely
		}
	}
	return best
}

// kernel is how much two points have to do with one another, up to 1.
func (g *process) kernel(a, b []float64) float64 {
	sum := 0.0
	for i, l := range g.lengths {
		d := (a[i] - b[i]) / l
		sum += d * d
	}
	r := math.Sqrt(5 * sum)
	return (1 + r + r*r/3) * math.Exp(-r)
}

// learn takes in the values at the process's points. It gives the logarithm of their likelihood, up to a constant.
func (g *process) learn(values []float64) (likely float64, ok bool) {
	n := len(values)
	g.root = make([]float64, 0, n*(n+1)/2)
	row := func(i int) []float64 { return g.root[i*(i+1)/2:] }
	for i := range n {
		for j := range i + 1 {
			sum := g.kernel(g.points[i], g.points[j])
			if i == j {
				sum += g.noise + 1e-8
			}
			for k := range j {
				sum -= row(i)[k] * row(j)[k]
			}
			if i != j {
				g.root = append(g.root, sum/row(j)[j])
			} else if sum > 0 {
				g.root = append(g.root, math.Sqrt(sum))
			} else {
				return 0, false
			}
		}
	}
	half := g.forward(values)
	g.weights = make([]float64, n)
	for i := n - 1; i >= 0; i-- {
		sum := half[i]
		for k := i + 1; k < n; k++ {
			sum -= row(k)[i] * g.weights[k]
		}
		g.weights[i] = sum / row(i)[i]
	}
	for i, v := range half {
		likely -= v*v/2 + math.Log(row(i)[i])
	}
	return likely, true
}

// forward solves root x = v.
func (g *process) forward(v []float64) []float64 {
	x := make([]float64, len(v))
	for i := range v {
		row, sum := g.root[i*(i+1)/2:], v[i]
		for k := range i {
			sum -= row[k] * x[k]
		}
		x[i] = sum / row[i]
	}
	return x
}

// predict is what the function is at a point, and how uncertain that is.
func (g *process) predict(point []float64) (mean, deviation float64) {
	near := make([]float64, len(g.points))
	for i, p := range g.points {
		near[i] = g.kernel(point, p)
		mean += near[i] * g.weights[i]
	}
	variance := 1.0
	for _, v := range g.forward(near) {
		variance -= v * v
	}
	return mean, math.Sqrt(max(variance, 1e-12))
}
