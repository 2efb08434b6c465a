package metric_test

import (
	"encoding/json"
	"math"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/platform/metric"
	"outcrop/internal/store"
	"outcrop/internal/store/sqlite"
)

var (
	scope = arn.Scope{Account: "123456789012", Region: "us-east-1"}
	start = time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)
)

const resource arn.ARN = "arn:aws:sagemaker:us-east-1:123456789012:training-job/j"

type book struct {
	*testing.T
	records store.Records
}

func open(t *testing.T) book {
	t.Helper()
	r, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { r.Close() })
	return book{t, r}
}

// add appends the value of each step, by batches.
func (b book) add(from, to, batch int) {
	b.Helper()
	for step := from; step < to; step += batch {
		var points []metric.Point
		for i := step; i < min(to, step+batch); i++ {
			points = append(points, metric.Point{Name: "train:loss", Step: i, Time: start.Add(time.Duration(i) * time.Second), Value: value(i)})
		}
		err := b.records.Update(b.Context(), func(tx store.Tx) error { return metric.Append(tx, scope, resource, points, start) })
		if err != nil {
			b.Fatal(err)
		}
	}
}

func value(step int) float64 { return math.Sin(float64(step)/50) + 2 }

func (b book) read(name string) []metric.Sample {
	b.Helper()
	s, err := metric.Series(b.Context(), b.records, scope, resource, name)
	if err != nil {
		b.Fatal(err)
	}
	return s
}

func TestEveryValueOfAShortSeriesIsKept(t *testing.T) {
	b := open(t)
	b.add(1, 401, 7)
	b.add(100, 501, 50) // a job that went on from its checkpoint makes steps again
	got := b.read("train:loss")
	if len(got) != 500 {
		t.Fatalf("%d samples of 500 values", len(got))
	}
	for i, s := range got {
		if s.Step != i+1 || s.Count != 1 || s.Last != value(i+1) || s.Mean != s.Last || s.Deviation() != 0 || !s.Time.Equal(start.Add(time.Duration(i+1)*time.Second)) {
			t.Fatalf("sample %d is %+v", i, s)
		}
	}
	if none := b.read("train:other"); none != nil {
		t.Errorf("a metric that nobody measured: %v", none)
	}
}

func TestALongSeriesIsBounded(t *testing.T) {
	b := open(t)
	const values = 9001
	b.add(0, values, 500)
	got := b.read("train:loss")
	if len(got) < 1024 || len(got) > 2048 {
		t.Fatalf("%d samples of %d values", len(got), values)
	}
	next := 0
	for _, s := range got {
		var in []float64
		for ; next <= s.Step; next++ {
			in = append(in, value(next))
		}
		mean, squares := 0.0, 0.0
		for _, v := range in {
			mean += v / float64(len(in))
		}
		for _, v := range in {
			squares += (v - mean) * (v - mean) / float64(len(in))
		}
		if s.Count != len(in) || s.Min != slices.Min(in) || s.Max != slices.Max(in) || s.Last != in[len(in)-1] ||
			math.Abs(s.Mean-mean) > 1e-12 || math.Abs(s.Deviation()-math.Sqrt(squares)) > 1e-9 {
			t.Fatalf("sample to step %d: %+v of %v", s.Step, s, in)
		}
	}
	if next != values {
		t.Errorf("the series ends at step %d", next)
	}
}

func TestGroup(t *testing.T) {
	b := open(t)
	b.add(0, 120, 120)
	got := metric.Group(b.read("train:loss"), func(s metric.Sample) int64 { return s.Time.Unix() / 60 })
	if len(got) != 3 || got[0].Count != 55 || got[1].Count != 60 || got[2].Count != 5 || got[2].Step != 119 {
		t.Errorf("by the minute: %+v", got)
	}
}

func FuzzSample(f *testing.F) {
	for _, seed := range []string{"[1,2,3]", "[1,2,3,4,5,6,7,8]", "[1]", "{}", "[1,2,null]"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		var s, again metric.Sample
		if json.Unmarshal([]byte(text), &s) != nil {
			return
		}
		b, err := json.Marshal(s)
		if err != nil {
			t.Fatal(err)
		}
		if err := json.Unmarshal(b, &again); err != nil || again.Last != s.Last || again.Step != s.Step {
			t.Errorf("%s became %s: %v", text, b, err)
		}
	})
}
