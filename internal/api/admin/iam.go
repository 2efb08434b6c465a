package admin

import (
	"encoding/json"
	"net/http"
	"regexp"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/platform/access"
)

// Account is an account's root: who may do everything in it.
type Account struct {
	Account              arn.Account
	AccessKey, SecretKey string
	APIKey               string
}

// NewKey is a key just made; only now is its secret told.
type NewKey struct {
	access.KeyInfo
	Secret string // of an access key, or the whole of an API key
}

// Grant is a policy for somebody: a managed one by its ARN, or a text of their own by a name.
type Grant struct {
	ARN        arn.ARN
	Name, Text string
}

// iam serves accounts, and the users, roles, groups and policies of the account in hand.
func (d *Door) iam(m *http.ServeMux) {
	m.HandleFunc("GET /iam/accounts", answer(func(r *http.Request) (any, error) { return d.Keys.Accounts(r.Context()) }))
	m.HandleFunc("POST /iam/accounts/{account}", answer(d.addAccount))
	m.HandleFunc("GET /iam/policies", answer(func(r *http.Request) (any, error) { return d.directory(r).Policies(r.Context(), true, true) }))
	m.HandleFunc("POST /iam/policies", answer(d.addPolicy))
	m.HandleFunc("GET /iam/policy", answer(func(r *http.Request) (any, error) { return d.directory(r).Policy(r.Context(), policyOf(r)) }))
	m.HandleFunc("DELETE /iam/policy", answer(func(r *http.Request) (any, error) {
		return nil, d.directory(r).DeletePolicy(r.Context(), policyOf(r))
	}))
	m.HandleFunc("GET /iam/{kind}", answer(func(r *http.Request) (any, error) { return d.directory(r).List(r.Context(), kindOf(r)) }))
	m.HandleFunc("POST /iam/{kind}", answer(d.addPrincipal))
	m.HandleFunc("GET /iam/{kind}/{name}", answer(func(r *http.Request) (any, error) {
		return d.directory(r).Get(r.Context(), kindOf(r), r.PathValue("name"))
	}))
	m.HandleFunc("DELETE /iam/{kind}/{name}", answer(func(r *http.Request) (any, error) {
		return nil, d.directory(r).Remove(r.Context(), kindOf(r), r.PathValue("name"))
	}))
	m.HandleFunc("POST /iam/{kind}/{name}/policies", answer(d.grant))
	m.HandleFunc("DELETE /iam/{kind}/{name}/policies", answer(d.revoke))
	m.HandleFunc("GET /iam/user/{name}/keys", answer(func(r *http.Request) (any, error) { return d.directory(r).Keys(r.Context(), r.PathValue("name")) }))
	m.HandleFunc("POST /iam/user/{name}/keys", answer(d.addKey))
	m.HandleFunc("DELETE /iam/user/{name}/keys/{id}", answer(func(r *http.Request) (any, error) {
		return nil, d.directory(r).DeleteKey(r.Context(), r.PathValue("name"), r.PathValue("id"))
	}))
	m.HandleFunc("GET /iam/user/{name}/api-keys", answer(func(r *http.Request) (any, error) {
		return d.directory(r).APIKeys(r.Context(), r.PathValue("name"))
	}))
	m.HandleFunc("POST /iam/user/{name}/api-keys", answer(d.addAPIKey))
	m.HandleFunc("DELETE /iam/user/{name}/api-keys/{id}", answer(func(r *http.Request) (any, error) {
		return nil, d.directory(r).DeleteAPIKey(r.Context(), r.PathValue("name"), r.PathValue("id"))
	}))
}

func (d *Door) directory(r *http.Request) access.Directory {
	return d.Keys.Directory(d.scope(r).Account)
}

func kindOf(r *http.Request) access.Kind { return access.Kind(r.PathValue("kind")) }

func policyOf(r *http.Request) arn.ARN { return arn.ARN(r.URL.Query().Get("arn")) }

var accountRule = regexp.MustCompile(`^\d{12}$`)

func (d *Door) addAccount(r *http.Request) (any, error) {
	number := r.PathValue("account")
	if !accountRule.MatchString(number) {
		return nil, fault.Bad("admin.addAccount", "account", "The account %q is not 12 digits: use one like 210987654321.", number)
	}
	root, token, err := d.Keys.Bootstrap(r.Context(), arn.Scope{Account: arn.Account(number), Region: d.Scope.Region})
	return Account{arn.Account(number), root.AccessKey, root.Secret, token}, err
}

// read decodes a request's body.
func read[T any](r *http.Request) (in T, err error) {
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		return in, &fault.Error{Op: "admin.read", Kind: fault.Invalid, Text: "The request is not JSON.", Cause: err}
	}
	return in, nil
}

var nameRule = regexp.MustCompile(`^[\w+=,.@-]{1,64}$`)

func (d *Door) addPrincipal(r *http.Request) (any, error) {
	in, err := read[access.Principal](r)
	if err != nil {
		return nil, err
	}
	if !nameRule.MatchString(in.Name) {
		return nil, fault.Bad("admin.addPrincipal", "name", "The name %q must be 1 to 64 letters, digits and +=,.@_-", in.Name)
	}
	in.Kind, in.Path = kindOf(r), "/"
	return d.directory(r).Create(r.Context(), in)
}

func (d *Door) addPolicy(r *http.Request) (any, error) {
	in, err := read[Grant](r)
	if err != nil {
		return nil, err
	}
	if !nameRule.MatchString(in.Name) {
		return nil, fault.Bad("admin.addPolicy", "name", "The name %q must be 1 to 64 letters, digits and +=,.@_-", in.Name)
	}
	return d.directory(r).CreatePolicy(r.Context(), access.Policy{Name: in.Name, Path: "/"}, in.Text)
}

func (d *Door) grant(r *http.Request) (any, error) {
	in, err := read[Grant](r)
	if err != nil {
		return nil, err
	}
	if in.Text != "" {
		return nil, d.directory(r).PutInline(r.Context(), kindOf(r), r.PathValue("name"), in.Name, in.Text)
	}
	return nil, d.directory(r).Attach(r.Context(), kindOf(r), r.PathValue("name"), in.ARN)
}

func (d *Door) revoke(r *http.Request) (any, error) {
	if name := r.URL.Query().Get("name"); name != "" {
		return nil, d.directory(r).DeleteInline(r.Context(), kindOf(r), r.PathValue("name"), name)
	}
	return nil, d.directory(r).Detach(r.Context(), kindOf(r), r.PathValue("name"), policyOf(r))
}

func (d *Door) addKey(r *http.Request) (any, error) {
	c, made, err := d.directory(r).CreateKey(r.Context(), d.Scope.Region, r.PathValue("name"))
	return NewKey{made, c.Secret}, err
}

func (d *Door) addAPIKey(r *http.Request) (any, error) {
	in, err := read[struct{ Days int }](r)
	if err != nil {
		return nil, err
	}
	made, token, err := d.directory(r).CreateAPIKey(r.Context(), d.Scope.Region, r.PathValue("name"), time.Duration(in.Days)*24*time.Hour)
	return NewKey{made, token}, err
}
