package logs

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/store"
)

// MaxEvents is how many events one answer holds at most, as on AWS.
const MaxEvents = 10000

// EventQuery selects a part of one stream. A zero time does not limit.
type EventQuery struct {
	Group, Stream string
	Start, End    time.Time // from Start on, before End
	FromHead      bool      // without a token: the oldest events, rather than the newest
	Token         string    // from an earlier page
	Limit         int       // 0 means MaxEvents
}

// EventPage is a part of a stream, oldest first. Forward and Backward always lead on; at an end they repeat, so a caller who
// gets back the token that was sent has seen all there is for now.
type EventPage struct {
	Events            []Event
	Forward, Backward string
}

// Events reads a stream. A group or stream that is not there is NotFound.
func (v *Service) Events(ctx context.Context, s arn.Scope, q EventQuery) (page EventPage, err error) {
	q.Limit = cmp.Or(q.Limit, MaxEvents)
	back, at, err := parseToken(q.Token)
	if err != nil {
		return page, err
	}
	err = v.records.View(ctx, func(tx store.Tx) error {
		st, err := findStream(tx, s, q.Group, q.Stream)
		if err != nil {
			return err
		}
		if q.Token == "" && !q.FromHead {
			back, at = true, st.Next
		}
		read := forward
		if back {
			read = backward
		}
		found, err := read(tx, s, q, at)
		if err != nil {
			return err
		}
		first, end := at, at
		if len(found) > 0 {
			first, end = number(found[0]), number(found[len(found)-1])+1
		}
		page = EventPage{Events: values(found), Forward: token('f', end), Backward: token('b', first)}
		return nil
	})
	return page, err
}

// A token is a direction and an event's number: "f/N" leads to the events from N on, "b/N" to those before N.
func token(direction byte, n int64) string { return fmt.Sprintf("%c/%020d", direction, n) }

func parseToken(t string) (back bool, at int64, err error) {
	if t == "" {
		return false, 0, nil
	}
	direction, digits, _ := strings.Cut(t, "/")
	at, convErr := strconv.ParseInt(digits, 10, 64)
	if convErr != nil || at < 0 || direction != "f" && direction != "b" {
		return false, 0, fault.Bad("logs.Events", "nextToken", "The specified nextToken is invalid.")
	}
	return direction == "b", at, nil
}

func forward(tx store.Tx, s arn.Scope, q EventQuery, at int64) ([]store.Row[stored], error) {
	return window(tx, s, q, at, q.Limit)
}

// backward reads windows of event numbers that end at end, until the page is full: a filter by time leaves gaps.
func backward(tx store.Tx, s arn.Scope, q EventQuery, end int64) ([]store.Row[stored], error) {
	var found []store.Row[stored]
	for size := int64(q.Limit); end > 0 && len(found) < q.Limit; size *= 2 {
		start := max(0, end-size)
		rows, err := window(tx, s, q, start, int(end-start))
		if err != nil {
			return nil, err
		}
		rows = slices.DeleteFunc(rows, func(r store.Row[stored]) bool { return number(r) >= end })
		found = append(rows, found...)
		end = start
	}
	return found[max(0, len(found)-q.Limit):], nil
}

// window reads the events from number at on.
func window(tx store.Tx, s arn.Scope, q EventQuery, at int64, limit int) ([]store.Row[stored], error) {
	id := streamID(q.Group, q.Stream)
	list := store.Query{Scope: s, Parent: id, CreatedMin: q.Start, CreatedMax: q.End, Limit: limit}
	if at > 0 {
		list.AfterID = eventID(id, at-1)
	}
	rows, _, err := events.List(tx, list)
	return rows, err
}

func number(r store.Row[stored]) int64 {
	n, _ := strconv.ParseInt(r.ID[strings.LastIndexByte(r.ID, ':')+1:], 10, 64)
	return n
}

func values(rows []store.Row[stored]) []Event {
	out := make([]Event, len(rows))
	for i, r := range rows {
		out[i] = Event{Time: r.Created, Message: r.Value.Message, Ingested: r.Value.Ingested}
	}
	return out
}

func findStream(tx store.Tx, s arn.Scope, group, stream string) (Stream, error) {
	if err := findGroup(tx, s, group); err != nil {
		return Stream{}, err
	}
	row, err := streams.Get(tx, s, streamID(group, stream))
	if fault.Is(err, fault.NotFound) {
		return Stream{}, fault.Missing("logs.Events", "log stream", "The specified log stream does not exist.")
	}
	return row.Value, err
}
