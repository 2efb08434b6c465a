package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"slices"

	"outcrop/bench/rig"
)

// table is one setup's measurements.
type table struct {
	setup     setup
	options   options
	rows      []row
	bandwidth float64 // of the machine, GB/s
	dir       string  // of repacked weights
	told      outcome // by the last of our processes
	values    map[cell][]float64
}

// cell is one engine's figure in a row: llama.cpp's with a format, or ours with a rounding.
type cell struct{ row, variant string }

// fill measures all rounds. Within a row the engines follow each other at once.
func (t *table) fill(ctx context.Context) error {
	if _, err := t.outcrop(ctx, row{}, "fine"); err != nil { // leaves a repacked copy and the file in memory
		return err
	}
	defer fmt.Fprint(os.Stderr, "\r\033[K")
	for round := range t.options.rounds {
		for _, r := range t.rows {
			fmt.Fprintf(os.Stderr, "\r\033[K%s: round %d of %d, %s", t.setup.name, round+1, t.options.rounds, r.title)
			for _, rounding := range t.roundings() {
				if err := t.add(cell{r.name, rounding}, func() (float64, error) { return t.outcrop(ctx, r, rounding) }); err != nil {
					return err
				}
			}
			for _, p := range t.setup.peers {
				if err := t.add(cell{r.name, p.format}, func() (float64, error) { return t.llamaCpp(ctx, r, p) }); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

// roundings are ours that are measured, in the peers' order; none where the model is not supported.
func (t *table) roundings() (all []string) {
	for _, p := range t.setup.peers {
		if t.told.Unsupported == "" && !slices.Contains(all, p.ours) {
			all = append(all, p.ours)
		}
	}
	return all
}

func (t *table) add(at cell, get func() (float64, error)) error {
	v, err := get()
	t.values[at] = append(t.values[at], v)
	return err
}

// print shows the table and tells whether the targets are held.
func (t *table) print(w io.Writer) (held bool) {
	fmt.Fprintf(w, "%s: %d threads, %s, medians of %d rounds\n\n", t.setup.title, t.options.threads, t.told.ISA, t.options.rounds)
	fmt.Fprintf(w, "%-36s", "")
	for range t.setup.peers {
		fmt.Fprintf(w, "   %12s %12s %7s %18s", "Outcrop", "llama.cpp", "ratio", "target")
	}
	fmt.Fprintf(w, "\n%-36s", "")
	for _, p := range t.setup.peers {
		fmt.Fprintf(w, "   %12s %12s %7s %18s", p.ours, p.format, "", "")
	}
	fmt.Fprintln(w)
	held = true
	for _, r := range t.rows {
		fmt.Fprintf(w, "%-36s", r.title)
		for _, p := range t.setup.peers {
			ours, theirs := t.values[cell{r.name, p.ours}], t.values[cell{r.name, p.format}]
			ratio, target, ok := r.judge(ours, theirs, p.targets[r.name])
			held = held && ok
			fmt.Fprintf(w, "   %12s %12s %7s %18s", r.show(ours), r.show(theirs), ratio, target)
		}
		fmt.Fprintln(w)
	}
	if t.told.Unsupported != "" {
		fmt.Fprintf(w, "\nOutcrop: not supported: %s\n", t.told.Unsupported)
	} else {
		t.roofline(w)
	}
	fmt.Fprintln(w)
	return held
}

// show is a median with its unit.
func (r row) show(values []float64) string {
	if len(values) == 0 {
		return "-"
	}
	return fmt.Sprintf("%.0f %s", rig.Median(values), r.unit)
}

// judge holds the median ratio of the rounds against a target; 0 is none.
func (r row) judge(ours, theirs []float64, want float64) (ratio, target string, ok bool) {
	if len(ours) == 0 {
		return "-", "", want == 0
	}
	got := rig.Median(rig.Ratios(ours, theirs))
	target, ok = rig.Verdict(got, want, r.less)
	return fmt.Sprintf("%.2fx", got), target, ok
}

// roofline sets generation beside what the memory allows: each token of one sequence reads all weights once.
func (t *table) roofline(w io.Writer) {
	bytes := float64(t.told.Bytes)
	fmt.Fprintf(w, "\nroofline: %.0f MB of weights for each token of one sequence; this machine reads %.0f GB/s: at most %.0f tok/s\n", bytes/1e6, t.bandwidth, t.bandwidth*1e9/bytes)
	for _, r := range t.rows {
		values := t.values[cell{r.name, "fine"}]
		switch {
		case r.streams == 1:
			rate := rig.Median(values)
			fmt.Fprintf(w, "  %-34s %5.1f GB/s, %.0f %% of it\n", r.title, rate*bytes/1e9, 100*rate*bytes/1e9/t.bandwidth)
		case r.unit == "tok/s":
			fmt.Fprintf(w, "  %-34s %5.0f GFLOP/s (2 for each weight)\n", r.title, 2*rig.Median(values)*float64(t.told.Parameters)/1e9)
		}
	}
}
