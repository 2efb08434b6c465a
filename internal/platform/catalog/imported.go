package catalog

import (
	"context"
	"os"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/engine"
	"outcrop/internal/fault"
	"outcrop/internal/platform/tag"
	"outcrop/internal/store"
)

// imported is what is stored of an imported model, under its 12 characters.
type imported struct {
	Name    string
	URI     string
	Info    engine.Info
	JobARN  arn.ARN
	JobName string
}

var importeds = store.Table[imported]{Kind: "imported-model", Index: func(v *imported) store.Index { return store.Index{Name: v.Name} }}

// ImportedARN names an imported model.
func ImportedARN(s arn.Scope, id string) arn.ARN { return s.New("bedrock", "imported-model/"+id) }

// ImportedPath is the local folder of an imported model, there or yet to be filled.
func (c *Catalog) ImportedPath(s arn.Scope, id string) string { return c.path("imported", s, id) }

// PutImported adds an imported model whose files are in place, in the transaction that ends its import. Putting it again is
// no error; another one of its name is a Conflict.
func (c *Catalog) PutImported(tx store.Tx, s arn.Scope, m Model, now time.Time) error {
	switch other, err := importedByName(tx, s, m.Name); {
	case err == nil && other.ID == m.ID:
		return nil
	case err == nil:
		return fault.New("catalog.PutImported", fault.Conflict, "A model named %s already exists.", m.Name)
	case !fault.Is(err, fault.NotFound):
		return err
	}
	return importeds.Insert(tx, s, m.ID, now, imported{m.Name, m.URI, m.Info, m.Job.ARN, m.Job.Name})
}

// HasImported tells whether a name is taken.
func (c *Catalog) HasImported(tx store.Tx, s arn.Scope, name string) (bool, error) {
	_, err := importedByName(tx, s, name)
	if fault.Is(err, fault.NotFound) {
		return false, nil
	}
	return err == nil, err
}

// Imported reads an imported model by ARN or name.
func (c *Catalog) Imported(ctx context.Context, s arn.Scope, nameOrARN string) (Model, error) {
	var m Model
	err := c.records.View(ctx, func(tx store.Tx) error {
		row, err := findImported(tx, s, nameOrARN)
		if err == nil {
			m = c.imported(row)
		}
		return err
	})
	return m, fault.Wrap("catalog.Imported", fault.Internal, err)
}

// ListImported reads a page of imported models; the query's scope, times, NameHas, order, cursor and limit count.
func (c *Catalog) ListImported(ctx context.Context, q store.Query) (page []Model, next store.Cursor, err error) {
	err = c.records.View(ctx, func(tx store.Tx) error {
		rows, n, err := importeds.List(tx, q)
		next = n
		for _, row := range rows {
			page = append(page, c.imported(row))
		}
		return err
	})
	return page, next, fault.Wrap("catalog.ListImported", fault.Internal, err)
}

// DeleteImported forgets an imported model and its tags. Its files are removed by RemoveImported, once nobody uses them.
func (c *Catalog) DeleteImported(ctx context.Context, s arn.Scope, nameOrARN string) (Model, error) {
	var m Model
	err := c.records.Update(ctx, func(tx store.Tx) error {
		row, err := findImported(tx, s, nameOrARN)
		if err != nil {
			return err
		}
		m = c.imported(row)
		if err := tag.Drop(tx, s, m.ARN); err != nil {
			return err
		}
		return importeds.Delete(tx, s, m.ID)
	})
	return m, fault.Wrap("catalog.DeleteImported", fault.Internal, err)
}

// RemoveImported removes the files of a model that is no longer in the catalog.
func (c *Catalog) RemoveImported(s arn.Scope, id string) error {
	return fault.Wrap("catalog.RemoveImported", fault.Internal, os.RemoveAll(c.ImportedPath(s, id)))
}

func (c *Catalog) imported(row store.Row[imported]) Model {
	v := row.Value
	name := ImportedARN(row.Scope, row.ID)
	return Model{ID: row.ID, Runs: string(name), ARN: name, OnDemand: true, Name: v.Name, Imported: true, Path: c.ImportedPath(row.Scope, row.ID),
		URI: v.URI, Info: v.Info, Created: row.Created, Job: Job{v.JobARN, v.JobName}}
}

func findImported(tx store.Tx, s arn.Scope, nameOrARN string) (store.Row[imported], error) {
	p, ok := arn.Parse(nameOrARN)
	if !ok {
		return importedByName(tx, s, nameOrARN)
	}
	missing := fault.Missing("catalog.Imported", "model", "Could not find the imported model %s.", nameOrARN)
	if p.Service != "bedrock" || p.Type() != "imported-model" || p.Scope != s {
		return store.Row[imported]{}, missing
	}
	row, err := importeds.Get(tx, s, p.ID())
	if fault.Is(err, fault.NotFound) {
		return row, missing
	}
	return row, err
}

func importedByName(tx store.Tx, s arn.Scope, name string) (store.Row[imported], error) {
	rows, _, err := importeds.List(tx, store.Query{Scope: s, NameHas: name})
	if err != nil {
		return store.Row[imported]{}, err
	}
	for _, row := range rows {
		if row.Value.Name == name {
			return row, nil
		}
	}
	return store.Row[imported]{}, fault.Missing("catalog.Imported", "model", "Could not find the imported model %s.", name)
}
