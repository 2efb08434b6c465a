package sqlite

import (
	"context"
	"database/sql"
	"os"
	"sync"
	"sync/atomic"
	"time"

	"outcrop/internal/fault"
	"outcrop/internal/store"
)

const (
	// syncDelay is how long what was appended may be in the system's memory only.
	syncDelay = time.Second

	maxBatch = 256 // records in one transaction

	insertOnce = "INSERT OR IGNORE INTO record (" + columns + ") VALUES (?,?,?,?,?,?,?,?,?,1,?)"
)

// appender writes records in one transaction for all that wait. Its commits reach the system's memory, which a killed process leaves
// intact; the disk has them at the next Update, or syncDelay later.
type appender struct {
	db     *sql.DB
	wal    string
	insert *sql.Stmt

	relaxed atomic.Bool // the connection does not wait for the disk; set by whoever has the connection

	mu      sync.Mutex
	waiting []*appended
	leading bool // somebody writes
	dirty   bool // a sync is due
}

// appended is one record with who waits for it. lead is closed when its owner has to write the next batch.
type appended struct {
	record store.Record
	done   chan error
	lead   chan struct{}
}

func newAppender(ctx context.Context, db *sql.DB, path string) (*appender, error) {
	insert, err := db.PrepareContext(ctx, insertOnce)
	return &appender{db: db, wal: path + "-wal", insert: insert}, err
}

// Append implements store.Appender.
func (r *Records) Append(ctx context.Context, record store.Record) error {
	if r.append == nil {
		return fault.New("sqlite.Append", fault.Unsupported, "The records are open for reading only.")
	}
	return r.append.add(context.WithoutCancel(ctx), record)
}

// add waits until the record is written. Whoever comes while nobody writes does so, for all that have come by then.
func (a *appender) add(ctx context.Context, record store.Record) error {
	w := &appended{record, make(chan error, 1), make(chan struct{})}
	a.mu.Lock()
	a.waiting = append(a.waiting, w)
	if !a.leading {
		a.leading = true
		close(w.lead)
	}
	a.mu.Unlock()
	select {
	case err := <-w.done:
		return err
	case <-w.lead:
	}
	a.mu.Lock()
	n := min(len(a.waiting), maxBatch)
	batch := a.waiting[:n:n]
	a.waiting = a.waiting[n:]
	a.mu.Unlock()
	err := a.write(ctx, batch)
	a.mu.Lock()
	if a.leading = len(a.waiting) > 0; a.leading {
		close(a.waiting[0].lead)
	}
	if err == nil && !a.dirty {
		a.dirty = true
		time.AfterFunc(syncDelay, a.sync)
	}
	a.mu.Unlock()
	for _, one := range batch {
		one.done <- err
	}
	return <-w.done
}

// write commits a batch without waiting for the disk.
func (a *appender) write(ctx context.Context, batch []*appended) error {
	const op = "sqlite.Append"
	if len(batch) == 1 && a.relaxed.Load() { // without the cost of a transaction around it; an Update that comes between makes it slower
		return wrap(ctx, op, put(ctx, a.insert, batch[0]))
	}
	c, err := a.db.Conn(ctx)
	if err != nil {
		return wrap(ctx, op, err)
	}
	defer c.Close()
	if !a.relaxed.Load() {
		if _, err := c.ExecContext(ctx, "PRAGMA synchronous=NORMAL"); err != nil {
			return wrap(ctx, op, err)
		}
		a.relaxed.Store(true)
	}
	return wrap(ctx, op, a.commit(ctx, c, batch))
}

// strict makes the writing connection wait for the disk again, before an Update.
func (a *appender) strict(ctx context.Context, c *sql.Conn) error {
	if !a.relaxed.Load() {
		return nil
	}
	_, err := c.ExecContext(ctx, "PRAGMA synchronous=FULL")
	if err == nil {
		a.relaxed.Store(false)
	}
	return wrap(ctx, "sqlite.Begin", err)
}

func (a *appender) commit(ctx context.Context, c *sql.Conn, batch []*appended) error {
	t, err := c.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer t.Rollback() // after a commit it does nothing
	insert := t.StmtContext(ctx, a.insert)
	for _, one := range batch {
		if err := put(ctx, insert, one); err != nil {
			return err
		}
	}
	return t.Commit()
}

func put(ctx context.Context, insert *sql.Stmt, one *appended) error {
	r := &one.record
	_, err := insert.ExecContext(ctx, r.Account, r.Region, r.Kind, r.ID, r.Parent, r.Name, r.Status, micros(r.Created), micros(r.Modified), body(*r))
	return err
}

// sync sees that what was appended is on the disk. A failure is the disk's, and the next Update's to tell.
func (a *appender) sync() {
	a.mu.Lock()
	a.dirty = false
	a.mu.Unlock()
	if f, err := os.Open(a.wal); err == nil { // no log, nothing to sync
		f.Sync()
		f.Close()
	}
}
