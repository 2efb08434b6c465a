// Package sts is the front door for the one operation of AWS STS that clients call first: who am I?
package sts

import (
	"context"
	"net/http"
	"net/url"

	"outcrop/internal/api/query"
	"outcrop/internal/arn"
	"outcrop/internal/platform/access"
)

type identity struct {
	Arn     arn.ARN
	UserID  string `xml:"UserId"`
	Account arn.Account
}

// New makes the door. As on AWS, GetCallerIdentity needs no permission.
func New() http.Handler {
	return &query.Service{Namespace: "https://sts.amazonaws.com/doc/2011-06-15/", Version: "2011-06-15",
		Actions: map[string]query.Action{"GetCallerIdentity": callerIdentity}}
}

func callerIdentity(ctx context.Context, _ url.Values) (any, error) {
	c := access.From(ctx)
	return identity{Arn: c.ARN, UserID: c.UserID, Account: c.Account}, nil
}
