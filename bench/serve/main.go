// Command serve measures Outcrop's ConverseStream beside llama-server's chat completions, both streaming from the same model: the time
// to a first token and tokens per second, with 1, 8 and 32 clients at once.
//
//	go run ./bench/serve [-outcrop bin/outcrop] [-cache DIR] [-rounds 5] [-clients 1,8,32] [-short]
//
// Both servers run all the time; within a round they are asked in turn, and only one of them works. It exits with 1 when a target is
// missed.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"slices"
	"time"

	"outcrop/bench/rig"
)

type options struct {
	outcrop, cache  string
	rounds, threads int
	clients         rig.Numbers
	short           bool
}

func main() { rig.Main("bench-serve", bench) }

func bench(ctx context.Context) error {
	o := options{clients: rig.Numbers{1, 8, 32}}
	flag.StringVar(&o.outcrop, "outcrop", "bin/outcrop", "the program")
	flag.StringVar(&o.cache, "cache", rig.Cache(), "folder of the models and of llama.cpp's build")
	flag.IntVar(&o.rounds, "rounds", 5, "rounds; medians are shown")
	flag.IntVar(&o.threads, "threads", 2, "threads of both servers")
	flag.Var(&o.clients, "clients", "how many ask at once")
	flag.BoolVar(&o.short, "short", false, "one round: targets are shown, not held")
	flag.Parse()
	if o.short {
		o.rounds = 1
	}
	return run(ctx, o)
}

// targets are the ratios of tokens per second that the engine is to reach, less a tenth for the wire.
var targets = map[int]float64{1: 0.9 * 2, 8: 0.9 * 3.5}

// sample is what clients saw that asked at once.
type sample struct {
	rate  float64         // tokens per second, of all together
	first []time.Duration // to each client's first token
}

func run(ctx context.Context, o options) error {
	dir, err := os.MkdirTemp("", "outcrop-bench-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	s := &servers{Servers: rig.Servers{Name: "bench-serve", Dir: dir}, options: o}
	defer s.stop()
	ours, theirs, err := s.start(ctx)
	if err != nil {
		return err
	}
	fmt.Printf("bench-serve: SmolLM2-135M Q4_1, %d threads, answers of %d tokens, medians of %d rounds\n\n", o.threads, most, o.rounds)
	fmt.Printf("%8s   %34s   %34s   %7s %8s\n", "", "Outcrop, ConverseStream", "llama-server, chat completions", "", "")
	fmt.Printf("%8s   %10s %11s %11s   %10s %11s %11s   %7s %8s\n", "clients", "tok/s", "first p50", "first p99", "tok/s", "first p50", "first p99", "ratio", "target")
	held := true
	for _, n := range o.clients {
		var samples [2][]sample
		for round := range o.rounds {
			for i, t := range []target{ours, theirs} {
				fmt.Fprintf(os.Stderr, "\r\033[Kround %d of %d: %s, %d clients", round+1, o.rounds, t.name, n)
				one, err := ask(ctx, t, n, round)
				if err != nil {
					return fmt.Errorf("%s: %w (its log is %s)", t.name, err, s.Keep(t.name))
				}
				samples[i] = append(samples[i], one)
			}
		}
		fmt.Fprint(os.Stderr, "\r\033[K")
		held = show(n, samples[0], samples[1]) && held
	}
	if !held && !o.short {
		return rig.ErrMissed
	}
	return nil
}

// show prints a line and tells whether its target is held.
func show(clients int, ours, theirs []sample) (held bool) {
	ratio := rig.Median(rig.Ratios(rates(ours), rates(theirs)))
	verdict, held := rig.Verdict(ratio, targets[clients], false)
	fmt.Printf("%8d   %s   %s   %6.2fx %s\n", clients, columns(ours), columns(theirs), ratio, verdict)
	return held
}

func rates(all []sample) (rates []float64) {
	for _, s := range all {
		rates = append(rates, s.rate)
	}
	return rates
}

func columns(all []sample) string {
	var first []time.Duration
	for _, s := range all {
		first = append(first, s.first...)
	}
	slices.Sort(first)
	return fmt.Sprintf("%10.0f %8d ms %8d ms", rig.Median(rates(all)), first[len(first)/2].Milliseconds(), first[len(first)*99/100].Milliseconds())
}
