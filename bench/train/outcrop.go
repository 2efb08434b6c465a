package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"strconv"
	"strings"
	"time"

	"outcrop/bench/rig"
	"outcrop/internal/train/spec"
)

// method learns all tokens of its records.
const method = spec.CPT

// outcrop is one measurement of ours: a training job's process from its start to its end. missing is why it cannot be had.
func (t *table) outcrop(ctx context.Context, r row) (s sight, missing string, err error) {
	if err := t.store.put(ctx, "train/data.jsonl", t.text()); err != nil {
		return s, "", err
	}
	p := spec.Spec{Job: "bench", Method: method, S3: t.store.s3, Base: spec.Base{ID: "bench", URI: "s3://bench/base/"},
		Train: []spec.Channel{{Name: "train", URI: "s3://bench/train/"}}, Artifact: "s3://bench/job/model/", Checkpoint: "s3://bench/job/checkpoint/",
		Hyperparameters: map[string]string{"model_id": "bench", "peft": r.mode(), "num_train_epochs": "1", "per_device_train_batch_size": strconv.Itoa(t.batch), "max_seq_length": strconv.Itoa(length),
			"learning_rate": "1e-5", "lora_r": "16", "lora_alpha": "32"}}
	if r.bf16 {
		p.Hyperparameters["bf16"] = "true"
	}
	if _, err := spec.ParseHyperparameters(p.Method, p.Hyperparameters); err != nil {
		return s, "not there", nil
	}
	text, err := json.Marshal(p)
	if err != nil {
		return s, "", err
	}
	ran, err := rig.Run(ctx, t.environment(r), text, t.options.outcrop, "train")
	if err != nil {
		return s, "", fmt.Errorf("%w; it said %.600s", err, ran.Out)
	}
	rate, err := t.rate(ran.Out)
	return sight{rate, ran.Peak}, "", errors.Join(err, t.store.clear(ctx))
}

// rate reads a job's report: a loss comes at the end of each step.
func (t *table) rate(report []byte) (float64, error) {
	var seconds []float64
	var last time.Time
	tokens := int64(0)
	for line := range bytes.Lines(report) {
		var e spec.Event
		if err := json.Unmarshal(line, &e); err != nil {
			return 0, err
		}
		switch {
		case e.Metric != nil && e.Metric.Name == "train:loss":
			if !last.IsZero() {
				seconds = append(seconds, e.Time.Sub(last).Seconds())
			}
			last = e.Time
		case e.Done != nil:
			tokens = e.Done.Tokens
		}
	}
	if want := t.steps * t.batch * length; len(seconds) != t.steps-1 || tokens != int64(want) {
		return 0, fmt.Errorf("the job made %d steps of %d tokens, not %d of %d", len(seconds)+1, tokens, t.steps, want)
	}
	return float64(t.batch*length) / rig.Median(seconds), nil
}

// text is a document that is cut into samples of just length tokens for all steps: words of one token each.
func (t *table) text() string {
	words := strings.Fields("the a old small house sea window story people river night garden stone of in and with under that which walked told opened was had many green quiet never again")
	r := rand.New(rand.NewPCG(1, 2))
	var b strings.Builder
	for range t.steps * t.batch * length {
		b.WriteString(" " + words[r.IntN(len(words))])
	}
	return fmt.Sprintf("{\"text\":%q}\n", b.String())
}
