package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"time"

	"modernc.org/sqlite"
	lib "modernc.org/sqlite/lib"

	"outcrop/internal/fault"
	"outcrop/internal/store"
)

// tx is one transaction.
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
	return r, wrap(x.ctx, "sqlite.Get", err)
}

func (x tx) Put(r store.Record) error {
	if r.Version == 0 {
		_, err := x.t.ExecContext(x.ctx, "INSERT INTO record ("+columns+") VALUES (?,?,?,?,?,?,?,?,?,1,?)",
			r.Account, r.Region, r.Kind, r.ID, r.Parent, r.Name, r.Status, micros(r.Created), micros(r.Modified), body(r))
		var e *sqlite.Error
		if errors.As(err, &e) && e.Code() == lib.SQLITE_CONSTRAINT_PRIMARYKEY {
			return fault.New("sqlite.Put", fault.Exists, "The %s %s already exists.", r.Kind, r.ID)
		}
		return wrap(x.ctx, "sqlite.Put", err)
	}
	res, err := x.t.ExecContext(x.ctx, "UPDATE record SET parent=?, name=?, status=?, created=?, modified=?, version=version+1, body=? WHERE account=? AND region=? AND kind=? AND id=? AND version=?",
		r.Parent, r.Name, r.Status, micros(r.Created), micros(r.Modified), body(r), r.Account, r.Region, r.Kind, r.ID, r.Version)
	if err != nil {
		return wrap(x.ctx, "sqlite.Put", err)
	}
	if n, err := res.RowsAffected(); err != nil || n == 1 {
		return wrap(x.ctx, "sqlite.Put", err)
	}
	if _, err := x.Get(r.Key); err != nil {
		return err
	}
	return fault.New("sqlite.Put", fault.Conflict, "The %s %s was changed by another request.", r.Kind, r.ID)
}

func (x tx) Delete(k store.Key) error {
	res, err := x.t.ExecContext(x.ctx, "DELETE FROM record WHERE account=? AND region=? AND kind=? AND id=?", k.Account, k.Region, k.Kind, k.ID)
	if err != nil {
		return wrap(x.ctx, "sqlite.Delete", err)
	}
	if n, err := res.RowsAffected(); err != nil || n == 1 {
		return wrap(x.ctx, "sqlite.Delete", err)
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
		return nil, "", wrap(x.ctx, "sqlite.List", err)
	}
	defer rows.Close()
	var page []store.Record
	for rows.Next() {
		if q.Limit > 0 && len(page) == q.Limit { // one more than asked for: there is a next page
			return page, cursorAt(q, page[len(page)-1]), nil
		}
		r, err := scan(rows)
		if err != nil {
			return nil, "", wrap(x.ctx, "sqlite.List", err)
		}
		page = append(page, r)
	}
	return page, "", wrap(x.ctx, "sqlite.List", rows.Err())
}

func scan(row interface{ Scan(...any) error }) (r store.Record, err error) {
	var created, modified int64
	err = row.Scan(&r.Account, &r.Region, &r.Kind, &r.ID, &r.Parent, &r.Name, &r.Status, &created, &modified, &r.Version, &r.Body)
	r.Created, r.Modified = time.UnixMicro(created).UTC(), time.UnixMicro(modified).UTC()
	return r, err
}

func micros(t time.Time) int64 { return t.UnixMicro() }

// body is never nil, which the driver would take for NULL.
func body(r store.Record) []byte {
	if r.Body == nil {
		return []byte{}
	}
	return r.Body
}
