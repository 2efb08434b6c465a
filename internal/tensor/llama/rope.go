package llama

import (
	"math"

	"outcrop/internal/fault"
)

// Scaling is a way to turn heads at positions beyond those that a model was pre-trained with.
type Scaling uint8

// The kinds of scaling.
const (
	NoScaling Scaling = iota
	Linear            // all wavelengths are stretched by Factor
	Llama3            // those over Original/Low are, those under Original/High are not, and those between are blended
	Yarn              // the same by a ramp over the pairs, between those that make High and Low turns in Original
	LongRope          // each pair has a factor of its own
	Dynamic           // nothing within the model's context
	scalings
)

var scalingNames = [scalings]string{"default", "linear", "llama3", "yarn", "longrope", "dynamic"}

// String is Hugging Face's name of the kind.
func (s Scaling) String() string { return scalingNames[s] }

// RopeScaling is a kind of scaling with what it needs.
type RopeScaling struct {
	Kind        Scaling
	Factor      float64
	Low, High   float64
	Original    int       // the context that the model was pre-trained with
	Attention   float64   // what turned values are multiplied by; 0 for what the kind has by itself
	Whole       bool      // Yarn: the ramp's ends are whole numbers of pairs
	Short, Long []float64 // LongRope: factors for a model whose context is Original, and for one that has more
}

// validate refuses what cannot be reckoned with. pairs is how many values of a head are turned, halved.
func (r RopeScaling) validate(pairs int) error {
	ok := r.Attention >= 0 && r.Attention < 1e6
	switch r.Kind {
	case NoScaling, Dynamic:
	case Linear:
		ok = ok && r.Factor >= 1
	case Llama3, Yarn:
		ok = ok && r.Factor >= 1 && r.Low > 0 && r.High > r.Low && r.Original > 0
	case LongRope:
		ok = ok && r.Original > 1 && len(r.Short) == pairs && len(r.Long) == pairs
		for i := 0; ok && i < pairs; i++ {
			ok = r.Short[i] > 0 && r.Long[i] > 0
		}
	default:
		ok = false
	}
	if !ok || math.IsInf(r.Factor, 0) {
		return fault.New("llama.Validate", fault.Invalid, "The model's RoPE scaling of kind %q (factor %g, low %g, high %g, original %d) is not supported.",
			scalingNames[r.Kind%scalings], r.Factor, r.Low, r.High, r.Original)
	}
	return nil
}

// turning is how layers turn heads: the angle per position of each pair, and what turned values are multiplied by.
type turning struct {
	freq []float64
	gain float64
}

// turnings are those of layers that see everything, and of those with a base of their own where there are such.
func (c Config) turnings() []turning {
	all := []turning{c.turning(c.RopeTheta, c.Rope)}
	if c.LocalTheta != 0 {
		all = append(all, c.turning(c.LocalTheta, RopeScaling{}))
	}
	return all
}

func (c Config) turning(theta float64, r RopeScaling) turning {
	n := c.turned()
	t := turning{make([]float64, n/2), r.gain(c.Context)}
	for i := range t.freq {
		t.freq[i] = math.Pow(theta, -2*float64(i)/float64(n)) / r.stretch(theta, i, n, c.Context)
	}
	return t
}

// gain is what turned values are multiplied by, so that attention over longer texts stays as sharp.
func (r RopeScaling) gain(context int) float64 {
	switch longer := float64(context) / float64(r.Original); {
	case r.Attention > 0:
		return r.Attention
	case r.Kind == Yarn:
		return 1 + 0.1*math.Log(r.Factor)
	case r.Kind == LongRope && longer > 1:
		return math.Sqrt(1 + math.Log(longer)/math.Log(float64(r.Original)))
	}
	return 1
}

// stretch is by how much the wavelength of the i-th pair of n values grows.
func (r RopeScaling) stretch(theta float64, i, n, context int) float64 {
	turns := float64(r.Original) / (2 * math.Pi * math.Pow(theta, 2*float64(i)/float64(n))) // in the original context
	switch {
	case r.Kind == Linear, r.Kind == Llama3 && turns < r.Low:
		return r.Factor
	case r.Kind == Llama3 && turns <= r.High:
		return blend((turns-r.Low)/(r.High-r.Low), r.Factor)
	case r.Kind == Yarn:
		return blend(1-r.ramp(theta, i, n), r.Factor)
	case r.Kind == LongRope && context > r.Original:
		return r.Long[i]
	case r.Kind == LongRope:
		return r.Short[i]
	}
	return 1
}

// blend is a stretch of which the frequency is kept to a share of smooth.
func blend(smooth, factor float64) float64 { return 1 / ((1-smooth)/factor + smooth) }

// ramp is 0 for pairs that turn often in the original context, 1 for those that hardly do, and between them by the pair's number.
func (r RopeScaling) ramp(theta float64, i, n int) float64 {
	pair := func(turns float64) float64 {
		return float64(n) * math.Log(float64(r.Original)/(turns*2*math.Pi)) / (2 * math.Log(theta))
	}
	low, high := pair(r.High), pair(r.Low)
	if r.Whole {
		low, high = math.Floor(low), math.Ceil(high)
	}
	low, high = max(low, 0), min(high, float64(n-1))
	if low == high {
		high += 0.001
	}
	return min(max((float64(i)-low)/(high-low), 0), 1)
}

// angles fills cos and sin for each position, one value for each pair. Angles are taken in float64: in float32 they would be off
// by 1e-3 at position 8192.
func (t turning) angles(cos, sin []float32, positions []int32) {
	half := len(t.freq)
	for i, p := range positions {
		for j, f := range t.freq {
			s, c := math.Sincos(float64(p) * f)
			cos[i*half+j], sin[i*half+j] = float32(c*t.gain), float32(s*t.gain)
		}
	}
}

// rotate turns every head of x's rows by the rows' angles; with direction -1 it turns them back, which is also the gradient.
// Of a head's d values the first 2·half are turned, the pair of value j being value j + half.
func rotate(x []float32, heads, d int, cos, sin []float32, half int, direction float32) {
	rows := len(cos) / half
	for r := range rows {
		c, s := cos[r*half:(r+1)*half], sin[r*half:(r+1)*half]
		for h := range heads {
			at := (r*heads + h) * d
			a, b := x[at:at+half], x[at+half:at+2*half]
			for j := range a {
				u, v, t := a[j], b[j], s[j]*direction
				a[j], b[j] = u*c[j]-v*t, v*c[j]+u*t
			}
		}
	}
}
