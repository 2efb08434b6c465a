package object

import (
	"context"
	"strings"

	"outcrop/internal/store"
)

// List implements store.Objects. It reads keys in runs, and jumps over the rest of a common prefix.
func (d *Disk) List(ctx context.Context, b store.Bucket, q store.ObjectQuery) (store.ObjectPage, error) {
	if q.Limit <= 0 {
		q.Limit = 1000
	}
	var page store.ObjectPage
	err := d.records.View(ctx, func(tx store.Tx) error {
		if _, err := findBucket(tx, b); err != nil {
			return err
		}
		l := lister{b: b, q: q, after: q.After}
		if q.After != "" && l.group(q.After) == q.After {
			l.after += lastRune
		}
		for more := true; more; {
			var err error
			if more, err = l.run(tx); err != nil {
				return err
			}
		}
		page = l.page
		return nil
	})
	return page, err
}

type lister struct {
	b     store.Bucket
	q     store.ObjectQuery
	page  store.ObjectPage
	after string // go on after this key
	last  string // what was put on the page last
}

// group is the common prefix that key falls under; empty when it stands for itself.
func (l *lister) group(key string) string {
	rest, ok := strings.CutPrefix(key, l.q.Prefix)
	if !ok || l.q.Delimiter == "" {
		return ""
	}
	i := strings.Index(rest, l.q.Delimiter)
	if i < 0 {
		return ""
	}
	return l.q.Prefix + rest[:i+len(l.q.Delimiter)]
}

// run reads one run of keys. It tells whether there may be more to read for this page.
func (l *lister) run(tx store.Tx) (bool, error) {
	room := l.q.Limit - len(l.page.Objects) - len(l.page.Prefixes)
	q := store.Query{Scope: l.b.Scope, IDPrefix: l.b.Name + "/" + l.q.Prefix, Limit: room + 1}
	if l.after != "" {
		q.AfterID = l.b.Name + "/" + l.after
	}
	rows, next, err := objects.List(tx, q)
	if err != nil {
		return false, err
	}
	for _, row := range rows {
		one := info(l.b, row)
		group := l.group(one.Key)
		l.after = one.Key
		if group != "" {
			l.after = group + lastRune
			if group == l.last {
				continue
			}
		}
		if room == 0 {
			l.page.Next = l.last
			return false, nil
		}
		room--
		if group != "" {
			l.page.Prefixes, l.last = append(l.page.Prefixes, group), group
		} else {
			l.page.Objects, l.last = append(l.page.Objects, one), one.Key
		}
	}
	return next != "", nil
}
