package knowledge

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/store"
)

// claim reserves a name or a client token for one resource, until the resource is gone.
type claim struct {
	Holder string
	Digest string // of the request that came with a client token
}

var claims = store.Table[claim]{Kind: "knowledge-claim", Index: func(v *claim) store.Index { return store.Index{Parent: v.Holder} }}

// claimName takes a name for holder. One that somebody else has is a Conflict, in AWS's words.
func claimName(tx store.Tx, s arn.Scope, space, name, what, holder string, now time.Time) error {
	err := claims.Insert(tx, s, space+"/"+name, now, claim{Holder: holder})
	if fault.Is(err, fault.Exists) {
		return fault.New("knowledge.claimName", fault.Conflict, "%s with name %s already exists.", what, name)
	}
	return err
}

func releaseName(tx store.Tx, s arn.Scope, space, name string) error {
	return claims.Delete(tx, s, space+"/"+name)
}

// claimToken remembers a request by its client token. When the same request came before it gives the id of what that made;
// another request with the token is a Conflict. An empty token claims nothing.
func claimToken(tx store.Tx, s arn.Scope, space, token, holder string, request any, now time.Time) (before string, err error) {
	if token == "" {
		return "", nil
	}
	digest, err := digestOf(request)
	if err != nil {
		return "", err
	}
	id := space + "/token/" + token
	row, err := claims.Get(tx, s, id)
	switch {
	case fault.Is(err, fault.NotFound):
		return "", claims.Insert(tx, s, id, now, claim{Holder: holder, Digest: digest})
	case err != nil:
		return "", err
	case row.Value.Digest != digest:
		return "", fault.New("knowledge.claimToken", fault.Conflict, "The clientToken was used before, with a different request.")
	}
	return row.Value.Holder, nil
}

// releaseAll gives up all that holder claimed.
func releaseAll(tx store.Tx, s arn.Scope, holder string) error {
	rows, _, err := claims.List(tx, store.Query{Scope: s, Parent: holder})
	for _, row := range rows {
		if err == nil {
			err = claims.Delete(tx, s, row.ID)
		}
	}
	return err
}

func digestOf(request any) (string, error) {
	text, err := json.Marshal(request)
	if err != nil {
		return "", fault.Wrap("knowledge.claimToken", fault.Internal, err)
	}
	sum := sha256.Sum256(text)
	return hex.EncodeToString(sum[:]), nil
}
