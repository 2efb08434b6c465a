package iam

import (
	"context"
	"slices"
	"strings"

	"outcrop/internal/api/query"
	"outcrop/internal/api/wire"
	"outcrop/internal/store"
)

// paging ends the answer of a list.
type paging struct {
	IsTruncated bool
	Marker      string `xml:",omitempty"`
}

// defaultPage is how many entries a page has when a request does not say.
const defaultPage = 100

// page cuts a list, sorted by key, to what a request asks for. The marker is the last key, sealed: it stays right when entries come
// and go.
func page[T any](ctx context.Context, f query.Form, all []T, key func(T) string) ([]T, paging, error) {
	slices.SortFunc(all, func(a, b T) int { return strings.Compare(key(a), key(b)) })
	var marker *string
	if f.Has("Marker") {
		marker = new(f.Get("Marker"))
	}
	list := f.Get("Action") + " " + f.Get("PathPrefix") + " " + f.Get("Scope")
	after, err := wire.Open(ctx, list, marker)
	if err != nil {
		return nil, paging{}, err
	}
	all = slices.DeleteFunc(all, func(v T) bool { return key(v) <= string(after) })
	most := f.Int("MaxItems", defaultPage)
	if len(all) <= most {
		return all, paging{}, nil
	}
	all = all[:most]
	return all, paging{true, *wire.Seal(ctx, list, store.Cursor(key(all[most-1])))}, nil
}

func self(s string) string { return s }
