// Package work is the queue of everything that goes on after a request was answered: training jobs, imports, ingestions,
// endpoint changes. An item is leased by one worker at a time; the lease carries a fencing token that every write presents,
// so a worker that was taken for dead can do no harm when it wakes.
package work

import (
	"context"
	"time"

	"outcrop/internal/fault"
	"outcrop/internal/store"
)

// item is what is stored: which record is to be worked on, and who may.
type item struct {
	Target   store.Kind
	ID       string
	Asked    int64     // raised with every Enqueue
	Token    int64     // raised with every lease
	Owner    string    // who holds the lease; empty for nobody
	Expires  time.Time // of the lease; without an owner, when the next attempt may start
	Attempts int
}

var items = store.Table[item]{Kind: "work", Index: func(v *item) store.Index { return store.Index{Parent: string(v.Target)} }}

func itemID(k store.Key) string { return string(k.Kind) + "/" + k.ID }

// Enqueue asks for work on a record, in the transaction that creates or changes it. If work on it goes on already, its lease
// is told (Lease.Again) and its handler is called once more after it returns. Call Queue.Wake after the commit.
func Enqueue(tx store.Tx, target store.Key, now time.Time) error {
	row, err := items.Get(tx, target.Scope, itemID(target))
	if fault.Is(err, fault.NotFound) {
		// The first token is the time: tokens also grow over items that came and went for the same record.
		return items.Insert(tx, target.Scope, itemID(target), now, item{Target: target.Kind, ID: target.ID, Asked: 1, Token: now.UnixMicro()})
	}
	if err != nil {
		return err
	}
	row.Value.Asked++
	if row.Value.Owner == "" {
		row.Value.Expires = time.Time{} // what is asked anew does not wait for an old failure's pause
	}
	return items.Save(tx, row, now)
}

// Lease is the right to work on one record. The queue renews it until its handler returns.
type Lease struct {
	Target  store.Key
	Token   int64 // grows with every lease of this record
	Attempt int   // 1 at first; more after a failure or a crash

	asked int64 // what Enqueue had counted when this lease was taken
	told  int64 // what it had counted when again was last signalled; under Queue.mu
	again chan struct{}
	q     *Queue
}

// Again is signalled each time the record was enqueued again since the handler was called: it may have been asked to stop.
func (l *Lease) Again() <-chan struct{} { return l.again }

// Update runs fn in a transaction, if this lease is still the newest; otherwise it is a Conflict and nothing is written.
func (l *Lease) Update(ctx context.Context, fn func(store.Tx) error) error {
	return l.q.records.Update(ctx, func(tx store.Tx) error {
		row, err := items.Get(tx, l.Target.Scope, itemID(l.Target))
		if err != nil && !fault.Is(err, fault.NotFound) {
			return err
		}
		if err != nil || row.Value.Token != l.Token {
			return fault.New("work.Update", fault.Conflict, "The lease on this work was lost.")
		}
		return fn(tx)
	})
}

// Handler does the work on one record. nil: done, the item leaves the queue. An error: tried again after a pause. A handler
// must be able to start over from what is stored, and must return soon after ctx ends (the server drains): with ctx's error when
// there is more to do, so that the item stays.
// A handler that finds its record gone, or ended, returns nil. It records its own failures: an error is for what may pass.
type Handler func(ctx context.Context, l *Lease) error

// Clock tells the time and waits; tests inject their own.
type Clock interface {
	Now() time.Time
	After(d time.Duration) <-chan time.Time
}

// System is the real clock.
type System struct{}

// Now is the time in UTC.
func (System) Now() time.Time { return time.Now().UTC() }

// After is time.After.
func (System) After(d time.Duration) <-chan time.Time { return time.After(d) }
