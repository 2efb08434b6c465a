package jobs

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/url"
	"strings"
	"time"
)

// ErrLeft says that the watching ended before the job did; ErrNotCompleted that the job ended otherwise than well.
var (
	ErrLeft         = errors.New("no longer watching")
	ErrNotCompleted = errors.New("the job is not completed")
)

// Watch shows a job until it has ended: redrawn in place on a terminal, with a line now and then elsewhere.
type Watch struct {
	Client  *Client
	Out     io.Writer
	Size    func() (columns, rows int, terminal bool) // of Out; without a terminal only the last counts
	After   func(time.Duration) <-chan time.Time      // the clock's
	Metrics []string                                  // whose curves are shown; nil for the usual ones

	lost  time.Time // since when the server cannot be reached; zero while it can
	drawn int       // lines that stand on the terminal
	told  string    // the state in the last line
	at    time.Time // when that was
}

const (
	lookEvery = time.Second
	tellEvery = 10 * time.Second // where there is no terminal
	patience  = time.Minute      // with a server that cannot be reached
)

// Run shows the job of a name or an ARN. The error is ErrLeft when ctx ended first, and ErrNotCompleted when the job failed or was
// stopped: both have been told by then. A server that goes away is waited for, since its jobs go on when it is back.
func (w *Watch) Run(ctx context.Context, name string) error {
	var last *job
	for {
		j, err := w.Client.look(ctx, name, asked(w.Metrics))
		switch {
		case ctx.Err() != nil:
			return w.leave(last)
		case err != nil && (last == nil || !w.waits(err)):
			return err
		case err == nil:
			last, name, w.lost = j, j.arn, time.Time{} // by the ARN it is found at once
			v := &view{job: j, curves: j.curves(w.Metrics), now: w.Client.now()}
			w.show(v)
			if j.hasEnded() {
				return w.conclude(v)
			}
		}
		select {
		case <-ctx.Done():
			return w.leave(last)
		case <-w.After(lookEvery):
		}
	}
}

// waits tells whether an error is that the server cannot be reached, and has not been for long.
func (w *Watch) waits(err error) bool {
	if _, unreached := errors.AsType[*url.Error](err); !unreached {
		return false
	}
	if w.lost.IsZero() {
		w.lost, w.drawn = w.Client.now(), 0 // what is drawn next stands below
		fmt.Fprintln(w.Out, "The server does not answer: trying again.")
	}
	return w.Client.now().Sub(w.lost) < patience
}

func (w *Watch) show(v *view) {
	if columns, rows, terminal := w.Size(); terminal {
		w.draw(v.lines(columns, rows))
		return
	}
	state := v.phase
	if state == w.told && v.now.Sub(w.at) < tellEvery {
		return
	}
	w.told, w.at = state, v.now
	fmt.Fprintln(w.Out, strings.Join(v.facts(), "  "))
}

// draw replaces what stands on the terminal. Nothing is cleared before it is written over, so that nothing flickers.
func (w *Watch) draw(lines []string) {
	var b strings.Builder
	if w.drawn > 0 {
		fmt.Fprintf(&b, "\x1b[%dA\r", w.drawn)
	}
	for _, l := range lines {
		b.WriteString(l + "\x1b[K\n")
	}
	b.WriteString("\x1b[J")
	w.drawn = len(lines)
	io.WriteString(w.Out, b.String())
}

// leave says that the job does not end with the watching.
func (w *Watch) leave(j *job) error {
	if j == nil {
		return ErrLeft
	}
	fmt.Fprintf(w.Out, "\nThe job %s goes on. Watch it again: outcrop jobs watch %s\nEnd it: %s\n", j.name, j.name, j.stop)
	return ErrLeft
}

// conclude says how the job ended, and what can be done next.
func (w *Watch) conclude(v *view) error {
	for _, l := range v.conclusion() {
		fmt.Fprintln(w.Out, l)
	}
	if v.status != completed {
		return ErrNotCompleted
	}
	return nil
}
