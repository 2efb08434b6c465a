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
	"errors"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"time"
)

type options struct {
	outcrop, cache  string
	rounds, threads int
	clients         []int
	short           bool
}

func main() {
	runtime.LockOSThread() // the servers die with the thread that started them
	var o options
	cache, _ := os.UserCacheDir()
	flag.StringVar(&o.outcrop, "outcrop", "bin/outcrop", "the program")
	flag.StringVar(&o.cache, "cache", filepath.Join(cache, "outcrop"), "folder of the models and of llama.cpp's build")
	flag.IntVar(&o.rounds, "rounds", 5, "rounds; medians are shown")
	flag.IntVar(&o.threads, "threads", 2, "threads of both servers")
	clients := flag.String("clients", "1,8,32", "how many ask at once")
	flag.BoolVar(&o.short, "short", false, "one round: targets are shown, not held")
	flag.Parse()
	if o.short {
		o.rounds = 1
	}
	for text := range strings.SplitSeq(*clients, ",") {
		n, err := strconv.Atoi(text)
		fail(err)
		o.clients = append(o.clients, n)
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	fail(run(ctx, o))
}

func fail(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, "bench-serve:", err)
		os.Exit(1)
	}
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
	s := &servers{dir: dir, options: o}
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
					return fmt.Errorf("%s: %w (its log is %s)", t.name, err, s.keep(t.name))
				}
				samples[i] = append(samples[i], one)
			}
		}
		fmt.Fprint(os.Stderr, "\r\033[K")
		held = show(n, samples[0], samples[1]) && held
	}
	if !held && !o.short {
		return errors.New("a target is missed")
	}
	return nil
}

// show prints a line and tells whether its target is held.
func show(clients int, ours, theirs []sample) (held bool) {
	ratios := make([]float64, len(ours))
	for i := range ours {
		ratios[i] = ours[i].rate / theirs[i].rate
	}
	ratio, verdict := median(ratios), ""
	if want := targets[clients]; want > 0 {
		verdict = fmt.Sprintf("%.2fx PASS", want)
		if ratio < want {
			verdict = fmt.Sprintf("%.2fx FAIL", want)
		}
	}
	fmt.Printf("%8d   %s   %s   %6.2fx %s\n", clients, columns(ours), columns(theirs), ratio, verdict)
	return !strings.HasSuffix(verdict, "FAIL")
}

func columns(all []sample) string {
	var rates []float64
	var first []time.Duration
	for _, s := range all {
		rates = append(rates, s.rate)
		first = append(first, s.first...)
	}
	slices.Sort(first)
	return fmt.Sprintf("%10.0f %8d ms %8d ms", median(rates), first[len(first)/2].Milliseconds(), first[len(first)*99/100].Milliseconds())
}

func median(values []float64) float64 {
	sorted := slices.Sorted(slices.Values(values))
	n := len(sorted)
	return (sorted[(n-1)/2] + sorted[n/2]) / 2
}
