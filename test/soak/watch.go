package main

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"slices"
	"strconv"
	"time"
)

// sample is what the server holds at a moment.
type sample struct{ goroutines, memory, files int }

// watched are samples of a run, in order.
type watched []sample

// The tolerances: how much more the last quarter may hold than the first. Memory breathes with the collector and with SQLite's log.
const (
	moreGoroutines = 16
	moreFiles      = 16
	moreMemory     = 24 << 20 // and a sixth
)

// watch samples the server until ctx ends.
func (h *house) watch(ctx context.Context, every time.Duration) (all watched) {
	tick := time.NewTicker(every)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return all
		case <-tick.C:
		}
		one, err := h.look(ctx)
		if ctx.Err() != nil {
			return all
		}
		if err != nil {
			h.wrong("the server cannot be watched: %v", err)
			continue
		}
		all = append(all, one)
	}
}

// look takes one sample: goroutines by the server's own word, the rest by the system's.
func (h *house) look(ctx context.Context) (s sample, err error) {
	if s.goroutines, _, err = h.admin.Figures(ctx); err != nil {
		return s, err
	}
	proc := fmt.Sprintf("/proc/%d/", h.server.PID())
	files, err := os.ReadDir(proc + "fd")
	if err != nil {
		return s, err
	}
	s.files = len(files)
	status, err := os.ReadFile(proc + "status")
	if err != nil {
		return s, err
	}
	_, rest, _ := bytes.Cut(status, []byte("VmRSS:"))
	kilobytes, err := strconv.Atoi(string(bytes.Fields(rest)[0]))
	s.memory = kilobytes << 10
	return s, err
}

// quarters are the medians of the first and the last quarter. The first tenth warms up.
func (w watched) quarters() (first, last sample) {
	w = w[len(w)/10:]
	n := max(len(w)/4, 1)
	if len(w) < n {
		return first, last
	}
	return middle(w[:n]), middle(w[len(w)-n:])
}

func middle(part watched) sample {
	get := func(of func(sample) int) int {
		all := make([]int, len(part))
		for i, s := range part {
			all[i] = of(s)
		}
		slices.Sort(all)
		return all[len(all)/2]
	}
	return sample{get(func(s sample) int { return s.goroutines }), get(func(s sample) int { return s.memory }), get(func(s sample) int { return s.files })}
}

// grown tells what the last quarter holds more of than it may.
func grown(first, last sample) (leaks []string) {
	for _, one := range []struct {
		what        string
		first, last int
		more        int
	}{{"goroutines", first.goroutines, last.goroutines, moreGoroutines}, {"bytes of memory", first.memory, last.memory, moreMemory + first.memory/6},
		{"open files", first.files, last.files, moreFiles}} {
		if one.last > one.first+one.more {
			leaks = append(leaks, fmt.Sprintf("%d %s, then %d", one.first, one.what, one.last))
		}
	}
	return leaks
}
