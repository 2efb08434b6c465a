package native

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"outcrop/internal/engine"
	"outcrop/internal/engine/grammar"
)

// letters is a vocabulary of as many single letters, those of many far apart, and an end.
func letters(n int) *grammar.Vocabulary {
	texts := make([]string, n)
	for i := range texts {
		texts[i] = string(rune('a' + i%26))
	}
	return grammar.NewVocabulary(texts, []int32{0})
}

// Only what the form allows is drawn, in the proportions of the logits, whether that is a few tokens or many, at any temperature.
func TestSamplerKeepsToTheForm(t *testing.T) {
	const size = 20_000
	for name, allowed := range map[string]string{"few": "q", "many": "bcdfghjk"} {
		var one []grammar.Expr
		for _, r := range allowed {
			one = append(one, grammar.Literal(string(r)))
		}
		v := letters(size)
		if name == "few" {
			texts := make([]string, size)
			texts[7], texts[19_999] = "q", "q"
			v = grammar.NewVocabulary(texts, nil)
		}
		g, err := grammar.New(v, grammar.Repeat(grammar.Choice(one...), 1, -1))
		if err != nil {
			t.Fatal(err)
		}
		random := rand.New(rand.NewPCG(1, 2))
		for _, p := range []engine.Params{{}, {Temperature: new(float32(0))}, {Temperature: new(float32(2e-4))}, {Temperature: new(float32(50))}, {TopK: new(3)}, {TopP: new(float32(0.7))}, {Frequency: 2, Presence: -1}} {
			p.Seed = new(uint64(5))
			s, err := newSampler(p, size)
			if err != nil {
				t.Fatal(err)
			}
			s.form = g.Matcher()
			for range 40 {
				logits := make([]float32, size+5)
				for i := range logits {
					logits[i] = float32(random.NormFloat64() * 8)
				}
				mask := s.form.Mask()
				best, top := int32(-1), float32(math.Inf(-1))
				for id := range int32(size) {
					if mask.Has(id) && logits[id] > top {
						best, top = id, logits[id]
					}
				}
				id, err := s.next(slices.Clone(logits))
				if err != nil || !mask.Has(id) || p.Temperature != nil && *p.Temperature == 0 && id != best {
					t.Fatalf("%s %+v: drew %d (%v), likeliest %d", name, p, id, err, best)
				}
				if id == 0 && name == "many" {
					break // the end
				}
			}
		}
	}
}

// What is told are the model's own probabilities, whatever temperature, penalties and form make of them.
func TestTold(t *testing.T) {
	logits := []float32{1, 3, 2, -1}
	var sum float64
	for _, x := range logits {
		sum += math.Exp(float64(x))
	}
	s, err := newSampler(engine.Params{Temperature: new(float32(0)), Logprobs: new(2), Frequency: 2, Presence: 2}, len(logits))
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []int32{1, 2, 0, 1} { // the penalty takes 4, then 2 more
		id, err := s.next(slices.Clone(logits))
		if err != nil || id != want {
			t.Fatalf("chose %d, %v; want %d", id, err, want)
		}
		log := func(id int32) float64 { return float64(logits[id]) - math.Log(sum) }
		if c := s.told; c.id != id || math.Abs(float64(c.log)-log(id)) > 1e-5 || len(c.above) != 2 || c.above[0].id != 1 || c.above[1].id != 2 || math.Abs(float64(c.above[1].log)-log(2)) > 1e-5 {
			t.Errorf("told %+v of %d", c, id)
		}
	}
}
