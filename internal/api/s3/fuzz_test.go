package s3

import (
	"net/http/httptest"
	"strings"
	"testing"

	"outcrop/internal/fault"
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

// A document is read, or refused as one that is no good.
func FuzzXML(f *testing.F) {
	f.Add(`<CompleteMultipartUpload xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Part><PartNumber>1</PartNumber><ETag>"a"</ETag></Part></CompleteMultipartUpload>`)
	f.Add(`<Delete><Object><Key>k</Key></Object><Quiet>true</Quiet></Delete>`)
	f.Add(`<?xml version="1.0" encoding="UTF-8"?><Tagging><TagSet><Tag><Key>k</Key><Value>v</Value></Tag></TagSet></Tagging>`)
	f.Add(`<!DOCTYPE a [<!ENTITY b "c">]><Tagging>&b;</Tagging>`)
	f.Add(strings.Repeat("<Delete>", 20_000))
	f.Fuzz(func(t *testing.T, text string) {
		for _, v := range []any{new(completeRequest), new(deleteRequest), new(tagging)} {
			r := httptest.NewRequest("POST", "/b/k", strings.NewReader(text))
			err := (&request{Request: r}).readXML(v)
			if err != nil && !fault.Is(err, fault.Invalid) {
				t.Errorf("%q: %v", text, err)
			}
		}
	})
}
