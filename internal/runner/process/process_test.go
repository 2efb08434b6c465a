package process_test

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"
	"testing"
	"time"

	"outcrop/internal/runner"
	"outcrop/internal/runner/process"
	"outcrop/internal/runner/runnertest"
)

// parentProgram starts a child that locks the file named by the second argument, says so, and waits to be killed.
const parentProgram = "process-test-parent"

func TestMain(m *testing.M) {
	if len(os.Args) > 1 {
		switch os.Args[1] {
		case runnertest.Program:
			os.Exit(runnertest.Child())
		case parentProgram:
			parent(os.Args[2])
		case "no-such-program":
			os.Exit(2)
		}
	}
	os.Exit(m.Run())
}

func open(t *testing.T) runner.Runner {
	r, err := process.New("")
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestContract(t *testing.T) { runnertest.Run(t, open) }

func parent(path string) {
	r, err := process.New("")
	if err != nil {
		os.Exit(1)
	}
	run, err := r.Start(context.Background(), runner.Task{ID: "x", Program: runnertest.Program, Spec: []byte("lock " + path + "\nsay locked\nhang")})
	if err != nil {
		os.Exit(1)
	}
	for line := range run.Lines() {
		os.Stdout.Write(append(line, '\n'))
	}
}

// A server that is killed takes its children along: the lock that the child holds falls free.
func TestChildrenDieWithTheServer(t *testing.T) {
	if runtime.GOOS != "linux" {
		t.Skip("only Linux ties a child's life to its parent's")
	}
	path := filepath.Join(t.TempDir(), "lock")
	own, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(own, parentProgram, path)
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	line, err := bufio.NewReader(out).ReadString('\n')
	if line != "locked\n" {
		t.Fatalf("the parent said %q, %v", line, err)
	}
	f, err := os.OpenFile(path, os.O_RDWR, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if err := syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); err == nil {
		t.Fatal("the child does not hold the lock")
	}
	cmd.Process.Kill()
	cmd.Wait()
	if err := syscall.Flock(int(f.Fd()), syscall.LOCK_EX); err != nil { // waits for the child's death
		t.Fatal(err)
	}
}

// A child must not die with the thread that asked for it.
func TestChildOutlivesTheAskingThread(t *testing.T) {
	r := open(t)
	got := make(chan runner.Running)
	go func() {
		runtime.LockOSThread() // and never unlocked: the thread ends with the goroutine
		run, err := r.Start(t.Context(), runner.Task{ID: "x", Program: runnertest.Program, Spec: []byte("term bye\nsay ready\nhang"), Grace: time.Minute})
		if err != nil {
			t.Error(err)
		}
		got <- run
	}()
	run := <-got
	<-run.Lines()
	run.Stop()
	if line := string(<-run.Lines()); line != "bye" {
		t.Fatalf("said %q", line)
	}
	if exit, _ := run.Wait(t.Context()); exit.Code != 0 {
		t.Fatalf("exit %+v", exit)
	}
}

func TestAPanicIsToldByItsFirstLine(t *testing.T) {
	r := open(t)
	spec := "err something before\nerr panic: the sky fell\nerr goroutine 1 [running]:\nerr " + strings.Repeat("z", 4000) + "\nexit 2"
	run, err := r.Start(t.Context(), runner.Task{ID: "x", Program: runnertest.Program, Spec: []byte(spec)})
	if err != nil {
		t.Fatal(err)
	}
	for range run.Lines() {
	}
	exit, err := run.Wait(t.Context())
	if err != nil || exit.Code != 2 || !strings.HasPrefix(exit.Failure, "panic: the sky fell\n") || len(exit.Failure) != 1024 {
		t.Fatalf("exit %+v, %v", exit, err)
	}
}

// TestPartsOfTheCores: tasks that share the machine do not fight for it.
func TestPartsOfTheCores(t *testing.T) {
	t.Setenv("GOMAXPROCS", "7")
	r := open(t)
	for parts, want := range map[int]string{0: "7", 1: "7", 2: fmt.Sprint(max(1, runtime.GOMAXPROCS(0)/2)), 1000: "1"} {
		run, err := r.Start(t.Context(), runner.Task{ID: fmt.Sprint(parts), Program: runnertest.Program, Spec: []byte("env GOMAXPROCS"), Parts: parts, Grace: time.Second})
		if err != nil {
			t.Fatal(err)
		}
		if got := string(<-run.Lines()); got != want {
			t.Errorf("%d parts: %s threads, want %s", parts, got, want)
		}
		run.Wait(t.Context())
	}
}
