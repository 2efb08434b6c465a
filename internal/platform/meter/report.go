package meter

import (
	"cmp"
	"context"
	"maps"
	"slices"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/store"
)

// Period is the time from Start (inclusive) to End (exclusive); a zero time is no bound.
type Period struct{ Start, End time.Time }

// ModelLine is what one model's invocations come to.
type ModelLine struct {
	Model                                string
	Endpoint                             arn.ARN // set for a SageMaker endpoint, whose tokens cost nothing: its instances do
	Invocations, Aborted                 int
	Input, Output, CacheRead, CacheWrite int64
	Busy                                 time.Duration // the sum of the latencies
	Cost                                 Money         // at token prices; for an endpoint what its tokens would have cost
}

// InstanceLine is what one instance type comes to.
type InstanceLine struct {
	InstanceType string
	Resources    int   // jobs and endpoints
	Seconds      int64 // times instances
	Cost         Money
}

// Report is a bill at both kinds of price.
type Report struct {
	Currency      string
	Models        []ModelLine    // by model, then endpoint
	Instances     []InstanceLine // by type
	TokenTotal    Money          // without the lines of endpoints
	InstanceTotal Money
}

// Both is the whole bill.
func (r Report) Both() Money { return r.TokenTotal + r.InstanceTotal }

// NewReport adds up what was used in a scope in a period, at these prices. An invocation counts when it ended in the period; of
// an instance's time only the part inside it.
func NewReport(ctx context.Context, records store.Records, s arn.Scope, p Period, prices Prices) (Report, error) {
	r := Report{Currency: prices.Currency}
	err := store.Settle(ctx, records)
	if err != nil {
		return Report{}, fault.Wrap("meter.NewReport", fault.Internal, err)
	}
	err = records.View(ctx, func(tx store.Tx) (err error) {
		if r.Models, err = modelLines(tx, s, p); err != nil {
			return err
		}
		r.Instances, err = instanceLines(tx, s, p)
		return err
	})
	if err != nil {
		return Report{}, fault.Wrap("meter.NewReport", fault.Internal, err)
	}
	for i := range r.Models {
		l, price := &r.Models[i], prices.token(r.Models[i].Model)
		l.Cost = price.Input.per(l.Input, 1000) + price.Output.per(l.Output, 1000) +
			price.CacheRead.per(l.CacheRead, 1000) + price.CacheWrite.per(l.CacheWrite, 1000)
		if l.Endpoint == "" {
			r.TokenTotal += l.Cost
		}
	}
	for i := range r.Instances {
		l := &r.Instances[i]
		l.Cost = prices.hour(l.InstanceType).per(l.Seconds, 3600)
		r.InstanceTotal += l.Cost
	}
	return r, nil
}

// pageSize bounds how much of the ledger is in memory at once.
const pageSize = 1000

func modelLines(tx store.Tx, s arn.Scope, p Period) ([]ModelLine, error) {
	type key struct {
		model    string
		endpoint arn.ARN
	}
	lines := map[key]*ModelLine{}
	err := eachRow(tx, invocations, store.Query{Scope: s, CreatedMin: p.Start, CreatedMax: p.End}, func(v Invocation) {
		l := lines[key{v.Model, v.Endpoint}]
		if l == nil {
			l = &ModelLine{Model: v.Model, Endpoint: v.Endpoint}
			lines[key{v.Model, v.Endpoint}] = l
		}
		l.Invocations++
		if v.Aborted {
			l.Aborted++
		}
		l.Input += int64(v.Input)
		l.Output += int64(v.Output)
		l.CacheRead += int64(v.CacheRead)
		l.CacheWrite += int64(v.CacheWrite)
		l.Busy += v.Latency
	})
	all := make([]ModelLine, 0, len(lines))
	for _, l := range lines {
		all = append(all, *l)
	}
	slices.SortFunc(all, func(a, b ModelLine) int {
		return cmp.Or(cmp.Compare(a.Model, b.Model), cmp.Compare(a.Endpoint, b.Endpoint))
	})
	return all, err
}

func instanceLines(tx store.Tx, s arn.Scope, p Period) ([]InstanceLine, error) {
	seconds, resources := map[string]int64{}, map[string]map[arn.ARN]bool{}
	err := eachRow(tx, instances, store.Query{Scope: s}, func(v Instance) {
		if v.Start.Before(p.Start) {
			v.Start = p.Start
		}
		if !p.End.IsZero() && v.End.After(p.End) {
			v.End = p.End
		}
		if v.Seconds() == 0 {
			return
		}
		seconds[v.InstanceType] += v.Seconds()
		if resources[v.InstanceType] == nil {
			resources[v.InstanceType] = map[arn.ARN]bool{}
		}
		resources[v.InstanceType][v.Resource] = true
	})
	var all []InstanceLine
	for _, t := range slices.Sorted(maps.Keys(seconds)) {
		all = append(all, InstanceLine{InstanceType: t, Resources: len(resources[t]), Seconds: seconds[t]})
	}
	return all, err
}

func eachRow[T any](tx store.Tx, table store.Table[T], q store.Query, fn func(T)) error {
	q.Limit = pageSize
	for {
		rows, next, err := table.List(tx, q)
		if err != nil {
			return err
		}
		for _, row := range rows {
			fn(row.Value)
		}
		if next == "" {
			return nil
		}
		q.After = next
	}
}
