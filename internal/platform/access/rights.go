package access

import (
	"context"
	"maps"
	"slices"

	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/platform/policy"
	"outcrop/internal/store"
)

// documents makes a list of one.
func documents(d *policy.Document, err error) ([]*policy.Document, error) {
	return []*policy.Document{d}, err
}

// ofUser fills in what a user is and may do now. One that is gone has no keys any more.
func (c *Credential) ofUser(tx store.Tx, name string) error {
	d := Directory{account: c.Account}
	row, err := d.row(tx, KindUser, name)
	if err != nil {
		return unknown("access.User", err)
	}
	u := &row.Value
	c.fill(TypeUser, u)
	c.ARN, c.UserID = u.ARN, u.ID
	if c.Rights, err = d.rights(tx, u); err != nil {
		return err
	}
	for _, group := range u.Groups {
		g, err := d.row(tx, KindGroup, group)
		if fault.Is(err, fault.NotFound) {
			continue
		}
		if err != nil {
			return err
		}
		more, err := d.rights(tx, &g.Value)
		if err != nil {
			return err
		}
		c.Rights.Identity = append(c.Rights.Identity, more.Identity...)
	}
	return nil
}

// ofRole fills in what a role's session is and may do now.
func (c *Credential) ofRole(tx store.Tx, v key) error {
	d := Directory{account: c.Account}
	row, err := d.row(tx, KindRole, v.Role)
	if err != nil {
		return unknown("access.Role", err)
	}
	c.fill(TypeSession, &row.Value)
	if c.Rights, err = d.rights(tx, &row.Value); err != nil {
		return err
	}
	for _, text := range v.Policies {
		doc, err := policy.Parse(text, policy.Identity)
		if err != nil {
			return err
		}
		c.Rights.Session = append(c.Rights.Session, doc)
	}
	if len(v.Tags) > 0 {
		c.Tags = maps.Clone(c.Tags)
		if c.Tags == nil {
			c.Tags = Tags{}
		}
		maps.Copy(c.Tags, v.Tags)
	}
	return nil
}

func (c *Credential) fill(t Type, p *Principal) {
	c.Type, c.Principal, c.Name, c.Tags = t, p.ARN, p.Name, p.Tags
}

// Caller is what a principal would be as one, for simulations.
func (d Directory) Caller(ctx context.Context, kind Kind, name string) (Caller, error) {
	c := Credential{Caller: Caller{Scope: d.scope()}}
	err := d.keys.records.View(ctx, func(tx store.Tx) error {
		if kind == KindUser {
			return c.ofUser(tx, name)
		}
		row, err := d.row(tx, kind, name)
		if err != nil {
			return err
		}
		c.fill(TypeSession, &row.Value)
		c.ARN = row.Value.ARN
		c.Rights, err = d.rights(tx, &row.Value)
		return err
	})
	return c.Caller, err
}

// rights are what a principal's own policies say.
func (d Directory) rights(tx store.Tx, p *Principal) (r Rights, err error) {
	texts := slices.Collect(maps.Values(p.Inline))
	for _, name := range p.Attached {
		text, err := d.policyText(tx, name)
		if err != nil {
			return r, err
		}
		texts = append(texts, text)
	}
	for _, text := range texts {
		doc, err := policy.Parse(text, policy.Identity)
		if err != nil {
			return r, err
		}
		r.Identity = append(r.Identity, doc)
	}
	if p.Boundary != "" {
		text, err := d.policyText(tx, p.Boundary)
		if err != nil {
			return r, err
		}
		r.Boundary, err = documents(policy.Parse(text, policy.Identity))
		return r, err
	}
	return r, nil
}

// policyText is the text of a managed policy's default version.
func (d Directory) policyText(tx store.Tx, name arn.ARN) (string, error) {
	p, err := d.managed(tx, name)
	if err != nil {
		return "", err
	}
	return p.Text(), nil
}
