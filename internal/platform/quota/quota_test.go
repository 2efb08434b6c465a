package quota_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/platform/quota"
)

var (
	here  = arn.Scope{Account: "123456789012", Region: "us-east-1"}
	there = arn.Scope{Account: "123456789012", Region: "eu-west-1"}
)

// world is quotas and the time, which passes when a test says so.
type world struct {
	*quota.Quotas
	t   *testing.T
	now time.Time
}

func start(t *testing.T, text string) *world {
	t.Helper()
	limits, err := quota.Parse([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	w := &world{t: t, now: time.Unix(1_700_000_000, 0)}
	w.Quotas = quota.New(limits, func() time.Time { return w.now })
	return w
}

// requests sends some and wants so many of them through.
func (w *world) requests(s arn.Scope, model string, sent, want int) {
	w.t.Helper()
	got := 0
	for range sent {
		err := w.Request(s, model)
		if err == nil {
			got++
		} else if !fault.Is(err, fault.Throttled) || fault.Public(err) != "Too many requests, please wait before trying again." {
			w.t.Fatal(err)
		}
	}
	if got != want {
		w.t.Fatalf("%d of %d requests to %s came through, want %d", got, sent, model, want)
	}
}

func TestRequestsPerMinute(t *testing.T) {
	w := start(t, `{"Models": [{"Match": "a.one", "RequestsPerMinute": 6}, {"Match": "a.*", "RequestsPerMinute": 60, "RequestBurst": 1}]}`)
	w.requests(here, "a.one", 8, 6)
	w.requests(there, "a.one", 8, 6) // another region
	w.requests(arn.Scope{Account: "210987654321", Region: "us-east-1"}, "a.one", 8, 6)
	w.now = w.now.Add(10*time.Second - 1)
	w.requests(here, "a.one", 1, 0)
	w.now = w.now.Add(1)
	w.requests(here, "a.one", 2, 1)
	w.now = w.now.Add(time.Hour) // no more than a minute's gathers
	w.requests(here, "a.one", 8, 6)

	w.requests(here, "a.two", 3, 1)
	w.requests(here, "a.three", 3, 1) // each model has its own
	w.now = w.now.Add(time.Second)
	w.requests(here, "a.two", 3, 1)
	w.requests(here, "b", 100, 100)
}

// reserve wants tokens to be there or not.
func (w *world) reserve(input, most int, want bool) *quota.Reservation {
	w.t.Helper()
	r, err := w.Reserve(here, "m", input, most)
	if err != nil && (!fault.Is(err, fault.Throttled) || fault.Public(err) != "Too many tokens, please wait before trying again.") {
		w.t.Fatal(err)
	}
	if (err == nil) != want {
		w.t.Fatalf("%d + %d tokens: %v", input, most, err)
	}
	return r
}

func TestTokensPerMinute(t *testing.T) {
	w := start(t, `{"Models": [{"Match": "m", "TokensPerMinute": 600, "OutputBurndown": 5}]}`)
	w.requests(here, "m", 1000, 1000)
	w.reserve(101, 500, false) // more than there ever is
	first := w.reserve(100, 500, true)
	w.reserve(1, 0, false)
	w.now = w.now.Add(time.Second)
	w.reserve(11, 0, false)
	w.reserve(10, 0, true).Settle(10, 0)
	first.Settle(100, 20) // 100 + 5 x 20 in place of 600
	first.Settle(0, 0)    // only the first time counts
	w.reserve(401, 0, false)
	w.reserve(400, 0, true).Settle(400, 40) // 600 used: 200 more than there was
	w.now = w.now.Add(20 * time.Second)
	w.reserve(1, 0, false)
	w.now = w.now.Add(100 * time.Millisecond)
	w.reserve(1, 0, true)
	w.now = w.now.Add(time.Minute)
	w.reserve(300, 300, true).Settle(0, 0) // nothing came of it
	w.reserve(300, 300, true)
}

func TestWithoutQuotas(t *testing.T) {
	w := start(t, `{}`)
	if w.Quotas != nil {
		t.Fatal("no limits, and yet quotas")
	}
	w.requests(here, "m", 10, 10)
	held := w.reserve(1<<30, 1<<30, true)
	held.Settle(1, 1)
	if n := testing.AllocsPerRun(100, func() {
		w.Request(here, "m")
		r, _ := w.Reserve(here, "m", 1, 1)
		r.Settle(1, 1)
	}); n != 0 {
		t.Errorf("%v allocations", n)
	}
	limited := start(t, `{"Models": [{"Match": "m", "RequestsPerMinute": 100000}]}`)
	if r := limited.reserve(1<<30, 1<<30, true); r != nil {
		t.Error("tokens are reserved where they are not limited")
	}
}

func TestAReservationMayBeHuge(t *testing.T) {
	w := start(t, `{"Models": [{"Match": "m", "TokensPerMinute": 100000000, "OutputBurndown": 100}]}`)
	w.reserve(1, 1<<31-1, false)
	w.reserve(1, 99_999_999, true).Settle(1<<20, 1<<20)
	w.reserve(1, 0, false)
	w.now = w.now.Add(2 * time.Minute)
	w.reserve(1, 0, true)
}

func TestFile(t *testing.T) {
	dir := t.TempDir()
	if limits, err := quota.Load(filepath.Join(dir, "none.json")); limits != nil || err != nil {
		t.Errorf("no file: %v, %v", limits, err)
	}
	file := filepath.Join(dir, "quotas.json")
	if err := os.WriteFile(file, []byte(`{"Models": [{"Match": "m", "RequestsPerMinutes": 1}]}`), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := quota.Load(file); !fault.Is(err, fault.Invalid) || !strings.Contains(fault.Public(err), file) || !strings.Contains(fault.Public(err), "RequestsPerMinutes") {
		t.Errorf("a misspelt name: %v", err)
	}
}

var bad = []string{"", "{", `[]`, `{} {}`, `{"Models": [{}]}`, `{"Models": [{"Match": "["}]}`, `{"Models": [{"Match": "m", "RequestsPerMinute": -1}]}`,
	`{"Models": [{"Match": "m", "RequestsPerMinute": 1.5}]}`, `{"Models": [{"Match": "m", "TokensPerMinute": 100000001}]}`,
	`{"Models": [{"Match": "m", "RequestsPerMinute": 5, "RequestBurst": 6}]}`, `{"Models": [{"Match": "m", "OutputBurndown": 101}]}`}

func TestBadFiles(t *testing.T) {
	for _, text := range bad {
		if limits, err := quota.Parse([]byte(text)); !fault.Is(err, fault.Invalid) || fault.Public(err) == "" {
			t.Errorf("%s: %v, %v", text, limits, err)
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add([]byte(`{"Models": [{"Match": "a/*", "RequestsPerMinute": 600, "RequestBurst": 1, "TokensPerMinute": 2000, "OutputBurndown": 5}]}`))
	for _, text := range bad {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		limits, err := quota.Parse(text)
		if err != nil {
			if !fault.Is(err, fault.Invalid) {
				t.Fatal(err)
			}
			return
		}
		q := quota.New(limits, func() time.Time { return time.Unix(0, 0) })
		for _, l := range limits {
			q.Request(here, l.Match)
			if r, err := q.Reserve(here, l.Match, 1, 2); err == nil {
				r.Settle(1, 2)
			}
		}
	})
}
