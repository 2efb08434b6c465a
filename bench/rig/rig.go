// Package rig is what the benchmarks stand on: how they start and end, the processes that they measure, and medians.
package rig

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
)

// ErrMissed says that a target is missed.
var ErrMissed = errors.New("a target is missed")

// Main runs a benchmark until it is done or Ctrl-C. It keeps the main thread: what is measured dies with the thread that started it.
func Main(name string, run func(context.Context) error) {
	runtime.LockOSThread()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx); err != nil {
		fmt.Fprintln(os.Stderr, name+":", err)
		os.Exit(1)
	}
}

// Cache is the folder of models and of what peers are built from.
func Cache() string {
	dir, err := os.UserCacheDir()
	if err != nil {
		dir = ".cache"
	}
	return filepath.Join(dir, "outcrop")
}

// Numbers are a flag of numbers with commas between them.
type Numbers []int

// Set reads the flag.
func (n *Numbers) Set(text string) error {
	*n = nil
	for part := range strings.SplitSeq(text, ",") {
		v, err := strconv.Atoi(part)
		if err != nil {
			return err
		}
		*n = append(*n, v)
	}
	return nil
}

// String writes the flag.
func (n *Numbers) String() string {
	return strings.Trim(strings.ReplaceAll(fmt.Sprint([]int(*n)), " ", ","), "[]")
}

// Chosen are those that a flag names, with commas between them; all where it is empty.
func Chosen[T any](all []T, only string, name func(T) string) []T {
	names := strings.Split(only, ",")
	return slices.DeleteFunc(slices.Clone(all), func(v T) bool { return only != "" && !slices.Contains(names, name(v)) })
}

// Median is the middle of some values, of which there must be one.
func Median(values []float64) float64 {
	sorted := slices.Sorted(slices.Values(values))
	n := len(sorted)
	return (sorted[(n-1)/2] + sorted[n/2]) / 2
}

// Ratios are ours over theirs in each round.
func Ratios(ours, theirs []float64) []float64 {
	out := make([]float64, len(ours))
	for i := range ours {
		out[i] = ours[i] / theirs[i]
	}
	return out
}

// Verdict holds a ratio against a target, and says both. There are the least that is wanted, and, where less is better, the most; 0 is
// no target.
func Verdict(got, want float64, less bool) (text string, held bool) {
	if want == 0 {
		return "", true
	}
	text, held = strconv.FormatFloat(want, 'g', 3, 64)+"x", got >= want
	if less {
		text, held = "at most "+text, got <= want
	}
	if held {
		return text + " PASS", true
	}
	return text + " FAIL", false
}
