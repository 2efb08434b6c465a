package query_test

import (
	"errors"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/credentials"
	awsiam "github.com/aws/aws-sdk-go-v2/service/iam"
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

var home = arn.Scope{Account: "123456789012", Region: "eu-west-1"}

type server struct {
	url  string
	keys *access.Keys
	root access.Credential
}

// start serves STS and IAM with the real verifier and wire layer.
func start(t *testing.T) *server {
	t.Helper()
	records, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "r.db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { records.Close() })
	keys := access.New(records, time.Now, arn.NewSource(nil))
	root, _, err := keys.Bootstrap(t.Context(), home)
	if err != nil {
		t.Fatal(err)
	}
	verifier := auth.NewVerifier(keys, time.Now)
	mux := wire.New(wire.Options{Secret: []byte("secret"), Log: slog.New(slog.NewTextHandler(io.Discard, nil)),
		Verify: func(r *http.Request) (access.Caller, string, error) {
			id, err := verifier.Verify(r)
			return id.Caller, id.Service, err
		}})
	mux.Mount("sts", sts.New(keys))
	mux.Mount("iam", iam.New(keys))
	s := httptest.NewServer(mux)
	t.Cleanup(s.Close)
	return &server{s.URL, keys, root}
}

func (s *server) config(c access.Credential, region string) aws.Config {
	return aws.Config{Region: region, BaseEndpoint: &s.url, RetryMaxAttempts: 1, HTTPClient: apitest.Client(),
		Credentials: credentials.NewStaticCredentialsProvider(c.AccessKey, c.Secret, c.Session)}
}

func (s *server) job(t *testing.T, grants ...access.Grant) access.Credential {
	t.Helper()
	c, err := s.keys.Issue(t.Context(), home, "arn:aws:sts::123456789012:assumed-role/outcrop-execution/job", grants, time.Hour)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func wantCode(t *testing.T, err error, code string, status int) {
	t.Helper()
	var api smithy.APIError
	var resp interface{ HTTPStatusCode() int }
	if !errors.As(err, &api) || !errors.As(err, &resp) || api.ErrorCode() != code || resp.HTTPStatusCode() != status {
		t.Fatalf("got %v, want %s (%d)", err, code, status)
	}
}

func TestCallerIdentity(t *testing.T) {
	s := start(t)
	who := func(c access.Credential, region string) (*awssts.GetCallerIdentityOutput, error) {
		return awssts.NewFromConfig(s.config(c, region)).GetCallerIdentity(t.Context(), nil)
	}
	for _, region := range []string{"eu-west-1", "us-east-1"} {
		out, err := who(s.root, region)
		if err != nil || *out.Account != "123456789012" || *out.Arn != "arn:aws:iam::123456789012:root" || *out.UserId != "123456789012" {
			t.Fatalf("got %+v, %v", out, err)
		}
	}
	out, err := who(s.job(t), "eu-west-1") // nobody needs permission to ask who they are
	if err != nil || *out.Arn != "arn:aws:sts::123456789012:assumed-role/outcrop-execution/job" || !strings.HasSuffix(*out.UserId, ":job") {
		t.Fatalf("got %+v, %v", out, err)
	}
	wrong, unknown := s.root, s.root
	wrong.Secret, unknown.AccessKey = "x", "AKIAX"
	_, err = who(wrong, "eu-west-1")
	wantCode(t, err, "SignatureDoesNotMatch", 403)
	_, err = who(unknown, "eu-west-1")
	wantCode(t, err, "InvalidClientTokenId", 403)
}

func TestGetRole(t *testing.T) {
	s := start(t)
	get := func(c access.Credential, name string) (*awsiam.GetRoleOutput, error) {
		return awsiam.NewFromConfig(s.config(c, "us-east-1")).GetRole(t.Context(), &awsiam.GetRoleInput{RoleName: &name})
	}
	out, err := get(s.root, access.DefaultRole)
	if err != nil {
		t.Fatal(err)
	}
	policy, err := url.QueryUnescape(*out.Role.AssumeRolePolicyDocument)
	if err != nil || !strings.Contains(policy, `"sagemaker.amazonaws.com"`) || *out.Role.Arn != "arn:aws:iam::123456789012:role/outcrop-execution" ||
		*out.Role.Path != "/" || out.Role.CreateDate == nil || *out.Role.MaxSessionDuration != 3600 {
		t.Fatalf("got %+v, %v", out.Role, err)
	}
	_, err = get(s.root, "other")
	wantCode(t, err, "NoSuchEntity", 404)
	_, err = get(s.job(t), access.DefaultRole)
	wantCode(t, err, "AccessDenied", 403)
	if _, err = get(s.job(t, access.Grant{Actions: []string{"iam:GetRole"}, Resources: []string{"*"}}), access.DefaultRole); err != nil {
		t.Fatal(err)
	}
}

func TestUnknownAction(t *testing.T) {
	s := start(t)
	_, err := awsiam.NewFromConfig(s.config(s.root, "us-east-1")).ListSAMLProviders(t.Context(), nil)
	wantCode(t, err, "InvalidAction", 400)
	_, err = awssts.NewFromConfig(s.config(s.root, "eu-west-1")).GetFederationToken(t.Context(), &awssts.GetFederationTokenInput{Name: aws.String("xx")})
	wantCode(t, err, "InvalidAction", 400)
}
