// Package sts is the front door for AWS STS: who am I, and temporary credentials.
package sts

import (
	"context"
	"net/http"
	"regexp"
	"time"

	"outcrop/internal/api/query"
	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/platform/access"
	"outcrop/internal/platform/policy"
)

// Sessions makes temporary credentials.
type Sessions interface {
	AssumeRole(ctx context.Context, c *access.Caller, in access.Assumption) (access.Credential, string, error)
	SessionToken(ctx context.Context, c *access.Caller, life time.Duration) (access.Credential, error)
	AccountOf(ctx context.Context, accessKey string) (arn.Account, error)
}

type door struct{ sessions Sessions }

var (
	names   = regexp.MustCompile(`^[\w+=,.@-]*$`)
	roles   = regexp.MustCompile(`^arn:aws[a-z-]*:iam::\d{12}:role/.+$`)
	anyName = "alphanumeric characters and/or the following: +=,.@_-"
)

var rules = map[string]query.Rule{
	"RoleArn":         {Min: 20, Max: 2048, Pattern: roles, Allowed: "the ARN of a role"},
	"RoleSessionName": {Min: 2, Max: 64, Pattern: names, Allowed: anyName},
	"DurationSeconds": {Min: 900, Max: 129600, Number: true},
	"ExternalId":      {Min: 2, Max: 1224},
	"SourceIdentity":  {Min: 2, Max: 64, Pattern: names, Allowed: anyName},
	"Policy":          {Min: 1, Max: 2048},
	"AccessKeyId":     {Min: 16, Max: 128, Pattern: regexp.MustCompile(`^\w*$`), Allowed: "letters and digits"},
}

// New makes the door. As on AWS, GetCallerIdentity and GetSessionToken need no permission, and AssumeRole asks the role's trust
// policy.
func New(sessions Sessions) *query.Service {
	d := door{sessions}
	return &query.Service{Name: "sts", Namespace: "https://sts.amazonaws.com/doc/2011-06-15/", Version: "2011-06-15", Rules: rules,
		Actions: map[string]query.Action{
			"GetCallerIdentity": {Do: callerIdentity},
			"GetAccessKeyInfo":  {Needs: "AccessKeyId", About: query.Any, Do: d.accessKeyInfo},
			"GetSessionToken":   {Do: d.sessionToken},
			"AssumeRole":        {Needs: "RoleArn RoleSessionName", Do: d.assumeRole},
		}}
}

var _ http.Handler = (*query.Service)(nil)

type identity struct {
	Arn     arn.ARN
	UserID  string `xml:"UserId"`
	Account arn.Account
}

func callerIdentity(ctx context.Context, _ query.Form) (any, error) {
	c := access.From(ctx)
	return identity{Arn: c.ARN, UserID: c.UserID, Account: c.Account}, nil
}

func (d door) accessKeyInfo(ctx context.Context, f query.Form) (any, error) {
	account, err := d.sessions.AccountOf(ctx, f.Get("AccessKeyId"))
	if fault.Is(err, fault.NotFound) {
		err = fault.Bad("sts.GetAccessKeyInfo", "accessKeyId", "Invalid key id format or the key is not known: %s", f.Get("AccessKeyId"))
	}
	return struct{ Account arn.Account }{account}, err
}

// credentials is what all operations that make some answer.
type credentials struct {
	AccessKeyID     string `xml:"AccessKeyId"`
	SecretAccessKey string
	SessionToken    string
	Expiration      string
}

func told(c access.Credential) credentials {
	return credentials{c.AccessKey, c.Secret, c.Session, c.Expires.UTC().Format(time.RFC3339)}
}

func (d door) sessionToken(ctx context.Context, f query.Form) (any, error) {
	c := access.From(ctx)
	if !c.Issued.IsZero() {
		return nil, fault.New("sts.GetSessionToken", fault.Denied, "Cannot call GetSessionToken with session credentials")
	}
	otherwise, most := 12*time.Hour, 36*time.Hour
	if c.Admin {
		otherwise, most = time.Hour, time.Hour
	}
	life := min(time.Duration(f.Int("DurationSeconds", int(otherwise/time.Second)))*time.Second, most)
	made, err := d.sessions.SessionToken(ctx, &c, life)
	return struct{ Credentials credentials }{told(made)}, err
}

type assumed struct {
	Credentials      credentials
	AssumedRoleUser  assumedUser
	PackedPolicySize *int   `xml:",omitempty"`
	SourceIdentity   string `xml:",omitempty"`
}

type assumedUser struct {
	AssumedRoleID string `xml:"AssumedRoleId"`
	Arn           arn.ARN
}

func (d door) assumeRole(ctx context.Context, f query.Form) (any, error) {
	c := access.From(ctx)
	tags, err := f.Tags("Tags")
	if err != nil {
		return nil, err
	}
	if f.Has("SerialNumber") || f.Has("TokenCode") {
		return nil, fault.New("sts.AssumeRole", fault.Denied, "MultiFactorAuthentication failed: Outcrop knows no MFA devices.")
	}
	in := access.Assumption{Role: arn.ARN(f.Get("RoleArn")), Name: f.Get("RoleSessionName"), ExternalID: f.Get("ExternalId"), Source: f.Get("SourceIdentity"),
		Life: time.Duration(f.Int("DurationSeconds", 3600)) * time.Second, Tags: tags}
	if f.Has("Policy") {
		in.Policies = []string{f.Get("Policy")}
	}
	for _, p := range f.Structs("PolicyArns", "arn") {
		in.Managed = append(in.Managed, arn.ARN(p.Get("arn")))
	}
	made, role, err := d.sessions.AssumeRole(ctx, &c, in)
	if err != nil {
		return nil, err
	}
	out := assumed{Credentials: told(made), AssumedRoleUser: assumedUser{role + ":" + in.Name, made.ARN}, SourceIdentity: in.Source}
	if len(in.Policies) > 0 {
		out.PackedPolicySize = new(100 * len(in.Policies[0]) / policy.LongestSession)
	}
	return out, nil
}
