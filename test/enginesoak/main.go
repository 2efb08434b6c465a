// Command enginesoak loads the engine in this process for a long time with random requests: many at once, left and cancelled at random
// moments, with adapters, seeds, stop sequences and prompts that begin alike, too many for its memory and its queue, while models are closed
// and opened again. Every answer must be what the quiet engine answered, one request at a time on a model that had just been opened.
//
//	go run ./test/enginesoak [-time 1h] [-seed 1] [-models DIR]
//
// DIR is the folder that `make models` fills; without it there are tiny random models only. Now and then the load stops for a moment, and
// what the process holds then is compared: goroutines, memory, mappings and open files must not grow. It exits with 1 for a wrong answer
// or a leak.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"time"
)

func main() {
	length := flag.Duration("time", time.Hour, "how long the load lasts")
	seed := flag.Uint64("seed", 1, "seed of all that is random")
	models := flag.String("models", "", "folder of the example models")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	held, err := run(ctx, *length, *seed, *models)
	if err != nil {
		fmt.Fprintln(os.Stderr, "enginesoak:", err)
	}
	if err != nil || !held {
		os.Exit(1)
	}
}

// run soaks the engine on models that it makes.
func run(ctx context.Context, length time.Duration, seed uint64, models string) (held bool, err error) {
	dir, err := os.MkdirTemp("", "outcrop-enginesoak-")
	if err != nil {
		return false, err
	}
	defer os.RemoveAll(dir)
	h, err := prepare(ctx, dir, seed, models)
	if err != nil {
		return false, fmt.Errorf("set-up: %w", err)
	}
	fmt.Printf("enginesoak: %d clients for %v, seed %d, %d models, %d questions\n", clients, length, seed, len(h.shelves), h.questions())
	all, err := h.load(ctx, length, seed)
	if err != nil {
		return false, err
	}
	leaks := all.leaks()
	for _, l := range leaks {
		fmt.Println("enginesoak: LEAK:", l)
	}
	first, last := all[0], all[len(all)-1]
	fmt.Printf("enginesoak: %v, %d answers (%d whole, %d left, %d told to wait, %d on a model that closed), %d embeddings, %d refusals, %d closings; %d wrong\n",
		length, h.whole.Load()+h.left.Load(), h.whole.Load(), h.left.Load(), h.throttled.Load(), h.closed.Load(), h.embedded.Load(), h.refused.Load(),
		h.closings.Load(), h.wrongs.Load())
	fmt.Printf("enginesoak: goroutines %d->%d, heap %d->%d KB, resident %d->%d MB, mappings %d->%d, files %d->%d, over %d looks\n",
		first.goroutines, last.goroutines, first.heap>>10, last.heap>>10, first.resident>>20, last.resident>>20, first.mappings, last.mappings,
		first.files, last.files, len(all))
	return h.wrongs.Load() == 0 && len(leaks) == 0, nil
}
