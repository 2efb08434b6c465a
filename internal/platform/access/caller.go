// Package access knows who may call and what they may do: accounts, their users, roles, groups and policies, and the keys that
// requests are signed with. Package api/auth verifies signatures against it; package policy reads the policies.
package access

import (
	"context"
	"encoding/json"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/platform/policy"
)

// Caller is who signed a request, and where their resources live.
type Caller struct {
	arn.Scope
	ARN       arn.ARN // "arn:aws:iam::123456789012:root", a user's, or a role session's
	UserID    string
	AccessKey string
	Admin     bool      // the account's root: it may do everything in its account
	Type      Type      // what kind of principal it is
	Principal arn.ARN   // what policies know it by: a session's role, everyone else's own ARN
	Name      string    // of the user or role
	Tags      Tags      // of the user or role, and those of the session over them
	Rights    Rights    // what its policies say
	Bearer    TokenType // how an API key came; empty for a signature
	Issued    time.Time // when temporary credentials were made; zero for long-term keys
	Origin    Origin    // where this request came from

	// Given are condition keys that a simulation sets; they go before all others. Nil for a real caller.
	Given policy.Keys `json:"-"`
}

// Tags are keys and values.
type Tags map[string]string

// Type is what IAM calls a principal's type.
type Type string

// The types of principals.
const (
	TypeRoot    Type = "Account"
	TypeUser    Type = "User"
	TypeSession Type = "AssumedRole"
)

// TokenType is the kind of an API key.
type TokenType string

// The kinds of API keys.
const (
	ShortTerm TokenType = "SHORT_TERM"
	LongTerm  TokenType = "LONG_TERM"
)

// Rights are the policies that decide what a caller may do. All of the kinds that there are must allow it, none may deny it.
type Rights struct {
	Identity []*policy.Document // what is attached to the user or role
	Boundary []*policy.Document // the permissions boundary, nil for none
	Session  []*policy.Document // what the session was narrowed to, nil for nothing
}

// Grant allows actions on resources, both with IAM's wildcards, under IAM's conditions.
type Grant struct {
	Actions   []string                       // "s3:GetObject", "bedrock:*"
	Resources []string                       // ARNs
	Condition map[string]map[string][]string `json:",omitempty"` // operator, key, values
}

// document is the policy that says what the grants say.
func document(grants []Grant) (*policy.Document, error) {
	if len(grants) == 0 {
		return &policy.Document{}, nil // which allows nothing
	}
	type statement struct {
		Effect           string
		Action, Resource []string
		Condition        map[string]map[string][]string `json:",omitempty"`
	}
	var p struct {
		Version   string
		Statement []statement
	}
	p.Version = "2012-10-17"
	for _, g := range grants {
		p.Statement = append(p.Statement, statement{"Allow", g.Actions, g.Resources, g.Condition})
	}
	text, err := json.Marshal(p)
	if err != nil {
		return nil, err
	}
	return policy.Parse(string(text), policy.Identity)
}

// Credential is a key with its secret, as the credential store gives it.
type Credential struct {
	Caller
	Secret  string
	Session string    // the session token that must come with it; empty for long-term keys
	Expires time.Time // zero for never
}

// Credentials looks keys up. An unknown one, or one that is not active, is a fault of kind UnknownKey.
type Credentials interface {
	AccessKey(ctx context.Context, id string) (Credential, error)
	APIKey(ctx context.Context, token string) (Credential, error) // a Bedrock API key, the bearer token
}

type callerKey struct{}

// With puts the caller into a request's context.
func With(ctx context.Context, c Caller) context.Context {
	return context.WithValue(ctx, callerKey{}, &c)
}

// From takes the caller of an authenticated request. It panics where there is none: wire never calls a handler without.
func From(ctx context.Context) Caller { return *ctx.Value(callerKey{}).(*Caller) }
