// Package logs keeps log groups, their streams and events, as CloudWatch Logs has them: jobs and endpoints write, callers read.
package logs

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/store"
)

// Event is one line. Time is when it happened, Ingested when it was stored; both count in milliseconds for callers.
type Event struct {
	Time     time.Time
	Message  string
	Ingested time.Time
}

// Group is a log group.
type Group struct {
	Name  string
	Bytes int64
}

// Stream is a sequence of events in a group. First and Last are zero while it is empty.
type Stream struct {
	Group, Name           string
	First, Last, Ingested time.Time
	Bytes                 int64
	Next                  int64 // how many events were ever appended: the next one's number
}

var (
	groups  = store.Table[Group]{Kind: "log-group", Index: func(v *Group) store.Index { return store.Index{Name: v.Name} }}
	streams = store.Table[Stream]{Kind: "log-stream", Index: func(v *Stream) store.Index { return store.Index{Parent: v.Group, Name: v.Name} }}
	events  = store.Table[stored]{Kind: "log-event", Index: func(v *stored) store.Index { return store.Index{Parent: v.Parent} }}
)

// stored is an event as it is kept. Its record's Created is the event's time, so that lists can select by it.
type stored struct {
	Parent   string // the stream's id
	Message  string
	Ingested time.Time
}

// streamID cannot be ambiguous: neither name may hold a colon.
func streamID(group, stream string) string { return group + ":" + stream }

func eventID(streamID string, n int64) string { return fmt.Sprintf("%s:%012d", streamID, n) }

// Append adds events to a stream; the group and the stream are made when they are not there. A stream has one writer, who
// appends in the order of time: that is the order in which they are read back.
func Append(tx store.Tx, s arn.Scope, group, stream string, batch []Event, now time.Time) error {
	if err := ensureGroup(tx, s, group, now); err != nil {
		return err
	}
	id := streamID(group, stream)
	row, err := streams.Get(tx, s, id)
	if fault.Is(err, fault.NotFound) {
		row = store.Row[Stream]{Record: store.Record{Key: streams.Key(s, id), Created: now}, Value: Stream{Group: group, Name: stream}}
	} else if err != nil {
		return err
	}
	st := &row.Value
	var size int64
	for _, e := range batch {
		at := e.Time.UTC().Truncate(time.Millisecond)
		if err := events.Insert(tx, s, eventID(id, st.Next), at, stored{Parent: id, Message: e.Message, Ingested: now}); err != nil {
			return err
		}
		st.Next++
		size += int64(len(e.Message)) + 26 // AWS counts 26 bytes for an event's overhead
		if st.First.IsZero() || at.Before(st.First) {
			st.First = at
		}
		if at.After(st.Last) {
			st.Last = at
		}
		st.Ingested = now
	}
	st.Bytes += size
	if err := streams.Save(tx, row, now); err != nil {
		return err
	}
	return groups.Change(tx, s, group, now, func(g *Group) error { g.Bytes += size; return nil })
}

func ensureGroup(tx store.Tx, s arn.Scope, group string, now time.Time) error {
	if group == "" || strings.Contains(group, ":") {
		return fault.Bad("logs.Append", "logGroupName", "The log group name is not valid.")
	}
	_, err := groups.Get(tx, s, group)
	if fault.Is(err, fault.NotFound) {
		return groups.Insert(tx, s, group, now, Group{Name: group})
	}
	return err
}

// Service answers callers.
type Service struct{ records store.Records }

// New reads from records.
func New(records store.Records) *Service { return &Service{records} }

// Groups lists the groups whose names start with q.IDPrefix or hold q.NameHas.
func (v *Service) Groups(ctx context.Context, s arn.Scope, q store.Query) (page []store.Row[Group], next store.Cursor, err error) {
	q.Scope = s
	err = v.records.View(ctx, func(tx store.Tx) error {
		page, next, err = groups.List(tx, q)
		return err
	})
	return page, next, err
}

// StreamQuery selects the streams of a group.
type StreamQuery struct {
	Group      string
	Prefix     string
	ByLast     bool // by the time of the last event instead of by name
	Descending bool
	After      store.Cursor
	Limit      int // 0 means 50
}

// Streams lists a group's streams. A group that is not there is NotFound.
func (v *Service) Streams(ctx context.Context, s arn.Scope, q StreamQuery) (page []store.Row[Stream], next store.Cursor, err error) {
	q.Limit = cmp.Or(q.Limit, 50)
	err = v.records.View(ctx, func(tx store.Tx) error {
		if err := findGroup(tx, s, q.Group); err != nil {
			return err
		}
		list := store.Query{Scope: s, Parent: q.Group, IDPrefix: streamID(q.Group, q.Prefix), Order: store.ByName, Descending: q.Descending, After: q.After, Limit: q.Limit}
		if !q.ByLast {
			page, next, err = streams.List(tx, list)
			return err
		}
		list.After, list.Limit = "", 0
		if page, _, err = streams.List(tx, list); err != nil {
			return err
		}
		page, next = byLast(page, q)
		return nil
	})
	return page, next, err
}

// byLast sorts all of a group's streams by their last event and cuts one page out. A group has few streams; its cursor is the
// last one's time and name.
func byLast(all []store.Row[Stream], q StreamQuery) ([]store.Row[Stream], store.Cursor) {
	position := func(r store.Row[Stream]) string {
		return fmt.Sprintf("%020d:%s", max(0, r.Value.Last.UnixMilli()), r.Value.Name)
	}
	slices.SortFunc(all, func(a, b store.Row[Stream]) int { return strings.Compare(position(a), position(b)) })
	if q.Descending {
		slices.Reverse(all)
	}
	if q.After != "" {
		all = slices.DeleteFunc(all, func(r store.Row[Stream]) bool {
			c := strings.Compare(position(r), string(q.After))
			return c == 0 || (c < 0) != q.Descending
		})
	}
	if len(all) <= q.Limit {
		return all, ""
	}
	return all[:q.Limit], store.Cursor(position(all[q.Limit-1]))
}

func findGroup(tx store.Tx, s arn.Scope, group string) error {
	_, err := groups.Get(tx, s, group)
	if fault.Is(err, fault.NotFound) {
		return fault.Missing("logs", "log group", "The specified log group does not exist.")
	}
	return err
}
