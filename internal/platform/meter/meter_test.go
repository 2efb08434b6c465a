package meter_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/platform/meter"
	"outcrop/internal/store"
	"outcrop/internal/store/sqlite"
)

var (
	scope = arn.Scope{Account: "123456789012", Region: "us-east-1"}
	noon  = time.Date(2026, 1, 2, 12, 0, 0, 0, time.UTC)
)

func open(t *testing.T) store.Records {
	t.Helper()
	r, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { r.Close() })
	return r
}

func update(t *testing.T, r store.Records, fn func(store.Tx) error) {
	t.Helper()
	if err := r.Update(context.Background(), fn); err != nil {
		t.Fatal(err)
	}
}

const table = `{"Currency": "EUR",
	"Models": [{"Match": "p.small*", "Input": "0.0001", "Output": "0.0003", "CacheRead": "0.00001", "CacheWrite": "0.000125"},
		{"Match": "*:imported-model/*", "Input": "1", "Output": "2"}],
	"Instances": [{"Match": "ml.m5.large", "Hour": "0.115"}, {"Match": "ml.*", "Hour": "3.60"}]}`

func prices(t *testing.T, text string) meter.Prices {
	t.Helper()
	p, err := meter.ParsePrices([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func TestReport(t *testing.T) {
	r := open(t)
	imported := "arn:aws:bedrock:us-east-1:123456789012:imported-model/abcdefghijkl"
	put := func(s arn.Scope, v meter.Invocation, at time.Time) {
		t.Helper()
		if err := meter.PutInvocation(t.Context(), r, s, v, at); err != nil {
			t.Fatal(err)
		}
	}
	for i, v := range []meter.Invocation{
		{Model: "p.small-1", Input: 7, Output: 3, Latency: time.Second},
		{Model: "p.small-1", Input: 1, Output: 0, CacheRead: 500, CacheWrite: 100, Aborted: true, Latency: time.Second},
		{Model: imported, Input: 1500, Output: 1},
		{Model: "p.small-1", Endpoint: "arn:e", Input: 1000, Output: 1000},
		{Model: "unpriced", Input: 1000},
	} {
		v.ID = fmt.Sprint("i", i)
		for range 2 { // the second time changes nothing
			put(scope, v, noon)
		}
	}
	late := meter.Invocation{ID: "late", Model: "p.small-1", Input: 1 << 20}
	put(scope, late, noon.Add(time.Hour))
	put(arn.Scope{Account: "210987654321", Region: "us-east-1"}, late, noon)
	update(t, r, func(tx store.Tx) error {
		for _, end := range []time.Duration{time.Minute, 90*time.Minute + 1, 30 * time.Second} { // told while it ran; a late report is ignored
			job := meter.Instance{Resource: "arn:job", InstanceType: "ml.m5.large", Count: 2, Start: noon.Add(-time.Hour), End: noon.Add(end - time.Hour)}
			if err := meter.PutInstance(tx, scope, job, noon); err != nil {
				return err
			}
		}
		return meter.PutInstance(tx, scope, meter.Instance{Resource: "arn:e", InstanceType: "ml.g5.xlarge", Count: 1, Start: noon, End: noon.Add(1500 * time.Millisecond)}, noon)
	})
	got, err := meter.NewReport(t.Context(), r, scope, meter.Period{Start: noon.Add(-time.Hour), End: noon.Add(time.Hour)}, prices(t, table))
	if err != nil {
		t.Fatal(err)
	}
	type line struct {
		model string
		n     int
		in    int64
		cost  string
	}
	var lines []line
	for _, l := range got.Models {
		lines = append(lines, line{l.Model, l.Invocations, l.Input, l.Cost.String()})
	}
	want := []line{
		{imported, 1, 1500, "1.502"},
		// 8 x 0.0000001 + 3 x 0.0000003 + 500 x 0.00000001 + 100 x 0.000000125
		{"p.small-1", 2, 8, "0.0000192"},
		{"p.small-1", 1, 1000, "0.0004"},
		{"unpriced", 1, 1000, "0.00"},
	}
	if fmt.Sprint(lines) != fmt.Sprint(want) {
		t.Errorf("models %v, want %v", lines, want)
	}
	if s := got.TokenTotal.String(); s != "1.5020192" {
		t.Errorf("tokens come to %s: an endpoint's must not count", s)
	}
	if l := got.Models[1]; l.Aborted != 1 || l.Busy != 2*time.Second || l.CacheRead != 500 {
		t.Errorf("line %+v", l)
	}
	wantInstances := "[{ml.g5.xlarge 1 2 0.002} {ml.m5.large 1 10802 0.345063889}]"
	if s := fmt.Sprint(got.Instances); s != wantInstances {
		t.Errorf("instances %s, want %s", s, wantInstances)
	}
	if got.Currency != "EUR" || got.Both() != got.TokenTotal+got.InstanceTotal {
		t.Errorf("report %+v", got)
	}
}

func TestInstanceTimeOutsideThePeriodIsFree(t *testing.T) {
	r := open(t)
	update(t, r, func(tx store.Tx) error {
		return meter.PutInstance(tx, scope, meter.Instance{Resource: "arn:j", InstanceType: "ml.m5.large", Count: 1, Start: noon, End: noon.Add(time.Hour)}, noon)
	})
	for _, tt := range []struct {
		start, end time.Duration
		seconds    int64
	}{{-time.Hour, 2 * time.Hour, 3600}, {30 * time.Minute, 45 * time.Minute, 900}, {2 * time.Hour, 3 * time.Hour, 0}, {-time.Hour, 0, 0}} {
		got, err := meter.NewReport(t.Context(), r, scope, meter.Period{Start: noon.Add(tt.start), End: noon.Add(tt.end)}, meter.Prices{})
		if err != nil {
			t.Fatal(err)
		}
		var n int64
		for _, l := range got.Instances {
			n += l.Seconds
		}
		if n != tt.seconds {
			t.Errorf("%v to %v: %d seconds, want %d", tt.start, tt.end, n, tt.seconds)
		}
	}
}

func TestReportReadsManyPages(t *testing.T) {
	r := open(t)
	for i := range 2500 {
		if err := meter.PutInvocation(t.Context(), r, scope, meter.Invocation{ID: fmt.Sprint(i), Model: "m", Input: 1}, noon); err != nil {
			t.Fatal(err)
		}
	}
	got, err := meter.NewReport(t.Context(), r, scope, meter.Period{}, prices(t, table))
	if err != nil || len(got.Models) != 1 || got.Models[0].Input != 2500 {
		t.Errorf("%+v, %v", got, err)
	}
}

func TestMoney(t *testing.T) {
	for text, want := range map[string]string{"1": "1.00", "0.115": "0.115", "12.5": "12.50", "0.000000001": "0.000000001", "007": "7.00", "3.": "3.00"} {
		m, err := meter.ParseMoney(text)
		if err != nil || m.String() != want {
			t.Errorf("%q is %v (%v), want %s", text, m, err, want)
		}
	}
	for _, text := range []string{"", ".", "-1", "1e3", "0.0000000001", "99999999999999999999", "1.2.3", "+1", " 1"} {
		if m, err := meter.ParseMoney(text); err == nil {
			t.Errorf("%q is taken for %v", text, m)
		}
	}
	if s := meter.Money(-1).String(); s != "-0.000000001" {
		t.Errorf("minus one billionth is %s", s)
	}
}

func TestPriceFile(t *testing.T) {
	dir := t.TempDir()
	built, err := meter.LoadPrices(filepath.Join(dir, "none.json"))
	if err != nil || len(built.Models) == 0 || len(built.Instances) == 0 || built.Currency == "" {
		t.Fatalf("the built-in table: %+v, %v", built, err)
	}
	own := filepath.Join(dir, "prices.json")
	if err := os.WriteFile(own, []byte(table), 0o600); err != nil {
		t.Fatal(err)
	}
	if p, err := meter.LoadPrices(own); err != nil || p.Currency != "EUR" {
		t.Errorf("%+v, %v", p, err)
	}
	for _, bad := range []string{"", "{", `{"Models": [{"Match": "["}]}`, `{"Models": [{"Match": "x", "Input": 0.1}]}`, `{"Instances": [{"Match": "x", "Hour": "free"}]}`, `{"Models": [{"Input": "1"}]}`} {
		_, err := meter.ParsePrices([]byte(bad))
		if !fault.Is(err, fault.Invalid) {
			t.Errorf("%s: %v", bad, err)
		}
		var f *fault.Error
		if errors.As(err, &f) && f.Text == "" {
			t.Errorf("%s: no word for the owner", bad)
		}
	}
}

func FuzzParsePrices(f *testing.F) {
	f.Add([]byte(table))
	f.Add([]byte(`{"Models": [{"Match": "a[", "Input": "1"}]}`))
	f.Fuzz(func(t *testing.T, text []byte) {
		if _, err := meter.ParsePrices(text); err != nil && !fault.Is(err, fault.Invalid) {
			t.Error(err)
		}
	})
}
