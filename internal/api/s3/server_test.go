package s3_test

import (
	"context"
	"crypto/tls"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/credentials"
	awss3 "github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/aws/smithy-go"

	"outcrop/internal/api/auth"
	"outcrop/internal/api/s3"
	"outcrop/internal/api/wire"
	"outcrop/internal/arn"
	"outcrop/internal/platform/access"
	"outcrop/internal/store/object"
	"outcrop/internal/store/sqlite"
)

var home = arn.Scope{Account: "123456789012", Region: "us-east-1"}

// server is S3 as clients meet it: the real verifier, wire layer, records and disk.
type server struct {
	*httptest.Server
	keys *access.Keys
	disk *object.Disk
	root access.Credential

	mu  sync.Mutex
	now time.Time // zero is the real time
}

func newServer(t testing.TB, scope arn.Scope) *server {
	t.Helper()
	dir := t.TempDir()
	records, err := sqlite.Open(t.Context(), filepath.Join(dir, "records.db"))
	if err != nil {
		t.Fatal(err)
	}
	s := &server{}
	ids := arn.NewSource(nil)
	s.keys = access.New(records, s.clock, ids)
	if s.disk, err = object.Open(filepath.Join(dir, "objects"), records, s.clock, ids, nil); err != nil {
		t.Fatal(err)
	}
	if s.root, _, err = s.keys.Bootstrap(t.Context(), scope); err != nil {
		t.Fatal(err)
	}
	verifier := auth.NewVerifier(s.keys, s.clock)
	mux := wire.New(wire.Options{
		Verify: func(r *http.Request) (access.Caller, string, error) {
			id, err := verifier.Verify(r)
			return id.Caller, id.Service, err
		},
		Secret: []byte("secret"),
		Log:    slog.New(slog.NewTextHandler(io.Discard, nil)),
	})
	mux.Mount("s3", s3.New(s.disk, s.disk, s.disk))
	s.Server = httptest.NewUnstartedServer(mux)
	t.Cleanup(func() {
		s.Close()
		records.Close()
	})
	return s
}

func start(t testing.TB) *server {
	s := newServer(t, home)
	s.Start()
	return s
}

func (s *server) clock() time.Time {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.now.IsZero() {
		return time.Now()
	}
	return s.now
}

func (s *server) setClock(t time.Time) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.now = t
}

// as is AWS's own client with a credential.
func (s *server) as(c access.Credential, opts ...func(*awss3.Options)) *awss3.Client {
	return awss3.New(awss3.Options{
		Region:                     string(c.Region),
		BaseEndpoint:               &s.URL,
		Credentials:                credentials.NewStaticCredentialsProvider(c.AccessKey, c.Secret, c.Session),
		UsePathStyle:               true,
		RequestChecksumCalculation: aws.RequestChecksumCalculationWhenSupported, // as from a shared configuration
		ResponseChecksumValidation: aws.ResponseChecksumValidationWhenSupported,
		RetryMaxAttempts:           1,
		HTTPClient:                 &http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true}}},
	}, opts...)
}

// can is a client that may do only what grants allow.
func (s *server) can(t *testing.T, grants ...access.Grant) *awss3.Client {
	t.Helper()
	c, err := s.keys.Issue(t.Context(), home, "arn:aws:sts::123456789012:assumed-role/outcrop-execution/job", grants, time.Hour)
	if err != nil {
		t.Fatal(err)
	}
	return s.as(c)
}

func (s *server) bucket(t testing.TB, name string) *awss3.Client {
	t.Helper()
	c := s.as(s.root)
	if _, err := c.CreateBucket(context.Background(), &awss3.CreateBucketInput{Bucket: &name}); err != nil {
		t.Fatal(err)
	}
	return c
}

// wantCode checks AWS's code of an error, and its HTTP status.
func wantCode(t *testing.T, err error, code string, status int) {
	t.Helper()
	var api smithy.APIError
	var resp interface{ HTTPStatusCode() int }
	if !errors.As(err, &api) || !errors.As(err, &resp) {
		t.Fatalf("got %v, want %s", err, code)
	}
	if api.ErrorCode() != code || resp.HTTPStatusCode() != status {
		t.Fatalf("got %s (%d), want %s (%d): %v", api.ErrorCode(), resp.HTTPStatusCode(), code, status, err)
	}
}

func must[T any](v T, err error) func(testing.TB) T {
	return func(t testing.TB) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
}
