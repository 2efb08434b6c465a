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
		if p := newPlan(h, make([]int, c.records)); p.steps != c.steps || p.epoch != c.epochSteps {
			t.Errorf("%+v: %d steps, %d in an epoch", c, p.steps, p.epoch)
		}
	}
}

func TestPlanSeesEveryRecordOnceInAnEpoch(t *testing.T) {
	p := newPlan(settings(), make([]int, 10))
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
	if slices.Equal(newPlan(other, make([]int, 10)).order(0), p.order(0)) {
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
		p := newPlan(h, make([]int, 4))
		for step, w := range want {
			if got := p.rate(step); math.Abs(got-w) > 1e-12 {
				t.Errorf("%s: the rate of step %d is %v, want %v", schedule, step, got, w)
			}
		}
	}
}

func TestPlanGroupsByLength(t *testing.T) {
	h := settings()
	h.Group = true
	lengths := make([]int, 401)
	for i := range lengths {
		lengths[i] = i * i % 97
	}
	p := newPlan(h, lengths)
	var seen []int
	spread := 0
	for step := range p.epoch {
		of := p.order(step)
		seen = append(seen, of...)
		least, most := lengths[of[0]], lengths[of[0]]
		for _, i := range of {
			least, most = min(least, lengths[i]), max(most, lengths[i])
		}
		spread += most - least
	}
	if spread/p.epoch > 5 {
		t.Errorf("the lengths in a step are %d apart in the mean", spread/p.epoch)
	}
	if slices.IsSortedFunc(seen, func(a, b int) int { return lengths[a] - lengths[b] }) {
		t.Error("steps come in the order of lengths")
	}
	slices.Sort(seen)
	if len(slices.Compact(seen)) != len(lengths) {
		t.Errorf("%d records are seen", len(seen))
	}
}

func TestPlanKeepsToSteps(t *testing.T) {
	h := settings()
	h.MaxSteps, h.WarmupSteps, h.EvalSteps, h.Schedule, h.Floor = 5, 2, 2, "linear", 0.1
	p := newPlan(h, make([]int, 8))
	var judged []int
	for done := range p.steps + 1 {
		if p.judges(done) {
			judged = append(judged, done)
		}
	}
	if p.steps != 5 || p.warmup != 2 || !slices.Equal(judged, []int{0, 2, 4, 5}) {
		t.Errorf("%d steps, warm-up %d, judged after %v", p.steps, p.warmup, judged)
	}
	if got := p.rate(4); math.Abs(got-(0.1+0.9/3)) > 1e-12 {
		t.Errorf("the last rate is %v", got)
	}
}
