package knowledge

import (
	"encoding/binary"
	"encoding/json"
	"fmt"
	"math"
	"strings"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/store"
)

// document is what is kept of an object that was ingested. Its record's id is its data source's id, "/" and its URI.
type document struct {
	Base         BaseID
	Source       SourceID
	Bucket, Key  string
	ETag         string
	MetadataETag string // of the metadata file; empty for none
	Size         int64
	Modified     time.Time
	Set          string // names this version's chunks: SET-000000 and on
	Chunks       int
	Attributes   map[string]any `json:",omitempty"`
}

// chunk is a passage of a document with its embedding.
type chunk struct {
	Base   BaseID
	Text   string
	Vector floats
}

var (
	documents = store.Table[document]{Kind: "knowledge-document", Index: func(v *document) store.Index { return store.Index{Parent: string(v.Base)} }}
	chunks    = store.Table[chunk]{Kind: "knowledge-chunk", Index: func(v *chunk) store.Index { return store.Index{Parent: string(v.Base)} }}
)

func documentID(source SourceID, uri string) string { return string(source) + "/" + uri }

func (d *document) uri() string { return S3Source{BucketARN: "arn:aws:s3:::" + d.Bucket}.uri(d.Key) }

func (d *document) chunkIDs() []string {
	ids := make([]string, d.Chunks)
	for i := range ids {
		ids[i] = chunkID(d.Set, i)
	}
	return ids
}

func chunkID(set string, i int) string { return fmt.Sprintf("%s-%06d", set, i) }

// setOf is the version of a document that a chunk belongs to.
func setOf(chunkID string) string {
	set, _, _ := strings.Cut(chunkID, "-")
	return set
}

// putDocument replaces a document with its chunks and gives the ids of the chunks that are gone.
func putDocument(tx store.Tx, scope arn.Scope, d document, passages []chunk, now time.Time) (gone []string, err error) {
	id := documentID(d.Source, d.uri())
	if gone, err = dropDocument(tx, scope, id); err != nil {
		return nil, err
	}
	for i, c := range passages {
		if err := chunks.Insert(tx, scope, chunkID(d.Set, i), now, c); err != nil {
			return nil, err
		}
	}
	return gone, documents.Insert(tx, scope, id, now, d)
}

// dropDocument removes a document with its chunks, if it is there, and gives their ids.
func dropDocument(tx store.Tx, scope arn.Scope, id string) ([]string, error) {
	row, err := documents.Get(tx, scope, id)
	if err != nil {
		return nil, ignoreMissing(err)
	}
	ids := row.Value.chunkIDs()
	for _, c := range ids {
		if err := chunks.Delete(tx, scope, c); err != nil {
			return nil, err
		}
	}
	return ids, documents.Delete(tx, scope, id)
}

// floats is an embedding, stored as little-endian bytes: a quarter of the size and time of JSON numbers.
type floats []float32

// MarshalJSON implements json.Marshaler.
func (f floats) MarshalJSON() ([]byte, error) {
	b := make([]byte, 0, 4*len(f))
	for _, v := range f {
		b = binary.LittleEndian.AppendUint32(b, math.Float32bits(v))
	}
	return json.Marshal(b)
}

// UnmarshalJSON implements json.Unmarshaler.
func (f *floats) UnmarshalJSON(text []byte) error {
	var b []byte
	if err := json.Unmarshal(text, &b); err != nil {
		return err
	}
	if len(b)%4 != 0 {
		return fmt.Errorf("an embedding of %d bytes", len(b))
	}
	*f = make(floats, len(b)/4)
	for i := range *f {
		(*f)[i] = math.Float32frombits(binary.LittleEndian.Uint32(b[4*i:]))
	}
	return nil
}
