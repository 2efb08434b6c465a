// Package s3 is the front door for objects: the operations of Amazon S3 that clients of training, import and retrieval use,
// path-style, over the object store. What it does not have answers NotImplemented; nothing is accepted and then ignored
// that would change what is stored.
package s3

import (
	"context"
	"log/slog"
	"net/http"
	"net/url"
	"strings"

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
	ids     *arn.Source
	log     *slog.Logger
}

// New makes the door to a store. A nil log is slog.Default().
func New(buckets store.Buckets, objects Objects, uploads store.Uploads, ids *arn.Source, log *slog.Logger) *Handler {
	if log == nil {
		log = slog.Default()
	}
	return &Handler{buckets: buckets, objects: objects, uploads: uploads, ids: ids, log: log}
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
	identify(w, r, h.ids)
	caller := access.From(r.Context())
	q := &request{Request: r, w: w, h: h, ctx: r.Context(), caller: caller}
	if err := q.serve(); err != nil {
		if fault.Is(err, fault.Internal) {
			h.log.ErrorContext(q.ctx, "s3: a request failed", "method", r.Method, "path", r.URL.Path, "error", err)
		}
		Fail(w, r, err)
	}
}

func (q *request) serve() error {
	var err error
	if q.query, err = url.ParseQuery(q.URL.RawQuery); err != nil {
		return bad("InvalidURI", "Couldn't parse the specified URI.")
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
			return bad("InvalidBucketName", "The specified bucket is not valid.")
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
	if !q.caller.May(action, arn.ARN(resource)) {
		return accessDenied()
	}
	return nil
}

func accessDenied() error { return fault.New("s3.Authorize", fault.Denied, "Access Denied") }

// identify gives the answer its ids, where the layer before has not.
func identify(w http.ResponseWriter, r *http.Request, ids *arn.Source) {
	if w.Header().Get("X-Amz-Request-Id") == "" {
		w.Header().Set("X-Amz-Request-Id", ids.Upper(16))
	}
	if w.Header().Get("X-Amz-Id-2") == "" {
		w.Header().Set("X-Amz-Id-2", ids.Secret(64))
	}
}

// validBucket is S3's rule for bucket names.
func validBucket(name string) bool {
	if len(name) < 3 || len(name) > 63 || strings.Contains(name, "..") {
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
