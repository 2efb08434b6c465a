package iam_test

import (
	"context"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"outcrop/internal/api/iam"
	"outcrop/internal/api/query"
	"outcrop/internal/api/sts"
	"outcrop/internal/api/wire"
	"outcrop/internal/arn"
	"outcrop/internal/platform/access"
	"outcrop/internal/platform/policy"
	"outcrop/internal/store/sqlite"
)

var home = arn.Scope{Account: "123456789012", Region: "us-east-1"}

// someone is a user whose policies a test sets.
func someone(t *testing.T, document any) access.Caller {
	t.Helper()
	c := access.Caller{Scope: home, ARN: "arn:aws:iam::123456789012:user/someone", Principal: "arn:aws:iam::123456789012:user/someone", Type: access.TypeUser, Name: "someone"}
	if document != nil {
		text, err := json.Marshal(map[string]any{"Version": "2012-10-17", "Statement": document})
		if err != nil {
			t.Fatal(err)
		}
		d, err := policy.Parse(string(text), policy.Identity)
		if err != nil {
			t.Fatalf("%v: %s", err, text)
		}
		c.Rights.Identity = []*policy.Document{d}
	}
	return c
}

// samples are values of parameters that actions need.
var samples = map[string]string{"PolicyArn": "arn:aws:iam::123456789012:policy/sample", "PermissionsBoundary": "arn:aws:iam::123456789012:policy/sample",
	"PolicyDocument": `{"Version":"2012-10-17","Statement":[]}`, "AssumeRolePolicyDocument": "{}", "VersionId": "v1", "AccessKeyId": "AKIAIOSFODNN7EXAMPLE",
	"Status": "Active", "ServiceSpecificCredentialId": "ACCAIOSFODNN7EXAMPLE0", "PolicySourceArn": "arn:aws:iam::123456789012:user/sample",
	"ActionNames.member.1": "s3:GetObject", "PolicyInputList.member.1": "{}", "RoleArn": "arn:aws:iam::123456789012:role/sample", "RoleSessionName": "session",
	"ServiceName": "bedrock.amazonaws.com"}

// free are the actions that ask no policy of the caller's: as on AWS, everybody may ask who they are and make a session of
// themselves; AssumeRole asks the role's trust policy, which has tests of its own.
var free = map[string]bool{"GetCallerIdentity": true, "GetSessionToken": true, "AssumeRole": true}

// Every action of IAM and STS is allowed by a policy that names just it and its resource, and denied by any other.
func TestEveryActionIsAllowedAndDenied(t *testing.T) {
	records, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "r.db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { records.Close() })
	keys := access.New(records, time.Now, arn.NewSource(nil))
	var caller access.Caller
	var service string
	m := wire.New(wire.Options{Secret: []byte("s"), Log: slog.New(slog.NewTextHandler(io.Discard, nil)),
		Verify: func(*http.Request) (access.Caller, string, error) { return caller, service, nil }})
	tested := 0
	for _, s := range []*query.Service{iam.New(keys), sts.New(keys)} {
		m.Mount(s.Name, s)
		for name, a := range s.Actions {
			form := url.Values{"Action": {name}, "Version": {s.Version}}
			for parameter := range strings.FieldsSeq(a.Needs) {
				form.Set(parameter, "sample")
				if v := samples[parameter]; v != "" {
					form.Set(parameter, v)
				}
			}
			service = s.Name
			ask := func(document any) string {
				caller = someone(t, document)
				r := httptest.NewRequest("POST", "/", strings.NewReader(form.Encode()))
				r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
				w := httptest.NewRecorder()
				m.ServeHTTP(w, r)
				return w.Body.String()
			}
			tested++
			if a.About == nil {
				if !free[name] {
					t.Errorf("%s asks for no permission", name)
				}
				continue
			}
			action := s.Name + ":" + name
			about, err := a.About(access.With(context.Background(), someone(t, nil)), query.Form{Values: form})
			if err != nil {
				t.Fatalf("%s: %v", name, err)
			}
			own := map[string]any{"Effect": "Allow", "Action": action, "Resource": about.ARN}
			if body := ask([]any{own}); strings.Contains(body, "AccessDenied") {
				t.Errorf("%s on %s, allowed: %s", action, about.ARN, body)
			}
			for _, document := range []any{nil, []any{map[string]any{"Effect": "Allow", "NotAction": action, "Resource": "*"}},
				[]any{map[string]any{"Effect": "Allow", "Action": action, "Resource": "arn:aws:other:::x"}},
				[]any{map[string]any{"Effect": "Allow", "Action": "*", "Resource": "*"}, map[string]any{"Effect": "Deny", "Action": action, "Resource": about.ARN}}} {
				body := ask(document)
				if !strings.Contains(body, "<Code>AccessDenied</Code>") || !strings.Contains(body, "is not authorized to perform: "+action+" on resource: ") {
					t.Errorf("%s on %s, denied by %v: %s", action, about.ARN, document, body)
				}
			}
		}
	}
	if tested < 60 {
		t.Errorf("only %d actions tested", tested)
	}
}
