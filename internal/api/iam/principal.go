package iam

import (
	"context"
	"net/url"
	"slices"
	"strings"
	"time"

	"outcrop/internal/api/query"
	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/platform/access"
	"outcrop/internal/platform/policy"
)

// What the kinds look like in XML.
type (
	userXML struct {
		Path                string
		UserName            string
		UserID              string `xml:"UserId"`
		Arn                 arn.ARN
		CreateDate          string
		PermissionsBoundary *boundary
		Tags                *query.List[tag]
	}
	groupXML struct {
		Path       string
		GroupName  string
		GroupID    string `xml:"GroupId"`
		Arn        arn.ARN
		CreateDate string
	}
	roleXML struct {
		Path                     string
		RoleName                 string
		RoleID                   string `xml:"RoleId"`
		Arn                      arn.ARN
		CreateDate               string
		AssumeRolePolicyDocument string
		Description              string `xml:",omitempty"`
		MaxSessionDuration       int
		PermissionsBoundary      *boundary
		Tags                     *query.List[tag]
		RoleLastUsed             struct{}
	}
)

// shown is a principal in XML; whole is for the operations about one, which tell its tags too.
func shown(p *access.Principal, whole bool) any {
	var tags *query.List[tag]
	if whole && len(p.Tags) > 0 {
		tags = new(tagList(p.Tags))
	}
	switch p.Kind {
	case access.KindUser:
		return userXML{p.Path, p.Name, p.ID, p.ARN, date(p.Created), boundaryOf(p), tags}
	case access.KindGroup:
		return groupXML{p.Path, p.Name, p.ID, p.ARN, date(p.Created)}
	}
	return roleXML{p.Path, p.Name, p.ID, p.ARN, date(p.Created), url.PathEscape(p.Trust), // IAM answers policies URL-encoded
		p.Description, int(p.MaxSession / time.Second), boundaryOf(p), tags, struct{}{}}
}

// one is an answer that holds one principal, under its kind's name.
type one struct {
	User  any `xml:",omitempty"`
	Role  any `xml:",omitempty"`
	Group any `xml:",omitempty"`
}

func oneOf(p *access.Principal, whole bool) one {
	v := shown(p, whole)
	switch p.Kind {
	case access.KindUser:
		return one{User: v}
	case access.KindRole:
		return one{Role: v}
	}
	return one{Group: v}
}

// principals are the operations that users, roles and groups have alike.
func (d door) principals(kind access.Kind) map[string]query.Action {
	t := title(kind)
	needs := t + "Name"
	more := ""
	if kind == access.KindRole {
		more = " AssumeRolePolicyDocument"
	}
	all := map[string]query.Action{
		"Create" + t: {Needs: needs + more, About: d.fresh(string(kind), needs), Do: d.create(kind)},
		"Get" + t:    {Needs: needs, About: d.about(kind), Do: d.get(kind)},
		"Delete" + t: {Needs: needs, About: d.about(kind), Do: d.delete(kind)},
		"List" + t + "s": {About: d.list(string(kind)), Do: func(ctx context.Context, f query.Form) (any, error) {
			list, err := d.directory(ctx).List(ctx, kind)
			if err != nil {
				return nil, err
			}
			return listed(ctx, f, kind, list)
		}},
	}
	switch kind {
	case access.KindUser:
		all["GetUser"] = query.Action{About: d.about(kind), Do: d.getUser}
	case access.KindGroup:
		all["GetGroup"] = query.Action{Needs: needs, About: d.about(kind), Do: d.getGroup}
		return all
	case access.KindRole:
		all["UpdateRole"] = query.Action{Needs: needs, About: d.about(kind), Do: d.updateRole}
		all["UpdateAssumeRolePolicy"] = query.Action{Needs: needs + " PolicyDocument", About: d.about(kind), Do: d.updateTrust}
	}
	all["Tag"+t] = query.Action{Needs: needs, About: d.about(kind), Do: d.tag(kind)}
	all["Untag"+t] = query.Action{Needs: needs, About: d.about(kind), Do: d.untag(kind)}
	all["List"+t+"Tags"] = query.Action{Needs: needs, About: d.about(kind), Do: d.tags(kind)}
	all["Put"+t+"PermissionsBoundary"] = query.Action{Needs: needs + " PermissionsBoundary", About: d.about(kind), Do: d.bound(kind)}
	all["Delete"+t+"PermissionsBoundary"] = query.Action{Needs: needs, About: d.about(kind), Do: d.bound(kind)}
	return all
}

