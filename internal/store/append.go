package store

import (
	"context"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/fault"
)

// Appender is an optional ability of Records: to keep records that are written once and never changed, cheaply. When Append returns
// nil the record survives a crash of the process; a crash of the machine may take what was appended in the last moments. Readers see
// it when a later Settle has returned, or a moment later by themselves. A record that is there already stays as it is. Neither must be
// called in a transaction.
type Appender interface {
	Append(ctx context.Context, r Record) error
	Settle(ctx context.Context) error
}

// Append inserts a row that is written once, made at now. A row that is there already stays as it is. Settle lets readers see it.
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

// Settle lets readers see all that was appended.
func Settle(ctx context.Context, records Records) error {
	if a, ok := records.(Appender); ok {
		return a.Settle(ctx)
	}
	return nil
}
