package train_test

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"os/signal"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"outcrop/internal/train"
	"outcrop/internal/train/spec"
)

// This binary is also the process of a training, and of one that several share: tests kill it.
func TestMain(m *testing.M) {
	if len(os.Args) < 3 || os.Args[1] != "train" {
		os.Exit(m.Run())
	}
	var l life
	if err := json.Unmarshal([]byte(os.Args[2]), &l); err != nil {
		panic(err)
	}
	os.Exit(l.live())
}

// life is how a process of a training lives and dies.
type life struct {
	Whole bool          // it is what the server starts, with this machine's memory
	Every time.Duration // between two checkpoints, else

	Event   int  // it is killed by kill -9 after so many things that it says, 0 for never
	Request int  // it is killed at that request which it makes, 0 for never
	After   bool // what is asked for is done before that
}

func (l life) String() string {
	if l.Event > 0 {
		return fmt.Sprintf("after event %d", l.Event)
	}
	return fmt.Sprintf("at request %d (after it: %v)", l.Request, l.After)
}

// live runs the job that standard input has.
func (l life) live() int {
	ctx, _ := signal.NotifyContext(context.Background(), syscall.SIGTERM)
	if l.Whole {
		return train.Main(ctx, os.Stdin, os.Stdout)
	}
	left := l.Event
	out := listener(func(line []byte) {
		os.Stdout.Write(line)
		if left--; left == 0 {
			syscall.Kill(os.Getpid(), syscall.SIGKILL)
			select {}
		}
	})
	return train.Trainer{Now: time.Now, Every: l.Every, Part: 5 << 20, Memory: func() int64 { return 1 << 40 }}.Run(ctx, os.Stdin, out)
}

// mortal kills a process at the request that its life ends with: before that is answered, or after it was done.
type mortal struct {
	http.Handler
	life
	process *os.Process
	count   atomic.Int64
}

func (m *mortal) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if int(m.count.Add(1)) != m.Request {
		m.Handler.ServeHTTP(w, r)
		return
	}
	if m.After {
		m.Handler.ServeHTTP(discard{http.Header{}}, r)
	}
	m.process.Kill()
}

// discard is an answer that nobody hears.
type discard struct{ header http.Header }

func (d discard) Header() http.Header         { return d.header }
func (d discard) Write(b []byte) (int, error) { return len(b), nil }
func (d discard) WriteHeader(int)             {}

// child is a process of a training.
type child struct {
	*exec.Cmd
	heard
	killed bool
}

// launch starts a job in a process of its own, which reaches the server by an address of its own. wait passes on what it says, to its end.
func (s *server) launch(p spec.Spec, l life) (c *child, wait func(hear func(spec.Event))) {
	s.Helper()
	m := &mortal{Handler: s.mux, life: l}
	door := httptest.NewServer(m)
	if p.S3.Endpoint == s.url {
		p.S3.Endpoint = door.URL
	}
	how, err := json.Marshal(l)
	if err != nil {
		s.Fatal(err)
	}
	c = &child{Cmd: exec.CommandContext(s.Context(), os.Args[0], "train", string(how)), heard: heard{metrics: map[string]map[int]float64{}}}
	c.Stderr = os.Stderr
	if !l.Whole {
		c.Env = append(os.Environ(), "GOMAXPROCS=1", "GOGC=off") // tests run several at once
	}
	in, err := c.StdinPipe()
	if err != nil {
		s.Fatal(err)
	}
	out, err := c.StdoutPipe()
	if err != nil {
		s.Fatal(err)
	}
	if err := c.Start(); err != nil {
		s.Fatal(err)
	}
	m.process = c.Process
	if err := json.NewEncoder(in).Encode(p); err != nil {
		s.Fatal(err)
	}
	in.Close()
	return c, func(hear func(spec.Event)) {
		defer door.Close()
		for lines := bufio.NewScanner(out); lines.Scan(); {
			var e spec.Event
			if json.Unmarshal(lines.Bytes(), &e) == nil { // the last line of one that is killed may be cut
				c.hear(e)
				hear(e)
			}
		}
		c.Wait()
		c.code = c.ProcessState.ExitCode()
		c.killed = c.code == -1
	}
}

// child runs a job in a process of its own to its end.
func (s *server) child(p spec.Spec, l life) *child {
	s.Helper()
	c, wait := s.launch(p, l)
	wait(func(spec.Event) {})
	return c
}
