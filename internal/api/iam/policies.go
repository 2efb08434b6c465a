package iam

import (
	"context"
	"maps"
	"net/url"
	"slices"
	"strings"

	"outcrop/internal/api/query"
	"outcrop/internal/arn"
	"outcrop/internal/platform/access"
)

// attached is a managed policy that a principal has.
type attached struct {
	PolicyName string
	PolicyArn  arn.ARN
}

// policiesOf are the operations on what a user, role or group may do.
func (d door) policiesOf(kind access.Kind) map[string]query.Action {
	t := title(kind)
	needs, about := t+"Name", d.about(kind)
	name := func(f query.Form) string { return f.Get(needs) }
	return map[string]query.Action{
		"Put" + t + "Policy": {Needs: needs + " PolicyName PolicyDocument", About: about, Do: func(ctx context.Context, f query.Form) (any, error) {
			return nil, d.directory(ctx).PutInline(ctx, kind, name(f), f.Get("PolicyName"), f.Get("PolicyDocument"))
		}},
		"Delete" + t + "Policy": {Needs: needs + " PolicyName", About: about, Do: func(ctx context.Context, f query.Form) (any, error) {
			return nil, d.directory(ctx).DeleteInline(ctx, kind, name(f), f.Get("PolicyName"))
		}},
		"Get" + t + "Policy":    {Needs: needs + " PolicyName", About: about, Do: d.getInline(kind)},
		"List" + t + "Policies": {Needs: needs, About: about, Do: d.listInline(kind)},
		"Attach" + t + "Policy": {Needs: needs + " PolicyArn", About: about, Do: func(ctx context.Context, f query.Form) (any, error) {
			return nil, d.directory(ctx).Attach(ctx, kind, name(f), arn.ARN(f.Get("PolicyArn")))
		}},
		"Detach" + t + "Policy": {Needs: needs + " PolicyArn", About: about, Do: func(ctx context.Context, f query.Form) (any, error) {
			return nil, d.directory(ctx).Detach(ctx, kind, name(f), arn.ARN(f.Get("PolicyArn")))
		}},
		"ListAttached" + t + "Policies": {Needs: needs, About: about, Do: d.listAttached(kind)},
	}
}

func (d door) getInline(kind access.Kind) do {
	return func(ctx context.Context, f query.Form) (any, error) {
		p, err := d.directory(ctx).Get(ctx, kind, f.Get(title(kind)+"Name"))
		if err != nil {
			return nil, err
		}
		name := f.Get("PolicyName")
		text, ok := p.Inline[name]
		if !ok {
			return nil, access.NoInline(kind, name)
		}
		out := struct {
			UserName       string `xml:",omitempty"`
			RoleName       string `xml:",omitempty"`
			GroupName      string `xml:",omitempty"`
			PolicyName     string
			PolicyDocument string
		}{PolicyName: name, PolicyDocument: url.PathEscape(text)}
		*map[access.Kind]*string{access.KindUser: &out.UserName, access.KindRole: &out.RoleName, access.KindGroup: &out.GroupName}[kind] = p.Name
		return out, nil
	}
}

func (d door) listInline(kind access.Kind) do {
	return func(ctx context.Context, f query.Form) (any, error) {
		p, err := d.directory(ctx).Get(ctx, kind, f.Get(title(kind)+"Name"))
		if err != nil {
			return nil, err
		}
		names, at, err := page(ctx, f, slices.Collect(maps.Keys(p.Inline)), self)
		return struct {
			PolicyNames query.List[string]
			paging
		}{query.Of(names), at}, err
	}
}

func (d door) listAttached(kind access.Kind) do {
	return func(ctx context.Context, f query.Form) (any, error) {
		p, err := d.directory(ctx).Get(ctx, kind, f.Get(title(kind)+"Name"))
		if err != nil {
			return nil, err
		}
		var list []attached
		for _, a := range p.Attached {
			name := string(a[strings.LastIndex(string(a), "/")+1:])
			parts, _ := arn.Parse(string(a))
			if strings.HasPrefix("/"+parts.ID(), f.Get("PathPrefix")) {
				list = append(list, attached{name, a})
			}
		}
		list, at, err := page(ctx, f, list, func(a attached) string { return string(a.PolicyArn) })
		return struct {
			AttachedPolicies query.List[attached]
			paging
		}{query.Of(list), at}, err
	}
}
