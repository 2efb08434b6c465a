package store

import (
	"context"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/fault"
)

// Appender is an optional ability of Records: to keep records that are written once and never changed, many at a time and
// without waiting for the disk. When Append returns nil, every reader sees the record and it survives a crash of the process; a crash
// of the machine may take what was appended in its last moments. A record that is there already stays as it is. It must not be called in a transaction.
type Appender interface {
	Append(ctx context.Context, r Record) error
}

// Append inserts a row that is written once, made at now. A row that is there already stays as it is.
func (t Table[T]) Append(ctx context.Context, records Records, s arn.Scope, id string, now time.Time, v T) error {
	r, err := t.record(Record{Key: t.Key(s, id), Created: now, Modified: now}, v)
	if err != nil {
		return err
	}
	if a, ok := records.(Appender); ok {
		return a.Append(ctx, r)
	}
	return records.Update(ctx, func(tx Tx) error {
		if err := tx.Put(r); !fault.Is(err, fault.Exists) {
			return err
		}
		return nil
	})
}
