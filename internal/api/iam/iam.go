// Package iam is the front door for AWS IAM: users, roles and groups, their policies and their keys.
package iam

import (
	"context"
	"maps"
	"regexp"
	"strings"
	"time"

	"outcrop/internal/api/query"
	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/platform/access"
	"outcrop/internal/platform/policy"
)

// door serves every account out of the same book.
type door struct{ keys *access.Keys }

// New makes the door.
func New(keys *access.Keys) *query.Service {
	d := door{keys}
	s := &query.Service{Name: "iam", Namespace: "https://iam.amazonaws.com/doc/2010-05-08/", Version: "2010-05-08", Rules: rules, Actions: d.managedPolicies()}
	for _, kind := range []access.Kind{access.KindUser, access.KindRole, access.KindGroup} {
		maps.Copy(s.Actions, d.principals(kind))
		maps.Copy(s.Actions, d.policiesOf(kind))
	}
	maps.Copy(s.Actions, d.groups())
	maps.Copy(s.Actions, d.accessKeys())
	maps.Copy(s.Actions, d.apiKeys())
	maps.Copy(s.Actions, d.simulations())
	for name, a := range s.Actions {
		a.About = signedIn(a.About)
		s.Actions[name] = a
	}
	return s
}

// signedIn refuses the credentials of GetSessionToken, as AWS does without a second factor.
func signedIn(about about) about {
	return func(ctx context.Context, f query.Form) (query.Resource, error) {
		if c := access.From(ctx); c.Type == access.TypeUser && !c.Issued.IsZero() {
			return query.Resource{}, fault.New("iam.Serve", fault.UnknownKey, "The security token included in the request is invalid")
		}
		return about(ctx, f)
	}
}

// about and do are the two halves of an action.
type (
	about = func(context.Context, query.Form) (query.Resource, error)
	do    = func(context.Context, query.Form) (any, error)
)

const nameText = "alphanumeric characters and/or the following: +=,.@_-"

var (
	nameRule = regexp.MustCompile(`^[\w+=,.@-]*$`)
	pathRule = regexp.MustCompile(`^(/|/[\x21-\x7e]+/)$`)
	document = query.Rule{Min: 1, Max: 131072}
)

var rules = map[string]query.Rule{
	"UserName":                    {Min: 1, Max: 64, Pattern: nameRule, Allowed: nameText},
	"RoleName":                    {Min: 1, Max: 64, Pattern: nameRule, Allowed: nameText},
	"GroupName":                   {Min: 1, Max: 128, Pattern: nameRule, Allowed: nameText},
	"PolicyName":                  {Min: 1, Max: 128, Pattern: nameRule, Allowed: nameText},
	"Path":                        {Min: 1, Max: 512, Pattern: pathRule, Allowed: "printable characters, and must begin and end with /"},
	"PathPrefix":                  {Min: 1, Max: 512, Pattern: regexp.MustCompile(`^/[\x21-\x7e]*$`), Allowed: "printable characters, and must begin with /"},
	"PolicyArn":                   {Min: 20, Max: 2048},
	"PermissionsBoundary":         {Min: 20, Max: 2048},
	"PolicyDocument":              document,
	"AssumeRolePolicyDocument":    document,
	"VersionId":                   {Pattern: regexp.MustCompile(`^v[1-9][0-9]*$`), Allowed: "a version like v1"},
	"AccessKeyId":                 {Min: 16, Max: 128, Pattern: regexp.MustCompile(`^\w*$`), Allowed: "letters and digits"},
	"Status":                      {Pattern: regexp.MustCompile(`^(Active|Inactive)$`), Allowed: "Active or Inactive"},
	"Description":                 {Max: 1000},
	"MaxSessionDuration":          {Min: 3600, Max: 43200, Number: true},
	"MaxItems":                    {Min: 1, Max: 1000, Number: true},
	"CredentialAgeDays":           {Min: 1, Max: 36600, Number: true},
	"ServiceSpecificCredentialId": {Min: 20, Max: 128, Pattern: regexp.MustCompile(`^\w*$`), Allowed: "letters and digits"},
}

