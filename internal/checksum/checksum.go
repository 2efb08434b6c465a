// Package checksum knows the checksums that S3 keeps of an object, by their lower-case names: crc32, crc32c, crc64nvme,
// sha1 and sha256. A sum is written as the base64 of its big-endian bytes.
package checksum

import (
	"crypto/sha1"
	"crypto/sha256"
	"encoding/base64"
	"hash"
	"hash/crc32"
	"hash/crc64"
	"slices"
)

// Algorithms are the known names.
var Algorithms = []string{"crc32", "crc32c", "crc64nvme", "sha1", "sha256"}

var (
	castagnoli = crc32.MakeTable(crc32.Castagnoli)
	nvme       = crc64.MakeTable(0x9a6c9329ac4bc9b5) // the NVMe polynomial, reflected
)

// Known tells whether name is an algorithm.
func Known(name string) bool { return slices.Contains(Algorithms, name) }

// New makes the hash of that name; nil for a name that is not known.
func New(name string) hash.Hash {
	switch name {
	case "crc32":
		return crc32.NewIEEE()
	case "crc32c":
		return crc32.New(castagnoli)
	case "crc64nvme":
		return crc64.New(nvme)
	case "sha1":
		return sha1.New()
	case "sha256":
		return sha256.New()
	}
	return nil
}

// Text writes the sum of all that was written to h.
func Text(h hash.Hash) string { return base64.StdEncoding.EncodeToString(h.Sum(nil)) }

// Valid tells whether text can be a sum of that algorithm.
func Valid(name, text string) bool {
	h := New(name)
	if h == nil {
		return false
	}
	b, err := base64.StdEncoding.DecodeString(text)
	return err == nil && len(b) == h.Size()
}
