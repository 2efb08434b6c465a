package storetest

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/store"
)

// Records checks every promise of store.Records. open opens the same records each time it is called within one test; they are
// closed by then.
func Records(t *testing.T, open func(t *testing.T) store.Records) {
	for name, test := range map[string]func(*testing.T, func(*testing.T) store.Records){
		"PutGetDelete": putGetDelete, "Rollback": rollback, "Reopen": reopen, "ConcurrentUpdate": concurrentUpdate, "ViewIsASnapshot": snapshot,
		"Filters": filters, "Orders": orders, "AllScopes": allScopes, "PagesStayRight": stablePages, "BadCursor": badCursor, "Cancelled": cancelled,
		"Append": appends, "Version": versions,
	} {
		t.Run(name, func(t *testing.T) { test(t, open) })
	}
}

var epoch = time.Date(2026, 1, 2, 3, 4, 5, 678000, time.UTC)

func record(id string) store.Record {
	return store.Record{Key: store.Key{Scope: here, Kind: "thing", ID: id}, Created: epoch, Modified: epoch}
}

func opened(t *testing.T, open func(*testing.T) store.Records) store.Records {
	t.Helper()
	r := open(t)
	t.Cleanup(func() { r.Close() })
	return r
}

func update(t *testing.T, r store.Records, fn func(store.Tx) error) {
	t.Helper()
	ok(t, r.Update(t.Context(), fn))
}

func insert(t *testing.T, r store.Records, recs ...store.Record) {
	t.Helper()
	update(t, r, func(tx store.Tx) error {
		for _, rec := range recs {
			if err := tx.Put(rec); err != nil {
				return err
			}
		}
		return nil
	})
}

func read(t *testing.T, r store.Records, k store.Key) (rec store.Record, err error) {
	t.Helper()
	err = r.View(t.Context(), func(tx store.Tx) error {
		rec, err = tx.Get(k)
		return err
	})
	return rec, err
}

func putGetDelete(t *testing.T, open func(*testing.T) store.Records) {
	r := opened(t, open)
	rec := record("ä/1")
	rec.Parent, rec.Name, rec.Status, rec.Body = "p", "n", "s", []byte{0, 1, 255}
	rec.Modified = epoch.Add(time.Hour)
	_, err := read(t, r, rec.Key)
	want(t, err, fault.NotFound)
	insert(t, r, rec)
	got, err := read(t, r, rec.Key)
	ok(t, err)
	if got.Key != rec.Key || got.Parent != "p" || got.Name != "n" || got.Status != "s" || string(got.Body) != string(rec.Body) ||
		!got.Created.Equal(rec.Created) || !got.Modified.Equal(rec.Modified) || got.Version != 1 {
		t.Fatalf("got %+v, want %+v with version 1", got, rec)
	}
	put := func(rec store.Record) error {
		return r.Update(t.Context(), func(tx store.Tx) error { return tx.Put(rec) })
	}
	want(t, put(rec), fault.Exists)
	got.Name, got.Body = "changed", nil
	ok(t, put(got))
	want(t, put(got), fault.Conflict) // it is still version 1
	again, err := read(t, r, rec.Key)
	ok(t, err)
	if again.Version != 2 || again.Name != "changed" || len(again.Body) != 0 {
		t.Fatalf("got %+v", again)
	}
	missing := again
	missing.ID = "other"
	want(t, put(missing), fault.NotFound)
	for _, k := range []store.Key{{Scope: there, Kind: "thing", ID: rec.ID}, {Scope: here, Kind: "other", ID: rec.ID}} {
		_, err := read(t, r, k)
		want(t, err, fault.NotFound)
	}
	del := func() error {
		return r.Update(t.Context(), func(tx store.Tx) error { return tx.Delete(rec.Key) })
	}
	ok(t, del())
	want(t, del(), fault.NotFound)
}

func rollback(t *testing.T, open func(*testing.T) store.Records) {
	r := opened(t, open)
	stop := errors.New("stop")
	err := r.Update(t.Context(), func(tx store.Tx) error {
		if err := tx.Put(record("a")); err != nil {
			return err
		}
		if _, err := tx.Get(record("a").Key); err != nil { // a transaction sees its own writes
			return err
		}
		return stop
	})
	if !errors.Is(err, stop) {
		t.Fatalf("got %v", err)
	}
	_, err = read(t, r, record("a").Key)
	want(t, err, fault.NotFound)
	func() {
		defer func() { recover() }()
		r.Update(t.Context(), func(tx store.Tx) error {
			tx.Put(record("b"))
			panic("a bug")
		})
	}()
	_, err = read(t, r, record("b").Key)
	want(t, err, fault.NotFound)
	insert(t, r, record("c")) // and the records still work
}

