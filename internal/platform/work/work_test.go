package work_test

import (
	"context"
	"errors"
	"log/slog"
	"path/filepath"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/platform/work"
	"outcrop/internal/store"
	"outcrop/internal/store/sqlite"
)

var (
	scope = arn.Scope{Account: "123456789012", Region: "us-east-1"}
)

const kind = store.Kind("thing")

func key(id string) store.Key { return store.Key{Scope: scope, Kind: kind, ID: id} }

// bench is a queue over a real store, in a bubble whose time moves only while all wait for it.
type bench struct {
	*testing.T
	records store.Records
	queue   *work.Queue
	stop    context.CancelFunc
	stopped chan struct{}
}

func inBench(t *testing.T, test func(b *bench)) {
	synctest.Test(t, func(t *testing.T) { test(newBench(t)) })
}

func newBench(t *testing.T) *bench {
	t.Helper()
	r, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { r.Close() })
	return &bench{T: t, records: r}
}

// run starts a process that handles things, named owner.
func (b *bench) run(owner string, atOnce int, h work.Handler) {
	q := work.New(b.records, work.System{}, owner, slog.New(slog.DiscardHandler))
	q.Handle(kind, atOnce, h)
	q.HandleBeside(kind, "other", h)
	ctx, stop := context.WithCancel(context.Background())
	stopped := make(chan struct{})
	go func() { q.Run(ctx); close(stopped) }()
	b.queue, b.stop, b.stopped = q, stop, stopped
	b.Cleanup(func() { stop(); <-stopped })
}

func (b *bench) drain() { b.stop(); <-b.stopped }

func (b *bench) enqueue(id string) {
	b.Helper()
	if err := b.records.Update(b.Context(), func(tx store.Tx) error { return work.Enqueue(tx, key(id), time.Now()) }); err != nil {
		b.Fatal(err)
	}
	if b.queue != nil {
		b.queue.Wake()
	}
}

// left counts the items in the queue.
func (b *bench) left() (n int) {
	b.Helper()
	err := b.records.View(b.Context(), func(tx store.Tx) error {
		rows, _, err := tx.List(store.Query{AllScopes: true, Kind: "work"})
		n = len(rows)
		return err
	})
	if err != nil {
		b.Fatal(err)
	}
	return n
}

func TestDoneLeavesTheQueue(t *testing.T) {
	inBench(t, func(b *bench) {
		got := make(chan *work.Lease, 1)
		b.run("a", 1, func(_ context.Context, l *work.Lease) error { got <- l; return nil })
		b.enqueue("x")
		if l := <-got; l.Target != key("x") || l.Attempt != 1 {
			b.Fatalf("lease %+v", l)
		}
		b.drain()
		if n := b.left(); n != 0 {
			b.Fatalf("%d items left", n)
		}
	})
}

func TestFailureIsTriedAgainLaterAndLater(t *testing.T) {
	inBench(t, func(b *bench) {
		at := make(chan time.Time)
		b.run("a", 1, func(_ context.Context, l *work.Lease) error {
			at <- time.Now()
			if l.Attempt < 4 {
				return errors.New("not yet")
			}
			return nil
		})
		b.enqueue("x")
		last := <-at
		for _, want := range []time.Duration{2 * time.Second, 4 * time.Second, 8 * time.Second} {
			next := <-at
			if gap := next.Sub(last); gap < want || gap > want+2*time.Second {
				b.Errorf("tried again after %v, want about %v", gap, want)
			}
			last = next
		}
	})
}

func TestPanicIsAFailure(t *testing.T) {
	inBench(t, func(b *bench) {
		tried := make(chan int)
		b.run("a", 1, func(_ context.Context, l *work.Lease) error {
			tried <- l.Attempt
			if l.Attempt == 1 {
				panic("oh")
			}
			return nil
		})
		b.enqueue("x")
		if n := <-tried; n != 1 {
			b.Fatal(n)
		}
		if n := <-tried; n != 2 {
			b.Fatalf("attempt %d after a panic, want 2", n)
		}
	})
}

func TestAskedAgainWhileAtWork(t *testing.T) {
	inBench(t, func(b *bench) {
		entered, calls := make(chan struct{}), 0
		b.run("a", 1, func(_ context.Context, l *work.Lease) error {
			calls++
			if l.Attempt != 1 {
				b.Errorf("attempt %d: being asked again is no failure", l.Attempt)
			}
			entered <- struct{}{}
			if calls == 1 {
				<-l.Again()
				select {
				case <-l.Again():
					b.Error("told twice of one asking")
				case <-time.After(5 * time.Second):
				}
			}
			return nil
		})
		b.enqueue("x")
		<-entered
		b.enqueue("x") // the handler is told, and called once more
		<-entered
		b.drain()
		if calls != 2 || b.left() != 0 {
			b.Fatalf("%d calls, %d left", calls, b.left())
		}
	})
}

