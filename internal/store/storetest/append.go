package storetest

import (
	"context"
	"fmt"
	"sync"
	"testing"

	"outcrop/internal/fault"
	"outcrop/internal/store"
)

// appends checks store.Appender, where the records have it: many at once beside updates, each there after a Settle, once, and still
// there after a reopening.
func appends(t *testing.T, open func(*testing.T) store.Records) {
	r := open(t)
	a, can := r.(store.Appender)
	if !can {
		r.Close()
		t.Skip("these records cannot append")
	}
	const each = 20
	var all sync.WaitGroup
	for c := range 8 {
		all.Go(func() {
			for i := range each {
				one := record(fmt.Sprintf("%d-%d", c, i))
				one.Body = []byte(`"first"`)
				if err := a.Append(context.Background(), one); err != nil {
					t.Error(err)
				}
				if i%5 == 0 {
					if err := a.Settle(context.Background()); err != nil {
						t.Error(err)
					}
				} else if i != each-1 {
					continue
				} else if err := store.Settle(context.Background(), r); err != nil {
					t.Error(err)
				}
				if got, err := read(t, r, one.Key); err != nil || string(got.Body) != `"first"` || got.Version != 1 || !got.Created.Equal(epoch) {
					t.Errorf("%+v, %v", got, err)
				}
			}
		})
	}
	for i := range each {
		insert(t, r, record(fmt.Sprintf("u-%d", i)))
	}
	all.Wait()
	again := record("0-0")
	again.Body = []byte(`"second"`)
	ok(t, a.Append(t.Context(), again))
	gone, cancel := context.WithCancel(t.Context())
	cancel()
	ok(t, a.Append(gone, record("late"))) // what was done is recorded even when nobody waits for it any more
	ok(t, r.Close())
	r = opened(t, open)
	if got, err := read(t, r, again.Key); err != nil || string(got.Body) != `"first"` {
		t.Errorf("%+v, %v", got, err)
	}
	ok(t, r.View(t.Context(), func(tx store.Tx) error {
		rows, _, err := tx.List(store.Query{Scope: here, Kind: "thing"})
		if len(rows) != 9*each+1 {
			t.Errorf("%d records", len(rows))
		}
		return err
	}))
	if err := r.(store.Appender).Append(t.Context(), record("x")); fault.Is(err, fault.Internal) {
		t.Error(err)
	}
}

// versions: an update raises the version, what is read or appended does not.
func versions(t *testing.T, open func(*testing.T) store.Records) {
	r := opened(t, open)
	v, can := r.(store.Versioned)
	if !can {
		t.Skip("these records have no version")
	}
	before := v.Version()
	insert(t, r, record("a"))
	written := v.Version()
	if written == before {
		t.Error("an update changed no version")
	}
	read(t, r, record("a").Key)
	if a, can := r.(store.Appender); can {
		ok(t, a.Append(t.Context(), record("b")))
	}
	if v.Version() != written {
		t.Error("a read or an append changed the version")
	}
}
