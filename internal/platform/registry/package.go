package registry

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strconv"
	"strings"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/platform/tag"
	"outcrop/internal/store"
)

// The ids of versions start with "v/", so that a list can ask for one sort alone.
const (
	versionedPrefix   = "v/"
	unversionedPrefix = "u/"
)

var packages = store.Table[Package]{Kind: "model-package", Index: func(v *Package) store.Index {
	return store.Index{Parent: v.Group, Name: v.Name + v.Group, Status: string(v.Approval)}
}}

func packageID(p Package) string {
	if p.Group == "" {
		return unversionedPrefix + p.Name
	}
	return fmt.Sprintf("%s%s/%010d", versionedPrefix, p.Group, p.Version)
}

// ARN is the package's name in full: model-package/GROUP/VERSION, or model-package/NAME.
func (p Package) ARN(s arn.Scope) arn.ARN {
	if p.Group == "" {
		return s.New("sagemaker", "model-package/"+p.Name)
	}
	return s.New("sagemaker", "model-package/"+p.Group+"/"+strconv.Itoa(p.Version))
}

// claim is what a client's token made, so that a request sent twice makes one version.
type claim struct {
	ARN    arn.ARN
	Digest string // of the request
}

var tokens = store.Table[claim]{Kind: "model-package-token"}

// Create stores a package. One with a Group (name or ARN) becomes its next version. A token, when not empty, that was used
// before gives what it made then; with another request it is Invalid.
func (g *Registry) Create(ctx context.Context, s arn.Scope, p Package, tags map[string]string, token string) (id arn.ARN, err error) {
	err = g.records.Update(ctx, func(tx store.Tx) error {
		now := g.clock()
		if token != "" {
			row, err := tokens.Get(tx, s, token)
			if err == nil && row.Value.Digest != digest(p) {
				return fault.Bad("registry.Create", "ClientToken", "The ClientToken %s was used before, with a different request.", token)
			}
			if id = row.Value.ARN; !fault.Is(err, fault.NotFound) {
				return err
			}
		}
		asked := digest(p)
		if id, err = Put(tx, s, p, tags, now); err != nil || token == "" {
			return err
		}
		return tokens.Insert(tx, s, token, now, claim{ARN: id, Digest: asked})
	})
	return id, err
}

// digest tells requests apart.
func digest(p Package) string {
	sum := sha256.Sum256(p.Given)
	return hex.EncodeToString(sum[:])
}

// Put is Create in the caller's transaction: a training job registers its result together with its end.
func Put(tx store.Tx, s arn.Scope, p Package, tags map[string]string, now time.Time) (arn.ARN, error) {
	const op = "registry.Put"
	switch {
	case p.Group == "" && p.Name == "":
		return "", fault.Bad(op, "ModelPackageName", "Either ModelPackageName or ModelPackageGroupName must be given.")
	case p.Group != "" && p.Name != "":
		return "", fault.Bad(op, "ModelPackageName", "ModelPackageName cannot be given together with ModelPackageGroupName.")
	case p.Group == "" && p.Approval != "":
		return "", fault.Bad(op, "ModelApprovalStatus", "ModelApprovalStatus is for versioned model packages: give a ModelPackageGroupName.")
	}
	if p.Group != "" {
		if err := number(tx, s, &p, now); err != nil {
			return "", err
		}
	}
	id := p.ARN(s)
	err := packages.Insert(tx, s, packageID(p), now, p)
	if fault.Is(err, fault.Exists) {
		return "", fault.Bad(op, "ModelPackageName", "ModelPackage already exists: %s", id)
	}
	if err != nil {
		return "", err
	}
	return id, tag.Set(tx, s, id, tags, now)
}

// number gives p the next version of its group.
func number(tx store.Tx, s arn.Scope, p *Package, now time.Time) error {
	row, err := findGroup(tx, s, p.Group)
	if err != nil {
		return err
	}
	row.Value.Last++
	p.Group, p.Version = row.Value.Name, row.Value.Last
	if p.Approval == "" {
		p.Approval = Pending
	}
	return groups.Save(tx, row, now)
}

