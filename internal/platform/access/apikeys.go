package access

import (
	"context"
	"encoding/base64"
	"fmt"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/store"
)

// apiKey is what is stored of a bearer token, under the token's hash: the account's own names its root key, a user's the user.
type apiKey struct {
	AccessKey string
	Info      KeyInfo   `json:",omitzero"` // of a user's
	Scope     arn.Scope `json:",omitzero"` // of a user's: where it is used
}

var apiKeys = store.Table[apiKey]{Kind: "api-key", Index: func(k *apiKey) store.Index {
	if k.AccessKey != "" {
		return store.Index{}
	}
	return store.Index{Parent: userOf(k.Scope.Account, k.Info.User), Name: k.Info.ID}
}}

// apiToken is a token in the form of AWS's long-term ones.
func apiToken(alias, secret string) string {
	return "ABSK" + base64.StdEncoding.EncodeToString([]byte(alias+":"+secret))
}

// byToken reads who a bearer token speaks for.
func byToken(tx store.Tx, hash string) (Credential, error) {
	row, err := apiKeys.Get(tx, nowhere, hash)
	if err != nil {
		return Credential{}, unknown("access.APIKey", err)
	}
	v := row.Value
	if v.AccessKey != "" {
		return credential(tx, v.AccessKey)
	}
	if !v.Info.Active {
		return Credential{}, unknown("access.APIKey", nil)
	}
	c := Credential{Caller: Caller{Scope: v.Scope}, Expires: v.Info.Expires}
	return c, c.ofUser(tx, v.Info.User)
}

// CreateAPIKey makes a Bedrock API key for a user, to be used in a region, for so long (0: for ever). The token is told only
// now.
func (d Directory) CreateAPIKey(ctx context.Context, region arn.Region, user string, life time.Duration) (info KeyInfo, token string, err error) {
	now := d.keys.clock().UTC().Truncate(time.Second)
	err = d.keys.update(ctx, func(tx store.Tx) error {
		u, err := d.row(tx, KindUser, user)
		if err != nil {
			return err
		}
		have, err := d.userTokens(tx, user)
		if err != nil {
			return err
		}
		if len(have) >= mostKeys {
			return fault.New("access.CreateAPIKey", fault.Quota, "Cannot exceed quota for ServiceSpecificCredentialsPerUser: %d", mostKeys)
		}
		info = KeyInfo{ID: "ACCA" + d.keys.ids.Upper(17), User: u.Value.Name, Active: true, Created: now,
			Alias: fmt.Sprintf("BedrockAPIKey-%s-at-%s", d.keys.ids.Lower(4), d.account)}
		if life > 0 {
			info.Expires = now.Add(life)
		}
		token = apiToken(info.Alias, d.keys.ids.Secret(44))
		return apiKeys.Insert(tx, nowhere, hashToken(token), now, apiKey{Info: info, Scope: arn.Scope{Account: d.account, Region: region}})
	})
	return info, token, err
}

func (d Directory) userTokens(tx store.Tx, user string) ([]store.Row[apiKey], error) {
	rows, _, err := apiKeys.List(tx, store.Query{Parent: userOf(d.account, user)})
	return rows, err
}

// APIKeys lists a user's API keys.
func (d Directory) APIKeys(ctx context.Context, user string) (all []KeyInfo, err error) {
	err = d.keys.records.View(ctx, func(tx store.Tx) error {
		if _, err := d.row(tx, KindUser, user); err != nil {
			return err
		}
		rows, err := d.userTokens(tx, user)
		for _, row := range rows {
			all = append(all, row.Value.Info)
		}
		return err
	})
	return all, err
}

// SetAPIKey makes a user's API key active or not.
func (d Directory) SetAPIKey(ctx context.Context, user, id string, active bool) error {
	return d.changeAPIKey(ctx, user, id, func(tx store.Tx, row store.Row[apiKey]) error {
		row.Value.Info.Active = active
		return apiKeys.Save(tx, row, d.keys.clock())
	})
}

// DeleteAPIKey revokes a user's API key.
func (d Directory) DeleteAPIKey(ctx context.Context, user, id string) error {
	return d.changeAPIKey(ctx, user, id, func(tx store.Tx, row store.Row[apiKey]) error { return apiKeys.Delete(tx, nowhere, row.ID) })
}

// ResetAPIKey gives a user's API key another token, told only now; the old one is no longer good.
func (d Directory) ResetAPIKey(ctx context.Context, user, id string) (info KeyInfo, token string, err error) {
	err = d.changeAPIKey(ctx, user, id, func(tx store.Tx, row store.Row[apiKey]) error {
		info, token = row.Value.Info, apiToken(row.Value.Info.Alias, d.keys.ids.Secret(44))
		if err := apiKeys.Delete(tx, nowhere, row.ID); err != nil {
			return err
		}
		return apiKeys.Insert(tx, nowhere, hashToken(token), row.Created, row.Value)
	})
	return info, token, err
}

func (d Directory) changeAPIKey(ctx context.Context, user, id string, fn func(store.Tx, store.Row[apiKey]) error) error {
	return d.keys.update(ctx, func(tx store.Tx) error {
		if _, err := d.row(tx, KindUser, user); err != nil {
			return err
		}
		rows, err := d.userTokens(tx, user)
		if err != nil {
			return err
		}
		for _, row := range rows {
			if row.Value.Info.ID == id {
				return fn(tx, row)
			}
		}
		return fault.Missing("access.APIKey", "service specific credential", "The service specific credential with id %s cannot be found.", id)
	})
}
