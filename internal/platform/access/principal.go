package access

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/platform/policy"
	"outcrop/internal/store"
)

// Kind is a kind of principal that policies are attached to.
type Kind string

// The kinds, as they stand in ARNs.
const (
	KindUser  Kind = "user"
	KindRole  Kind = "role"
	KindGroup Kind = "group"
)

// Principal is a user, role or group of an account.
type Principal struct {
	Kind        Kind `json:"-"`
	ID          string
	Name        string
	Path        string
	ARN         arn.ARN
	Created     time.Time
	Inline      map[string]string `json:",omitempty"` // policies by name
	Attached    []arn.ARN         `json:",omitempty"` // managed policies
	Boundary    arn.ARN           `json:",omitempty"` // the managed policy that bounds it; of users and roles
	Tags        Tags              `json:",omitempty"`
	Groups      []string          `json:",omitempty"` // of a user
	Trust       string            `json:",omitempty"` // of a role: who may take it, JSON
	Description string            `json:",omitempty"` // of a role
	MaxSession  time.Duration     `json:",omitempty"` // of a role
}

// Directory is the users, roles, groups and policies of one account. IAM knows no regions.
type Directory struct {
	keys    *Keys
	account arn.Account
}

// Directory gives an account's.
func (k *Keys) Directory(account arn.Account) Directory { return Directory{k, account} }

var principalIndex = func(p *Principal) store.Index { return store.Index{Name: p.Name} }

func (k Kind) table() store.Table[Principal] {
	kind := store.Kind("iam-" + k)
	if k == KindRole {
		kind = "role" // named before there were others
	}
	return store.Table[Principal]{Kind: kind, Index: principalIndex}
}

// prefix begins the ids of a kind.
func (k Kind) prefix() string {
	return map[Kind]string{KindUser: "AIDA", KindRole: "AROA", KindGroup: "AGPA"}[k]
}

func (d Directory) scope() arn.Scope { return arn.Scope{Account: d.account} }

// ARN names a principal or policy of the account: kind is "user", path "/" or "/a/b/".
func (d Directory) ARN(kind, path, name string) arn.ARN {
	return arn.ARN(fmt.Sprintf("arn:aws:iam::%s:%s%s%s", d.account, kind, path, name))
}

// RoleARN names an account's role.
func RoleARN(account arn.Account, name string) arn.ARN {
	return Directory{account: account}.ARN("role", "/", name)
}

// Create makes a principal out of its name and what else is given.
func (d Directory) Create(ctx context.Context, p Principal) (Principal, error) {
	err := d.keys.update(ctx, func(tx store.Tx) (err error) {
		p, err = d.insert(tx, p)
		return err
	})
	return p, err
}

func (d Directory) insert(tx store.Tx, p Principal) (Principal, error) {
	if p.Trust != "" {
		if _, err := policy.Parse(p.Trust, policy.Trust); err != nil {
			return p, err
		}
	}
	if err := d.attachable(tx, p.Boundary); err != nil {
		return p, err
	}
	p.ID, p.ARN = p.Kind.prefix()+d.keys.ids.Upper(17), d.ARN(string(p.Kind), p.Path, p.Name)
	p.Created = d.keys.clock().UTC().Truncate(time.Second)
	err := p.Kind.table().Insert(tx, d.scope(), strings.ToLower(p.Name), p.Created, p)
	if fault.Is(err, fault.Exists) {
		return p, fault.New("access.Create", fault.Exists, "%s with name %s already exists.", title(p.Kind), p.Name)
	}
	return p, err
}

func title(k Kind) string { return strings.ToUpper(string(k[:1])) + string(k[1:]) }

// row reads a principal. Names have no case.
func (d Directory) row(tx store.Tx, kind Kind, name string) (store.Row[Principal], error) {
	row, err := kind.table().Get(tx, d.scope(), strings.ToLower(name))
	row.Value.Kind = kind
	if fault.Is(err, fault.NotFound) {
		err = fault.Missing("access."+title(kind), string(kind), "The %s with name %s cannot be found.", kind, name)
	}
	return row, err
}

// Get reads a principal. An unknown one is NotFound with its kind as Thing.
func (d Directory) Get(ctx context.Context, kind Kind, name string) (p Principal, err error) {
	err = d.keys.records.View(ctx, func(tx store.Tx) error {
		row, err := d.row(tx, kind, name)
		p = row.Value
		return err
	})
	return p, err
}

// Role reads a role of the scope's account.
func (k *Keys) Role(ctx context.Context, scope arn.Scope, name string) (Principal, error) {
	return k.Directory(scope.Account).Get(ctx, KindRole, name)
}

// List reads the principals of a kind, by name.
func (d Directory) List(ctx context.Context, kind Kind) (all []Principal, err error) {
	err = d.keys.records.View(ctx, func(tx store.Tx) error {
		rows, _, err := kind.table().List(tx, store.Query{Scope: d.scope()})
		for _, row := range rows {
			row.Value.Kind = kind
			all = append(all, row.Value)
		}
		return err
	})
	return all, err
}

// Change lets fn change a principal; nothing is written when it fails.
func (d Directory) Change(ctx context.Context, kind Kind, name string, fn func(*Principal) error) error {
	return d.keys.update(ctx, func(tx store.Tx) error { return d.change(tx, kind, name, fn) })
}

