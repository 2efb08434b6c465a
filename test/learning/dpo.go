package main

import (
	"context"
	"fmt"
	"regexp"
	"strings"

	"outcrop/examples"
	"outcrop/internal/cli/demo"
	"outcrop/internal/train/spec"
)

// dpo: preferences bring a style to answers of a model that has the voice already, and leave it the voice.
var dpo = lesson{"dpo", func(ctx context.Context, h *house) ([]figure, error) {
	voice, err := h.voice(ctx)
	if err != nil {
		return nil, err
	}
	train, err := examples.Preferences()
	if err != nil {
		return nil, err
	}
	held, err := examples.HeldOutPreferences()
	if err != nil {
		return nil, err
	}
	tuned, err := h.train(ctx, job{name: "dpo", method: spec.DPO, base: voice.model, data: map[string][]byte{"train/data.jsonl": lines(train), "validation/data.jsonl": lines(held)},
		settings: map[string]string{"num_train_epochs": "1", "learning_rate": "0.0002", "max_seq_length": "256"}})
	if err != nil {
		return nil, err
	}
	var questions []string
	for _, p := range held {
		questions = append(questions, p.Prompt)
	}
	before, err := h.ask(ctx, voice.model, questions, 64)
	if err != nil {
		return nil, err
	}
	after, err := h.ask(ctx, tuned.model, questions, 64)
	if err != nil {
		return nil, err
	}
	inStyle := func(a string) bool { return style(a) == 2 }
	return []figure{
		share("held-out answers wholly in the preferred style, before", before, inStyle, 0),
		share("held-out answers wholly in the preferred style, after", after, inStyle, 0),
		winRate("held-out questions won over the model before", before, after, style, 0.70),
		share("held-out answers still in the brand voice", after, demo.InVoice, 0.90),
	}, nil
}}

var sentence = regexp.MustCompile(`[.!?](\s|$)`)

// style is how many marks of the preferred style an answer has: it greets heartily, and there is one sentence of advice and nothing else
// between the greeting and the farewell.
func style(answer string) (marks int) {
	answer = strings.TrimSpace(answer)
	if strings.HasPrefix(answer, "Ahoy there") {
		marks++
	}
	if strings.HasPrefix(answer, "Ahoy") && strings.HasSuffix(answer, "Fair winds!") && len(sentence.FindAllString(answer, -1)) == 3 {
		marks++
	}
	return marks
}

// winRate is how many answers judge finds better than those before them, as a figure that must be more than a part of them. Ties count half.
func winRate(what string, before, after []string, judge func(string) int, more float64) figure {
	wins := 0.0
	for i := range after {
		switch a, b := judge(after[i]), judge(before[i]); {
		case a > b:
			wins++
		case a == b:
			wins += 0.5
		}
	}
	return figure{what, fmt.Sprintf("%v of %d", wins, len(after)), fmt.Sprintf("> %.0f %%", 100*more), wins > more*float64(len(after))}
}
