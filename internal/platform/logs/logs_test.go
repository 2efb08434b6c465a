package logs_test

import (
	"context"
	"fmt"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/platform/logs"
	"outcrop/internal/store"
	"outcrop/internal/store/sqlite"
)

var (
	scope = arn.Scope{Account: "123456789012", Region: "us-east-1"}
	start = time.Date(2026, 11, 1, 12, 0, 0, 0, time.UTC)
)

const group = "/aws/sagemaker/TrainingJobs"

func open(t *testing.T) store.Records {
	t.Helper()
	r, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { r.Close() })
	return r
}

// fill appends lines "stream N", one a second from start on, in batches.
func fill(t *testing.T, r store.Records, stream string, n int) {
	t.Helper()
	for first := 0; first < n; first += 4 {
		var batch []logs.Event
		for i := first; i < min(n, first+4); i++ {
			batch = append(batch, logs.Event{Time: start.Add(time.Duration(i) * time.Second), Message: fmt.Sprintf("%s %d", stream, i)})
		}
		err := r.Update(t.Context(), func(tx store.Tx) error { return logs.Append(tx, scope, group, stream, batch, start.Add(time.Hour)) })
		if err != nil {
			t.Fatal(err)
		}
	}
}

func messages(events []logs.Event) []string {
	var out []string
	for _, e := range events {
		out = append(out, e.Message)
	}
	return out
}

func lines(stream string, from, to int) []string {
	var out []string
	for i := from; i < to; i++ {
		out = append(out, fmt.Sprintf("%s %d", stream, i))
	}
	return out
}

func get(t *testing.T, v *logs.Service, q logs.EventQuery) logs.EventPage {
	t.Helper()
	q.Group = group
	page, err := v.Events(t.Context(), scope, q)
	if err != nil {
		t.Fatal(err)
	}
	return page
}

func TestEventsFromHeadToTheRepeatedToken(t *testing.T) {
	r := open(t)
	fill(t, r, "a/algo-1-1", 10)
	fill(t, r, "a/algo-1-10", 3) // a name that starts like the other's must not mix in
	v := logs.New(r)

	var all []string
	q := logs.EventQuery{Stream: "a/algo-1-1", FromHead: true, Limit: 4}
	for {
		page := get(t, v, q)
		all = append(all, messages(page.Events)...)
		if page.Forward == q.Token {
			break
		}
		q.Token = page.Forward
	}
	if want := lines("a/algo-1-1", 0, 10); !slices.Equal(all, want) {
		t.Fatalf("got %q, want %q", all, want)
	}
	fill(t, r, "a/algo-1-1", 1) // the same token leads to what came since
	if got := messages(get(t, v, q).Events); !slices.Equal(got, []string{"a/algo-1-1 0"}) {
		t.Fatalf("after the end: %q", got)
	}
}

func TestEventsBackward(t *testing.T) {
	r := open(t)
	fill(t, r, "s", 10)
	v := logs.New(r)

	page := get(t, v, logs.EventQuery{Stream: "s", Limit: 4})
	if got := messages(page.Events); !slices.Equal(got, lines("s", 6, 10)) {
		t.Fatalf("newest: %q", got)
	}
	page = get(t, v, logs.EventQuery{Stream: "s", Limit: 4, Token: page.Backward})
	if got := messages(page.Events); !slices.Equal(got, lines("s", 2, 6)) {
		t.Fatalf("before: %q", got)
	}
	page = get(t, v, logs.EventQuery{Stream: "s", Limit: 4, Token: page.Backward})
	if got := messages(page.Events); !slices.Equal(got, lines("s", 0, 2)) {
		t.Fatalf("oldest: %q", got)
	}
	end := get(t, v, logs.EventQuery{Stream: "s", Limit: 4, Token: page.Backward})
	if len(end.Events) != 0 || end.Backward != page.Backward {
		t.Fatalf("past the oldest: %q, token %q after %q", messages(end.Events), end.Backward, page.Backward)
	}
	again := get(t, v, logs.EventQuery{Stream: "s", Limit: 4, Token: end.Forward})
	if got := messages(again.Events); !slices.Equal(got, lines("s", 0, 4)) {
		t.Fatalf("forward again: %q", got)
	}
}

func TestEventsByTime(t *testing.T) {
	r := open(t)
	fill(t, r, "s", 10)
	v := logs.New(r)
	q := logs.EventQuery{Stream: "s", Start: start.Add(2 * time.Second), End: start.Add(5 * time.Second)}
	if got := messages(get(t, v, q).Events); !slices.Equal(got, lines("s", 2, 5)) {
		t.Fatalf("newest in range: %q", got)
	}
	q.Limit = 2 // backward over the gap of what is out of range
	if got := messages(get(t, v, q).Events); !slices.Equal(got, lines("s", 3, 5)) {
		t.Fatalf("two newest in range: %q", got)
	}
	q.FromHead = true
	if got := messages(get(t, v, q).Events); !slices.Equal(got, lines("s", 2, 4)) {
		t.Fatalf("two oldest in range: %q", got)
	}
}