func (d door) create(kind access.Kind) do {
	return func(ctx context.Context, f query.Form) (any, error) {
		tags, err := f.Tags("Tags")
		if err != nil {
			return nil, err
		}
		p := access.Principal{Kind: kind, Name: f.Get(title(kind) + "Name"), Path: pathOf(f), Tags: tags, Boundary: arn.ARN(f.Get("PermissionsBoundary"))}
		if kind == access.KindRole {
			p.Trust, p.Description = f.Get("AssumeRolePolicyDocument"), f.Get("Description")
			p.MaxSession = time.Duration(f.Int("MaxSessionDuration", 3600)) * time.Second
		}
		p, err = d.directory(ctx).Create(ctx, p)
		return oneOf(&p, true), err
	}
}

func (d door) get(kind access.Kind) do {
	return func(ctx context.Context, f query.Form) (any, error) {
		p, err := d.directory(ctx).Get(ctx, kind, f.Get(title(kind)+"Name"))
		return oneOf(&p, true), err
	}
}

// getUser without a name is about the caller; the root has no name.
func (d door) getUser(ctx context.Context, f query.Form) (any, error) {
	if c := access.From(ctx); !f.Has("UserName") && c.Type == access.TypeRoot {
		return one{User: userXML{Path: "/", UserID: c.UserID, Arn: c.ARN, CreateDate: date(time.Unix(0, 0))}}, nil
	}
	name, err := nameOf(ctx, f, access.KindUser)
	if err != nil {
		return nil, err
	}
	p, err := d.directory(ctx).Get(ctx, access.KindUser, name)
	return oneOf(&p, true), err
}

func (d door) delete(kind access.Kind) do {
	return func(ctx context.Context, f query.Form) (any, error) {
		return nil, d.directory(ctx).Delete(ctx, kind, f.Get(title(kind)+"Name"))
	}
}

// listed is a page of principals under a path.
func listed(ctx context.Context, f query.Form, kind access.Kind, list []access.Principal) (any, error) {
	list = slices.DeleteFunc(list, func(p access.Principal) bool { return !strings.HasPrefix(p.Path, f.Get("PathPrefix")) })
	list, at, err := page(ctx, f, list, func(p access.Principal) string { return strings.ToLower(p.Name) })
	if err != nil {
		return nil, err
	}
	members := make([]any, len(list))
	for i := range list {
		members[i] = shown(&list[i], false)
	}
	type group struct {
		Users  *query.List[any]
		Roles  *query.List[any]
		Groups *query.List[any]
		paging
	}
	out, all := group{paging: at}, new(query.Of(members))
	switch kind {
	case access.KindUser:
		out.Users = all
	case access.KindRole:
		out.Roles = all
	default:
		out.Groups = all
	}
	return out, nil
}

func (d door) updateRole(ctx context.Context, f query.Form) (any, error) {
	err := d.directory(ctx).Change(ctx, access.KindRole, f.Get("RoleName"), func(p *access.Principal) error {
		if f.Has("Description") {
			p.Description = f.Get("Description")
		}
		p.MaxSession = time.Duration(f.Int("MaxSessionDuration", int(p.MaxSession/time.Second))) * time.Second
		return nil
	})
	return struct{}{}, err
}

func (d door) updateTrust(ctx context.Context, f query.Form) (any, error) {
	text := f.Get("PolicyDocument")
	if _, err := policy.Parse(text, policy.Trust); err != nil {
		return nil, err
	}
	return nil, d.directory(ctx).Change(ctx, access.KindRole, f.Get("RoleName"), func(p *access.Principal) error {
		p.Trust = text
		return nil
	})
}

