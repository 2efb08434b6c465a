// Command learning holds every method of training to what it is for: it starts a server of its own, trains through AWS's SDK on one
// part of the examples, and judges the result on the other.
//
//	go run ./test/learning -outcrop bin/outcrop -models DIR [-only sft,cpt] [-seed 42]
//
// A method is a lesson: a variable in a file of its own, listed in lessons. It prints a table of figures with their limits, and exits
// with 1 when one is missed.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"runtime"
	"slices"
	"strings"
	"syscall"
	"time"
)

// lesson is what a method is for.
type lesson struct {
	name  string
	teach func(context.Context, *house) ([]figure, error)
}

// figure is a measured value and its limit.
type figure struct {
	what, value, limit string
	ok                 bool
}

// lessons are all that there are, in the order in which they run.
var lessons = []lesson{sft, cpt, dpo, grpo}

func main() {
	runtime.LockOSThread() // the server dies with the thread that started it
	var h house
	flag.StringVar(&h.outcrop, "outcrop", "bin/outcrop", "the program to test")
	flag.StringVar(&h.models, "models", "", "folder of the example models")
	flag.Uint64Var(&h.seed, "seed", 42, "seed of every training")
	only := flag.String("only", "", "names of some lessons, with commas between")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := run(ctx, &h, *only); err != nil {
		fmt.Fprintln(os.Stderr, "verify-learning:", err)
		os.Exit(1)
	}
}

var errMissed = errors.New("a method did not do what it is for")

// run has all chosen lessons taught by one server, and prints what came of it.
func run(ctx context.Context, h *house, only string) error {
	chosen := slices.DeleteFunc(slices.Clone(lessons), func(l lesson) bool { return only != "" && !slices.Contains(strings.Split(only, ","), l.name) })
	if len(chosen) == 0 {
		return fmt.Errorf("there is no lesson %q", only)
	}
	if err := h.start(ctx); err != nil {
		return err
	}
	defer h.stop()
	missed := false
	var table strings.Builder
	for _, l := range chosen {
		begun := time.Now()
		fmt.Printf("%s\n", l.name)
		figures, err := l.teach(ctx, h)
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if err != nil {
			h.say("%v; the server's log ends with:\n%s", err, h.log())
			figures = append(figures, figure{what: "it runs", value: "an error", limit: "none"})
		}
		h.say("took %v", time.Since(begun).Round(time.Second))
		for _, f := range figures {
			verdict := "PASS"
			if !f.ok {
				verdict, missed = "FAIL", true
			}
			fmt.Fprintf(&table, "%-8s %-58s %16s %16s  %s\n", l.name, f.what, f.value, f.limit, verdict)
		}
	}
	fmt.Printf("\n%s", &table)
	if missed {
		return errMissed
	}
	return nil
}
