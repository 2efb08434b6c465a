package apitest

import (
	"context"
	"errors"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/aws/smithy-go"

	"outcrop/internal/api/model"
)

// List is a list operation as a test asks it. What it lists has been made.
type List[I any] struct {
	Op *model.Operation
	// Ask asks for one page, and gives what names its items.
	Ask func(ctx context.Context, in *I) (names []string, next *string, err error)
	// Always are the members that every request needs, or nil.
	Always func(*I)
	Cases  []ListCase[I]
}

// ListCase asks with some members set, and wants these items in this order.
type ListCase[I any] struct {
	Members string // that this is a case of, with spaces between
	In      I
	Want    []string
}

// Asking makes a List's Ask of a client's call: items are those of an answer, with the token of the next page, and name is how each is
// known.
func Asking[I, O, Item, Options any](call func(context.Context, *I, ...func(*Options)) (*O, error), items func(*O) ([]Item, *string),
	name func(Item) *string) func(context.Context, *I) ([]string, *string, error) {
	return func(ctx context.Context, in *I) (names []string, next *string, err error) {
		out, err := call(ctx, in)
		if err != nil {
			return nil, nil, err
		}
		list, next := items(out)
		for _, i := range list {
			names = append(names, *name(i))
		}
		return names, next, nil
	}
}

// paging are the members that Check itself covers.
var paging = []string{"NextToken", "MaxResults", "Limit"}

// Check runs all cases, page by page and at once, and tries tokens that are forged or those of another list. A member of the
// operation's input that no case covers is an error.
func (l List[I]) Check(t *testing.T) {
	t.Helper()
	missing := l.members()
	var first I
	token := l.token(t, first)
	for _, c := range l.Cases {
		for _, m := range strings.Fields(c.Members) {
			if i := slices.Index(missing, m); i >= 0 {
				missing = slices.Delete(missing, i, i+1)
			}
		}
		for _, size := range []int32{0, 1, 2} {
			got, err := l.walk(t, c.In, size)
			if err != nil || !slices.Equal(got, c.Want) {
				t.Errorf("%s: %s, pages of %d: %q, %v; want %q", l.Op.Name, c.Members, size, got, err, c.Want)
			}
		}
		if token != "" && !reflect.DeepEqual(c.In, first) {
			l.rejects(t, c.In, token, "another list's token with "+c.Members)
		}
	}
	if len(missing) > 0 {
		t.Errorf("%s: no case for %q", l.Op.Name, missing)
	}
	if token != "" {
		l.rejects(t, first, "x"+token, "a forged token")
		l.rejects(t, first, token[:len(token)-2], "a shortened token")
	}
}

// members are those of the operation's input that need a case.
func (l List[I]) members() (names []string) {
	var needed I
	if l.Always != nil {
		l.Always(&needed)
	}
	in := reflect.TypeOf(l.Op.Input).Elem()
	for i := range in.NumField() {
		name := in.Field(i).Name
		if !slices.Contains(paging, name) && reflect.ValueOf(needed).FieldByName(name).IsZero() {
			names = append(names, name)
		}
	}
	return names
}

func (l List[I]) ask(t *testing.T, in I, size int32, token *string) ([]string, *string, error) {
	if l.Always != nil {
		l.Always(&in)
	}
	v := reflect.ValueOf(&in).Elem()
	if size > 0 {
		for _, name := range paging[1:] {
			if f := v.FieldByName(name); f.IsValid() {
				f.Set(reflect.ValueOf(&size))
			}
		}
	}
	if f := v.FieldByName(paging[0]); f.IsValid() {
		f.Set(reflect.ValueOf(token))
	}
	return l.Ask(t.Context(), &in)
}

// walk reads all pages.
func (l List[I]) walk(t *testing.T, in I, size int32) (all []string, err error) {
	for token := (*string)(nil); ; {
		names, next, err := l.ask(t, in, size, token)
		if err != nil {
			return nil, err
		}
		if size > 0 && len(names) > int(size) && l.pages() {
			t.Errorf("%s: a page of %d has %d items", l.Op.Name, size, len(names))
		}
		all = append(all, names...)
		if token = next; token == nil || *token == "" {
			return all, nil
		}
	}
}

func (l List[I]) pages() bool {
	_, ok := reflect.TypeFor[I]().FieldByName(paging[0])
	return ok
}

// token is that of the second page, empty for a list without pages.
func (l List[I]) token(t *testing.T, in I) string {
	t.Helper()
	if !l.pages() {
		return ""
	}
	_, next, err := l.ask(t, in, 1, nil)
	if err != nil || next == nil {
		t.Errorf("%s: no second page: %v", l.Op.Name, err)
		return ""
	}
	return *next
}

func (l List[I]) rejects(t *testing.T, in I, token, what string) {
	t.Helper()
	_, _, err := l.ask(t, in, 1, &token)
	var e smithy.APIError
	if !errors.As(err, &e) || e.ErrorCode() != "ValidationException" && e.ErrorCode() != "InvalidParameterException" {
		t.Errorf("%s: %s: %v", l.Op.Name, what, err)
	}
}
