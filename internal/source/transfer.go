package source

import (
	"context"
	"errors"
	"fmt"
	"hash"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"time"

	"golang.org/x/sync/errgroup"
	"golang.org/x/sys/unix"

	"outcrop/internal/fault"
)

// remote is a file elsewhere.
type remote struct {
	name    string // for people
	size    int64  // -1: not told
	sum     sum    // what its bytes must come to
	path    string // where it goes
	partial string // where its bytes gather; the name tells of which version they are

	doubtful bool // a file that is at path may have other content than the sum's: its name does not tell

	// open reads on from an offset, or from an earlier one, which it tells.
	open func(ctx context.Context, from int64) (body io.ReadCloser, at int64, err error)
}

const (
	atOnce  = 4                // files
	tries   = 6                // without a byte in between
	silence = 60 * time.Second // after which a connection is given up
)

// transfer is one fetch of several files.
type transfer struct {
	*Fetcher
	mu  sync.Mutex
	now Progress
}

// fetch brings all files here, several at once.
func (f *Fetcher) fetch(ctx context.Context, files []remote) error {
	t := &transfer{Fetcher: f}
	files = slices.CompactFunc(slices.SortedFunc(slices.Values(files), byPath), func(a, b remote) bool { return a.path == b.path })
	var missing int64
	for _, r := range files {
		if r.size < 0 {
			t.now.Total = -1
			break
		}
		t.now.Total += r.size
		missing += r.size - sizeOf(r.path) - sizeOf(r.partial)
	}
	if len(files) > 0 {
		if err := room(filepath.Dir(files[0].path), missing); err != nil {
			return err
		}
	}
	g, ctx := errgroup.WithContext(ctx)
	g.SetLimit(atOnce)
	for _, r := range files {
		g.Go(func() error { return t.file(ctx, r) })
	}
	return g.Wait()
}

// byPath brings files of the same content together: they go to one place.
func byPath(a, b remote) int { return strings.Compare(a.path, b.path) }

// file brings one file here, whole and checked, or leaves a part of it for the next time.
func (t *transfer) file(ctx context.Context, r remote) error {
	if n := sizeOf(r.path); n > 0 && (r.size < 0 || n == r.size) {
		t.step(n, n, "")
		return r.certain()
	}
	if err := os.MkdirAll(filepath.Dir(r.path), 0o755); err != nil {
		return err
	}
	p, err := openPart(r)
	if err != nil {
		return err
	}
	defer p.Close()
	t.step(p.have, p.have, "")
	resumed := p.have > 0
	err = t.gather(ctx, r, p)
	if fault.Is(err, fault.Invalid) && resumed { // the part may have been of another version
		t.step(-p.have, -p.have, "")
		if err = p.restart(); err == nil {
			err = t.gather(ctx, r, p)
		}
	}
	if fault.Is(err, fault.Invalid) {
		return errors.Join(err, os.Remove(r.partial))
	}
	if err != nil {
		return err
	}
	if err := p.Sync(); err != nil {
		return err
	}
	t.step(0, 0, r.name)
	return os.Rename(r.partial, r.path)
}

// certain checks a file that was here already.
func (r remote) certain() error {
	if !r.doubtful || r.sum.want == "" {
		return nil
	}
	got, err := digestOf(r.path)
	if err == nil && got != r.sum.want {
		err = r.other(got)
	}
	return err
}

func (r remote) other(got string) error {
	return refuse(fault.Invalid, "sha256", "%s is not what it should be: its %s is %s, not %s.", r.name, r.sum.algorithm, got, r.sum.want)
}

// gather reads until the file is whole, over as many connections as it takes, and checks it.
func (t *transfer) gather(ctx context.Context, r remote, p *part) error {
	for failed := 0; r.size < 0 || p.have < r.size; {
		before := p.have
		err := t.read(ctx, r, p)
		if err == nil {
			break
		}
		if failed++; p.have > before {
			failed = 1
		}
		if ctx.Err() != nil || !isPassing(err) || failed == tries {
			return err
		}
		if err := t.Pause(ctx, time.Second<<(failed-1)); err != nil {
			return err
		}
	}
	if r.size >= 0 && p.have != r.size {
		return refuse(fault.Invalid, "file", "%s came with %d bytes instead of %d.", r.name, p.have, r.size)
	}
	if got := p.digest(); r.sum.want != "" && got != r.sum.want {
		return r.other(got)
	}
	return nil
}

