// Package s3 is the front door for objects: the operations of Amazon S3 that clients of training, import and retrieval use,
// path-style, over the object store. What it does not have answers NotImplemented; nothing is accepted and then ignored
// that would change what is stored.
package s3

import (
	"context"
	"net/http"
	"net/netip"
	"net/url"
	"slices"
	"strings"

	"outcrop/internal/api/wire"
	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/platform/access"
	"outcrop/internal/store"
)

// SystemBucket holds the catalog's models. Through this door it can only be read.
const SystemBucket = "outcrop-models"

// Objects is what the door needs of an object store.
type Objects interface {
	store.Objects
	store.Expecter
	store.Tagger
}

// Handler serves S3. Its requests are authenticated: access.From(ctx) is the caller.
type Handler struct {
	buckets store.Buckets
	objects Objects
	uploads store.Uploads
}

// New makes the door to a store.
func New(buckets store.Buckets, objects Objects, uploads store.Uploads) *Handler {
	return &Handler{buckets: buckets, objects: objects, uploads: uploads}
}

// request is one request, taken apart.
type request struct {
	*http.Request
	w      http.ResponseWriter
	h      *Handler
	ctx    context.Context
	caller access.Caller
	query  url.Values
	bucket store.Bucket // Name is empty for the service itself
	key    string       // empty for a bucket
}

// ServeHTTP finds the operation, checks that the caller may do it, and does it.
func (h *Handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	caller := access.From(r.Context())
	q := &request{Request: r, w: w, h: h, ctx: r.Context(), caller: caller}
	if err := q.serve(); err != nil {
		wire.Fail(w, r, err)
	}
}

func (q *request) serve() error {
	var err error
	if q.query, err = url.ParseQuery(q.URL.RawQuery); err != nil {
		return bad("uri", "Couldn't parse the specified URI.")
	}
	name, key, _ := strings.Cut(strings.TrimPrefix(q.URL.Path, "/"), "/")
	q.bucket, q.key = store.Bucket{Scope: q.caller.Scope, Name: name}, key
	op, err := q.route()
	if err != nil {
		return err
	}
	if owner := q.Header.Get("X-Amz-Expected-Bucket-Owner"); owner != "" && owner != string(q.caller.Account) {
		return accessDenied()
	}
	if op.writes && name == SystemBucket {
		return accessDenied()
	}
	if op.action != "" {
		if err := q.may(op.action, name, key); err != nil {
			return err
		}
	}
	if name != "" && !validBucket(name) {
		if q.Method == http.MethodPut && key == "" {
			return bad("bucket", "The specified bucket is not valid.")
		}
		return fault.Missing("s3.Bucket", "bucket", "The specified bucket does not exist")
	}
	return op.serve(q)
}

// may checks that the caller may perform action on a key, a bucket, or (with neither) all of S3.
func (q *request) may(action, bucket, key string) error {
	resource := "*"
	if bucket != "" {
		resource = "arn:aws:s3:::" + bucket
	}
	if key != "" {
		resource += "/" + key
	}
	return q.caller.Authorize(access.Ask{Action: action, Resource: arn.ARN(resource), Shown: shown(resource), Keys: q.keys})
}

// shown is how S3 names a resource in AccessDenied: in quotes.
func shown(resource string) string { return `"` + resource + `"` }

// listKeys are S3's condition keys of listings, by the query parameter that gives them.
var listKeys = map[string]string{"s3:prefix": "prefix", "s3:delimiter": "delimiter", "s3:max-keys": "max-keys", "s3:versionid": "versionId"}

// headerKeys are those that headers give.
var headerKeys = map[string]string{"s3:x-amz-acl": "X-Amz-Acl", "s3:x-amz-copy-source": "X-Amz-Copy-Source", "s3:x-amz-content-sha256": "X-Amz-Content-Sha256",
	"s3:x-amz-server-side-encryption": "X-Amz-Server-Side-Encryption", "s3:x-amz-storage-class": "X-Amz-Storage-Class",
	"s3:x-amz-metadata-directive": "X-Amz-Metadata-Directive"}

// keys are the condition keys of the request, for policies that ask.
func (q *request) keys(name string) []string {
	if tag, ok := strings.CutPrefix(name, "s3:requestobjecttag/"); ok {
		tags, _ := url.ParseQuery(q.Header.Get("X-Amz-Tagging"))
		return tags[tag]
	}
	if parameter := listKeys[name]; parameter != "" {
		if q.query.Has(parameter) {
			return q.query[parameter]
		}
		return nil
	}
	if header := headerKeys[name]; header != "" {
		return q.Header.Values(header)
	}
	return nil
}

func accessDenied() error { return fault.New("s3.Authorize", fault.Denied, "Access Denied") }

// bad is an Invalid fault; which code of S3's it is, package wire finds by its thing.
func bad(thing, text string) error {
	return &fault.Error{Op: "s3.Serve", Kind: fault.Invalid, Thing: thing, Text: text}
}

func preconditionFailed() error {
	return &fault.Error{Op: "s3.Serve", Kind: fault.Conflict, Thing: "precondition", Text: "At least one of the pre-conditions you specified did not hold"}
}

// What S3 keeps for itself: names of access points and of other kinds of buckets.
var (
	reservedPrefixes = []string{"xn--", "sthree-"}
	reservedSuffixes = []string{"-s3alias", "--ol-s3", ".mrap", "--x-s3", "--table-s3"}
)

// validBucket is S3's rule for bucket names.
func validBucket(name string) bool {
	if len(name) < 3 || len(name) > 63 || strings.Contains(name, "..") {
		return false
	}
	if slices.ContainsFunc(reservedPrefixes, func(p string) bool { return strings.HasPrefix(name, p) }) ||
		slices.ContainsFunc(reservedSuffixes, func(p string) bool { return strings.HasSuffix(name, p) }) {
		return false
	}
	if ip, err := netip.ParseAddr(name); err == nil && ip.Is4() {
		return false
	}
	alphanumeric := func(c byte) bool { return 'a' <= c && c <= 'z' || '0' <= c && c <= '9' }
	for i := range len(name) {
		if c := name[i]; !alphanumeric(c) && c != '-' && c != '.' {
			return false
		}
	}
	return alphanumeric(name[0]) && alphanumeric(name[len(name)-1])
}
