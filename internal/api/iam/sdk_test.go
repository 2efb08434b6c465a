package iam_test

import (
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/credentials"
	awsiam "github.com/aws/aws-sdk-go-v2/service/iam"
	"github.com/aws/aws-sdk-go-v2/service/iam/types"
	awssts "github.com/aws/aws-sdk-go-v2/service/sts"
	"github.com/aws/smithy-go"

	"outcrop/internal/api/auth"
	"outcrop/internal/api/iam"
	"outcrop/internal/api/sts"
	"outcrop/internal/api/wire"
	"outcrop/internal/apitest"
	"outcrop/internal/arn"
	"outcrop/internal/platform/access"
	"outcrop/internal/store/sqlite"
)

// server is IAM and STS with real keys and signatures.
type server struct {
	url  string
	now  time.Time
	keys *access.Keys
}

func start(t *testing.T) *server {
	t.Helper()
	records, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "r.db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { records.Close() })
	s := &server{now: time.Now()}
	s.keys = access.New(records, func() time.Time { return s.now }, arn.NewSource(nil))
	v := auth.NewVerifier(s.keys, time.Now)
	m := wire.New(wire.Options{Secret: []byte("secret"), Verify: func(r *http.Request) (access.Caller, string, error) {
		id, err := v.Verify(r)
		return id.Caller, id.Service, err
	}})
	m.Mount("iam", iam.New(s.keys))
	m.Mount("sts", sts.New(s.keys))
	h := httptest.NewServer(m)
	t.Cleanup(h.Close)
	s.url = h.URL
	return s
}

func (s *server) as(id, secret, token string) aws.Config {
	return aws.Config{Region: "us-east-1", BaseEndpoint: &s.url, RetryMaxAttempts: 1, HTTPClient: apitest.Client(), Credentials: credentials.NewStaticCredentialsProvider(id, secret, token)}
}

func (s *server) root(t *testing.T, account arn.Account) *awsiam.Client {
	t.Helper()
	c, _, err := s.keys.Bootstrap(t.Context(), arn.Scope{Account: account, Region: "us-east-1"})
	must(t, err)
	return awsiam.NewFromConfig(s.as(c.AccessKey, c.Secret, ""))
}

