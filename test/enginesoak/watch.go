package main

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"runtime"
	"runtime/debug"
	"slices"
	"strconv"
	"time"

	"outcrop/internal/engine"
)

// sample is what the process holds at a quiet moment: nobody asks, and but for the steady model all are closed.
type sample struct {
	goroutines, mappings, files int
	heap, resident              int64 // bytes
}

// watched are samples of a run, in order. The last is taken with all models closed.
type watched []sample

// Tolerances: how much more the last third of a run may hold than the first.
const (
	moreHeap     = 256 << 10
	moreResident = 16 << 20
)

// look waits until all that ends by itself has ended, and takes a sample.
func (h *house) look(end bool) (s sample) {
	for _, shelf := range h.shelves {
		if shelf.steady && !end {
			h.alone(shelf)
			continue
		}
		if _, err := shelf.close(); err != nil {
			h.wrong("closing %s: %v", shelf.path, err)
		}
	}
	for last := 0; last != runtime.NumGoroutine(); {
		last = runtime.NumGoroutine()
		time.Sleep(20 * time.Millisecond)
	}
	runtime.GC()
	debug.FreeOSMemory()
	var memory runtime.MemStats
	runtime.ReadMemStats(&memory)
	s.heap, s.goroutines = int64(memory.HeapAlloc), runtime.NumGoroutine()
	if files, err := os.ReadDir("/proc/self/fd"); err == nil {
		s.files = len(files)
	}
	if maps, err := os.ReadFile("/proc/self/maps"); err == nil {
		s.mappings = bytes.Count(maps, []byte("outcrop-enginesoak-")) + bytes.Count(maps, []byte(".gguf"))
	}
	if statm, err := os.ReadFile("/proc/self/statm"); err == nil {
		if pages, err := strconv.ParseInt(string(bytes.Fields(statm)[1]), 10, 64); err == nil {
			s.resident = pages * int64(os.Getpagesize())
		}
	}
	return s
}

// alone asks for the longest answer while nobody else asks: there is room for it, unless those who left have kept theirs.
func (h *house) alone(s *shelf) {
	ctx, stop := context.WithTimeout(context.Background(), stuck)
	defer stop()
	longest := slices.MaxFunc(s.questions, func(a, b question) int { return a.want.output - b.want.output })
	m, err := s.take(ctx)
	if err != nil {
		h.wrong("opening %s: %v", s.path, err)
		return
	}
	if got, err := longest.pose(ctx, m, func(engine.Piece) bool { return true }); err != nil || !got.equal(longest.want) {
		h.wrong("alone, %+v: %+v, %v, the quiet engine %+v", longest.params, got, err, longest.want)
	}
}

// leaks tells what is held that was not held before. Goroutines, mappings and files are counted exactly.
func (w watched) leaks() (found []string) {
	if len(w) < 4 {
		return []string{"the run was too short to tell"}
	}
	body, end := w[:len(w)-1], w[len(w)-1]
	first, last := body[len(body)/10], body[len(body)-1]
	for _, s := range body[len(body)*2/3:] {
		last = sample{min(last.goroutines, s.goroutines), min(last.mappings, s.mappings), min(last.files, s.files), min(last.heap, s.heap), min(last.resident, s.resident)}
	}
	tell := func(what string, before, after, more int64) {
		if after > before+more {
			found = append(found, fmt.Sprintf("%d %s, then %d", before, what, after))
		}
	}
	tell("goroutines", int64(first.goroutines), int64(last.goroutines), 0)
	tell("mappings of models", int64(first.mappings), int64(last.mappings), 0)
	tell("open files", int64(first.files), int64(last.files), 0)
	tell("bytes of heap", first.heap, last.heap, moreHeap)
	tell("bytes resident", first.resident, last.resident, moreResident+first.resident/10)
	tell("mappings of models after all were closed", 0, int64(end.mappings), 0)
	return found
}
