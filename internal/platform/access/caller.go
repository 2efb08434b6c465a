// Package access knows who may call and what they may do: callers, their grants, and the keys they sign with. Package
// api/auth verifies signatures against it.
package access

import (
	"context"
	"strings"
	"time"

	"outcrop/internal/arn"
)

// Caller is who signed a request, and where their resources live.
type Caller struct {
	arn.Scope
	ARN       arn.ARN // "arn:aws:iam::123456789012:root", or a job's role session
	UserID    string
	AccessKey string
	Grants    []Grant // what they may do; an Admin needs none
	Admin     bool
}

// Grant allows actions on resources, both with IAM's wildcards * and ?.
type Grant struct {
	Actions   []string // "s3:GetObject", "bedrock:*"
	Resources []string // ARNs
}

// May tells whether the caller may perform action ("bedrock:InvokeModel") on resource.
func (c Caller) May(action string, resource arn.ARN) bool {
	if c.Admin {
		return true
	}
	for _, g := range c.Grants {
		if matchAny(g.Actions, strings.ToLower(action), true) && matchAny(g.Resources, string(resource), false) {
			return true
		}
	}
	return false
}

// Credential is a key with its secret, as the credential store gives it.
type Credential struct {
	Caller
	Secret  string
	Session string    // the session token that must come with it; empty for long-term keys
	Expires time.Time // zero for never
}

// Credentials looks keys up. An unknown one is a fault of kind UnknownKey.
type Credentials interface {
	AccessKey(ctx context.Context, id string) (Credential, error)
	APIKey(ctx context.Context, token string) (Credential, error) // a Bedrock API key, the bearer token
}

type callerKey struct{}

// With puts the caller into a request's context.
func With(ctx context.Context, c Caller) context.Context {
	return context.WithValue(ctx, callerKey{}, c)
}

// From takes the caller of an authenticated request. It panics where there is none: wire never calls a handler without.
func From(ctx context.Context) Caller { return ctx.Value(callerKey{}).(Caller) }

func matchAny(patterns []string, s string, fold bool) bool {
	for _, p := range patterns {
		if fold {
			p = strings.ToLower(p)
		}
		if match(p, s) {
			return true
		}
	}
	return false
}

// match is IAM's wildcard match: * is any run, ? is one character. It runs in linear space and never backtracks past the last *.
func match(p, s string) bool {
	star, mark, i, j := -1, 0, 0, 0
	for j < len(s) {
		switch {
		case i < len(p) && (p[i] == '?' || p[i] == s[j] && p[i] != '*'):
			i, j = i+1, j+1
		case i < len(p) && p[i] == '*':
			star, mark = i, j
			i++
		case star >= 0:
			mark++
			i, j = star+1, mark
		default:
			return false
		}
	}
	return strings.Trim(p[i:], "*") == ""
}
