package arn

import (
	"crypto/rand"
	"encoding/binary"
	"encoding/hex"
	"io"
	"time"
)

// Source makes ids from randomness that a test can fix.
type Source struct{ r io.Reader }

// NewSource reads from r, or from the system's randomness when r is nil.
func NewSource(r io.Reader) *Source {
	if r == nil {
		r = rand.Reader
	}
	return &Source{r}
}

const (
	lowerDigits = "abcdefghijklmnopqrstuvwxyz0123456789"
	upperDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
	secretChars = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
)

// Lower is n of [a-z0-9]: Bedrock's job and model ids (12).
func (s *Source) Lower(n int) string { return s.pick(lowerDigits, n) }

// Upper is n of [A-Z0-9]: knowledge base, data source and ingestion job ids (10).
func (s *Source) Upper(n int) string { return s.pick(upperDigits, n) }

// Secret is n of base64's alphabet: secret access keys (40), session tokens. It holds 6 bits a character.
func (s *Source) Secret(n int) string { return s.pick(secretChars, n) }

// UUID is a random (version 4) UUID: request ids, sessions.
func (s *Source) UUID() string {
	b := s.bytes(16)
	b[6], b[8] = b[6]&0x0f|0x40, b[8]&0x3f|0x80
	var text [36]byte
	hex.Encode(text[:8], b[:4])
	for i, at := range []int{9, 14, 19} {
		text[at-1] = '-'
		hex.Encode(text[at:at+4], b[4+2*i:6+2*i])
	}
	text[23] = '-'
	hex.Encode(text[24:], b[10:])
	return string(text[:])
}

// Ordered is an id that sorts by the time it was made at, to the microsecond, and holds 64 random bits: for records that are
// many and only ever added, so that a database has them side by side.
func (s *Source) Ordered(at time.Time) string {
	b := make([]byte, 16)
	binary.BigEndian.PutUint64(b, uint64(at.UnixMicro()))
	copy(b[8:], s.bytes(8))
	return hex.EncodeToString(b)
}

// pick draws without bias: bytes past the last whole multiple of the alphabet are thrown away.
func (s *Source) pick(alphabet string, n int) string {
	limit := 256 - 256%len(alphabet)
	out := make([]byte, 0, n)
	for len(out) < n {
		for _, b := range s.bytes(n) {
			if int(b) < limit && len(out) < n {
				out = append(out, alphabet[int(b)%len(alphabet)])
			}
		}
	}
	return string(out)
}

func (s *Source) bytes(n int) []byte {
	b := make([]byte, n)
	if _, err := io.ReadFull(s.r, b); err != nil {
		panic("arn: no randomness: " + err.Error()) // crypto/rand never fails; a test's reader must be long enough
	}
	return b
}
