package folder

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"

	"golang.org/x/sys/unix"

	"outcrop/internal/fault"
)

// memoryRoom is how much a file system in memory must have free to be chosen: containers often have one of 64 MiB, which
// one tuned model fills.
const memoryRoom = 1 << 30

// Ephemeral makes a folder for this process alone, which Remove takes away: in memory where the system has a file system
// there, else among the temporary files. What killed processes left behind is removed first.
func Ephemeral() (*Folder, error) {
	var f *Folder
	var errs []error
	for _, base := range []string{"/dev/shm", os.TempDir()} {
		if base == "/dev/shm" && !inMemory(base) {
			continue
		}
		parent, err := lockParent(filepath.Join(base, fmt.Sprintf("outcrop-%d", os.Getuid())))
		if err != nil {
			errs = append(errs, err)
			continue
		}
		sweep(parent.Name())
		if f == nil {
			f, err = openIn(parent.Name())
			errs = append(errs, err)
		}
		parent.Close()
	}
	if f == nil {
		return nil, fault.Wrap("folder.Ephemeral", fault.Internal, errors.Join(errs...))
	}
	return f, nil
}

// Clear removes the state in the folder, and leaves what a running server tells and holds: its lock, sockets, credentials and
// certificates.
func (f *Folder) Clear() error {
	children, err := os.ReadDir(f.Dir)
	errs := []error{err}
	for _, c := range children {
		path := filepath.Join(f.Dir, c.Name())
		if !slices.Contains([]string{f.lock.Name(), serverFile(f.Dir), credentialsFile(f.Dir), f.Certificates(), Socket(f.Dir), ChildSocket(f.Dir)}, path) {
			errs = append(errs, os.RemoveAll(path))
		}
	}
	return fault.Wrap("folder.Clear", fault.Internal, errors.Join(errs...))
}

// Remove takes an ephemeral folder away and gives its lock back.
func (f *Folder) Remove() error {
	return fault.Wrap("folder.Remove", fault.Internal, errors.Join(os.RemoveAll(f.Dir), f.lock.Close()))
}

func openIn(parent string) (*Folder, error) {
	dir, err := os.MkdirTemp(parent, "")
	if err != nil {
		return nil, err
	}
	return Open(dir)
}

// lockParent opens a folder that is this user's alone, and waits for its lock: folders in it are made and swept one at a time.
func lockParent(path string) (*os.File, error) {
	if err := os.Mkdir(path, 0o700); err != nil && !os.IsExist(err) {
		return nil, err
	}
	fd, err := unix.Open(path, unix.O_RDONLY|unix.O_DIRECTORY|unix.O_NOFOLLOW|unix.O_CLOEXEC, 0)
	if err != nil {
		return nil, &os.PathError{Op: "open", Path: path, Err: err}
	}
	d := os.NewFile(uintptr(fd), path)
	var s unix.Stat_t
	if err := unix.Fstat(fd, &s); err != nil || int(s.Uid) != os.Getuid() || s.Mode&0o077 != 0 {
		return nil, errors.Join(fmt.Errorf("%s is not this user's alone", path), err, d.Close())
	}
	if err := unix.Flock(fd, unix.LOCK_EX); err != nil {
		return nil, errors.Join(err, d.Close())
	}
	return d, nil
}

// sweep removes the folders whose lock nobody holds. What cannot be removed now is for the next one.
func sweep(parent string) {
	children, _ := os.ReadDir(parent)
	for _, c := range children {
		dir := filepath.Join(parent, c.Name())
		if f, err := Open(dir); err == nil {
			f.Remove()
		}
	}
}
