package s3

import (
	"encoding/xml"
	"net/http"

	"outcrop/internal/api/wire"
	"outcrop/internal/fault"
)

type deleteRequest struct {
	XMLName xml.Name `xml:"Delete"`
	Quiet   bool
	Objects []deleteEntry `xml:"Object"`
}

type deleteEntry struct {
	Key              string
	VersionID        string `xml:"VersionId"`
	ETag             *string
	LastModifiedTime *string
	Size             *int64
}

type deletedEntry struct{ Key string }

type failedEntry struct {
	Key     string
	Code    string
	Message string
}

type deleteResult struct {
	XMLName xml.Name       `xml:"http://s3.amazonaws.com/doc/2006-03-01/ DeleteResult"`
	Deleted []deletedEntry `xml:",omitempty"`
	Errors  []failedEntry  `xml:"Error"`
}

// deleteObjects deletes up to 1,000 keys, each for itself: the answer tells which failed.
func (q *request) deleteObjects() error {
	d, err := q.digests()
	if err != nil {
		return err
	}
	if d.md5 == nil && len(d.sums) == 0 {
		return bad("request", "Missing required header for this request: Content-MD5 OR x-amz-checksum-*")
	}
	var in deleteRequest
	if err := q.readXML(&in); err != nil {
		return err
	}
	if len(in.Objects) == 0 || len(in.Objects) > longestPage {
		return bad("xml", "The XML you provided was not well-formed or did not validate against our published schema")
	}
	if _, err := q.h.buckets.HeadBucket(q.ctx, q.bucket); err != nil {
		return err
	}
	var out deleteResult
	for _, o := range in.Objects {
		err := q.deleteOne(o)
		switch {
		case fault.Is(err, fault.Internal), fault.Is(err, fault.NoSpace):
			return err
		case err != nil:
			code := wire.S3Code(err)
			out.Errors = append(out.Errors, failedEntry{Key: o.Key, Code: code, Message: fault.Public(err)})
		case !in.Quiet:
			out.Deleted = append(out.Deleted, deletedEntry{o.Key})
		}
	}
	writeXML(q.w, http.StatusOK, out)
	return nil
}

func (q *request) deleteOne(o deleteEntry) error {
	if o.VersionID != "" && o.VersionID != "null" || o.ETag != nil || o.LastModifiedTime != nil || o.Size != nil {
		return notImplemented("DeleteObjects of versions or under conditions")
	}
	if o.Key == "" {
		return bad("xml", "A key must be given")
	}
	if err := q.may("s3:DeleteObject", q.bucket.Name, o.Key); err != nil {
		return err
	}
	return q.h.objects.Delete(q.ctx, q.bucket, o.Key)
}
