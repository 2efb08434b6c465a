package main

import (
	"context"
	"errors"
	"log/slog"
	"path/filepath"
	"strings"
	"sync"

	"outcrop/internal/arn"
	"outcrop/internal/engine"
	"outcrop/internal/fault"
	"outcrop/internal/folder"
	"outcrop/internal/platform/access"
	"outcrop/internal/platform/catalog"
	"outcrop/internal/platform/quota"
	"outcrop/internal/store/sqlite"
)

// maker makes a house; root is the root key of the one before it, if there was one.
type maker func(ctx context.Context, root *access.Credential) (*house, error)

func (f serveFlags) maker(d *folder.Folder, log *slog.Logger) (maker, error) {
	limits, err := f.limits(d.Quotas())
	if err != nil {
		return nil, err
	}
	opener := f.memory.opener(d)
	if f.models != "" {
		opener = &keeper{Opener: opener, dir: f.models, models: map[string]engine.Model{}}
	}
	return func(ctx context.Context, root *access.Credential) (*house, error) {
		h, err := openHouse(ctx, d, f.scope(), furniture{root, opener}, log)
		if err != nil {
			return nil, err
		}
		h.inference.Quotas = quota.New(limits, h.clock.Now)
		f.memory.bound(h.inference)
		if f.models != "" {
			if err := h.borrow(ctx, f.models); err != nil {
				return nil, errors.Join(err, h.close())
			}
		}
		return h, nil
	}, nil
}

// rebuilder gives an empty house in the place of an old one.
type rebuilder func(ctx context.Context, old *floor) (*floor, error)

func anew(d *folder.Folder, make maker) rebuilder {
	return func(ctx context.Context, old *floor) (*floor, error) {
		old.stopWorkers()
		old.children.Kill()
		<-old.worked
		if err := errors.Join(old.close(), d.Clear()); err != nil {
			return nil, err
		}
		h, err := make(ctx, &old.root)
		if err != nil {
			return nil, err
		}
		return h.open(), nil
	}
}

// borrow puts the base models of another data folder into the catalog: those of the account and region that its last server had.
func (h *house) borrow(ctx context.Context, dir string) (err error) {
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

// keeper keeps the borrowed models open that a house has opened, for the next one.
type keeper struct {
	engine.Opener
	dir string // whose models are kept

	mu     sync.Mutex
	models map[string]engine.Model // by the path that links lead to
}

// kept is a model that its keeper alone closes, with the process.
type kept struct{ engine.Model }

func (kept) Close() error { return nil }

// Checkpoints are the model's own, where it keeps prompts.
func (k kept) Checkpoints(p engine.Prompt, tokens []engine.Token) ([]engine.Checkpoint, error) {
	if cacher, ok := k.Model.(engine.Cacher); ok {
		return cacher.Checkpoints(p, tokens)
	}
	return nil, nil
}

func (k *keeper) Open(ctx context.Context, path string) (engine.Model, error) {
	real, err := filepath.EvalSymlinks(path)
	if err != nil || !strings.HasPrefix(real, k.dir+string(filepath.Separator)) {
		return k.Opener.Open(ctx, path)
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	if m := k.models[real]; m != nil {
		return m, nil
	}
	m, err := k.Opener.Open(ctx, real)
	if err != nil {
		return nil, err
	}
	k.models[real] = kept{m}
	return k.models[real], nil
}
