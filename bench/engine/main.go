// Command engine measures Outcrop's engine and llama.cpp in turn, on the same model, threads and lengths: tokens per second of one
// sequence, a prompt, and several sequences at once; the time to a first token; and memory.
//
//	go run ./bench/engine [-cache DIR] [-only smollm2,gemma3,avx2] [-rows generate,prompt,...] [-rounds 5] [-short]
//
// Run it in the repository's root: it builds what is missing of llama.cpp with scripts/llamacpp.sh. Each measurement is a process of its
// own. Within a round the engines follow each other; the table shows medians, and the median of the rounds' ratios. It exits with 1 when
// a target is missed.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"

	"outcrop/bench/rig"
)

type options struct {
	cache           string
	only, rows      string
	rounds, threads int
	short           bool
}

func main() { rig.Main("bench-engine", bench) }

func bench(ctx context.Context) error {
	if len(os.Args) > 1 && os.Args[1] == "measure" {
		return measure(os.Args[2:])
	}
	var o options
	flag.StringVar(&o.cache, "cache", rig.Cache(), "folder of the models and of llama.cpp's builds")
	flag.StringVar(&o.only, "only", "", "of smollm2, gemma3, avx2; all without")
	flag.StringVar(&o.rows, "rows", "", "of generate, prompt, streams8, streams32, memory, first, cold; all without")
	flag.IntVar(&o.rounds, "rounds", 5, "rounds; medians are shown")
	flag.IntVar(&o.threads, "threads", 2, "threads of both engines")
	flag.BoolVar(&o.short, "short", false, "one round: targets are shown, not held")
	flag.Parse()
	if o.short {
		o.rounds = 1
	}
	return run(ctx, o)
}

// run measures what was asked for, one setup after another, and prints each when it is done.
func run(ctx context.Context, o options) error {
	setups := rig.Chosen(allSetups, o.only, func(s setup) string { return s.name })
	rows := rig.Chosen(allRows, o.rows, func(r row) string { return r.name })
	if len(setups) == 0 || len(rows) == 0 {
		return errors.New("-only or -rows names nothing that there is")
	}
	for _, s := range setups {
		if err := s.build(ctx, o.cache); err != nil {
			return err
		}
	}
	dir, err := os.MkdirTemp("", "outcrop-bench-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	stream, err := bandwidth(ctx, o.threads)
	if err != nil {
		return err
	}
	held := true
	for _, s := range setups {
		t := &table{setup: s, options: o, rows: rows, bandwidth: stream, dir: filepath.Join(dir, s.name), values: map[cell][]float64{}}
		if err := os.Mkdir(t.dir, 0o700); err != nil {
			return err
		}
		if err := t.fill(ctx); err != nil {
			return fmt.Errorf("%s: %w", s.name, err)
		}
		held = t.print(os.Stdout) && held
	}
	if !held && !o.short {
		return rig.ErrMissed
	}
	return nil
}
