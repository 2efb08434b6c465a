package s3

import (
	"mime"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"outcrop/internal/fault"
	"outcrop/internal/store"
)

const (
	userPrefix = "x-amz-meta-"
	sumPrefix  = "X-Amz-Checksum-"

	longestUserMeta = 2 << 10
	mostTags        = 10
)

// Headers that ask for something that is not there. Values that ask for no more than what is done anyway are let through.
var (
	objectHeaders = map[string][]string{
		"X-Amz-Acl":                {"private", "bucket-owner-full-control", "bucket-owner-read"},
		"X-Amz-Storage-Class":      {"STANDARD"},
		"X-Amz-Grant-Full-Control": nil, "X-Amz-Grant-Read": nil, "X-Amz-Grant-Read-Acp": nil, "X-Amz-Grant-Write-Acp": nil,
		"X-Amz-Server-Side-Encryption": nil, "X-Amz-Server-Side-Encryption-Aws-Kms-Key-Id": nil,
		"X-Amz-Server-Side-Encryption-Context": nil, "X-Amz-Server-Side-Encryption-Bucket-Key-Enabled": {"false"},
		"X-Amz-Server-Side-Encryption-Customer-Algorithm": nil, "X-Amz-Copy-Source-Server-Side-Encryption-Customer-Algorithm": nil,
		"X-Amz-Website-Redirect-Location": nil, "X-Amz-Object-Lock-Mode": nil,
		"X-Amz-Object-Lock-Retain-Until-Date": nil, "X-Amz-Object-Lock-Legal-Hold": {"OFF"}, "X-Amz-Write-Offset-Bytes": nil,
	}
	bucketHeaders = map[string][]string{
		"X-Amz-Acl": {"private"}, "X-Amz-Object-Ownership": {"BucketOwnerEnforced"}, "X-Amz-Bucket-Object-Lock-Enabled": {"false"},
		"X-Amz-Grant-Full-Control": nil, "X-Amz-Grant-Read": nil, "X-Amz-Grant-Read-Acp": nil, "X-Amz-Grant-Write": nil, "X-Amz-Grant-Write-Acp": nil,
	}
)

// refuse answers NotImplemented to a request for what is not there.
func (q *request) refuse(headers map[string][]string) error {
	for name, harmless := range headers {
		if v := q.Header.Get(name); v != "" && !slices.Contains(harmless, v) {
			return notImplemented("the header " + strings.ToLower(name) + ": " + v)
		}
	}
	return nil
}

// meta reads what the request says of the object that it writes, but for its checksums.
func (q *request) meta() (store.ObjectMeta, error) {
	m := store.ObjectMeta{
		ContentType:        q.Header.Get("Content-Type"),
		ContentEncoding:    plainEncoding(q.Header.Values("Content-Encoding")),
		ContentDisposition: q.Header.Get("Content-Disposition"),
		ContentLanguage:    q.Header.Get("Content-Language"),
		CacheControl:       q.Header.Get("Cache-Control"),
	}
	if m.ContentType == "" {
		m.ContentType = "binary/octet-stream"
	}
	if q.Header.Get("Expires") != "" {
		return m, notImplemented("the header expires")
	}
	size := 0
	for name, values := range q.Header {
		short, ok := strings.CutPrefix(strings.ToLower(name), userPrefix)
		if !ok {
			continue
		}
		if m.User == nil {
			m.User = map[string]string{}
		}
		value := strings.Join(values, ",")
		if decoded, err := new(mime.WordDecoder).DecodeHeader(value); err == nil {
			value = decoded
		}
		m.User[short] = value
		size += len(short) + len(value)
	}
	if size > longestUserMeta {
		return m, &fault.Error{Op: "s3.Put", Kind: fault.TooLarge, Thing: "metadata", Text: "Your metadata headers exceed the maximum allowed metadata size"}
	}
	var err error
	m.Tags, err = parseTags(q.Header.Get("X-Amz-Tagging"))
	return m, err
}

// plainEncoding is the content coding without aws-chunked, which is of the transfer and not of the object.
func plainEncoding(values []string) string {
	var kept []string
	for c := range strings.SplitSeq(strings.Join(values, ","), ",") {
		if c = strings.TrimSpace(c); c != "" && !strings.EqualFold(c, "aws-chunked") {
			kept = append(kept, c)
		}
	}
	return strings.Join(kept, ",")
}

// parseTags reads the header form of tags, a query string.
func parseTags(text string) (map[string]string, error) {
	if text == "" {
		return nil, nil
	}
	values, err := url.ParseQuery(text)
	if err != nil {
		return nil, bad("argument", "The header 'x-amz-tagging' shall be encoded as UTF-8 then URLEncoded URL query parameters without tag name duplicates.")
	}
	tags := map[string]string{}
	for k, v := range values {
		if len(v) > 1 {
			return nil, bad("tag", "Cannot provide multiple Tags with the same key")
		}
		tags[k] = v[0]
	}
	return tags, checkTags(tags)
}

func checkTags(tags map[string]string) error {
	if len(tags) > mostTags {
		return bad("tag", "Object tags cannot be greater than 10")
	}
	for k, v := range tags {
		if k == "" || len([]rune(k)) > 128 || strings.HasPrefix(k, "aws:") {
			return bad("tag", "The TagKey you have provided is invalid")
		}
		if len([]rune(v)) > 256 {
			return bad("tag", "The TagValue you have provided is invalid")
		}
	}
	return nil
}

// describe writes an object's headers. sums tells whether its checksums are wanted.
func (q *request) describe(o store.ObjectInfo, sums bool) {
	h := q.w.Header()
	set := func(name, value string) {
		if value != "" {
			h.Set(name, value)
		}
	}
	h.Set("Etag", quote(o.ETag))
	h["ETag"] = h["Etag"] // as S3 spells it
	delete(h, "Etag")
	h.Set("Last-Modified", o.Modified.UTC().Format(http.TimeFormat))
	h.Set("Accept-Ranges", "bytes")
	set("Content-Type", o.Meta.ContentType)
	set("Content-Encoding", o.Meta.ContentEncoding)
	set("Content-Disposition", o.Meta.ContentDisposition)
	set("Content-Language", o.Meta.ContentLanguage)
	set("Cache-Control", o.Meta.CacheControl)
	for name, value := range o.Meta.User {
		if !isASCII(value) {
			value = mime.BEncoding.Encode("UTF-8", value)
		}
		h[userPrefix+name] = []string{value} // lower-case, as clients expect to find it
	}
	if n := len(o.Meta.Tags); n > 0 {
		h.Set("X-Amz-Tagging-Count", strconv.Itoa(n))
	}
	if sums {
		q.describeSums(o.Meta)
	}
}

func (q *request) describeSums(m store.ObjectMeta) {
	for name, value := range m.Checksums {
		q.w.Header().Set(sumPrefix+name, value)
	}
	if t := sumType(m); t != "" {
		q.w.Header().Set("X-Amz-Checksum-Type", t)
	}
}

func isASCII(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return r < ' ' || r > '~' }) < 0
}

// length is the size of the body, which must be announced.
func (q *request) length() (int64, error) {
	const largest = 5 << 30
	if q.ContentLength < 0 {
		return 0, bad("length", "You must provide the Content-Length HTTP header.")
	}
	if q.ContentLength > largest {
		return 0, fault.New("s3.Put", fault.TooLarge, "Your proposed upload exceeds the maximum allowed size")
	}
	return q.ContentLength, nil
}
