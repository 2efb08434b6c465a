package source

import (
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"fmt"
	"hash"
	"io"
	"os"
)

// sum is what a file's bytes must come to. An empty want checks nothing.
type sum struct{ algorithm, want string }

// sumOf tells what the name of a blob says of its content: git's hash of a file, or the SHA-256 of one that git keeps elsewhere.
func sumOf(blob string) sum {
	switch {
	case !isHex(blob):
	case len(blob) == 2*sha1.Size:
		return sum{"git hash", blob}
	case len(blob) == 2*sha256.Size:
		return sum{"SHA-256", blob}
	}
	return sum{}
}

// hash computes the sum of a file of that size. Without anything to check it is a SHA-256.
func (s sum) hash(size int64) hash.Hash {
	switch s.algorithm {
	case "git hash":
		h := sha1.New()
		fmt.Fprintf(h, "blob %d\x00", size)
		return h
	case "MD5":
		return md5.New()
	}
	return sha256.New()
}

// digestOf is the SHA-256 of a file.
func digestOf(path string) (string, error) {
	f, err := os.Open(path)
	if err != nil {
		return "", err
	}
	defer f.Close()
	h := sha256.New()
	_, err = io.Copy(h, f)
	return fmt.Sprintf("%x", h.Sum(nil)), err
}

func isHex(s string) bool {
	for _, c := range s {
		if (c < '0' || c > '9') && (c < 'a' || c > 'f') {
			return false
		}
	}
	return s != ""
}
