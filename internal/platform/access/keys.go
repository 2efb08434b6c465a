package access

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/store"
)

// Keys are the credentials that the store holds: a root key for each account, users' keys and API keys, and the temporary keys of
// sessions and jobs. It implements Credentials. A key is looked up before anyone knows whose it is, so key records live outside
// every scope.
type Keys struct {
	records store.Records
	clock   func() time.Time
	ids     *arn.Source
	known   known
}

// New makes the keys over records. Only one Keys at a time may change what is in them.
func New(records store.Records, clock func() time.Time, ids *arn.Source) *Keys {
	return &Keys{records: records, clock: clock, ids: ids}
}

// key is what is stored of an access key. The secret is needed in the clear, since HMAC needs it on both sides.
type key struct {
	Caller   owner
	Secret   string
	Session  string    `json:",omitempty"`
	Expires  time.Time `json:",omitzero"`
	Kind     string    // rootKey, userKey or temporaryKey
	User     string    `json:",omitempty"` // whose key it is, or whose session
	Role     string    `json:",omitempty"` // whose session it is
	Policies []string  `json:",omitempty"` // what the session was narrowed to
	Tags     Tags      `json:",omitempty"` // of the session
	Issued   time.Time `json:",omitzero"`  // of a session
	Inactive bool      `json:",omitempty"`
}

// owner is what is stored of who a key speaks for.
type owner struct {
	arn.Scope
	ARN       arn.ARN
	UserID    string
	AccessKey string
	Grants    []Grant // of a job's key: all that it may do
	Admin     bool
}

const (
	rootKey      = "root"
	userKey      = "user"
	temporaryKey = "temporary"

	// keptExpired is for how long an expired key still answers that it expired; then it is unknown.
	keptExpired = 24 * time.Hour
)

var (
	keys = store.Table[key]{Kind: "access-key", Index: func(k *key) store.Index {
		// Name sorts temporary keys by expiry, so that the expired ones are found first.
		x := store.Index{Parent: k.Kind, Name: k.Expires.UTC().Format(time.RFC3339), Status: rootOf(k.Caller.Scope)}
		if k.Kind == userKey {
			x.Status = userOf(k.Caller.Account, k.User)
		}
		return x
	}}
	nowhere arn.Scope // where keys are stored
)

func rootOf(s arn.Scope) string { return string(s.Account) + "/" + string(s.Region) }

// AccessKey implements Credentials.
func (k *Keys) AccessKey(ctx context.Context, id string) (Credential, error) {
	return k.known.find(id, func() (c Credential, err error) {
		err = k.records.View(ctx, func(tx store.Tx) error {
			c, err = credential(tx, id)
			return err
		})
		return c, err
	})
}

// APIKey implements Credentials.
func (k *Keys) APIKey(ctx context.Context, token string) (Credential, error) {
	hash := hashToken(token)
	return k.known.find(hash, func() (c Credential, err error) {
		err = k.records.View(ctx, func(tx store.Tx) error {
			c, err = byToken(tx, hash)
			return err
		})
		return c, err
	})
}

// credential reads a key and what its owner may do now.
func credential(tx store.Tx, id string) (Credential, error) {
	row, err := keys.Get(tx, nowhere, id)
	if err != nil {
		return Credential{}, unknown("access.AccessKey", err)
	}
	v := row.Value
	if v.Inactive {
		return Credential{}, unknown("access.AccessKey", nil)
	}
	c := Credential{Secret: v.Secret, Session: v.Session, Expires: v.Expires, Caller: Caller{Scope: v.Caller.Scope, ARN: v.Caller.ARN,
		Principal: v.Caller.ARN, UserID: v.Caller.UserID, AccessKey: v.Caller.AccessKey, Admin: v.Caller.Admin, Type: TypeRoot, Issued: v.Issued}}
	switch {
	case v.User != "":
		err = c.ofUser(tx, v.User)
	case v.Role != "":
		err = c.ofRole(tx, v)
	case !v.Caller.Admin:
		c.Type = TypeSession
		c.Rights.Identity, err = documents(document(v.Caller.Grants))
	}
	return c, err
}

// unknown makes a missing record, or none, the fault that keys are refused with.
func unknown(op string, err error) error {
	if err == nil || fault.Is(err, fault.NotFound) {
		return &fault.Error{Op: op, Kind: fault.UnknownKey, Text: "The security token included in the request is invalid."}
	}
	return err
}

// Issue makes a temporary key for a caller of that name, who may do what grants allow until ttl is over.
func (k *Keys) Issue(ctx context.Context, scope arn.Scope, name arn.ARN, grants []Grant, ttl time.Duration) (Credential, error) {
	if _, err := document(grants); err != nil {
		return Credential{}, fault.Wrap("access.Issue", fault.Internal, err)
	}
	v := k.temporary(ttl)
	v.Caller = owner{Scope: scope, ARN: name, UserID: "AROA" + k.ids.Upper(17) + ":" + lastSegment(name), AccessKey: v.Caller.AccessKey, Grants: grants}
	return k.issue(ctx, v)
}

// temporary is a new key that ends.
func (k *Keys) temporary(ttl time.Duration) key {
	now := k.clock().UTC()
	return key{Caller: owner{AccessKey: "ASIA" + k.ids.Upper(16)}, Secret: k.ids.Secret(40), Session: k.ids.Secret(160),
		Issued: now.Truncate(time.Second), Expires: now.Add(ttl).Truncate(time.Second), Kind: temporaryKey}
}

// issue stores a temporary key, and forgets a few that expired long ago.
func (k *Keys) issue(ctx context.Context, v key) (c Credential, err error) {
	now := k.clock().UTC()
	err = k.update(ctx, func(tx store.Tx) error {
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
		if err := keys.Insert(tx, nowhere, v.Caller.AccessKey, now, v); err != nil {
			return err
		}
		c, err = credential(tx, v.Caller.AccessKey)
		return err
	})
	return c, fault.Wrap("access.Issue", fault.Internal, err)
}

// Revoke makes a key unknown at once; one that is not there is nothing to revoke.
func (k *Keys) Revoke(ctx context.Context, accessKeyID string) error {
	err := k.update(ctx, func(tx store.Tx) error {
		if err := keys.Delete(tx, nowhere, accessKeyID); !fault.Is(err, fault.NotFound) {
			return err
		}
		return nil
	})
	return fault.Wrap("access.Revoke", fault.Internal, err)
}

// update changes records that credentials are made of.
func (k *Keys) update(ctx context.Context, fn func(store.Tx) error) error {
	defer k.known.forget() // after an error too: it may have come after the commit
	return k.records.Update(ctx, fn)
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
