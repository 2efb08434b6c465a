package store_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"testing"

	"outcrop/internal/store"
)

// versioned are records of which only the version is looked at.
type versioned struct {
	store.Records
	version uint64
}

func (v *versioned) Version() uint64 { return v.version }

func TestCacheHoldsWhileNothingIsWritten(t *testing.T) {
	records := &versioned{}
	c := store.NewCache[string, int](records)
	reads := 0
	find := func(key string) int {
		t.Helper()
		v, err := c.Find(key, func() (int, error) { reads++; return reads, nil })
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
	if found := []int{find("a"), find("a"), find("b")}; !slices.Equal(found, []int{1, 1, 2}) {
		t.Errorf("%d reads", reads)
	}
	records.version++
	if found := []int{find("a"), find("a"), find("b")}; !slices.Equal(found, []int{3, 3, 4}) {
		t.Errorf("%d reads after a write", reads)
	}
	// What is written while it is read makes the result old.
	c.Find("c", func() (int, error) { records.version++; return 99, nil })
	if find("c") == 99 {
		t.Error("a value of before the write was kept")
	}
	if _, err := c.Find("d", func() (int, error) { return 0, errors.New("x") }); err == nil {
		t.Error("no error")
	}
	if find("d") == 0 {
		t.Error("an error was kept")
	}
	for i := range 5000 {
		find(fmt.Sprint(i))
	}
	if v := find("a"); v != reads {
		t.Errorf("%d is from before the cache was full", v)
	}
}

func TestCacheWithoutVersions(t *testing.T) {
	c := store.NewCache[string, int](plain{})
	n := 0
	for range 2 {
		c.Find("a", func() (int, error) { n++; return n, nil })
	}
	if n != 2 {
		t.Errorf("%d reads", n)
	}
}

type plain struct{}

func (plain) View(context.Context, func(store.Tx) error) error   { return nil }
func (plain) Update(context.Context, func(store.Tx) error) error { return nil }
func (plain) Close() error                                       { return nil }
