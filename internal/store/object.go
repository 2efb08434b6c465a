package store

import (
	"context"
	"io"
	"time"

	"outcrop/internal/arn"
)

// Bucket names a bucket in an account and region.
type Bucket struct {
	arn.Scope
	Name string
}

// BucketInfo is what is known of a bucket.
type BucketInfo struct {
	Name    string
	Created time.Time
}

// ObjectMeta is what a writer says of an object. All of it is returned as it was given.
type ObjectMeta struct {
	ContentType        string            `json:",omitempty"`
	ContentEncoding    string            `json:",omitempty"`
	ContentDisposition string            `json:",omitempty"`
	ContentLanguage    string            `json:",omitempty"`
	CacheControl       string            `json:",omitempty"`
	User               map[string]string `json:",omitempty"` // x-amz-meta-*
	Tags               map[string]string `json:",omitempty"`

	// Checksums are base64 by lower-case algorithm ("crc32", "sha256"; package checksum). A given one is verified before the
	// write is answered; an empty one is computed. Those of an upload name what its parts' and its object's are made with.
	Checksums    map[string]string `json:",omitempty"`
	ChecksumType string            `json:",omitempty"` // S3's COMPOSITE or FULL_OBJECT; only looked at in an upload
}

// ObjectInfo is what is known of an object.
type ObjectInfo struct {
	Key      string
	Size     int64
	ETag     string // as S3 has it, without quotes: the MD5 in hex, or MD5-of-MD5s with "-N" for multipart
	Modified time.Time
	Meta     ObjectMeta
	Parts    []int64 // the sizes of what it was uploaded in; nil for one that came whole
}

// Buckets manages buckets. A missing one is NotFound with Thing "bucket"; deleting one that holds objects is Conflict.
type Buckets interface {
	CreateBucket(ctx context.Context, b Bucket) error // Exists when it is there
	HeadBucket(ctx context.Context, b Bucket) (BucketInfo, error)
	ListBuckets(ctx context.Context, s arn.Scope) ([]BucketInfo, error)
	DeleteBucket(ctx context.Context, b Bucket) error
}

// Objects keeps objects. A Put that returned nil survives a crash; a reader sees a whole old or a whole new object, never a
// mix. Keys "a" and "a/b" may coexist. A missing object is NotFound with Thing "key".
type Objects interface {
	// Put stores what it reads from r. check, when not nil, is called after the last byte is read and before the object
	// becomes visible (a trailing checksum); its error is returned and nothing is stored.
	Put(ctx context.Context, b Bucket, key string, meta ObjectMeta, r io.Reader, check func() error) (ObjectInfo, error)
	// Get opens an object. The caller closes the body, which stays readable while the object is replaced or deleted.
	Get(ctx context.Context, b Bucket, key string) (ObjectInfo, ObjectBody, error)
	Head(ctx context.Context, b Bucket, key string) (ObjectInfo, error)
	Delete(ctx context.Context, b Bucket, key string) error // nil when the key is not there, as on S3
	List(ctx context.Context, b Bucket, q ObjectQuery) (ObjectPage, error)
}

// ObjectBody is an open object.
type ObjectBody interface {
	io.ReadSeekCloser
	io.ReaderAt
}

// ObjectQuery selects keys, in byte order.
type ObjectQuery struct {
	Prefix    string
	Delimiter string
	After     string // strictly after this key or common prefix
	Limit     int    // 0 means 1,000
}

// ObjectPage is a part of a list. Next is the ObjectQuery.After of the next page, empty at the end.
type ObjectPage struct {
	Objects  []ObjectInfo
	Prefixes []string
	Next     string
}

// Part is one stored part of a multipart upload.
type Part struct {
	Number   int
	Size     int64
	ETag     string
	Modified time.Time
	// Checksums are the part's, with the upload's algorithms. Those given to CompleteUpload are compared with what is stored.
	Checksums map[string]string `json:",omitempty"`
}

// Upload is a multipart upload under way.
type Upload struct {
	Key     string
	ID      string
	Started time.Time
	Meta    ObjectMeta
}

// Uploads are multipart uploads. An unknown id is NotFound with Thing "upload". What is wrong with the parts given to
// CompleteUpload is Invalid, with Thing "part" (unknown or another ETag), "part order" or "part size" (under MinPart).
type Uploads interface {
	CreateUpload(ctx context.Context, b Bucket, key string, meta ObjectMeta) (id string, err error)
	PutPart(ctx context.Context, b Bucket, key, id string, number int, r io.Reader, check func() error) (Part, error)
	ListParts(ctx context.Context, b Bucket, key, id string) ([]Part, error)
	CompleteUpload(ctx context.Context, b Bucket, key, id string, parts []Part) (ObjectInfo, error)
	AbortUpload(ctx context.Context, b Bucket, key, id string) error
	ListUploads(ctx context.Context, b Bucket, prefix string) ([]Upload, error) // sorted by key and start
}

// MinPart is the least size of every part of an upload but the last.
const MinPart = 5 << 20

// Linker is an optional ability of Objects: an object as a read-only file on the local disk, without a copy where possible.
// Engines map such files.
type Linker interface {
	Link(ctx context.Context, b Bucket, key, path string) error
}

// Expecter is an optional ability of Objects: Put under a condition.
type Expecter interface {
	// PutIf is Put, but expect is asked in the transaction that makes the object visible, with what is there (nil for
	// nothing); its error is returned and nothing is stored.
	PutIf(ctx context.Context, b Bucket, key string, meta ObjectMeta, r io.Reader, check func() error, expect func(old *ObjectInfo) error) (ObjectInfo, error)
}

// Tagger is an optional ability of Objects: tags can be changed without writing the object again.
type Tagger interface {
	PutTags(ctx context.Context, b Bucket, key string, tags map[string]string) error
}
