package main

import (
	"context"

	"outcrop/examples"
	"outcrop/internal/cli/demo"
	"outcrop/internal/train/spec"
)

// sft: supervised fine-tuning brings the brand's voice to answers on questions that it never saw.
var sft = lesson{"sft", func(ctx context.Context, h *house) ([]figure, error) {
	pairs, err := examples.Train()
	if err != nil {
		return nil, err
	}
	held, err := examples.HeldOut()
	if err != nil {
		return nil, err
	}
	tuned, err := h.train(ctx, job{name: "sft", method: spec.SFT, base: base, data: map[string][]byte{"train": lines(pairs), "validation": lines(held)},
		settings: map[string]string{"num_train_epochs": "2", "learning_rate": "0.0005", "max_seq_length": "256", "lora_r": "16", "lora_alpha": "32"}})
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
