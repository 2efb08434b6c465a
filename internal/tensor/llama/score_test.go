package llama_test

import (
	"math"
	"slices"
	"testing"

	"outcrop/internal/fault"
	"outcrop/internal/tensor/llama"
)

// scoring begins a training of a reward model.
func scoring(t *testing.T, c llama.Config, mode llama.Mode) *llama.Training {
	t.Helper()
	tr, err := llama.Random(c, 5).Scorer(1).Train(mode)
	if err != nil {
		t.Fatal(err)
	}
	for i, p := range tr.Params() {
		if _, low := mode.(llama.LoRA); low && i%2 == 1 || p.Name == "score.weight" {
			copy(p.Value, noise(len(p.Value), i))
		}
	}
	return tr
}

// TestScoresFollowTheGradient: a function of a batch's scores moves along its gradient as the gradient says.
func TestScoresFollowTheGradient(t *testing.T) {
	objective := func(scores, grad []float32) (sum float64) {
		for i, s := range scores {
			by := float32(i) + 0.5
			sum += float64(by * s * s)
			if grad != nil {
				grad[i] = 2 * by * s
			}
		}
		return sum
	}
	untied := tiny
	untied.Tied = false
	for name, mode := range modes {
		for _, c := range []llama.Config{tiny, untied, shapes["qwen3"]} {
			tr, b := scoring(t, c, mode), sample()
			b.Labels = nil
			if err := tr.ImproveScores(b, func(scores, grad []float32) { objective(scores, grad) }); err != nil {
				t.Fatal(err)
			}
			var square float64
			for _, p := range tr.Params() {
				for _, g := range p.Grad {
					square += float64(g) * float64(g)
				}
			}
			move := func(by float64) float64 {
				for _, p := range tr.Params() {
					for i, g := range p.Grad {
						p.Value[i] += float32(by * float64(g))
					}
				}
				scores, err := tr.Scores(b)
				if err != nil {
					t.Fatal(err)
				}
				return objective(scores, nil)
			}
			step := 0.003 / math.Sqrt(square)
			up := move(step)
			if slope := (up - move(-2*step)) / (2 * step); math.Abs(slope/square-1) > 0.01 {
				t.Errorf("%s, %s: along the gradient it rises by %g, not %g", name, c.Architecture, slope, square)
			}
		}
	}
}

// TestScoredAsTrained: a reward model's file gives the scores of its training, an adapter merged.
func TestScoredAsTrained(t *testing.T) {
	for name, mode := range modes {
		tr, b := scoring(t, tiny, mode), sample()
		want, err := tr.Scores(b)
		if err != nil || len(want) != 2 || want[0] == want[1] {
			t.Fatalf("%v, %v", want, err)
		}
		merged := scoring(t, tiny, llama.Full{})
		i := 0
		for w := range tr.Merged() {
			if p := merged.Params()[i]; p.Name != w.Name || copy(p.Value, w.Values) != len(p.Value) {
				t.Fatalf("%s does not match %s", p.Name, w.Name)
			}
			i++
		}
		dir := t.TempDir()
		if err := merged.Scorer().WriteHF(dir); err != nil || i != len(merged.Params()) {
			t.Fatal(i, err)
		}
		s, err := llama.OpenScorer(dir)
		if err != nil {
			t.Fatal(err)
		}
		defer s.Close()
		var ws llama.Workspace
		got, err := s.Score([][]int32{b.Tokens[:b.Starts[1]], b.Tokens[b.Starts[1]:]}, &ws)
		if err != nil || distance(got, want) > 1e-5 {
			t.Errorf("%s: scores are %v, in training %v; %v", name, got, want, err)
		}
		again, err := s.Score([][]int32{b.Tokens[b.Starts[1]:]}, &ws)
		if err != nil || again[0] != got[1] {
			t.Errorf("%s: alone the score is %v, not %v; %v", name, again, got[1], err)
		}
		if _, err := llama.Open(dir); !fault.Is(err, fault.Invalid) {
			t.Errorf("a reward model generates text: %v", err)
		}
	}
}

func TestScorerRefuses(t *testing.T) {
	m := llama.Random(tiny, 5)
	dir := t.TempDir()
	if err := m.WriteHF(dir); err != nil {
		t.Fatal(err)
	}
	if _, err := llama.OpenScorer(dir); !fault.Is(err, fault.Invalid) {
		t.Errorf("a model that generates text is a reward model: %v", err)
	}
	s := m.Scorer(1)
	for name, texts := range map[string][][]int32{"empty": {{1}, {}}, "long": {make([]int32, 257)}, "unknown": {{70}}} {
		if _, err := s.Score(texts, new(llama.Workspace)); !fault.Is(err, fault.Invalid) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if again, other := m.Scorer(1).Weight(), m.Scorer(2).Weight(); !slices.Equal(again.Values, s.Weight().Values) || slices.Equal(other.Values, s.Weight().Values) {
		t.Error("the seed does not decide the head")
	}
	tr := begin(t, tiny, llama.Full{})
	if _, err := tr.Scores(sample()); err == nil {
		t.Error("a training of another kind gives scores")
	}
}

// TestScoresAgreeWithTransformers holds scores and gradients against LlamaForSequenceClassification's.
func TestScoresAgreeWithTransformers(t *testing.T) {
	f := readFacts(t)
	s, err := llama.OpenScorer("testdata/scorer")
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	got, err := s.Score(f.Samples, new(llama.Workspace))
	if err != nil || !(distance(got, f.Scores) < 1e-4) {
		t.Errorf("scores are %v, theirs %v; %v", got, f.Scores, err)
	}
	tr, err := s.Train(llama.Full{})
	if err != nil {
		t.Fatal(err)
	}
	err = tr.ImproveScores(f.batch(), func(scores, grad []float32) {
		for i, s := range scores {
			grad[i] = 2 * (float32(i) + 0.5) * s
		}
	})
	want := golden(t, "scorer.gradients")
	if err != nil || len(want) != len(tr.Params()) {
		t.Fatalf("%d parameters, PyTorch has %d; %v", len(tr.Params()), len(want), err)
	}
	for _, p := range tr.Params() {
		if d := distance(p.Grad, want[p.Name]); !(d < 1e-4) {
			t.Errorf("%s: gradients differ by %g", p.Name, d)
		}
	}
}
