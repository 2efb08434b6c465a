// Package meter is the ledger: what every invocation used, how long every instance ran, and what both come to at the prices
// of a table that its owner may edit.
package meter

import (
	"context"
	"strconv"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/store"
)

// Invocation is one request that a model worked on, whether its answer was read to the end or not.
type Invocation struct {
	ID        string  // unique; putting the same one again changes nothing
	Operation string  // "Converse"
	Model     string  // the id or ARN that prices are looked up by
	Endpoint  arn.ARN `json:",omitempty"` // the SageMaker endpoint that served it: paid by the hour, not by the token
	Caller    arn.ARN
	Input, Output,
	CacheRead, CacheWrite int // tokens, counted as engine.Usage counts them
	Latency time.Duration
	Aborted bool `json:",omitempty"` // the caller left or the model failed; the tokens are those until then
}

// Instance is a stretch of time for which a resource held instances.
type Instance struct {
	Resource     arn.ARN // the training job or endpoint
	InstanceType string  // "ml.m5.large"
	Count        int
	Start, End   time.Time
}

// Seconds is what is billed: whole seconds, begun ones counted, times instances.
func (i Instance) Seconds() int64 {
	d := i.End.Sub(i.Start)
	if d <= 0 {
		return 0
	}
	return int64((d+time.Second-1)/time.Second) * int64(i.Count)
}

var (
	invocations = store.Table[Invocation]{Kind: "usage", Index: func(v *Invocation) store.Index { return store.Index{Parent: v.Model} }}
	instances   = store.Table[Instance]{Kind: "instance-usage", Index: func(v *Instance) store.Index { return store.Index{Parent: string(v.Resource)} }}
)

// PutInvocation records an invocation once. The record survives a crash of the server from then on, and a crash of the machine a
// moment later: an answer does not wait for the disk. A Report has all that were recorded before it.
func PutInvocation(ctx context.Context, records store.Records, s arn.Scope, v Invocation, now time.Time) error {
	return invocations.Append(ctx, records, s, v.ID, now, v)
}

// PutInstance records a stretch of instance time. It is identified by resource, type and start: putting it again moves its end
// later, never earlier, so that a worker may report while it runs and again after a restart.
func PutInstance(tx store.Tx, s arn.Scope, v Instance, now time.Time) error {
	id := string(v.Resource) + "|" + v.InstanceType + "|" + strconv.FormatInt(v.Start.UnixMicro(), 10)
	row, err := instances.Get(tx, s, id)
	if fault.Is(err, fault.NotFound) {
		return instances.Insert(tx, s, id, now, v)
	}
	if err != nil || !v.End.After(row.Value.End) {
		return err
	}
	row.Value.End = v.End
	return instances.Save(tx, row, now)
}
