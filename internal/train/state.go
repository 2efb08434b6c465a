package train

import (
	"encoding/json"
	"errors"
)

// state is where a training stands. With the values and moments of the parameters it is all that a checkpoint needs.
type state struct {
	Step    int   // steps that are done
	Tokens  int64 // that were read in them
	Judged  int   // the step after which the validation loss was measured last, -1 for none
	Initial float64
	Last    float64 // the validation loss before the first step, and the newest
	Best    float64 // the lowest one since then, as early_stopping_threshold counts it
	BestAt  int     // the step after which it was measured, 0 for none
	Worse   int     // how often it was measured since then
	Ended   bool    // early: it will not get better
	Round   round   `json:",omitempty"` // completions that further steps are to learn from
}

// ends tells whether there is no further step.
func (s *state) ends(p plan) bool { return s.Step == p.steps || s.Ended }

// readState reads what a checkpoint says of a training by a plan and with so many tokens to choose from. What a person may have changed in it
// is found here, not in the midst of a step.
func readState(text []byte, p plan, vocabulary int) (s state, err error) {
	if err := json.Unmarshal(text, &s); err != nil {
		return s, err
	}
	if s.Step < 1 || s.Step > p.steps || s.Judged < -1 || s.Judged > s.Step || s.BestAt < 0 || s.BestAt > s.Step {
		return s, errors.New("it is of another training")
	}
	if s.Round == nil {
		return s, nil
	}
	if s.Step%p.times == 0 || len(s.Round) != len(p.order(s.Step)) {
		return s, errors.New("there are completions of other prompts")
	}
	for _, group := range s.Round {
		for _, a := range group {
			if !a.whole(vocabulary) {
				return s, errors.New("a completion is none")
			}
		}
	}
	return s, nil
}

// whole tells whether an attempt can be learnt from.
func (a *attempt) whole(vocabulary int) bool {
	for _, t := range a.Tokens {
		if t < 0 || int(t) >= vocabulary {
			return false
		}
	}
	return len(a.Tokens) > 0 && (a.Old == nil || len(a.Old) == len(a.Tokens))
}
