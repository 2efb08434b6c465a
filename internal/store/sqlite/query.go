package sqlite

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"outcrop/internal/fault"
	"outcrop/internal/store"
)

var orderColumn = map[store.Order]string{store.ByID: "id", store.ByName: "name", store.ByCreated: "created", store.ByModified: "modified", store.ByStatus: "status"}

// selection is a SELECT that is being written. Every value is an argument.
type selection struct {
	text strings.Builder
	args []any
}

func (s *selection) where(cond string, args ...any) {
	s.text.WriteString(" AND " + cond)
	s.args = append(s.args, args...)
}

// selectSQL turns a query into SQL.
func selectSQL(q store.Query) (string, []any, error) {
	if q.Order == store.ByID && !q.AllScopes && q.After != "" {
		values, err := parseCursor(q, 1)
		if err != nil {
			return "", nil, err
		}
		// The cursor is an id too; of the two, the one further on counts.
		if id := values[0].(string); q.AfterID == "" || (id > q.AfterID) != q.Descending {
			q.AfterID = id
		}
		q.After = ""
	}
	s := &selection{args: []any{q.Kind}}
	s.text.WriteString("SELECT " + columns + " FROM record WHERE kind=?")
	if !q.AllScopes {
		s.where("account=? AND region=?", q.Account, q.Region)
	}
	s.ids(q)
	if q.Parent != "" {
		s.where("parent=?", q.Parent)
	}
	if q.Status != "" {
		s.where("status=?", q.Status)
	}
	if q.NameHas != "" {
		s.where("instr(lower(name), lower(?))>0", q.NameHas)
	}
	for _, r := range []struct {
		cond string
		t    time.Time
	}{{"created>=?", q.CreatedMin}, {"created<?", q.CreatedMax}, {"modified>=?", q.ModifiedMin}, {"modified<?", q.ModifiedMax}} {
		if !r.t.IsZero() {
			s.where(r.cond, micros(r.t))
		}
	}
	if err := s.order(q); err != nil {
		return "", nil, err
	}
	if q.Limit > 0 {
		s.text.WriteString(" LIMIT ?")
		s.args = append(s.args, q.Limit+1)
	}
	return s.text.String(), s.args, nil
}

// ids bounds the ids. There is one bound at each end, since SQLite would walk the index from whichever it finds first.
func (s *selection) ids(q store.Query) {
	low, lowCond := q.IDPrefix, "id>=?"
	high := after(q.IDPrefix)
	if q.AfterID != "" && !q.Descending && q.AfterID >= low {
		low, lowCond = q.AfterID, "id>?"
	}
	if q.AfterID != "" && q.Descending && (high == "" || q.AfterID < high) {
		high = q.AfterID
	}
	if low != "" {
		s.where(lowCond, low)
	}
	if high != "" {
		s.where("id<?", high)
	}
}

// order sorts, and goes on at the cursor. Within one scope the id alone makes the order total.
func (s *selection) order(q store.Query) error {
	keys := []string{orderColumn[q.Order], "id"}
	if q.Order == store.ByID {
		keys = keys[1:]
	}
	if q.AllScopes {
		keys = append(keys, "account", "region")
	}
	dir, cmp := "ASC", ">"
	if q.Descending {
		dir, cmp = "DESC", "<"
	}
	if q.After != "" {
		values, err := parseCursor(q, len(keys))
		if err != nil {
			return err
		}
		marks := strings.TrimSuffix(strings.Repeat("?,", len(keys)), ",")
		s.where(fmt.Sprintf("(%s) %s (%s)", strings.Join(keys, ","), cmp, marks), values...)
	}
	s.text.WriteString(" ORDER BY " + strings.Join(keys, " "+dir+",") + " " + dir)
	return nil
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

// cursorAt is where to go on after r: the values that the order compares, each with its length before it.
func cursorAt(q store.Query, r store.Record) store.Cursor {
	var values []string
	switch q.Order {
	case store.ByName:
		values = append(values, r.Name)
	case store.ByStatus:
		values = append(values, r.Status)
	case store.ByCreated:
		values = append(values, strconv.FormatInt(micros(r.Created), 10))
	case store.ByModified:
		values = append(values, strconv.FormatInt(micros(r.Modified), 10))
	}
	values = append(values, r.ID)
	if q.AllScopes {
		values = append(values, string(r.Account), string(r.Region))
	}
	var b strings.Builder
	for _, v := range values {
		fmt.Fprintf(&b, "%d:%s", len(v), v)
	}
	return store.Cursor(b.String())
}

// parseCursor reads what cursorAt wrote for a query of the same order.
func parseCursor(q store.Query, want int) ([]any, error) {
	bad := fault.New("sqlite.List", fault.Invalid, "The pagination token is not valid.")
	var values []any
	for s := string(q.After); s != ""; {
		n, tail, ok := strings.Cut(s, ":")
		size, err := strconv.Atoi(n)
		if !ok || err != nil || size < 0 || size > len(tail) {
			return nil, bad
		}
		values, s = append(values, tail[:size]), tail[size:]
	}
	if len(values) != want {
		return nil, bad
	}
	if q.Order == store.ByCreated || q.Order == store.ByModified {
		n, err := strconv.ParseInt(values[0].(string), 10, 64)
		if err != nil {
			return nil, bad
		}
		values[0] = n
	}
	return values, nil
}
