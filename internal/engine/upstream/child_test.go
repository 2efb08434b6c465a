package upstream_test

import (
	"flag"
	"fmt"
	"log/slog"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"outcrop/internal/engine"
	"outcrop/internal/engine/enginetest"
	"outcrop/internal/engine/upstream"
	"outcrop/internal/fault"
)

// TestMain is a llama-server, too: the one that tests start.
func TestMain(m *testing.M) {
	if len(os.Args) > 1 && os.Args[1] == "--model" {
		fmt.Fprintln(os.Stderr, imitate(os.Args[1:]))
		os.Exit(1)
	}
	slog.SetDefault(slog.New(slog.DiscardHandler))
	os.Exit(m.Run())
}

// With these seeds the imitation stops in the middle of the answer, and is ill from then on.
const hanging, falling = 4242, 4343

// imitate serves a model as llama-server does, with its flags and its key.
func imitate(args []string) error {
	f := flag.NewFlagSet("llama-server", flag.ContinueOnError)
	model, alias := f.String("model", "", ""), f.String("alias", "", "")
	host, port := f.String("host", "", ""), f.String("port", "", "")
	started := f.String("started", "", "a file that each start adds a letter to")
	broken := f.Bool("broken", false, "does not start")
	if err := f.Parse(args); err != nil {
		return err
	}
	if *started != "" {
		log, _ := os.OpenFile(*started, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
		log.WriteString("x")
		log.Close()
	}
	if *broken {
		return fmt.Errorf("it is broken")
	}
	s, err := newServer(*model, true)
	if err != nil {
		return err
	}
	s.name = *alias
	pages := s.pages()
	return http.ListenAndServe(*host+":"+*port, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch {
		case r.URL.Path == "/health" && s.ill.Load():
			w.WriteHeader(http.StatusInternalServerError)
		case r.URL.Path == "/health":
			reply(w, map[string]any{"status": "ok"})
		case r.Header.Get("Authorization") != "Bearer "+os.Getenv("LLAMA_API_KEY"):
			w.WriteHeader(http.StatusUnauthorized)
		default:
			pages.ServeHTTP(w, r)
		}
	}))
}

// child is the location of a server that is to be started.
func child(t *testing.T, path string, args ...string) string {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	return upstream.Location{Program: self, File: path, Args: args}.String()
}

func TestContractLaunched(t *testing.T) {
	enginetest.RunRemote(t, upstream.New(upstream.Options{}), enginetest.Excused{}, func(t *testing.T, path string) string { return child(t, path) })
}

// launched opens a child's model by a clock that stands still.
func launched(t *testing.T, args ...string) (engine.Model, *clock) {
	t.Helper()
	c := &clock{now: time.Unix(1e9, 0)}
	m, err := upstream.New(upstream.Options{Clock: c, Rand: func() float64 { return 0 }, Idle: time.Hour}).Open(t.Context(), child(t, tiny(t), args...))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { m.Close() })
	return m, c
}

func works(t *testing.T, m engine.Model) {
	t.Helper()
	if err := ask(t.Context(), m, true); err != nil {
		t.Error(err)
	}
}

// A server that is killed in the middle of an answer ends that answer with the modelled fault; the next request waits for its successor.
func TestKilledInTheMiddle(t *testing.T) {
	m, c := launched(t)
	pieces := 0
	for _, err := range m.(engine.Direct).Answer(t.Context(), engine.Prompt{Raw: "the name of"}, engine.Params{MaxTokens: 20, Seed: new(uint64(hanging))}) {
		if pieces++; pieces == 1 {
			if err != nil {
				t.Fatal(err)
			}
			syscall.Kill(upstream.Pid(m), syscall.SIGKILL)
		} else if !fault.Is(err, fault.ModelFailed) {
			t.Errorf("%v", err)
		}
	}
	if pieces != 2 {
		t.Errorf("%d pieces", pieces)
	}
	c.await(250 * time.Millisecond)
	go c.advance(250 * time.Millisecond)
	works(t, m)
}

// A server that died unnoticed is asked once more.
func TestKilledBetweenRequests(t *testing.T) {
	m, c := launched(t)
	syscall.Kill(upstream.Pid(m), syscall.SIGKILL)
	go func() {
		c.await(250 * time.Millisecond)
		c.advance(250 * time.Millisecond)
	}()
	works(t, m)
}

