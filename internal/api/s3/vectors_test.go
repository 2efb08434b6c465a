package s3

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"net/http/httptest"
	"net/url"
	"reflect"
	"runtime"
	"strings"
	"testing"

	"outcrop/internal/api/recorded"
	"outcrop/internal/store"
)

// served are S3's operations that we have, with the method that serves each.
var served = map[string]string{"ListBuckets": "listBuckets", "CreateBucket": "createBucket", "HeadBucket": "headBucket", "DeleteBucket": "deleteBucket",
	"GetBucketLocation": "bucketLocation", "ListObjects": "listObjects", "ListObjectsV2": "listObjectsV2", "ListMultipartUploads": "listUploads",
	"DeleteObjects": "deleteObjects", "PutObject": "putObject", "CopyObject": "putObject", "GetObject": "getObject", "HeadObject": "getObject",
	"DeleteObject": "deleteObject", "PutObjectTagging": "putTagging", "GetObjectTagging": "getTagging", "DeleteObjectTagging": "deleteTagging",
	"CreateMultipartUpload": "createUpload", "UploadPart": "putPart", "UploadPartCopy": "putPart", "CompleteMultipartUpload": "completeUpload",
	"AbortMultipartUpload": "abortUpload", "ListParts": "listParts"}

// The requests that AWS recorded for its SDK go where they belong, with the values written in them; versions and single parts,
// which are not there, are refused.
func TestRecordedRequests(t *testing.T) {
	messages, err := recorded.Requests("s3")
	if err != nil {
		t.Fatal(err)
	}
	same, all := 0, 0
	for _, rec := range messages {
		name := served[rec.Name]
		if name == "" {
			if q := recordedRequest(t, rec); q != nil {
				if op, err := q.route(); err == nil && rec.Name != "ListDirectoryBuckets" { // which differs from ListBuckets by its host alone
					t.Errorf("%s is served by %s", rec.Name, method(op))
				}
			}
			continue
		}
		all++
		q := recordedRequest(t, rec)
		if q.query.Has("versionId") {
			if op, err := q.route(); err == nil {
				t.Errorf("%s with a version is served by %s", rec.Name, method(op))
			}
			q.query.Del("versionId")
		}
		op, err := q.route()
		if err == nil && method(op) != name {
			err = fmt.Errorf("it is served by %s", method(op))
		}
		if err == nil {
			err = valuesArrive(q, rec)
		}
		if err != nil {
			t.Errorf("%s differs: %v", rec.Name, err)
			continue
		}
		same++
	}
	t.Logf("s3: requests %d of %d", same, all)
	if all != len(served) {
		t.Errorf("%d of %d operations have recordings", all, len(served))
	}
}

// recordedRequest puts the bucket, which was in the host's name, into the path.
func recordedRequest(t *testing.T, rec recorded.Message) *request {
	t.Helper()
	verb, target, _ := strings.Cut(rec.First, " ")
	if rec.Name != "ListBuckets" {
		target = "/bucket" + strings.Replace(target, "/?", "?", 1)
	}
	u, err := url.Parse(target)
	if err != nil {
		t.Fatal(err)
	}
	r := httptest.NewRequest(verb, target, bytes.NewReader(rec.Body))
	r.Header = rec.Header
	name, key, _ := strings.Cut(strings.TrimPrefix(u.Path, "/"), "/")
	return &request{Request: r, query: u.Query(), bucket: store.Bucket{Name: name}, key: key}
}

// method is the name of the method that serves an operation.
func method(op *operation) string {
	name := runtime.FuncForPC(reflect.ValueOf(op.serve).Pointer()).Name()
	return name[strings.LastIndexByte(name, '.')+1:]
}

// valuesArrive reads what the operation takes beside its query.
func valuesArrive(q *request, rec recorded.Message) error {
	var have, want any
	switch rec.Name {
	case "PutObject", "CreateMultipartUpload":
		q.Header.Del("Expires") // is refused
		q.Header.Set("X-Amz-Tagging", "a=b")
		m, err := q.meta()
		if err != nil {
			return err
		}
		have, want = m, store.ObjectMeta{ContentType: "__ContentType__", ContentEncoding: "__ContentEncoding__", ContentDisposition: "__ContentDisposition__",
			ContentLanguage: "__ContentLanguage__", CacheControl: "__CacheControl__", User: map[string]string{"key0": "__Value__"}, Tags: map[string]string{"a": "b"}}
	case "PutObjectTagging":
		var in tagging
		if err := xml.Unmarshal(rec.Body, &in); err != nil {
			return err
		}
		have, want = in.Tags, []tagEntry{{"__Key__", "__Value__"}, {"__Key__", "__Value__"}}
	case "DeleteObjects":
		var in deleteRequest
		if err := xml.Unmarshal(rec.Body, &in); err != nil {
			return err
		}
		have, want = []any{len(in.Objects), in.Objects[1].Key, in.Quiet}, []any{2, "__Key__", true}
	case "CompleteMultipartUpload":
		var in completeRequest
		if err := xml.Unmarshal(rec.Body, &in); err != nil {
			return err
		}
		part := in.Parts[1]
		have, want = []any{len(in.Parts), part.PartNumber, part.ETag, part.ChecksumSHA256, part.ChecksumCRC64NVME},
			[]any{2, 1, "__ETag__", "__ChecksumSHA256__", "__ChecksumCRC64NVME__"}
	}
	if !reflect.DeepEqual(have, want) {
		return fmt.Errorf("have %+v, want %+v", have, want)
	}
	return nil
}
