package wire

import (
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"

	"outcrop/internal/fault"
	"outcrop/internal/platform/access"
	"outcrop/internal/store"
)

// macSize is how much of the HMAC a token carries: 128 bits.
const macSize = 16

// Seal makes the opaque token that a list's reply carries: the cursor, bound to the operation, the account and the region. An
// empty cursor (the list's end) is nil.
func Seal(ctx context.Context, op string, at store.Cursor) *string {
	if at == "" {
		return nil
	}
	return new(base64.RawURLEncoding.EncodeToString(append(mac(ctx, op, []byte(at)), at...)))
}

// Open is Seal's inverse; nil is the start. A token of another operation or account, or a forged one, is Invalid.
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
	caller := access.From(ctx)
	h := hmac.New(sha256.New, callOf(ctx).mux.opts.Secret)
	for _, part := range []string{op, string(caller.Account), string(caller.Region)} {
		h.Write([]byte(part))
		h.Write([]byte{0})
	}
	h.Write(cursor)
	return h.Sum(nil)[:macSize]
}
