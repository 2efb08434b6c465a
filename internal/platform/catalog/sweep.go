package catalog

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"

	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/store"
)

// CheckImported is nil when the ARN is an imported model's, and NotFound otherwise.
func CheckImported(tx store.Tx, s arn.Scope, name arn.ARN) error {
	_, err := findImported(tx, s, string(name))
	return err
}

// CheckCustom does that with a custom model's.
func CheckCustom(tx store.Tx, s arn.Scope, name arn.ARN) error {
	_, err := findCustom(tx, s, string(name))
	return err
}

// SweepImported removes the folders of imported models that are neither recorded nor kept for a running import.
func (c *Catalog) SweepImported(ctx context.Context, keep func(tx store.Tx, s arn.Scope, id string) (bool, error)) error {
	return c.sweep(ctx, "imported", importeds.Kind, keep)
}

// SweepCustom does that with custom models.
func (c *Catalog) SweepCustom(ctx context.Context, keep func(tx store.Tx, s arn.Scope, id string) (bool, error)) error {
	return c.sweep(ctx, "custom", CustomKind, keep)
}

func (c *Catalog) sweep(ctx context.Context, folder string, kind store.Kind, keep func(tx store.Tx, s arn.Scope, id string) (bool, error)) error {
	const op = "catalog.Sweep"
	dirs, err := filepath.Glob(filepath.Join(c.dir, folder, "*", "*", "*"))
	if err != nil {
		return fault.Wrap(op, fault.Internal, err)
	}
	var errs []error
	for _, dir := range dirs {
		region := filepath.Dir(dir)
		s := arn.Scope{Account: arn.Account(filepath.Base(filepath.Dir(region))), Region: arn.Region(filepath.Base(region))}
		id, _, _ := strings.Cut(filepath.Base(dir), ".") // "ID.partial" is a model's as well
		used := false
		err := c.records.View(ctx, func(tx store.Tx) (err error) {
			if used, err = keep(tx, s, id); used || err != nil {
				return err
			}
			_, err = tx.Get(store.Key{Scope: s, Kind: kind, ID: id})
			used = err == nil
			return err
		})
		if err != nil && !fault.Is(err, fault.NotFound) {
			return fault.Wrap(op, fault.Internal, err)
		}
		if !used {
			errs = append(errs, os.RemoveAll(dir))
		}
	}
	return fault.Wrap(op, fault.Internal, errors.Join(errs...))
}