// Pauses double. Where the next start is far away, requests are told so at once.
func TestBackOff(t *testing.T) {
	starts := filepath.Join(t.TempDir(), "starts")
	c := &clock{now: time.Unix(1e9, 0)}
	o := upstream.New(upstream.Options{Clock: c, Rand: func() float64 { return 0 }})
	at := child(t, tiny(t), "--broken", "--started", starts)
	var pause time.Duration
	for i := range 8 {
		if pause > 0 && pause <= 4*time.Second {
			go func() {
				c.await(pause)
				c.advance(pause)
			}()
		}
		_, err := o.Open(t.Context(), at)
		if !fault.Is(err, fault.NotReady) || i == 0 && !strings.Contains(err.Error(), "it is broken") {
			t.Fatalf("start %d: %v", i, err)
		}
		pause = max(2*pause, 250*time.Millisecond)
	}
	if b, _ := os.ReadFile(starts); len(b) != 6 {
		t.Errorf("%d starts", len(b))
	}
}

// An idle server is stopped, and started again when it is asked; so is one that does not tell that it is well.
func TestIdleAndIll(t *testing.T) {
	m, c := launched(t)
	gone := upstream.Gone(m)
	c.await(time.Hour)
	c.advance(time.Hour)
	<-gone
	works(t, m)
	gone = upstream.Gone(m)
	for _, err := range m.(engine.Direct).Answer(t.Context(), engine.Prompt{Raw: "the"}, engine.Params{MaxTokens: 2, Seed: new(uint64(falling))}) {
		if err != nil {
			t.Fatal(err)
		}
	}
	for range 3 {
		c.await(10 * time.Second)
		c.advance(10 * time.Second)
	}
	<-gone
	c.await(250 * time.Millisecond)
	go c.advance(250 * time.Millisecond)
	works(t, m)
	gone = upstream.Gone(m)
	if err := m.Close(); err != nil {
		t.Error(err)
	}
	<-gone
	if err := ask(t.Context(), m, true); !fault.Is(err, fault.Unavailable) {
		t.Errorf("closed: %v", err)
	}
}

func TestLaunchRefuses(t *testing.T) {
	o := upstream.New(upstream.Options{})
	for path, want := range map[string]string{
		"llama-server://bin/llama-server?file=/x":    "absolute",
		"llama-server:///bin/llama-server?file=x":    "absolute",
		"llama-server:///bin/x?file=/x&slots=many":   "slots",
		"llama-server:///no/such/program?file=/x":    "no program",
		"http://127.0.0.1:1/v1?model=x&key=secret":   "env:NAME",
		"http://127.0.0.1:1/v1?model=x&key=env:NONE": "NONE",
	} {
		if _, err := o.Open(t.Context(), path); err == nil || !strings.Contains(fault.Public(err), want) {
			t.Errorf("%s: %v", path, err)
		}
	}
}

// clock stands still until it is told to go on.
type clock struct {
	mu    sync.Mutex
	now   time.Time
	calls []call
	last  int
	more  sync.Cond
}

type call struct {
	id int
	at time.Time
	f  func()
}

func (c *clock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.now
}

func (c *clock) AfterFunc(d time.Duration, f func()) (stop func() bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.last++
	id := c.last
	c.calls = append(c.calls, call{id, c.now.Add(d), f})
	c.more.L = &c.mu
	c.more.Broadcast()
	return func() bool {
		c.mu.Lock()
		defer c.mu.Unlock()
		n := len(c.calls)
		c.calls = slices.DeleteFunc(c.calls, func(one call) bool { return one.id == id })
		return len(c.calls) < n
	}
}

// await waits until something is to happen in exactly d.
func (c *clock) await(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.more.L = &c.mu
	for !slices.ContainsFunc(c.calls, func(one call) bool { return one.at.Equal(c.now.Add(d)) }) {
		c.more.Wait()
	}
}

// advance lets time go by, and what is due happen.
func (c *clock) advance(d time.Duration) {
	c.mu.Lock()
	c.now = c.now.Add(d)
	var due []call
	c.calls = slices.DeleteFunc(c.calls, func(one call) bool {
		if one.at.After(c.now) {
			return false
		}
		due = append(due, one)
		return true
	})
	c.mu.Unlock()
	for _, one := range due {
		one.f()
	}
}
