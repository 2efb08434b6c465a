package source

import (
	"context"
	"crypto/md5"
	"errors"
	"fmt"
	"io"
	"net/http"
	"path"
	"path/filepath"
	"strings"

	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/aws/aws-sdk-go-v2/service/s3/types"

	"outcrop/internal/fault"
)

// bucket is a s3: source: an object, or all below a prefix.
type bucket struct{ name, key string }

func (b bucket) String() string { return "s3://" + b.name + "/" + b.key }

func (b bucket) plan(ctx context.Context, f *Fetcher) (plan, error) {
	client, err := f.S3(ctx)
	if err != nil {
		return plan{}, err
	}
	store := objects{client, b}
	folder, names, err := store.list(ctx)
	if err != nil {
		return plan{}, err
	}
	choice := f.Choice
	if b.key != "" && folder+path.Base(b.key) == b.key && choice == "" && path.Ext(b.key) != "" {
		choice = path.Base(b.key)
	}
	chosen, note, err := choose(names, choice)
	if err != nil {
		return plan{}, err
	}
	p := plan{note: note}
	var files []File
	for _, name := range chosen {
		r, err := store.remote(ctx, f, folder, name)
		if err != nil {
			return plan{}, err
		}
		p.files, files = append(p.files, r), append(files, File{name, r.path})
		p.scratch = append(p.scratch, filepath.Dir(filepath.Dir(r.path)))
	}
	p.finish = func(context.Context) ([]File, error) { return files, nil }
	return p, nil
}

// objects are those of a bucket.
type objects struct {
	client *s3.Client
	bucket
}

// list finds the folder that a source names or is in, and the objects there. An object's name brings the other parts along, where
// it is one of a split model.
func (o objects) list(ctx context.Context) (folder string, names []string, err error) {
	prefix := o.key
	if m := splitRule.FindStringSubmatch(prefix); m != nil {
		prefix = m[1]
	}
	folder = prefix[:strings.LastIndex(prefix, "/")+1]
	var keys []string
	pages := s3.NewListObjectsV2Paginator(o.client, &s3.ListObjectsV2Input{Bucket: &o.name, Prefix: &prefix})
	for pages.HasMorePages() {
		page, err := pages.NextPage(ctx)
		if err != nil {
			return "", nil, o.refused(o.String(), err)
		}
		for _, c := range page.Contents {
			keys = append(keys, *c.Key)
		}
	}
	below := strings.TrimSuffix(prefix, "/") + "/"
	for _, key := range keys {
		if strings.HasPrefix(key, below) && prefix != "" {
			folder = below
		}
	}
	for _, key := range keys {
		if name, ok := strings.CutPrefix(key, folder); ok && isInside(name) {
			names = append(names, name)
		}
	}
	if len(names) == 0 {
		return "", nil, refuse(fault.NotFound, "file", "There is nothing at %s.", o)
	}
	return folder, names, nil
}

// remote asks about an object. One that changes before it is all here is not mixed: it is read by its ETag.
func (o objects) remote(ctx context.Context, f *Fetcher, folder, name string) (r remote, err error) {
	key := folder + name
	uri := "s3://" + o.name + "/" + key
	head, err := o.client.HeadObject(ctx, &s3.HeadObjectInput{Bucket: &o.name, Key: &key})
	if err != nil {
		return r, o.refused(uri, err)
	}
	etag := *head.ETag
	r.name, r.size = name, *head.ContentLength
	if r.path, err = version(filepath.Join(f.Dir, short(uri)), short(etag), path.Base(name)); err != nil {
		return r, err
	}
	r.partial = r.path + ".incomplete"
	switch plain := plainETag(etag); head.ServerSideEncryption {
	case "", types.ServerSideEncryptionAes256: // an ETag is the content's MD5, but of objects that came in parts or have keys of their own
		if isHex(plain) && len(plain) == 2*md5.Size {
			r.sum = sum{"MD5", plain}
		}
	}
	r.open = func(ctx context.Context, from int64) (io.ReadCloser, int64, error) {
		in := &s3.GetObjectInput{Bucket: &o.name, Key: &key, IfMatch: &etag}
		if from > 0 {
			in.Range = new(fmt.Sprintf("bytes=%d-", from))
		}
		out, err := o.client.GetObject(ctx, in)
		if err != nil {
			return nil, 0, o.refused(uri, err)
		}
		if out.ContentRange == nil {
			from = 0
		} else if at, ok := parseRange(*out.ContentRange); ok {
			from = at
		}
		return out.Body, from, nil
	}
	return r, nil
}

// refused says what a store answered.
func (o objects) refused(uri string, err error) error {
	var answer interface{ HTTPStatusCode() int }
	var code interface{ ErrorCode() string }
	if !errors.As(err, &answer) || answer.HTTPStatusCode() == 0 {
		return unreachable("The store of "+uri, err)
	}
	word := http.StatusText(answer.HTTPStatusCode())
	if errors.As(err, &code) {
		word = code.ErrorCode()
	}
	e := fault.New("source", fault.Invalid, "The store answers %s to the question for %s.", word, uri)
	e.Thing, e.Cause = "file", err
	switch status := answer.HTTPStatusCode(); {
	case status == http.StatusNotFound:
		e.Kind = fault.NotFound
	case status == http.StatusForbidden || status == http.StatusUnauthorized:
		e.Kind, e.Thing = fault.Denied, "keys"
	case status == http.StatusTooManyRequests:
		e.Kind = fault.Throttled
	case status >= 500:
		e.Kind = fault.Unavailable
	}
	return e
}
