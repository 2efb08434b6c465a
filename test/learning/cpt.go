package main

import (
	"context"
	"fmt"
	"path/filepath"

	"outcrop/examples"
	"outcrop/internal/train/spec"
)

// cpt: continued pre-training on a harbour's log makes the days that follow in it likelier, and leaves other prose about as likely as
// it was. The likelihoods are reckoned here, from the result's files.
var cpt = lesson{"cpt", func(ctx context.Context, h *house) ([]figure, error) {
	texts := map[string][]byte{}
	for _, name := range []string{"train", "heldout", "general"} {
		var err error
		if texts[name], err = examples.Files.ReadFile("harbour/" + name + ".txt"); err != nil {
			return nil, err
		}
	}
	tuned, err := h.train(ctx, job{name: "cpt", method: spec.CPT, base: base, data: map[string][]byte{"train/log.txt": texts["train"], "validation/log.txt": texts["heldout"]},
		settings: map[string]string{"num_train_epochs": "4", "learning_rate": "0.0002", "per_device_train_batch_size": "2", "max_seq_length": "256", "lora_r": "16", "lora_alpha": "32"}})
	if err != nil {
		return nil, err
	}
	before, err := readReader(filepath.Join(h.models, baseFile))
	if err != nil {
		return nil, err
	}
	defer before.close()
	after, err := readReader(tuned.dir)
	if err != nil {
		return nil, err
	}
	defer after.close()
	var figures []figure
	for _, c := range []struct {
		what, text string
		most       float64 // of the perplexity before
		limit      string
	}{
		{"perplexity on the days that follow in the log", "heldout", 0.85, "15 % less"},
		{"perplexity on other prose", "general", 1.05, "at most 5 % more"},
	} {
		was, err := before.perplexity(string(texts[c.text]))
		if err != nil {
			return nil, err
		}
		is, err := after.perplexity(string(texts[c.text]))
		if err != nil {
			return nil, err
		}
		figures = append(figures, figure{c.what, fmt.Sprintf("%.2f -> %.2f", was, is), c.limit, is <= c.most*was})
	}
	return figures, nil
}}
