// Package iam is the front door for the one operation of AWS IAM that clients of training jobs call: what is this role?
package iam

import (
	"context"
	"net/http"
	"net/url"
	"time"

	"outcrop/internal/api/query"
	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/platform/access"
)

// Roles reads roles. An unknown one is NotFound.
type Roles interface {
	Role(ctx context.Context, scope arn.Scope, name string) (access.Role, error)
}

type roleResult struct {
	Role struct {
		Path                     string
		RoleName                 string
		RoleID                   string `xml:"RoleId"`
		Arn                      arn.ARN
		CreateDate               string
		AssumeRolePolicyDocument string
		Description              string `xml:",omitempty"`
		MaxSessionDuration       int
		RoleLastUsed             struct{}
	}
}

// New makes the door.
func New(roles Roles) http.Handler {
	d := door{roles}
	return &query.Service{Namespace: "https://iam.amazonaws.com/doc/2010-05-08/", Version: "2010-05-08",
		Actions: map[string]query.Action{"GetRole": d.role}}
}

type door struct{ roles Roles }

func (d door) role(ctx context.Context, form url.Values) (any, error) {
	c, name := access.From(ctx), form.Get("RoleName")
	if name == "" {
		return nil, fault.Bad("iam.GetRole", "roleName", "1 validation error detected: Value at 'roleName' failed to satisfy constraint: Member must not be null")
	}
	resource := access.RoleARN(c.Account, name)
	if !c.May("iam:GetRole", resource) {
		return nil, fault.New("iam.GetRole", fault.Denied, "User: %s is not authorized to perform: iam:GetRole on resource: role %s", c.ARN, name)
	}
	role, err := d.roles.Role(ctx, c.Scope, name)
	if err != nil {
		return nil, err
	}
	var out roleResult
	out.Role.Path, out.Role.RoleName, out.Role.RoleID, out.Role.Arn = "/", role.Name, role.ID, role.ARN
	out.Role.CreateDate = role.Created.UTC().Format(time.RFC3339)
	out.Role.AssumeRolePolicyDocument = url.QueryEscape(role.Trust) // IAM answers policies URL-encoded
	out.Role.Description, out.Role.MaxSessionDuration = role.Description, int(role.MaxSession/time.Second)
	return out, nil
}
