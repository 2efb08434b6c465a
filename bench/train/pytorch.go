package main

import (
	"context"
	"encoding/json"
	"fmt"
	"strconv"

	"outcrop/bench/rig"
)

// ways are how PyTorch trains at a row's precision. The better one counts.
func (r row) ways() []string {
	if r.bf16 {
		return []string{"bf16", "autocast"}
	}
	return []string{"f32"}
}

// pytorch is one measurement of theirs.
func (t *table) pytorch(ctx context.Context, r row, way string) (s sight, err error) {
	ran, err := rig.Run(ctx, t.environment(r), nil, t.python, "bench/train/peer.py", "--mode", r.mode(), "--precision", way,
		"--batch", strconv.Itoa(t.batch), "--length", strconv.Itoa(length), "--steps", strconv.Itoa(t.steps), "--threads", strconv.Itoa(t.threads))
	if err != nil {
		return s, err
	}
	var said struct{ Seconds []float64 }
	if err := json.Unmarshal(ran.Out, &said); err != nil || len(said.Seconds) != t.steps {
		return s, fmt.Errorf("peer.py said %.200q: %w", ran.Out, err)
	}
	return sight{float64(t.batch*length) / rig.Median(said.Seconds[1:]), ran.Peak}, nil
}

func (r row) mode() string {
	if r.full {
		return "full"
	}
	return "lora"
}
