package wire

import (
	"context"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"

	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/platform/access"
	"outcrop/internal/platform/policy"
)

// statement is one of a policy.
type statement map[string]any

func rights(t *testing.T, statements ...statement) []*policy.Document {
	t.Helper()
	text, err := json.Marshal(map[string]any{"Version": "2012-10-17", "Statement": statements})
	if err != nil {
		t.Fatal(err)
	}
	d, err := policy.Parse(string(text), policy.Identity)
	if err != nil {
		t.Fatalf("%v: %s", err, text)
	}
	return []*policy.Document{d}
}

// Every operation is allowed by a policy that names just its action and resources, and denied by any other: a caller who may
// reaches the handler, and one who may not is told the action and the resource.
func TestEveryOperationIsAllowedAndDenied(t *testing.T) {
	caller := access.Caller{Scope: arn.Scope{Account: "123456789012", Region: "us-east-1"}, ARN: "arn:aws:iam::123456789012:user/someone",
		Principal: "arn:aws:iam::123456789012:user/someone", Type: access.TypeUser, Name: "someone"}
	reached := ""
	m := New(Options{Secret: []byte("s"), Verify: func(r *http.Request) (access.Caller, string, error) {
		return caller, strings.Split(r.Header.Get("Authorization"), "/")[3], nil
	}})
	tested := 0
	for _, e := range m.all {
		e.plan()
		e.call = func(context.Context, any) (any, error) {
			reached = e.op.String()
			return nil, fault.New("test", fault.Unavailable, "the handler was reached")
		}
		in := sample(t, e).Elem()
		ask := func(r []*policy.Document) (string, string) {
			reached, caller.Rights.Identity = "", r
			w := httptest.NewRecorder()
			m.ServeHTTP(w, requestOf(e, in, "AKID"))
			return w.Header().Get("x-amzn-errortype"), w.Body.String()
		}
		var names []string
		for _, target := range e.targets {
			names = append(names, string(target.name(e, caller.Scope, in)))
		}
		own := statement{"Effect": "Allow", "Action": e.action(), "Resource": literal(names)}
		more := []statement{own}
		for _, role := range e.roles.texts(in) {
			more = append(more, statement{"Effect": "Allow", "Action": "iam:PassRole", "Resource": role})
		}
		for _, d := range dependents[e.op.Service.Signing+":"+e.op.Name] {
			more = append(more, statement{"Effect": "Allow", "Action": d.action, "Resource": "*"})
		}

		if code, body := ask(rights(t, more...)); reached != e.op.String() {
			t.Errorf("%s on %v, allowed: %s %s", e.op, names, code, body)
		}
		const silent = "because no identity-based policy allows the "
		for _, denied := range []struct {
			why    string
			rights []*policy.Document
		}{
			{silent, nil},
			{silent, rights(t, statement{"Effect": "Allow", "NotAction": e.action(), "Resource": "*"})},
			{silent, rights(t, statement{"Effect": "Allow", "Action": e.action(), "Resource": "arn:aws:other:::x"})},
			{"with an explicit deny in an identity-based policy", rights(t, statement{"Effect": "Allow", "Action": "*", "Resource": "*"},
				statement{"Effect": "Deny", "Action": e.action(), "Resource": literal(names)})},
		} {
			code, body := ask(denied.rights)
			text := plainText(t, body)
			if code != "AccessDeniedException" || reached != "" || !strings.Contains(text, "is not authorized to perform: "+e.action()+" on resource: "+names[0]) ||
				!strings.Contains(text, denied.why) {
				t.Errorf("%s on %v, denied (%s): %s %s", e.op, names, denied.why, code, text)
			}
		}
		tested++
	}
	if want := len(slices.Concat(tables...)); tested != want || want < 671 {
		t.Errorf("%d operations tested, %d are there", tested, want)
	}
}

// literal makes resources patterns that match just them.
func literal(names []string) []string {
	out := make([]string, len(names))
	for i, n := range names {
		if n != "*" {
			n = strings.NewReplacer("*", "${*}", "?", "${?}", "$", "${$}").Replace(n)
		}
		out[i] = n
	}
	return out
}

func plainText(t *testing.T, body string) string {
	t.Helper()
	var f struct{ Message string }
	if err := json.Unmarshal([]byte(body), &f); err != nil {
		t.Errorf("%v: %s", err, body)
	}
	return f.Message
}