func reopen(t *testing.T, open func(*testing.T) store.Records) {
	r := open(t)
	insert(t, r, record("a"))
	ok(t, r.Close())
	r = opened(t, open)
	_, err := read(t, r, record("a").Key)
	ok(t, err)
}

func concurrentUpdate(t *testing.T, open func(*testing.T) store.Records) {
	r := opened(t, open)
	insert(t, r, record("n"))
	const workers, rounds = 8, 20
	var wg sync.WaitGroup
	for range workers {
		wg.Go(func() {
			for range rounds {
				err := r.Update(context.Background(), func(tx store.Tx) error {
					rec, err := tx.Get(record("n").Key)
					if err != nil {
						return err
					}
					rec.Body = append(rec.Body, 'x')
					return tx.Put(rec)
				})
				if err != nil {
					t.Error(err)
				}
			}
		})
	}
	wg.Wait()
	if got, _ := read(t, r, record("n").Key); len(got.Body) != workers*rounds {
		t.Fatalf("%d of %d updates survived", len(got.Body), workers*rounds)
	}
}

func snapshot(t *testing.T, open func(*testing.T) store.Records) {
	r := opened(t, open)
	insert(t, r, record("a"))
	ok(t, r.View(t.Context(), func(tx store.Tx) error {
		if _, err := tx.Get(record("a").Key); err != nil {
			return err
		}
		insert(t, r, record("b"))
		_, err := tx.Get(record("b").Key)
		want(t, err, fault.NotFound)
		return nil
	}))
}

// pages reads all that q selects, limit at a time.
func pages(t *testing.T, r store.Records, q store.Query, limit int) []store.Record {
	t.Helper()
	var all []store.Record
	q.Limit = limit
	for {
		var next store.Cursor
		ok(t, r.View(t.Context(), func(tx store.Tx) error {
			page, n, err := tx.List(q)
			if limit > 0 && (len(page) > limit || n != "" && len(page) < limit) {
				t.Fatalf("a page of %d, with limit %d and a cursor %q", len(page), limit, n)
			}
			all, next = append(all, page...), n
			return err
		}))
		if next == "" {
			return all
		}
		q.After = next
	}
}

func ids(recs []store.Record) string {
	var s []string
	for _, r := range recs {
		s = append(s, r.ID)
	}
	return strings.Join(s, " ")
}

func filters(t *testing.T, open func(*testing.T) store.Records) {
	r := opened(t, open)
	for i, id := range []string{"a", "ab", "ab\xc3\xa9", "b", "b%", "b_"} {
		rec := record(id)
		rec.Parent, rec.Status = []string{"p", "q"}[i%2], []string{"on", "off", "on"}[i%3]
		rec.Name = "Name-" + id
		rec.Created, rec.Modified = epoch.Add(time.Duration(i)*time.Second), epoch.Add(time.Duration(10-i)*time.Second)
		insert(t, r, rec)
	}
	foreign := record("a")
	foreign.Scope = there
	other := record("a")
	other.Kind = "other"
	insert(t, r, foreign, other)
	for _, tc := range []struct {
		q    store.Query
		want string
	}{
		{store.Query{}, "a ab abé b b% b_"},
		{store.Query{Parent: "p"}, "a abé b%"},
		{store.Query{Status: "off"}, "ab b%"},
		{store.Query{Parent: "q", Status: "off"}, "ab"},
		{store.Query{IDPrefix: "ab"}, "ab abé"},
		{store.Query{IDPrefix: "b%"}, "b%"},
		{store.Query{NameHas: "NAME-A"}, "a ab abé"},
		{store.Query{NameHas: "%"}, "b%"},
		{store.Query{NameHas: "none"}, ""},
		{store.Query{AfterID: "ab"}, "abé b b% b_"},
		{store.Query{AfterID: "aa"}, "ab abé b b% b_"},
		{store.Query{IDPrefix: "b", AfterID: "a"}, "b b% b_"},
		{store.Query{IDPrefix: "a", AfterID: "a"}, "ab abé"},
		{store.Query{IDPrefix: "a", AfterID: "b"}, ""},
		{store.Query{CreatedMin: epoch.Add(time.Second), CreatedMax: epoch.Add(3 * time.Second)}, "ab abé"},
		{store.Query{ModifiedMin: epoch.Add(9 * time.Second)}, "a ab"},
		{store.Query{ModifiedMax: epoch.Add(7 * time.Second)}, "b% b_"},
	} {
		tc.q.Kind, tc.q.Scope = "thing", here
		for limit := range 4 {
			if got := ids(pages(t, r, tc.q, limit)); got != tc.want {
				t.Errorf("%+v with limit %d: got %q, want %q", tc.q, limit, got, tc.want)
			}
		}
	}
}

