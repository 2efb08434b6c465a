package s3

import (
	"strings"
	"testing"
)

// A range that is granted lies within the object.
func FuzzRange(f *testing.F) {
	for _, s := range []string{"bytes=0-1", "bytes=-5", "bytes=5-", "bytes=9223372036854775807-", "bytes=1-0", "bytes=a-b", "bytes=-", "x", "bytes=0-1,2-3"} {
		f.Add(s, int64(10))
		f.Add(s, int64(0))
	}
	f.Fuzz(func(t *testing.T, header string, size int64) {
		if size < 0 {
			return
		}
		got, err := parseRange(header, size)
		switch {
		case err != nil:
		case got.start < 0 || got.length < 0 || got.start+got.length > size:
			t.Errorf("%q of %d: got %+v", header, size, got)
		case !got.partial && got.length != size, got.partial && !strings.HasPrefix(header, "bytes="):
			t.Errorf("%q of %d: got %+v", header, size, got)
		}
	})
}

func FuzzTags(f *testing.F) {
	f.Add("a=1&b=2")
	f.Add("a=1&a=2")
	f.Add("%zz")
	f.Fuzz(func(t *testing.T, text string) {
		if tags, err := parseTags(text); err == nil && checkTags(tags) != nil {
			t.Errorf("%q became %v", text, tags)
		}
	})
}