// Find reads a package by its name or ARN.
func (g *Registry) Find(ctx context.Context, s arn.Scope, nameOrARN string) (row store.Row[Package], err error) {
	err = g.records.View(ctx, func(tx store.Tx) error {
		row, err = Get(tx, s, nameOrARN)
		return err
	})
	return row, err
}

// Get is Find in the caller's transaction.
func Get(tx store.Tx, s arn.Scope, nameOrARN string) (store.Row[Package], error) {
	row, err := packages.Get(tx, s, idOf(s, nameOrARN))
	if fault.Is(err, fault.NotFound) {
		full := nameOrARN
		if !strings.HasPrefix(full, "arn:") {
			full = string(s.New("sagemaker", "model-package/"+full))
		}
		return row, fault.Missing("registry", "model package", "ModelPackage %s does not exist.", full)
	}
	return row, err
}

// idOf is the record's id for a package's name, "GROUP/VERSION" or ARN; one that no package has, for anything else.
func idOf(s arn.Scope, nameOrARN string) string {
	name := nameOrARN
	if p, ok := arn.Parse(nameOrARN); ok {
		if p.Scope != s || p.Service != "sagemaker" || p.Type() != "model-package" {
			return ""
		}
		name = p.ID()
	}
	group, digits, versioned := strings.Cut(name, "/")
	if !versioned {
		return packageID(Package{Name: name})
	}
	n, err := strconv.Atoi(digits)
	if err != nil || n < 1 || strconv.Itoa(n) != digits {
		return ""
	}
	return packageID(Package{Group: group, Version: n})
}

// Type says which packages a list holds.
type Type string

// The types. The zero value is Unversioned, unless a group is asked for.
const (
	Versioned   Type = "Versioned"
	Unversioned Type = "Unversioned"
	Both        Type = "Both"
)

// List lists packages: those of group (name or ARN) where one is given. q.Status filters by approval.
func (g *Registry) List(ctx context.Context, s arn.Scope, group string, t Type, q store.Query) (page []store.Row[Package], next store.Cursor, err error) {
	q.Scope = s
	switch {
	case group != "":
		q.Parent = group
		if p, ok := arn.Parse(group); ok {
			q.Parent = p.ID()
		}
	case t == Versioned:
		q.IDPrefix = versionedPrefix
	case t != Both:
		q.IDPrefix = unversionedPrefix
	}
	err = g.records.View(ctx, func(tx store.Tx) error {
		page, next, err = packages.List(tx, q)
		return err
	})
	return page, next, err
}

// Update changes a package. fn must not change what names it.
func (g *Registry) Update(ctx context.Context, s arn.Scope, nameOrARN string, by arn.ARN, fn func(*Package) error) (id arn.ARN, err error) {
	err = g.records.Update(ctx, func(tx store.Tx) error {
		row, err := Get(tx, s, nameOrARN)
		if err != nil {
			return err
		}
		if err := fn(&row.Value); err != nil {
			return err
		}
		if row.Value.Group == "" && row.Value.Approval != "" {
			return fault.Bad("registry.Update", "ModelApprovalStatus", "ModelApprovalStatus is for versioned model packages.")
		}
		row.Value.LastBy = by
		id = row.Value.ARN(s)
		return packages.Save(tx, row, g.clock())
	})
	return id, err
}

// Delete removes a package. A model that was made from it keeps working.
func (g *Registry) Delete(ctx context.Context, s arn.Scope, nameOrARN string) error {
	return g.records.Update(ctx, func(tx store.Tx) error {
		row, err := Get(tx, s, nameOrARN)
		if err != nil {
			return err
		}
		if err := tag.Drop(tx, s, row.Value.ARN(s)); err != nil {
			return err
		}
		return packages.Delete(tx, s, row.ID)
	})
}
