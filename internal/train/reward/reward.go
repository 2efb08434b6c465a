// Package reward scores what a model wrote.
package reward

import (
	"context"
	"encoding/json"

	"outcrop/internal/fault"
	"outcrop/internal/train/spec"
)

// Message is one turn of what was asked.
type Message struct {
	Role    string `json:"role"`
	Content string `json:"content"`
}

// Answer is a completion, and what it answers.
type Answer struct {
	Messages   []Message
	Completion string
	Tokens     int                        // of the completion
	Fields     map[string]json.RawMessage // the other members of the prompt's record, reference_answer among them
}

// Function scores answers. An error ends the training, unless it is one of a kind that may pass.
type Function interface {
	Score(ctx context.Context, answers []Answer) ([]float64, error)
}

// each is a function that looks at one answer at a time.
type each func(Answer) float64

func (f each) Score(_ context.Context, answers []Answer) ([]float64, error) {
	scores := make([]float64, len(answers))
	for i, a := range answers {
		scores[i] = f(a)
	}
	return scores, nil
}

// kinds are the functions by their types, except those that need more than their settings.
var kinds = map[string]func(spec.RewardFunction) (Function, error){
	"regex":            newPattern,
	"json_schema":      newForm,
	"length":           newLength,
	"reference_answer": newReference,
	"http":             newGrader,
}

// New makes a function of settings that were read by package spec.
func New(f spec.RewardFunction) (Function, error) {
	make, ok := kinds[f.Type]
	if !ok {
		return nil, fault.New("reward.New", fault.Invalid, "There is no reward of the type %q.", f.Type)
	}
	return make(f)
}

// newPattern scores 1 where a regular expression is found.
func newPattern(f spec.RewardFunction) (Function, error) {
	pattern, err := f.Regexp()
	if err != nil {
		return nil, fault.Wrap("reward.New", fault.Invalid, err)
	}
	return each(func(a Answer) float64 { return score(pattern.MatchString(a.Completion)) }), nil
}

// newLength scores 1 for lengths within bounds, and less the farther outside: of a length of half the least or of one and a half
// times the most, a half is left. A target is the only length that scores 1.
func newLength(f spec.RewardFunction) (Function, error) {
	least, most := f.Min, f.Max
	if f.Target != nil {
		least, most = f.Target, f.Target
	}
	return each(func(a Answer) float64 {
		n := float64(a.Tokens)
		if f.Unit == "characters" {
			n = float64(len([]rune(a.Completion)))
		}
		switch {
		case least != nil && n < *least:
			return n / *least
		case most != nil && n > *most:
			return max(0, 2 - n / *most)
		}
		return 1
	}), nil
}

func score(good bool) float64 {
	if good {
		return 1
	}
	return 0
}
