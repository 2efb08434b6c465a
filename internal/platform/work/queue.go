package work

import (
	"context"
	"fmt"
	"log/slog"
	"runtime/debug"
	"sync"
	"time"

	"outcrop/internal/fault"
	"outcrop/internal/store"
)

const (
	leaseTime = 30 * time.Second
	retryTime = 2 * time.Second // between rounds, and after a first failure
	retryMax  = time.Minute
)

// Queue hands items to handlers.
type Queue struct {
	records  store.Records
	clock    Clock
	owner    string
	handlers map[store.Kind]*pool
	wake     chan struct{}
	log      *slog.Logger

	mu      sync.Mutex
	running map[store.Key]*Lease
}

type pool struct {
	handle Handler
	free   *int // slots, under Queue.mu; kinds may share them
}

// New makes a queue for one server process; owner differs between processes, also across restarts.
func New(records store.Records, clock Clock, owner string, log *slog.Logger) *Queue {
	return &Queue{records: records, clock: clock, owner: owner, log: log,
		handlers: map[store.Kind]*pool{}, wake: make(chan struct{}, 1), running: map[store.Key]*Lease{}}
}

// Handle says who works on records of that kind, and how many at once. Call it before Run.
func (q *Queue) Handle(kind store.Kind, atOnce int, h Handler) { q.handlers[kind] = &pool{h, &atOnce} }

// HandleBeside does so for a kind that shares the places of another one, which has its handler.
func (q *Queue) HandleBeside(other, kind store.Kind, h Handler) {
	q.handlers[kind] = &pool{h, q.handlers[other].free}
}

// Wake makes Run look now rather than at its next round.
func (q *Queue) Wake() {
	select {
	case q.wake <- struct{}{}:
	default:
	}
}

// Run works until ctx ends, then waits for the handlers to return. Leases that an earlier process left behind are taken up at
// once: the data folder's lock proves that it is gone.
func (q *Queue) Run(ctx context.Context) {
	var wg sync.WaitGroup
	defer wg.Wait()
	first := true
	for ctx.Err() == nil {
		if err := q.round(ctx, &wg, first); err != nil && ctx.Err() == nil {
			q.log.Error("work: round", "err", err)
		} else {
			first = false
		}
		select {
		case <-ctx.Done():
		case <-q.wake:
		case <-q.clock.After(retryTime):
		}
	}
}

// round leases what is free, renews what runs, and passes on what was asked again.
func (q *Queue) round(ctx context.Context, wg *sync.WaitGroup, first bool) error {
	var started []*Lease
	err := q.records.Update(ctx, func(tx store.Tx) error {
		rows, _, err := items.List(tx, store.Query{AllScopes: true, Order: store.ByCreated})
		if err != nil {
			return err
		}
		q.mu.Lock()
		defer q.mu.Unlock()
		for _, row := range rows {
			l, changed := q.consider(&row, first)
			if l != nil {
				started = append(started, l)
			}
			if !changed {
				continue
			}
			if err := items.Save(tx, row, q.clock.Now()); err != nil {
				return err
			}
		}
		return nil
	})
	q.mu.Lock()
	defer q.mu.Unlock()
	for _, l := range started {
		if err != nil { // rolled back: nothing was leased
			delete(q.running, l.Target)
			*q.handlers[l.Target.Kind].free++
			continue
		}
		wg.Go(func() { q.work(ctx, l) })
	}
	return err
}

// consider decides about one item. It returns a new lease, and whether the row changed.
func (q *Queue) consider(row *store.Row[item], first bool) (*Lease, bool) {
	v, now := &row.Value, q.clock.Now()
	key := store.Key{Scope: row.Scope, Kind: v.Target, ID: v.ID}
	if l := q.running[key]; l != nil {
		if v.Asked > l.told {
			l.told = v.Asked
			select {
			case l.again <- struct{}{}:
			default:
			}
		}
		if v.Owner != q.owner || v.Expires.Sub(now) > leaseTime/2 {
			return nil, false
		}
		v.Expires = now.Add(leaseTime)
		return nil, true
	}
	p := q.handlers[v.Target]
	if p == nil || *p.free == 0 || (v.Expires.After(now) && !first) {
		return nil, false
	}
	*p.free--
	v.Token++
	v.Attempts++
	v.Owner, v.Expires = q.owner, now.Add(leaseTime)
	l := &Lease{Target: key, Token: v.Token, Attempt: v.Attempts, asked: v.Asked, told: v.Asked, again: make(chan struct{}, 1), q: q}
	q.running[key] = l
	return l, true
}

func (q *Queue) work(ctx context.Context, l *Lease) {
	err := q.call(ctx, l)
	if err != nil && ctx.Err() == nil {
		q.log.Error("work: failed, will be tried again", "kind", l.Target.Kind, "id", l.Target.ID, "attempt", l.Attempt, "err", err)
	}
	// The server may be draining: the outcome is recorded all the same.
	if endErr := q.end(context.WithoutCancel(ctx), l, err == nil, ctx.Err() != nil); endErr != nil {
		q.log.Error("work: end", "kind", l.Target.Kind, "id", l.Target.ID, "err", endErr)
	}
	q.mu.Lock()
	delete(q.running, l.Target)
	*q.handlers[l.Target.Kind].free++
	q.mu.Unlock()
	q.Wake()
}

// call runs the handler; a panic in it is one failed attempt, not the end of the server.
func (q *Queue) call(ctx context.Context, l *Lease) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("panic: %v\n%s", p, debug.Stack())
		}
	}()
	return q.handlers[l.Target.Kind].handle(ctx, l)
}

// end takes a finished item from the queue, or frees it for the next attempt.
func (q *Queue) end(ctx context.Context, l *Lease, done, drained bool) error {
	return q.records.Update(ctx, func(tx store.Tx) error {
		row, err := items.Get(tx, l.Target.Scope, itemID(l.Target))
		if fault.Is(err, fault.NotFound) || err == nil && row.Value.Token != l.Token {
			return nil // somebody else's now
		}
		if err != nil {
			return err
		}
		v := &row.Value
		if done && v.Asked == l.asked {
			return items.Delete(tx, l.Target.Scope, itemID(l.Target))
		}
		v.Owner, v.Expires = "", time.Time{}
		switch {
		case done: // and asked again meanwhile: a new piece of work
			v.Attempts = 0
		case drained: // the server's doing, not the work's
			v.Attempts--
		case v.Asked == l.asked:
			v.Expires = q.clock.Now().Add(pause(v.Attempts))
		}
		return items.Save(tx, row, q.clock.Now())
	})
}

// pause doubles with every failure.
func pause(attempts int) time.Duration {
	return min(retryMax, retryTime<<min(10, max(0, attempts-1)))
}