func TestAtOnce(t *testing.T) {
	inBench(t, func(b *bench) {
		var mu sync.Mutex
		now, most := 0, 0
		entered, leave := make(chan string), make(chan struct{})
		b.run("a", 2, func(_ context.Context, l *work.Lease) error {
			mu.Lock()
			now++
			most = max(most, now)
			mu.Unlock()
			entered <- l.Target.ID
			<-leave
			mu.Lock()
			now--
			mu.Unlock()
			return nil
		})
		for _, id := range []string{"1", "2", "3", "4", "5"} {
			b.enqueue(id)
		}
		seen := map[string]bool{}
		for range 5 {
			seen[<-entered] = true
			if len(seen) >= 2 {
				leave <- struct{}{}
			}
		}
		leave <- struct{}{}
		if len(seen) != 5 || most != 2 {
			b.Fatalf("%d done, %d at once", len(seen), most)
		}
	})
}

func TestKindsShareTheirPlaces(t *testing.T) {
	inBench(t, func(b *bench) {
		var running, most atomic.Int32
		done := make(chan store.Kind, 4)
		b.run("a", 1, func(_ context.Context, l *work.Lease) error {
			most.Store(max(most.Load(), running.Add(1)))
			time.Sleep(time.Second)
			running.Add(-1)
			done <- l.Target.Kind
			return nil
		})
		err := b.records.Update(b.Context(), func(tx store.Tx) error {
			other := key("x")
			other.Kind = "other"
			return errors.Join(work.Enqueue(tx, key("x"), time.Now()), work.Enqueue(tx, other, time.Now()))
		})
		if err != nil {
			b.Fatal(err)
		}
		b.queue.Wake()
		if first, second := <-done, <-done; first == second || most.Load() != 1 {
			b.Errorf("%s, then %s, %d at once", first, second, most.Load())
		}
	})
}

func TestDrainKeepsTheItemAndItsCount(t *testing.T) {
	inBench(t, func(b *bench) {
		entered := make(chan int)
		h := func(ctx context.Context, l *work.Lease) error {
			entered <- l.Attempt
			<-ctx.Done()
			return ctx.Err()
		}
		for _, owner := range []string{"a", "b", "c"} {
			b.run(owner, 1, h)
			if owner == "a" {
				b.enqueue("x")
			}
			if n := <-entered; n != 1 {
				b.Fatalf("attempt %d in %s: a drain is no failure", n, owner)
			}
			b.drain()
			if b.left() != 1 {
				b.Fatal("the item is gone")
			}
		}
	})
}

func TestWorkThatIsDoneInADrainLeaves(t *testing.T) {
	inBench(t, func(b *bench) {
		entered := make(chan bool)
		b.run("a", 1, func(ctx context.Context, _ *work.Lease) error {
			entered <- true
			<-ctx.Done()
			return nil
		})
		b.enqueue("x")
		<-entered
		b.drain()
		if b.left() != 0 {
			b.Fatal("the item is still there")
		}
	})
}

// A process that was killed leaves its lease; the next one takes it up at once, and the dead one's writes are refused should
// it have been alive after all.
func TestLeaseOfADeadProcessIsTakenOver(t *testing.T) {
	inBench(t, func(b *bench) {
		hold, got := make(chan struct{}), make(chan *work.Lease, 2)
		b.run("dead", 1, func(_ context.Context, l *work.Lease) error { got <- l; <-hold; return nil })
		b.enqueue("x")
		old := <-got
		stopOld, oldStopped := b.stop, b.stopped

		b.run("new", 1, func(_ context.Context, l *work.Lease) error { got <- l; <-hold; return nil })
		l := <-got
		if l.Token <= old.Token || l.Attempt != 2 {
			b.Fatalf("new lease: token %d after %d, attempt %d", l.Token, old.Token, l.Attempt)
		}
		wrote := false
		write := func(store.Tx) error { wrote = true; return nil }
		if err := old.Update(b.Context(), write); !fault.Is(err, fault.Conflict) || wrote {
			b.Fatalf("the old lease wrote: %v", err)
		}
		if err := l.Update(b.Context(), write); err != nil || !wrote {
			b.Fatalf("the new lease did not write: %v", err)
		}
		close(hold)
		stopOld()
		<-oldStopped // its end must not take away what is another's
		b.drain()
	})
}

func TestLeaseIsRenewed(t *testing.T) {
	inBench(t, func(b *bench) {
		entered, leave := make(chan *work.Lease, 1), make(chan struct{})
		b.run("a", 1, func(_ context.Context, l *work.Lease) error { entered <- l; <-leave; return nil })
		b.enqueue("x")
		l := <-entered
		time.Sleep(80 * time.Second) // of the bubble's time: well over a lease
		if err := l.Update(b.Context(), func(store.Tx) error { return nil }); err != nil {
			b.Fatal(err)
		}
		close(leave)
	})
}

// Tokens grow over items that come and go for one record, so a lease of long ago can never pass for a new one.
func TestTokensGrowOverItems(t *testing.T) {
	inBench(t, func(b *bench) {
		got := make(chan *work.Lease, 1)
		b.run("a", 1, func(_ context.Context, l *work.Lease) error { got <- l; return nil })
		b.enqueue("x")
		first := <-got
		time.Sleep(time.Second)
		b.enqueue("x")
		if second := <-got; second.Token <= first.Token {
			b.Fatalf("token %d after %d", second.Token, first.Token)
		}
	})
}
