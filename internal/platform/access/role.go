package access

import (
	"context"
	"fmt"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/store"
)

// DefaultRole is the name of the execution role that every account has.
const DefaultRole = "outcrop-execution"

// Role is an IAM role, as far as clients look at one.
type Role struct {
	ID          string // "AROA..."
	Name        string
	ARN         arn.ARN
	Trust       string // the trust policy, JSON
	Description string
	Created     time.Time
	MaxSession  time.Duration
}

var roles = store.Table[Role]{Kind: "role", Index: func(r *Role) store.Index { return store.Index{Name: r.Name} }}

// trust lets the services that run work on somebody's behalf take the role.
const trust = `{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":["sagemaker.amazonaws.com","bedrock.amazonaws.com"]},"Action":"sts:AssumeRole"}]}`

// RoleARN names an account's role.
func RoleARN(account arn.Account, name string) arn.ARN {
	return arn.ARN(fmt.Sprintf("arn:aws:iam::%s:role/%s", account, name))
}

// Role reads a role of the scope's account. An unknown one is NotFound with Thing "role".
func (k *Keys) Role(ctx context.Context, scope arn.Scope, name string) (Role, error) {
	var r Role
	err := k.records.View(ctx, func(tx store.Tx) error {
		row, err := roles.Get(tx, global(scope), name)
		r = row.Value
		return err
	})
	if fault.Is(err, fault.NotFound) {
		return r, fault.Missing("access.Role", "role", "The role with name %s cannot be found.", name)
	}
	return r, err
}

// PassRole checks that a role can be handed to work of an account: it is one of its own. Which one does not matter, and it need
// not be there: what works for a caller gets keys for just what it needs, whatever its role is called.
func PassRole(op, member string, account arn.Account, role string) error {
	p, ok := arn.Parse(role)
	if !ok || p.Service != "iam" || p.Type() != "role" {
		return fault.Bad(op, member, "%s is not the ARN of a role: %s", member, role)
	}
	if p.Scope.Account != account {
		return fault.Bad(op, member, "Cross-account pass role is not allowed.")
	}
	return nil
}

func (k *Keys) defaultRole(tx store.Tx, scope arn.Scope) error {
	if _, err := roles.Get(tx, global(scope), DefaultRole); !fault.Is(err, fault.NotFound) {
		return err
	}
	now := k.clock().UTC().Truncate(time.Second)
	return roles.Insert(tx, global(scope), DefaultRole, now, Role{
		ID: "AROA" + k.ids.Upper(17), Name: DefaultRole, ARN: RoleARN(scope.Account, DefaultRole), Trust: trust,
		Description: "Execution role of training jobs, endpoints and knowledge bases", Created: now, MaxSession: time.Hour,
	})
}

// global is where an account's IAM records are: IAM knows no regions.
func global(s arn.Scope) arn.Scope { return arn.Scope{Account: s.Account} }
