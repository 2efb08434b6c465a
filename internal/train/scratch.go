package train

import (
	"errors"
	"os"
	"path/filepath"
	"syscall"
	"time"
)

const (
	scratchPattern = "outcrop-train-*"
	scratchAge     = time.Minute // from which on a folder that nobody holds was left behind
)

// scratch is a folder for one process, which holds a lock on it, so that the next one can tell what a killed one left behind.
type scratch struct {
	dir  string
	lock *os.File
}

func newScratch() (*scratch, error) {
	sweep()
	dir, err := os.MkdirTemp("", scratchPattern)
	if err != nil {
		return nil, err
	}
	lock, err := hold(dir)
	if err != nil {
		return nil, errors.Join(err, os.RemoveAll(dir))
	}
	return &scratch{dir, lock}, nil
}

func (s *scratch) remove() { errors.Join(os.RemoveAll(s.dir), s.lock.Close()) }

// hold locks a folder that nobody else holds.
func hold(dir string) (*os.File, error) {
	f, err := os.Open(dir)
	if err != nil {
		return nil, err
	}
	if err := syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); err != nil {
		return nil, errors.Join(err, f.Close())
	}
	return f, nil
}

// sweep removes the folders of processes that are gone. What cannot be removed is another user's.
func sweep() {
	old, _ := filepath.Glob(filepath.Join(os.TempDir(), scratchPattern))
	for _, dir := range old {
		if info, err := os.Stat(dir); err != nil || time.Since(info.ModTime()) < scratchAge {
			continue
		}
		if lock, err := hold(dir); err == nil {
			(&scratch{dir, lock}).remove()
		}
	}
}
