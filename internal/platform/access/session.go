package access

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/platform/policy"
	"outcrop/internal/store"
)

// chained is the longest session of a role that was taken from another role's session.
const chained = time.Hour

// Assumption is what a caller asks of a role.
type Assumption struct {
	Role       arn.ARN
	Name       string        // of the session
	Life       time.Duration // 0 is an hour
	Policies   []string      // texts that narrow the session
	Managed    []arn.ARN     // managed policies that narrow it too
	ExternalID string
	Source     string // the source identity
	Tags       Tags
}

// AssumeRole gives a caller temporary keys of a role that trusts it. Within an account a trust policy that names the caller is
// enough; where it names the account, and across accounts, the caller's own policies must allow it too. The role's id comes
// along. Unlike on AWS, an account's root may take roles: its key is the first that Outcrop gives out.
func (k *Keys) AssumeRole(ctx context.Context, caller *Caller, in Assumption) (c Credential, roleID string, err error) {
	v := k.temporary(in.Life)
	err = k.records.View(ctx, func(tx store.Tx) error {
		r, err := k.trusting(tx, caller, in)
		if err != nil {
			return err
		}
		if err := in.fits(caller, r); err != nil {
			return err
		}
		p, _ := arn.Parse(string(r.ARN))
		d := k.Directory(p.Scope.Account)
		roleID, v.Role, v.Tags, v.Policies = r.ID, r.Name, in.Tags, slices.Clone(in.Policies)
		for _, name := range in.Managed {
			text, err := d.policyText(tx, name)
			if err != nil {
				return err
			}
			v.Policies = append(v.Policies, text)
		}
		v.Caller.Scope = arn.Scope{Account: p.Scope.Account, Region: caller.Region}
		v.Caller.ARN = arn.ARN(fmt.Sprintf("arn:aws:sts::%s:assumed-role/%s/%s", p.Scope.Account, r.Name, in.Name))
		v.Caller.UserID = r.ID + ":" + in.Name
		return nil
	})
	if err == nil {
		c, err = k.issue(ctx, v)
	}
	return c, roleID, err
}

// fits checks how long the session may be, and what narrows it.
func (in *Assumption) fits(caller *Caller, r *Principal) error {
	switch {
	case in.Life > r.MaxSession:
		return fault.Bad("access.AssumeRole", "durationSeconds", "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.")
	case in.Life > chained && caller.Type == TypeSession:
		return fault.Bad("access.AssumeRole", "durationSeconds", "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.")
	}
	for _, text := range in.Policies {
		if _, err := policy.Parse(text, policy.Identity); err != nil {
			return err
		}
	}
	return nil
}

// trusting reads the role, if it may be taken. One that is not there is refused in the same words.
func (k *Keys) trusting(tx store.Tx, caller *Caller, in Assumption) (*Principal, error) {
	p, _ := arn.Parse(string(in.Role))
	row, err := k.Directory(p.Scope.Account).row(tx, KindRole, lastSegment(in.Role))
	if err != nil && !fault.Is(err, fault.NotFound) {
		return nil, err
	}
	actions := []string{"sts:AssumeRole"}
	if len(in.Tags) > 0 {
		actions = append(actions, "sts:TagSession")
	}
	if in.Source != "" {
		actions = append(actions, "sts:SetSourceIdentity")
	}
	for _, action := range actions {
		ask := Ask{Action: action, Resource: in.Role, Keys: in.keys}
		trusted := err == nil && row.Value.ARN == in.Role
		if trusted {
			trusted, err = row.Value.trusts(caller, &ask)
		}
		if err != nil && !fault.Is(err, fault.NotFound) {
			return nil, err
		}
		if !trusted {
			return nil, fault.New("access.AssumeRole", fault.Denied, "User: %s is not authorized to perform: %s on resource: %s", caller.ARN, action, in.Role)
		}
	}
	return &row.Value, nil
}

// trusts tells whether a role's trust policy and the caller's own policies together let the caller take it.
func (p *Principal) trusts(caller *Caller, ask *Ask) (bool, error) {
	doc, err := policy.Parse(p.Trust, policy.Trust)
	if err != nil {
		return false, err
	}
	who := policy.Principal{Account: string(caller.Account), ARNs: []string{string(caller.ARN), string(caller.Principal)}}
	r := policy.Request{Action: ask.Action, Resource: string(ask.Resource), Keys: keysOf{caller, ask}.values}
	decision, direct := doc.Trusts(who, &r)
	if decision != policy.Allow {
		return false, nil
	}
	home, _ := arn.Parse(string(p.ARN))
	if direct && home.Scope.Account == caller.Account {
		return caller.Admin || policy.Decide(caller.Rights.Identity, &r) != policy.Deny, nil
	}
	return caller.Authorize(*ask) == nil, nil
}

// keys are the condition keys of taking a role.
func (in *Assumption) keys(name string) []string {
	one := func(v string) []string {
		if v == "" {
			return nil
		}
		return []string{v}
	}
	if tag, ok := strings.CutPrefix(name, "aws:requesttag/"); ok {
		return in.Tags.Value(tag)
	}
	switch name {
	case "sts:externalid":
		return one(in.ExternalID)
	case "sts:rolesessionname":
		return one(in.Name)
	case "sts:sourceidentity":
		return one(in.Source)
	case "aws:tagkeys":
		return in.Tags.Names()
	}
	return nil
}

// Names are the keys, sorted.
func (t Tags) Names() []string {
	var all []string
	for k := range t {
		all = append(all, k)
	}
	slices.Sort(all)
	return all
}

// SessionToken gives a user, or the root, temporary keys of its own.
func (k *Keys) SessionToken(ctx context.Context, caller *Caller, life time.Duration) (Credential, error) {
	v := k.temporary(life)
	id := v.Caller.AccessKey
	v.Caller = owner{Scope: caller.Scope, ARN: caller.ARN, UserID: caller.UserID, AccessKey: id, Admin: caller.Admin}
	if caller.Type == TypeUser {
		v.User = caller.Name
	}
	return k.issue(ctx, v)
}

// Executes tells whether a service ("sagemaker.amazonaws.com") may take a role.
func (k *Keys) Executes(ctx context.Context, role arn.ARN, service string) (ok bool, err error) {
	p, _ := arn.Parse(string(role))
	err = k.records.View(ctx, func(tx store.Tx) error {
		row, err := k.Directory(p.Scope.Account).row(tx, KindRole, lastSegment(role))
		if fault.Is(err, fault.NotFound) || err == nil && row.Value.ARN != role {
			return nil
		}
		if err != nil {
			return err
		}
		doc, err := policy.Parse(row.Value.Trust, policy.Trust)
		if err != nil {
			return err
		}
		keys := func(name string) []string {
			if name == "aws:sourceaccount" {
				return []string{string(p.Scope.Account)}
			}
			return nil
		}
		decision, _ := doc.Trusts(policy.Principal{Service: service}, &policy.Request{Action: "sts:AssumeRole", Resource: string(role), Keys: keys})
		ok = decision == policy.Allow
		return nil
	})
	return ok, err
}

// PassRole checks that a role can be handed to work of an account: it is one of its own. Whether it is there, whether the service
// may take it and the caller may pass it, package wire has checked with Executes and the caller's policies.
func PassRole(op, member string, account arn.Account, role string) error {
	p, ok := arn.Parse(role)
	if !ok || p.Service != "iam" || p.Type() != "role" {
		return fault.Bad(op, member, "%s is not the ARN of a role: %s", member, role)
	}
	if p.Scope.Account != account {
		return fault.Bad(op, member, "Cross-account pass role is not allowed.")
	}
	return nil
}
