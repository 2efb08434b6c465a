package storetest

import (
	"context"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"testing"

	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/store"
)

// Vectors is the suite that every implementation of store.Vectors passes. open gives an empty one.
func Vectors(t *testing.T, open func(t *testing.T) store.Vectors) {
	for _, c := range []struct {
		name string
		run  func(*testing.T, store.Vectors)
	}{
		{"Exact", vectorsExact}, {"Ties", vectorsTies}, {"Replace", vectorsReplace}, {"Keep", vectorsKeep},
		{"Apart", vectorsApart}, {"Refused", vectorsRefused}, {"Atomic", vectorsAtomic},
	} {
		t.Run(c.name, func(t *testing.T) { c.run(t, open(t)) })
	}
}

var vectorScope = arn.Scope{Account: "123456789012", Region: "us-east-1"}

func unit(r *rand.Rand, dim int) []float32 {
	v := make([]float32, dim)
	var sum float64
	for i := range v {
		v[i] = float32(r.NormFloat64())
		sum += float64(v[i]) * float64(v[i])
	}
	for i := range v {
		v[i] /= float32(math.Sqrt(sum))
	}
	return v
}

// vectorsExact compares with a plain sort of all scores, over more rows than any shard holds.
func vectorsExact(t *testing.T, vs store.Vectors) {
	ctx, r := t.Context(), rand.New(rand.NewPCG(1, 2))
	const dim, n, k = 24, 10_000, 20
	noFault(t, vs.Reset(ctx, vectorScope, "x", dim))
	var add []store.Vector
	for i := range n {
		add = append(add, store.Vector{ID: fmt.Sprintf("v%05d", i), Values: unit(r, dim)})
	}
	noFault(t, vs.Apply(ctx, vectorScope, "x", nil, add))
	q := unit(r, dim)
	got, err := vs.Search(ctx, vectorScope, "x", q, k, nil)
	noFault(t, err)
	score := func(v []float32) (s float64) {
		for i := range v {
			s += float64(v[i]) * float64(q[i])
		}
		return s
	}
	slices.SortFunc(add, func(a, b store.Vector) int {
		if score(a.Values) > score(b.Values) {
			return -1
		}
		return 1
	})
	if len(got) != k {
		t.Fatalf("%d matches, want %d", len(got), k)
	}
	for i, m := range got {
		if m.ID != add[i].ID || math.Abs(float64(m.Score)-score(add[i].Values)) > 1e-5 {
			t.Errorf("match %d is %s %v, want %s %v", i, m.ID, m.Score, add[i].ID, score(add[i].Values))
		}
	}
}

func vectorsTies(t *testing.T, vs store.Vectors) {
	ctx := t.Context()
	noFault(t, vs.Reset(ctx, vectorScope, "x", 2))
	for _, id := range []string{"d", "b", "c", "a"} {
		noFault(t, vs.Apply(ctx, vectorScope, "x", nil, []store.Vector{{ID: id, Values: []float32{1, 0}}}))
	}
	wantMatches(t, vs, "x", []float32{1, 0}, 3, nil, "a b c")
}

func vectorsReplace(t *testing.T, vs store.Vectors) {
	ctx := t.Context()
	noFault(t, vs.Reset(ctx, vectorScope, "x", 2))
	noFault(t, vs.Apply(ctx, vectorScope, "x", nil, []store.Vector{{ID: "a", Values: []float32{1, 0}}, {ID: "b", Values: []float32{0, 1}}}))
	noFault(t, vs.Apply(ctx, vectorScope, "x", []string{"b", "none"}, []store.Vector{{ID: "a", Values: []float32{-1, 0}}, {ID: "c", Values: []float32{0, -1}}}))
	wantMatches(t, vs, "x", []float32{1, 0}, 9, nil, "c a")
	noFault(t, vs.Apply(ctx, vectorScope, "x", []string{"a", "c"}, nil))
	wantMatches(t, vs, "x", []float32{1, 0}, 9, nil, "")
	noFault(t, vs.Apply(ctx, vectorScope, "x", []string{"a"}, []store.Vector{{ID: "a", Values: []float32{1, 0}}}))
	wantMatches(t, vs, "x", []float32{1, 0}, 9, nil, "a")
	noFault(t, vs.Reset(ctx, vectorScope, "x", 3))
	wantMatches(t, vs, "x", []float32{1, 0, 0}, 9, nil, "")
}

