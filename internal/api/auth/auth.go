// Package auth tells who signed a request. It verifies AWS Signature Version 4, in headers and in presigned URLs, with every
// kind of payload that AWS's clients send, and Bedrock's API keys. It trusts nothing before the signature matched.
//
// Its faults, by kind and Thing: Denied "authentication" (none given, or incomplete), UnknownKey, BadSignature, Expired
// "token" (temporary credentials), "date" (the clocks differ) or "url" (a presigned one), Invalid "authorization" (malformed)
// or "scope" (another region or service); and from the body, while it is read: BadSignature (a chunk), Invalid "sha256" (not
// the announced hash), "digest" (a trailing checksum) or "body" (framing or length).
package auth

import (
	"net/http"
	"strings"
	"time"

	"outcrop/internal/fault"
	"outcrop/internal/platform/access"
)

// Identity is who signed, and for which service.
type Identity struct {
	Caller  access.Caller
	Service string // the signature's service name, "s3", "sagemaker"; "bedrock" for a bearer key
}

// Verifier verifies requests against credentials.
type Verifier struct {
	creds access.Credentials
	clock func() time.Time
	keys  derived
}

// NewVerifier makes a verifier that tells the time by clock.
func NewVerifier(creds access.Credentials, clock func() time.Time) *Verifier {
	return &Verifier{creds: creds, clock: clock}
}

// Verify authenticates a request. It replaces r.Body with one that verifies what was signed of the payload while it is read
// (an error there means that nothing of it may be used), and for aws-chunked bodies sets r.ContentLength to the decoded length.
func (v *Verifier) Verify(r *http.Request) (Identity, error) {
	header := r.Header.Get("Authorization")
	scheme, rest, _ := strings.Cut(header, " ")
	switch {
	case header == "" && strings.Contains(r.URL.RawQuery, "X-Amz-Algorithm="):
		return v.verifyQuery(r)
	case header == "" && strings.Contains(r.URL.RawQuery, "AWSAccessKeyId="):
		return v.verifyLegacyURL(r)
	case header == "":
		return Identity{}, denied("The request has no authentication: it needs a signature or an API key.")
	case strings.EqualFold(scheme, "Bearer"):
		return v.verifyBearer(r, strings.TrimSpace(rest))
	case scheme == algorithm:
		return v.verifyHeader(r, header)
	}
	return Identity{}, malformed("Unsupported Authorization Type")
}

// verifyBearer takes a Bedrock API key: a long-term one that the store knows, or one that a client derived from its
// credentials.
func (v *Verifier) verifyBearer(r *http.Request, token string) (Identity, error) {
	if signed, ok := strings.CutPrefix(token, shortTermPrefix); ok {
		return v.verifyShortTerm(r, signed)
	}
	if !strings.HasPrefix(token, longTermPrefix) {
		return Identity{}, refused("Invalid API Key format: Must start with pre-defined prefix")
	}
	c, err := v.creds.APIKey(r.Context(), token)
	if fault.Is(err, fault.UnknownKey) {
		err = badKey()
	}
	if err != nil {
		return Identity{}, err
	}
	if v.alive(c, "bedrock") != nil {
		return Identity{}, staleKey()
	}
	c.Bearer = access.LongTerm
	return Identity{Caller: c.Caller, Service: "bedrock"}, nil
}

func (v *Verifier) alive(c access.Credential, service string) error {
	switch {
	case c.Expires.IsZero() || v.clock().Before(c.Expires):
		return nil
	case service == "s3":
		return expired("token", "The provided token has expired.")
	}
	return expired("token", "The security token included in the request is expired")
}

// longTermPrefix begins a Bedrock API key that IAM made.
const longTermPrefix = "ABSK"

func badKey() error   { return refused("Authentication failed: Please make sure your API Key is valid.") }
func staleKey() error { return refused("Bearer Token has expired") }

// refused is how Bedrock refuses an API key.
func refused(text string) error { return newFault(fault.Denied, "key", text) }

func newFault(kind fault.Kind, thing, text string) error {
	return &fault.Error{Op: "auth.Verify", Kind: kind, Thing: thing, Text: text}
}

func denied(text string) error         { return newFault(fault.Denied, "authentication", text) }
func malformed(text string) error      { return newFault(fault.Invalid, "authorization", text) }
func expired(thing, text string) error { return newFault(fault.Expired, thing, text) }

func mismatch(service string) error {
	advice := "signing method. Consult the service documentation for details."
	if service == "s3" {
		return newFault(fault.BadSignature, "", "The request signature we calculated does not match the signature you provided. Check your key and signing method.")
	}
	return newFault(fault.BadSignature, "", "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and "+advice)
}
