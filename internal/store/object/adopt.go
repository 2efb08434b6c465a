package object

import (
	"context"
	"os"

	"outcrop/internal/fault"
	"outcrop/internal/store"
)

// Adopt makes a file elsewhere on the disk an object, without a copy: it must not change while it is one. etag is what Put would
// have given it.
func (d *Disk) Adopt(ctx context.Context, b store.Bucket, key, path, etag string) error {
	if err := checkKey(key); err != nil {
		return err
	}
	i, err := os.Stat(path)
	if err != nil {
		return fault.Wrap("object.Adopt", fault.Internal, err)
	}
	v := object{Blob: d.ids.Lower(24), Size: i.Size(), ETag: etag}
	if err := os.Symlink(path, d.path(v.Blob)); err != nil {
		return fault.Wrap("object.Adopt", fault.Internal, err)
	}
	var old string
	err = d.records.Update(ctx, func(tx store.Tx) (err error) {
		old, err = place(tx, d, b, key, v, nil, new(store.ObjectInfo))
		return err
	})
	if err != nil {
		old = v.Blob
	}
	if old != "" {
		d.discard(old)
	}
	return err
}
