// Package metric keeps what jobs measure, step by step, within bounds: a series that grows long is kept in less detail.
package metric

import (
	"context"
	"encoding/json"
	"fmt"
	"math"
	"slices"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/store"
)

// A series is kept in chunks, of which only the last is ever written again. When they are full, every two neighbours become one.
const (
	chunkSize = 128
	maxChunks = 16
)

// Point is one measured value.
type Point struct {
	Name  string
	Step  int // of the training, from 0
	Time  time.Time
	Value float64 // finite
}

// Sample is one measured value, or what is known of several that follow one another.
type Sample struct {
	Step  int // of the last value
	Time  time.Time
	Count int
	Last, Min, Max,
	Mean float64
	squares float64 // the sum of the squared distances from Mean
}

// Deviation is the standard deviation of the values.
func (s Sample) Deviation() float64 { return math.Sqrt(s.squares / float64(s.Count)) }

func (p Point) sample() Sample {
	return Sample{Step: p.Step, Time: p.Time.UTC().Truncate(time.Millisecond), Count: 1, Last: p.Value, Min: p.Value, Max: p.Value, Mean: p.Value}
}

// join is what is known of the values of both; t's come after s's.
func (s Sample) join(t Sample) Sample {
	n := s.Count + t.Count
	apart, share := t.Mean-s.Mean, float64(t.Count)/float64(n)
	return Sample{Step: t.Step, Time: t.Time, Count: n, Last: t.Last, Min: min(s.Min, t.Min), Max: max(s.Max, t.Max),
		Mean: s.Mean + apart*share, squares: s.squares + t.squares + apart*apart*float64(s.Count)*share}
}

// MarshalJSON writes the numbers alone, and those of a single value only once.
func (s Sample) MarshalJSON() ([]byte, error) {
	if s.Count == 1 {
		return json.Marshal([]float64{float64(s.Step), float64(s.Time.UnixMilli()), s.Last})
	}
	return json.Marshal([]float64{float64(s.Step), float64(s.Time.UnixMilli()), s.Last, float64(s.Count), s.Min, s.Max, s.Mean, s.squares})
}

// UnmarshalJSON reads what MarshalJSON wrote.
func (s *Sample) UnmarshalJSON(text []byte) error {
	var v []float64
	if err := json.Unmarshal(text, &v); err != nil {
		return err
	}
	if len(v) != 3 && len(v) != 8 {
		return fmt.Errorf("a sample of %d numbers", len(v))
	}
	*s = Point{Step: int(v[0]), Time: time.UnixMilli(int64(v[1])), Value: v[2]}.sample()
	if len(v) == 8 {
		s.Count, s.Min, s.Max, s.Mean, s.squares = int(v[3]), v[4], v[5], v[6], v[7]
	}
	return nil
}

// series is what is known of one metric of one resource besides its chunks.
type series struct {
	Resource arn.ARN
	Name     string
	Stride   int // values in a sample
	Chunks   int
	Last     int // the newest value's step
}

// chunk is up to chunkSize samples.
type chunk struct {
	Parent  string
	Samples []Sample
}

var (
	all    = store.Table[series]{Kind: "metric", Index: func(v *series) store.Index { return store.Index{Parent: string(v.Resource), Name: v.Name} }}
	chunks = store.Table[chunk]{Kind: "metric-chunk", Index: func(v *chunk) store.Index { return store.Index{Parent: v.Parent} }}
)

func seriesID(resource arn.ARN, name string) string { return string(resource) + " " + name }

func chunkID(series string, n int) string { return fmt.Sprintf("%s %04d", series, n) }

// Append adds values to a resource's series, in the transaction of the caller. A value whose step is not beyond the series' last is
// passed over: a job that went on from its checkpoint makes steps again, with the same result.
func Append(tx store.Tx, s arn.Scope, resource arn.ARN, points []Point, now time.Time) error {
	byName := map[string][]Point{}
	var names []string // in the order in which they came
	for _, p := range points {
		if byName[p.Name] == nil {
			names = append(names, p.Name)
		}
		byName[p.Name] = append(byName[p.Name], p)
	}
	for _, name := range names {
		w := writer{tx: tx, scope: s, id: seriesID(resource, name), now: now}
		if err := w.open(resource, name); err != nil {
			return err
		}
		for _, p := range byName[name] {
			if err := w.add(p); err != nil {
				return err
			}
		}
		if err := w.close(); err != nil {
			return err
		}
	}
	return nil
}

