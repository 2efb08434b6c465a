// Package process runs tasks as children of the server: the same binary with another subcommand. They die with it.
package process

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"runtime"
	"slices"
	"strings"
	"sync"
	"syscall"
	"time"

	"outcrop/internal/fault"
	"outcrop/internal/runner"
)

// Runner implements runner.Runner.
type Runner struct {
	path string
	env  []string

	mu     sync.Mutex
	tasks  map[string]*task
	killed bool
}

// New runs children of the binary at path; an empty path means this very one. Of the server's environment they see only what a
// program needs to run: their credentials come with the spec.
func New(path string) (*Runner, error) {
	if path == "" {
		own, err := os.Executable()
		if err != nil {
			return nil, fault.Wrap("process.New", fault.Internal, err)
		}
		path = own
	}
	keep := []string{"PATH", "HOME", "TMPDIR", "LANG", "TZ", "GOMAXPROCS", "GOMEMLIMIT", "GOTRACEBACK", "GODEBUG", "GOCOVERDIR", "OUTCROP_ISA"}
	env := slices.DeleteFunc(os.Environ(), func(kv string) bool {
		name, _, _ := strings.Cut(kv, "=")
		return !slices.Contains(keep, name)
	})
	return &Runner{path: path, env: env, tasks: map[string]*task{}}, nil
}

// task implements runner.Running.
type task struct {
	grace  time.Duration
	cmd    *exec.Cmd
	output *os.File // the child's standard output, our end
	lines  chan []byte
	errors tail
	once   sync.Once

	mu    sync.Mutex // guards what follows, and that no signal goes to a process that is gone
	ended bool
	kill  *time.Timer

	done chan struct{}
	exit runner.Exit // after done
}

// Start implements runner.Runner.
func (r *Runner) Start(_ context.Context, t runner.Task) (runner.Running, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.killed {
		return nil, fault.New("process.Start", fault.Unavailable, "The server is ending.")
	}
	if running := r.tasks[t.ID]; running != nil {
		return running, nil
	}
	k := &task{grace: t.Grace, lines: make(chan []byte), done: make(chan struct{})}
	k.cmd = exec.Command(r.path, t.Program)
	k.cmd.Env = r.env
	if t.Parts > 1 {
		k.cmd.Env = append(slices.Clip(r.env), fmt.Sprintf("GOMAXPROCS=%d", max(1, runtime.GOMAXPROCS(0)/t.Parts)))
	}
	k.cmd.Stdin = bytes.NewReader(t.Spec)
	k.cmd.Stderr = &k.errors
	k.cmd.SysProcAttr = attributes()
	k.cmd.WaitDelay = 5 * time.Second // should a grandchild hold the pipes
	started := make(chan error)
	go func() {
		// A child gets its death signal when the thread that forked it ends, not when the process does. This thread belongs to
		// this goroutine until the child is gone.
		runtime.LockOSThread()
		defer runtime.UnlockOSThread()
		err := k.start()
		started <- err
		if err != nil {
			return
		}
		k.wait()
		r.mu.Lock()
		delete(r.tasks, t.ID)
		r.mu.Unlock()
		close(k.done)
	}()
	if err := <-started; err != nil {
		return nil, fault.Wrap("process.Start", fault.Internal, err)
	}
	r.tasks[t.ID] = k
	return k, nil
}

func (k *task) start() error {
	ours, theirs, err := os.Pipe()
	if err != nil {
		return err
	}
	k.output, k.cmd.Stdout = ours, theirs
	err = k.cmd.Start()
	theirs.Close()
	if err != nil {
		ours.Close()
	}
	return err
}

// wait passes lines on until the child ends, and notes how it did.
func (k *task) wait() {
	read := make(chan struct{})
	go func() {
		defer close(read)
		defer close(k.lines)
		defer k.output.Close()
		readLines(k.output, k.lines)
	}()
	err := k.cmd.Wait()
	k.mu.Lock()
	k.ended = true
	if k.kill != nil {
		k.kill.Stop()
	}
	k.mu.Unlock()
	syscall.Kill(-k.cmd.Process.Pid, syscall.SIGKILL) // whatever it left behind in its group
	<-read
	k.exit = exitOf(err, k.cmd.ProcessState, k.errors.String())
}

// readLines sends each line without its end. The last may lack one. A line may be as long as it likes.
func readLines(from io.Reader, to chan<- []byte) {
	b := bufio.NewReaderSize(from, 64<<10)
	for {
		line, err := b.ReadBytes('\n')
		if line = bytes.TrimRight(line, "\r\n"); len(line) > 0 {
			to <- line
		}
		if err != nil {
			return
		}
	}
}

func exitOf(err error, state *os.ProcessState, said string) runner.Exit {
	e := runner.Exit{Code: -1, Failure: reason(said)}
	if state != nil {
		e.Code = state.ExitCode()
		if ws, ok := state.Sys().(syscall.WaitStatus); ok && ws.Signaled() {
			e.Code = 128 + int(ws.Signal())
			if e.Failure == "" {
				e.Failure = "The process was ended by the signal " + ws.Signal().String() + "."
			}
		}
	}
	if e.Code == 0 {
		e.Failure = ""
	}
	if err != nil && e.Failure == "" && !errors.Is(err, exec.ErrWaitDelay) {
		e.Failure = err.Error()
	}
	return e
}

// Kill ends all tasks by force, and lets no other begin.
func (r *Runner) Kill() {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.killed = true
	for _, k := range r.tasks {
		k.end()
	}
}

// end kills the child and what it started, unless it is gone already.
func (k *task) end() {
	k.mu.Lock()
	defer k.mu.Unlock()
	if !k.ended {
		syscall.Kill(-k.cmd.Process.Pid, syscall.SIGKILL)
	}
}

// Lines implements runner.Running.
func (k *task) Lines() <-chan []byte { return k.lines }

// Stop implements runner.Running.
func (k *task) Stop() {
	k.once.Do(func() {
		k.mu.Lock()
		defer k.mu.Unlock()
		if k.ended {
			return
		}
		k.cmd.Process.Signal(syscall.SIGTERM)
		k.kill = time.AfterFunc(k.grace, k.end)
	})
}

// Wait implements runner.Running.
func (k *task) Wait(ctx context.Context) (runner.Exit, error) {
	select {
	case <-k.done:
		return k.exit, nil
	case <-ctx.Done():
		return runner.Exit{}, fault.Wrap("process.Wait", fault.Canceled, ctx.Err())
	}
}
