package train

import (
	"math"
	"slices"
	"testing"
)

// TestSurrogateSlopes holds the derivatives to differences of the loss, inside and outside the clipping range.
func TestSurrogateSlopes(t *testing.T) {
	now := []float32{-1, -0.5, -2, -0.1, -3}
	old := []float32{-1.05, -1, -1.2, -0.12, -3}
	reference := []float32{-1.5, -0.4, -2.5, -0.1, -2}
	s := surrogate{below: 0.2, above: 0.28, beta: 0.04}
	for _, advantage := range []float64{1.3, -0.7, 0} {
		slopes, scratch := make([]float32, len(now)), make([]float32, len(now))
		s.of(now, old, reference, advantage, 0.25, slopes)
		for i := range now {
			const by = 1.0 / 512
			up, down := slices.Clone(now), slices.Clone(now)
			up[i], down[i] = up[i]+by, down[i]-by
			want := (s.of(up, old, reference, advantage, 0.25, scratch).loss - s.of(down, old, reference, advantage, 0.25, scratch).loss) / (2 * by)
			if got := float64(slopes[i]); math.Abs(got-want) > 1e-4 {
				t.Errorf("advantage %v, token %d: slope %v, want %v", advantage, i, got, want)
			}
		}
	}
}

// TestSurrogateCounts: by hand, one token over the range that is held, one under it that is not, since its advantage is good.
func TestSurrogateCounts(t *testing.T) {
	slopes := make([]float32, 2)
	seen := surrogate{below: 0.2, above: 0.2}.of([]float32{-0.5, -1.5}, []float32{-1, -1}, nil, 2, 1, slopes)
	want := -1.2*2 - math.Exp(-0.5)*2
	if math.Abs(seen.loss-want) > 1e-6 || seen.clipped != 1 || seen.kl != 0 || slopes[0] != 0 || math.Abs(float64(slopes[1])+2*math.Exp(-0.5)) > 1e-6 {
		t.Errorf("%+v %v, want a loss of %v", seen, slopes, want)
	}
	if seen = (surrogate{}).of([]float32{-0.5, -1.5}, nil, nil, 2, 0.5, slopes); seen.loss != -2 || slopes[0] != -1 {
		t.Errorf("on the policy: %+v %v", seen, slopes)
	}
}

func TestAdvantages(t *testing.T) {
	all, deviation := advantages([]float64{1, 0, 0, 1}, true)
	if s := math.Sqrt(1.0 / 3); math.Abs(deviation-s) > 1e-12 || math.Abs(all[0]-0.5/(s+1e-4)) > 1e-12 || all[1] != -all[0] {
		t.Errorf("%v, deviation %v", all, deviation)
	}
	if all, _ = advantages([]float64{1, 0, 0, 1}, false); !slices.Equal(all, []float64{0.5, -0.5, -0.5, 0.5}) {
		t.Errorf("not scaled: %v", all)
	}
	if all, deviation = advantages([]float64{0.1, 0.1, 0.1}, true); deviation != 0 || !slices.Equal(all, []float64{0, 0, 0}) {
		t.Errorf("all the same: %v, deviation %v", all, deviation)
	}
}

func TestShares(t *testing.T) {
	for kind, want := range map[string][]float64{"grpo": {1.0 / 4, 1.0 / 12}, "bnpo": {1.0 / 8, 1.0 / 8}, "dr_grpo": {1.0 / 20, 1.0 / 20}} {
		if got := shares(kind, []int{2, 6}, 10); !slices.EqualFunc(got, want, func(a, b float64) bool { return math.Abs(a-b) < 1e-15 }) {
			t.Errorf("%s: %v, want %v", kind, got, want)
		}
	}
}
