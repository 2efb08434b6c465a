// Package sqlite keeps records in one SQLite file: the default store of a server that runs alone.
package sqlite

import (
	"context"
	"database/sql"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"slices"
	"sync/atomic"
	"syscall"

	"modernc.org/sqlite"
	lib "modernc.org/sqlite/lib"

	"outcrop/internal/fault"
	"outcrop/internal/store"
)

//go:embed migrations/*.sql
var migrations embed.FS

// Records implements store.Records. One connection writes, several read: SQLite's own model under WAL.
type Records struct {
	write, read *sql.DB
	journal     *journal // of appended records; nil when open for reading only
	version     atomic.Uint64
}

// readers is how many transactions may read at once.
const readers = 8

// Open opens or makes the file at path and brings its tables up to date. The file is for the server's user alone: it holds
// the secrets of keys.
func Open(ctx context.Context, path string) (*Records, error) {
	f, err := os.OpenFile(path, os.O_CREATE|os.O_RDWR, 0o600) // SQLite gives its other files the same mode
	if err != nil {
		return nil, fault.Wrap("sqlite.Open", fault.Internal, err)
	}
	f.Close()
	open := func(mode string, conns int) (*sql.DB, error) {
		q := url.Values{"_txlock": {mode}, "_pragma": {"journal_mode(WAL)", "synchronous(FULL)", "busy_timeout(10000)", "foreign_keys(1)"}}
		db, err := sql.Open("sqlite", "file:"+(&url.URL{Path: path}).EscapedPath()+"?"+q.Encode())
		if err == nil {
			db.SetMaxOpenConns(conns)
		}
		return db, err
	}
	write, err := open("immediate", 1)
	if err != nil {
		return nil, fault.Wrap("sqlite.Open", fault.Internal, err)
	}
	if err := migrate(ctx, write); err != nil {
		write.Close()
		return nil, fault.Wrap("sqlite.Open", fault.Internal, err)
	}
	read, err := open("deferred", readers)
	if err != nil {
		write.Close()
		return nil, fault.Wrap("sqlite.Open", fault.Internal, err)
	}
	r := &Records{write: write, read: read}
	if r.journal, err = openJournal(ctx, path, r.putOnce); err != nil {
		return nil, fault.Wrap("sqlite.Open", fault.Internal, errors.Join(err, read.Close(), write.Close()))
	}
	return r, nil
}

// OpenShared opens a file that another program may have open, for reading, and writes nothing beside it. An Update fails.
func OpenShared(ctx context.Context, path string) (*Records, error) {
	if _, err := os.Stat(path); err != nil {
		return nil, fault.Wrap("sqlite.OpenShared", fault.Internal, err)
	}
	q := url.Values{"mode": {"ro"}, "_pragma": {"busy_timeout(10000)"}}
	if _, err := os.Stat(path + "-wal"); err == nil {
		q.Set("readonly_shm", "1") // in use, or left by a crash
	} else {
		q.Set("immutable", "1")
	}
	db, err := sql.Open("sqlite", "file:"+(&url.URL{Path: path}).EscapedPath()+"?"+q.Encode())
	if err != nil {
		return nil, fault.Wrap("sqlite.OpenShared", fault.Internal, err)
	}
	missing, _, err := unseen(ctx, db)
	if err == nil && len(missing) > 0 {
		err = fault.New("sqlite.OpenShared", fault.Invalid, "The file %s was written by an older program: start a server of this one on its folder once.", path)
	}
	if err != nil {
		db.Close()
		return nil, fault.Wrap("sqlite.OpenShared", fault.Internal, err)
	}
	return &Records{write: db, read: db}, nil
}

// unseen lists the numbered migrations that this file has not seen; user_version counts those it has.
func unseen(ctx context.Context, db *sql.DB) (names []string, have int, err error) {
	if names, err = fs.Glob(migrations, "migrations/*.sql"); err != nil {
		return nil, 0, err
	}
	slices.Sort(names)
	if err := db.QueryRowContext(ctx, "PRAGMA user_version").Scan(&have); err != nil {
		return nil, 0, err
	}
	if have > len(names) {
		return nil, 0, fmt.Errorf("the file has schema %d, this program knows %d: use the newer program", have, len(names))
	}
	return names[have:], have, nil
}

