package main

import (
	"context"
	"sync"

	"outcrop/internal/platform/meter"
)

// ledger is what the clients saw of their invocations, by the model or endpoint that answered.
type ledger struct {
	mu   sync.Mutex
	seen map[string]tally
}

// tally counts invocations. open ones were begun and not seen to end: the server may have answered them or not.
type tally struct {
	done, open int64
	tokens
}

// add counts an invocation; one without a name is not billed to a model of its own.
func (l *ledger) add(name string, t tally) {
	if name == "" {
		return
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	s := l.seen[name]
	l.seen[name] = tally{s.done + t.done, s.open + t.open, tokens{s.input + t.input, s.output + t.output}}
}

// checkLedger compares the server's ledger with what was seen. Those that were left open may be in it once each.
func (h *house) checkLedger(ctx context.Context) {
	report, err := h.admin.Usage(ctx, meter.Period{})
	if err != nil {
		h.wrong("the ledger cannot be read: %v", err)
		return
	}
	has := map[string]meter.ModelLine{}
	for _, l := range report.Models {
		name := l.Model
		if l.Endpoint != "" {
			name = string(l.Endpoint)
		}
		has[name] = l
	}
	for name, seen := range h.ledger.seen {
		is := has[name]
		n := int64(is.Invocations)
		switch {
		case n < seen.done || n > seen.done+seen.open:
			h.wrong("%s: %d invocations ended and %d were left, the ledger has %d", name, seen.done, seen.open, n)
		case int64(is.Aborted) > seen.open:
			h.wrong("%s: %d invocations were left, the ledger has %d aborted", name, seen.open, is.Aborted)
		case is.Input < seen.input || is.Output < seen.output:
			h.wrong("%s: the ledger has %d + %d tokens of %d + %d", name, is.Input, is.Output, seen.input, seen.output)
		case n == seen.done && (is.Input != seen.input || is.Output != seen.output):
			h.wrong("%s: the ledger has %d + %d tokens, the clients %d + %d", name, is.Input, is.Output, seen.input, seen.output)
		}
	}
}
