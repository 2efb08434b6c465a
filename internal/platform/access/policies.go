package access

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"
	"unicode"

	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/platform/policy"
	"outcrop/internal/store"
)

// Policy is a managed policy: one of an account, or one of AWS's own.
type Policy struct {
	ID          string // "ANPA..."
	Name        string
	Path        string
	ARN         arn.ARN
	Description string
	Versions    []Version // the newest last
	Default     string    // the version in force, "v1"
	Made        int       // how many versions there ever were
	Created     time.Time
	Updated     time.Time
	Tags        Tags `json:",omitempty"`
	Attachments int  `json:",omitzero"` // how many principals have it; only lists and Policy fill it in
}

// Version is one text of a managed policy.
type Version struct {
	ID, Text string
	Created  time.Time
}

// Text is the text in force.
func (p *Policy) Text() string {
	i := slices.IndexFunc(p.Versions, func(v Version) bool { return v.ID == p.Default })
	return p.Versions[i].Text
}

// Limits of AWS's, in characters without white space, and in numbers.
const (
	mostVersions  = 5
	mostAttached  = 10
	longestPolicy = 6144
)

var longestInline = map[Kind]int{KindUser: 2048, KindRole: 10240, KindGroup: 5120}

var policies = store.Table[Policy]{Kind: "iam-policy", Index: func(p *Policy) store.Index { return store.Index{Name: p.Name} }}

// CheckPolicy tells whether a text is a policy for identities of at most so many characters.
func checkPolicy(text string, longest int, of string) error {
	if _, err := policy.Parse(text, policy.Identity); err != nil {
		return err
	}
	n := 0
	for _, r := range text {
		if !unicode.IsSpace(r) {
			n++
		}
	}
	if n > longest {
		return fault.New("access.Policy", fault.Quota, "Maximum policy size of %d bytes exceeded for %s", longest, of)
	}
	return nil
}

// CreatePolicy makes a managed policy out of its name, path, description, tags and text.
func (d Directory) CreatePolicy(ctx context.Context, p Policy, text string) (Policy, error) {
	if err := checkPolicy(text, longestPolicy, "policy "+p.Name); err != nil {
		return p, err
	}
	p.ID, p.ARN = "ANPA"+d.keys.ids.Upper(17), d.ARN("policy", p.Path, p.Name)
	p.Created = d.keys.clock().UTC().Truncate(time.Second)
	p.Updated, p.Default, p.Made, p.Versions = p.Created, "v1", 1, []Version{{"v1", text, p.Created}}
	err := d.keys.update(ctx, func(tx store.Tx) error {
		return policies.Insert(tx, d.scope(), strings.ToLower(p.Name), p.Created, p)
	})
	if fault.Is(err, fault.Exists) {
		err = fault.New("access.CreatePolicy", fault.Exists, "A policy called %s already exists. Duplicate names are not allowed.", p.Name)
	}
	return p, err
}

// managed reads a policy of the account or one of AWS's. An unknown one is NotFound.
func (d Directory) managed(tx store.Tx, name arn.ARN) (Policy, error) {
	if p, ok := awsPolicies()[name]; ok {
		return p, nil
	}
	row, err := d.policyRow(tx, name)
	return row.Value, err
}

func (d Directory) policyRow(tx store.Tx, name arn.ARN) (store.Row[Policy], error) {
	missing := fault.Missing("access.Policy", "managed policy", "Policy %s does not exist or is not attachable.", name)
	p, ok := arn.Parse(string(name))
	if !ok || p.Service != "iam" || p.Type() != "policy" {
		return store.Row[Policy]{}, fault.Bad("access.Policy", "policyArn", "ARN %s is not valid.", name)
	}
	row, err := policies.Get(tx, d.scope(), strings.ToLower(lastSegment(name)))
	if fault.Is(err, fault.NotFound) || err == nil && row.Value.ARN != name {
		return row, missing
	}
	return row, err
}

// attachable checks that there is such a policy; none is right too.
func (d Directory) attachable(tx store.Tx, name arn.ARN) error {
	if name == "" {
		return nil
	}
	_, err := d.managed(tx, name)
	return err
}

// Policy reads a managed policy.
func (d Directory) Policy(ctx context.Context, name arn.ARN) (p Policy, err error) {
	err = d.keys.records.View(ctx, func(tx store.Tx) (err error) {
		if p, err = d.managed(tx, name); err != nil {
			return err
		}
		counts, err := d.attachments(tx)
		p.Attachments = counts[name]
		return err
	})
	return p, err
}

// Policies lists managed policies by ARN: the account's, and AWS's where aws says so.
func (d Directory) Policies(ctx context.Context, own, aws bool) (all []Policy, err error) {
	err = d.keys.records.View(ctx, func(tx store.Tx) error {
		rows, _, err := policies.List(tx, store.Query{Scope: d.scope()})
		if err != nil {
			return err
		}
		counts, err := d.attachments(tx)
		for _, row := range rows {
			if own {
				all = append(all, row.Value)
			}
		}
		for _, p := range awsPolicies() {
			if aws {
				all = append(all, p)
			}
		}
		for i := range all {
			all[i].Attachments = counts[all[i].ARN]
		}
		return err
	})
	slices.SortFunc(all, func(a, b Policy) int { return strings.Compare(string(a.ARN), string(b.ARN)) })
	return all, err
}

