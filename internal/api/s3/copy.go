package s3

import (
	"encoding/xml"
	"io"
	"net/http"
	"net/url"
	"strings"

	"outcrop/internal/checksum"
	"outcrop/internal/store"
)

type copyResult struct {
	XMLName      xml.Name // CopyObjectResult or CopyPartResult
	ETag         string
	LastModified string
	ChecksumType string `xml:",omitempty"`
	sums
}

// source opens what is to be copied, if the caller may read it and the conditions hold.
func (q *request) source() (store.Bucket, store.ObjectInfo, store.ObjectBody, error) {
	from := store.Bucket{Scope: q.caller.Scope}
	fail := func(err error) (store.Bucket, store.ObjectInfo, store.ObjectBody, error) {
		return from, store.ObjectInfo{}, nil, err
	}
	path, version, _ := strings.Cut(q.Header.Get("X-Amz-Copy-Source"), "?")
	if version != "" && version != "versionId=null" {
		return fail(notImplemented("copying a version"))
	}
	path, err := url.PathUnescape(path)
	name, key, ok := strings.Cut(strings.TrimPrefix(path, "/"), "/")
	if err != nil || !ok || key == "" || strings.HasPrefix(path, "arn:") {
		return fail(bad("argument", "Copy Source must mention the source bucket and key: sourcebucket/sourcekey"))
	}
	from.Name = name
	if err := q.may("s3:GetObject", name, key); err != nil {
		return fail(err)
	}
	info, body, err := q.h.objects.Get(q.ctx, from, key)
	if err != nil {
		return fail(err)
	}
	if err := q.conditions(info, "X-Amz-Copy-Source-"); err != nil {
		body.Close()
		return fail(err)
	}
	return from, info, body, nil
}

func (q *request) copyObject() error {
	if err := q.refuse(objectHeaders); err != nil {
		return err
	}
	expect, err := q.expectation()
	if err != nil {
		return err
	}
	from, info, body, err := q.source()
	if err != nil {
		return err
	}
	defer body.Close()
	meta, err := q.copiedMeta(info)
	if err != nil {
		return err
	}
	if from == q.bucket && info.Key == q.key && !q.replaces("Metadata") && q.Header.Get("X-Amz-Checksum-Algorithm") == "" {
		return bad("request", "This copy request is illegal because it is trying to copy an object to itself without changing the object's metadata, storage class, website redirect location or encryption attributes.")
	}
	if meta.Checksums, err = q.copiedSums(info); err != nil {
		return err
	}
	out, err := q.h.objects.PutIf(q.ctx, q.bucket, q.key, meta, body, nil, expect)
	if err != nil {
		return err
	}
	writeXML(q.w, http.StatusOK, copyResult{XMLName: xml.Name{Space: namespace, Local: "CopyObjectResult"}, ETag: quote(out.ETag),
		LastModified: timestamp(out.Modified), ChecksumType: sumType(out.Meta), sums: sumsOf(out.Meta.Checksums)})
	return nil
}

// replaces tells whether the request brings its own metadata or tags.
func (q *request) replaces(what string) bool {
	return q.Header.Get("X-Amz-"+what+"-Directive") == "REPLACE"
}

func (q *request) copiedMeta(info store.ObjectInfo) (store.ObjectMeta, error) {
	own, err := q.meta()
	if err != nil {
		return own, err
	}
	meta := info.Meta
	if q.replaces("Metadata") {
		meta = own
	}
	meta.Tags = info.Meta.Tags
	if q.replaces("Tagging") {
		meta.Tags = own.Tags
	}
	if len(meta.Tags) > 0 {
		err = q.may("s3:PutObjectTagging", q.bucket.Name, q.key)
	}
	return meta, err
}

// copiedSums says which checksums the copy gets: the wanted one, or those of the source, verified where they are of the whole.
func (q *request) copiedSums(info store.ObjectInfo) (map[string]string, error) {
	if wanted := strings.ToLower(q.Header.Get("X-Amz-Checksum-Algorithm")); wanted != "" {
		if !checksum.Known(wanted) {
			return nil, bad("request", "Checksum algorithm provided is unsupported. Please try again with any of the valid types: [CRC32, CRC32C, CRC64NVME, SHA1, SHA256]")
		}
		return map[string]string{wanted: ""}, nil
	}
	sums := map[string]string{}
	for name, value := range info.Meta.Checksums {
		if strings.Contains(value, "-") {
			value = ""
		}
		sums[name] = value
	}
	return sums, nil
}

// copyPart is UploadPartCopy.
func (q *request) copyPart(id string, number int) error {
	_, info, body, err := q.source()
	if err != nil {
		return err
	}
	defer body.Close()
	var r io.Reader = body
	if header := q.Header.Get("X-Amz-Copy-Source-Range"); header != "" {
		part, err := parseRange(header, info.Size)
		if err != nil || !part.partial {
			return bad("argument", "The x-amz-copy-source-range value must be of the form bytes=first-last where first and last are the zero-based offsets of the first and last bytes to copy")
		}
		r = io.NewSectionReader(body, part.start, part.length)
	}
	out, err := q.h.uploads.PutPart(q.ctx, q.bucket, q.key, id, number, r, nil)
	if err != nil {
		return err
	}
	writeXML(q.w, http.StatusOK, copyResult{XMLName: xml.Name{Space: namespace, Local: "CopyPartResult"}, ETag: quote(out.ETag),
		LastModified: timestamp(out.Modified), sums: sumsOf(out.Checksums)})
	return nil
}
