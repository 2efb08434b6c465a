package auth

import (
	"encoding/base64"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"outcrop/internal/checksum"
	"outcrop/internal/fault"
	"outcrop/internal/platform/access"
)

// skew is how far a client's clock may be off: S3 is more patient than the others.
func skew(service string) time.Duration {
	if service == "s3" {
		return 15 * time.Minute
	}
	return 5 * time.Minute
}

// longestURL is how long a presigned URL may live.
const longestURL = 7 * 24 * time.Hour

// verifyHeader verifies a signature in the Authorization header.
func (v *Verifier) verifyHeader(r *http.Request, header string) (Identity, error) {
	s, err := parseAuthorization(header)
	if err != nil {
		return Identity{}, err
	}
	stamp := r.Header.Get("X-Amz-Date")
	if stamp == "" {
		if t, err := http.ParseTime(r.Header.Get("Date")); err == nil {
			stamp = t.UTC().Format(stampForm)
		}
	}
	if err := s.setTime(stamp); err != nil {
		return Identity{}, err
	}
	s.token = r.Header.Get("X-Amz-Security-Token")
	if err := s.current(v.clock()); err != nil {
		return Identity{}, err
	}
	c, err := v.credential(r, &s)
	if err != nil {
		return Identity{}, err
	}
	if err := coversAll(r, s.signed); err != nil {
		return Identity{}, err
	}
	payload, err := announced(r, s.scope.service)
	if err != nil {
		return Identity{}, err
	}
	query, err := canonicalQuery(r.URL.RawQuery, "")
	if err != nil {
		return Identity{}, err
	}
	key := v.keys.of(c.Secret, s.scope)
	if !s.matches(r, key, query, payload) {
		return Identity{}, mismatch(s.scope.service)
	}
	if payload == streamEvents {
		r.Body = &events{body: r.Body, verifier: v, sig: &s, secret: c.Secret, key: key}
	} else if err := guardBody(r, payload, &s, key); err != nil {
		return Identity{}, err
	}
	return Identity{Caller: c.Caller, Service: s.scope.service}, nil
}

// verifyQuery verifies a presigned URL.
func (v *Verifier) verifyQuery(r *http.Request) (Identity, error) {
	s, q, err := v.presigned(r.URL.RawQuery)
	if err != nil {
		return Identity{}, err
	}
	c, err := v.credential(r, &s)
	if err != nil {
		return Identity{}, err
	}
	if err := coversAll(r, s.signed); err != nil {
		return Identity{}, err
	}
	payload := q.Get("X-Amz-Content-Sha256")
	if payload == "" && s.scope.service == "s3" {
		payload = r.Header.Get("X-Amz-Content-Sha256")
	}
	if payload == "" && s.scope.service == "s3" {
		payload = unsigned
	} else if payload == "" {
		if payload, err = hashBody(r); err != nil {
			return Identity{}, err
		}
	}
	query, err := canonicalQuery(r.URL.RawQuery, "X-Amz-Signature")
	if err != nil {
		return Identity{}, err
	}
	key := v.keys.of(c.Secret, s.scope)
	if !s.matches(r, key, query, payload) {
		return Identity{}, mismatch(s.scope.service)
	}
	hoisted(r, q)
	if err := guardBody(r, payload, &s, key); err != nil {
		return Identity{}, err
	}
	return Identity{Caller: c.Caller, Service: s.scope.service}, nil
}

// hoisted turns the parameters of a presigned URL that clients moved there from headers back into headers. Those about the
// body's checksum stay behind, as on S3: whoever signed the URL did not see the body, and JavaScript's SDK puts that of an
// empty one there.
func hoisted(r *http.Request, q url.Values) {
	for name, values := range q {
		header := http.CanonicalHeaderKey(name)
		switch header {
		case "X-Amz-Algorithm", "X-Amz-Credential", "X-Amz-Date", "X-Amz-Expires", "X-Amz-Signedheaders", "X-Amz-Signature", "X-Amz-Security-Token",
			"X-Amz-Content-Sha256", "X-Amz-Sdk-Checksum-Algorithm":
			continue
		}
		if sum, ok := strings.CutPrefix(header, "X-Amz-Checksum-"); ok && checksum.Known(strings.ToLower(sum)) {
			continue
		}
		if strings.HasPrefix(header, "X-Amz-") && len(r.Header[header]) == 0 {
			r.Header[header] = values
		}
	}
}