// migrate brings the tables up to date.
func migrate(ctx context.Context, db *sql.DB) error {
	names, have, err := unseen(ctx, db)
	if err != nil {
		return err
	}
	for i, name := range names {
		text, err := migrations.ReadFile(name)
		if err != nil {
			return err
		}
		script := fmt.Sprintf("BEGIN IMMEDIATE; %s; PRAGMA user_version = %d; COMMIT;", text, have+i+1)
		if _, err := db.ExecContext(ctx, script); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	}
	return nil
}

// Close ends all connections.
func (r *Records) Close() error {
	var err error
	if r.journal != nil {
		err = r.journal.close()
	}
	return errors.Join(err, r.read.Close(), r.write.Close())
}

// View implements store.Records.
func (r *Records) View(ctx context.Context, fn func(store.Tx) error) error {
	return run(ctx, r.read, fn)
}

// Update implements store.Records.
func (r *Records) Update(ctx context.Context, fn func(store.Tx) error) error {
	defer r.version.Add(1) // also when it failed: that does no harm
	return run(ctx, r.write, fn)
}

// Append implements store.Appender.
func (r *Records) Append(ctx context.Context, record store.Record) error {
	if r.journal == nil {
		return fault.New("sqlite.Append", fault.Unsupported, "The records are open for reading only.")
	}
	ctx = context.WithoutCancel(ctx)
	return wrap(ctx, "sqlite.Append", r.journal.append(ctx, record))
}

// Settle implements store.Appender.
func (r *Records) Settle(ctx context.Context) error {
	if r.journal == nil {
		return nil
	}
	ctx = context.WithoutCancel(ctx)
	return wrap(ctx, "sqlite.Settle", r.journal.settle(ctx))
}

// putOnce inserts the records that are not there yet.
func (r *Records) putOnce(ctx context.Context, records []store.Record) error {
	return run(ctx, r.write, func(x store.Tx) error {
		insert, err := x.(tx).t.PrepareContext(ctx, "INSERT OR IGNORE INTO record ("+columns+") VALUES (?,?,?,?,?,?,?,?,?,1,?)")
		if err != nil {
			return err
		}
		defer insert.Close()
		for _, one := range records {
			if _, err := insert.ExecContext(ctx, one.Account, one.Region, one.Kind, one.ID, one.Parent, one.Name, one.Status,
				micros(one.Created), micros(one.Modified), body(one)); err != nil {
				return err
			}
		}
		return nil
	})
}

// Version implements store.Versioned. What another program may write, no version holds for.
func (r *Records) Version() uint64 {
	if r.journal == nil {
		return r.version.Add(1)
	}
	return r.version.Load()
}

func run(ctx context.Context, db *sql.DB, fn func(store.Tx) error) error {
	t, err := db.BeginTx(ctx, nil)
	if err != nil {
		return wrap(ctx, "sqlite.Begin", err)
	}
	defer t.Rollback() // after a commit it does nothing
	if err := fn(tx{ctx, t}); err != nil {
		return err
	}
	return wrap(ctx, "sqlite.Commit", t.Commit())
}

// wrap keeps a full disk and a cancelled request recognisable behind SQLite's own codes for them.
func wrap(ctx context.Context, op string, err error) error {
	if err == nil {
		return nil
	}
	var e *sqlite.Error
	switch {
	case errors.As(err, &e) && e.Code()&0xff == lib.SQLITE_FULL, errors.Is(err, syscall.ENOSPC):
		return fault.Wrap(op, fault.NoSpace, err)
	case ctx.Err() != nil:
		return fault.Wrap(op, fault.Canceled, errors.Join(ctx.Err(), err))
	}
	return fault.Wrap(op, fault.Internal, err)
}
