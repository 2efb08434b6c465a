package arn_test

import (
	"bytes"
	"regexp"
	"testing"
	"time"

	"outcrop/internal/arn"
)

func TestUUID(t *testing.T) {
	s := arn.NewSource(bytes.NewReader([]byte{0x01, 0x23, 0x45, 0x67, 0x89, 0xab, 0xcd, 0xef, 0xf1, 0x23, 0x45, 0x67, 0x89, 0xab, 0xcd, 0xef}))
	if got := s.UUID(); got != "01234567-89ab-4def-b123-456789abcdef" {
		t.Error(got)
	}
}

func TestOrdered(t *testing.T) {
	s := arn.NewSource(nil)
	at := time.Unix(1_700_000_000, 0)
	last := ""
	for i := range 100 {
		id := s.Ordered(at.Add(time.Duration(i) * time.Microsecond))
		if id <= last || !regexp.MustCompile(`^[0-9a-f]{32}$`).MatchString(id) {
			t.Errorf("%s after %s", id, last)
		}
		last = id
	}
	if first := s.Ordered(at); first == s.Ordered(at) {
		t.Error("two ids of one moment are equal")
	}
}
