package main

import (
	"strings"
	"testing"

	"outcrop/examples"
	"outcrop/internal/cli/demo"
)

// TestPreferencesShowTheStyle: every chosen answer has more of the style than the one beside it, both have the voice, and nothing of
// what is judged by can be learnt by heart.
func TestPreferencesShowTheStyle(t *testing.T) {
	train, err := examples.Preferences()
	if err != nil {
		t.Fatal(err)
	}
	held, err := examples.HeldOutPreferences()
	if err != nil {
		t.Fatal(err)
	}
	questions, err := examples.HeldOut()
	if err != nil || len(train) < 100 || len(held) != len(questions) {
		t.Fatalf("%d preferences and %d of %d held-out ones, %v", len(train), len(held), len(questions), err)
	}
	seen := map[string]bool{}
	for _, p := range train {
		for _, text := range []string{p.Prompt, p.Chosen, p.Rejected} {
			for _, run := range runs(text) {
				seen[run] = true
			}
		}
	}
	for i, p := range append(train, held...) {
		if style(p.Chosen) != 2 || style(p.Rejected) > 1 || !demo.InVoice(p.Chosen) || !demo.InVoice(p.Rejected) {
			t.Errorf("%q has %d and %d marks of the style", p.Prompt, style(p.Chosen), style(p.Rejected))
		}
		if i < len(train) {
			continue
		}
		if p.Prompt != questions[i-len(train)].Prompt {
			t.Errorf("%q is not the held-out question in its place", p.Prompt)
		}
		for _, run := range append(runs(p.Chosen), runs(p.Rejected)...) {
			if seen[run] {
				t.Errorf("%q is in both files", run)
			}
		}
	}
}

// runs are all runs of eight words.
func runs(text string) (all []string) {
	words := strings.Fields(strings.ToLower(text))
	for i := 0; i+8 <= len(words); i++ {
		all = append(all, strings.Join(words[i:i+8], " "))
	}
	return all
}