// isPassing tells errors that may be gone the next time.
func isPassing(err error) bool {
	var f *fault.Error
	if errors.As(err, &f) {
		return f.Kind == fault.Unavailable || f.Kind == fault.Throttled
	}
	return !errors.Is(err, unix.ENOSPC) && !errors.Is(err, unix.EDQUOT) && !errors.As(err, new(*os.PathError))
}

// read reads over one connection, until the file's end.
func (t *transfer) read(ctx context.Context, r remote, p *part) error {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	alarm := time.AfterFunc(silence, func() { cancel(refuse(fault.Unavailable, "", "%s: nothing came for %s.", r.name, silence)) })
	defer alarm.Stop()
	body, at, err := r.open(ctx, p.have)
	if err != nil {
		return err
	}
	defer body.Close()
	if at != p.have {
		t.step(-p.have, 0, "")
		if err := p.restart(); err != nil {
			return err
		}
	}
	if at != p.have {
		return refuse(fault.Unavailable, "", "%s goes on from byte %d, which was not asked for.", r.name, at)
	}
	for buf := make([]byte, 1<<20); ; {
		n, err := body.Read(buf)
		if n > 0 {
			alarm.Reset(silence)
			if r.size >= 0 && p.have+int64(n) > r.size {
				return refuse(fault.Invalid, "file", "%s is longer than the %d bytes that it should have.", r.name, r.size)
			}
			if _, err := p.Write(buf[:n]); err != nil {
				return err
			}
			t.step(int64(n), 0, "")
		}
		if err == io.EOF && (r.size < 0 || p.have == r.size) {
			return nil
		}
		if err != nil {
			return fmt.Errorf("%s broke off at byte %d: %w", r.name, p.have, errors.Join(err, context.Cause(ctx)))
		}
	}
}

// step tells of progress.
func (t *transfer) step(done, resumed int64, file string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.now.Done, t.now.Resumed, t.now.File = t.now.Done+done, t.now.Resumed+resumed, file
	t.Tell(t.now)
}

// part is a file that is not whole yet. Nobody else writes it.
type part struct {
	*os.File
	have int64
	sum  sum
	size int64
	hash hash.Hash
}

// openPart opens what an earlier fetch left, or an empty file.
func openPart(r remote) (*part, error) {
	f, err := os.OpenFile(r.partial, os.O_RDWR|os.O_CREATE, 0o644)
	if err != nil {
		return nil, err
	}
	p := &part{File: f, sum: r.sum, size: r.size, hash: r.sum.hash(r.size)}
	if unix.Flock(int(f.Fd()), unix.LOCK_EX|unix.LOCK_NB) != nil {
		f.Close()
		return nil, refuse(fault.Conflict, "", "%s is being fetched by another process.", r.name)
	}
	if p.have, err = io.Copy(p.hash, f); err == nil && r.size >= 0 && p.have > r.size {
		err = p.restart()
	}
	if err != nil {
		return nil, errors.Join(err, f.Close())
	}
	return p, nil
}

func (p *part) Write(b []byte) (int, error) {
	n, err := p.File.Write(b)
	p.hash.Write(b[:n])
	p.have += int64(n)
	return n, err
}

func (p *part) digest() string { return fmt.Sprintf("%x", p.hash.Sum(nil)) }

// restart throws away what is there.
func (p *part) restart() error {
	p.have, p.hash = 0, p.sum.hash(p.size)
	if err := p.Truncate(0); err != nil {
		return err
	}
	_, err := p.Seek(0, io.SeekStart)
	return err
}

func sizeOf(path string) int64 {
	if info, err := os.Stat(path); err == nil {
		return info.Size()
	}
	return 0
}

// room makes sure that so many bytes fit onto the disk of a folder that may not be there yet.
func room(dir string, need int64) error {
	var s unix.Statfs_t
	for unix.Statfs(dir, &s) != nil {
		if dir == filepath.Dir(dir) {
			return nil
		}
		dir = filepath.Dir(dir)
	}
	if free := int64(s.Bavail) * int64(s.Bsize); free < need {
		return refuse(fault.NoSpace, "", "The model needs %s more, and %s has %s free.", Bytes(need), dir, Bytes(free))
	}
	return nil
}

// Bytes is a size as people say it.
func Bytes(n int64) string {
	switch {
	case n >= 1e9:
		return fmt.Sprintf("%.1f GB", float64(n)/1e9)
	case n >= 1e6:
		return fmt.Sprintf("%.0f MB", float64(n)/1e6)
	}
	return fmt.Sprintf("%.0f kB", float64(n)/1e3)
}
