package train

import (
	"encoding/json"
	"io"
	"math"
	"strings"
	"testing"
	"time"

	"outcrop/internal/tensor/llama"
	"outcrop/internal/train/spec"
)

// TestPreferenceLossFollowsTheGradient: the loss of preferences and of scores moves along its gradient through the whole model as the
// gradient says.
func TestPreferenceLossFollowsTheGradient(t *testing.T) {
	lines := []string{`{"prompt":"What is the sea?","chosen":"Ahoy! It is the water.","rejected":"It is water, I think."}`,
		`{"prompt":"What is a mast?","chosen":"A tree.","rejected":"A mast is a mast is a mast."}`}
	for name, given := range map[string]struct {
		method   spec.Method
		settings map[string]string
	}{
		"sigmoid": {spec.DPO, nil}, "robust": {spec.DPO, map[string]string{"loss_type": "robust", "label_smoothing": "0.1"}},
		"ipo": {spec.DPO, map[string]string{"loss_type": "ipo"}}, "hinge, rpo": {spec.DPO, map[string]string{"loss_type": "hinge", "rpo_alpha": "0.5"}},
		"scores": {spec.RewardModel, map[string]string{"center_rewards_coefficient": "0.1"}},
	} {
		for mode, low := range map[string]llama.Mode{"full": llama.Full{}, "LoRA": llama.LoRA{Rank: 4, Alpha: 8}} {
			r := &run{report: report{now: time.Now, to: json.NewEncoder(io.Discard)}, base: tiny(t), job: spec.Spec{Method: given.method}}
			r.settings = parsed(t, given.method, given.settings)
			if err := r.chooseMethod(); err != nil {
				t.Fatal(err)
			}
			for _, line := range lines {
				records, err := r.method.parse([]byte(line))
				if err != nil {
					t.Fatal(err)
				}
				r.train.add(records, place{})
			}
			along(t, mode+", "+name, r, low)
		}
	}
}

// along compares a method's gradient with the central difference of its loss along it.
func along(t *testing.T, name string, r *run, mode llama.Mode) {
	t.Helper()
	begin := r.base.weights.Train
	if b, ok := r.method.(beginner); ok {
		begin = b.begin
	}
	var err error
	if r.model, err = begin(mode); err != nil {
		t.Fatal(err)
	}
	if err := r.method.prepare(t.Context()); err != nil {
		t.Fatal(err)
	}
	for i, p := range r.model.Params() { // away from the base, where all margins are 0
		for j := range p.Value {
			p.Value[j] += 0.02 * float32((i+3*j)%7-3)
		}
	}
	if _, err := r.method.learn(t.Context(), r.train.records, 1); err != nil {
		t.Fatal(err)
	}
	var square float64
	for _, p := range r.model.Params() {
		for _, g := range p.Grad {
			square += float64(g) * float64(g)
		}
	}
	loss := func(by float64) float64 {
		for _, p := range r.model.Params() {
			for i, g := range p.Grad {
				p.Value[i] += float32(by * float64(g))
			}
		}
		seen, err := r.method.judge(t.Context(), r.train.records)
		if err != nil {
			t.Fatal(err)
		}
		return seen.loss
	}
	step := 0.003 / math.Sqrt(square)
	up := loss(step)
	if slope := (up - loss(-2*step)) / (2 * step); !(math.Abs(slope/square-1) < 0.01) {
		t.Errorf("%s: along the gradient the loss rises by %g, not %g", name, slope, square)
	}
}

func parsed(t *testing.T, m spec.Method, more map[string]string) spec.Hyperparameters {
	t.Helper()
	given := map[string]string{"model_id": "a"}
	for name, v := range more {
		given[name] = v
	}
	h, err := spec.ParseHyperparameters(m, given)
	if err != nil {
		t.Fatal(err)
	}
	return h
}

// FuzzChoice: whatever a line is, it is refused or becomes a prompt that ends with the user's turn, and different answers.
func FuzzChoice(f *testing.F) {
	for _, seed := range []string{`{"prompt":"a","chosen":"b","rejected":"c"}`, `{"prompt":1}`, `[]`, `null`, "\xff", `{"chosen":[],"rejected":[]}`,
		`{"prompt":[{"role":"system","content":"s"},{"role":"user","content":"a"}],"chosen":[{"role":"assistant","content":"b"}],"rejected":[{"role":"assistant","content":"c"}]}`,
		`{"chosen":[{"role":"user","content":"a"},{"role":"assistant","content":"b"}],"rejected":[{"role":"user","content":"a"},{"role":"assistant","content":"c"}]}`,
		`{"schemaVersion":"bedrock-conversation-2024","system":[{"text":"s"}],"messages":[{"role":"user","content":[{"text":"a"}]},{"role":"assistant","candidates":[{"content":"x","preferenceLabel":"preferred"},{"content":[{"text":"y"}],"preferenceLabel":"non-preferred"}]}]}`} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, line []byte) {
		c, err := parseChoice(line)
		if err != nil {
			return
		}
		if len(c.prompt) == 0 || c.prompt[len(c.prompt)-1].Role != "user" || len(c.chosen) == 0 || len(c.rejected) == 0 {
			t.Fatalf("%q becomes %+v", line, c)
		}
		for _, a := range c.chosen {
			for _, b := range c.rejected {
				if a == b || strings.TrimSpace(a) == "" || strings.TrimSpace(b) == "" {
					t.Fatalf("%q has the answers %q and %q", line, a, b)
				}
			}
		}
	})
}
