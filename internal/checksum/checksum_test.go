package checksum_test

import (
	"testing"

	"outcrop/internal/checksum"
)

// The check values of the CRC catalogue and of FIPS 180 for "123456789".
func TestSums(t *testing.T) {
	want := map[string]string{
		"crc32":     "y/Q5Jg==",
		"crc32c":    "4waSgw==",
		"crc64nvme": "rosUhgp5mIg=",
		"sha1":      "98O8HYCOBHMq32eZZczDTKeuNEE=",
		"sha256":    "FeKw08M4keuw8e9gnsQZQgwg4yDOlMZfvIwzEkSOsiU=",
	}
	for _, name := range checksum.Algorithms {
		h := checksum.New(name)
		h.Write([]byte("123456789"))
		if got := checksum.Text(h); got != want[name] {
			t.Errorf("%s: got %s, want %s", name, got, want[name])
		}
		if !checksum.Valid(name, want[name]) || checksum.Valid(name, want[name][4:]) {
			t.Errorf("%s: Valid is wrong", name)
		}
	}
	if checksum.New("md5") != nil || checksum.Known("") {
		t.Error("an unknown name is known")
	}
}
