// Command soak loads the real server with all kinds of requests at once for a long time, among them broken ones and clients that
// go away, and checks every answer against what the quiet server answered.
//
//	go run ./test/soak [-outcrop bin/outcrop] [-time 1h] [-seed 1]
//
// Wrong is an answer that differs, an object that is not what was stored, a ledger that is not what was answered, a status of 5xx, or a bad
// request that is taken. A leak is a server whose goroutines, memory or open files have grown from the first quarter to the
// last. It exits with 1 on either.
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
	"time"

	"outcrop/test/server"
)

// clientCount is how many work at once, each taking a breath after each request.
const clientCount = 6

func main() {
	runtime.LockOSThread() // the server dies with the thread that started it
	program := flag.String("outcrop", "bin/outcrop", "the program")
	length := flag.Duration("time", time.Hour, "how long the load lasts")
	seed := flag.Uint64("seed", 1, "seed of all that is random")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	held, err := run(ctx, *program, *length, *seed)
	if err != nil {
		fmt.Fprintln(os.Stderr, "soak:", err)
	}
	if err != nil || !held {
		os.Exit(1)
	}
}

// run soaks a server on a folder of its own.
func run(ctx context.Context, program string, length time.Duration, seed uint64) (held bool, err error) {
	dir, err := os.MkdirTemp("", "outcrop-soak-")
	if err != nil {
		return false, err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	s := &server.Server{Program: program, Data: filepath.Join(dir, "data"), Log: filepath.Join(dir, "server.log")}
	if err := s.Start(); err != nil {
		return false, err
	}
	defer s.Kill()
	h, err := prepare(ctx, s, seed)
	if err != nil {
		return false, fmt.Errorf("set-up: %w", err)
	}
	fmt.Printf("soak: %d clients for %v, seed %d\n", clientCount, length, seed)
	watched := h.load(ctx, length, seed)
	if err := ctx.Err(); err != nil {
		return false, err
	}
	h.checkLedger(ctx)
	if err := s.Stop(); err != nil {
		h.wrong("the server ended with %v", err)
	}
	first, last := watched.quarters()
	leaks := grown(first, last)
	for _, l := range leaks {
		fmt.Println("soak: LEAK:", l)
	}
	fmt.Printf("soak: %v, %d requests, %d wrong, goroutines %d->%d, memory %d->%d MB, files %d->%d\n", length, h.requests.Load(), h.wrongs.Load(),
		first.goroutines, last.goroutines, first.memory>>20, last.memory>>20, first.files, last.files)
	return h.wrongs.Load() == 0 && len(leaks) == 0, nil
}
