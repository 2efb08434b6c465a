package object

import (
	"context"
	"crypto/md5"
	"hash"
	"io"

	"outcrop/internal/checksum"
	"outcrop/internal/fault"
)

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
	etag := md5.New()
	hashes := map[string]hash.Hash{}
	writers := []io.Writer{f, etag}
	for name := range sums {
		h := checksum.New(name)
		if h == nil {
			return fault.Bad("object.Write", "checksum", "The checksum algorithm %s is not known.", name)
		}
		hashes[name] = h
		writers = append(writers, h)
	}
	// The wrappers hide shortcuts of r and f that would pass by the hashes, or copy in small pieces.
	b.size, err = io.CopyBuffer(struct{ io.Writer }{io.MultiWriter(writers...)}, &source{ctx, r}, make([]byte, 256<<10))
	if err != nil {
		return fault.Wrap("object.Write", fault.Internal, err)
	}
	b.md5 = etag.Sum(nil)
	for name, want := range sums {
		b.sums[name] = checksum.Text(hashes[name])
		if want != "" && want != b.sums[name] {
			return &fault.Error{Op: "object.Write", Kind: fault.Invalid, Thing: "digest", Text: "The " + name + " you specified did not match the calculated checksum."}
		}
	}
	if err := f.Sync(); err != nil {
		return fault.Wrap("object.Write", fault.Internal, err)
	}
	return fault.Wrap("object.Write", fault.Internal, f.Close())
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

// source reads as long as its request lives.
type source struct {
	ctx context.Context
	r   io.Reader
}

func (s *source) Read(p []byte) (int, error) {
	if err := s.ctx.Err(); err != nil {
		return 0, err
	}
	return s.r.Read(p)
}
