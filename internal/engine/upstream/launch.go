package upstream

import (
	"context"
	"errors"
	"iter"
	"os"
	"os/exec"
	"sync"
	"time"

	"outcrop/internal/engine"
	"outcrop/internal/fault"
)

// launched is a model on a llama-server that is a child of this process. When the child dies it is started again, after a pause
// that grows; when nobody asks for long it is stopped, and started with the next request.
type launched struct {
	at      Location
	options Options
	open    func(ctx context.Context) (*child, error)
	pause   *pause
	info    engine.Info

	mu       sync.Mutex
	running  *child   // nil while there is none that answers
	starting *attempt // nil while none is planned or going on
	users    int      // of running, and those before it
	left     sync.Cond
	resting  func() bool // calls off the end of an idle child
	closing  bool
}

// attempt is a start, going on or planned.
type attempt struct {
	at     time.Time // when it begins
	cancel context.CancelFunc
	done   chan struct{}
	err    error // after done
}

// patience is how long requests wait for a start to begin; for one that is further away they are told to come again.
const patience = 5 * time.Second

// launch starts a server for the first time.
func (o *Opener) launch(ctx context.Context, at Location) (engine.Model, error) {
	if _, err := exec.LookPath(at.Program); err != nil {
		return nil, &fault.Error{Op: "upstream.Start", Kind: fault.Invalid, Member: "llama-server", Text: "There is no program " + at.Program + ".", Cause: err}
	}
	if _, err := os.Stat(at.File); err != nil {
		return nil, &fault.Error{Op: "upstream.Start", Kind: fault.Invalid, Member: "gguf", Text: "There is no file " + at.File + ".", Cause: err}
	}
	l := &launched{at: at, options: o.options, pause: o.pauseOf(at.String())}
	l.left.L = &l.mu
	l.open = func(ctx context.Context) (*child, error) { return startChild(ctx, at, o.client) }
	c, err := l.use(ctx)
	if err != nil {
		l.Close()
		return nil, err
	}
	l.info = c.model.info
	l.release()
	return l, nil
}

// use gives the running child, after starting it where there is none. release must follow.
func (l *launched) use(ctx context.Context) (*child, error) {
	const op = "upstream.Start"
	l.mu.Lock()
	defer l.mu.Unlock()
	for tries := 0; ; tries++ {
		if l.closing {
			return nil, closing(op)
		}
		if l.running != nil && l.running.isGone() {
			l.lost(l.running)
		}
		if l.running != nil {
			l.users++
			l.stayAwake()
			return l.running, nil
		}
		if l.starting == nil {
			l.plan(l.pause.left(l.options.Clock.Now()))
		}
		a := l.starting
		if tries > 1 || a.at.Sub(l.options.Clock.Now()) > patience {
			return nil, &fault.Error{Op: op, Kind: fault.NotReady, Text: "The model's server has failed and will be started again. Try again later.", Cause: l.pause.cause()}
		}
		l.mu.Unlock()
		select {
		case <-a.done:
		case <-ctx.Done():
		}
		l.mu.Lock()
		if ctx.Err() != nil {
			return nil, fault.Wrap(op, fault.Canceled, ctx.Err())
		}
		if a.err != nil {
			return nil, a.err
		}
	}
}

// release ends a use.
func (l *launched) release() {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.users--; l.users > 0 {
		return
	}
	l.left.Broadcast()
	if !l.closing {
		l.resting = l.options.Clock.AfterFunc(l.options.Idle, l.rest)
	}
}

func (l *launched) stayAwake() {
	if l.resting != nil {
		l.resting()
		l.resting = nil
	}
}

// rest stops a child that nobody uses.
func (l *launched) rest() {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.users > 0 || l.closing {
		return
	}
	if c := l.running; c != nil {
		l.running = nil
		c.stop()
	} else if a := l.starting; a != nil {
		a.cancel()
	}
}

// plan sets a start in motion. The caller has the lock.
func (l *launched) plan(in time.Duration) {
	ctx, cancel := context.WithCancel(context.Background())
	a := &attempt{at: l.options.Clock.Now().Add(in), cancel: cancel, done: make(chan struct{})}
	l.starting = a
	due := make(chan struct{})
	stop := func() bool { return false }
	if in > 0 {
		stop = l.options.Clock.AfterFunc(in, func() { close(due) })
	} else {
		close(due)
	}
	go func() {
		defer cancel()
		var c *child
		var err error
		select {
		case <-due:
			c, err = l.open(ctx)
		case <-ctx.Done():
			stop()
			err = ctx.Err()
		}
		l.started(a, c, err)
	}()
}

