package meter

import (
	"context"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/store"
)

// Period is the time from Start (inclusive) to End (exclusive); a zero time is no bound.
type Period struct{ Start, End time.Time }

// ModelLine is what one model's invocations come to.
type ModelLine struct {
	Model                                string
	Endpoint                             arn.ARN // of a line of a SageMaker endpoint: its tokens are counted, and cost nothing
	Invocations, Aborted                 int
	Input, Output, CacheRead, CacheWrite int64
	Busy                                 time.Duration // the sum of the latencies
	Cost                                 Money         // at token prices; for an endpoint what they would have cost
}

// InstanceLine is what one instance type comes to.
type InstanceLine struct {
	InstanceType string
	Resources    int
	Seconds      int64 // times instances
	Cost         Money
}

// Report is a bill at both kinds of price.
type Report struct {
	Currency      string
	Models        []ModelLine // by model, then endpoint
	Instances     []InstanceLine
	TokenTotal    Money // without the lines of endpoints
	InstanceTotal Money
}

// NewReport adds up what was used in a scope in a period, at these prices.
func NewReport(ctx context.Context, records store.Records, s arn.Scope, p Period, prices Prices) (Report, error) {
	panic("soon")
}
