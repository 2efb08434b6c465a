package object

import (
	"context"
	"maps"
	"strings"

	"outcrop/internal/fault"
	"outcrop/internal/store"
)

// Sweep removes the files that a crash left without a record, and tells how many. It may run while objects are written, and
// is meant to run once, after each start.
func (d *Disk) Sweep(ctx context.Context) (int, error) {
	names, err := d.fs.ReadDir(d.dir)
	if err != nil {
		return 0, fault.Wrap("object.Sweep", fault.Internal, err)
	}
	// The order matters: a file that was listed, and is not being written now, has its record by now or never gets one.
	d.mu.Lock()
	used := maps.Clone(d.writing)
	d.mu.Unlock()
	if err := d.records.View(ctx, func(tx store.Tx) error { return collect(tx, used) }); err != nil {
		return 0, err
	}
	removed := 0
	for _, name := range names {
		if !used[strings.TrimPrefix(name, tempPrefix)] && d.fs.Remove(d.path(name)) == nil {
			removed++
		}
	}
	return removed, ctx.Err()
}

// collect adds all blobs that records name to used.
func collect(tx store.Tx, used map[string]bool) error {
	whole, _, err := objects.List(tx, store.Query{AllScopes: true})
	if err != nil {
		return err
	}
	for _, row := range whole {
		used[row.Value.Blob] = true
	}
	pieces, _, err := parts.List(tx, store.Query{AllScopes: true})
	for _, row := range pieces {
		used[row.Value.Blob] = true
	}
	return err
}