func vectorsKeep(t *testing.T, vs store.Vectors) {
	ctx := t.Context()
	noFault(t, vs.Reset(ctx, vectorScope, "x", 2))
	noFault(t, vs.Apply(ctx, vectorScope, "x", nil, []store.Vector{{ID: "a1", Values: []float32{1, 0}}, {ID: "b1", Values: []float32{0.8, 0.6}}, {ID: "b2", Values: []float32{0, 1}}}))
	wantMatches(t, vs, "x", []float32{1, 0}, 2, func(id string) bool { return strings.HasPrefix(id, "b") }, "b1 b2")
	wantMatches(t, vs, "x", []float32{1, 0}, 2, func(string) bool { return false }, "")
}

func vectorsApart(t *testing.T, vs store.Vectors) {
	ctx := t.Context()
	other := arn.Scope{Account: "210987654321", Region: "us-east-1"}
	noFault(t, vs.Reset(ctx, vectorScope, "x", 2))
	noFault(t, vs.Reset(ctx, vectorScope, "y", 2))
	noFault(t, vs.Reset(ctx, other, "x", 2))
	noFault(t, vs.Apply(ctx, other, "x", nil, []store.Vector{{ID: "theirs", Values: []float32{1, 0}}}))
	noFault(t, vs.Apply(ctx, vectorScope, "y", nil, []store.Vector{{ID: "y", Values: []float32{1, 0}}}))
	wantMatches(t, vs, "x", []float32{1, 0}, 9, nil, "")
	wantMatches(t, vs, "y", []float32{1, 0}, 9, nil, "y")
	noFault(t, vs.Drop(ctx, vectorScope, "y"))
	noFault(t, vs.Drop(ctx, vectorScope, "y"))
	if _, err := vs.Search(ctx, vectorScope, "y", []float32{1, 0}, 1, nil); !fault.Is(err, fault.NotFound) {
		t.Errorf("search of a dropped index: %v", err)
	}
}

func vectorsRefused(t *testing.T, vs store.Vectors) {
	ctx := t.Context()
	one := []store.Vector{{ID: "a", Values: []float32{1, 0}}}
	if err := vs.Apply(ctx, vectorScope, "none", nil, one); !fault.Is(err, fault.NotFound) {
		t.Errorf("apply to no index: %v", err)
	}
	noFault(t, vs.Reset(ctx, vectorScope, "x", 3))
	if err := vs.Apply(ctx, vectorScope, "x", nil, one); !fault.Is(err, fault.Invalid) {
		t.Errorf("a vector of the wrong dimension: %v", err)
	}
	if _, err := vs.Search(ctx, vectorScope, "x", []float32{1}, 1, nil); !fault.Is(err, fault.Invalid) {
		t.Errorf("a query of the wrong dimension: %v", err)
	}
	ended, cancel := context.WithCancel(ctx)
	cancel()
	if _, err := vs.Search(ended, vectorScope, "x", []float32{1, 0, 0}, 1, nil); !fault.Is(err, fault.Canceled) {
		t.Errorf("a cancelled search: %v", err)
	}
}

// vectorsAtomic swaps a pair to and fro while searches go on: every search sees exactly one of the two.
func vectorsAtomic(t *testing.T, vs store.Vectors) {
	ctx := t.Context()
	noFault(t, vs.Reset(ctx, vectorScope, "x", 2))
	pair := func(name string) ([]string, []store.Vector) {
		return []string{name + "1", name + "2"}, []store.Vector{{ID: name + "1", Values: []float32{1, 0}}, {ID: name + "2", Values: []float32{1, 0}}}
	}
	aIDs, a := pair("a")
	bIDs, b := pair("b")
	noFault(t, vs.Apply(ctx, vectorScope, "x", nil, a))
	var wg sync.WaitGroup
	wg.Go(func() {
		for range 500 {
			if vs.Apply(ctx, vectorScope, "x", aIDs, b) != nil || vs.Apply(ctx, vectorScope, "x", bIDs, a) != nil {
				t.Error("apply failed")
			}
		}
	})
	for range 500 {
		got, err := vs.Search(ctx, vectorScope, "x", []float32{1, 0}, 9, nil)
		if err != nil || len(got) != 2 || got[0].ID[0] != got[1].ID[0] {
			t.Fatalf("half an apply: %v %v", got, err)
		}
	}
	wg.Wait()
}

func wantMatches(t *testing.T, vs store.Vectors, index string, q []float32, k int, keep func(string) bool, want string) {
	t.Helper()
	got, err := vs.Search(t.Context(), vectorScope, index, q, k, keep)
	noFault(t, err)
	var ids []string
	for _, m := range got {
		ids = append(ids, m.ID)
	}
	if s := strings.Join(ids, " "); s != want {
		t.Errorf("found %q, want %q", s, want)
	}
}

func noFault(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
