package s3

import (
	"net/http"
	"strings"

	"outcrop/internal/fault"
	"outcrop/internal/store"
)

func (q *request) putObject() error {
	if q.Header.Get("X-Amz-Copy-Source") != "" {
		return q.copyObject()
	}
	if err := q.refuse(objectHeaders); err != nil {
		return err
	}
	if _, err := q.length(); err != nil {
		return err
	}
	meta, err := q.meta()
	if err != nil {
		return err
	}
	if len(meta.Tags) > 0 {
		if err := q.may("s3:PutObjectTagging", q.bucket.Name, q.key); err != nil {
			return err
		}
	}
	d, err := q.digests()
	if err != nil {
		return err
	}
	if meta.Checksums = d.storeSums(); len(meta.Checksums) == 0 {
		meta.Checksums = map[string]string{"crc64nvme": ""} // S3's own choice
	}
	expect, err := q.expectation()
	if err != nil {
		return err
	}
	info, err := q.h.objects.PutIf(q.ctx, q.bucket, q.key, meta, d.reader(q.Body), d.check, expect)
	if err != nil {
		return err
	}
	q.w.Header()["ETag"] = []string{quote(info.ETag)}
	q.describeSums(info.Meta)
	q.w.WriteHeader(http.StatusOK)
	return nil
}

// expectation is the condition under which a write is done; nil when there is none.
func (q *request) expectation() (func(*store.ObjectInfo) error, error) {
	match, none := q.Header.Get("If-Match"), q.Header.Get("If-None-Match")
	failed := preconditionFailed()
	switch {
	case match == "" && none == "":
		return nil, nil
	case match != "" && none != "", none != "" && none != "*":
		return nil, notImplemented("If-None-Match with another value than *, or together with If-Match, on a write")
	case none != "":
		return func(old *store.ObjectInfo) error {
			if old != nil {
				return failed
			}
			return nil
		}, nil
	}
	return func(old *store.ObjectInfo) error {
		if old == nil {
			return fault.Missing("s3.Put", "key", "The specified key does not exist.")
		}
		if !matchesTag(match, old.ETag) {
			return failed
		}
		return nil
	}, nil
}

// matchesTag tells whether an If-Match list has the ETag or is "*".
func matchesTag(list, etag string) bool {
	for one := range strings.SplitSeq(list, ",") {
		one = strings.TrimPrefix(strings.TrimSpace(one), "W/")
		if one == "*" || strings.Trim(one, `"`) == etag {
			return true
		}
	}
	return false
}

func (q *request) deleteObject() error {
	if q.Header.Get("If-Match") != "" {
		return notImplemented("DeleteObject with If-Match")
	}
	if err := q.h.objects.Delete(q.ctx, q.bucket, q.key); err != nil {
		return err
	}
	q.w.WriteHeader(http.StatusNoContent)
	return nil
}