// attachments counts who has which policy.
func (d Directory) attachments(tx store.Tx) (map[arn.ARN]int, error) {
	counts := map[arn.ARN]int{}
	for _, kind := range []Kind{KindUser, KindRole, KindGroup} {
		rows, _, err := kind.table().List(tx, store.Query{Scope: d.scope()})
		if err != nil {
			return nil, err
		}
		for _, row := range rows {
			for _, name := range row.Value.Attached {
				counts[name]++
			}
		}
	}
	return counts, nil
}

// ChangePolicy lets fn change a policy of the account.
func (d Directory) ChangePolicy(ctx context.Context, name arn.ARN, fn func(*Policy) error) error {
	return d.keys.update(ctx, func(tx store.Tx) error {
		row, err := d.policyRow(tx, name)
		if err != nil {
			return err
		}
		if err := fn(&row.Value); err != nil {
			return err
		}
		return policies.Save(tx, row, d.keys.clock())
	})
}

// AddVersion gives a policy another text, and puts it in force where inForce says so.
func (d Directory) AddVersion(ctx context.Context, name arn.ARN, text string, inForce bool) (v Version, err error) {
	if err := checkPolicy(text, longestPolicy, "policy "+lastSegment(name)); err != nil {
		return v, err
	}
	err = d.ChangePolicy(ctx, name, func(p *Policy) error {
		if len(p.Versions) == mostVersions {
			return fault.New("access.AddVersion", fault.Quota,
				"A managed policy can have up to %d versions. Before you create a new version, you must delete an existing version.", mostVersions)
		}
		p.Made++
		p.Updated = d.keys.clock().UTC().Truncate(time.Second)
		v = Version{fmt.Sprintf("v%d", p.Made), text, p.Updated}
		p.Versions = append(p.Versions, v)
		if inForce {
			p.Default = v.ID
		}
		return nil
	})
	return v, err
}

// DeletePolicy removes a policy that nobody has, and that has one version.
func (d Directory) DeletePolicy(ctx context.Context, name arn.ARN) error {
	return d.keys.update(ctx, func(tx store.Tx) error {
		row, err := d.policyRow(tx, name)
		if err != nil {
			return err
		}
		counts, err := d.attachments(tx)
		switch {
		case err != nil:
			return err
		case counts[name] > 0:
			return fault.New("access.DeletePolicy", fault.Conflict, "Cannot delete a policy attached to entities.")
		case len(row.Value.Versions) > 1:
			return fault.New("access.DeletePolicy", fault.Conflict, "This policy has more than one version. Before you delete a policy, you must delete the policy's versions. The default version is deleted with the policy.")
		}
		return policies.Delete(tx, d.scope(), row.ID)
	})
}

// Attach gives a principal a managed policy.
func (d Directory) Attach(ctx context.Context, kind Kind, name string, managed arn.ARN) error {
	return d.keys.update(ctx, func(tx store.Tx) error {
		return d.change(tx, kind, name, func(p *Principal) error {
			if err := d.attachable(tx, managed); err != nil || slices.Contains(p.Attached, managed) {
				return err
			}
			if len(p.Attached) == mostAttached {
				return fault.New("access.Attach", fault.Quota, "Cannot exceed quota for PoliciesPer%s: %d", title(kind), mostAttached)
			}
			p.Attached = append(p.Attached, managed)
			return nil
		})
	})
}

// Detach takes a managed policy away from a principal.
func (d Directory) Detach(ctx context.Context, kind Kind, name string, managed arn.ARN) error {
	return d.Change(ctx, kind, name, func(p *Principal) error {
		i := slices.Index(p.Attached, managed)
		if i < 0 {
			return fault.Missing("access.Detach", "managed policy", "Policy %s was not found.", managed)
		}
		p.Attached = slices.Delete(p.Attached, i, i+1)
		return nil
	})
}

// PutInline gives a principal a policy of its own, or replaces it.
func (d Directory) PutInline(ctx context.Context, kind Kind, name, policyName, text string) error {
	if err := checkPolicy(text, longestInline[kind], string(kind)+" "+name); err != nil {
		return err
	}
	return d.Change(ctx, kind, name, func(p *Principal) error {
		if p.Inline == nil {
			p.Inline = map[string]string{}
		}
		p.Inline[policyName] = text
		return nil
	})
}

// DeleteInline removes it.
func (d Directory) DeleteInline(ctx context.Context, kind Kind, name, policyName string) error {
	return d.Change(ctx, kind, name, func(p *Principal) error {
		if _, ok := p.Inline[policyName]; !ok {
			return NoInline(kind, policyName)
		}
		delete(p.Inline, policyName)
		return nil
	})
}

// NoInline says that a principal has no policy of that name.
func NoInline(kind Kind, policyName string) error {
	return fault.Missing("access.Inline", "policy", "The %s policy with name %s cannot be found.", kind, policyName)
}
