// Command wire measures what Outcrop's front door costs, side by side with LiteLLM's proxy and moto's server: requests per second
// and latency with an upstream that answers at once, and events per second through a stream.
//
//	go run ./bench/wire [-outcrop bin/outcrop] [-litellm VENV] [-moto VENV] [-rounds 5] [-time 3s] [-short]
//
// Everything runs on this machine and shares its cores. Rounds alternate between the servers; the table shows medians. It exits with 1
// when a target is missed.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"time"

	"outcrop/bench/rig"
)

type options struct {
	outcrop, litellm, moto string
	workers, rounds        int
	time                   time.Duration
	short                  bool
}

func main() { rig.Main("bench-wire", bench) }

func bench(ctx context.Context) error {
	if len(os.Args) > 1 && os.Args[1] == "upstream" {
		return serveUpstream()
	}
	var o options
	flag.StringVar(&o.outcrop, "outcrop", "bin/outcrop", "the program")
	flag.StringVar(&o.litellm, "litellm", "", "virtual environment with LiteLLM's proxy; none leaves it out")
	flag.StringVar(&o.moto, "moto", "", "virtual environment with moto's server; none leaves it out")
	flag.IntVar(&o.workers, "litellm-workers", 1, "LiteLLM's processes; 1 is its own default")
	flag.IntVar(&o.rounds, "rounds", 5, "rounds; medians are shown")
	flag.DurationVar(&o.time, "time", 3*time.Second, "length of one measurement")
	flag.BoolVar(&o.short, "short", false, "one short round of each, to see that all of it works; targets are shown, not held")
	flag.Parse()
	if o.short {
		o.rounds, o.time = 1, 500*time.Millisecond
	}
	return run(ctx, o)
}

// run starts everything, measures, and prints.
func run(ctx context.Context, o options) (err error) {
	dir, err := os.MkdirTemp("", "outcrop-bench-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	s := &servers{Servers: rig.Servers{Name: "bench-wire", Dir: dir}}
	defer s.stop()
	targets, err := s.start(ctx, o)
	if err != nil {
		return err
	}
	for _, t := range targets {
		if err := warm(ctx, t); err != nil {
			return fmt.Errorf("%s: %w (its log is %s)", t.name, err, s.Keep(t.name))
		}
	}
	all := map[point][]sample{}
	for round := range o.rounds {
		for _, clients := range []int{1, 16, 256} {
			for _, t := range targets {
				if ctx.Err() != nil {
					return ctx.Err()
				}
				fmt.Fprintf(os.Stderr, "\rround %d of %d: %-10s %3d clients ", round+1, o.rounds, t.name, clients)
				one, err := load(ctx, t, clients, o.time)
				if err != nil {
					return fmt.Errorf("%s with %d clients: %w (its log is %s)", t.name, clients, err, s.Keep(t.name))
				}
				at := point{t.name, clients}
				all[at] = append(all[at], one)
			}
		}
	}
	var relayed []float64
	for range o.rounds {
		events, err := relay(ctx, s.stream, 4, o.time)
		if err != nil {
			return fmt.Errorf("streams: %w", err)
		}
		relayed = append(relayed, events)
	}
	fmt.Fprint(os.Stderr, "\r", "                                              \r")
	if held := report(os.Stdout, targets, all, relayed); !held && !o.short {
		return rig.ErrMissed
	}
	return nil
}
