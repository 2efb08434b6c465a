package object

import (
	"errors"
	"io"
	"os"

	"golang.org/x/sys/unix"

	"outcrop/internal/store"
)

// FS is the handful of file operations that Disk needs, so that a test can fail or end the program at each of them.
// Names are whole paths; missing files are fs.ErrNotExist, as in package os.
type FS interface {
	MkdirAll(dir string) error
	Create(path string) (File, error) // fails when path is there
	Open(path string) (store.ObjectBody, error)
	Rename(from, to string) error
	Link(from, to string) error
	Remove(path string) error
	SyncDir(dir string) error
	ReadDir(dir string) ([]string, error)
	Free(dir string) (uint64, error) // bytes that may still be written to dir's disk
}

// File is a file being written.
type File interface {
	io.Writer
	Sync() error
	Close() error
}

// OS is the machine's own file system.
type OS struct{}

// MkdirAll makes dir and what leads to it, for the server's user alone.
func (OS) MkdirAll(dir string) error { return os.MkdirAll(dir, 0o700) }

// Create makes a file that is read-only once it is closed: blobs never change, and Link shares them with engines.
func (OS) Create(path string) (File, error) {
	return os.OpenFile(path, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o400)
}

// Open opens a file for reading. It is an *os.File, so the kernel can send it to a socket by itself.
func (OS) Open(path string) (store.ObjectBody, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err // not f: a nil *os.File is no nil interface
	}
	return f, nil
}

// Rename renames a file.
func (OS) Rename(from, to string) error { return os.Rename(from, to) }

// Link gives a file a second name.
func (OS) Link(from, to string) error { return os.Link(from, to) }

// Remove removes a file.
func (OS) Remove(path string) error { return os.Remove(path) }

// SyncDir makes the names in dir durable.
func (OS) SyncDir(dir string) error {
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	return errors.Join(d.Sync(), d.Close())
}

// ReadDir lists the names in dir.
func (OS) ReadDir(dir string) ([]string, error) {
	d, err := os.Open(dir)
	if err != nil {
		return nil, err
	}
	names, err := d.Readdirnames(-1)
	return names, errors.Join(err, d.Close())
}

// Free asks the file system.
func (OS) Free(dir string) (uint64, error) {
	var s unix.Statfs_t
	if err := unix.Statfs(dir, &s); err != nil {
		return 0, os.NewSyscallError("statfs", err)
	}
	return uint64(s.Bavail) * uint64(s.Bsize), nil
}
