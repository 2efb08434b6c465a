package registry

import (
	"context"
	"strings"

	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/platform/tag"
	"outcrop/internal/store"
)

var groups = store.Table[Group]{Kind: "model-package-group", Index: func(v *Group) store.Index {
	return store.Index{Name: v.Name, Status: "Completed"}
}}

// GroupARN is a group's name in full.
func GroupARN(s arn.Scope, name string) arn.ARN {
	return s.New("sagemaker", "model-package-group/"+name)
}

// CreateGroup makes an empty group.
func (g *Registry) CreateGroup(ctx context.Context, s arn.Scope, v Group, tags map[string]string) (arn.ARN, error) {
	id := GroupARN(s, v.Name)
	err := g.records.Update(ctx, func(tx store.Tx) error {
		now := g.clock()
		err := groups.Insert(tx, s, v.Name, now, v)
		if fault.Is(err, fault.Exists) {
			return fault.Bad("registry.CreateGroup", "ModelPackageGroupName", "Model Package Group already exists: %s", id)
		}
		if err != nil {
			return err
		}
		return tag.Set(tx, s, id, tags, now)
	})
	return id, err
}

// FindGroup reads a group by its name or ARN.
func (g *Registry) FindGroup(ctx context.Context, s arn.Scope, nameOrARN string) (row store.Row[Group], err error) {
	err = g.records.View(ctx, func(tx store.Tx) error {
		row, err = findGroup(tx, s, nameOrARN)
		return err
	})
	return row, err
}

// Groups lists groups.
func (g *Registry) Groups(ctx context.Context, s arn.Scope, q store.Query) (page []store.Row[Group], next store.Cursor, err error) {
	q.Scope = s
	err = g.records.View(ctx, func(tx store.Tx) error {
		page, next, err = groups.List(tx, q)
		return err
	})
	return page, next, err
}

// DeleteGroup removes an empty group. One that holds packages is a Conflict.
func (g *Registry) DeleteGroup(ctx context.Context, s arn.Scope, nameOrARN string) error {
	return g.records.Update(ctx, func(tx store.Tx) error {
		row, err := findGroup(tx, s, nameOrARN)
		if err != nil {
			return err
		}
		inside, _, err := packages.List(tx, store.Query{Scope: s, Parent: row.Value.Name, Limit: 1})
		if err != nil {
			return err
		}
		if len(inside) > 0 {
			return fault.New("registry.DeleteGroup", fault.Conflict, "Model Package Group cannot be deleted because it still contains Model Packages: %s", GroupARN(s, row.Value.Name))
		}
		if err := tag.Drop(tx, s, GroupARN(s, row.Value.Name)); err != nil {
			return err
		}
		return groups.Delete(tx, s, row.ID)
	})
}

func findGroup(tx store.Tx, s arn.Scope, nameOrARN string) (store.Row[Group], error) {
	name := nameOrARN
	if p, ok := arn.Parse(nameOrARN); ok {
		name = ""
		if p.Scope == s && p.Service == "sagemaker" && p.Type() == "model-package-group" {
			name = p.ID()
		}
	}
	row, err := groups.Get(tx, s, name)
	if fault.Is(err, fault.NotFound) {
		full := nameOrARN
		if !strings.HasPrefix(full, "arn:") {
			full = string(GroupARN(s, name))
		}
		return row, fault.Missing("registry", "model package group", "ModelPackageGroup %s does not exist.", full)
	}
	return row, err
}

// HasGroup tells in the caller's transaction whether a group is there, by name or ARN; nil when it is.
func HasGroup(tx store.Tx, s arn.Scope, nameOrARN string) error {
	_, err := findGroup(tx, s, nameOrARN)
	return err
}
