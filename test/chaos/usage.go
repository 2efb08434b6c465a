package main

import (
	"context"
	"sync"

	"outcrop/internal/platform/meter"
)

// usage is what the client saw of its invocations since the last check, by the model or endpoint that answered.
type usage struct {
	mu   sync.Mutex
	seen map[string]tally
	base map[string]tally // what the ledger held at the last check
}

// tally counts invocations. open ones were begun and never seen to end: the ledger has each once or not at all.
type tally struct{ done, open, input, output int64 }

// invoke makes one invocation and notes how it ended. Its tokens count when they are known.
func (u *usage) invoke(name string, call func() (input, output int64, err error)) error {
	u.add(name, tally{open: 1})
	input, output, err := call()
	if err == nil {
		u.add(name, tally{done: 1, open: -1, input: input, output: output})
	}
	return err
}

func (u *usage) add(name string, t tally) {
	u.mu.Lock()
	defer u.mu.Unlock()
	s := u.seen[name]
	u.seen[name] = tally{s.done + t.done, s.open + t.open, s.input + t.input, s.output + t.output}
}

// checkUsage compares the ledger with what the client saw.
func (c *chaos) checkUsage(ctx context.Context) {
	report, err := c.aws.admin.Usage(ctx, meter.Period{})
	if err != nil {
		c.lose("the ledger can't be read: %v", err)
		return
	}
	now := map[string]tally{}
	for _, l := range report.Models {
		name := l.Model
		if l.Endpoint != "" {
			name = string(l.Endpoint)
		}
		t := now[name]
		now[name] = tally{done: t.done + int64(l.Invocations), input: t.input + l.Input, output: t.output + l.Output}
	}
	u := c.usage
	for name, seen := range u.seen {
		is, was := now[name], u.base[name]
		n, input, output := is.done-was.done, is.input-was.input, is.output-was.output
		switch {
		case n < seen.done:
			c.lose("%s: %d invocations ended, the ledger has %d", name, seen.done, n)
		case n > seen.done+seen.open:
			c.lose("%s: %d invocations ended and %d broke off, the ledger has %d", name, seen.done, seen.open, n)
		case input < seen.input || output < seen.output:
			c.lose("%s: the ledger has %d + %d tokens of %d + %d", name, input, output, seen.input, seen.output)
		case n == seen.done && (input != seen.input || output != seen.output):
			c.lose("%s: the ledger has %d + %d tokens, the client %d + %d", name, input, output, seen.input, seen.output)
		}
	}
	u.base, u.seen = now, map[string]tally{}
}
