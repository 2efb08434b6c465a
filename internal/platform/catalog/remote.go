package catalog

import (
	"context"
	"strings"

	"outcrop/internal/arn"
	"outcrop/internal/engine"
	"outcrop/internal/fault"
	"outcrop/internal/store"
)

// IsRemote tells a server's URL from a path on this machine.
func IsRemote(path string) bool { return strings.Contains(path, "://") }

// addRemote puts a model into the catalog that another server holds. Adding it again takes over what the server says of it now.
func (c *Catalog) addRemote(ctx context.Context, s arn.Scope, in AddInput) (Model, error) {
	c.adding.Lock()
	defer c.adding.Unlock()
	if err := c.unaliased(ctx, s, in.ID); err != nil {
		return Model{}, err
	}
	info, err := c.look(ctx, in.Path)
	if err != nil {
		return Model{}, err
	}
	v := base{License: in.License, Note: in.Note, Info: info, Server: in.Path}
	err = c.records.Update(ctx, func(tx store.Tx) error {
		switch old, err := bases.Get(tx, s, in.ID); {
		case fault.Is(err, fault.NotFound):
			return bases.Insert(tx, s, in.ID, c.clock(), v)
		case err != nil:
			return err
		case old.Value.Server != in.Path:
			return exists(in.ID)
		default:
			old.Value = v
			return bases.Save(tx, old, c.clock())
		}
	})
	if err != nil {
		return Model{}, fault.Wrap("catalog.Add", fault.Internal, err)
	}
	return c.Get(ctx, s, in.ID)
}

// look opens a model to learn what it is.
func (c *Catalog) look(ctx context.Context, path string) (engine.Info, error) {
	m, err := c.opener.Open(ctx, path)
	if err != nil {
		return engine.Info{}, err
	}
	return m.Info(), m.Close()
}

func (c *Catalog) unaliased(ctx context.Context, s arn.Scope, id string) error {
	if _, err := c.aliased(ctx, s, id); err == nil {
		return fault.New("catalog.Add", fault.Exists, "%s is an alias of another model; remove it first.", id)
	}
	return nil
}

func exists(id string) error {
	return fault.New("catalog.Add", fault.Exists, "There is another model with the id %s; remove it first.", id)
}
