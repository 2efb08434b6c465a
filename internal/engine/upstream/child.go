package upstream

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"iter"
	"net"
	"net/http"
	"os"
	"os/exec"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"time"

	"outcrop/internal/engine"
	"outcrop/internal/fault"
)

const (
	startTime   = 10 * time.Minute      // for a server to read its model
	lookAgain   = 20 * time.Millisecond // between looks at a server that starts
	healthEvery = 10 * time.Second      // that a running one is asked for its health
	healthTime  = 5 * time.Second       // for the answer
	healthTries = 3                     // one that missed so many in a row is ended
	dyingTime   = time.Second           // between the end of a server's connections and its own
)

// child is a llama-server that this process started.
type child struct {
	model *model // how it is asked
	cmd   *exec.Cmd
	said  tail
	since time.Time     // it has answered
	done  chan struct{} // the process has ended
	err   error         // how, after done

	mu    sync.Mutex
	ended bool // no signal goes to a process that is gone
}

// startChild starts the program and waits until it answers. It dies with this process where the system can tie their lives together.
func startChild(ctx context.Context, at Location, client http.RoundTripper) (*child, error) {
	ctx, cancel := context.WithTimeout(ctx, startTime)
	defer cancel()
	port, err := freePort()
	if err != nil {
		return nil, err
	}
	key := rand.Text() // others on this machine are kept out
	there := at
	there.URL = "http://127.0.0.1:" + port + "/v1"
	c := &child{model: &model{at: there, client: client, key: key}, done: make(chan struct{})}
	c.cmd = exec.Command(at.Program, arguments(at, port)...)
	c.cmd.Env = append(environment(), "LLAMA_API_KEY="+key)
	c.cmd.Stderr, c.cmd.Stdout = &c.said, io.Discard
	c.cmd.SysProcAttr = attributes()
	c.cmd.WaitDelay = dyingTime
	if err := c.run(); err != nil {
		return nil, err
	}
	if err = c.await(ctx); err == nil {
		err = c.model.learn(ctx)
	}
	if err != nil {
		c.stop()
		<-c.done
		return nil, errors.Join(err, c.err)
	}
	return c, nil
}

func arguments(at Location, port string) []string {
	args := []string{"--model", at.File, "--alias", at.Model, "--host", "127.0.0.1", "--port", port}
	if at.Slots > 0 {
		args = append(args, "--parallel", strconv.Itoa(at.Slots))
	}
	if at.Context > 0 {
		args = append(args, "--ctx-size", strconv.Itoa(at.Context*max(at.Slots, 1)))
	}
	if at.Embeds {
		args = append(args, "--embeddings")
	}
	return append(args, at.Args...)
}

// environment is this process's, without what is nobody else's business.
func environment() []string {
	return slices.DeleteFunc(os.Environ(), func(kv string) bool { return strings.HasPrefix(kv, "AWS_") || strings.HasPrefix(kv, "OUTCROP_") })
}

func freePort() (string, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", err
	}
	defer l.Close()
	_, port, err := net.SplitHostPort(l.Addr().String())
	return port, err
}

// run starts the process. A child gets its death signal when the thread that forked it ends: that one is kept until it is gone.
func (c *child) run() error {
	started := make(chan error)
	go func() {
		runtime.LockOSThread()
		defer runtime.UnlockOSThread()
		err := c.cmd.Start()
		started <- err
		if err != nil {
			return
		}
		err = c.cmd.Wait()
		c.mu.Lock()
		c.ended = true
		c.mu.Unlock()
		c.err = fmt.Errorf("%w: %s", ending(err), c.said.String())
		close(c.done)
	}()
	return <-started
}

// ending is how a process ended, in words.
func ending(err error) error {
	if err == nil {
		return errors.New("exit status 0")
	}
	return err
}

// await waits until the server says that it is well.
func (c *child) await(ctx context.Context) error {
	for {
		if c.healthy(ctx) {
			return nil
		}
		select {
		case <-c.done:
			return errors.New("it ended while it started")
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(lookAgain):
		}
	}
}

func (c *child) healthy(ctx context.Context) bool {
	ctx, cancel := context.WithTimeout(ctx, healthTime)
	defer cancel()
	var said struct{ Status string }
	return c.model.get(ctx, "upstream.Health", c.model.at.root()+"/health", &said) == nil && said.Status == "ok"
}

// checkHealth ends a server that lives but does not answer any more.
func (c *child) checkHealth(clock Clock) (stop func()) {
	ctx, cancel := context.WithCancel(context.Background())
	missed := 0
	var look func()
	look = func() {
		if ctx.Err() != nil {
			return
		}
		if missed++; c.healthy(ctx) {
			missed = 0
		}
		if missed == healthTries {
			c.stop()
			return
		}
		clock.AfterFunc(healthEvery, look)
	}
	clock.AfterFunc(healthEvery, look)
	return cancel
}

// stop kills the process, unless it is gone: a llama-server has nothing to save.
func (c *child) stop() {
	c.mu.Lock()
	defer c.mu.Unlock()
	if !c.ended {
		syscall.Kill(-c.cmd.Process.Pid, syscall.SIGKILL)
	}
}

// pass hands an answer on. It tells whether to ask again: the server ended before it gave anything.
func (c *child) pass(answer iter.Seq2[engine.Piece, error], mayRetry bool, yield func(engine.Piece, error) bool) (retry bool) {
	for p, err := range answer {
		if err != nil && mayRetry && isSilent(err) && c.died() {
			return true
		}
		mayRetry = false
		if !yield(p, err) {
			break
		}
	}
	return false
}

// isSilent tells that a server does not answer, rather than that it refuses.
func isSilent(err error) bool {
	_, said := errors.AsType[statusError](err)
	return fault.Is(err, fault.ModelFailed) && !said
}

func (c *child) isGone() bool {
	select {
	case <-c.done:
		return true
	default:
		return false
	}
}

// died tells whether the process is gone, or going: its connections end a little before.
func (c *child) died() bool {
	select {
	case <-c.done:
		return true
	case <-time.After(dyingTime):
		return false
	}
}

// tail keeps the end of what a process says.
type tail struct {
	mu   sync.Mutex
	text []byte
}

const longestTailWords = 2 << 10

func (t *tail) Write(b []byte) (int, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.text = append(t.text, b...)
	if over := len(t.text) - longestTailWords; over > 0 {
		t.text = append(t.text[:0], t.text[over:]...)
	}
	return len(b), nil
}

func (t *tail) String() string {
	t.mu.Lock()
	defer t.mu.Unlock()
	return strings.TrimSpace(string(t.text))
}
