package access

import (
	"context"
	"strings"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/store"
)

// mostKeys is how many access keys, and how many API keys, a user may have at a time.
const mostKeys = 2

// KeyInfo is what can be told of an access key or API key after it was made.
type KeyInfo struct {
	ID      string
	User    string
	Active  bool
	Created time.Time
	Alias   string    // of an API key
	Expires time.Time // of an API key; zero for never
}

func userOf(account arn.Account, user string) string {
	return string(account) + "/" + strings.ToLower(user)
}

func userKeys(tx store.Tx, account arn.Account, user string) ([]store.Row[key], error) {
	rows, _, err := keys.List(tx, store.Query{Parent: userKey, Status: userOf(account, user)})
	return rows, err
}

// CreateKey makes an access key for a user, to be used in a region. The secret is told only now.
func (d Directory) CreateKey(ctx context.Context, region arn.Region, user string) (c Credential, made KeyInfo, err error) {
	now := d.keys.clock().UTC()
	err = d.keys.update(ctx, func(tx store.Tx) error {
		u, err := d.row(tx, KindUser, user)
		if err != nil {
			return err
		}
		have, err := userKeys(tx, d.account, user)
		if err != nil {
			return err
		}
		if len(have) >= mostKeys {
			return fault.New("access.CreateKey", fault.Quota, "Cannot exceed quota for AccessKeysPerUser: %d", mostKeys)
		}
		id := "AKIA" + d.keys.ids.Upper(16)
		v := key{Caller: owner{Scope: arn.Scope{Account: d.account, Region: region}, ARN: u.Value.ARN, UserID: u.Value.ID, AccessKey: id},
			Secret: d.keys.ids.Secret(40), Kind: userKey, User: u.Value.Name}
		if err := keys.Insert(tx, nowhere, id, now, v); err != nil {
			return err
		}
		made = KeyInfo{ID: id, User: u.Value.Name, Active: true, Created: now}
		c, err = credential(tx, id)
		return err
	})
	return c, made, err
}

// Keys lists a user's access keys.
func (d Directory) Keys(ctx context.Context, user string) (all []KeyInfo, err error) {
	err = d.keys.records.View(ctx, func(tx store.Tx) error {
		u, err := d.row(tx, KindUser, user)
		if err != nil {
			return err
		}
		rows, err := userKeys(tx, d.account, user)
		for _, row := range rows {
			all = append(all, KeyInfo{ID: row.ID, User: u.Value.Name, Active: !row.Value.Inactive, Created: row.Created})
		}
		return err
	})
	return all, err
}

// SetKey makes a user's access key active or not.
func (d Directory) SetKey(ctx context.Context, user, id string, active bool) error {
	return d.keys.update(ctx, func(tx store.Tx) error {
		row, err := d.userKey(tx, user, id)
		if err != nil {
			return err
		}
		row.Value.Inactive = !active
		return keys.Save(tx, row, d.keys.clock())
	})
}

// DeleteKey removes a user's access key.
func (d Directory) DeleteKey(ctx context.Context, user, id string) error {
	return d.keys.update(ctx, func(tx store.Tx) error {
		if _, err := d.userKey(tx, user, id); err != nil {
			return err
		}
		return keys.Delete(tx, nowhere, id)
	})
}

func (d Directory) userKey(tx store.Tx, user, id string) (store.Row[key], error) {
	if _, err := d.row(tx, KindUser, user); err != nil {
		return store.Row[key]{}, err
	}
	row, err := keys.Get(tx, nowhere, id)
	if fault.Is(err, fault.NotFound) || err == nil && (row.Value.Kind != userKey || row.Status != userOf(d.account, user)) {
		return row, fault.Missing("access.Key", "access key", "The Access Key with id %s cannot be found.", id)
	}
	return row, err
}

// AccountOf tells whose an access key is. An unknown one is NotFound.
func (k *Keys) AccountOf(ctx context.Context, id string) (arn.Account, error) {
	var row store.Row[key]
	err := k.records.View(ctx, func(tx store.Tx) (err error) {
		row, err = keys.Get(tx, nowhere, id)
		return err
	})
	return row.Value.Caller.Account, err
}