// Read gives a resource's series from its first value on; nothing where there is none.
func Read(tx store.Tx, s arn.Scope, resource arn.ARN, name string) (samples []Sample, err error) {
	rows, _, err := chunks.List(tx, store.Query{Scope: s, Parent: seriesID(resource, name)})
	for _, r := range rows {
		samples = append(samples, r.Value.Samples...)
	}
	return samples, err
}

// Series reads the series of a resource in a transaction of its own.
func Series(ctx context.Context, records store.Records, s arn.Scope, resource arn.ARN, name string) (samples []Sample, err error) {
	err = records.View(ctx, func(tx store.Tx) error {
		samples, err = Read(tx, s, resource, name)
		return err
	})
	return samples, err
}

// Group joins neighbours that have the same key.
func Group(samples []Sample, key func(Sample) int64) []Sample {
	var out []Sample
	for _, s := range samples {
		if n := len(out); n > 0 && key(out[n-1]) == key(s) {
			out[n-1] = out[n-1].join(s)
		} else {
			out = append(out, s)
		}
	}
	return out
}

// writer adds to one series.
type writer struct {
	tx    store.Tx
	scope arn.Scope
	id    string
	now   time.Time
	row   store.Row[series]
	last  store.Row[chunk] // the open one
}

func (w *writer) open(resource arn.ARN, name string) (err error) {
	w.row, err = all.Get(w.tx, w.scope, w.id)
	if fault.Is(err, fault.NotFound) {
		w.row = store.Row[series]{Record: store.Record{Key: all.Key(w.scope, w.id), Created: w.now},
			Value: series{Resource: resource, Name: name, Stride: 1, Last: -1}}
		w.begin()
		return nil
	}
	if err == nil {
		w.last, err = chunks.Get(w.tx, w.scope, chunkID(w.id, w.row.Value.Chunks-1))
	}
	return err
}

// begin opens a new chunk.
func (w *writer) begin() {
	id := chunkID(w.id, w.row.Value.Chunks)
	w.last = store.Row[chunk]{Record: store.Record{Key: chunks.Key(w.scope, id), Created: w.now}, Value: chunk{Parent: w.id}}
	w.row.Value.Chunks++
}

func (w *writer) add(p Point) error {
	v, open := &w.row.Value, &w.last.Value.Samples
	if p.Step <= v.Last {
		return nil
	}
	v.Last = p.Step
	if n := len(*open); n > 0 && (*open)[n-1].Count < v.Stride {
		(*open)[n-1] = (*open)[n-1].join(p.sample())
		return nil
	}
	if len(*open) == chunkSize {
		if err := w.next(); err != nil {
			return err
		}
	}
	w.last.Value.Samples = append(w.last.Value.Samples, p.sample())
	return nil
}

// next closes a full chunk, and makes room where there is no more.
func (w *writer) next() error {
	if err := chunks.Save(w.tx, w.last, w.now); err != nil {
		return err
	}
	if w.row.Value.Chunks == maxChunks {
		if err := w.halve(); err != nil {
			return err
		}
	}
	w.begin()
	return nil
}

// halve makes one sample of every two.
func (w *writer) halve() error {
	samples, err := Read(w.tx, w.scope, w.row.Value.Resource, w.row.Value.Name)
	if err != nil {
		return err
	}
	for n := range w.row.Value.Chunks {
		if err := chunks.Delete(w.tx, w.scope, chunkID(w.id, n)); err != nil {
			return err
		}
	}
	var half []Sample
	for pair := range slices.Chunk(samples, 2) {
		half = append(half, pair[0].join(pair[1]))
	}
	w.row.Value.Stride *= 2
	w.row.Value.Chunks = 0
	for part := range slices.Chunk(half, chunkSize) {
		w.begin()
		w.last.Value.Samples = part
		if err := chunks.Save(w.tx, w.last, w.now); err != nil {
			return err
		}
	}
	return nil
}

func (w *writer) close() error {
	if err := chunks.Save(w.tx, w.last, w.now); err != nil {
		return err
	}
	return all.Save(w.tx, w.row, w.now)
}
