package s3

import (
	"net/http"

	"outcrop/internal/fault"
)

// level is what a path names.
type level uint8

const (
	service level = iota
	bucket
	object
)

// operation is one row of the routing table.
type operation struct {
	method string
	level  level
	sub    string // the query parameter that selects it
	action string // the IAM action on the path's resource; empty where the operation asks itself
	writes bool
	serve  func(*request) error
}

var operations = []operation{
	{"GET", service, "", "s3:ListAllMyBuckets", false, (*request).listBuckets},

	{"PUT", bucket, "", "s3:CreateBucket", true, (*request).createBucket},
	{"HEAD", bucket, "", "s3:ListBucket", false, (*request).headBucket},
	{"DELETE", bucket, "", "s3:DeleteBucket", true, (*request).deleteBucket},
	{"GET", bucket, "location", "s3:GetBucketLocation", false, (*request).bucketLocation},
	{"GET", bucket, "", "s3:ListBucket", false, (*request).listObjects},
	{"GET", bucket, "list-type", "s3:ListBucket", false, (*request).listObjectsV2},
	{"GET", bucket, "uploads", "s3:ListBucketMultipartUploads", false, (*request).listUploads},
	{"POST", bucket, "delete", "", true, (*request).deleteObjects},

	{"PUT", object, "", "s3:PutObject", true, (*request).putObject},
	{"GET", object, "", "s3:GetObject", false, (*request).getObject},
	{"HEAD", object, "", "s3:GetObject", false, (*request).getObject},
	{"DELETE", object, "", "s3:DeleteObject", true, (*request).deleteObject},
	{"PUT", object, "tagging", "s3:PutObjectTagging", true, (*request).putTagging},
	{"GET", object, "tagging", "s3:GetObjectTagging", false, (*request).getTagging},
	{"DELETE", object, "tagging", "s3:DeleteObjectTagging", true, (*request).deleteTagging},

	{"POST", object, "uploads", "s3:PutObject", true, (*request).createUpload},
	{"PUT", object, "uploadId", "s3:PutObject", true, (*request).putPart},
	{"POST", object, "uploadId", "s3:PutObject", true, (*request).completeUpload},
	{"DELETE", object, "uploadId", "s3:AbortMultipartUpload", true, (*request).abortUpload},
	{"GET", object, "uploadId", "s3:ListMultipartUploadParts", false, (*request).listParts},
}

// subresources are the query parameters that make a request another operation. Those without a row are not implemented.
var subresources = []string{"abac", "accelerate", "acl", "analytics", "attributes", "cors", "delete", "encryption", "intelligent-tiering", "inventory",
	"legal-hold", "lifecycle", "list-type", "location", "logging", "metadataAnnotationTable", "metadataConfiguration", "metadataInventoryTable", "metadataJournalTable", "metadataTable", "metrics", "notification", "object-lock",
	"ownershipControls", "policy", "policyStatus", "publicAccessBlock", "renameObject", "replication", "requestPayment", "restore", "retention", "select",
	"session", "tagging", "torrent", "uploadId", "uploads", "versionId", "versioning", "versions", "website"}

type routeKey struct {
	method string
	level  level
	sub    string
}

var routes = func() map[routeKey]*operation {
	m := map[routeKey]*operation{}
	for i, op := range operations {
		m[routeKey{op.method, op.level, op.sub}] = &operations[i]
	}
	return m
}()

func (q *request) route() (*operation, error) {
	k := routeKey{method: q.Method}
	switch {
	case q.key != "":
		k.level = object
	case q.bucket.Name != "":
		k.level = bucket
	}
	for _, sub := range subresources {
		if !q.query.Has(sub) || sub == "versionId" && q.query.Get(sub) == "null" {
			continue
		}
		if k.sub != "" {
			return nil, notImplemented("the query parameters " + k.sub + " and " + sub + " together")
		}
		k.sub = sub
	}
	if op := routes[k]; op != nil {
		return op, nil
	}
	switch q.Method {
	case http.MethodGet, http.MethodHead, http.MethodPut, http.MethodPost, http.MethodDelete:
		what := q.Method
		if k.sub != "" {
			what += " with " + k.sub
		}
		return nil, notImplemented(what)
	}
	err := fault.New("s3.Route", fault.Unsupported, "The specified method is not allowed against this resource.")
	err.Thing = "method"
	return nil, err
}

func notImplemented(what string) error {
	return fault.New("s3.Route", fault.Unsupported, "Outcrop does not implement this part of S3: %s.", what)
}