func (d door) tag(kind access.Kind) do {
	return func(ctx context.Context, f query.Form) (any, error) {
		tags, err := f.Tags("Tags")
		if err != nil {
			return nil, err
		}
		return nil, d.directory(ctx).Change(ctx, kind, f.Get(title(kind)+"Name"), func(p *access.Principal) error { return p.SetTags(tags) })
	}
}

func (d door) untag(kind access.Kind) do {
	return func(ctx context.Context, f query.Form) (any, error) {
		return nil, d.directory(ctx).Change(ctx, kind, f.Get(title(kind)+"Name"), func(p *access.Principal) error {
			for _, k := range f.List("TagKeys") {
				delete(p.Tags, k)
			}
			return nil
		})
	}
}

func (d door) tags(kind access.Kind) do {
	return func(ctx context.Context, f query.Form) (any, error) {
		p, err := d.directory(ctx).Get(ctx, kind, f.Get(title(kind)+"Name"))
		if err != nil {
			return nil, err
		}
		names, at, err := page(ctx, f, p.Tags.Names(), self)
		out := make([]tag, len(names))
		for i, k := range names {
			out[i] = tag{k, p.Tags[k]}
		}
		return struct {
			Tags query.List[tag]
			paging
		}{query.Of(out), at}, err
	}
}

// bound sets the permissions boundary, or takes it away where the request names none.
func (d door) bound(kind access.Kind) do {
	return func(ctx context.Context, f query.Form) (any, error) {
		return nil, d.directory(ctx).Bound(ctx, kind, f.Get(title(kind)+"Name"), arn.ARN(f.Get("PermissionsBoundary")))
	}
}

// groups are the operations on who is in which.
func (d door) groups() map[string]query.Action {
	return map[string]query.Action{
		"AddUserToGroup": {Needs: "GroupName UserName", About: d.about(access.KindGroup), Do: func(ctx context.Context, f query.Form) (any, error) {
			return nil, d.directory(ctx).Join(ctx, f.Get("GroupName"), f.Get("UserName"))
		}},
		"RemoveUserFromGroup": {Needs: "GroupName UserName", About: d.about(access.KindGroup), Do: func(ctx context.Context, f query.Form) (any, error) {
			return nil, d.directory(ctx).Leave(ctx, f.Get("GroupName"), f.Get("UserName"))
		}},
		"ListGroupsForUser": {Needs: "UserName", About: d.about(access.KindUser), Do: d.groupsOf},
	}
}

func (d door) getGroup(ctx context.Context, f query.Form) (any, error) {
	dir := d.directory(ctx)
	g, err := dir.Get(ctx, access.KindGroup, f.Get("GroupName"))
	if err != nil {
		return nil, err
	}
	users, err := dir.List(ctx, access.KindUser)
	if err != nil {
		return nil, err
	}
	users = slices.DeleteFunc(users, func(u access.Principal) bool { return !slices.Contains(u.Groups, g.Name) })
	users, at, err := page(ctx, f, users, func(u access.Principal) string { return strings.ToLower(u.Name) })
	members := make([]any, len(users))
	for i := range users {
		members[i] = shown(&users[i], false)
	}
	return struct {
		Group any
		Users query.List[any]
		paging
	}{shown(&g, false), query.Of(members), at}, err
}

func (d door) groupsOf(ctx context.Context, f query.Form) (any, error) {
	dir := d.directory(ctx)
	u, err := dir.Get(ctx, access.KindUser, f.Get("UserName"))
	if err != nil {
		return nil, err
	}
	groups, err := dir.List(ctx, access.KindGroup)
	if err != nil {
		return nil, err
	}
	groups = slices.DeleteFunc(groups, func(g access.Principal) bool { return !slices.Contains(u.Groups, g.Name) })
	return listed(ctx, f, access.KindGroup, groups)
}

// missing is NotFound in IAM's words, where the platform has none of its own.
func missing(thing, text string, args ...any) error {
	return fault.Missing("iam.Serve", thing, text, args...)
}
