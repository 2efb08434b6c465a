// Package vector keeps vector indexes in memory and searches them exactly: the default for a server that runs alone.
package vector

import (
	"context"
	"runtime"
	"slices"
	"strings"
	"sync"

	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/store"
	"outcrop/internal/tensor/kernel"
)

// Flat implements store.Vectors by comparing a query with every vector. Up to some 100,000 vectors that takes milliseconds,
// and the answer is exact.
type Flat struct {
	mu      sync.RWMutex
	indexes map[name]*index
}

type name struct {
	arn.Scope
	index string
}

// index holds its vectors as rows of one slab. A search reads it under the read lock, so it sees all of an Apply or none.
type index struct {
	mu   sync.RWMutex
	dim  int
	ids  []string
	rows map[string]int // id to row
	slab []float32      // len(ids) * dim
}

func newIndex(dim int) *index { return &index{dim: dim, rows: map[string]int{}} }

// New makes a Flat without indexes.
func New() *Flat { return &Flat{indexes: map[name]*index{}} }

// Reset implements store.Vectors.
func (f *Flat) Reset(_ context.Context, s arn.Scope, index string, dim int) error {
	if dim < 1 {
		return fault.New("vector.Reset", fault.Invalid, "An index needs at least one dimension.")
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	f.indexes[name{s, index}] = newIndex(dim)
	return nil
}

// Apply implements store.Vectors. A vector of another dimension is Invalid, and then nothing is changed.
func (f *Flat) Apply(_ context.Context, s arn.Scope, index string, remove []string, add []store.Vector) error {
	x, err := f.find("vector.Apply", s, index)
	if err != nil {
		return err
	}
	for _, v := range add {
		if len(v.Values) != x.dim {
			return fault.New("vector.Apply", fault.Invalid, "The index has %d dimensions, the vector %d.", x.dim, len(v.Values))
		}
	}
	x.mu.Lock()
	defer x.mu.Unlock()
	for _, id := range remove {
		x.remove(id)
	}
	for _, v := range add {
		x.put(v)
	}
	return nil
}

// Search implements store.Vectors. keep is called from several goroutines at once.
func (f *Flat) Search(ctx context.Context, s arn.Scope, index string, query []float32, k int, keep func(string) bool) ([]store.Match, error) {
	x, err := f.find("vector.Search", s, index)
	if err != nil {
		return nil, err
	}
	if len(query) != x.dim {
		return nil, fault.New("vector.Search", fault.Invalid, "The index has %d dimensions, the query %d.", x.dim, len(query))
	}
	if k < 1 {
		return nil, nil
	}
	x.mu.RLock()
	defer x.mu.RUnlock()
	best, err := x.scan(ctx, query, k, keep)
	return best, fault.Wrap("vector.Search", fault.Canceled, err)
}

// Drop implements store.Vectors.
func (f *Flat) Drop(_ context.Context, s arn.Scope, index string) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	delete(f.indexes, name{s, index})
	return nil
}

func (f *Flat) find(op string, s arn.Scope, index string) (*index, error) {
	f.mu.RLock()
	defer f.mu.RUnlock()
	if x := f.indexes[name{s, index}]; x != nil {
		return x, nil
	}
	return nil, fault.Missing(op, "index", "The vector index %s does not exist.", index)
}

func (x *index) row(i int) []float32 { return x.slab[i*x.dim : (i+1)*x.dim] }

func (x *index) put(v store.Vector) {
	if i, ok := x.rows[v.ID]; ok {
		copy(x.row(i), v.Values)
		return
	}
	x.rows[v.ID] = len(x.ids)
	x.ids = append(x.ids, v.ID)
	x.slab = append(x.slab, v.Values...)
}

// remove moves the last row into the gap.
func (x *index) remove(id string) {
	i, ok := x.rows[id]
	if !ok {
		return
	}
	last := len(x.ids) - 1
	copy(x.row(i), x.row(last))
	x.ids[i] = x.ids[last]
	x.rows[x.ids[i]] = i
	delete(x.rows, id)
	x.ids[last] = ""
	x.ids, x.slab = x.ids[:last], x.slab[:last*x.dim]
}

// shardRows is how many rows are worth a goroutine of their own.
const shardRows = 4096

// scan compares the query with every row, the shards at once.
func (x *index) scan(ctx context.Context, query []float32, k int, keep func(string) bool) ([]store.Match, error) {
	shards := min(runtime.GOMAXPROCS(0), len(x.ids)/shardRows+1)
	found := make([]top, shards)
	var wg sync.WaitGroup
	for n := range shards {
		wg.Go(func() {
			found[n] = x.shard(ctx, query, k, keep, n*len(x.ids)/shards, (n+1)*len(x.ids)/shards)
		})
	}
	wg.Wait()
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	all := found[0]
	for _, t := range found[1:] {
		all = append(all, t...)
	}
	slices.SortFunc(all, compare)
	return all[:min(k, len(all))], nil
}

func (x *index) shard(ctx context.Context, query []float32, k int, keep func(string) bool, from, to int) top {
	var t top
	for i := from; i < to; i++ {
		if i%shardRows == 0 && ctx.Err() != nil {
			return nil
		}
		m := store.Match{ID: x.ids[i], Score: kernel.Dot(query, x.row(i))}
		if t.admits(m, k) && (keep == nil || keep(m.ID)) {
			t.add(m, k)
		}
	}
	return t
}

// compare sorts better matches first.
func compare(a, b store.Match) int {
	switch {
	case a.Score > b.Score:
		return -1
	case a.Score < b.Score:
		return 1
	}
	return strings.Compare(a.ID, b.ID)
}
