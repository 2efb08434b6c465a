package object

import (
	"context"
	"crypto/md5"
	"hash"
	"io"
	"sync"

	"outcrop/internal/checksum"
	"outcrop/internal/fault"
)

// reserve is how much of the disk objects leave free for the records: with no room for those, not even a delete would work.
const reserve = 16 << 20

// tempPrefix begins the name of a file that is still being written.
const tempPrefix = "tmp-"

// blob is a written file, and what it holds.
type blob struct {
	name string
	size int64
	md5  []byte
	sums map[string]string
}

// write copies r into a temporary file and makes its content durable. The names in sums are computed and, where a value is
// given, verified. The caller calls keep, or drop.
func (d *Disk) write(ctx context.Context, r io.Reader, sums map[string]string) (*blob, error) {
	b := &blob{name: d.ids.Lower(24), sums: map[string]string{}}
	d.mu.Lock()
	d.writing[b.name] = true
	d.mu.Unlock()
	err := d.fill(ctx, b, r, sums)
	if err != nil {
		d.drop(b)
		return nil, err
	}
	return b, nil
}

func (d *Disk) fill(ctx context.Context, b *blob, r io.Reader, sums map[string]string) error {
	f, err := d.fs.Create(d.path(tempPrefix + b.name))
	if err != nil {
		return fault.Wrap("object.Write", fault.Internal, err)
	}
	defer f.Close()
	c := copier{file: f, room: d.room, etag: md5.New(), hashes: map[string]hash.Hash{}}
	for name := range sums {
		if c.hashes[name] = checksum.New(name); c.hashes[name] == nil {
			return fault.Bad("object.Write", "checksum", "The checksum algorithm %s is not known.", name)
		}
	}
	if b.size, err = c.copy(ctx, r); err != nil {
		return fault.Wrap("object.Write", fault.Internal, err)
	}
	b.md5 = c.etag.Sum(nil)
	for name, want := range sums {
		b.sums[name] = checksum.Text(c.hashes[name])
		if want != "" && want != b.sums[name] {
			return &fault.Error{Op: "object.Write", Kind: fault.Invalid, Thing: "digest", Text: "The " + name + " you specified did not match the calculated checksum."}
		}
	}
	if err := f.Sync(); err != nil {
		return fault.Wrap("object.Write", fault.Internal, err)
	}
	return fault.Wrap("object.Write", fault.Internal, f.Close())
}

// room tells whether n more bytes of objects fit on the disk.
func (d *Disk) room(n int) error {
	free, err := d.fs.Free(d.dir)
	if err != nil {
		return fault.Wrap("object.Write", fault.Internal, err)
	}
	if free < reserve+uint64(n) {
		return &fault.Error{Op: "object.Write", Kind: fault.NoSpace}
	}
	return nil
}

// copier writes a file and takes hashes of it.
type copier struct {
	file   io.Writer
	room   func(n int) error // whether so much may be written
	etag   hash.Hash
	hashes map[string]hash.Hash
}

// copy goes on as long as ctx lives. It works on full buffers, however small the pieces are that r gives.
func (c *copier) copy(ctx context.Context, r io.Reader) (size int64, err error) {
	buf := make([]byte, 256<<10)
	for err == nil {
		n := 0
		for n < len(buf) && err == nil {
			var m int
			if err = ctx.Err(); err == nil {
				m, err = r.Read(buf[n:])
			}
			n += m
		}
		size += int64(n)
		if werr := c.write(buf[:n]); werr != nil {
			return size, werr
		}
	}
	if err == io.EOF {
		err = nil
	}
	return size, err
}

// write does the MD5, which takes longer than all the rest, beside the rest.
func (c *copier) write(p []byte) error {
	if len(p) == 0 {
		return nil
	}
	if err := c.room(len(p)); err != nil {
		return err
	}
	var beside sync.WaitGroup
	beside.Go(func() { c.etag.Write(p) })
	for _, h := range c.hashes {
		h.Write(p)
	}
	_, err := c.file.Write(p)
	beside.Wait()
	return err
}

// keep gives a written file its name, durably. After it, a record may name it.
func (d *Disk) keep(b *blob) error {
	if err := d.fs.Rename(d.path(tempPrefix+b.name), d.path(b.name)); err != nil {
		return fault.Wrap("object.Write", fault.Internal, err)
	}
	return fault.Wrap("object.Write", fault.Internal, d.fs.SyncDir(d.dir))
}

// release ends a write: from now on only a record protects the file.
func (d *Disk) release(b *blob) {
	d.mu.Lock()
	delete(d.writing, b.name)
	d.mu.Unlock()
}

// drop forgets a file that no record names.
func (d *Disk) drop(b *blob) {
	d.discard(tempPrefix+b.name, b.name)
	d.release(b)
}

// discard removes files that no record names any more. Those that stay are Sweep's.
func (d *Disk) discard(names ...string) {
	for _, n := range names {
		d.fs.Remove(d.path(n))
	}
}
