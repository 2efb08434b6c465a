package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"slices"

	"outcrop/bench/rig"
)

// table is what was measured with batches of one size.
type table struct {
	options
	batch   int
	store   *objects
	cells   map[cell][]sight
	missing map[string]string // why we have no figure, by row
}

// cell is who trained in a row, and how: "outcrop", or one of PyTorch's ways.
type cell struct{ row, who string }

// fill measures all rounds. Within a row the trainers follow each other at once.
func (t *table) fill(ctx context.Context, rows []row) error {
	t.missing = map[string]string{}
	defer fmt.Fprint(os.Stderr, "\r\033[K")
	for round := range t.rounds {
		for _, r := range rows {
			fmt.Fprintf(os.Stderr, "\r\033[Kbatch %dx%d: round %d of %d, %s", t.batch, length, round+1, t.rounds, r.name)
			s, missing, err := t.outcrop(ctx, r)
			if err != nil {
				return fmt.Errorf("%s: %w", r.name, err)
			}
			if missing != "" {
				t.missing[r.name] = missing
				continue
			}
			t.add(r, "outcrop", s)
			for _, way := range r.ways() {
				if s, err = t.pytorch(ctx, r, way); err != nil {
					return fmt.Errorf("%s: %w", r.name, err)
				}
				t.add(r, way, s)
			}
		}
	}
	return nil
}

func (t *table) add(r row, who string, s sight) {
	at := cell{r.name, who}
	t.cells[at] = append(t.cells[at], s)
}

func rate(s sight) float64 { return s.rate }
func peak(s sight) float64 { return s.peak }

// all are one figure of a trainer in all rounds.
func (t *table) all(r row, who string, of func(sight) float64) (values []float64) {
	for _, s := range t.cells[cell{r.name, who}] {
		values = append(values, of(s))
	}
	return values
}

// print shows the table and tells whether the targets are held.
func (t *table) print(ctx context.Context, w io.Writer, rows []row) (held bool, err error) {
	held = true
	fmt.Fprintf(w, "SmolLM2-135M, batches of %dx%d: %d threads, medians of %d round(s)\n\n", t.batch, length, t.threads, t.rounds)
	fmt.Fprintf(w, "%-12s%-10s%12s%12s%9s%14s   %10s%10s%9s%18s\n", "", "PyTorch", "Outcrop", "PyTorch", "ratio", "target", "Outcrop", "PyTorch", "ratio", "target")
	var missed []row
	for _, r := range rows {
		if why := t.missing[r.name]; why != "" {
			fmt.Fprintf(w, "%-12s%s\n", r.name, why)
			held = false
			continue
		}
		fast, slim := t.hardest(r, rate, slices.Min[[]float64]), t.hardest(r, peak, slices.Max[[]float64])
		for _, way := range r.ways() {
			speed, speedOK := t.judge(r, way, rate, way == fast, r.speed, false)
			memory, memoryOK := t.judge(r, way, peak, way == slim, r.memory, true)
			fmt.Fprintf(w, "%-12s%-10s%s   %s\n", r.name, way, speed, memory)
			if !speedOK {
				missed = append(missed, r)
			}
			held = held && speedOK && memoryOK
		}
	}
	for _, r := range missed {
		if err := t.roofline(ctx, w, r); err != nil {
			return held, err
		}
	}
	fmt.Fprintln(w)
	return held, nil
}

// hardest is the way of PyTorch's with which we compare worst.
func (t *table) hardest(r row, of func(sight) float64, worst func([]float64) float64) (way string) {
	var all []float64
	for _, way := range r.ways() {
		all = append(all, rig.Median(t.ratios(r, way, of)))
	}
	return r.ways()[slices.Index(all, worst(all))]
}

// ratios are ours over theirs in each round.
func (t *table) ratios(r row, way string, of func(sight) float64) []float64 {
	return rig.Ratios(t.all(r, "outcrop", of), t.all(r, way, of))
}

// judge shows a figure beside one of PyTorch's ways, and holds it against a target where that way counts.
func (t *table) judge(r row, way string, of func(sight) float64, counts bool, want float64, less bool) (text string, ok bool) {
	unit, wide := "tok/s", "%12s%12s%9s%14s"
	if less {
		unit, wide = "MB", "%10s%10s%9s%18s"
	}
	got := rig.Median(t.ratios(r, way, of))
	if !counts {
		want = 0
	}
	target, ok := rig.Verdict(got, want, less)
	show := func(who string) string { return fmt.Sprintf("%.0f %s", rig.Median(t.all(r, who, of)), unit) }
	return fmt.Sprintf(wide, show("outcrop"), show(way), fmt.Sprintf("%.2fx", got), target), ok
}

// roofline sets a row beside what the machine gives.
func (t *table) roofline(ctx context.Context, w io.Writer, r row) error {
	m, err := askMachine(ctx, t.environment(r))
	if err != nil {
		return err
	}
	most := m.Peak.F32
	if r.bf16 && m.Peak.BF16 > 0 {
		most = m.Peak.BF16
	}
	speed := rig.Median(t.all(r, "outcrop", rate))
	flops, bytes := speed*r.work(), speed/float64(t.batch*length)*r.traffic()
	fmt.Fprintf(w, "  %s: %.0f MFLOP for each token: %.0f GFLOP/s, %.0f %% of the %.0f that %s does; at least %.0f MB for each step: %.1f GB/s, %.0f %% of the %.0f that memory gives\n",
		r.name, r.work()/1e6, flops/1e9, 100*flops/most, most/1e9, m.ISA, r.traffic()/1e6, bytes/1e9, 100*bytes/m.Peak.Read, m.Peak.Read/1e9)
	return nil
}
