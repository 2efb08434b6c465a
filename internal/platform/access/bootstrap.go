package access

import (
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/store"
)

// DefaultRole is the name of the execution role that every account has.
const DefaultRole = "outcrop-execution"

// DefaultSession is how long a role's sessions may be, unless it says otherwise.
const DefaultSession = time.Hour

// trust lets the services that run work on somebody's behalf take the role.
const trust = `{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":["sagemaker.amazonaws.com","bedrock.amazonaws.com"]},"Action":"sts:AssumeRole"}]}`

// Bootstrap makes sure that scope has a root key, a Bedrock API key and the default execution role, and tells them. Calling
// it again tells the same: the API key is derived from the root key's secret, so it need not be stored to be told.
func (k *Keys) Bootstrap(ctx context.Context, scope arn.Scope) (Credential, string, error) {
	var c Credential
	var token string
	err := k.update(ctx, func(tx store.Tx) error {
		rows, _, err := keys.List(tx, store.Query{Parent: rootKey, Status: rootOf(scope), Limit: 1})
		if err != nil {
			return err
		}
		var v key
		if len(rows) == 1 {
			v = rows[0].Value
		} else {
			v = k.newRoot(scope)
			if err := keys.Insert(tx, nowhere, v.Caller.AccessKey, k.clock(), v); err != nil {
				return err
			}
		}
		token = tokenOf(v)
		err = apiKeys.Insert(tx, nowhere, hashToken(token), k.clock(), apiKey{AccessKey: v.Caller.AccessKey})
		if err != nil && !fault.Is(err, fault.Exists) {
			return err
		}
		if err := k.defaultRole(tx, scope.Account); err != nil {
			return err
		}
		c, err = credential(tx, v.Caller.AccessKey)
		return err
	})
	return c, token, fault.Wrap("access.Bootstrap", fault.Internal, err)
}

// Accounts are the scopes that have a root key.
func (k *Keys) Accounts(ctx context.Context) (all []arn.Scope, err error) {
	err = k.records.View(ctx, func(tx store.Tx) error {
		rows, _, err := keys.List(tx, store.Query{Parent: rootKey, Order: store.ByStatus})
		for _, row := range rows {
			all = append(all, row.Value.Caller.Scope)
		}
		return err
	})
	return all, fault.Wrap("access.Accounts", fault.Internal, err)
}

func (k *Keys) newRoot(scope arn.Scope) key {
	return key{
		Caller: owner{Scope: scope, ARN: arn.ARN(fmt.Sprintf("arn:aws:iam::%s:root", scope.Account)), UserID: string(scope.Account),
			AccessKey: "AKIA" + k.ids.Upper(16), Admin: true},
		Secret: k.ids.Secret(40),
		Kind:   rootKey,
	}
}

// tokenOf is the API key that belongs to a root key, in the form of AWS's long-term ones.
func tokenOf(v key) string {
	mac := hmac.New(sha256.New, []byte(v.Secret))
	mac.Write([]byte("bedrock-api-key"))
	id := v.Caller.AccessKey[len(v.Caller.AccessKey)-4:]
	return apiToken(fmt.Sprintf("BedrockAPIKey-%s-at-%s", id, v.Caller.Account), base64.StdEncoding.EncodeToString(mac.Sum(nil)))
}

// defaultRole makes the role that jobs run under. One from before roles had policies gets them.
func (k *Keys) defaultRole(tx store.Tx, account arn.Account) error {
	d := Directory{keys: k, account: account}
	rights := []arn.ARN{ManagedARN("AmazonSageMakerFullAccess"), ManagedARN("AmazonBedrockFullAccess"), ManagedARN("AmazonS3FullAccess")}
	row, err := d.row(tx, KindRole, DefaultRole)
	if err == nil && row.Value.Path == "" {
		row.Value.Path, row.Value.Attached = "/", rights
		return KindRole.table().Save(tx, row, k.clock())
	}
	if !fault.Is(err, fault.NotFound) {
		return err
	}
	_, err = d.insert(tx, Principal{Kind: KindRole, Name: DefaultRole, Path: "/", Trust: trust, Attached: rights,
		Description: "Execution role of training jobs, endpoints and knowledge bases", MaxSession: DefaultSession})
	return err
}
