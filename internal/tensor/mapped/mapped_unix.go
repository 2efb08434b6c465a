//go:build unix

package mapped

import (
	"os"

	"golang.org/x/sys/unix"
)

func mapFile(f *os.File, size int) (*File, error) {
	b, err := unix.Mmap(int(f.Fd()), 0, size, unix.PROT_READ, unix.MAP_SHARED)
	if err != nil {
		return nil, &os.PathError{Op: "mmap", Path: f.Name(), Err: err}
	}
	return &File{bytes: b, close: func() error { return unix.Munmap(b) }}, nil
}

// forget is a hint: where it fails, nothing is gained and nothing lost.
func forget(b []byte) { _ = unix.Madvise(b, unix.MADV_DONTNEED) }
