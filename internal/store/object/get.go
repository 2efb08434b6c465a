package object

import (
	"context"
	"errors"
	"io"
	"io/fs"
	"path/filepath"

	"outcrop/internal/fault"
	"outcrop/internal/store"
)

// Head implements store.Objects.
func (d *Disk) Head(ctx context.Context, b store.Bucket, key string) (store.ObjectInfo, error) {
	row, err := d.find(ctx, b, key)
	if err != nil {
		return store.ObjectInfo{}, err
	}
	return info(b, row), nil
}

func (d *Disk) find(ctx context.Context, b store.Bucket, key string) (row store.Row[object], err error) {
	err = d.records.View(ctx, func(tx store.Tx) error {
		row, err = findObject(tx, b, key)
		return err
	})
	return row, err
}

// retries is how often a file may vanish between its record and its opening, because the object was replaced just then.
const retries = 8

// Get implements store.Objects.
func (d *Disk) Get(ctx context.Context, b store.Bucket, key string) (store.ObjectInfo, store.ObjectBody, error) {
	var last error
	for range retries {
		row, err := d.find(ctx, b, key)
		if err != nil {
			return store.ObjectInfo{}, nil, err
		}
		body, err := d.fs.Open(d.path(row.Value.Blob))
		if err == nil {
			return info(b, row), body, nil
		}
		if last = err; !errors.Is(err, fs.ErrNotExist) {
			break
		}
	}
	return store.ObjectInfo{}, nil, fault.Wrap("object.Get", fault.Internal, last)
}

// Link implements store.Linker: a hard link, or a copy where path is on another disk. What path named before is replaced.
func (d *Disk) Link(ctx context.Context, b store.Bucket, key, path string) error {
	temp := filepath.Join(filepath.Dir(path), tempPrefix+d.ids.Lower(12))
	defer d.fs.Remove(temp) // still there after a failure, and when path is this very file already
	for range retries {
		row, err := d.find(ctx, b, key)
		if err != nil {
			return err
		}
		err = d.fs.Link(d.path(row.Value.Blob), temp)
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			err = d.copyOut(ctx, b, key, temp)
		}
		if err == nil {
			err = d.fs.Rename(temp, path)
		}
		if err == nil {
			err = d.fs.SyncDir(filepath.Dir(path))
		}
		return fault.Wrap("object.Link", fault.Internal, err)
	}
	return fault.New("object.Link", fault.Conflict, "The object is being replaced.")
}

func (d *Disk) copyOut(ctx context.Context, b store.Bucket, key, path string) error {
	_, body, err := d.Get(ctx, b, key)
	if err != nil {
		return err
	}
	defer body.Close()
	f, err := d.fs.Create(path)
	if err != nil {
		return err
	}
	defer f.Close()
	if _, err := io.Copy(f, body); err != nil {
		return err
	}
	return errors.Join(f.Sync(), f.Close())
}
