package tuning

import (
	"cmp"
	"maps"
	"math"
	"math/rand/v2"
	"slices"
)

// How much work goes into a proposal.
const (
	startWith   = 4   // random trials before the first model, and as many as there are ranges
	candidates  = 600 // points that the model is asked about
	refinements = 4   // rounds of looking around the best of them
	around      = 30  // points in each
	mostKnown   = 300 // observations that the model is made of: the newest
)

// improve proposes the point of the greatest expected improvement over the best one (Jones, Schonlau and Welch 1998), by a Gaussian
// process over all that is known. A training under way counts as of middling quality, so that those at once are apart.
func improve(space []Range, rng *rand.Rand, known []Observation) map[string]string {
	var points [][]float64
	var scores []float64
	pending := 0
	for _, o := range known[max(0, len(known)-mostKnown):] {
		point, ok := features(space, o.Values)
		if !ok {
			continue
		}
		if !o.Known {
			o.Score = math.NaN()
			pending++
		}
		points, scores = append(points, point), append(scores, o.Score)
	}
	if len(scores)-pending < max(startWith, min(len(space)+1, 10)) {
		return fresh(space, rng, known)
	}
	scores = standard(scores)
	model := fit(points, scores, rng)
	if model == nil {
		return fresh(space, rng, known)
	}
	return model.search(space, rng, known, slices.Min(scores))
}

// standard brings scores to mean 0 and deviation 1. Those far worse than the middle, such as of trainings that diverged, are cut off
// first: they would flatten all others. A score that is not known (NaN) becomes 0.
func standard(scores []float64) []float64 {
	sorted := slices.DeleteFunc(slices.Clone(scores), math.IsNaN)
	slices.Sort(sorted)
	middle := sorted[len(sorted)/2]
	worst := middle + 3*(middle-sorted[0])
	mean, squares, n := 0.0, 0.0, float64(len(sorted))
	for i, v := range sorted {
		sorted[i] = min(v, max(worst, middle))
		mean += sorted[i] / n
	}
	for _, v := range sorted {
		squares += (v - mean) * (v - mean) / n
	}
	deviation := max(math.Sqrt(squares), 1e-12)
	out := make([]float64, len(scores))
	for i, v := range scores {
		if !math.IsNaN(v) {
			out[i] = (min(v, max(worst, middle)) - mean) / deviation
		}
	}
	return out
}

// search finds the point of the greatest expected improvement: among random ones, then around the best of those.
func (g *process) search(space []Range, rng *rand.Rand, known []Observation, best float64) map[string]string {
	type candidate struct {
		values map[string]string
		gain   float64
	}
	var all []candidate
	add := func(values map[string]string) {
		if tried(known, values) {
			return
		}
		point, _ := features(space, values) // drawn from the space
		mean, deviation := g.predict(point)
		all = append(all, candidate{values, expected(best-mean, deviation)})
	}
	for range candidates {
		add(draw(space, rng))
	}
	for round := range refinements {
		if len(all) == 0 {
			break
		}
		slices.SortStableFunc(all, func(a, b candidate) int { return cmp.Compare(b.gain, a.gain) })
		all = all[:min(len(all), 3)]
		for _, c := range slices.Clone(all) {
			for range around {
				add(nudge(space, rng, c.values, 0.1/float64(1+round)))
			}
		}
	}
	if len(all) == 0 {
		return fresh(space, rng, known)
	}
	return slices.MaxFunc(all, func(a, b candidate) int { return cmp.Compare(a.gain, b.gain) }).values
}

// nudge moves values a little; a categorical one changes now and then.
func nudge(space []Range, rng *rand.Rand, values map[string]string, by float64) map[string]string {
	out := maps.Clone(values)
	for _, r := range space {
		if r.Type == Categorical {
			if rng.Float64() < 0.2 {
				out[r.Name] = r.at(rng.Float64())
			}
			continue
		}
		u, _ := r.place(values[r.Name])
		out[r.Name] = r.at(min(max(u+by*rng.NormFloat64(), 0), 1))
	}
	return out
}

// expected is how much better than now a value is expected to be that is normally distributed, gain better on average; 0 where it is worse.
func expected(gain, deviation float64) float64 {
	z := gain / deviation
	return gain*math.Erfc(-z/math.Sqrt2)/2 + deviation*math.Exp(-z*z/2)/math.Sqrt(2*math.Pi)
}
