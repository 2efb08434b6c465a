// Package arn names things as AWS does: accounts, regions, resource names and ids.
package arn

import (
	"fmt"
	"strings"
)

// Account is a 12-digit AWS account number.
type Account string

// Region is a region's code, "us-east-1".
type Region string

// Scope is where a resource lives. Every record of the store is keyed on it.
type Scope struct {
	Account Account
	Region  Region
}

// ARN is a whole Amazon resource name.
type ARN string

// New builds a resource's ARN in this scope: arn:aws:SERVICE:REGION:ACCOUNT:RESOURCE.
func (s Scope) New(service, resource string) ARN {
	return ARN(fmt.Sprintf("arn:aws:%s:%s:%s:%s", service, s.Region, s.Account, resource))
}

// Parts are the fields of an ARN.
type Parts struct {
	Service  string
	Scope    Scope
	Resource string // all after the account: "training-job/x", "foundation-model/p.n"
}

// Type is the resource's type, the part before the first "/" or ":".
func (p Parts) Type() string {
	if i := strings.IndexAny(p.Resource, "/:"); i >= 0 {
		return p.Resource[:i]
	}
	return ""
}

// ID is the resource's id, the part after the first "/" or ":".
func (p Parts) ID() string {
	if i := strings.IndexAny(p.Resource, "/:"); i >= 0 {
		return p.Resource[i+1:]
	}
	return p.Resource
}

// Parse splits an ARN. ok is false when s is not one.
func Parse(s string) (p Parts, ok bool) {
	f := strings.SplitN(s, ":", 6)
	if len(f) != 6 || f[0] != "arn" || !strings.HasPrefix(f[1], "aws") || f[2] == "" || f[5] == "" {
		return Parts{}, false
	}
	return Parts{Service: f[2], Scope: Scope{Account(f[4]), Region(f[3])}, Resource: f[5]}, true
}
