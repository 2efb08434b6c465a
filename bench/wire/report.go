package main

import (
	"fmt"
	"io"
	"runtime"
	"slices"
	"time"
)

// The targets, at the numbers of clients that they are for.
const (
	wantAdded   = 250 * time.Microsecond // p50 over asking the upstream directly, 1 client
	wantMoto    = 15                     // times moto's requests per second, 16 clients
	wantLiteLLM = 40                     // times LiteLLM's, 16 clients
	wantEvents  = 100_000                // relayed each second
)

// median is of each column by itself.
func median(all []sample) (m sample) {
	middle := func(get func(sample) float64) float64 {
		list := make([]float64, len(all))
		for i, s := range all {
			list[i] = get(s)
		}
		slices.Sort(list)
		return list[len(list)/2]
	}
	m.rate = middle(func(s sample) float64 { return s.rate })
	m.p50 = time.Duration(middle(func(s sample) float64 { return float64(s.p50) }))
	m.p99 = time.Duration(middle(func(s sample) float64 { return float64(s.p99) }))
	m.cpu = time.Duration(middle(func(s sample) float64 { return float64(s.cpu) }))
	return m
}

// report prints the table and tells whether the targets are held.
func report(w io.Writer, targets []target, all map[point][]sample, relayed []float64) (held bool) {
	fmt.Fprintf(w, "bench-wire: %d cores shared by clients, servers and an upstream that answers at once; medians of %d rounds\n\n", runtime.NumCPU(), len(relayed))
	fmt.Fprintf(w, "%-10s %8s %12s %10s %10s %11s %11s %10s\n", "", "clients", "requests/s", "p50 ms", "p99 ms", "added p50", "added p99", "cpu ms")
	m := map[point]sample{}
	for _, clients := range []int{1, 16, 256} {
		for _, t := range targets {
			at := point{t.name, clients}
			m[at] = median(all[at])
			direct := m[point{"upstream", clients}]
			added50, added99 := ms(m[at].p50-direct.p50), ms(m[at].p99-direct.p99)
			if t.name == "upstream" || t.name == "moto" { // moto asks nobody
				added50, added99 = "", ""
			}
			fmt.Fprintf(w, "%-10s %8d %12.0f %10s %10s %11s %11s %10s\n", t.name, clients, m[at].rate, ms(m[at].p50), ms(m[at].p99), added50, added99, ms(m[at].cpu))
		}
	}
	slices.Sort(relayed)
	events := relayed[len(relayed)/2]
	fmt.Fprintf(w, "\nConverseStream: %.0f events/s\n\n", events)
	held = true
	check := func(ok bool, format string, args ...any) {
		word := "PASS"
		if !ok {
			word, held = "FAIL", false
		}
		fmt.Fprintf(w, "%s  %s\n", word, fmt.Sprintf(format, args...))
	}
	added := m[point{"outcrop", 1}].p50 - m[point{"upstream", 1}].p50
	check(added < wantAdded, "added p50 at 1 client: %s ms, under %s ms", ms(added), ms(wantAdded))
	ours := m[point{"outcrop", 16}].rate
	for _, other := range []struct {
		name  string
		times float64
	}{{"moto", wantMoto}, {"litellm", wantLiteLLM}} {
		theirs := m[point{other.name, 16}].rate
		if theirs == 0 {
			fmt.Fprintf(w, "----  %s was not measured\n", other.name)
			continue
		}
		check(ours >= other.times*theirs, "requests at 16 clients: %.1f times %s's, at least %.0f times", ours/theirs, other.name, other.times)
	}
	check(events >= wantEvents, "event-stream relay: %.0f events/s, at least %d", events, wantEvents)
	return held
}

func ms(d time.Duration) string { return fmt.Sprintf("%.3f", float64(d)/float64(time.Millisecond)) }
