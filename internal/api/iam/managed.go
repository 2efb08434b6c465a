package iam

import (
	"context"
	"net/url"
	"slices"
	"strings"

	"outcrop/internal/api/query"
	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/platform/access"
)

// policyXML is a managed policy.
type policyXML struct {
	PolicyName                    string
	PolicyID                      string `xml:"PolicyId"`
	Arn                           arn.ARN
	Path                          string
	DefaultVersionID              string `xml:"DefaultVersionId"`
	AttachmentCount               int
	PermissionsBoundaryUsageCount int
	IsAttachable                  bool
	Description                   string `xml:",omitempty"`
	CreateDate                    string
	UpdateDate                    string
	Tags                          *query.List[tag]
}

type versionXML struct {
	Document         string `xml:",omitempty"`
	VersionID        string `xml:"VersionId"`
	IsDefaultVersion bool
	CreateDate       string
}

func shownPolicy(p *access.Policy, whole bool) policyXML {
	out := policyXML{p.Name, p.ID, p.ARN, p.Path, p.Default, p.Attachments, 0, true, "", date(p.Created), date(p.Updated), nil}
	if whole {
		out.Description = p.Description
		if len(p.Tags) > 0 {
			out.Tags = new(tagList(p.Tags))
		}
	}
	return out
}

func shownVersion(p *access.Policy, v access.Version, text bool) versionXML {
	out := versionXML{VersionID: v.ID, IsDefaultVersion: v.ID == p.Default, CreateDate: date(v.Created)}
	if text {
		out.Document = url.PathEscape(v.Text)
	}
	return out
}

// managedPolicies are the operations on managed policies.
func (d door) managedPolicies() map[string]query.Action {
	needs := "PolicyArn"
	about := func(ctx context.Context, f query.Form) (query.Resource, error) {
		name := arn.ARN(f.Get("PolicyArn"))
		return query.Resource{ARN: name, Shown: "policy " + string(name), Keys: keys(f, nil)}, nil
	}
	return map[string]query.Action{
		"CreatePolicy":            {Needs: "PolicyName PolicyDocument", About: d.fresh("policy", "PolicyName"), Do: d.createPolicy},
		"GetPolicy":               {Needs: needs, About: about, Do: d.getPolicy},
		"ListPolicies":            {About: d.list("policy"), Do: d.listPolicies},
		"DeletePolicy":            {Needs: needs, About: about, Do: d.deletePolicy},
		"CreatePolicyVersion":     {Needs: needs + " PolicyDocument", About: about, Do: d.createVersion},
		"GetPolicyVersion":        {Needs: needs + " VersionId", About: about, Do: d.getVersion},
		"ListPolicyVersions":      {Needs: needs, About: about, Do: d.listVersions},
		"DeletePolicyVersion":     {Needs: needs + " VersionId", About: about, Do: d.deleteVersion},
		"SetDefaultPolicyVersion": {Needs: needs + " VersionId", About: about, Do: d.setDefault},
		"ListEntitiesForPolicy":   {Needs: needs, About: about, Do: d.entities},
	}
}

func (d door) createPolicy(ctx context.Context, f query.Form) (any, error) {
	tags, err := f.Tags("Tags")
	if err != nil {
		return nil, err
	}
	p, err := d.directory(ctx).CreatePolicy(ctx, access.Policy{Name: f.Get("PolicyName"), Path: pathOf(f), Description: f.Get("Description"), Tags: tags},
		f.Get("PolicyDocument"))
	return struct{ Policy policyXML }{shownPolicy(&p, true)}, err
}

func (d door) read(ctx context.Context, f query.Form) (access.Policy, error) {
	name := arn.ARN(f.Get("PolicyArn"))
	p, err := d.directory(ctx).Policy(ctx, name)
	if fault.Is(err, fault.NotFound) {
		err = missing("managed policy", "Policy %s was not found.", name)
	}
	return p, err
}

func (d door) getPolicy(ctx context.Context, f query.Form) (any, error) {
	p, err := d.read(ctx, f)
	return struct{ Policy policyXML }{shownPolicy(&p, true)}, err
}

func (d door) listPolicies(ctx context.Context, f query.Form) (any, error) {
	scope := f.Get("Scope")
	if scope != "" && scope != "All" && scope != "AWS" && scope != "Local" {
		return nil, fault.Bad("iam.ListPolicies", "scope", "1 validation error detected: Value at 'scope' failed to satisfy constraint: Member must satisfy enum value set: [All, AWS, Local]")
	}
	list, err := d.directory(ctx).Policies(ctx, scope != "AWS", scope != "Local")
	if err != nil {
		return nil, err
	}
	list = slices.DeleteFunc(list, func(p access.Policy) bool {
		return f.Get("OnlyAttached") == "true" && p.Attachments == 0 || !strings.HasPrefix(p.Path, f.Get("PathPrefix"))
	})
	list, at, err := page(ctx, f, list, func(p access.Policy) string { return string(p.ARN) })
	out := make([]policyXML, len(list))
	for i := range list {
		out[i] = shownPolicy(&list[i], false)
	}
	return struct {
		Policies query.List[policyXML]
		paging
	}{query.Of(out), at}, err
}

