package store

import (
	"encoding/json"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/fault"
)

// Table reads and writes records of one kind as values of type T, so that owners never touch JSON.
type Table[T any] struct {
	Kind  Kind
	Index func(v *T) Index // what lists can filter and sort by; nil means nothing
}

// Index is what a table lifts out of a value into its record.
type Index struct{ Parent, Name, Status string }

// Row is a value with its record.
type Row[T any] struct {
	Record
	Value T
}

// Key names the record with that id.
func (t Table[T]) Key(s arn.Scope, id string) Key { return Key{Scope: s, Kind: t.Kind, ID: id} }

// Get reads one row; a missing one is NotFound.
func (t Table[T]) Get(tx Tx, s arn.Scope, id string) (Row[T], error) {
	r, err := tx.Get(t.Key(s, id))
	if err != nil {
		return Row[T]{}, err
	}
	return t.row(r)
}

// Insert stores a new row, made at now; one that is there is Exists.
func (t Table[T]) Insert(tx Tx, s arn.Scope, id string, now time.Time, v T) error {
	return t.put(tx, Record{Key: t.Key(s, id), Created: now, Modified: now}, v)
}

// Save replaces a row that was read in the same transaction or at the version it still has.
func (t Table[T]) Save(tx Tx, row Row[T], now time.Time) error {
	row.Modified = now
	return t.put(tx, row.Record, row.Value)
}

// Change reads a row, lets fn change it, and saves it. When fn fails, nothing is written.
func (t Table[T]) Change(tx Tx, s arn.Scope, id string, now time.Time, fn func(*T) error) error {
	row, err := t.Get(tx, s, id)
	if err != nil {
		return err
	}
	if err := fn(&row.Value); err != nil {
		return err
	}
	return t.Save(tx, row, now)
}

// Delete removes a row; a missing one is NotFound.
func (t Table[T]) Delete(tx Tx, s arn.Scope, id string) error { return tx.Delete(t.Key(s, id)) }

// List reads the rows that match q; q.Kind is filled in.
func (t Table[T]) List(tx Tx, q Query) ([]Row[T], Cursor, error) {
	q.Kind = t.Kind
	recs, next, err := tx.List(q)
	if err != nil {
		return nil, "", err
	}
	rows := make([]Row[T], len(recs))
	for i, r := range recs {
		if rows[i], err = t.row(r); err != nil {
			return nil, "", err
		}
	}
	return rows, next, nil
}

// ListWhere is List with only the rows for which keep is true: for what no column can be filtered by. A page is short only at the end.
func (t Table[T]) ListWhere(tx Tx, q Query, keep func(*T) bool) (page []Row[T], next Cursor, err error) {
	for limit := q.Limit; ; q.After = next {
		if limit > 0 {
			q.Limit = limit - len(page)
		}
		var rows []Row[T]
		if rows, next, err = t.List(tx, q); err != nil {
			return nil, "", err
		}
		for _, row := range rows {
			if keep(&row.Value) {
				page = append(page, row)
			}
		}
		if next == "" || limit == 0 || len(page) == limit {
			return page, next, nil
		}
	}
}

func (t Table[T]) put(tx Tx, r Record, v T) error {
	r, err := t.record(r, v)
	if err != nil {
		return err
	}
	return tx.Put(r)
}

// record fills in what a record has of its value.
func (t Table[T]) record(r Record, v T) (Record, error) {
	body, err := json.Marshal(v)
	if err != nil {
		return r, fault.Wrap("store.Put", fault.Internal, err)
	}
	r.Body = body
	if t.Index != nil {
		x := t.Index(&v)
		r.Parent, r.Name, r.Status = x.Parent, x.Name, x.Status
	}
	return r, nil
}

func (t Table[T]) row(r Record) (Row[T], error) {
	row := Row[T]{Record: r}
	if err := json.Unmarshal(r.Body, &row.Value); err != nil {
		return row, fault.Wrap("store.Get "+string(r.Kind), fault.Internal, err)
	}
	return row, nil
}