// started takes in what became of a start.
func (l *launched) started(a *attempt, c *child, err error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	defer close(a.done)
	l.starting = nil
	switch {
	case errors.Is(err, context.Canceled):
		a.err = fault.New("upstream.Start", fault.NotReady, "The model's server was not started. Try again later.")
	case err != nil:
		wait := l.pause.failed(l.options.Clock.Now(), err)
		l.options.Log.Error("a model's server does not start", "file", l.at.File, "err", err, "again", wait)
		a.err = &fault.Error{Op: "upstream.Start", Kind: fault.NotReady, Text: "The model's server does not start. Try again later.", Cause: err}
	case l.closing:
		c.stop()
		a.err = closing("upstream.Start")
	default:
		l.running, c.since = c, l.options.Clock.Now()
		if l.users == 0 {
			l.resting = l.options.Clock.AfterFunc(l.options.Idle, l.rest)
		}
		go l.watch(c)
	}
}

// watch waits for a child's end.
func (l *launched) watch(c *child) {
	stop := c.checkHealth(l.options.Clock)
	<-c.done
	stop()
	l.mu.Lock()
	defer l.mu.Unlock()
	l.lost(c)
}

// lost plans the next start after a child that ended by itself. Whoever sees that first calls it, with the lock.
func (l *launched) lost(c *child) {
	if l.running != c {
		return
	}
	l.running = nil
	now := l.options.Clock.Now()
	if now.Sub(c.since) > steady {
		l.pause.reset()
	}
	wait := l.pause.failed(now, c.err)
	l.options.Log.Error("a model's server ended", "file", l.at.File, "err", c.err, "again", wait)
	if !l.closing {
		l.plan(wait)
	}
}

// Info describes the model, as its server did at first.
func (l *launched) Info() engine.Info { return l.info }

// Spans are not to be had.
func (l *launched) Spans(string) []engine.Span { return nil }

// Tokens has the server tokenize a prompt.
func (l *launched) Tokens(p engine.Prompt) ([]engine.Token, error) {
	c, err := l.use(context.Background())
	if err != nil {
		return nil, err
	}
	defer l.release()
	return c.model.Tokens(p)
}

// Embed embeds texts.
func (l *launched) Embed(ctx context.Context, texts []string) ([]engine.Embedding, error) {
	c, err := l.use(ctx)
	if err != nil {
		return nil, err
	}
	defer l.release()
	return c.model.Embed(ctx, texts)
}

// Generate answers a prompt of tokens.
func (l *launched) Generate(ctx context.Context, prompt []engine.Token, p engine.Params) iter.Seq2[engine.Piece, error] {
	return l.answer(ctx, func(m *model) iter.Seq2[engine.Piece, error] { return m.Generate(ctx, prompt, p) })
}

// Answer answers a prompt as it is. It implements engine.Direct.
func (l *launched) Answer(ctx context.Context, prompt engine.Prompt, p engine.Params) iter.Seq2[engine.Piece, error] {
	return l.answer(ctx, func(m *model) iter.Seq2[engine.Piece, error] { return m.Answer(ctx, prompt, p) })
}

// answer has the running child answer, or the next one where it is gone before it gave anything.
func (l *launched) answer(ctx context.Context, ask func(m *model) iter.Seq2[engine.Piece, error]) iter.Seq2[engine.Piece, error] {
	return func(yield func(engine.Piece, error) bool) {
		for again := true; ; again = false {
			c, err := l.use(ctx)
			if err != nil {
				yield(engine.Piece{}, err)
				return
			}
			retry := c.pass(ask(c.model), again, yield)
			l.release()
			if !retry {
				return
			}
		}
	}
}

// Close waits for running requests to end, then stops the child.
func (l *launched) Close() error {
	l.mu.Lock()
	l.closing = true
	l.stayAwake()
	for l.users > 0 {
		l.left.Wait()
	}
	c, a := l.running, l.starting
	l.running = nil
	l.mu.Unlock()
	if a != nil {
		a.cancel()
		<-a.done
	}
	if c != nil {
		c.stop()
		<-c.done
	}
	return nil
}
