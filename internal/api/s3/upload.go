package s3

import (
	"encoding/xml"
	"fmt"
	"net/http"
	"strconv"
	"strings"

	"outcrop/internal/checksum"
	"outcrop/internal/store"
)

type initiateResult struct {
	XMLName  xml.Name `xml:"http://s3.amazonaws.com/doc/2006-03-01/ InitiateMultipartUploadResult"`
	Bucket   string
	Key      string
	UploadID string `xml:"UploadId"`
}

func (q *request) createUpload() error {
	if err := q.refuse(objectHeaders); err != nil {
		return err
	}
	meta, err := q.meta()
	if err != nil {
		return err
	}
	if name := strings.ToLower(q.Header.Get("X-Amz-Checksum-Algorithm")); name != "" {
		if !checksum.Known(name) {
			return bad("request", "Checksum algorithm provided is unsupported. Please try again with any of the valid types: [CRC32, CRC32C, CRC64NVME, SHA1, SHA256]")
		}
		meta.Checksums = map[string]string{name: ""}
		if meta.ChecksumType, err = uploadSumType(name, q.Header.Get("X-Amz-Checksum-Type")); err != nil {
			return err
		}
		q.w.Header().Set("X-Amz-Checksum-Algorithm", strings.ToUpper(name))
		q.w.Header().Set("X-Amz-Checksum-Type", meta.ChecksumType)
	}
	id, err := q.h.uploads.CreateUpload(q.ctx, q.bucket, q.key, meta)
	if err != nil {
		return err
	}
	writeXML(q.w, http.StatusOK, initiateResult{Bucket: q.bucket.Name, Key: q.key, UploadID: id})
	return nil
}

// uploadSumType is the kind of checksum that an upload's object gets. Not every algorithm can be of either kind.
func uploadSumType(name, wanted string) (string, error) {
	isSHA := strings.HasPrefix(name, "sha")
	switch {
	case wanted == "" && name == "crc64nvme":
		return "FULL_OBJECT", nil
	case wanted == "":
		return "COMPOSITE", nil
	case wanted == "FULL_OBJECT" && !isSHA, wanted == "COMPOSITE" && name != "crc64nvme":
		return wanted, nil
	}
	return "", bad("request", "The "+wanted+" checksum type cannot be used with the "+name+" checksum algorithm.")
}

func (q *request) putPart() error {
	number, err := strconv.Atoi(q.query.Get("partNumber"))
	if err != nil || number < 1 || number > 10000 {
		return bad("argument", "Part number must be an integer between 1 and 10000, inclusive")
	}
	id := q.query.Get("uploadId")
	if q.Header.Get("X-Amz-Copy-Source") != "" {
		return q.copyPart(id, number)
	}
	if err := q.refuse(objectHeaders); err != nil {
		return err
	}
	if _, err := q.length(); err != nil {
		return err
	}
	d, err := q.digests()
	if err != nil {
		return err
	}
	part, err := q.h.uploads.PutPart(q.ctx, q.bucket, q.key, id, number, d.reader(q.Body), d.check)
	if err != nil {
		return err
	}
	q.w.Header()["ETag"] = []string{quote(part.ETag)}
	for name, value := range d.sums {
		if value != "" {
			q.w.Header().Set(sumPrefix+name, value)
		}
	}
	for name, value := range part.Checksums {
		q.w.Header().Set(sumPrefix+name, value)
	}
	q.w.WriteHeader(http.StatusOK)
	return nil
}

type completeRequest struct {
	XMLName xml.Name `xml:"CompleteMultipartUpload"`
	Parts   []struct {
		PartNumber int
		ETag       string
		sums
	} `xml:"Part"`
}

type completeResult struct {
	XMLName      xml.Name `xml:"http://s3.amazonaws.com/doc/2006-03-01/ CompleteMultipartUploadResult"`
	Location     string
	Bucket       string
	Key          string
	ETag         string
	ChecksumType string `xml:",omitempty"`
	sums
}

func (q *request) completeUpload() error {
	for _, name := range []string{"If-Match", "If-None-Match"} {
		if q.Header.Get(name) != "" {
			return notImplemented("CompleteMultipartUpload with " + name)
		}
	}
	for _, name := range checksum.Algorithms {
		if q.Header.Get(sumPrefix+name) != "" { // here it would be that of the whole object, not of the request
			return notImplemented("CompleteMultipartUpload with a checksum of the whole object")
		}
	}
	var in completeRequest
	if err := q.readXML(&in); err != nil {
		return err
	}
	var parts []store.Part
	for _, p := range in.Parts {
		parts = append(parts, store.Part{Number: p.PartNumber, ETag: strings.Trim(p.ETag, `"`), Checksums: p.byName()})
	}
	id := q.query.Get("uploadId")
	if err := q.expectSize(id, parts); err != nil {
		return err
	}
	info, err := q.h.uploads.CompleteUpload(q.ctx, q.bucket, q.key, id, parts)
	if err != nil {
		return err
	}
	scheme := "http://"
	if q.TLS != nil {
		scheme = "https://"
	}
	writeXML(q.w, http.StatusOK, completeResult{Location: scheme + q.Host + q.URL.EscapedPath(), Bucket: q.bucket.Name, Key: q.key,
		ETag: quote(info.ETag), ChecksumType: sumType(info.Meta), sums: sumsOf(info.Meta.Checksums)})
	return nil
}

// expectSize compares the object's size with what the client may have announced.
func (q *request) expectSize(id string, chosen []store.Part) error {
	text := q.Header.Get("X-Amz-Mp-Object-Size")
	if text == "" {
		return nil
	}
	announced, err := strconv.ParseInt(text, 10, 64)
	if err != nil || announced < 0 {
		return bad("argument", "Value for x-amz-mp-object-size header is invalid.")
	}
	parts, err := q.h.uploads.ListParts(q.ctx, q.bucket, q.key, id)
	if err != nil {
		return err
	}
	sizes := map[int]int64{}
	for _, p := range parts {
		sizes[p.Number] = p.Size
	}
	var size int64
	for _, p := range chosen {
		size += sizes[p.Number]
	}
	if size != announced {
		return bad("size", fmt.Sprintf("The provided 'x-amz-mp-object-size' header value %d does not match what was computed: %d", announced, size))
	}
	return nil
}

func (q *request) abortUpload() error {
	if err := q.h.uploads.AbortUpload(q.ctx, q.bucket, q.key, q.query.Get("uploadId")); err != nil {
		return err
	}
	q.w.WriteHeader(http.StatusNoContent)
	return nil
}
