package sqlite

import (
	"context"
	"errors"
	"io"
	"os"
	"sync"
	"time"

	"outcrop/internal/store"
)

const (
	// settleDelay is how long what was appended waits for company before it goes into the database, and onto the disk.
	settleDelay = 100 * time.Millisecond

	// maxWaiting is how many records wait at most; whoever comes then settles them, and is refused where that fails.
	maxWaiting = 10_000
)

// journal keeps appended records in a file beside the database until they are put into it, many in one transaction. An append costs
// one write into the system's memory, which a killed process leaves intact. There are two files: one takes records while those of the
// other go into the database.
type journal struct {
	put func(ctx context.Context, records []store.Record) error // those that are there already are left alone

	mu      sync.Mutex
	current *os.File
	size    int64 // of current
	waiting []store.Record
	due     bool // a settling will come by itself

	settling sync.Mutex
	other    *os.File
	left     []store.Record // what other holds: empty, but after a failure
	closed   bool
}

// openJournal opens the files, and puts in what a crash left there.
func openJournal(ctx context.Context, path string, put func(context.Context, []store.Record) error) (*journal, error) {
	j := &journal{put: put}
	for _, f := range []struct {
		file **os.File
		name string
	}{{&j.current, path + "-appended-0"}, {&j.other, path + "-appended-1"}} {
		if err := j.open(ctx, f.file, f.name); err != nil {
			return nil, errors.Join(err, j.closeFiles())
		}
	}
	return j, nil
}

func (j *journal) open(ctx context.Context, file **os.File, name string) (err error) {
	if *file, err = os.OpenFile(name, os.O_CREATE|os.O_RDWR|os.O_APPEND, 0o600); err != nil {
		return err
	}
	text, err := io.ReadAll(*file)
	if err != nil || len(text) == 0 {
		return err
	}
	if err := j.put(ctx, readEntries(text)); err != nil {
		return err
	}
	return (*file).Truncate(0)
}

// append keeps a record.
func (j *journal) append(ctx context.Context, r store.Record) error {
	j.mu.Lock()
	if len(j.waiting) >= maxWaiting {
		j.mu.Unlock()
		if err := j.settle(ctx); err != nil {
			return err
		}
		j.mu.Lock()
	}
	defer j.mu.Unlock()
	n, err := j.current.Write(appendEntry(nil, &r))
	if err != nil { // a part of it must not stand before the next
		return errors.Join(err, j.current.Truncate(j.size))
	}
	j.size += int64(n)
	j.waiting = append(j.waiting, r)
	if !j.due {
		j.due = true
		time.AfterFunc(settleDelay, func() { j.settle(context.Background()) }) // where it fails, whoever reads or appends too much is told
	}
	return nil
}

// settle puts everything that was appended before into the database.
func (j *journal) settle(ctx context.Context) error {
	j.settling.Lock()
	defer j.settling.Unlock()
	if j.closed {
		return nil
	}
	return j.settleNow(ctx)
}

func (j *journal) settleNow(ctx context.Context) error {
	if err := j.empty(ctx); err != nil {
		return err
	}
	j.mu.Lock()
	j.left, j.waiting, j.due = j.waiting, nil, false
	j.current, j.other, j.size = j.other, j.current, 0
	j.mu.Unlock()
	return j.empty(ctx)
}

// empty puts the other file's records into the database. A failure leaves them there for the next time.
func (j *journal) empty(ctx context.Context) error {
	if len(j.left) == 0 {
		return nil
	}
	if err := j.put(ctx, j.left); err != nil {
		return err
	}
	j.left = nil
	return j.other.Truncate(0)
}

// close settles, and deletes the files, which hold nothing then.
func (j *journal) close() error {
	j.settling.Lock()
	defer j.settling.Unlock()
	j.closed = true
	err := j.settleNow(context.Background())
	j.mu.Lock()
	defer j.mu.Unlock()
	if err == nil {
		err = errors.Join(os.Remove(j.current.Name()), os.Remove(j.other.Name()))
	}
	return errors.Join(err, j.closeFiles())
}

func (j *journal) closeFiles() (err error) {
	for _, f := range []*os.File{j.current, j.other} {
		if f != nil {
			err = errors.Join(err, f.Close())
		}
	}
	return err
}
