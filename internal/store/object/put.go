package object

import (
	"context"
	"encoding/hex"
	"io"

	"outcrop/internal/fault"
	"outcrop/internal/store"
)

// Put implements store.Objects.
func (d *Disk) Put(ctx context.Context, b store.Bucket, key string, meta store.ObjectMeta, r io.Reader, check func() error) (store.ObjectInfo, error) {
	return d.PutIf(ctx, b, key, meta, r, check, nil)
}

// PutIf implements store.Expecter.
func (d *Disk) PutIf(ctx context.Context, b store.Bucket, key string, meta store.ObjectMeta, r io.Reader, check func() error, expect func(*store.ObjectInfo) error) (store.ObjectInfo, error) {
	if err := checkKey(key); err != nil {
		return store.ObjectInfo{}, err
	}
	if _, err := d.HeadBucket(ctx, b); err != nil {
		return store.ObjectInfo{}, err
	}
	w, err := d.write(ctx, r, meta.Checksums)
	if err != nil {
		return store.ObjectInfo{}, err
	}
	if check != nil {
		if err := check(); err != nil {
			d.drop(w)
			return store.ObjectInfo{}, err
		}
	}
	if len(w.sums) > 0 {
		meta.Checksums = w.sums
	}
	v := object{Blob: w.name, Size: w.size, ETag: hex.EncodeToString(w.md5), Meta: meta}
	return d.publish(ctx, b, key, w, v, expect, nil)
}

// publish makes a written file the content of an object. also, when not nil, is done in the same transaction and tells which
// blobs it leaves without a record.
func (d *Disk) publish(ctx context.Context, b store.Bucket, key string, w *blob, v object, expect func(*store.ObjectInfo) error, also func(store.Tx) ([]string, error)) (store.ObjectInfo, error) {
	if err := d.keep(w); err != nil {
		d.drop(w)
		return store.ObjectInfo{}, err
	}
	var out store.ObjectInfo
	var waste []string
	refused := true
	err := d.records.Update(ctx, func(tx store.Tx) (err error) {
		if also != nil {
			if waste, err = also(tx); err != nil {
				return err
			}
		}
		old, err := place(tx, d, b, key, v, expect, &out)
		if err != nil {
			return err
		}
		if old != "" {
			waste = append(waste, old)
		}
		refused = false
		return nil
	})
	if err != nil && refused {
		d.drop(w)
	} else {
		d.release(w) // when the commit itself failed, nobody knows what a restart will find: the file stays until then
	}
	if err != nil {
		return store.ObjectInfo{}, err
	}
	d.discard(waste...)
	return out, nil
}

// place writes the object's record and tells which blob it replaces.
func place(tx store.Tx, d *Disk, b store.Bucket, key string, v object, expect func(*store.ObjectInfo) error, out *store.ObjectInfo) (string, error) {
	row, err := findObject(tx, b, key)
	there := err == nil
	if !there && !missingKey(err) {
		return "", err
	}
	if expect != nil {
		var old *store.ObjectInfo
		if there {
			old = new(info(b, row))
		}
		if err := expect(old); err != nil {
			return "", err
		}
	}
	now := d.now()
	*out = store.ObjectInfo{Key: key, Size: v.Size, ETag: v.ETag, Modified: now, Meta: v.Meta, Parts: v.Parts}
	if !there {
		return "", objects.Insert(tx, b.Scope, b.Name+"/"+key, now, v)
	}
	replaced := row.Value.Blob
	row.Value = v
	return replaced, objects.Save(tx, row, now)
}

func missingKey(err error) bool {
	f, ok := err.(*fault.Error)
	return ok && f.Kind == fault.NotFound && f.Thing == "key"
}

// Delete implements store.Objects.
func (d *Disk) Delete(ctx context.Context, b store.Bucket, key string) error {
	var waste string
	err := d.records.Update(ctx, func(tx store.Tx) error {
		row, err := findObject(tx, b, key)
		if missingKey(err) {
			return nil
		}
		if err != nil {
			return err
		}
		waste = row.Value.Blob
		return objects.Delete(tx, b.Scope, row.ID)
	})
	if err == nil && waste != "" {
		d.discard(waste)
	}
	return err
}

// PutTags implements store.Tagger. It leaves the time of modification alone, as S3 does.
func (d *Disk) PutTags(ctx context.Context, b store.Bucket, key string, tags map[string]string) error {
	return d.records.Update(ctx, func(tx store.Tx) error {
		row, err := findObject(tx, b, key)
		if err != nil {
			return err
		}
		row.Value.Meta.Tags = tags
		return objects.Save(tx, row, row.Modified)
	})
}
