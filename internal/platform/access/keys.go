package access

import (
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/store"
)

// Keys are the credentials that the store holds: a root key for each account, Bedrock API keys, and temporary keys of jobs.
// It implements Credentials. A key is looked up before anyone knows whose it is, so key records live outside every scope.
type Keys struct {
	records store.Records
	clock   func() time.Time
	ids     *arn.Source
}

// New makes the keys over records.
func New(records store.Records, clock func() time.Time, ids *arn.Source) *Keys {
	return &Keys{records: records, clock: clock, ids: ids}
}

// key is what is stored of an access key. The secret is needed in the clear, since HMAC needs it on both sides.
type key struct {
	Caller  Caller
	Secret  string
	Session string    `json:",omitempty"`
	Expires time.Time `json:",omitzero"`
	Kind    string    // rootKey or temporaryKey
}

// apiKey is what is stored of a bearer token, under the token's hash.
type apiKey struct{ AccessKey string }

const (
	rootKey      = "root"
	temporaryKey = "temporary"

	// keptExpired is for how long an expired key still answers that it expired; then it is unknown.
	keptExpired = 24 * time.Hour
)

var (
	keys = store.Table[key]{Kind: "access-key", Index: func(k *key) store.Index {
		// Name sorts temporary keys by expiry, so that the expired ones are found first.
		return store.Index{Parent: k.Kind, Name: k.Expires.UTC().Format(time.RFC3339), Status: rootOf(k.Caller.Scope)}
	}}
	apiKeys = store.Table[apiKey]{Kind: "api-key"}
	nowhere arn.Scope // where keys are stored
)

func rootOf(s arn.Scope) string { return string(s.Account) + "/" + string(s.Region) }

// AccessKey implements Credentials.
func (k *Keys) AccessKey(ctx context.Context, id string) (Credential, error) {
	var c Credential
	err := k.records.View(ctx, func(tx store.Tx) (err error) {
		c, err = credential(tx, id)
		return err
	})
	return c, err
}

// APIKey implements Credentials.
func (k *Keys) APIKey(ctx context.Context, token string) (Credential, error) {
	var c Credential
	err := k.records.View(ctx, func(tx store.Tx) error {
		row, err := apiKeys.Get(tx, nowhere, hashToken(token))
		if err != nil {
			return unknown("access.APIKey", err)
		}
		c, err = credential(tx, row.Value.AccessKey)
		return err
	})
	return c, err
}

func credential(tx store.Tx, id string) (Credential, error) {
	row, err := keys.Get(tx, nowhere, id)
	if err != nil {
		return Credential{}, unknown("access.AccessKey", err)
	}
	v := row.Value
	return Credential{Caller: v.Caller, Secret: v.Secret, Session: v.Session, Expires: v.Expires}, nil
}

func unknown(op string, err error) error {
	if fault.Is(err, fault.NotFound) {
		return &fault.Error{Op: op, Kind: fault.UnknownKey, Text: "The security token included in the request is invalid."}
	}
	return err
}

// Issue makes a temporary key for a caller of that name, who may do what grants allow until ttl is over. It also forgets a
// few keys that expired long ago.
func (k *Keys) Issue(ctx context.Context, scope arn.Scope, name arn.ARN, grants []Grant, ttl time.Duration) (Credential, error) {
	now := k.clock().UTC()
	id := "ASIA" + k.ids.Upper(16)
	v := key{
		Caller:  Caller{Scope: scope, ARN: name, UserID: "AROA" + k.ids.Upper(17) + ":" + lastSegment(name), AccessKey: id, Grants: grants},
		Secret:  k.ids.Secret(40),
		Session: k.ids.Secret(160),
		Expires: now.Add(ttl).Truncate(time.Second),
		Kind:    temporaryKey,
	}
	err := k.records.Update(ctx, func(tx store.Tx) error {
		old, _, err := keys.List(tx, store.Query{Parent: temporaryKey, Order: store.ByName, Limit: 8})
		if err != nil {
			return err
		}
		for _, row := range old {
			if now.Sub(row.Value.Expires) > keptExpired {
				if err := keys.Delete(tx, nowhere, row.ID); err != nil {
					return err
				}
			}
		}
		return keys.Insert(tx, nowhere, id, now, v)
	})
	if err != nil {
		return Credential{}, fault.Wrap("access.Issue", fault.Internal, err)
	}
	return Credential{Caller: v.Caller, Secret: v.Secret, Session: v.Session, Expires: v.Expires}, nil
}

// Revoke makes a key unknown at once; one that is not there is nothing to revoke.
func (k *Keys) Revoke(ctx context.Context, accessKeyID string) error {
	err := k.records.Update(ctx, func(tx store.Tx) error {
		if err := keys.Delete(tx, nowhere, accessKeyID); !fault.Is(err, fault.NotFound) {
			return err
		}
		return nil
	})
	return fault.Wrap("access.Revoke", fault.Internal, err)
}

// Bootstrap makes sure that scope has a root key, a Bedrock API key and the default execution role, and tells them. Calling
// it again tells the same: the API key is derived from the root key's secret, so it need not be stored to be told.
func (k *Keys) Bootstrap(ctx context.Context, scope arn.Scope) (Credential, string, error) {
	var c Credential
	var token string
	err := k.records.Update(ctx, func(tx store.Tx) error {
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
		c = Credential{Caller: v.Caller, Secret: v.Secret}
		return k.defaultRole(tx, scope)
	})
	return c, token, fault.Wrap("access.Bootstrap", fault.Internal, err)
}

func (k *Keys) newRoot(scope arn.Scope) key {
	return key{
		Caller: Caller{Scope: scope, ARN: arn.ARN(fmt.Sprintf("arn:aws:iam::%s:root", scope.Account)), UserID: string(scope.Account),
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
	secret := base64.StdEncoding.EncodeToString(mac.Sum(nil))
	return "ABSK" + base64.StdEncoding.EncodeToString(fmt.Appendf(nil, "BedrockAPIKey-%s-at-%s:%s", id, v.Caller.Account, secret))
}

func hashToken(token string) string {
	sum := sha256.Sum256([]byte(token))
	return hex.EncodeToString(sum[:])
}

func lastSegment(name arn.ARN) string {
	for i := len(name) - 1; i >= 0; i-- {
		if name[i] == '/' || name[i] == ':' {
			return string(name[i+1:])
		}
	}
	return string(name)
}
