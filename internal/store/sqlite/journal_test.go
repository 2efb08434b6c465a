package sqlite

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/store"
)

func entry(id string) store.Record {
	return store.Record{Key: store.Key{Scope: arn.Scope{Account: "123456789012", Region: "us-east-1"}, Kind: "n", ID: id},
		Parent: "p", Created: time.UnixMicro(1e15).UTC(), Modified: time.UnixMicro(2e15).UTC(), Body: []byte(`{"id":"` + id + `"}`)}
}

// What a full database could not take is kept, put in later in its order and once, and found by the next opening.
func TestJournal(t *testing.T) {
	path := filepath.Join(t.TempDir(), "r.db")
	var got []string
	var trouble error
	put := func(_ context.Context, records []store.Record) error {
		for _, r := range records {
			if trouble == nil {
				got = append(got, r.ID)
			}
		}
		return trouble
	}
	open := func() *journal {
		t.Helper()
		j, err := openJournal(t.Context(), path, put)
		if err != nil {
			t.Fatal(err)
		}
		return j
	}
	j := open()
	appends := func(ids ...string) {
		t.Helper()
		for _, id := range ids {
			if err := j.append(t.Context(), entry(id)); err != nil {
				t.Fatal(err)
			}
		}
	}
	settles := func(want ...string) {
		t.Helper()
		if err := j.settle(t.Context()); !errors.Is(err, trouble) || !slices.Equal(got, want) {
			t.Fatalf("%v, %v, want %v", err, got, want)
		}
	}
	j.due = true // the test settles
	trouble = errors.New("full")
	appends("a", "b")
	settles()
	j.due = true
	appends("c")
	settles()
	trouble = nil
	settles("a", "b", "c")
	j.due = true
	appends("d", "e")
	j.closeFiles() // as a crash does
	if f, err := os.OpenFile(j.current.Name(), os.O_APPEND|os.O_WRONLY, 0); err != nil {
		t.Fatal(err)
	} else {
		f.Write(appendEntry(nil, new(entry("torn")))[:20])
		f.Close()
	}
	j = open()
	settles("a", "b", "c", "d", "e")
	j.due = true
	appends("f")
	if err := j.close(); err != nil {
		t.Fatal(err)
	}
	if left, _ := filepath.Glob(path + "*"); len(left) != 0 || got[len(got)-1] != "f" {
		t.Errorf("%v are left, %v", left, got)
	}
}

// Who appends more than may wait is told when the database takes nothing.
func TestJournalIsBounded(t *testing.T) {
	full := errors.New("full")
	j, err := openJournal(t.Context(), filepath.Join(t.TempDir(), "r.db"), func(context.Context, []store.Record) error { return full })
	if err != nil {
		t.Fatal(err)
	}
	defer j.closeFiles()
	j.due = true
	for i := range 3*maxWaiting + 1 {
		if err = j.append(t.Context(), entry(fmt.Sprint(i))); err != nil {
			break
		}
	}
	if !errors.Is(err, full) {
		t.Errorf("got %v", err)
	}
}

func FuzzReadEntries(f *testing.F) {
	one := appendEntry(nil, new(entry("a")))
	f.Add(one)
	f.Add(appendEntry(one, &store.Record{}))
	f.Add(one[:len(one)-1])
	f.Fuzz(func(t *testing.T, b []byte) {
		var again []byte
		all := readEntries(b)
		for i := range all {
			again = appendEntry(again, &all[i])
		}
		if back := readEntries(again); len(back) != len(all) {
			t.Errorf("%d records became %d", len(all), len(back))
		}
	})
}
