package access_test

import (
	"encoding/json"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/platform/access"
	"outcrop/internal/store"
	"outcrop/internal/store/sqlite"
)

var home = arn.Scope{Account: "123456789012", Region: "us-east-1"}

type clock struct{ now time.Time }

func (c *clock) Now() time.Time { return c.now }

func open(t *testing.T, path string) (*access.Keys, *sqlite.Records, *clock) {
	t.Helper()
	records, err := sqlite.Open(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { records.Close() })
	c := &clock{time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)}
	return access.New(records, c.Now, arn.NewSource(nil)), records, c
}

func TestBootstrap(t *testing.T) {
	path := filepath.Join(t.TempDir(), "r.db")
	keys, records, _ := open(t, path)
	root, token, err := keys.Bootstrap(t.Context(), home)
	if err != nil {
		t.Fatal(err)
	}
	if !regexp.MustCompile(`^AKIA[A-Z0-9]{16}$`).MatchString(root.AccessKey) || len(root.Secret) != 40 || !strings.HasPrefix(token, "ABSKQmVkcm9ja0FQSUtleS") ||
		root.ARN != "arn:aws:iam::123456789012:root" || !root.Admin || root.Scope != home {
		t.Fatalf("got %+v, %s", root, token)
	}
	other, _, err := keys.Bootstrap(t.Context(), arn.Scope{Account: "999999999999", Region: "us-east-1"})
	if err != nil || other.AccessKey == root.AccessKey {
		t.Fatalf("another account got %+v, %v", other, err)
	}
	records.Close()
	keys, records, _ = open(t, path)
	again, tokenAgain, err := keys.Bootstrap(t.Context(), home)
	if err != nil || again.AccessKey != root.AccessKey || again.Secret != root.Secret || tokenAgain != token {
		t.Fatalf("the second time: %+v, %s, %v", again, tokenAgain, err)
	}
	found, err := keys.AccessKey(t.Context(), root.AccessKey)
	if err != nil || found.Secret != root.Secret {
		t.Fatalf("got %+v, %v", found, err)
	}
	if byToken, err := keys.APIKey(t.Context(), token); err != nil || byToken.AccessKey != root.AccessKey {
		t.Fatalf("got %+v, %v", byToken, err)
	}
	for _, err := range []error{second(keys.AccessKey(t.Context(), "AKIAX")), second(keys.APIKey(t.Context(), token+"x")), second(keys.APIKey(t.Context(), ""))} {
		if !fault.Is(err, fault.UnknownKey) {
			t.Errorf("got %v", err)
		}
	}
	err = records.View(t.Context(), func(tx store.Tx) error {
		rows, _, err := tx.List(store.Query{AllScopes: true, Kind: "api-key"})
		for _, r := range rows {
			if all, _ := json.Marshal(r); strings.Contains(string(all)+string(r.Body), token) {
				t.Error("the API key is stored in the clear")
			}
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

func second[T any](_ T, err error) error { return err }

func TestIssueAndRevoke(t *testing.T) {
	keys, records, c := open(t, filepath.Join(t.TempDir(), "r.db"))
	name := arn.ARN("arn:aws:sts::123456789012:assumed-role/outcrop-execution/job-1")
	grants := []access.Grant{{Actions: []string{"s3:Get*"}, Resources: []string{"arn:aws:s3:::b/*"}}}
	issue := func() access.Credential {
		cred, err := keys.Issue(t.Context(), home, name, grants, time.Hour)
		if err != nil {
			t.Fatal(err)
		}
		return cred
	}
	cred := issue()
	got, err := keys.AccessKey(t.Context(), cred.AccessKey)
	if err != nil || !strings.HasPrefix(got.AccessKey, "ASIA") || got.Session == "" || got.Session != cred.Session || !got.Expires.Equal(c.now.Add(time.Hour)) ||
		got.ARN != name || !strings.HasSuffix(got.UserID, ":job-1") || got.Admin || !got.May("s3:GetObject", "arn:aws:s3:::b/k") || got.May("s3:PutObject", "arn:aws:s3:::b/k") {
		t.Fatalf("got %+v, %v", got, err)
	}
	gone := issue()
	for range 2 {
		if err := keys.Revoke(t.Context(), gone.AccessKey); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := keys.AccessKey(t.Context(), gone.AccessKey); !fault.Is(err, fault.UnknownKey) {
		t.Errorf("a revoked key: %v", err)
	}
	c.now = c.now.Add(2 * time.Hour)
	issue()
	if _, err := keys.AccessKey(t.Context(), cred.AccessKey); err != nil {
		t.Errorf("a key that expired lately must still be known, to be told so: %v", err)
	}
	c.now = c.now.Add(30 * time.Hour)
	issue()
	err = records.View(t.Context(), func(tx store.Tx) error {
		rows, _, err := tx.List(store.Query{Kind: "access-key"})
		if len(rows) != 1 {
			t.Errorf("%d keys are kept, want only the live one", len(rows))
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestRole(t *testing.T) {
	keys, _, _ := open(t, filepath.Join(t.TempDir(), "r.db"))
	if _, _, err := keys.Bootstrap(t.Context(), home); err != nil {
		t.Fatal(err)
	}
	role, err := keys.Role(t.Context(), arn.Scope{Account: home.Account, Region: "eu-west-1"}, access.DefaultRole) // IAM has no regions
	if err != nil || role.ARN != "arn:aws:iam::123456789012:role/outcrop-execution" || !json.Valid([]byte(role.Trust)) || !strings.HasPrefix(role.ID, "AROA") {
		t.Fatalf("got %+v, %v", role, err)
	}
	if _, err := keys.Role(t.Context(), home, "other"); !fault.Is(err, fault.NotFound) {
		t.Fatalf("got %v", err)
	}
}

func TestMay(t *testing.T) {
	keys, _, _ := open(t, filepath.Join(t.TempDir(), "r.db"))
	for _, tc := range []struct {
		action, resource string
		grants           []access.Grant
		want             bool
	}{
		{"s3:GetObject", "arn:aws:s3:::b/k", nil, false},
		{"s3:GetObject", "arn:aws:s3:::b/k", []access.Grant{{Actions: []string{"*"}, Resources: []string{"*"}}}, true},
		{"s3:GetObject", "arn:aws:s3:::b/k", []access.Grant{{Actions: []string{"S3:get*"}, Resources: []string{"arn:aws:s3:::b/*"}}}, true},
		{"s3:GetObject", "arn:aws:s3:::B/k", []access.Grant{{Actions: []string{"s3:GetObject"}, Resources: []string{"arn:aws:s3:::b/*"}}}, false},
		{"s3:GetObject", "arn:aws:s3:::bb/k", []access.Grant{{Actions: []string{"s3:GetObject"}, Resources: []string{"arn:aws:s3:::b/*"}}}, false},
		{"s3:GetObject", "arn:aws:s3:::b/k1", []access.Grant{{Actions: []string{"s3:GetObject"}, Resources: []string{"arn:aws:s3:::b/k?"}}}, true},
		{"s3:GetObject", "arn:aws:s3:::b/k", []access.Grant{{Actions: []string{"s3:GetObject"}, Resources: []string{"arn:aws:s3:::b/k?"}}}, false},
		{"s3:GetObject", "arn:aws:s3:::r", []access.Grant{{Actions: []string{"s3:PutObject"}, Resources: []string{"arn:aws:s3:::r"}}, {Actions: []string{"s3:GetObject"}, Resources: []string{"arn:aws:s3:::q"}}}, false}, // one grant must allow both
		{"s3:GetObject", "arn:a*b", []access.Grant{{Actions: []string{"s3:*Object"}, Resources: []string{"arn:*a*b*"}}}, true},
	} {
		cred, err := keys.Issue(t.Context(), home, "arn:aws:sts::123456789012:assumed-role/r/s", tc.grants, time.Hour)
		if err != nil {
			t.Fatal(err)
		}
		if got := cred.May(tc.action, arn.ARN(tc.resource)); got != tc.want {
			t.Errorf("%s on %s under %v: got %v", tc.action, tc.resource, tc.grants, got)
		}
	}
	if !(access.Caller{Admin: true}).May("any:Thing", "x") {
		t.Error("an admin may do everything")
	}
}
