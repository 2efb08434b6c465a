// Command engine measures Outcrop's engine and llama.cpp in turn, on the same model, threads and lengths: tokens per second of one
// sequence, a prompt, and several sequences at once; the time to a first token; and memory.
//
//	go run ./bench/engine [-cache DIR] [-only smollm2,gemma3,avx2] [-rows generate,prompt,...] [-rounds 5] [-short]
//
// Run it in the repository's root: it builds what is missing of llama.cpp with scripts/llamacpp.sh. Each measurement is a process of its own. Within a round the engines follow each other; the table shows medians, and the median of
// the rounds' ratios. It exits with 1 when a target is missed.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
)

type options struct {
	cache           string
	only, rows      string
	rounds, threads int
	short           bool
}

func main() {
	runtime.LockOSThread() // what is measured dies with the thread that started it
	if len(os.Args) > 1 && os.Args[1] == "measure" {
		fail(measure(os.Args[2:]))
		return
	}
	var o options
	cache, _ := os.UserCacheDir()
	flag.StringVar(&o.cache, "cache", filepath.Join(cache, "outcrop"), "folder of the models and of llama.cpp's builds")
	flag.StringVar(&o.only, "only", "", "of smollm2, gemma3, avx2; all without")
	flag.StringVar(&o.rows, "rows", "", "of generate, prompt, streams8, streams32, memory, first, cold; all without")
	flag.IntVar(&o.rounds, "rounds", 5, "rounds; medians are shown")
	flag.IntVar(&o.threads, "threads", 2, "threads of both engines")
	flag.BoolVar(&o.short, "short", false, "one round: targets are shown, not held")
	flag.Parse()
	if o.short {
		o.rounds = 1
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	fail(run(ctx, o))
}

func fail(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, "bench-engine:", err)
		os.Exit(1)
	}
}

var errMissed = errors.New("a target is missed")

// run measures what was asked for, one setup after another, and prints each when it is done.
func run(ctx context.Context, o options) error {
	setups, rows, err := o.chosen()
	if err != nil {
		return err
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
		return errMissed
	}
	return nil
}

// chosen are the setups and rows to measure, in their order.
func (o options) chosen() (setups []setup, rows []row, err error) {
	setups = slices.DeleteFunc(slices.Clone(allSetups), func(s setup) bool { return o.only != "" && !slices.Contains(strings.Split(o.only, ","), s.name) })
	rows = slices.DeleteFunc(slices.Clone(allRows), func(r row) bool { return o.rows != "" && !slices.Contains(strings.Split(o.rows, ","), r.name) })
	if len(setups) == 0 || len(rows) == 0 {
		return nil, nil, errors.New("-only or -rows names nothing that there is")
	}
	return setups, rows, nil
}
