package s3

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"net/http"
	"strings"
	"time"

	"outcrop/internal/checksum"
	"outcrop/internal/fault"
	"outcrop/internal/store"
)

const namespace = "http://s3.amazonaws.com/doc/2006-03-01/"

// writeXML answers with a document.
func writeXML(w http.ResponseWriter, status int, v any) {
	var b bytes.Buffer
	b.WriteString(xml.Header)
	if err := xml.NewEncoder(&b).Encode(v); err != nil {
		panic("s3: " + err.Error()) // the types below can always be written
	}
	w.Header().Set("Content-Type", "application/xml")
	w.WriteHeader(status)
	w.Write(b.Bytes()) // if the client is gone, nobody is there to be told
}

// longestXML bounds a request's document: 1,000 keys of 1,024 bytes, escaped.
const longestXML = 8 << 20

// readXML reads the request's document into v, and verifies the checksums that came with it. An empty body leaves v alone.
func (q *request) readXML(v any) error {
	d, err := q.digests()
	if err != nil {
		return err
	}
	b, err := io.ReadAll(io.LimitReader(d.reader(q.Body), longestXML+1))
	if err != nil {
		return unread(err)
	}
	if len(b) > longestXML {
		return bad("xml", "The XML you provided was too long.")
	}
	if err := d.check(); err != nil {
		return err
	}
	if len(b) > 0 && xml.Unmarshal(b, v) != nil {
		return bad("xml", "The XML you provided was not well-formed or did not validate against our published schema")
	}
	return nil
}

// unread says that a body ended too early, unless err says more.
func unread(err error) error {
	if f := (*fault.Error)(nil); errors.As(err, &f) {
		return err
	}
	return &fault.Error{Op: "s3.Read", Kind: fault.Invalid, Thing: "body", Text: "You did not provide the number of bytes specified by the Content-Length HTTP header", Cause: err}
}

func timestamp(t time.Time) string { return t.UTC().Format("2006-01-02T15:04:05.000Z") }

func quote(etag string) string { return `"` + etag + `"` }

// owner is how S3 names an account in lists.
type owner struct {
	ID          string
	DisplayName string
}

func (q *request) owner() owner { return owner{string(q.caller.Account), string(q.caller.Account)} }

// sums are the checksum elements that many answers have.
type sums struct {
	ChecksumCRC32     string `xml:",omitempty"`
	ChecksumCRC32C    string `xml:",omitempty"`
	ChecksumCRC64NVME string `xml:",omitempty"`
	ChecksumSHA1      string `xml:",omitempty"`
	ChecksumSHA256    string `xml:",omitempty"`
}

func sumsOf(m map[string]string) sums {
	return sums{m["crc32"], m["crc32c"], m["crc64nvme"], m["sha1"], m["sha256"]}
}

func (s sums) byName() map[string]string {
	m := map[string]string{}
	for i, v := range []string{s.ChecksumCRC32, s.ChecksumCRC32C, s.ChecksumCRC64NVME, s.ChecksumSHA1, s.ChecksumSHA256} {
		if v != "" {
			m[checksum.Algorithms[i]] = v
		}
	}
	return m
}

// sumType is the kind of an object's checksums, empty when it has none.
func sumType(m store.ObjectMeta) string {
	for _, v := range m.Checksums {
		if strings.Contains(v, "-") {
			return "COMPOSITE"
		}
		return "FULL_OBJECT"
	}
	return ""
}
