// Package runnertest is the suite that every runner passes.
package runnertest

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"outcrop/internal/fault"
	"outcrop/internal/runner"
)

// Run tests the runner that open makes. It must run Child for the program named Program.
func Run(t *testing.T, open func(t *testing.T) runner.Runner) {
	for name, test := range map[string]func(*testing.T, runner.Runner){
		"lines come whole and in order":          lines,
		"a slow reader loses nothing":            slowReader,
		"the exit code and the last words":       lastWords,
		"the same id is the same task":           sameID,
		"an ended id can start again":            again,
		"stop asks":                              stopAsks,
		"stop ends by force after the grace":     stopForces,
		"stop after the end does nothing":        stopLate,
		"waiting ends with its context":          waitCanceled,
		"a program that is not there is a fault": noProgram,
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			test(t, open(t))
		})
	}
}

// start begins a script. It is stopped when the test ends.
func start(t *testing.T, r runner.Runner, id string, grace time.Duration, steps ...string) runner.Running {
	t.Helper()
	run, err := r.Start(t.Context(), runner.Task{ID: id, Program: Program, Spec: []byte(strings.Join(steps, "\n")), Grace: grace})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(run.Stop)
	return run
}

func read(run runner.Running) (all []string) {
	for line := range run.Lines() {
		all = append(all, string(line))
	}
	return all
}

func wait(t *testing.T, run runner.Running) runner.Exit {
	t.Helper()
	exit, err := run.Wait(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return exit
}

func lines(t *testing.T, r runner.Runner) {
	long := strings.Repeat("x", 300_000)
	run := start(t, r, "lines", time.Second, "say one", "say "+long, "say three")
	got := read(run)
	if len(got) != 3 || got[0] != "one" || got[1] != long || got[2] != "three" {
		t.Fatalf("got %d lines", len(got))
	}
	if exit := wait(t, run); exit != (runner.Exit{}) {
		t.Fatalf("exit %+v", exit)
	}
}

func slowReader(t *testing.T, r runner.Runner) {
	const n = 20_000 // far more than pipes hold
	run := start(t, r, "slow", time.Second, fmt.Sprint("count ", n))
	done := make(chan struct{})
	go func() { run.Wait(context.Background()); close(done) }()
	select {
	case <-done:
		t.Fatal("ended before its lines were read")
	case first := <-run.Lines():
		if string(first) != "0" {
			t.Fatalf("first line %q", first)
		}
	}
	for i := 1; i < n; i++ {
		if line := <-run.Lines(); string(line) != fmt.Sprint(i) {
			t.Fatalf("line %d is %q", i, line)
		}
	}
	<-done
}

func lastWords(t *testing.T, r runner.Runner) {
	run := start(t, r, "fail", time.Second, "err a first word", "err the weights are not numbers", "exit 7")
	read(run)
	exit := wait(t, run)
	if exit.Code != 7 || !strings.HasSuffix(exit.Failure, "the weights are not numbers") {
		t.Fatalf("exit %+v", exit)
	}
	run = start(t, r, "long", time.Second, "err "+strings.Repeat("é", 5000), "exit 1")
	read(run)
	if exit := wait(t, run); len([]rune(exit.Failure)) != 1024 {
		t.Fatalf("a failure of %d characters", len([]rune(exit.Failure)))
	}
}

func sameID(t *testing.T, r runner.Runner) {
	first := start(t, r, "same", time.Second, "term bye", "say once", "hang")
	<-first.Lines()
	second := start(t, r, "same", time.Second, "say twice")
	second.Stop()
	if got := read(first); len(got) != 1 || got[0] != "bye" {
		t.Fatalf("after the second start was stopped, the first said %q", got)
	}
	wait(t, first)
	wait(t, second)
}

func again(t *testing.T, r runner.Runner) {
	for range 2 {
		run := start(t, r, "again", time.Second, "say here")
		if got := read(run); len(got) != 1 {
			t.Fatalf("said %q", got)
		}
		wait(t, run)
	}
}

func stopAsks(t *testing.T, r runner.Runner) {
	run := start(t, r, "stop", time.Minute, "term bye", "say ready", "hang")
	<-run.Lines()
	run.Stop()
	run.Stop()
	if got := read(run); len(got) != 1 || got[0] != "bye" {
		t.Fatalf("said %q", got)
	}
	if exit := wait(t, run); exit.Code != 0 {
		t.Fatalf("exit %+v", exit)
	}
}

func stopForces(t *testing.T, r runner.Runner) {
	run := start(t, r, "force", 50*time.Millisecond, "deaf", "say ready", "hang")
	<-run.Lines()
	run.Stop()
	read(run)
	if exit := wait(t, run); exit.Code == 0 || exit.Failure == "" {
		t.Fatalf("exit %+v", exit)
	}
}

func stopLate(t *testing.T, r runner.Runner) {
	run := start(t, r, "late", time.Millisecond, "exit 0")
	read(run)
	wait(t, run)
	run.Stop()
	if exit := wait(t, run); exit.Code != 0 {
		t.Fatalf("exit %+v", exit)
	}
}

func waitCanceled(t *testing.T, r runner.Runner) {
	run := start(t, r, "wait", time.Millisecond, "say ready", "hang")
	<-run.Lines()
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := run.Wait(ctx); !fault.Is(err, fault.Canceled) {
		t.Fatalf("got %v", err)
	}
	run.Stop()
	read(run)
	wait(t, run)
}

func noProgram(t *testing.T, r runner.Runner) {
	run, err := r.Start(t.Context(), runner.Task{ID: "none", Program: "no-such-program", Grace: time.Second})
	if err != nil {
		return // refused at once
	}
	read(run)
	if exit := wait(t, run); exit.Code == 0 {
		t.Fatal("it ended well")
	}
}
