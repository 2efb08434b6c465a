// Package sagemakermetrics is the front door of SageMaker's metrics: the curves of training jobs.
package sagemakermetrics

import (
	"context"
	"math"
	"time"

	api "outcrop/internal/api/model/sagemakermetrics"
	"outcrop/internal/api/wire"
	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/platform/access"
	"outcrop/internal/platform/job"
	"outcrop/internal/platform/metric"
	"outcrop/internal/store"
)

type door struct {
	jobs    *job.Service
	records store.Records
}

// Register builds the operations.
func Register(m *wire.Mux, jobs *job.Service, records store.Records) {
	d := &door{jobs, records}
	wire.Handle(m, api.OpBatchGetMetrics, d.batchGetMetrics)
}

// batchGetMetrics answers each query by itself, as on AWS: one that cannot be answered says so in its own status.
func (d *door) batchGetMetrics(ctx context.Context, in *api.BatchGetMetricsInput) (*api.BatchGetMetricsOutput, error) {
	out := &api.BatchGetMetricsOutput{}
	for _, q := range in.MetricQueries {
		result, err := d.query(ctx, q)
		if fault.Is(err, fault.Invalid) || fault.Is(err, fault.NotFound) {
			result = api.MetricQueryResult{Status: new(api.MetricQueryResultStatusValidationError), Message: new(fault.Public(err)),
				XAxisValues: []int64{}, MetricValues: []float64{}}
		} else if err != nil {
			return nil, err
		}
		out.MetricQueryResults = append(out.MetricQueryResults, result)
	}
	return out, nil
}

func (d *door) query(ctx context.Context, q api.MetricQuery) (api.MetricQueryResult, error) {
	resource := arn.ARN(*q.ResourceArn)
	name, err := jobOf(ctx, resource)
	if err != nil {
		return api.MetricQueryResult{}, err
	}
	scope := access.From(ctx).Scope
	if _, err := d.jobs.Get(ctx, scope, name); err != nil {
		return api.MetricQueryResult{}, err
	}
	samples, err := metric.Series(ctx, d.records, scope, resource, *q.MetricName)
	if err != nil {
		return api.MetricQueryResult{}, err
	}
	x := xOf(*q.XAxisType)
	if p := periods[*q.Period]; p > 0 {
		samples = metric.Group(samples, func(s metric.Sample) int64 { return s.Time.UnixMilli() / p.Milliseconds() })
	}
	result := api.MetricQueryResult{Status: new(api.MetricQueryResultStatusComplete), XAxisValues: []int64{}, MetricValues: []float64{}}
	least, most := bound(q.Start, math.MinInt64), bound(q.End, math.MaxInt64)
	for _, s := range samples {
		if at := x(s); at >= least && at <= most {
			result.XAxisValues = append(result.XAxisValues, at)
			result.MetricValues = append(result.MetricValues, statistics[*q.MetricStat](s))
		}
	}
	return result, nil
}

// jobOf is the training job of the caller's that an ARN names.
func jobOf(ctx context.Context, id arn.ARN) (string, error) {
	p, ok := arn.Parse(string(id))
	if !ok || p.ID() == "" || id != job.ARN(p.Scope, p.ID()) {
		return "", fault.Bad("BatchGetMetrics", "ResourceArn", "Outcrop keeps the metrics of training jobs: ResourceArn must be that of one.")
	}
	if p.Scope != access.From(ctx).Scope {
		return "", fault.Missing("BatchGetMetrics", "training job", "Requested resource not found.")
	}
	return p.ID(), nil
}

// xOf places a sample on the axis: by its step, or by its time in milliseconds since 1970.
func xOf(axis string) func(metric.Sample) int64 {
	if axis == api.XAxisTypeTimestamp {
		return func(s metric.Sample) int64 { return s.Time.UnixMilli() }
	}
	return func(s metric.Sample) int64 { return int64(s.Step) }
}

// periods are the times that values are put together for. Of IterationNumber each step stands for itself.
var periods = map[string]time.Duration{api.PeriodOneMinute: time.Minute, api.PeriodFiveMinute: 5 * time.Minute, api.PeriodOneHour: time.Hour}

var statistics = map[string]func(metric.Sample) float64{
	api.MetricStatisticMin:    func(s metric.Sample) float64 { return s.Min },
	api.MetricStatisticMax:    func(s metric.Sample) float64 { return s.Max },
	api.MetricStatisticAvg:    func(s metric.Sample) float64 { return s.Mean },
	api.MetricStatisticCount:  func(s metric.Sample) float64 { return float64(s.Count) },
	api.MetricStatisticStdDev: metric.Sample.Deviation,
	api.MetricStatisticLast:   func(s metric.Sample) float64 { return s.Last },
}

func bound(v *int64, none int64) int64 {
	if v == nil {
		return none
	}
	return *v
}