func orders(t *testing.T, open func(*testing.T) store.Records) {
	r := opened(t, open)
	var all []store.Record
	for i := range 12 { // every value of a sorted column stands for several records
		rec := record(fmt.Sprintf("id-%02d", i*5%12))
		rec.Name, rec.Status = fmt.Sprintf("n:%d", i%3), fmt.Sprintf("s%d", i%4)
		rec.Created, rec.Modified = epoch.Add(time.Duration(i%5)*time.Microsecond), epoch.Add(-time.Duration(i%2)*time.Hour)
		all = append(all, rec)
	}
	insert(t, r, all...)
	for order, key := range map[store.Order]func(store.Record) string{
		store.ByID:       func(r store.Record) string { return "" },
		store.ByName:     func(r store.Record) string { return r.Name },
		store.ByStatus:   func(r store.Record) string { return r.Status },
		store.ByCreated:  func(r store.Record) string { return r.Created.Format("2006-01-02 15:04:05.000000") },
		store.ByModified: func(r store.Record) string { return r.Modified.Format("2006-01-02 15:04:05.000000") },
	} {
		slices.SortFunc(all, func(a, b store.Record) int { return strings.Compare(key(a)+"\x00"+a.ID, key(b)+"\x00"+b.ID) })
		up := ids(all)
		reversed := slices.Clone(all)
		slices.Reverse(reversed)
		for limit := range 6 {
			q := store.Query{Scope: here, Kind: "thing", Order: order}
			if got := ids(pages(t, r, q, limit)); got != up {
				t.Errorf("order %d, limit %d: got %s, want %s", order, limit, got, up)
			}
			q.Descending = true
			if got := ids(pages(t, r, q, limit)); got != ids(reversed) {
				t.Errorf("order %d descending, limit %d: got %s, want %s", order, limit, got, ids(reversed))
			}
		}
	}
}

func allScopes(t *testing.T, open func(*testing.T) store.Records) {
	r := opened(t, open)
	scopes := []arn.Scope{here, there, {Account: "222222222222", Region: "us-east-1"}}
	for _, s := range scopes {
		for _, id := range []string{"a", "b"} {
			rec := record(id)
			rec.Scope = s
			insert(t, r, rec)
		}
	}
	for order := store.ByID; order <= store.ByStatus; order++ {
		for _, descending := range []bool{false, true} {
			for limit := range 7 {
				seen := map[store.Key]int{}
				for _, rec := range pages(t, r, store.Query{AllScopes: true, Kind: "thing", Order: order, Descending: descending}, limit) {
					seen[rec.Key]++
				}
				if len(seen) != 6 {
					t.Fatalf("order %d, limit %d: saw %d of 6", order, limit, len(seen))
				}
				for k, n := range seen {
					if n != 1 {
						t.Fatalf("order %d, limit %d: saw %v %d times", order, limit, k, n)
					}
				}
			}
		}
	}
}

func stablePages(t *testing.T, open func(*testing.T) store.Records) {
	r := opened(t, open)
	insert(t, r, record("b"), record("d"), record("f"))
	q := store.Query{Scope: here, Kind: "thing", Limit: 2}
	var next store.Cursor
	ok(t, r.View(t.Context(), func(tx store.Tx) (err error) {
		_, next, err = tx.List(q)
		return err
	}))
	insert(t, r, record("a"), record("e"))
	update(t, r, func(tx store.Tx) error { return tx.Delete(record("d").Key) }) // the very record that the cursor stands on
	q.After = next
	if got := ids(pages(t, r, q, 2)); got != "e f" {
		t.Fatalf("got %q, want %q", got, "e f")
	}
}

func badCursor(t *testing.T, open func(*testing.T) store.Records) {
	r := opened(t, open)
	for _, c := range []store.Cursor{"x", "5:a", "-1:a", "1:a1:b1:c1:d1:e", "99999999999999999999:a"} {
		for order := store.ByID; order <= store.ByStatus; order++ {
			want(t, r.View(t.Context(), func(tx store.Tx) error {
				_, _, err := tx.List(store.Query{Scope: here, Kind: "thing", Order: order, After: c})
				return err
			}), fault.Invalid)
		}
	}
}

func cancelled(t *testing.T, open func(*testing.T) store.Records) {
	r := opened(t, open)
	ctx, cancel := context.WithCancel(t.Context())
	err := r.Update(ctx, func(tx store.Tx) error {
		if err := tx.Put(record("a")); err != nil {
			return err
		}
		cancel()
		return nil
	})
	want(t, err, fault.Canceled)
	_, err = read(t, r, record("a").Key)
	want(t, err, fault.NotFound)
	insert(t, r, record("a"))
}
