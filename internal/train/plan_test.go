package train

import (
	"math"
	"slices"
	"testing"

	"outcrop/internal/train/spec"
)

func settings() spec.Hyperparameters {
	return spec.Hyperparameters{Epochs: 3, Rate: 1, Batch: 4, Accumulate: 1, Warmup: 0.1, Schedule: "cosine", Seed: 1}
}

func TestPlanCountsSteps(t *testing.T) {
	for _, c := range []struct {
		epochs            float64
		records, accum    int
		steps, epochSteps int
	}{{3, 10, 1, 9, 3}, {0.5, 10, 1, 2, 3}, {0.001, 1, 1, 1, 1}, {2, 10, 2, 4, 2}, {1, 4, 1, 1, 1}, {1.0 / 3, 12, 1, 1, 3}} {
		h := settings()
		h.Epochs, h.Accumulate = c.epochs, c.accum
		if p := newPlan(h, c.records); p.steps != c.steps || p.epoch != c.epochSteps {
			t.Errorf("%+v: %d steps, %d in an epoch", c, p.steps, p.epoch)
		}
	}
}

func TestPlanSeesEveryRecordOnceInAnEpoch(t *testing.T) {
	p := newPlan(settings(), 10)
	var epochs [][]int
	for step := range p.steps {
		if step%p.epoch == 0 {
			epochs = append(epochs, nil)
		}
		epochs[len(epochs)-1] = append(epochs[len(epochs)-1], p.order(step)...)
	}
	if slices.Equal(epochs[0], epochs[1]) {
		t.Error("two epochs have the same order")
	}
	other := settings()
	other.Seed = 2
	if slices.Equal(newPlan(other, 10).order(0), p.order(0)) {
		t.Error("two seeds have the same order")
	}
	for _, e := range epochs {
		slices.Sort(e)
		if !slices.Equal(e, []int{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}) {
			t.Errorf("an epoch has the records %v", e)
		}
	}
}

func TestPlanRates(t *testing.T) {
	for schedule, want := range map[string][]float64{
		"constant": {0.5, 1, 1, 1, 1, 1},
		"linear":   {0.5, 1, 1, 0.75, 0.5, 0.25},
		"cosine":   {0.5, 1, 1, (1 + math.Sqrt2/2) / 2, 0.5, (1 - math.Sqrt2/2) / 2},
	} {
		h := settings()
		h.Epochs, h.Warmup, h.Schedule = 6, 2.0/6, schedule
		p := newPlan(h, 4)
		for step, w := range want {
			if got := p.rate(step); math.Abs(got-w) > 1e-12 {
				t.Errorf("%s: the rate of step %d is %v, want %v", schedule, step, got, w)
			}
		}
	}
}