func (d Directory) change(tx store.Tx, kind Kind, name string, fn func(*Principal) error) error {
	row, err := d.row(tx, kind, name)
	if err != nil {
		return err
	}
	if err := fn(&row.Value); err != nil {
		return err
	}
	return kind.table().Save(tx, row, d.keys.clock())
}

// Delete removes a principal that has nothing any more. What it still has is a Conflict.
func (d Directory) Delete(ctx context.Context, kind Kind, name string) error {
	return d.keys.update(ctx, func(tx store.Tx) error {
		row, err := d.row(tx, kind, name)
		if err != nil {
			return err
		}
		has, err := d.belongings(tx, &row.Value)
		if err != nil {
			return err
		}
		if has != "" {
			return fault.New("access.Delete", fault.Conflict, "Cannot delete entity, must %s first.", has)
		}
		return kind.table().Delete(tx, d.scope(), row.ID)
	})
}

// Remove deletes a principal with all that it has: keys, API keys, policies, memberships.
func (d Directory) Remove(ctx context.Context, kind Kind, name string) error {
	return d.keys.update(ctx, func(tx store.Tx) error {
		row, err := d.row(tx, kind, name)
		if err != nil {
			return err
		}
		switch kind {
		case KindUser:
			err = d.removeKeys(tx, row.Value.Name)
		case KindGroup:
			err = d.removeMembers(tx, row.Value.Name)
		}
		if err != nil {
			return err
		}
		return kind.table().Delete(tx, d.scope(), row.ID)
	})
}

func (d Directory) removeKeys(tx store.Tx, user string) error {
	rows, err := userKeys(tx, d.account, user)
	for _, row := range rows {
		err = errors.Join(err, keys.Delete(tx, nowhere, row.ID))
	}
	tokens, err2 := d.userTokens(tx, user)
	for _, row := range tokens {
		err = errors.Join(err, apiKeys.Delete(tx, nowhere, row.ID))
	}
	return errors.Join(err, err2)
}

func (d Directory) removeMembers(tx store.Tx, group string) error {
	users, _, err := KindUser.table().List(tx, store.Query{Scope: d.scope()})
	for _, u := range users {
		if slices.Contains(u.Value.Groups, group) {
			u.Value.Groups = slices.DeleteFunc(u.Value.Groups, func(g string) bool { return g == group })
			err = errors.Join(err, KindUser.table().Save(tx, u, d.keys.clock()))
		}
	}
	return err
}

// belongings says what must be done before a principal can go; empty when nothing.
func (d Directory) belongings(tx store.Tx, p *Principal) (string, error) {
	switch {
	case len(p.Attached) > 0:
		return "detach all policies", nil
	case len(p.Inline) > 0:
		return "delete policies", nil
	case len(p.Groups) > 0:
		return "remove users from group", nil
	}
	switch p.Kind {
	case KindUser:
		rows, err := userKeys(tx, d.account, p.Name)
		tokens, err2 := d.userTokens(tx, p.Name)
		switch {
		case len(rows) > 0:
			return "delete access keys", errors.Join(err, err2)
		case len(tokens) > 0:
			return "delete service specific credentials", errors.Join(err, err2)
		}
		return "", errors.Join(err, err2)
	case KindGroup:
		users, _, err := KindUser.table().List(tx, store.Query{Scope: d.scope()})
		if slices.ContainsFunc(users, func(u store.Row[Principal]) bool { return slices.Contains(u.Value.Groups, p.Name) }) {
			return "remove users from group", err
		}
		return "", err
	}
	return "", nil
}

// Join puts a user into a group.
func (d Directory) Join(ctx context.Context, group, user string) error {
	return d.member(ctx, group, user, func(u *Principal, name string) {
		if !slices.Contains(u.Groups, name) {
			u.Groups = append(u.Groups, name)
		}
	})
}

// Leave takes a user out of a group.
func (d Directory) Leave(ctx context.Context, group, user string) error {
	return d.member(ctx, group, user, func(u *Principal, name string) {
		u.Groups = slices.DeleteFunc(u.Groups, func(g string) bool { return g == name })
	})
}

func (d Directory) member(ctx context.Context, group, user string, fn func(u *Principal, group string)) error {
	return d.keys.update(ctx, func(tx store.Tx) error {
		g, err := d.row(tx, KindGroup, group)
		if err != nil {
			return err
		}
		return d.change(tx, KindUser, user, func(u *Principal) error {
			fn(u, g.Value.Name)
			return nil
		})
	})
}

// Bound sets a principal's permissions boundary; an empty one is none.
func (d Directory) Bound(ctx context.Context, kind Kind, name string, boundary arn.ARN) error {
	return d.keys.update(ctx, func(tx store.Tx) error {
		return d.change(tx, kind, name, func(p *Principal) error {
			p.Boundary = boundary
			return d.attachable(tx, boundary)
		})
	})
}

// mostTags is how many tags a principal may have, as on AWS.
const mostTags = 50

// SetTags adds or replaces tags of a principal.
func (p *Principal) SetTags(tags Tags) error {
	if p.Tags == nil {
		p.Tags = Tags{}
	}
	maps.Copy(p.Tags, tags)
	if len(p.Tags) > mostTags {
		return fault.New("access.SetTags", fault.Quota, "The number of tags has reached the maximum limit.")
	}
	return nil
}