// user makes a user with keys of their own.
func (s *server) user(t *testing.T, root *awsiam.Client, name string) aws.Config {
	t.Helper()
	_, err := root.CreateUser(t.Context(), &awsiam.CreateUserInput{UserName: &name})
	must(t, err)
	k, err := root.CreateAccessKey(t.Context(), &awsiam.CreateAccessKeyInput{UserName: &name})
	must(t, err)
	return s.as(*k.AccessKey.AccessKeyId, *k.AccessKey.SecretAccessKey, "")
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func wants(t *testing.T, what string, err error, code, part string) {
	t.Helper()
	var api smithy.APIError
	if !errors.As(err, &api) || api.ErrorCode() != code || !strings.Contains(api.ErrorMessage(), part) {
		t.Errorf("%s: %v; want %s with %q", what, err, code, part)
	}
}

func allow(actions string) *string {
	return new(`{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"` + actions + `","Resource":"*"}}`)
}

// What a policy says counts from the next request on.
func TestUsersAndTheirPolicies(t *testing.T) {
	s := start(t)
	root := s.root(t, "123456789012")
	bob := awsiam.NewFromConfig(s.user(t, root, "bob"))
	ctx := t.Context()
	list := func() error { _, err := bob.ListUsers(ctx, nil); return err }
	wants(t, "nothing allowed", list(), "AccessDenied", "iam:ListUsers on resource: arn:aws:iam::123456789012:user/ because no identity-based policy")

	_, err := root.PutUserPolicy(ctx, &awsiam.PutUserPolicyInput{UserName: new("bob"), PolicyName: new("p"), PolicyDocument: allow("iam:List*")})
	must(t, err)
	must(t, list())
	_, err = root.DeleteUserPolicy(ctx, &awsiam.DeleteUserPolicyInput{UserName: new("bob"), PolicyName: new("p")})
	must(t, err)
	wants(t, "taken away", list(), "AccessDenied", "iam:ListUsers")

	made, err := root.CreatePolicy(ctx, &awsiam.CreatePolicyInput{PolicyName: new("own"), PolicyDocument: allow("iam:Get*")})
	must(t, err)
	_, err = root.AttachUserPolicy(ctx, &awsiam.AttachUserPolicyInput{UserName: new("bob"), PolicyArn: made.Policy.Arn})
	must(t, err)
	wants(t, "another action", list(), "AccessDenied", "iam:ListUsers")
	_, err = root.CreatePolicyVersion(ctx, &awsiam.CreatePolicyVersionInput{PolicyArn: made.Policy.Arn, PolicyDocument: allow("iam:*"), SetAsDefault: true})
	must(t, err)
	must(t, list())
	_, err = root.PutUserPermissionsBoundary(ctx, &awsiam.PutUserPermissionsBoundaryInput{UserName: new("bob"), PermissionsBoundary: new("arn:aws:iam::aws:policy/AmazonS3FullAccess")})
	must(t, err)
	wants(t, "bounded", list(), "AccessDenied", "because no permissions boundary allows the iam:ListUsers action")
	_, err = root.DeleteUserPermissionsBoundary(ctx, &awsiam.DeleteUserPermissionsBoundaryInput{UserName: new("bob")})
	must(t, err)

	_, err = root.DeleteUser(ctx, &awsiam.DeleteUserInput{UserName: new("bob")})
	wants(t, "a user with policies", err, "DeleteConflict", "must detach all policies first")
	_, err = root.DeletePolicy(ctx, &awsiam.DeletePolicyInput{PolicyArn: made.Policy.Arn})
	wants(t, "a policy in use", err, "DeleteConflict", "attached to entities")
	_, err = root.CreateUser(ctx, &awsiam.CreateUserInput{UserName: new("BOB")})
	wants(t, "a user twice", err, "EntityAlreadyExists", "User with name BOB already exists.")
	_, err = root.PutUserPolicy(ctx, &awsiam.PutUserPolicyInput{UserName: new("bob"), PolicyName: new("p"), PolicyDocument: new("{")})
	wants(t, "no policy", err, "MalformedPolicyDocument", "not JSON")
	_, err = root.GetUser(ctx, &awsiam.GetUserInput{UserName: new("nobody")})
	wants(t, "no user", err, "NoSuchEntity", "The user with name nobody cannot be found.")
	_, err = root.CreateAccessKey(ctx, &awsiam.CreateAccessKeyInput{UserName: new("bob")})
	must(t, err)
	_, err = root.CreateAccessKey(ctx, &awsiam.CreateAccessKeyInput{UserName: new("bob")})
	wants(t, "a third key", err, "LimitExceeded", "AccessKeysPerUser: 2")
	keys, err := bob.ListAccessKeys(ctx, nil)
	must(t, err)
	for _, k := range keys.AccessKeyMetadata {
		_, err = root.UpdateAccessKey(ctx, &awsiam.UpdateAccessKeyInput{UserName: new("bob"), AccessKeyId: k.AccessKeyId, Status: types.StatusTypeInactive})
		must(t, err)
	}
	wants(t, "an inactive key", list(), "InvalidClientTokenId", "")
}

func TestLists(t *testing.T) {
	s := start(t)
	root := s.root(t, "123456789012")
	for i := range 7 {
		_, err := root.CreateUser(t.Context(), &awsiam.CreateUserInput{UserName: new(fmt.Sprintf("u%d", i)), Path: new([]string{"/", "/a/"}[i%2])})
		must(t, err)
	}
	var names []string
	pages := awsiam.NewListUsersPaginator(root, &awsiam.ListUsersInput{MaxItems: new(int32(2)), PathPrefix: new("/")})
	for pages.HasMorePages() {
		page, err := pages.NextPage(t.Context())
		must(t, err)
		for _, u := range page.Users {
			names = append(names, *u.UserName)
		}
		if len(names) == 2 { // an insert before and after what was read moves nothing
			for _, n := range []string{"a", "u9"} {
				_, err := root.CreateUser(t.Context(), &awsiam.CreateUserInput{UserName: &n})
				must(t, err)
			}
		}
	}
	if fmt.Sprint(names) != "[u0 u1 u2 u3 u4 u5 u6 u9]" {
		t.Errorf("got %v", names)
	}
	page, err := root.ListUsers(t.Context(), &awsiam.ListUsersInput{PathPrefix: new("/a/")})
	if must(t, err); len(page.Users) != 3 || page.IsTruncated {
		t.Errorf("%d users under /a/", len(page.Users))
	}
	_, err = root.ListUsers(t.Context(), &awsiam.ListUsersInput{Marker: new("forged")})
	wants(t, "a forged marker", err, "ValidationError", "pagination token")
}

func TestAssumeRole(t *testing.T) {
	s := start(t)
	ctx := t.Context()
	root, other := s.root(t, "123456789012"), s.root(t, "210987654321")
	bob, eve := s.user(t, root, "bob"), s.user(t, other, "eve")
	take := func(c aws.Config, in awssts.AssumeRoleInput) (*awssts.AssumeRoleOutput, error) {
		in.RoleArn, in.RoleSessionName = new("arn:aws:iam::123456789012:role/r"), new("session")
		return awssts.NewFromConfig(c).AssumeRole(ctx, &in)
	}
	_, err := take(bob, awssts.AssumeRoleInput{})
	wants(t, "no role", err, "AccessDenied", "is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::123456789012:role/r")
	trust := `{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":["arn:aws:iam::123456789012:user/bob","210987654321"]},"Action":"sts:AssumeRole","Condition":{"StringEquals":{"sts:ExternalId":"word"}}}]}`
	_, err = root.CreateRole(ctx, &awsiam.CreateRoleInput{RoleName: new("r"), AssumeRolePolicyDocument: &trust})
	must(t, err)
	_, err = take(bob, awssts.AssumeRoleInput{})
	wants(t, "no external id", err, "AccessDenied", "sts:AssumeRole")
	word := awssts.AssumeRoleInput{ExternalId: new("word")}
	_, err = take(eve, word)
	wants(t, "another account's user whom nobody allowed", err, "AccessDenied", "sts:AssumeRole")
	_, err = other.PutUserPolicy(ctx, &awsiam.PutUserPolicyInput{UserName: new("eve"), PolicyName: new("p"), PolicyDocument: allow("sts:AssumeRole")})
	must(t, err)
	_, err = take(eve, word)
	must(t, err)
	out, err := take(bob, word)
	must(t, err)
	session := func(out *awssts.AssumeRoleOutput) aws.Config {
		return s.as(*out.Credentials.AccessKeyId, *out.Credentials.SecretAccessKey, *out.Credentials.SessionToken)
	}
	who, err := awssts.NewFromConfig(session(out)).GetCallerIdentity(ctx, nil)
	if must(t, err); *who.Arn != "arn:aws:sts::123456789012:assumed-role/r/session" || *who.UserId != *out.AssumedRoleUser.AssumedRoleId {
		t.Errorf("got %s %s", *who.Arn, *who.UserId)
	}
	_, err = root.PutRolePolicy(ctx, &awsiam.PutRolePolicyInput{RoleName: new("r"), PolicyName: new("p"), PolicyDocument: allow("iam:*")})
	must(t, err)
	_, err = awsiam.NewFromConfig(session(out)).ListUsers(ctx, nil)
	must(t, err)
	word.Policy = allow("iam:GetUser")
	narrow, err := take(bob, word)
	must(t, err)
	_, err = awsiam.NewFromConfig(session(narrow)).ListUsers(ctx, nil)
	wants(t, "narrowed", err, "AccessDenied", "because no session policy allows the iam:ListUsers action")
	_, err = take(bob, awssts.AssumeRoleInput{ExternalId: new("word"), DurationSeconds: new(int32(7200))})
	wants(t, "too long", err, "ValidationError", "MaxSessionDuration")
	broken := session(out)
	c, _ := broken.Credentials.Retrieve(ctx)
	_, err = awssts.NewFromConfig(s.as(c.AccessKeyID, c.SecretAccessKey, "forged")).GetCallerIdentity(ctx, nil)
	wants(t, "a forged token", err, "InvalidClientTokenId", "")
}

// Nothing of one account is seen from another.
func TestAccountsAreApart(t *testing.T) {
	s := start(t)
	ctx := t.Context()
	root, other := s.root(t, "123456789012"), s.root(t, "210987654321")
	s.user(t, root, "bob")
	made, err := root.CreatePolicy(ctx, &awsiam.CreatePolicyInput{PolicyName: new("own"), PolicyDocument: allow("iam:*")})
	must(t, err)
	users, err := other.ListUsers(ctx, nil)
	if must(t, err); len(users.Users) != 0 {
		t.Errorf("got %d users", len(users.Users))
	}
	local, err := other.ListPolicies(ctx, &awsiam.ListPoliciesInput{Scope: types.PolicyScopeTypeLocal})
	if must(t, err); len(local.Policies) != 0 {
		t.Errorf("got %d policies", len(local.Policies))
	}
	_, err = other.GetUser(ctx, &awsiam.GetUserInput{UserName: new("bob")})
	wants(t, "another account's user", err, "NoSuchEntity", "bob")
	_, err = other.GetPolicy(ctx, &awsiam.GetPolicyInput{PolicyArn: made.Policy.Arn})
	wants(t, "another account's policy", err, "NoSuchEntity", "own")
	_, err = other.SimulatePrincipalPolicy(ctx, &awsiam.SimulatePrincipalPolicyInput{PolicySourceArn: new("arn:aws:iam::123456789012:user/bob"), ActionNames: []string{"s3:GetObject"}})
	wants(t, "another account's user simulated", err, "NoSuchEntity", "cannot be found")
}
