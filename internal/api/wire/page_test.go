package wire

import (
	"context"
	"reflect"
	"strings"
	"testing"

	api "outcrop/internal/api/model/sagemaker"
	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/platform/access"
	"outcrop/internal/store"
)

func contextOf(account arn.Account, secret string) context.Context {
	c := &call{mux: New(Options{Secret: []byte(secret)})}
	return access.With(context.WithValue(context.Background(), callKey{}, c), access.Caller{Scope: arn.Scope{Account: account, Region: "r"}})
}

func TestTokensAreBound(t *testing.T) {
	ctx := contextOf("1", "s")
	token := Seal(ctx, "ListA", "cursor/ü")
	if at, err := Open(ctx, "ListA", token); err != nil || at != "cursor/ü" {
		t.Fatalf("%q, %v", at, err)
	}
	if strings.Contains(*token, "cursor") {
		t.Error("the token shows its cursor")
	}
	if Seal(ctx, "ListA", "") != nil {
		t.Error("the end of a list has a token")
	}
	if at, err := Open(ctx, "ListA", nil); at != "" || err != nil {
		t.Errorf("no token: %q, %v", at, err)
	}
	for name, open := range map[string]func() (store.Cursor, error){
		"another operation": func() (store.Cursor, error) { return Open(ctx, "ListB", token) },
		"another account":   func() (store.Cursor, error) { return Open(contextOf("2", "s"), "ListA", token) },
		"another server":    func() (store.Cursor, error) { return Open(contextOf("1", "t"), "ListA", token) },
		"a changed token":   func() (store.Cursor, error) { return Open(ctx, "ListA", new(*token+"AAAA")) },
		"an empty token":    func() (store.Cursor, error) { return Open(ctx, "ListA", new("")) },
	} {
		if at, err := open(); !fault.Is(err, fault.Invalid) {
			t.Errorf("%s opens to %q, %v", name, at, err)
		}
	}
}

func TestTokensAreBoundToFilters(t *testing.T) {
	asked := func(in api.ListTrainingJobsInput) context.Context {
		ctx := contextOf("1", "s")
		callOf(ctx).in = reflect.ValueOf(in)
		return ctx
	}
	token := Seal(asked(api.ListTrainingJobsInput{NameContains: new("a"), MaxResults: new(int32(2))}), "ListTrainingJobs", "cursor")
	for name, next := range map[string]api.ListTrainingJobsInput{
		"another filter": {NameContains: new("b")},
		"no filter":      {},
		"another order":  {NameContains: new("a"), SortOrder: new("Ascending")},
	} {
		next.NextToken = token
		if at, err := Open(asked(next), "ListTrainingJobs", token); !fault.Is(err, fault.Invalid) {
			t.Errorf("%s opens to %q, %v", name, at, err)
		}
	}
	next := api.ListTrainingJobsInput{NameContains: new("a"), MaxResults: new(int32(50)), NextToken: token}
	if at, err := Open(asked(next), "ListTrainingJobs", token); at != "cursor" || err != nil {
		t.Errorf("another page size: %q, %v", at, err)
	}
}

func FuzzOpen(f *testing.F) {
	ctx := contextOf("1", "s")
	f.Add(*Seal(ctx, "ListB", "x"))
	f.Add("")
	f.Add("AAAAAAAAAAAAAAAAAAAAAAAAAAAA")
	f.Fuzz(func(t *testing.T, token string) {
		if at, err := Open(ctx, "ListA", &token); err == nil {
			t.Errorf("%q opens to %q", token, at)
		}
	})
}
