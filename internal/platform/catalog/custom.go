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

// CustomKind is the kind of a custom model's record.
const CustomKind store.Kind = "custom-model"

// Status is how far a custom model has come.
type Status string

// The statuses, in AWS's words.
const (
	Creating Status = "Creating"
	Active   Status = "Active"
	Failed   Status = "Failed"
)

// Custom is a custom model as it is stored, under its 12 characters: one that was trained here by a customization job, or brought
// in from what SageMaker trained.
type Custom struct {
	Name       string
	Foundation string // the id of the foundation model that it comes from, over all jobs; empty for one that was brought in
	Base       arn.ARN
	Type       string // of the customization: "FINE_TUNING"
	Family     Family
	URI        string // s3:// prefix of its files
	Info       engine.Info
	Status     Status
	Failure    string  `json:",omitempty"`
	Source     string  `json:",omitempty"` // where one that was brought in comes from
	Role       arn.ARN `json:",omitempty"` // by which it was brought in
	Token      string  `json:",omitempty"`
}

// customs are also found by the model that they were trained from.
var customs = store.Table[Custom]{Kind: CustomKind, Index: func(v *Custom) store.Index {
	return store.Index{Parent: string(v.Base), Name: v.Name, Status: string(v.Status)}
}}

// CustomEntry is a custom model with what its record says.
type CustomEntry struct {
	Custom
	ID      string
	ARN     arn.ARN
	Created time.Time
}

// CustomARN names a custom model.
func CustomARN(s arn.Scope, foundation, id string) arn.ARN {
	if foundation == "" {
		foundation = "imported"
	}
	return s.New("bedrock", "custom-model/"+foundation+"/"+id)
}

// CustomBucket is the system bucket that holds the files of custom models, and of those that are being trained, under "ID/".
const CustomBucket = "outcrop-custom-models"

// CustomPath is the local folder of a custom model, there or yet to be filled.
func (c *Catalog) CustomPath(s arn.Scope, id string) string { return c.path("custom", s, id) }

// PutCustom adds a custom model, or changes the one of that id. Another one of its name is a Conflict.
func (c *Catalog) PutCustom(tx store.Tx, s arn.Scope, id string, v Custom, now time.Time) error {
	other, err := customByName(tx, s, v.Name)
	switch {
	case err == nil && other.ID != id:
		return fault.New("catalog.PutCustom", fault.Conflict, "A custom model named %s already exists.", v.Name)
	case err == nil:
		other.Value = v
		return customs.Save(tx, other, now)
	case !fault.Is(err, fault.NotFound):
		return err
	}
	return customs.Insert(tx, s, id, now, v)
}

// FindCustom reads a custom model by ARN or name.
func (c *Catalog) FindCustom(tx store.Tx, s arn.Scope, nameOrARN string) (CustomEntry, error) {
	row, err := findCustom(tx, s, nameOrARN)
	return customEntry(row), err
}

// Custom reads a custom model by ARN or name.
func (c *Catalog) Custom(ctx context.Context, s arn.Scope, nameOrARN string) (e CustomEntry, err error) {
	err = c.records.View(ctx, func(tx store.Tx) error {
		e, err = c.FindCustom(tx, s, nameOrARN)
		return err
	})
	return e, fault.Wrap("catalog.Custom", fault.Internal, err)
}

// ListCustom reads a page of the custom models for which keep is true; the query's scope, times, Parent (the base's ARN), Status,
// NameHas, order, cursor and limit count.
func (c *Catalog) ListCustom(ctx context.Context, q store.Query, keep func(*Custom) bool) (page []CustomEntry, next store.Cursor, err error) {
	err = c.records.View(ctx, func(tx store.Tx) error {
		rows, n, err := customs.ListWhere(tx, q, keep)
		next = n
		for _, row := range rows {
			page = append(page, customEntry(row))
		}
		return err
	})
	return page, next, fault.Wrap("catalog.ListCustom", fault.Internal, err)
}

