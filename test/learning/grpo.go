package main

import (
	"context"
	"encoding/json"
	"fmt"

	"outcrop/examples"
	"outcrop/internal/train/spec"
)

// grpo: reinforcement brings answers to valid JSON on orders that it never saw, told nothing but whether an answer was.
var grpo = lesson{"grpo", func(ctx context.Context, h *house) ([]figure, error) {
	orders, err := examples.Orders()
	if err != nil {
		return nil, err
	}
	held, err := examples.HeldOutOrders()
	if err != nil {
		return nil, err
	}
	tuned, err := h.train(ctx, job{name: "grpo", method: spec.GRPO, base: base, data: map[string][]byte{"train/data.jsonl": lines(orders), "validation/data.jsonl": lines(held)},
		settings: map[string]string{"num_train_epochs": "1", "per_device_train_batch_size": "4", "num_generations": "8", "max_completion_length": "48",
			"learning_rate": "0.0004", "lr_scheduler_type": "constant", "warmup_ratio": "0", "lora_r": "16", "lora_alpha": "32",
			"reward_functions": `[{"type":"json_schema"}]`}})
	if err != nil {
		return nil, err
	}
	var questions []string
	for _, p := range held {
		questions = append(questions, p.Prompt)
	}
	answers, err := h.ask(ctx, tuned.model, questions, 64)
	// A validation's loss is its reward with the sign turned.
	before, after := -tuned.metrics["validation:initial_loss"], tuned.metrics["validation:reward"]
	return []figure{
		{"valid JSON among sampled answers to held-out orders, before", fmt.Sprintf("%.0f %%", 100*before), "< 30 %", before < 0.3},
		{"valid JSON among sampled answers to held-out orders", fmt.Sprintf("%.0f %%", 100*after), "> 80 %", after > 0.8},
		share("valid JSON among likeliest answers to held-out orders", answers, func(a string) bool { return json.Valid([]byte(a)) }, 0.8),
	}, err
}}
