package wire

import (
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"reflect"

	"outcrop/internal/fault"
	"outcrop/internal/platform/access"
	"outcrop/internal/store"
)

// macSize is how much of the HMAC a token carries: 128 bits.
const macSize = 16

// paging are the members of a list's request that may differ from page to page.
var paging = []string{"NextToken", "MaxResults", "Limit"}

// Seal makes the opaque token that a list's reply carries: the cursor, bound to the operation, the account, the region, and to
// what else the list was asked for. An empty cursor (the list's end) is nil.
func Seal(ctx context.Context, op string, at store.Cursor) *string {
	if at == "" {
		return nil
	}
	return new(base64.RawURLEncoding.EncodeToString(append(mac(ctx, op, []byte(at)), at...)))
}

// Open is Seal's inverse; nil is the start. A token of another operation, account or filter, or a forged one, is Invalid.
func Open(ctx context.Context, op string, token *string) (store.Cursor, error) {
	if token == nil {
		return "", nil
	}
	raw, err := base64.RawURLEncoding.Strict().DecodeString(*token)
	if err != nil || len(raw) <= macSize || !hmac.Equal(raw[:macSize], mac(ctx, op, raw[macSize:])) {
		return "", fault.Bad("wire.Open", "nextToken", "The pagination token is invalid.")
	}
	return store.Cursor(raw[macSize:]), nil
}

func mac(ctx context.Context, op string, cursor []byte) []byte {
	caller, c := access.From(ctx), callOf(ctx)
	h := hmac.New(sha256.New, c.mux.opts.Secret)
	for _, part := range []string{op, string(caller.Account), string(caller.Region), c.filters()} {
		h.Write([]byte(part))
		h.Write([]byte{0})
	}
	h.Write(cursor)
	return h.Sum(nil)[:macSize]
}

// filters is what a list was asked for, beside the page: where a cursor points depends on it.
func (c *call) filters() string {
	if !c.in.IsValid() {
		return ""
	}
	in := reflect.New(c.in.Type()).Elem()
	in.Set(c.in)
	for _, name := range paging {
		if f := in.FieldByName(name); f.IsValid() {
			f.SetZero()
		}
	}
	text, err := json.Marshal(in.Interface())
	if err != nil {
		return "" // a number that JSON does not have; no list's filter has one
	}
	return string(text)
}
