package train

import (
	"math"
	"path/filepath"
	"testing"
	"time"

	"outcrop/internal/engine/enginetest"
	"outcrop/internal/fault"
	"outcrop/internal/tensor/chattemplate"
	"outcrop/internal/tensor/llama"
)

// TestCriticScoresConversations: many at once or each alone, the scores are the same.
func TestCriticScoresConversations(t *testing.T) {
	b := tiny(t)
	scorer := b.weights.Scorer(3)
	dir := t.TempDir()
	if err := scorer.WriteHF(dir); err != nil {
		t.Fatal(err)
	}
	if err := b.tokenizer.WriteHF(dir); err != nil {
		t.Fatal(err)
	}
	c, err := openCritic(dir, time.Now)
	if err != nil {
		t.Fatal(err)
	}
	defer c.close()
	var talks [][]chattemplate.Message
	for i := range 40 { // more than go through the model at once
		answer := "Ahoy! " + string(rune('A'+i)) + " is the water, and it is wide, and it is deep, and it is cold, and it is blue, and it is salt."
		talks = append(talks, []chattemplate.Message{{Role: "user", Content: "What is the sea?"}, {Role: "assistant", Content: answer}})
	}
	all, err := c.score(t.Context(), talks)
	if err != nil || len(all) != len(talks) {
		t.Fatalf("%d scores, %v", len(all), err)
	}
	for i := range talks {
		alone, err := c.score(t.Context(), talks[i:i+1])
		if err != nil || math.Abs(alone[0]-all[i]) > 1e-5 || i > 0 && all[i] == all[i-1] {
			t.Errorf("conversation %d scores %v among others and %v alone; %v", i, all[i], alone, err)
		}
	}
	text, err := b.template.Render(talks[0], false)
	if err != nil {
		t.Fatal(err)
	}
	if want, err := scorer.Score([][]int32{b.tokenizer.Encode(text, true)}, new(llama.Workspace)); err != nil || math.Abs(float64(want[0])-all[0]) > 1e-5 {
		t.Errorf("the score is %v, not %v; %v", all[0], want, err)
	}
	long := []chattemplate.Message{{Role: "user", Content: string(make([]byte, 5000))}, {Role: "assistant", Content: "x"}}
	if _, err := c.score(t.Context(), [][]chattemplate.Message{long}); !fault.Is(err, fault.Invalid) {
		t.Errorf("a long conversation: %v", err)
	}
}

func TestOpenCriticRefuses(t *testing.T) {
	dir := t.TempDir()
	if _, err := enginetest.TinyText(dir, 1); err != nil {
		t.Fatal(err)
	}
	for _, dir := range []string{t.TempDir(), dir, filepath.Join(dir, "nowhere")} {
		if _, err := openCritic(dir, time.Now); !fault.Is(err, fault.Invalid) {
			t.Errorf("%s: %v", dir, err)
		}
	}
}
