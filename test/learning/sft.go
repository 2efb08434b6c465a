package main

import (
	"context"

	"outcrop/examples"
	"outcrop/internal/cli/demo"
	"outcrop/internal/train/spec"
)

// voice trains the brand's voice, once in a run.
func (h *house) voice(ctx context.Context) (trained, error) {
	if h.voiced != nil {
		return *h.voiced, nil
	}
	pairs, err := examples.Train()
	if err != nil {
		return trained{}, err
	}
	held, err := examples.HeldOut()
	if err != nil {
		return trained{}, err
	}
	t, err := h.train(ctx, job{name: "sft", method: spec.SFT, base: base, data: map[string][]byte{"train/data.jsonl": lines(pairs), "validation/data.jsonl": lines(held)},
		settings: map[string]string{"num_train_epochs": "2", "learning_rate": "0.0005", "max_seq_length": "256", "lora_r": "16", "lora_alpha": "32"}})
	if err == nil {
		h.voiced = &t
	}
	return t, err
}

// sft: supervised fine-tuning brings the brand's voice to answers on questions that it never saw.
var sft = lesson{"sft", func(ctx context.Context, h *house) ([]figure, error) {
	held, err := examples.HeldOut()
	if err != nil {
		return nil, err
	}
	tuned, err := h.voice(ctx)
	if err != nil {
		return nil, err
	}
	var questions []string
	for _, p := range held {
		questions = append(questions, p.Prompt)
	}
	before, err := h.ask(ctx, base, questions, 64)
	if err != nil {
		return nil, err
	}
	after, err := h.ask(ctx, tuned.model, questions, 64)
	return []figure{
		share("held-out answers in the brand voice, before", before, demo.InVoice, 0),
		share("held-out answers in the brand voice", after, demo.InVoice, 0.9),
	}, err
}}
