package object

import (
	"context"
	"encoding/hex"
	"fmt"
	"io"
	"slices"
	"strings"

	"outcrop/internal/fault"
	"outcrop/internal/store"
)

// upload is stored under its bucket's name, "/" and its id.
type upload struct {
	Key  string
	Meta store.ObjectMeta
}

// part is stored under its upload's id there, "/" and its number in five digits.
type part struct {
	store.Part
	Blob string
}

var (
	uploads = store.Table[upload]{Kind: "upload", Index: func(u *upload) store.Index { return store.Index{Name: u.Key} }}
	parts   = store.Table[part]{Kind: "part"}
)

func uploadID(b store.Bucket, id string) string { return b.Name + "/" + id }

// CreateUpload implements store.Uploads.
func (d *Disk) CreateUpload(ctx context.Context, b store.Bucket, key string, meta store.ObjectMeta) (string, error) {
	if err := checkKey(key); err != nil {
		return "", err
	}
	id := d.ids.Lower(48)
	err := d.records.Update(ctx, func(tx store.Tx) error {
		if _, err := findBucket(tx, b); err != nil {
			return err
		}
		return uploads.Insert(tx, b.Scope, uploadID(b, id), d.now(), upload{Key: key, Meta: meta})
	})
	return id, err
}

// PutPart implements store.Uploads.
func (d *Disk) PutPart(ctx context.Context, b store.Bucket, key, id string, number int, r io.Reader, check func() error) (store.Part, error) {
	if number < 1 || number > 10000 {
		return store.Part{}, fault.Bad("object.PutPart", "partNumber", "Part number must be an integer between 1 and 10000, inclusive")
	}
	var up upload
	err := d.records.View(ctx, func(tx store.Tx) (err error) {
		up, err = findUpload(tx, b, key, id)
		return err
	})
	if err != nil {
		return store.Part{}, err
	}
	wanted := map[string]string{}
	for name := range up.Meta.Checksums {
		wanted[name] = ""
	}
	w, err := d.write(ctx, r, wanted)
	if err != nil {
		return store.Part{}, err
	}
	if check != nil {
		err = check()
	}
	if err == nil {
		err = d.keep(w)
	}
	if err != nil {
		d.drop(w)
		return store.Part{}, err
	}
	v := part{Blob: w.name, Part: store.Part{Number: number, Size: w.size, ETag: hex.EncodeToString(w.md5), Modified: d.now(), Checksums: w.sums}}
	return v.Part, d.placePart(ctx, b, key, id, w, v)
}

func (d *Disk) placePart(ctx context.Context, b store.Bucket, key, id string, w *blob, v part) error {
	var waste string
	refused := true
	err := d.records.Update(ctx, func(tx store.Tx) error {
		if _, err := findUpload(tx, b, key, id); err != nil { // it may have ended while the part came in
			return err
		}
		rowID := fmt.Sprintf("%s/%05d", uploadID(b, id), v.Number)
		row, err := parts.Get(tx, b.Scope, rowID)
		switch {
		case fault.Is(err, fault.NotFound):
			err = parts.Insert(tx, b.Scope, rowID, v.Modified, v)
		case err == nil:
			waste, row.Value = row.Value.Blob, v
			err = parts.Save(tx, row, v.Modified)
		}
		refused = err != nil
		return err
	})
	if err != nil && refused {
		d.drop(w)
		return err
	}
	d.release(w)
	if err == nil && waste != "" {
		d.discard(waste)
	}
	return err
}

// ListParts implements store.Uploads.
func (d *Disk) ListParts(ctx context.Context, b store.Bucket, key, id string) ([]store.Part, error) {
	var all []store.Part
	err := d.records.View(ctx, func(tx store.Tx) error {
		_, rows, err := uploadParts(tx, b, key, id)
		for _, r := range rows {
			all = append(all, r.Value.Part)
		}
		return err
	})
	return all, err
}

// ListUploads implements store.Uploads.
func (d *Disk) ListUploads(ctx context.Context, b store.Bucket, prefix string) ([]store.Upload, error) {
	var all []store.Upload
	err := d.records.View(ctx, func(tx store.Tx) error {
		if _, err := findBucket(tx, b); err != nil {
			return err
		}
		rows, _, err := uploads.List(tx, store.Query{Scope: b.Scope, IDPrefix: b.Name + "/"})
		for _, r := range rows {
			if strings.HasPrefix(r.Value.Key, prefix) {
				all = append(all, store.Upload{Key: r.Value.Key, ID: r.ID[len(b.Name)+1:], Started: r.Created, Meta: r.Value.Meta})
			}
		}
		return err
	})
	slices.SortFunc(all, func(x, y store.Upload) int {
		if c := strings.Compare(x.Key, y.Key); c != 0 {
			return c
		}
		if c := x.Started.Compare(y.Started); c != 0 {
			return c
		}
		return strings.Compare(x.ID, y.ID)
	})
	return all, err
}

// AbortUpload implements store.Uploads.
func (d *Disk) AbortUpload(ctx context.Context, b store.Bucket, key, id string) error {
	var waste []string
	err := d.records.Update(ctx, func(tx store.Tx) error {
		if _, err := findUpload(tx, b, key, id); err != nil {
			return err
		}
		var err error
		waste, err = dropUpload(tx, b, id)
		return err
	})
	if err == nil {
		d.discard(waste...)
	}
	return err
}

func findUpload(tx store.Tx, b store.Bucket, key, id string) (upload, error) {
	row, err := uploads.Get(tx, b.Scope, uploadID(b, id))
	if err == nil && row.Value.Key == key {
		return row.Value, nil
	}
	if err != nil && !fault.Is(err, fault.NotFound) {
		return upload{}, err
	}
	if _, err := findBucket(tx, b); err != nil {
		return upload{}, err
	}
	return upload{}, fault.Missing("object.Upload", "upload", "The specified multipart upload does not exist. The upload ID might be invalid, or the multipart upload might have been aborted or completed.")
}

func uploadParts(tx store.Tx, b store.Bucket, key, id string) (upload, []store.Row[part], error) {
	up, err := findUpload(tx, b, key, id)
	if err != nil {
		return up, nil, err
	}
	rows, _, err := parts.List(tx, store.Query{Scope: b.Scope, IDPrefix: uploadID(b, id) + "/"})
	return up, rows, err
}

// dropUpload deletes an upload's records and tells which blobs they named.
func dropUpload(tx store.Tx, b store.Bucket, id string) (waste []string, err error) {
	rows, _, err := parts.List(tx, store.Query{Scope: b.Scope, IDPrefix: uploadID(b, id) + "/"})
	if err != nil {
		return nil, err
	}
	for _, r := range rows {
		if err := parts.Delete(tx, b.Scope, r.ID); err != nil {
			return nil, err
		}
		waste = append(waste, r.Value.Blob)
	}
	return waste, uploads.Delete(tx, b.Scope, uploadID(b, id))
}

// dropUploads deletes all uploads of a bucket.
func dropUploads(tx store.Tx, b store.Bucket) (waste []string, err error) {
	rows, _, err := uploads.List(tx, store.Query{Scope: b.Scope, IDPrefix: b.Name + "/"})
	if err != nil {
		return nil, err
	}
	for _, r := range rows {
		more, err := dropUpload(tx, b, r.ID[len(b.Name)+1:])
		if err != nil {
			return nil, err
		}
		waste = append(waste, more...)
	}
	return waste, nil
}