func TestStreams(t *testing.T) {
	r := open(t)
	v := logs.New(r)
	fill(t, r, "job-b/1", 2)
	fill(t, r, "job-a/2", 5)
	fill(t, r, "job-a/1", 9)
	list := func(q logs.StreamQuery) (all []string) {
		q.Group = group
		for {
			page, next, err := v.Streams(t.Context(), scope, q)
			if err != nil {
				t.Fatal(err)
			}
			for _, s := range page {
				all = append(all, s.Value.Name)
			}
			if q.After = next; next == "" {
				return all
			}
		}
	}
	for _, c := range []struct {
		q    logs.StreamQuery
		want []string
	}{
		{logs.StreamQuery{Limit: 1}, []string{"job-a/1", "job-a/2", "job-b/1"}},
		{logs.StreamQuery{Limit: 2, Descending: true}, []string{"job-b/1", "job-a/2", "job-a/1"}},
		{logs.StreamQuery{Prefix: "job-a/"}, []string{"job-a/1", "job-a/2"}},
		{logs.StreamQuery{ByLast: true, Limit: 1}, []string{"job-b/1", "job-a/2", "job-a/1"}},
		{logs.StreamQuery{ByLast: true, Descending: true, Limit: 2}, []string{"job-a/1", "job-a/2", "job-b/1"}},
	} {
		if got := list(c.q); !slices.Equal(got, c.want) {
			t.Errorf("%+v: %q, want %q", c.q, got, c.want)
		}
	}
}

func TestFilter(t *testing.T) {
	r := open(t)
	v := logs.New(r)
	fill(t, r, "a", 12)
	fill(t, r, "b", 3)
	for _, c := range []struct {
		q    logs.FilterQuery
		want []string
	}{
		{logs.FilterQuery{Pattern: `"a 1"`, Limit: 1}, []string{"a 1", "a 10", "a 11"}},
		{logs.FilterQuery{Pattern: "a -1", Start: start.Add(9 * time.Second)}, []string{"a 9"}},
		{logs.FilterQuery{Pattern: "?0 ?2", End: start.Add(2 * time.Second), Limit: 1}, []string{"a 0", "b 0", "a 2", "b 2"}},
		{logs.FilterQuery{Streams: []string{"b"}, Limit: 2}, lines("b", 0, 3)},
		{logs.FilterQuery{Prefix: "b"}, lines("b", 0, 3)},
	} {
		var got []string
		q := c.q
		for q.Group = group; ; {
			found, next, err := v.Filter(t.Context(), scope, q)
			if err != nil {
				t.Fatal(err)
			}
			for _, f := range found {
				got = append(got, f.Message)
			}
			if q.After = next; next == "" {
				break
			}
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%+v: %q, want %q", c.q, got, c.want)
		}
	}
	for _, p := range []string{"{ $.x = 1 }", "[a, b]", "%x%", `"open`, "-"} {
		if _, _, err := v.Filter(t.Context(), scope, logs.FilterQuery{Group: group, Pattern: p}); !fault.Is(err, fault.Invalid) {
			t.Errorf("pattern %q: %v, want invalid", p, err)
		}
	}
}

func TestMissing(t *testing.T) {
	r := open(t)
	v := logs.New(r)
	ctx := context.Background()
	if _, _, err := v.Streams(ctx, scope, logs.StreamQuery{Group: group}); !fault.Is(err, fault.NotFound) {
		t.Errorf("streams of no group: %v", err)
	}
	fill(t, r, "s", 1)
	if _, err := v.Events(ctx, scope, logs.EventQuery{Group: group, Stream: "x"}); !fault.Is(err, fault.NotFound) {
		t.Errorf("no stream: %v", err)
	}
	if _, err := v.Events(ctx, scope, logs.EventQuery{Group: group, Stream: "s", Token: "f/x"}); !fault.Is(err, fault.Invalid) {
		t.Errorf("bad token: %v", err)
	}
	elsewhere := arn.Scope{Account: "999999999999", Region: "us-east-1"}
	if _, err := v.Events(ctx, elsewhere, logs.EventQuery{Group: group, Stream: "s"}); !fault.Is(err, fault.NotFound) {
		t.Errorf("another account's stream: %v", err)
	}
}