// directory is the caller's account.
func (d door) directory(ctx context.Context) access.Directory {
	return d.keys.Directory(access.From(ctx).Account)
}

// nameOf is the principal that a request names; a user's own requests need not say whose.
func nameOf(ctx context.Context, f query.Form, kind access.Kind) (string, error) {
	name := f.Get(title(kind) + "Name")
	if name != "" {
		return name, nil
	}
	if c := access.From(ctx); kind == access.KindUser && c.Type == access.TypeUser {
		return c.Name, nil
	}
	return "", fault.Bad("iam.Name", string(kind)+"Name", "Must specify %sName when calling with non-User credentials", string(kind))
}

func title(kind access.Kind) string { return strings.ToUpper(string(kind[:1])) + string(kind[1:]) }

// about is a principal that is there: its own ARN, and its tags as condition keys.
func (d door) about(kind access.Kind) about {
	return func(ctx context.Context, f query.Form) (query.Resource, error) {
		if f.Get(title(kind)+"Name") == "" && access.From(ctx).Type == access.TypeRoot {
			return query.Resource{ARN: "*"}, nil // the root asks about itself
		}
		name, err := nameOf(ctx, f, kind)
		if err != nil {
			return query.Resource{}, err
		}
		dir := d.directory(ctx)
		p, err := dir.Get(ctx, kind, name)
		if fault.Is(err, fault.NotFound) {
			p.ARN, err = dir.ARN(string(kind), "/", name), nil
		}
		return query.Resource{ARN: p.ARN, Shown: string(kind) + " " + name, Keys: keys(f, p.Tags)}, err
	}
}

// fresh is one that is to be made; list is all under a path.
func (d door) fresh(kind, name string) about {
	return func(ctx context.Context, f query.Form) (query.Resource, error) {
		return query.Resource{ARN: d.directory(ctx).ARN(kind, pathOf(f), f.Get(name)), Keys: keys(f, nil)}, nil
	}
}

func (d door) list(kind string) about {
	return func(ctx context.Context, f query.Form) (query.Resource, error) {
		path := "/"
		if f.Has("PathPrefix") {
			path = f.Get("PathPrefix")
		}
		return query.Resource{ARN: d.directory(ctx).ARN(kind, path, "")}, nil
	}
}

func pathOf(f query.Form) string {
	if f.Has("Path") {
		return f.Get("Path")
	}
	return "/"
}

// keys are IAM's condition keys of a request about something with tags.
func keys(f query.Form, tags access.Tags) policy.Keys {
	return func(name string) []string {
		asked, _ := f.Tags("Tags")
		for prefix, from := range map[string]access.Tags{"aws:requesttag/": asked, "aws:resourcetag/": tags, "iam:resourcetag/": tags} {
			if tag, ok := strings.CutPrefix(name, prefix); ok {
				return from.Value(tag)
			}
		}
		parameter := map[string]string{"iam:policyarn": "PolicyArn", "iam:permissionsboundary": "PermissionsBoundary", "iam:servicespecificcredentialservicename": "ServiceName",
			"iam:servicespecificcredentialagedays": "CredentialAgeDays"}[name]
		switch {
		case name == "aws:tagkeys":
			return append(asked.Names(), f.List("TagKeys")...)
		case parameter != "" && f.Has(parameter):
			return f.Values[parameter]
		}
		return nil
	}
}

// date writes a time as IAM does.
func date(t time.Time) string { return t.UTC().Format(time.RFC3339) }

// tag is one tag in XML.
type tag struct{ Key, Value string }

func tagList(tags access.Tags) query.List[tag] {
	var out []tag
	for _, k := range tags.Names() {
		out = append(out, tag{k, tags[k]})
	}
	return query.Of(out)
}

// boundary is a permissions boundary in XML.
type boundary struct {
	PermissionsBoundaryType string
	PermissionsBoundaryArn  arn.ARN
}

func boundaryOf(p *access.Principal) *boundary {
	if p.Boundary == "" {
		return nil
	}
	return &boundary{"Policy", p.Boundary}
}