func (d door) deletePolicy(ctx context.Context, f query.Form) (any, error) {
	return nil, d.directory(ctx).DeletePolicy(ctx, arn.ARN(f.Get("PolicyArn")))
}

func (d door) createVersion(ctx context.Context, f query.Form) (any, error) {
	inForce := f.Get("SetAsDefault") == "true"
	v, err := d.directory(ctx).AddVersion(ctx, arn.ARN(f.Get("PolicyArn")), f.Get("PolicyDocument"), inForce)
	return struct{ PolicyVersion versionXML }{versionXML{VersionID: v.ID, IsDefaultVersion: inForce, CreateDate: date(v.Created)}}, err
}

func (d door) getVersion(ctx context.Context, f query.Form) (any, error) {
	p, err := d.read(ctx, f)
	if err != nil {
		return nil, err
	}
	i, err := versionOf(&p, f)
	if err != nil {
		return nil, err
	}
	return struct{ PolicyVersion versionXML }{shownVersion(&p, p.Versions[i], true)}, nil
}

func versionOf(p *access.Policy, f query.Form) (int, error) {
	i := slices.IndexFunc(p.Versions, func(v access.Version) bool { return v.ID == f.Get("VersionId") })
	if i < 0 {
		return 0, missing("policy version", "Policy %s version %s does not exist or is not attachable.", p.ARN, f.Get("VersionId"))
	}
	return i, nil
}

func (d door) listVersions(ctx context.Context, f query.Form) (any, error) {
	p, err := d.read(ctx, f)
	if err != nil {
		return nil, err
	}
	list, at, err := page(ctx, f, p.Versions, func(v access.Version) string { return v.ID })
	out := make([]versionXML, len(list))
	for i, v := range list {
		out[i] = shownVersion(&p, v, false)
	}
	slices.Reverse(out) // the newest first
	return struct {
		Versions query.List[versionXML]
		paging
	}{query.Of(out), at}, err
}

func (d door) deleteVersion(ctx context.Context, f query.Form) (any, error) {
	return nil, d.directory(ctx).ChangePolicy(ctx, arn.ARN(f.Get("PolicyArn")), func(p *access.Policy) error {
		i, err := versionOf(p, f)
		if err != nil {
			return err
		}
		if p.Versions[i].ID == p.Default {
			return fault.New("iam.DeletePolicyVersion", fault.Conflict, "Cannot delete the default version of a policy.")
		}
		p.Versions = slices.Delete(p.Versions, i, i+1)
		return nil
	})
}

func (d door) setDefault(ctx context.Context, f query.Form) (any, error) {
	return nil, d.directory(ctx).ChangePolicy(ctx, arn.ARN(f.Get("PolicyArn")), func(p *access.Policy) error {
		i, err := versionOf(p, f)
		if err == nil {
			p.Default = p.Versions[i].ID
		}
		return err
	})
}

type (
	policyUser struct {
		UserName string
		UserID   string `xml:"UserId"`
	}
	policyRole struct {
		RoleName string
		RoleID   string `xml:"RoleId"`
	}
	policyGroup struct {
		GroupName string
		GroupID   string `xml:"GroupId"`
	}
)

// entities are those who have a policy. All of them are one page.
func (d door) entities(ctx context.Context, f query.Form) (any, error) {
	p, err := d.read(ctx, f)
	if err != nil {
		return nil, err
	}
	var out struct {
		PolicyGroups query.List[policyGroup]
		PolicyUsers  query.List[policyUser]
		PolicyRoles  query.List[policyRole]
		paging
	}
	for _, kind := range []access.Kind{access.KindUser, access.KindRole, access.KindGroup} {
		list, err := d.directory(ctx).List(ctx, kind)
		if err != nil {
			return nil, err
		}
		for _, one := range list {
			if !slices.Contains(one.Attached, p.ARN) {
				continue
			}
			switch kind {
			case access.KindUser:
				out.PolicyUsers.Member = append(out.PolicyUsers.Member, policyUser{one.Name, one.ID})
			case access.KindRole:
				out.PolicyRoles.Member = append(out.PolicyRoles.Member, policyRole{one.Name, one.ID})
			default:
				out.PolicyGroups.Member = append(out.PolicyGroups.Member, policyGroup{one.Name, one.ID})
			}
		}
	}
	return out, nil
}
