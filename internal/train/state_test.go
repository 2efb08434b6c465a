package train

import (
	"encoding/json"
	"testing"
)

// FuzzState: whatever a checkpoint says, it is refused, or all that a further step takes from it is there.
func FuzzState(f *testing.F) {
	for _, seed := range []string{`{"Step":3}`, `{"Step":3,"Judged":-1,"BestAt":2,"Ended":true}`, `{"Step":9}`, `{"Step":-1}`, `{}`, `null`, `[]`, `{"Step":3,"Round":[]}`,
		`{"Step":3,"Round":[[{"Tokens":[7],"Old":[-0.5],"Advantage":1}],[{"Tokens":[7,8]}]]}`, `{"Step":3,"Round":[[],[{"Tokens":[]}]]}`,
		`{"Step":3,"Round":[[{"Tokens":[70]}],null]}`, `{"Step":3,"Round":[[{"Tokens":[7,8],"Old":[1]}],[]]}`, `{"Step":4,"Round":[[],[]]}`} {
		f.Add([]byte(seed))
	}
	h := settings()
	h.Batch, h.Epochs, h.GRPO.Iterations = 2, 2, 2
	p := newPlan(h, make([]int, 4))
	f.Fuzz(func(t *testing.T, text []byte) {
		s, err := readState(text, p, 64)
		if err != nil {
			return
		}
		if s.Step < 1 || s.Step > 8 || s.BestAt > s.Step {
			t.Fatalf("%q becomes %+v", text, s)
		}
		if s.Round == nil {
			return
		}
		if len(s.Round) != 2 {
			t.Fatalf("%q has %d groups", text, len(s.Round))
		}
		for _, group := range s.Round {
			for _, a := range group {
				if len(a.Tokens) == 0 || a.Old != nil && len(a.Old) != len(a.Tokens) || a.Tokens[0] < 0 || a.Tokens[0] >= 64 {
					t.Fatalf("%q has the completion %+v", text, a)
				}
			}
		}
	})
}

func TestStateReadsBack(t *testing.T) {
	h := settings()
	h.GRPO.Iterations = 2
	p := newPlan(h, make([]int, 8))
	s := state{Step: 3, Judged: 2, BestAt: 2, Round: round{{{completion: completion{Tokens: []int32{1}, Ended: true}, Advantage: 1, Old: []float32{-1}}}, {}, {}, {}}}
	text, err := json.Marshal(s)
	if err != nil {
		t.Fatal(err)
	}
	if got, err := readState(text, p, 2); err != nil || len(got.Round) != 4 || got.Round[0][0].Old[0] != -1 || !got.Round[0][0].Ended {
		t.Errorf("%s becomes %+v, %v", text, got, err)
	}
}