// DeleteCustom forgets a custom model and its tags; one that something runs is a Conflict. Its files are removed by RemoveCustom,
// once nobody uses them.
func (c *Catalog) DeleteCustom(tx store.Tx, s arn.Scope, nameOrARN string) (CustomEntry, error) {
	row, err := findCustom(tx, s, nameOrARN)
	if err != nil {
		return CustomEntry{}, err
	}
	e := customEntry(row)
	users, _, err := routes.List(tx, store.Query{Scope: s, Parent: string(e.ARN), Limit: 1})
	if err != nil {
		return e, err
	}
	if len(users) > 0 {
		return e, fault.New("catalog.DeleteCustom", fault.Conflict, "The custom model %s is in use by %s: delete that first.", e.Name, users[0].ID)
	}
	if err := tag.Drop(tx, s, e.ARN); err != nil {
		return e, err
	}
	return e, customs.Delete(tx, s, e.ID)
}

// RemoveCustom removes the files of a model that is no longer in the catalog, or was never put there.
func (c *Catalog) RemoveCustom(ctx context.Context, s arn.Scope, id string) error {
	if err := os.RemoveAll(c.CustomPath(s, id)); err != nil {
		return fault.Wrap("catalog.RemoveCustom", fault.Internal, err)
	}
	return c.DiscardCustom(ctx, s, id+"/")
}

// DiscardCustom deletes the objects under a prefix of CustomBucket.
func (c *Catalog) DiscardCustom(ctx context.Context, s arn.Scope, prefix string) error {
	b := store.Bucket{Scope: s, Name: CustomBucket}
	for {
		page, err := c.objects.List(ctx, b, store.ObjectQuery{Prefix: prefix})
		if fault.Is(err, fault.NotFound) {
			return nil
		}
		if err != nil {
			return err
		}
		for _, o := range page.Objects {
			if err := c.objects.Delete(ctx, b, o.Key); err != nil {
				return err
			}
		}
		if page.Next == "" {
			return nil
		}
	}
}

// IsCustom tells whether a model is a custom one.
func (m Model) IsCustom() bool {
	p, _ := arn.Parse(string(m.ARN))
	return p.Type() == string(CustomKind)
}

// custom is what runs: the custom model without the right to be invoked by its own name.
func (c *Catalog) custom(e CustomEntry, s arn.Scope) Model {
	return Model{ID: e.ID, ARN: e.ARN, Name: e.Name, Family: e.Family, Runs: string(e.ARN), Path: c.CustomPath(s, e.ID), URI: e.URI, Info: e.Info, Created: e.Created}
}

func customEntry(row store.Row[Custom]) CustomEntry {
	return CustomEntry{row.Value, row.ID, CustomARN(row.Scope, row.Value.Foundation, row.ID), row.Created}
}

func findCustom(tx store.Tx, s arn.Scope, nameOrARN string) (store.Row[Custom], error) {
	p, ok := arn.Parse(nameOrARN)
	if !ok {
		return customByName(tx, s, nameOrARN)
	}
	row, err := customs.Get(tx, s, lastPart(p.ID()))
	if fault.Is(err, fault.NotFound) || err == nil && string(customEntry(row).ARN) != nameOrARN {
		return store.Row[Custom]{}, noCustom(nameOrARN)
	}
	return row, err
}

func customByName(tx store.Tx, s arn.Scope, name string) (store.Row[Custom], error) {
	rows, _, err := customs.List(tx, store.Query{Scope: s, NameHas: name})
	if err != nil {
		return store.Row[Custom]{}, err
	}
	for _, row := range rows {
		if row.Value.Name == name {
			return row, nil
		}
	}
	return store.Row[Custom]{}, noCustom(name)
}

func noCustom(nameOrARN string) error {
	return fault.Missing("catalog.Custom", "model", "Could not find the custom model %s.", nameOrARN)
}
