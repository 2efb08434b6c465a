package main

import (
	"context"
	"errors"
	"path/filepath"

	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/folder"
	"outcrop/internal/platform/catalog"
	"outcrop/internal/store/sqlite"
)

// borrow puts the base models of another data folder into the catalog: those of the account and region that its last server had.
func (h *house) borrow(ctx context.Context, dir string) (err error) {
	dir, err = filepath.Abs(dir)
	if err != nil {
		return err
	}
	from := arn.Scope{Account: defaultAccount, Region: defaultRegion}
	switch server, err := folder.ReadServer(dir); {
	case err == nil:
		from = server.Scope()
	case !fault.Is(err, fault.NotFound): // models can be added before any server was started
		return err
	}
	records, err := sqlite.OpenShared(ctx, filepath.Join(dir, "state.db"))
	if err != nil {
		return next(err, "name a data folder with --models: one that has a state.db")
	}
	defer func() { err = errors.Join(err, records.Close()) }()
	return h.catalog.Borrow(ctx, catalog.New(records, nil, nil, nil, nil, dir), from, h.scope, h.objects.Adopt)
}
