package catalog

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/store"
)

// Adopt makes a file an object without a copy.
type Adopt func(ctx context.Context, b store.Bucket, key, path, etag string) error

// Borrow puts the base models and aliases of another catalog (those of its scope from) into this one, in scope to. Their files stay where
// they are, and must stay there; nothing is written to the other catalog.
func (c *Catalog) Borrow(ctx context.Context, other *Catalog, from, to arn.Scope, adopt Adopt) error {
	const op = "catalog.Borrow"
	var rows []store.Row[base]
	var called []store.Row[alias]
	err := other.records.View(ctx, func(tx store.Tx) (err error) {
		if rows, _, err = bases.List(tx, store.Query{Scope: from}); err != nil {
			return err
		}
		called, _, err = aliases.List(tx, store.Query{Scope: from})
		return err
	})
	if err != nil || len(rows) == 0 {
		return fault.Wrap(op, fault.Internal, err)
	}
	b := store.Bucket{Scope: to, Name: Bucket}
	if err := c.objects.CreateBucket(ctx, b); err != nil && !fault.Is(err, fault.Exists) {
		return err
	}
	for _, row := range rows {
		if err := c.borrow(ctx, b, row, other.base(row).Path, adopt); err != nil {
			return fault.Wrap(op, fault.Internal, err)
		}
	}
	return fault.Wrap(op, fault.Internal, c.records.Update(ctx, func(tx store.Tx) error {
		for _, row := range called { // what they run was borrowed, or is not found when it is asked for
			if err := aliases.Insert(tx, to, row.ID, row.Created, row.Value); err != nil {
				return err
			}
		}
		return nil
	}))
}

// borrow takes one model, whose files lie in dir.
func (c *Catalog) borrow(ctx context.Context, b store.Bucket, row store.Row[base], dir string, adopt Adopt) error {
	insert := func(tx store.Tx) error { return bases.Insert(tx, b.Scope, row.ID, row.Created, row.Value) }
	if row.Value.Server != "" {
		return c.records.Update(ctx, insert)
	}
	for _, f := range row.Value.Files {
		err := adopt(ctx, b, row.ID+"/"+f.Name, filepath.Join(dir, filepath.FromSlash(f.Name)), f.ETag)
		if errors.Is(err, fs.ErrNotExist) {
			return nil // it was removed meanwhile, or its files never came
		}
		if err != nil {
			return err
		}
	}
	path := c.path("models", b.Scope, row.ID)
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return err
	}
	if err := os.Symlink(dir, path); err != nil {
		return err
	}
	return c.records.Update(ctx, insert)
}
