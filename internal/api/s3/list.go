package s3

import (
	"encoding/base64"
	"encoding/xml"
	"net/http"
	"net/url"
	"strconv"
	"strings"

	"outcrop/internal/store"
)

const longestPage = 1000

type listEntry struct {
	Key               string
	LastModified      string
	ETag              string
	ChecksumAlgorithm []string `xml:",omitempty"`
	ChecksumType      string   `xml:",omitempty"`
	Size              int64
	StorageClass      string
	Owner             *owner
}

type prefixEntry struct{ Prefix string }

type listBucketResult struct {
	XMLName               xml.Name `xml:"http://s3.amazonaws.com/doc/2006-03-01/ ListBucketResult"`
	Name                  string
	Prefix                string
	Marker                *string
	NextMarker            string `xml:",omitempty"`
	StartAfter            string `xml:",omitempty"`
	ContinuationToken     string `xml:",omitempty"`
	NextContinuationToken string `xml:",omitempty"`
	KeyCount              *int
	MaxKeys               int
	Delimiter             string `xml:",omitempty"`
	EncodingType          string `xml:",omitempty"`
	IsTruncated           bool
	Contents              []listEntry
	CommonPrefixes        []prefixEntry
}

// listObjects is the first version of the operation.
func (q *request) listObjects() error {
	marker := q.query.Get("marker")
	out, page, err := q.list(marker, true)
	if err != nil {
		return err
	}
	encode := q.encoder()
	out.Marker = new(encode(marker))
	if out.Delimiter != "" {
		out.NextMarker = encode(page.Next)
	}
	writeXML(q.w, http.StatusOK, out)
	return nil
}

func (q *request) listObjectsV2() error {
	if q.query.Get("list-type") != "2" {
		return bad("argument", "Invalid List Type specified in Request")
	}
	after := q.query.Get("start-after")
	if q.query.Has("continuation-token") {
		b, err := base64.URLEncoding.DecodeString(q.query.Get("continuation-token"))
		if err != nil || len(b) == 0 {
			return bad("argument", "The continuation token provided is incorrect")
		}
		after = string(b)
	}
	out, page, err := q.list(after, q.query.Get("fetch-owner") == "true")
	if err != nil {
		return err
	}
	out.StartAfter = q.encoder()(q.query.Get("start-after"))
	out.ContinuationToken = q.query.Get("continuation-token")
	out.KeyCount = new(len(page.Objects) + len(page.Prefixes))
	if page.Next != "" {
		out.NextContinuationToken = base64.URLEncoding.EncodeToString([]byte(page.Next))
	}
	writeXML(q.w, http.StatusOK, out)
	return nil
}

// list does what both versions have in common.
func (q *request) list(after string, owners bool) (listBucketResult, store.ObjectPage, error) {
	out := listBucketResult{Name: q.bucket.Name}
	var page store.ObjectPage
	limit, err := q.limit("max-keys")
	if err != nil {
		return out, page, err
	}
	if kind := q.query.Get("encoding-type"); kind != "" && kind != "url" {
		return out, page, bad("argument", "Invalid Encoding Method specified in Request")
	}
	query := store.ObjectQuery{Prefix: q.query.Get("prefix"), Delimiter: q.query.Get("delimiter"), After: after, Limit: limit}
	if limit == 0 {
		_, err = q.h.buckets.HeadBucket(q.ctx, q.bucket)
	} else {
		page, err = q.h.objects.List(q.ctx, q.bucket, query)
	}
	if err != nil {
		return out, page, err
	}
	encode := q.encoder()
	out.Prefix, out.Delimiter = encode(query.Prefix), encode(query.Delimiter)
	out.MaxKeys, out.IsTruncated, out.EncodingType = limit, page.Next != "", q.query.Get("encoding-type")
	for _, o := range page.Objects {
		e := listEntry{Key: encode(o.Key), LastModified: timestamp(o.Modified), ETag: quote(o.ETag), Size: o.Size,
			StorageClass: "STANDARD", ChecksumType: sumType(o.Meta)}
		for name := range o.Meta.Checksums {
			e.ChecksumAlgorithm = append(e.ChecksumAlgorithm, strings.ToUpper(name))
		}
		if owners {
			e.Owner = new(q.owner())
		}
		out.Contents = append(out.Contents, e)
	}
	for _, p := range page.Prefixes {
		out.CommonPrefixes = append(out.CommonPrefixes, prefixEntry{encode(p)})
	}
	return out, page, nil
}

// limit reads a page's size, from 0 to 1,000.
func (q *request) limit(name string) (int, error) {
	text := q.query.Get(name)
	if text == "" {
		return longestPage, nil
	}
	n, err := strconv.Atoi(text)
	if err != nil || n < 0 {
		return 0, bad("argument", "Argument "+name+" must be an integer between 0 and 2147483647")
	}
	return min(n, longestPage), nil
}

// encoder is what keys in an answer go through: XML cannot hold all of them as they are.
func (q *request) encoder() func(string) string {
	if q.query.Get("encoding-type") != "url" {
		return func(s string) string { return s }
	}
	return func(s string) string {
		return strings.ReplaceAll(strings.ReplaceAll(url.QueryEscape(s), "+", "%20"), "%2F", "/")
	}
}
