package auth

import (
	"crypto/hmac"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/hex"
	"strings"
	"sync"
	"time"
)

const (
	algorithm  = "AWS4-HMAC-SHA256"
	terminator = "aws4_request"
	stampForm  = "20060102T150405Z"
)

// emptySHA256 is the hash of nothing.
const emptySHA256 = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"

// scope is what a signature is good for: a day, a region and a service.
type scope struct{ day, region, service string }

func (s scope) String() string {
	return s.day + "/" + s.region + "/" + s.service + "/" + terminator
}

// signature is a parsed one, from a header or a URL.
type signature struct {
	key    string // the access key's id
	scope  scope
	signed []string // names of the signed headers: lower-case, sorted
	hex    string
	stamp  string    // X-Amz-Date as it was sent
	time   time.Time // what it means
	token  string    // the session token
}

// parseAuthorization reads the value of an Authorization header of AWS4-HMAC-SHA256.
func parseAuthorization(header string) (signature, error) {
	var s signature
	fields, ok := strings.CutPrefix(header, algorithm+" ")
	if !ok {
		return s, malformed("Unsupported Authorization Type")
	}
	seen := map[string]string{}
	for f := range strings.SplitSeq(fields, ",") {
		name, value, ok := strings.Cut(strings.TrimSpace(f), "=")
		if _, twice := seen[name]; !ok || twice {
			return s, malformed("The authorization header is malformed; it must be a list of Credential, SignedHeaders and Signature.")
		}
		seen[name] = value
	}
	for _, name := range []string{"Credential", "SignedHeaders", "Signature"} {
		if seen[name] == "" {
			return s, malformed("The authorization header is malformed; " + name + " is missing.")
		}
	}
	err := s.fill(seen["Credential"], seen["SignedHeaders"], seen["Signature"])
	return s, err
}

func (s *signature) fill(credential, signed, sum string) error {
	f := strings.Split(credential, "/")
	if len(f) < 5 || f[0] == "" {
		return malformed(`The credential is malformed; expecting "<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request".`)
	}
	if len(f) > 5 || f[4] != terminator {
		return malformed("The credential's scope must end in " + terminator + ".")
	}
	s.key, s.scope = f[0], scope{day: f[1], region: f[2], service: f[3]}
	s.signed = strings.Split(signed, ";")
	for i, name := range s.signed {
		if name == "" || name != strings.ToLower(name) || i > 0 && s.signed[i-1] >= name {
			return malformed("SignedHeaders must be lower-case header names in order.")
		}
	}
	if b, err := hex.DecodeString(sum); err != nil || len(b) != sha256.Size {
		return malformed("The signature must be 64 hexadecimal digits.")
	}
	s.hex = strings.ToLower(sum)
	return nil
}

// setTime reads the request's time stamp, which must be of the scope's day.
func (s *signature) setTime(stamp string) error {
	t, err := time.Parse(stampForm, stamp)
	if err != nil {
		return denied("AWS authentication requires a valid Date or x-amz-date header")
	}
	if stamp[:8] != s.scope.day {
		return malformed("The date in the credential's scope does not match the request's date.")
	}
	s.stamp, s.time = stamp, t
	return nil
}

// current checks that the request was signed about now, in the words of the service.
func (s *signature) current(now time.Time) error {
	allowed, late := skew(s.scope.service), now.Sub(s.time)
	if late.Abs() <= allowed {
		return nil
	}
	if s.scope.service == "s3" {
		return expired("date", "The difference between the request time and the current time is too large.")
	}
	now = now.UTC()
	if late > 0 {
		return expired("date", "Signature expired: "+s.stamp+" is now earlier than "+now.Add(-allowed).Format(stampForm)+" ("+now.Format(stampForm)+" - 5 min.)")
	}
	return expired("date", "Signature not yet current: "+s.stamp+" is still later than "+now.Add(allowed).Format(stampForm)+" ("+now.Format(stampForm)+" + 5 min.)")
}

// derived remembers signing keys: one is good for a day, and deriving it takes four HMACs.
type derived struct {
	mu   sync.RWMutex
	keys map[derivation][]byte
}

type derivation struct {
	secret string
	scope  scope
}

// mostDerived bounds how many signing keys are remembered.
const mostDerived = 4096

func (d *derived) of(secret string, s scope) []byte {
	at := derivation{secret, s}
	d.mu.RLock()
	key := d.keys[at]
	d.mu.RUnlock()
	if key != nil {
		return key
	}
	key = signingKey(secret, s)
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.keys == nil || len(d.keys) >= mostDerived {
		d.keys = map[derivation][]byte{}
	}
	d.keys[at] = key
	return key
}

// signingKey derives the key of a scope from a secret.
func signingKey(secret string, s scope) []byte {
	k := []byte("AWS4" + secret)
	for _, part := range []string{s.day, s.region, s.service, terminator} {
		k = mac(k, part)
	}
	return k
}

// sign computes the signature of a string over the given first lines: an algorithm's name, then time and scope.
func (s *signature) sign(key []byte, name string, rest ...string) string {
	text := strings.Join(append([]string{name, s.stamp, s.scope.String()}, rest...), "\n")
	return hex.EncodeToString(mac(key, text))
}

func mac(key []byte, text string) []byte {
	h := hmac.New(sha256.New, key)
	h.Write([]byte(text))
	return h.Sum(nil)
}

func hashHex(b []byte) string {
	sum := sha256.Sum256(b)
	return hex.EncodeToString(sum[:])
}

func same(a, b string) bool { return subtle.ConstantTimeCompare([]byte(a), []byte(b)) == 1 }
