package tuning

import (
	"math"
	"math/rand/v2"
	"slices"
	"strconv"

	"outcrop/internal/fault"
)

// Type is what the values of a range are.
type Type string

// The types.
const (
	Integer     Type = "Integer"
	Continuous  Type = "Continuous"
	Categorical Type = "Categorical"
)

// Scaling says how values are spread over a range, as AWS has it. ReverseLogarithmic looks closer towards 1.
type Scaling string

// The scalings. Auto is Logarithmic for ranges that span a factor of a hundred, and Linear for others.
const (
	Auto               Scaling = "Auto"
	Linear             Scaling = "Linear"
	Logarithmic        Scaling = "Logarithmic"
	ReverseLogarithmic Scaling = "ReverseLogarithmic"
)

// Range is what values a hyperparameter may have.
type Range struct {
	Name     string
	Type     Type
	Min, Max float64
	Scaling  Scaling
	Values   []string // of a categorical one
}

// NewRange reads a numeric range from its text.
func NewRange(name string, kind Type, low, high string, scaling Scaling) (Range, error) {
	r := Range{Name: name, Type: kind, Scaling: scaling}
	bad := func(text string, args ...any) (Range, error) {
		return r, fault.Bad("tuning.NewRange", "ParameterRanges", "The range of "+name+" is not valid: "+text, args...)
	}
	var err1, err2 error
	r.Min, err1 = strconv.ParseFloat(low, 64)
	r.Max, err2 = strconv.ParseFloat(high, 64)
	if err1 != nil || err2 != nil || math.IsNaN(r.Max-r.Min) || math.IsInf(r.Max-r.Min, 0) {
		return bad("%q to %q are not numbers.", low, high)
	}
	if kind == Integer && (r.Min != math.Trunc(r.Min) || r.Max != math.Trunc(r.Max) || max(math.Abs(r.Min), math.Abs(r.Max)) > 1<<53) {
		return bad("%q to %q are not whole numbers.", low, high)
	}
	if r.Min >= r.Max {
		return bad("MaxValue must be greater than MinValue.")
	}
	if r.Scaling == "" || r.Scaling == Auto {
		r.Scaling = Linear
		if r.Min > 0 && r.Max >= 100*r.Min {
			r.Scaling = Logarithmic
		}
	}
	if r.Scaling == Logarithmic && r.Min <= 0 {
		return bad("Logarithmic scaling takes values above 0 only.")
	}
	if r.Scaling == ReverseLogarithmic && (kind == Integer || r.Min < 0 || r.Max >= 1) {
		return bad("ReverseLogarithmic scaling takes continuous values from 0 up to below 1 only.")
	}
	return r, nil
}

// ends are where a range begins and ends. A whole number stands for all that is rounded to it.
func (r Range) ends() (low, high float64) {
	if r.Type == Integer {
		return r.Min - 0.5, r.Max + 0.5
	}
	return r.Min, r.Max
}

// scale spreads values evenly, unscale undoes that.
func (r Range) scale(v float64) float64 {
	switch r.Scaling {
	case Logarithmic:
		return math.Log(v)
	case ReverseLogarithmic:
		return -math.Log1p(-v)
	}
	return v
}

func (r Range) unscale(v float64) float64 {
	switch r.Scaling {
	case Logarithmic:
		return math.Exp(v)
	case ReverseLogarithmic:
		return -math.Expm1(-v)
	}
	return v
}

// at is the value at a place from 0 to 1.
func (r Range) at(u float64) string {
	if r.Type == Categorical {
		return r.Values[min(int(u*float64(len(r.Values))), len(r.Values)-1)]
	}
	low, high := r.ends()
	low, high = r.scale(low), r.scale(high)
	v := r.unscale(low + u*(high-low))
	if r.Type == Integer {
		return strconv.FormatInt(int64(min(max(math.Round(v), r.Min), r.Max)), 10)
	}
	short, _ := strconv.ParseFloat(strconv.FormatFloat(v, 'g', 8, 64), 64)
	return strconv.FormatFloat(min(max(short, r.Min), r.Max), 'g', -1, 64)
}

// place is where a value is, from 0 to 1; ok is false for one that is not of the range.
func (r Range) place(value string) (u float64, ok bool) {
	if r.Type == Categorical {
		i := slices.Index(r.Values, value)
		return (float64(i) + 0.5) / float64(len(r.Values)), i >= 0
	}
	v, err := strconv.ParseFloat(value, 64)
	if err != nil || !(v >= r.Min && v <= r.Max) || r.Type == Integer && v != math.Trunc(v) {
		return 0, false
	}
	low, high := r.ends()
	low, high = r.scale(low), r.scale(high)
	return (r.scale(v) - low) / (high - low), true
}

// draw chooses values at random.
func draw(space []Range, rng *rand.Rand) map[string]string {
	values := map[string]string{}
	for _, r := range space {
		values[r.Name] = r.at(rng.Float64())
	}
	return values
}

// features are values as the coordinates of a point: one for a number, one for each of a categorical range's values. ok is false
// where a value is not of its range, or missing.
func features(space []Range, values map[string]string) (point []float64, ok bool) {
	for _, r := range space {
		u, ok := r.place(values[r.Name])
		if !ok {
			return nil, false
		}
		if r.Type != Categorical {
			point = append(point, u)
			continue
		}
		for _, v := range r.Values {
			x := 0.0
			if v == values[r.Name] {
				x = math.Sqrt2 / 2 // so that two values are 1 apart
			}
			point = append(point, x)
		}
	}
	return point, true
}

// combinations is how many points a grid has.
func combinations(space []Range) int {
	n := 1
	for _, r := range space {
		if n *= len(r.Values); n > 1<<30 {
			return 1 << 30
		}
	}
	return n
}

// combination is the n-th point of a grid, from 0. The last range's values change first.
func combination(space []Range, n int) map[string]string {
	values := map[string]string{}
	for _, r := range slices.Backward(space) {
		values[r.Name] = r.Values[n%len(r.Values)]
		n /= len(r.Values)
	}
	return values
}
