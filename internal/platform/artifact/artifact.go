// Package artifact brings a model's files from the object store into a local folder: out of a model.tar.gz, or from under a
// prefix. Whatever is in an archive, nothing is written outside that folder, and the folder appears whole or not at all.
package artifact

import (
	"context"
	"io"
	"os"
	"path"
	"path/filepath"
	"strings"

	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/store"
)

// Limits bound what is taken in.
type Limits struct {
	Files int
	Bytes int64 // in total, unpacked
}

// Default is generous for models and deadly for bombs.
var Default = Limits{Files: 10_000, Bytes: 256 << 30}

// ParseURI splits "s3://bucket/key". The key may be empty; a final slash is kept.
func ParseURI(uri string) (bucket, key string, err error) {
	rest, ok := strings.CutPrefix(uri, "s3://")
	bucket, key, _ = strings.Cut(rest, "/")
	if !ok || bucket == "" {
		return "", "", fault.Bad("artifact.ParseURI", "s3Uri", "%q is not an S3 URI: s3://bucket/prefix.", uri)
	}
	return bucket, key, nil
}

// Unpack fills dir from an s3:// URI of a model.tar.gz, of one file, or of a prefix, within the default limits. A dir that is
// there already is complete: nothing is done. A bad URI, archive or entry is Invalid, one over the limits TooLarge, a missing
// bucket or object NotFound; each says what is wrong in words that a failed job may show.
func Unpack(ctx context.Context, objects store.Objects, s arn.Scope, uri, dir string) error {
	return Default.Unpack(ctx, objects, s, uri, dir)
}

// Unpack is the function of that name, within these limits.
func (l Limits) Unpack(ctx context.Context, objects store.Objects, s arn.Scope, uri, dir string) error {
	const op = "artifact.Unpack"
	bucket, key, err := ParseURI(uri)
	if err != nil {
		return err
	}
	if _, err := os.Stat(dir); err == nil {
		return nil
	}
	src := source{objects: objects, bucket: store.Bucket{Scope: s, Name: bucket}, uri: uri}
	keys, err := src.find(ctx, key, l)
	if err != nil {
		return err
	}
	err = whole(dir, func(t *target) error {
		if len(keys) == 1 && isArchive(keys[0].Key) {
			return src.untar(ctx, keys[0].Key, t, l)
		}
		return src.copy(ctx, keys, t)
	})
	return fault.Wrap(op, fault.Internal, err)
}

// source is where the files come from.
type source struct {
	objects store.Objects
	bucket  store.Bucket
	uri     string
	prefix  string // what is cut off the keys
}

func isArchive(key string) bool {
	return strings.HasSuffix(key, ".tar.gz") || strings.HasSuffix(key, ".tgz")
}

// find lists the objects that key stands for: itself, or those under it as a folder.
func (s *source) find(ctx context.Context, key string, l Limits) ([]store.ObjectInfo, error) {
	if key != "" && !strings.HasSuffix(key, "/") {
		info, err := s.objects.Head(ctx, s.bucket, key)
		if err == nil {
			s.prefix = strings.TrimSuffix(key, path.Base(key))
			return []store.ObjectInfo{info}, s.check([]store.ObjectInfo{info}, l)
		}
		if !fault.Is(err, fault.NotFound) || isArchive(key) {
			return nil, s.missing(err)
		}
		key += "/"
	}
	s.prefix = key
	var found []store.ObjectInfo
	for q := (store.ObjectQuery{Prefix: key}); ; {
		page, err := s.objects.List(ctx, s.bucket, q)
		if err != nil {
			return nil, s.missing(err)
		}
		for _, o := range page.Objects {
			if !strings.HasSuffix(o.Key, "/") { // what consoles make to show a folder
				found = append(found, o)
			}
		}
		if page.Next == "" || len(found) > l.Files {
			break
		}
		q.After = page.Next
	}
	if len(found) == 0 {
		return nil, fault.Missing("artifact.Unpack", "key", "There are no model files at %s.", s.uri)
	}
	return found, s.check(found, l)
}

func (s *source) check(found []store.ObjectInfo, l Limits) error {
	var total int64
	for _, o := range found {
		total += o.Size
	}
	if len(found) > l.Files || total > l.Bytes {
		return l.tooLarge(s.uri)
	}
	return nil
}

// missing words a failed look-up for the reader of a failed job.
func (s *source) missing(err error) error {
	if fault.Is(err, fault.NotFound) {
		return &fault.Error{Op: "artifact.Unpack", Kind: fault.NotFound, Text: "There are no model files at " + s.uri + ".", Thing: "key", Cause: err}
	}
	return fault.Wrap("artifact.Unpack", fault.Internal, err)
}

func (l Limits) tooLarge(uri string) error {
	return fault.New("artifact.Unpack", fault.TooLarge, "%s holds more than %d files or %d bytes.", uri, l.Files, l.Bytes)
}

// copy brings objects in, as links to the store's own files where it can.
func (s *source) copy(ctx context.Context, keys []store.ObjectInfo, t *target) error {
	linker, canLink := s.objects.(store.Linker)
	for _, o := range keys {
		name := strings.TrimPrefix(o.Key, s.prefix)
		if err := t.prepare(name); err != nil {
			return err
		}
		if canLink {
			if err := linker.Link(ctx, s.bucket, o.Key, filepath.Join(t.dir, filepath.FromSlash(name))); err != nil {
				return s.missing(err)
			}
			continue
		}
		_, body, err := s.objects.Get(ctx, s.bucket, o.Key)
		if err != nil {
			return s.missing(err)
		}
		err = t.write(name, cancellable{ctx, body})
		body.Close()
		if err != nil {
			return err
		}
	}
	return nil
}

// cancellable is a reader that ends with its context.
type cancellable struct {
	ctx context.Context
	r   io.Reader
}

func (c cancellable) Read(p []byte) (int, error) {
	if err := c.ctx.Err(); err != nil {
		return 0, err
	}
	return c.r.Read(p)
}
