package cli

import (
	"context"
	"fmt"
	"io"
	"maps"
	"net/url"
	"slices"
	"strings"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/platform/access"
)

// Account is an account's root key and API key.
type Account struct {
	Account              arn.Account
	AccessKey, SecretKey string
	APIKey               string
}

// Key is a user's access key or API key; Secret is there only just after it was made.
type Key struct {
	access.KeyInfo
	Secret string
}

// AddAccount makes an account, or tells the keys of one that is there.
func (a *Admin) AddAccount(ctx context.Context, number string) (out Account, err error) {
	err = a.call(ctx, "POST", "/iam/accounts/"+url.PathEscape(number), nil, &out)
	return out, err
}

// Accounts lists the accounts.
func (a *Admin) Accounts(ctx context.Context) (all []arn.Scope, err error) {
	err = a.call(ctx, "GET", "/iam/accounts", nil, &all)
	return all, err
}

// Principals lists users or roles.
func (a *Admin) Principals(ctx context.Context, kind access.Kind) (all []access.Principal, err error) {
	err = a.call(ctx, "GET", "/iam/"+string(kind), nil, &all)
	return all, err
}

// Principal is one user or role.
func (a *Admin) Principal(ctx context.Context, kind access.Kind, name string) (p access.Principal, err error) {
	err = a.call(ctx, "GET", principal(kind, name), nil, &p)
	return p, err
}

// AddPrincipal makes a user or role.
func (a *Admin) AddPrincipal(ctx context.Context, kind access.Kind, in access.Principal) (p access.Principal, err error) {
	err = a.call(ctx, "POST", "/iam/"+string(kind), in, &p)
	return p, err
}

// RemovePrincipal deletes a user or role with all that it has.
func (a *Admin) RemovePrincipal(ctx context.Context, kind access.Kind, name string) error {
	return a.call(ctx, "DELETE", principal(kind, name), nil, new(any))
}

func principal(kind access.Kind, name string) string {
	return "/iam/" + string(kind) + "/" + url.PathEscape(name)
}

// Attach gives a user or role a managed policy; Detach takes it away.
func (a *Admin) Attach(ctx context.Context, kind access.Kind, name string, policy arn.ARN) error {
	return a.call(ctx, "POST", principal(kind, name)+"/policies", map[string]arn.ARN{"ARN": policy}, new(any))
}

// Detach takes a managed policy away.
func (a *Admin) Detach(ctx context.Context, kind access.Kind, name string, policy arn.ARN) error {
	return a.call(ctx, "DELETE", principal(kind, name)+"/policies?arn="+url.QueryEscape(string(policy)), nil, new(any))
}

// Policies lists managed policies: the account's and AWS's.
func (a *Admin) Policies(ctx context.Context) (all []access.Policy, err error) {
	err = a.call(ctx, "GET", "/iam/policies", nil, &all)
	return all, err
}

// Policy is one managed policy.
func (a *Admin) Policy(ctx context.Context, name arn.ARN) (p access.Policy, err error) {
	err = a.call(ctx, "GET", "/iam/policy?arn="+url.QueryEscape(string(name)), nil, &p)
	return p, err
}

// AddPolicy makes a managed policy of a text.
func (a *Admin) AddPolicy(ctx context.Context, name, text string) (p access.Policy, err error) {
	err = a.call(ctx, "POST", "/iam/policies", map[string]string{"Name": name, "Text": text}, &p)
	return p, err
}

// RemovePolicy deletes a managed policy that nobody has.
func (a *Admin) RemovePolicy(ctx context.Context, name arn.ARN) error {
	return a.call(ctx, "DELETE", "/iam/policy?arn="+url.QueryEscape(string(name)), nil, new(any))
}

// UserKeys lists a user's access keys ("keys") or API keys ("api-keys").
func (a *Admin) UserKeys(ctx context.Context, user, what string) (all []access.KeyInfo, err error) {
	err = a.call(ctx, "GET", principal(access.KindUser, user)+"/"+what, nil, &all)
	return all, err
}

// AddUserKey makes one; an API key lives for so many days, 0 for ever.
func (a *Admin) AddUserKey(ctx context.Context, user, what string, days int) (k Key, err error) {
	err = a.call(ctx, "POST", principal(access.KindUser, user)+"/"+what, map[string]int{"Days": days}, &k)
	return k, err
}

// RemoveUserKey revokes one.
func (a *Admin) RemoveUserKey(ctx context.Context, user, what, id string) error {
	return a.call(ctx, "DELETE", principal(access.KindUser, user)+"/"+what+"/"+url.PathEscape(id), nil, new(any))
}

// PrintAccounts prints accounts as a table.
func PrintAccounts(w io.Writer, all []arn.Scope) {
	t := &table{kinds: "ll"}
	t.row("ACCOUNT", "REGION")
	for _, s := range all {
		t.row(string(s.Account), string(s.Region))
	}
	t.print(w)
}

// PrintPrincipals prints users or roles as a table.
func PrintPrincipals(w io.Writer, kind access.Kind, all []access.Principal) {
	if len(all) == 0 {
		fmt.Fprintf(w, "no %ss yet: add one with `outcrop iam %ss add NAME`\n", kind, kind)
		return
	}
	t := &table{kinds: "llll"}
	t.row("NAME", "ARN", "CREATED", "POLICIES")
	for _, p := range all {
		t.row(p.Name, string(p.ARN), day(p.Created), strings.Join(policyNames(p), ", "))
	}
	t.print(w)
}

func policyNames(p access.Principal) (names []string) {
	for _, a := range p.Attached {
		names = append(names, string(a[strings.LastIndexByte(string(a), '/')+1:]))
	}
	for name := range p.Inline {
		names = append(names, name+" (inline)")
	}
	slices.Sort(names)
	return names
}

// PrintPrincipal prints all of a user or role.
func PrintPrincipal(w io.Writer, p access.Principal) {
	t := &table{kinds: "ll"}
	t.row("name", p.Name)
	t.row("arn", string(p.ARN))
	t.row("id", p.ID)
	t.row("created", p.Created.Format(time.RFC3339))
	for _, a := range p.Attached {
		t.row("policy", string(a))
	}
	if p.Boundary != "" {
		t.row("boundary", string(p.Boundary))
	}
	for _, g := range p.Groups {
		t.row("group", g)
	}
	t.print(w)
	if p.Trust != "" {
		fmt.Fprintf(w, "trust policy:\n%s\n", p.Trust)
	}
	for _, name := range slices.Sorted(maps.Keys(p.Inline)) {
		fmt.Fprintf(w, "policy %s:\n%s\n", name, p.Inline[name])
	}
}

// PrintPolicies prints managed policies as a table.
func PrintPolicies(w io.Writer, all []access.Policy) {
	t := &table{kinds: "lrl"}
	t.row("ARN", "ATTACHED", "CREATED")
	for _, p := range all {
		t.row(string(p.ARN), fmt.Sprint(p.Attachments), day(p.Created))
	}
	t.print(w)
}

// PrintKeys prints access keys or API keys as a table.
func PrintKeys(w io.Writer, all []access.KeyInfo) {
	t := &table{kinds: "llll"}
	t.row("ID", "STATUS", "CREATED", "EXPIRES")
	for _, k := range all {
		status, expires := "Active", "never"
		if !k.Active {
			status = "Inactive"
		}
		if !k.Expires.IsZero() {
			expires = day(k.Expires)
		}
		t.row(k.ID, status, day(k.Created), expires)
	}
	t.print(w)
}

func day(t time.Time) string { return t.Format(time.DateOnly) }
