package catalog

import (
	"context"
	"regexp"
	"slices"
	"strings"

	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/store"
)

// alias is what is stored of an id of AWS's that runs a model of ours.
type alias struct {
	Target string // a base model's id, or an imported model's ARN
	Family Family
}

var aliases = store.Table[alias]{Kind: "model-alias", Index: func(v *alias) store.Index { return store.Index{Parent: v.Target} }}

// aliasPattern is what AWS's ids look like, those of system-defined inference profiles among them.
var aliasPattern = regexp.MustCompile(`^([a-z-]{2,8}\.)?[a-z0-9-]{1,63}\.[a-z0-9-]{1,63}([.:][a-z0-9-]{1,63}){0,2}$`)

// Alias is an id of AWS's, and what runs under it.
type Alias struct {
	ID     string
	Target string // a base model's id, or an imported model's ARN
	Family Family
}

// AddAlias gives a model another id, with the bodies of that id's family. An id with the prefix of a geography ("us.") is a
// system-defined inference profile. Adding the same again is no error; another target or family replaces the old one.
func (c *Catalog) AddAlias(ctx context.Context, s arn.Scope, a Alias) (Alias, error) {
	const op = "catalog.AddAlias"
	if !aliasPattern.MatchString(a.ID) {
		return a, fault.Bad(op, "id", "%q is not a model id like anthropic.claude-3-5-sonnet-20241022-v2:0 or us.amazon.nova-lite-v1:0.", a.ID)
	}
	if a.Family == NoFamily {
		a.Family = familyOf(a.ID)
	}
	if !slices.Contains(Families, a.Family) {
		return a, fault.Bad(op, "family", "The family of %s is not known: name one of %s.", a.ID, join(Families))
	}
	m, err := c.own(ctx, s, a.Target)
	if err != nil {
		return a, err
	}
	a.Target = m.Runs
	if a.Family.Embeds() != m.Info.Embedding {
		does := map[bool]string{true: "embeds text", false: "generates text"}
		return a, fault.Bad(op, "family", "The family %s %s, but %s %s.", a.Family, does[a.Family.Embeds()], a.Target, does[m.Info.Embedding])
	}
	err = c.records.Update(ctx, func(tx store.Tx) error {
		if _, err := bases.Get(tx, s, a.ID); !fault.Is(err, fault.NotFound) {
			if err != nil {
				return err
			}
			return fault.New(op, fault.Exists, "There is a model with the id %s already.", a.ID)
		}
		now := c.clock()
		row, err := aliases.Get(tx, s, a.ID)
		if fault.Is(err, fault.NotFound) {
			return aliases.Insert(tx, s, a.ID, now, alias{a.Target, a.Family})
		}
		if err != nil {
			return err
		}
		row.Value = alias{a.Target, a.Family}
		return aliases.Save(tx, row, now)
	})
	return a, fault.Wrap(op, fault.Internal, err)
}

// RemoveAlias forgets one. The model that it ran stays.
func (c *Catalog) RemoveAlias(ctx context.Context, s arn.Scope, id string) error {
	err := c.records.Update(ctx, func(tx store.Tx) error { return aliases.Delete(tx, s, id) })
	if fault.Is(err, fault.NotFound) {
		return fault.Missing("catalog.RemoveAlias", "model", "There is no alias %s.", id)
	}
	return fault.Wrap("catalog.RemoveAlias", fault.Internal, err)
}

// Aliases reads all of them, by id.
func (c *Catalog) Aliases(ctx context.Context, s arn.Scope) (list []Alias, err error) {
	rows, err := c.aliasRows(ctx, s, "")
	for _, row := range rows {
		list = append(list, Alias{row.ID, row.Value.Target, row.Value.Family})
	}
	return list, err
}

// aliasRows reads those of one target, or all.
func (c *Catalog) aliasRows(ctx context.Context, s arn.Scope, target string) (rows []store.Row[alias], err error) {
	err = c.records.View(ctx, func(tx store.Tx) error {
		rows, _, err = aliases.List(tx, store.Query{Scope: s, Parent: target})
		return err
	})
	return rows, fault.Wrap("catalog.Aliases", fault.Internal, err)
}

// aliased reads the model under an alias; without one it is NotFound.
func (c *Catalog) aliased(ctx context.Context, s arn.Scope, id string) (Model, error) {
	var row store.Row[alias]
	err := c.records.View(ctx, func(tx store.Tx) (err error) {
		row, err = aliases.Get(tx, s, id)
		return err
	})
	if err != nil {
		return Model{}, err
	}
	return c.behind(ctx, row)
}

// behind is the model that an alias runs, as AWS's own.
func (c *Catalog) behind(ctx context.Context, row store.Row[alias]) (Model, error) {
	m, err := c.own(ctx, row.Scope, row.Value.Target)
	if err != nil {
		return m, err
	}
	_, m.ID = cutGeography(row.ID)
	m.ARN, m.Family, m.Created, m.Imported = FoundationARN(row.Region, m.ID), row.Value.Family, row.Created, false
	m.Provider, m.Name = names(m.ID)
	return m, nil
}

// Foundations reads all foundation models by id: base models, and one for each alias or family of inference profiles.
func (c *Catalog) Foundations(ctx context.Context, s arn.Scope) ([]Model, error) {
	models, err := c.List(ctx, s)
	if err != nil {
		return nil, err
	}
	rows, err := c.aliasRows(ctx, s, "")
	if err != nil {
		return nil, err
	}
	at := map[string]int{}
	for _, row := range rows {
		m, err := c.behind(ctx, row)
		if fault.Is(err, fault.NotFound) {
			continue // its model was deleted
		}
		if err != nil {
			return nil, err
		}
		profile := m.ID != row.ID
		i, there := at[m.ID]
		switch {
		case !there:
			m.Profile, m.OnDemand = profile, !profile
			at[m.ID], models = len(models), append(models, m)
		case profile:
			models[i].Profile = true
		default:
			m.Profile, m.OnDemand = true, true
			models[i] = m
		}
	}
	slices.SortFunc(models, func(a, b Model) int { return strings.Compare(a.ID, b.ID) })
	return models, nil
}

// Foundation reads a foundation model by id or ARN: a base model, or one under an alias.
func (c *Catalog) Foundation(ctx context.Context, s arn.Scope, idOrARN string) (Model, error) {
	id, err := foundationID(s, idOrARN)
	if err != nil {
		return Model{}, err
	}
	models, err := c.Foundations(ctx, s)
	if err != nil {
		return Model{}, err
	}
	i := slices.IndexFunc(models, func(m Model) bool { return m.ID == id })
	if i < 0 {
		return Model{}, unresolved(idOrARN)
	}
	return models[i], nil
}

func join(f []Family) string {
	text := make([]string, len(f))
	for i := range f {
		text[i] = string(f[i])
	}
	return strings.Join(text, ", ")
}