// presigned reads a URL's signature and checks that it is of now.
func (v *Verifier) presigned(raw string) (signature, url.Values, error) {
	var s signature
	q, err := url.ParseQuery(raw)
	if err != nil {
		return s, nil, malformed("The query is not well encoded.")
	}
	for _, name := range []string{"X-Amz-Algorithm", "X-Amz-Credential", "X-Amz-Date", "X-Amz-Expires", "X-Amz-SignedHeaders", "X-Amz-Signature"} {
		if len(q[name]) != 1 || q[name][0] == "" {
			return s, nil, newFault(fault.Invalid, "query", "Query-string authentication version 4 requires the X-Amz-Algorithm, X-Amz-Credential, X-Amz-Signature, X-Amz-Date, X-Amz-SignedHeaders, and X-Amz-Expires parameters.")
		}
	}
	if q.Get("X-Amz-Algorithm") != algorithm {
		return s, nil, newFault(fault.Invalid, "query", `X-Amz-Algorithm only supports "AWS4-HMAC-SHA256"`)
	}
	if err := s.fill(q.Get("X-Amz-Credential"), q.Get("X-Amz-SignedHeaders"), q.Get("X-Amz-Signature")); err != nil {
		return s, nil, err
	}
	if err := s.setTime(q.Get("X-Amz-Date")); err != nil {
		return s, nil, err
	}
	seconds, err := strconv.Atoi(q.Get("X-Amz-Expires"))
	life := time.Duration(seconds) * time.Second
	if err != nil || seconds < 0 || seconds > int(longestURL/time.Second) {
		return s, nil, newFault(fault.Invalid, "query", "X-Amz-Expires must be between 0 and a week (604800 seconds).")
	}
	now := v.clock()
	if s.time.Sub(now) > skew(s.scope.service) {
		return s, nil, expired("url", "Request is not yet valid")
	}
	if now.After(s.time.Add(life)) {
		return s, nil, expired("url", "Request has expired")
	}
	s.token = q.Get("X-Amz-Security-Token")
	return s, q, nil
}

// credential looks the key up and checks the session token and the scope against it.
func (v *Verifier) credential(r *http.Request, s *signature) (access.Credential, error) {
	c, err := v.creds.AccessKey(r.Context(), s.key)
	if fault.Is(err, fault.UnknownKey) && s.scope.service == "s3" {
		err = newFault(fault.UnknownKey, "", "The AWS Access Key Id you provided does not exist in our records.")
	}
	if err != nil {
		return c, err
	}
	if !same(c.Session, s.token) {
		return c, newFault(fault.UnknownKey, "token", "The security token included in the request is invalid.")
	}
	if err := v.alive(c, s.scope.service); err != nil {
		return c, err
	}
	region := string(c.Region)
	global := s.scope.service == "iam" || s.scope.service == "sts"
	named := s.scope.region == "us-east-1" || s.scope.region == "aws-global" // by Java's clients for another endpoint than AWS's
	if s.scope.region != region && !(global && named) {
		return c, newFault(fault.Invalid, "scope", "Credential should be scoped to a valid region, not '"+s.scope.region+"'; expecting '"+region+"'")
	}
	return c, nil
}

// coversAll demands that the signature covers the host and all that AWS's own headers say.
func coversAll(r *http.Request, signed []string) error {
	if !slices.Contains(signed, "host") && !slices.Contains(signed, authority) {
		return denied("The host header must be signed.")
	}
	for name := range r.Header {
		name = strings.ToLower(name)
		if strings.HasPrefix(name, "x-amz-") && !slices.Contains(signed, name) {
			return denied("There were headers present in the request which were not signed: " + name)
		}
	}
	return nil
}

// matches tells whether the signature is that of the request.
func (s *signature) matches(r *http.Request, key []byte, query, payload string) bool {
	for _, path := range paths(r, s.scope.service) {
		text := canonical(r, path, query, s.signed, payload)
		if same(s.hex, s.sign(key, algorithm, hashHex([]byte(text)))) {
			return true
		}
	}
	return false
}

// shortTermPrefix begins a Bedrock API key that a client made of its own credentials.
const shortTermPrefix = "bedrock-api-key-"

// verifyShortTerm verifies such a key: it is the base64 of a presigned URL of an operation that nobody ever calls.
func (v *Verifier) verifyShortTerm(r *http.Request, encoded string) (Identity, error) {
	b, err := base64.StdEncoding.DecodeString(encoded)
	host, raw, ok := strings.Cut(string(b), "/?")
	if err != nil || !ok {
		return Identity{}, badKey()
	}
	s, q, err := v.presigned(raw)
	if fault.Is(err, fault.Expired) {
		return Identity{}, staleKey()
	}
	if err != nil || q.Get("Action") != "CallWithBearerToken" || s.scope.service != "bedrock" {
		return Identity{}, badKey()
	}
	c, err := v.credential(r, &s)
	switch {
	case fault.Is(err, fault.UnknownKey):
		return Identity{}, badKey()
	case fault.Is(err, fault.Expired):
		return Identity{}, staleKey()
	case err != nil:
		return Identity{}, err
	}
	raw = strings.TrimSuffix(raw, "&Version=1") // which clients add after signing
	query, err := canonicalQuery(raw, "X-Amz-Signature")
	if err != nil {
		return Identity{}, badKey()
	}
	asked := &http.Request{Method: http.MethodPost, Host: host, URL: &url.URL{Path: "/"}, Header: http.Header{}}
	if !s.matches(asked, v.keys.of(c.Secret, s.scope), query, emptySHA256) {
		return Identity{}, badKey()
	}
	c.Bearer = access.ShortTerm
	return Identity{Caller: c.Caller, Service: "bedrock"}, nil
}
