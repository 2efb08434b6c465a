// Package object keeps objects on a local disk: contents in files with opaque names, names and metadata in the records. An
// object is there when its record is: its file is complete and durable before the record is committed, and removed after
// the record is gone. What a crash leaves behind is a file without a record, which Sweep removes.
package object

import (
	"context"
	"path/filepath"
	"strings"
	"sync"
	"time"
	"unicode/utf8"

	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/store"
)

// Disk implements store.Buckets, Objects, Uploads, Linker, Expecter and Tagger.
type Disk struct {
	dir     string
	records store.Records
	clock   func() time.Time
	ids     *arn.Source
	fs      FS

	mu      sync.Mutex
	writing map[string]bool // blobs that have no record yet, which Sweep leaves alone
}

var (
	_ store.Buckets  = (*Disk)(nil)
	_ store.Objects  = (*Disk)(nil)
	_ store.Uploads  = (*Disk)(nil)
	_ store.Linker   = (*Disk)(nil)
	_ store.Expecter = (*Disk)(nil)
	_ store.Tagger   = (*Disk)(nil)
)

// bucket is stored under its name.
type bucket struct{}

// object is stored under its bucket's name, "/" and its key.
type object struct {
	Blob  string
	Size  int64
	ETag  string
	Meta  store.ObjectMeta
	Parts []int64 `json:",omitempty"`
}

var (
	buckets = store.Table[bucket]{Kind: "bucket"}
	objects = store.Table[object]{Kind: "object"}
)

// Open keeps objects' contents in dir, which is made when it is not there. A nil fs is the machine's own.
func Open(dir string, records store.Records, clock func() time.Time, ids *arn.Source, fs FS) (*Disk, error) {
	if fs == nil {
		fs = OS{}
	}
	if err := fs.MkdirAll(dir); err != nil {
		return nil, fault.Wrap("object.Open", fault.Internal, err)
	}
	return &Disk{dir: dir, records: records, clock: clock, ids: ids, fs: fs, writing: map[string]bool{}}, nil
}

func (d *Disk) path(blob string) string { return filepath.Join(d.dir, blob) }

func (d *Disk) now() time.Time { return d.clock().UTC().Truncate(time.Millisecond) }

// CreateBucket implements store.Buckets.
func (d *Disk) CreateBucket(ctx context.Context, b store.Bucket) error {
	if b.Name == "" || strings.Contains(b.Name, "/") {
		return fault.Bad("object.CreateBucket", "bucket", "The specified bucket is not valid.")
	}
	return d.records.Update(ctx, func(tx store.Tx) error {
		err := buckets.Insert(tx, b.Scope, b.Name, d.now(), bucket{})
		if fault.Is(err, fault.Exists) {
			return &fault.Error{Op: "object.CreateBucket", Kind: fault.Exists, Thing: "bucket", Text: "The bucket already exists."}
		}
		return err
	})
}

// HeadBucket implements store.Buckets.
func (d *Disk) HeadBucket(ctx context.Context, b store.Bucket) (info store.BucketInfo, err error) {
	err = d.records.View(ctx, func(tx store.Tx) error {
		info, err = findBucket(tx, b)
		return err
	})
	return info, err
}

// ListBuckets implements store.Buckets.
func (d *Disk) ListBuckets(ctx context.Context, s arn.Scope) ([]store.BucketInfo, error) {
	var all []store.BucketInfo
	err := d.records.View(ctx, func(tx store.Tx) error {
		rows, _, err := buckets.List(tx, store.Query{Scope: s})
		for _, r := range rows {
			all = append(all, store.BucketInfo{Name: r.ID, Created: r.Created})
		}
		return err
	})
	return all, err
}

// DeleteBucket implements store.Buckets. Unfinished uploads do not keep a bucket alive.
func (d *Disk) DeleteBucket(ctx context.Context, b store.Bucket) error {
	var waste []string
	err := d.records.Update(ctx, func(tx store.Tx) error {
		if _, err := findBucket(tx, b); err != nil {
			return err
		}
		rows, _, err := objects.List(tx, store.Query{Scope: b.Scope, IDPrefix: b.Name + "/", Limit: 1})
		if err != nil {
			return err
		}
		if len(rows) > 0 {
			return &fault.Error{Op: "object.DeleteBucket", Kind: fault.Conflict, Thing: "bucket", Text: "The bucket you tried to delete is not empty"}
		}
		if waste, err = dropUploads(tx, b); err != nil {
			return err
		}
		return buckets.Delete(tx, b.Scope, b.Name)
	})
	if err == nil {
		d.discard(waste...)
	}
	return err
}

func findBucket(tx store.Tx, b store.Bucket) (store.BucketInfo, error) {
	row, err := buckets.Get(tx, b.Scope, b.Name)
	if fault.Is(err, fault.NotFound) {
		return store.BucketInfo{}, fault.Missing("object.Bucket", "bucket", "The specified bucket does not exist")
	}
	return store.BucketInfo{Name: row.ID, Created: row.Created}, err
}

// findObject reads an object's record, and says whether bucket or key is missing.
func findObject(tx store.Tx, b store.Bucket, key string) (store.Row[object], error) {
	row, err := objects.Get(tx, b.Scope, b.Name+"/"+key)
	if !fault.Is(err, fault.NotFound) {
		return row, err
	}
	if _, err := findBucket(tx, b); err != nil {
		return row, err
	}
	return row, fault.Missing("object.Get", "key", "The specified key does not exist.")
}

func info(b store.Bucket, row store.Row[object]) store.ObjectInfo {
	v := row.Value
	return store.ObjectInfo{Key: row.ID[len(b.Name)+1:], Size: v.Size, ETag: v.ETag, Modified: row.Modified, Meta: v.Meta, Parts: v.Parts}
}

// lastRune ends no key, so that key+lastRune comes after all keys that begin with key.
const lastRune = "\U0010FFFF"

func checkKey(key string) error {
	switch {
	case len(key) > 1024:
		return &fault.Error{Op: "object.Put", Kind: fault.TooLarge, Thing: "key", Text: "Your key is too long"}
	case key == "" || !utf8.ValidString(key) || strings.ContainsAny(key, "\x00"+lastRune):
		return fault.Bad("object.Put", "key", "The key is not a string that can name an object.")
	}
	return nil
}
