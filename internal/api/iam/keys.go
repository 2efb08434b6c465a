package iam

import (
	"context"
	"time"

	"outcrop/internal/api/query"
	"outcrop/internal/fault"
	"outcrop/internal/platform/access"
)

// accessKeys are the operations on users' access keys.
func (d door) accessKeys() map[string]query.Action {
	about := d.about(access.KindUser)
	return map[string]query.Action{
		"CreateAccessKey": {About: about, Do: d.createKey},
		"ListAccessKeys":  {About: about, Do: d.listKeys},
		"UpdateAccessKey": {Needs: "AccessKeyId Status", About: about, Do: forUser(func(ctx context.Context, f query.Form, user string) error {
			return d.directory(ctx).SetKey(ctx, user, f.Get("AccessKeyId"), f.Get("Status") == "Active")
		})},
		"DeleteAccessKey": {Needs: "AccessKeyId", About: about, Do: forUser(func(ctx context.Context, f query.Form, user string) error {
			return d.directory(ctx).DeleteKey(ctx, user, f.Get("AccessKeyId"))
		})},
	}
}

// forUser is an operation on the named user, or the caller, that answers nothing.
func forUser(do func(ctx context.Context, f query.Form, user string) error) do {
	return func(ctx context.Context, f query.Form) (any, error) {
		user, err := nameOf(ctx, f, access.KindUser)
		if err == nil {
			err = do(ctx, f, user)
		}
		return nil, err
	}
}

type keyXML struct {
	UserName        string
	AccessKeyID     string `xml:"AccessKeyId"`
	Status          string
	SecretAccessKey string `xml:",omitempty"`
	CreateDate      string
}

func status(active bool) string {
	if active {
		return "Active"
	}
	return "Inactive"
}

func (d door) createKey(ctx context.Context, f query.Form) (any, error) {
	user, err := nameOf(ctx, f, access.KindUser)
	if err != nil {
		return nil, err
	}
	c, made, err := d.directory(ctx).CreateKey(ctx, access.From(ctx).Region, user)
	return struct{ AccessKey keyXML }{keyXML{made.User, made.ID, status(true), c.Secret, date(made.Created)}}, err
}

func (d door) listKeys(ctx context.Context, f query.Form) (any, error) {
	user, err := nameOf(ctx, f, access.KindUser)
	if err != nil {
		return nil, err
	}
	list, err := d.directory(ctx).Keys(ctx, user)
	if err != nil {
		return nil, err
	}
	list, at, err := page(ctx, f, list, func(k access.KeyInfo) string { return k.ID })
	out := make([]keyXML, len(list))
	for i, k := range list {
		out[i] = keyXML{k.User, k.ID, status(k.Active), "", date(k.Created)}
	}
	return struct {
		AccessKeyMetadata query.List[keyXML]
		paging
	}{query.Of(out), at}, err
}

// bedrock is the one service that users can have API keys for.
const bedrock = "bedrock.amazonaws.com"

// apiKeys are the operations on users' Bedrock API keys, which IAM calls service-specific credentials.
func (d door) apiKeys() map[string]query.Action {
	about := d.about(access.KindUser)
	return map[string]query.Action{
		"CreateServiceSpecificCredential": {Needs: "UserName ServiceName", About: about, Do: d.createAPIKey},
		"ListServiceSpecificCredentials":  {About: about, Do: d.listAPIKeys},
		"ResetServiceSpecificCredential":  {Needs: "ServiceSpecificCredentialId", About: about, Do: d.resetAPIKey},
		"UpdateServiceSpecificCredential": {Needs: "ServiceSpecificCredentialId Status", About: about, Do: forUser(func(ctx context.Context, f query.Form, user string) error {
			return d.directory(ctx).SetAPIKey(ctx, user, f.Get("ServiceSpecificCredentialId"), f.Get("Status") == "Active")
		})},
		"DeleteServiceSpecificCredential": {Needs: "ServiceSpecificCredentialId", About: about, Do: forUser(func(ctx context.Context, f query.Form, user string) error {
			return d.directory(ctx).DeleteAPIKey(ctx, user, f.Get("ServiceSpecificCredentialId"))
		})},
	}
}

type apiKeyXML struct {
	CreateDate                  string
	ExpirationDate              string `xml:",omitempty"`
	ServiceName                 string
	ServiceCredentialAlias      string
	ServiceCredentialSecret     string `xml:",omitempty"`
	ServiceSpecificCredentialID string `xml:"ServiceSpecificCredentialId"`
	UserName                    string
	Status                      string
}

func shownAPIKey(k access.KeyInfo, token string) apiKeyXML {
	out := apiKeyXML{date(k.Created), "", bedrock, k.Alias, token, k.ID, k.User, status(k.Active)}
	if !k.Expires.IsZero() {
		out.ExpirationDate = date(k.Expires)
	}
	return out
}

func (d door) createAPIKey(ctx context.Context, f query.Form) (any, error) {
	if s := f.Get("ServiceName"); s != bedrock {
		return nil, fault.New("iam.CreateServiceSpecificCredential", fault.NotFound, "No such service %s is supported for Service Specific Credentials", s)
	}
	life := time.Duration(f.Int("CredentialAgeDays", 0)) * 24 * time.Hour
	info, token, err := d.directory(ctx).CreateAPIKey(ctx, access.From(ctx).Region, f.Get("UserName"), life)
	return struct{ ServiceSpecificCredential apiKeyXML }{shownAPIKey(info, token)}, err
}

func (d door) listAPIKeys(ctx context.Context, f query.Form) (any, error) {
	user, err := nameOf(ctx, f, access.KindUser)
	if err != nil {
		return nil, err
	}
	list, err := d.directory(ctx).APIKeys(ctx, user)
	if err != nil {
		return nil, err
	}
	if s := f.Get("ServiceName"); s != "" && s != bedrock {
		list = nil
	}
	list, at, err := page(ctx, f, list, func(k access.KeyInfo) string { return k.ID })
	out := make([]apiKeyXML, len(list))
	for i, k := range list {
		out[i] = shownAPIKey(k, "")
	}
	return struct {
		ServiceSpecificCredentials query.List[apiKeyXML]
		paging
	}{query.Of(out), at}, err
}

func (d door) resetAPIKey(ctx context.Context, f query.Form) (any, error) {
	user, err := nameOf(ctx, f, access.KindUser)
	if err != nil {
		return nil, err
	}
	info, token, err := d.directory(ctx).ResetAPIKey(ctx, user, f.Get("ServiceSpecificCredentialId"))
	return struct{ ServiceSpecificCredential apiKeyXML }{shownAPIKey(info, token)}, err
}
