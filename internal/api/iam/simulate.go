package iam

import (
	"context"
	"slices"
	"strings"

	"outcrop/internal/api/query"
	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/platform/access"
	"outcrop/internal/platform/policy"
)

// simulations are the operations that say what a policy would, without doing anything.
func (d door) simulations() map[string]query.Action {
	return map[string]query.Action{
		"SimulatePrincipalPolicy": {Needs: "PolicySourceArn ActionNames.member.1", Do: d.simulatePrincipal,
			About: func(_ context.Context, f query.Form) (query.Resource, error) {
				return query.Resource{ARN: arn.ARN(f.Get("PolicySourceArn"))}, nil
			}},
		"SimulateCustomPolicy": {Needs: "PolicyInputList.member.1 ActionNames.member.1", Do: d.simulateCustom, About: query.Any},
		"GetAccountSummary":    {Do: d.summary, About: query.Any},
	}
}

type resultXML struct {
	EvalActionName       string
	EvalResourceName     string
	EvalDecision         string
	MatchedStatements    query.List[struct{}]
	MissingContextValues query.List[string]
}

func (d door) simulatePrincipal(ctx context.Context, f query.Form) (any, error) {
	source := f.Get("PolicySourceArn")
	p, ok := arn.Parse(source)
	kind := access.Kind(p.Type())
	if !ok || p.Service != "iam" || kind != access.KindUser && kind != access.KindRole && kind != access.KindGroup {
		return nil, fault.Bad("iam.SimulatePrincipalPolicy", "policySourceArn", "Invalid Entity Arn: %s does not clearly define entity type and name.", source)
	}
	who, err := d.keys.Directory(p.Scope.Account).Caller(ctx, kind, source[strings.LastIndex(source, "/")+1:])
	if err == nil && p.Scope.Account != access.From(ctx).Account {
		err = missing("user", "The %s with name %s cannot be found.", kind, p.ID())
	}
	if err != nil {
		return nil, err
	}
	more, err := inputs(f, "PolicyInputList")
	if err != nil {
		return nil, err
	}
	who.Rights.Identity = slices.Concat(who.Rights.Identity, more)
	return simulate(f, &who)
}

func (d door) simulateCustom(ctx context.Context, f query.Form) (any, error) {
	c := access.From(ctx)
	who := access.Caller{Scope: c.Scope, ARN: arn.ARN(f.Get("CallerArn")), Principal: arn.ARN(f.Get("CallerArn")), Type: access.TypeUser}
	var err error
	if who.Rights.Identity, err = inputs(f, "PolicyInputList"); err == nil {
		who.Rights.Boundary, err = inputs(f, "PermissionsBoundaryPolicyInputList")
	}
	if err != nil {
		return nil, err
	}
	return simulate(f, &who)
}

func inputs(f query.Form, name string) (all []*policy.Document, err error) {
	for _, text := range f.List(name) {
		doc, err := policy.Parse(text, policy.Identity)
		if err != nil {
			return nil, err
		}
		all = append(all, doc)
	}
	return all, nil
}

// simulate asks every action on every resource.
func simulate(f query.Form, who *access.Caller) (any, error) {
	who.Given = given(f)
	resources := f.List("ResourceArns")
	if len(resources) == 0 {
		resources = []string{"*"}
	}
	var results []resultXML
	for _, action := range f.List("ActionNames") {
		if service, name, ok := strings.Cut(action, ":"); !ok || service == "" || name == "" {
			return nil, fault.Bad("iam.Simulate", "actionNames", "Invalid Action: %s. It must be prefixed with a service, as in s3:GetObject.", action)
		}
		for _, r := range resources {
			ask := access.Ask{Action: action, Resource: arn.ARN(r)}
			decision := map[policy.Decision]string{policy.Allow: "allowed", policy.Deny: "explicitDeny", policy.Silent: "implicitDeny"}[who.Decide(ask)]
			one := resultXML{EvalActionName: action, EvalResourceName: r, EvalDecision: decision}
			one.MissingContextValues.Member = missingKeys(who, ask)
			results = append(results, one)
		}
	}
	return struct {
		EvaluationResults query.List[resultXML]
		paging
	}{query.Of(results), paging{}}, nil // all of them are one page, in the order of the request
}

// missingKeys are the condition keys that the policies ask for and the simulation was not given.
func missingKeys(who *access.Caller, ask access.Ask) (missing []string) {
	for _, d := range slices.Concat(who.Rights.Identity, who.Rights.Boundary) {
		for _, k := range d.Keys() {
			if who.Value(ask, k) == nil && !slices.Contains(missing, k) {
				missing = append(missing, k)
			}
		}
	}
	slices.Sort(missing)
	return missing
}

// given are the condition keys that a simulation is given.
func given(f query.Form) policy.Keys {
	entries := map[string][]string{}
	for _, one := range f.Structs("ContextEntries", "ContextKeyName") {
		entries[strings.ToLower(one.Get("ContextKeyName"))] = one.List("ContextKeyValues")
	}
	return func(name string) []string { return entries[name] }
}

// summary counts what the account has, beside AWS's limits.
func (d door) summary(ctx context.Context, _ query.Form) (any, error) {
	type entry struct {
		Key   string `xml:"key"`
		Value int    `xml:"value"`
	}
	counts := map[string]int{"AccountMFAEnabled": 0, "AccessKeysPerUserQuota": 2, "AttachedPoliciesPerUserQuota": 10, "AttachedPoliciesPerRoleQuota": 10,
		"AttachedPoliciesPerGroupQuota": 10, "AccountAccessKeysPresent": 1, "UserPolicySizeQuota": 2048, "PolicySizeQuota": 6144, "VersionsPerPolicyQuota": 5}
	dir := d.directory(ctx)
	for name, kind := range map[string]access.Kind{"Users": access.KindUser, "Roles": access.KindRole, "Groups": access.KindGroup} {
		list, err := dir.List(ctx, kind)
		if err != nil {
			return nil, err
		}
		counts[name] = len(list)
	}
	own, err := dir.Policies(ctx, true, false)
	counts["Policies"] = len(own)
	var out struct {
		SummaryMap struct {
			Entry []entry `xml:"entry"`
		}
	}
	for k, v := range counts {
		out.SummaryMap.Entry = append(out.SummaryMap.Entry, entry{k, v})
	}
	slices.SortFunc(out.SummaryMap.Entry, func(a, b entry) int { return strings.Compare(a.Key, b.Key) })
	return out, err
}
