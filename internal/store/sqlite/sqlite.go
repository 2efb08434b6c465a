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
	"slices"
	"strconv"
	"strings"
	"time"

	"modernc.org/sqlite"
	lib "modernc.org/sqlite/lib"

	"outcrop/internal/fault"
	"outcrop/internal/store"
)

//go:embed migrations/*.sql
var migrations embed.FS

// Records implements store.Records. One connection writes, several read: SQLite's own model under WAL.
type Records struct{ write, read *sql.DB }

// Open opens or makes the file at path and brings its tables up to date.
func Open(ctx context.Context, path string) (*Records, error) {
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
	read, err := open("deferred", 4)
	if err != nil {
		write.Close()
		return nil, fault.Wrap("sqlite.Open", fault.Internal, err)
	}
	return &Records{write, read}, nil
}

// migrate runs the numbered migrations that this file has not seen; user_version counts them.
func migrate(ctx context.Context, db *sql.DB) error {
	names, err := fs.Glob(migrations, "migrations/*.sql")
	if err != nil {
		return err
	}
	slices.Sort(names)
	var have int
	if err := db.QueryRowContext(ctx, "PRAGMA user_version").Scan(&have); err != nil {
		return err
	}
	if have > len(names) {
		return fmt.Errorf("the file has schema %d, this program knows %d: use the newer program", have, len(names))
	}
	for i, name := range names[have:] {
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
func (r *Records) Close() error { return errors.Join(r.read.Close(), r.write.Close()) }

// View implements store.Records.
func (r *Records) View(ctx context.Context, fn func(store.Tx) error) error {
	return run(ctx, r.read, fn)
}

// Update implements store.Records.
func (r *Records) Update(ctx context.Context, fn func(store.Tx) error) error {
	return run(ctx, r.write, fn)
}

func run(ctx context.Context, db *sql.DB, fn func(store.Tx) error) error {
	t, err := db.BeginTx(ctx, nil)
	if err != nil {
		return wrap("sqlite.Begin", err)
	}
	defer t.Rollback() // after a commit it does nothing
	if err := fn(tx{ctx, t}); err != nil {
		return err
	}
	return wrap("sqlite.Commit", t.Commit())
}

// wrap keeps a full disk recognisable behind SQLite's own code for it.
func wrap(op string, err error) error {
	var e *sqlite.Error
	if errors.As(err, &e) && e.Code()&0xff == lib.SQLITE_FULL {
		return fault.Wrap(op, fault.NoSpace, err)
	}
	return fault.Wrap(op, fault.Internal, err)
}

type tx struct {
	ctx context.Context
	t   *sql.Tx
}

const columns = "account, region, kind, id, parent, name, status, created, modified, version, body"

func (x tx) Get(k store.Key) (store.Record, error) {
	row := x.t.QueryRowContext(x.ctx, "SELECT "+columns+" FROM record WHERE account=? AND region=? AND kind=? AND id=?", k.Account, k.Region, k.Kind, k.ID)
	r, err := scan(row)
	if errors.Is(err, sql.ErrNoRows) {
		return r, fault.Missing("sqlite.Get", string(k.Kind), "The %s %s does not exist.", k.Kind, k.ID)
	}
	return r, wrap("sqlite.Get", err)
}

func (x tx) Put(r store.Record) error {
	if r.Version == 0 {
		_, err := x.t.ExecContext(x.ctx, "INSERT INTO record ("+columns+") VALUES (?,?,?,?,?,?,?,?,?,1,?)",
			r.Account, r.Region, r.Kind, r.ID, r.Parent, r.Name, r.Status, micros(r.Created), micros(r.Modified), r.Body)
		var e *sqlite.Error
		if errors.As(err, &e) && e.Code() == lib.SQLITE_CONSTRAINT_PRIMARYKEY {
			return fault.New("sqlite.Put", fault.Exists, "The %s %s already exists.", r.Kind, r.ID)
		}
		return wrap("sqlite.Put", err)
	}
	res, err := x.t.ExecContext(x.ctx, "UPDATE record SET parent=?, name=?, status=?, created=?, modified=?, version=version+1, body=? WHERE account=? AND region=? AND kind=? AND id=? AND version=?",
		r.Parent, r.Name, r.Status, micros(r.Created), micros(r.Modified), r.Body, r.Account, r.Region, r.Kind, r.ID, r.Version)
	if err != nil {
		return wrap("sqlite.Put", err)
	}
	if n, err := res.RowsAffected(); err != nil || n == 1 {
		return wrap("sqlite.Put", err)
	}
	if _, err := x.Get(r.Key); err != nil {
		return err
	}
	return fault.New("sqlite.Put", fault.Conflict, "The %s %s was changed by another request.", r.Kind, r.ID)
}

func (x tx) Delete(k store.Key) error {
	res, err := x.t.ExecContext(x.ctx, "DELETE FROM record WHERE account=? AND region=? AND kind=? AND id=?", k.Account, k.Region, k.Kind, k.ID)
	if err != nil {
		return wrap("sqlite.Delete", err)
	}
	if n, err := res.RowsAffected(); err != nil || n == 1 {
		return wrap("sqlite.Delete", err)
	}
	return fault.Missing("sqlite.Delete", string(k.Kind), "The %s %s does not exist.", k.Kind, k.ID)
}

func (x tx) List(q store.Query) ([]store.Record, store.Cursor, error) {
	text, args, err := selectSQL(q)
	if err != nil {
		return nil, "", err
	}
	rows, err := x.t.QueryContext(x.ctx, text, args...)
	if err != nil {
		return nil, "", wrap("sqlite.List", err)
	}
	defer rows.Close()
	var page []store.Record
	for rows.Next() {
		if q.Limit > 0 && len(page) == q.Limit { // one more than asked for: there is a next page
			return page, cursorAt(q.Order, page[len(page)-1]), nil
		}
		r, err := scan(rows)
		if err != nil {
			return nil, "", wrap("sqlite.List", err)
		}
		page = append(page, r)
	}
	return page, "", wrap("sqlite.List", rows.Err())
}

func scan(row interface{ Scan(...any) error }) (r store.Record, err error) {
	var created, modified int64
	err = row.Scan(&r.Account, &r.Region, &r.Kind, &r.ID, &r.Parent, &r.Name, &r.Status, &created, &modified, &r.Version, &r.Body)
	r.Created, r.Modified = time.UnixMicro(created).UTC(), time.UnixMicro(modified).UTC()
	return r, err
}

func micros(t time.Time) int64 { return t.UnixMicro() }

var orderColumn = map[store.Order]string{store.ByID: "id", store.ByName: "name", store.ByCreated: "created", store.ByModified: "modified", store.ByStatus: "status"}

// selectSQL turns a query into SQL. Every value is an argument.
func selectSQL(q store.Query) (string, []any, error) {
	var b strings.Builder
	var args []any
	where := func(cond string, a ...any) { b.WriteString(" AND " + cond); args = append(args, a...) }
	b.WriteString("SELECT " + columns + " FROM record WHERE kind=?")
	args = append(args, q.Kind)
	if !q.AllScopes {
		where("account=? AND region=?", q.Account, q.Region)
	}
	if q.Parent != "" {
		where("parent=?", q.Parent)
	}
	if q.Status != "" {
		where("status=?", q.Status)
	}
	if q.IDPrefix != "" {
		where("id>=?", q.IDPrefix)
		if end := after(q.IDPrefix); end != "" {
			where("id<?", end)
		}
	}
	if q.NameHas != "" {
		where("instr(lower(name), lower(?))>0", q.NameHas)
	}
	if q.AfterID != "" {
		where("id>?", q.AfterID)
	}
	for _, r := range []struct {
		cond string
		t    time.Time
	}{{"created>=?", q.CreatedMin}, {"created<?", q.CreatedMax}, {"modified>=?", q.ModifiedMin}, {"modified<?", q.ModifiedMax}} {
		if !r.t.IsZero() {
			where(r.cond, micros(r.t))
		}
	}
	col, dir, cmp := orderColumn[q.Order], "ASC", ">"
	if q.Descending {
		dir, cmp = "DESC", "<"
	}
	if q.After != "" {
		value, id, err := parseCursor(q.Order, q.After)
		if err != nil {
			return "", nil, err
		}
		where(fmt.Sprintf("(%s, id, account, region) %s (?, ?, ?, ?)", col, cmp), append([]any{value}, id...)...)
	}
	fmt.Fprintf(&b, " ORDER BY %s %s, id %[2]s, account %[2]s, region %[2]s", col, dir)
	if q.Limit > 0 {
		b.WriteString(" LIMIT ?")
		args = append(args, q.Limit+1)
	}
	return b.String(), args, nil
}

// after is the smallest string greater than every string with that prefix; empty when there is none.
func after(prefix string) string {
	b := []byte(prefix)
	for i := len(b) - 1; i >= 0; i-- {
		if b[i] < 0xff {
			b[i]++
			return string(b[:i+1])
		}
	}
	return ""
}

// A cursor is the sorted column's value and the rest of the key of the last row read, length-prefixed.
func cursorAt(o store.Order, r store.Record) store.Cursor {
	var v string
	switch o {
	case store.ByName:
		v = r.Name
	case store.ByStatus:
		v = r.Status
	case store.ByCreated:
		v = strconv.FormatInt(micros(r.Created), 10)
	case store.ByModified:
		v = strconv.FormatInt(micros(r.Modified), 10)
	default:
		v = r.ID
	}
	var b strings.Builder
	for _, s := range []string{v, r.ID, string(r.Account), string(r.Region)} {
		fmt.Fprintf(&b, "%d:%s", len(s), s)
	}
	return store.Cursor(b.String())
}

func parseCursor(o store.Order, c store.Cursor) (value any, rest []any, err error) {
	bad := fault.New("sqlite.List", fault.Invalid, "The pagination token is not valid.")
	var fields []string
	for s := string(c); s != ""; {
		n, tail, ok := strings.Cut(s, ":")
		size, convErr := strconv.Atoi(n)
		if !ok || convErr != nil || size < 0 || size > len(tail) {
			return nil, nil, bad
		}
		fields, s = append(fields, tail[:size]), tail[size:]
	}
	if len(fields) != 4 {
		return nil, nil, bad
	}
	value = fields[0]
	if o == store.ByCreated || o == store.ByModified {
		if value, err = strconv.ParseInt(fields[0], 10, 64); err != nil {
			return nil, nil, bad
		}
	}
	return value, []any{fields[1], fields[2], fields[3]}, nil
}
