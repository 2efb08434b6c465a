package logs

import (
	"cmp"
	"context"
	"slices"
	"strings"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/store"
)

// FilterQuery selects events of a whole group.
type FilterQuery struct {
	Group   string
	Streams []string // these; empty for all
	Prefix  string   // streams whose names start so
	Start   time.Time
	End     time.Time // inclusive, other than EventQuery's: AWS has it so
	Pattern string    // terms that must all occur; "a phrase"; -not; ?one ?of ?these
	After   store.Cursor
	Limit   int // 0 means MaxEvents
}

// Found is an event with the stream that it is in.
type Found struct {
	Event
	ID, Stream string
}

// Filter reads the events of a group that match, oldest first.
func (v *Service) Filter(ctx context.Context, s arn.Scope, q FilterQuery) (found []Found, next store.Cursor, err error) {
	match, err := parsePattern(q.Pattern)
	if err != nil {
		return nil, "", err
	}
	limit := cmp.Or(q.Limit, MaxEvents)
	list := store.Query{Scope: s, IDPrefix: streamID(q.Group, q.Prefix), CreatedMin: q.Start, Order: store.ByCreated, After: q.After}
	if !q.End.IsZero() {
		list.CreatedMax = q.End.Add(time.Millisecond)
	}
	err = v.records.View(ctx, func(tx store.Tx) error {
		if err := findGroup(tx, s, q.Group); err != nil {
			return err
		}
		for {
			list.Limit = limit - len(found) // a page ends where the answer does, so its cursor is the answer's
			rows, after, err := events.List(tx, list)
			if err != nil {
				return err
			}
			for _, r := range rows {
				stream := strings.TrimPrefix(r.Value.Parent, q.Group+":")
				if match(r.Value.Message) && (len(q.Streams) == 0 || slices.Contains(q.Streams, stream)) {
					e := Event{Time: r.Created, Message: r.Value.Message, Ingested: r.Value.Ingested}
					found = append(found, Found{Event: e, ID: r.ID, Stream: stream})
				}
			}
			list.After, next = after, after
			if after == "" || len(found) == limit {
				return nil
			}
		}
	})
	return found, next, err
}

// parsePattern understands the unstructured patterns of CloudWatch Logs, and says so of the others.
func parsePattern(p string) (func(string) bool, error) {
	p = strings.TrimSpace(p)
	bad := fault.Bad("logs.Filter", "filterPattern", "Invalid filter pattern: Outcrop matches terms, quoted phrases, -terms and ?terms only.")
	if strings.ContainsAny(p[:min(1, len(p))], "{[%") {
		return nil, bad
	}
	var all, none, some []string
	for p != "" {
		into := &all
		switch p[0] {
		case '-':
			into, p = &none, p[1:]
		case '?':
			into, p = &some, p[1:]
		}
		var term string
		var ok bool
		if rest, quoted := strings.CutPrefix(p, `"`); quoted {
			if term, p, ok = strings.Cut(rest, `"`); !ok {
				return nil, bad
			}
		} else {
			term, p, _ = strings.Cut(p, " ")
		}
		if term == "" {
			return nil, bad
		}
		*into = append(*into, term)
		p = strings.TrimSpace(p)
	}
	return func(m string) bool {
		has := func(term string) bool { return strings.Contains(m, term) }
		return !slices.ContainsFunc(none, has) && (len(some) == 0 || slices.ContainsFunc(some, has)) &&
			!slices.ContainsFunc(all, func(t string) bool { return !has(t) })
	}, nil
}
