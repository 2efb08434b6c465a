package s3

import (
	"encoding/xml"
	"net/http"
	"strconv"
	"strings"

	"outcrop/internal/store"
)

type partEntry struct {
	PartNumber   int
	LastModified string
	ETag         string
	Size         int64
	sums
}

type listPartsResult struct {
	XMLName              xml.Name `xml:"http://s3.amazonaws.com/doc/2006-03-01/ ListPartsResult"`
	Bucket               string
	Key                  string
	UploadID             string `xml:"UploadId"`
	Initiator            owner
	Owner                owner
	StorageClass         string
	PartNumberMarker     int
	NextPartNumberMarker int
	MaxParts             int
	IsTruncated          bool
	Parts                []partEntry `xml:"Part"`
}

func (q *request) listParts() error {
	limit, err := q.limit("max-parts")
	if err != nil {
		return err
	}
	marker := 0
	if text := q.query.Get("part-number-marker"); text != "" {
		if marker, err = strconv.Atoi(text); err != nil || marker < 0 {
			return bad("argument", "Argument part-number-marker must be an integer between 0 and 2147483647")
		}
	}
	id := q.query.Get("uploadId")
	parts, err := q.h.uploads.ListParts(q.ctx, q.bucket, q.key, id)
	if err != nil {
		return err
	}
	out := listPartsResult{Bucket: q.bucket.Name, Key: q.key, UploadID: id, Initiator: q.owner(), Owner: q.owner(), StorageClass: "STANDARD",
		PartNumberMarker: marker, MaxParts: limit}
	for _, p := range parts {
		if p.Number <= marker {
			continue
		}
		if len(out.Parts) == limit {
			out.IsTruncated = true
			break
		}
		out.NextPartNumberMarker = p.Number
		out.Parts = append(out.Parts, partEntry{PartNumber: p.Number, LastModified: timestamp(p.Modified), ETag: quote(p.ETag), Size: p.Size, sums: sumsOf(p.Checksums)})
	}
	writeXML(q.w, http.StatusOK, out)
	return nil
}

type uploadEntry struct {
	Key          string
	UploadID     string `xml:"UploadId"`
	Initiator    owner
	Owner        owner
	StorageClass string
	Initiated    string
}

type listUploadsResult struct {
	XMLName            xml.Name `xml:"http://s3.amazonaws.com/doc/2006-03-01/ ListMultipartUploadsResult"`
	Bucket             string
	KeyMarker          string
	UploadIDMarker     string `xml:"UploadIdMarker"`
	NextKeyMarker      string
	NextUploadIDMarker string `xml:"NextUploadIdMarker"`
	Prefix             string
	Delimiter          string `xml:",omitempty"`
	EncodingType       string `xml:",omitempty"`
	MaxUploads         int
	IsTruncated        bool
	Uploads            []uploadEntry `xml:"Upload"`
	CommonPrefixes     []prefixEntry
}

func (q *request) listUploads() error {
	limit, err := q.limit("max-uploads")
	if err != nil {
		return err
	}
	if q.query.Get("delimiter") != "" {
		return notImplemented("ListMultipartUploads with delimiter")
	}
	prefix, keyMarker, idMarker := q.query.Get("prefix"), q.query.Get("key-marker"), q.query.Get("upload-id-marker")
	all, err := q.h.uploads.ListUploads(q.ctx, q.bucket, prefix)
	if err != nil {
		return err
	}
	encode := q.encoder()
	out := listUploadsResult{Bucket: q.bucket.Name, KeyMarker: encode(keyMarker), UploadIDMarker: idMarker, Prefix: encode(prefix),
		EncodingType: q.query.Get("encoding-type"), MaxUploads: limit}
	for _, u := range afterMarkers(all, keyMarker, idMarker) {
		if len(out.Uploads) == limit {
			out.IsTruncated = true
			break
		}
		out.NextKeyMarker, out.NextUploadIDMarker = encode(u.Key), u.ID
		out.Uploads = append(out.Uploads, uploadEntry{Key: encode(u.Key), UploadID: u.ID, Initiator: q.owner(), Owner: q.owner(),
			StorageClass: "STANDARD", Initiated: timestamp(u.Started)})
	}
	if !out.IsTruncated {
		out.NextKeyMarker, out.NextUploadIDMarker = "", ""
	}
	writeXML(q.w, http.StatusOK, out)
	return nil
}

// afterMarkers skips what came on earlier pages: keys up to the marker, and of the marker's own key what is not after the id.
func afterMarkers(all []store.Upload, key, id string) []store.Upload {
	if key == "" {
		return all
	}
	var rest []store.Upload
	passed := false
	for _, u := range all {
		c := strings.Compare(u.Key, key)
		if c > 0 || c == 0 && passed {
			rest = append(rest, u)
		}
		passed = passed || c == 0 && u.ID == id
	}
	return rest
}
