package tuning

import (
	"maps"
	"math"
	"slices"
	"strconv"
	"testing"

	"outcrop/internal/fault"
)

func numeric(t testing.TB, name string, kind Type, low, high string, s Scaling) Range {
	t.Helper()
	r, err := NewRange(name, kind, low, high, s)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// run searches for the least value of f, and gives the best after each trial.
func run(t testing.TB, s Strategy, space []Range, seed uint64, jobs int, f func(map[string]string) float64) (best []float64, tried []map[string]string) {
	t.Helper()
	var known []Observation
	least := math.Inf(1)
	for n := range jobs {
		values := propose(s, space, seed, n, known)
		if _, ok := features(space, values); !ok {
			t.Fatalf("%v is not of the space", values)
		}
		y := f(values)
		known = append(known, Observation{values, y, true})
		least = min(least, y)
		best, tried = append(best, least), append(tried, values)
	}
	return best, tried
}

func read(values map[string]string, name string) float64 {
	v, _ := strconv.ParseFloat(values[name], 64)
	return v
}

// bowl is like the loss over a learning rate, a rank and a schedule: best at 3e-4 and 24, with cosine.
func bowl(values map[string]string) float64 {
	rate, rank := math.Log10(read(values, "learning_rate"))-math.Log10(3e-4), (read(values, "lora_r")-24)/32
	loss := 1 + rate*rate + rank*rank
	if values["lr_scheduler_type"] != "cosine" {
		loss += 0.3
	}
	return loss
}

func bowlSpace(t testing.TB) []Range {
	return []Range{numeric(t, "learning_rate", Continuous, "1e-6", "1e-1", Logarithmic), numeric(t, "lora_r", Integer, "1", "64", Linear),
		{Name: "lr_scheduler_type", Type: Categorical, Values: []string{"constant", "linear", "cosine"}}}
}

func TestBayesianBeatsRandom(t *testing.T) {
	space := bowlSpace(t)
	const jobs, seeds = 25, 12
	wins, bayes, random := 0, 0.0, 0.0
	for seed := range uint64(seeds) {
		b, _ := run(t, Bayesian, space, seed, jobs, bowl)
		r, _ := run(t, Random, space, seed, jobs, bowl)
		if b[jobs-1] <= r[jobs-1] {
			wins++
		}
		bayes, random = bayes+(b[jobs-1]-1)/seeds, random+(r[jobs-1]-1)/seeds
	}
	t.Logf("from the optimum after %d trials, on average of %d seeds: Bayesian %.4f, random %.4f; Bayesian is better in %d", jobs, seeds, bayes, random, wins)
	if wins < 11 || bayes > random/5 {
		t.Error("the model does not help")
	}
}

func TestProposalsAreRepeatable(t *testing.T) {
	for _, s := range []Strategy{Random, Bayesian} {
		_, a := run(t, s, bowlSpace(t), 7, 12, bowl)
		_, b := run(t, s, bowlSpace(t), 7, 12, bowl)
		_, c := run(t, s, bowlSpace(t), 8, 12, bowl)
		if !slices.EqualFunc(a, b, maps.Equal) || slices.EqualFunc(a, c, maps.Equal) {
			t.Errorf("%s: the seed does not decide", s)
		}
	}
}

// What goes on at once is apart: a model that only knew results would propose the same point again and again.
func TestProposalsAtOnceAreApart(t *testing.T) {
	space := bowlSpace(t)[:1]
	var known []Observation
	for n := range 8 {
		v := propose(Random, space, 1, n, known)
		known = append(known, Observation{v, math.Abs(math.Log10(read(v, "learning_rate")) + 3.5), true})
	}
	var places []float64
	for n := range 4 {
		v := propose(Bayesian, space, 1, 8+n, known)
		u, _ := space[0].place(v["learning_rate"])
		for _, other := range places {
			if math.Abs(u-other) < 1e-3 {
				t.Errorf("%v is beside %v", u, other)
			}
		}
		places, known = append(places, u), append(known, Observation{Values: v})
	}
}

// A training that diverged does not blind the model, and neither do scores that are all the same or known of other spaces.
func TestOddScores(t *testing.T) {
	space := bowlSpace(t)
	odd := func(v map[string]string) float64 {
		if read(v, "learning_rate") > 1e-2 {
			return 1e30
		}
		return bowl(v)
	}
	if best, _ := run(t, Bayesian, space, 3, 25, odd); best[24] > 1.1 {
		t.Errorf("with trainings that diverge the best is %v", best[24])
	}
	run(t, Bayesian, space, 3, 12, func(map[string]string) float64 { return 2 })
	propose(Bayesian, space, 1, 0, slices.Repeat([]Observation{{map[string]string{"other": "1"}, 1, true}}, 9))
}

func TestGridIsEveryCombinationOnce(t *testing.T) {
	space := []Range{{Name: "a", Type: Categorical, Values: []string{"1", "2"}}, {Name: "b", Type: Categorical, Values: []string{"x", "y", "z"}}}
	_, tried := run(t, Grid, space, 0, combinations(space), func(map[string]string) float64 { return 0 })
	for i, v := range tried {
		if slices.IndexFunc(tried, func(o map[string]string) bool { return maps.Equal(o, v) }) != i {
			t.Errorf("%v is there twice", v)
		}
	}
	if len(tried) != 6 || tried[0]["a"] != "1" || tried[1]["b"] != "y" || tried[5]["a"] != "2" {
		t.Errorf("%v", tried)
	}
}

// A small space is tried through before anything is tried twice.
func TestRandomDoesNotRepeat(t *testing.T) {
	space := []Range{numeric(t, "n", Integer, "1", "8", Linear)}
	_, tried := run(t, Random, space, 5, 8, func(map[string]string) float64 { return 0 })
	seen := map[string]bool{}
	for _, v := range tried {
		seen[v["n"]] = true
	}
	if len(seen) != 8 {
		t.Errorf("%d of 8 values in 8 trials", len(seen))
	}
}

func TestRanges(t *testing.T) {
	for _, r := range []Range{numeric(t, "a", Continuous, "-1", "2.5", Linear), numeric(t, "b", Continuous, "1e-6", "0.1", Auto), numeric(t, "c", Continuous, "0", "0.999", ReverseLogarithmic),
		numeric(t, "d", Integer, "1", "300", Logarithmic), numeric(t, "e", Integer, "-3", "3", Auto)} {
		last := math.Inf(-1)
		for i := range 101 {
			text := r.at(float64(i) / 100)
			v, err := strconv.ParseFloat(text, 64)
			u, ok := r.place(text)
			if err != nil || !ok || v < r.Min || v > r.Max || v < last || r.Type == Continuous && math.Abs(u-float64(i)/100) > 1e-5 {
				t.Fatalf("%s at %d: %s, back at %v", r.Name, i, text, u)
			}
			last = v
		}
	}
	if r := numeric(t, "b", Continuous, "1e-6", "0.1", Auto); r.Scaling != Logarithmic || r.at(0.5) != "0.00031622777" {
		t.Errorf("the middle is %s", r.at(0.5))
	}
	for _, bad := range []struct {
		kind      Type
		low, high string
		s         Scaling
	}{{Integer, "1", "1", ""}, {Integer, "1.5", "3", ""}, {Continuous, "x", "3", ""}, {Continuous, "NaN", "3", ""}, {Continuous, "1", "Inf", ""}, {Continuous, "0", "1", Logarithmic},
		{Continuous, "0", "1", ReverseLogarithmic}, {Integer, "0", "1e300", ""}} {
		if _, err := NewRange("n", bad.kind, bad.low, bad.high, bad.s); !fault.Is(err, fault.Invalid) {
			t.Errorf("%+v: %v", bad, err)
		}
	}
}

func FuzzRange(f *testing.F) {
	f.Add("1e-6", "0.1", "Logarithmic", 0.3, true)
	f.Add("-5", "5", "Auto", 1.0, false)
	f.Add("0", "0.99", "ReverseLogarithmic", 0.0, true)
	f.Fuzz(func(t *testing.T, low, high, scaling string, u float64, continuous bool) {
		kind := Integer
		if continuous {
			kind = Continuous
		}
		switch Scaling(scaling) {
		case "", Auto, Linear, Logarithmic, ReverseLogarithmic:
		default:
			return // the API's model refuses it
		}
		r, err := NewRange("n", kind, low, high, Scaling(scaling))
		if err != nil || !(u >= 0 && u <= 1) {
			return
		}
		if v := r.at(u); v == "" {
			t.Errorf("nothing at %v", u)
		} else if _, ok := r.place(v); !ok {
			t.Errorf("%s to %s: %s at %v is not of the range", low, high, v, u)
		}
	})
}
