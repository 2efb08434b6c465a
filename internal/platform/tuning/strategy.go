package tuning

import (
	"maps"
	"math/rand/v2"
	"slices"
)

// redraws is how often values that were tried before are thrown away.
const redraws = 64

// propose is the hyperparameters of the n-th training job, from 0. It depends on its arguments alone, so that a search that is taken up
// again goes on as it would have.
func propose(strategy Strategy, space []Range, seed uint64, n int, known []Observation) map[string]string {
	rng := rand.New(rand.NewPCG(seed, uint64(n)))
	switch strategy {
	case Grid:
		return combination(space, n)
	case Bayesian:
		return improve(space, rng, known)
	}
	return fresh(space, rng, known)
}

// fresh draws values at random that were not tried before, where there still are any.
func fresh(space []Range, rng *rand.Rand, known []Observation) map[string]string {
	values := draw(space, rng)
	for range redraws {
		if !tried(known, values) {
			break
		}
		values = draw(space, rng)
	}
	return values
}

func tried(known []Observation, values map[string]string) bool {
	return slices.ContainsFunc(known, func(o Observation) bool { return maps.Equal(o.Values, values) })
}
