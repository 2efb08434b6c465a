// Package quota limits how many requests and tokens a minute an account may ask of a model in a region, as Amazon Bedrock does:
// a request reserves what it may come to, and settles what it came to when it ends.
package quota

import (
	"sync"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/fault"
)

// Quotas are limits and what is left of them. A nil one lets everything through.
type Quotas struct {
	limits []Limit
	clock  func() time.Time
	mu     sync.Mutex
	left   map[key]*left
}

type key struct {
	scope arn.Scope
	model string
}

// left is what is left of a model's limit. Each time is the one at which all of a minute's allowance will be there again: an
// allowance that flows back steadily needs nothing else to be known.
type left struct {
	Limit
	requests, tokens time.Time
}

// New makes quotas of limits, none of them used yet. Without limits they are nil.
func New(limits []Limit, clock func() time.Time) *Quotas {
	if len(limits) == 0 {
		return nil
	}
	return &Quotas{limits: limits, clock: clock, left: map[key]*left{}}
}

// Request lets one request to a model through, or is Throttled.
func (q *Quotas) Request(s arn.Scope, model string) error {
	if q == nil {
		return nil
	}
	q.mu.Lock()
	defer q.mu.Unlock()
	l := q.find(s, model)
	if l == nil || l.RequestsPerMinute == 0 || take(&l.requests, q.clock(), 1, l.RequestsPerMinute, l.burst()) {
		return nil
	}
	return fault.New("quota.Request", fault.Throttled, "Too many requests, please wait before trying again.")
}

// Reserve takes the tokens that a request may come to, its input and the most that it may put out, or is Throttled. What it
// gives must be settled; it is nil where nothing limits the model's tokens.
func (q *Quotas) Reserve(s arn.Scope, model string, input, most int) (*Reservation, error) {
	if q == nil {
		return nil, nil
	}
	q.mu.Lock()
	defer q.mu.Unlock()
	l := q.find(s, model)
	if l == nil || l.TokensPerMinute == 0 {
		return nil, nil
	}
	tokens := int64(input) + int64(most)
	if !take(&l.tokens, q.clock(), tokens, l.TokensPerMinute, l.TokensPerMinute) {
		return nil, fault.New("quota.Reserve", fault.Throttled, "Too many tokens, please wait before trying again.")
	}
	return &Reservation{quotas: q, left: l, tokens: tokens}, nil
}

// find gives what is left for a model, nil where no limit is its.
func (q *Quotas) find(s arn.Scope, model string) *left {
	k := key{s, model}
	l, known := q.left[k]
	if !known {
		if limit, ok := find(q.limits, model); ok {
			l = &left{Limit: limit}
		}
		q.left[k] = l
	}
	return l
}

// Reservation is tokens that a running request holds. Its methods do nothing on a nil one.
type Reservation struct {
	quotas *Quotas
	left   *left
	tokens int64
	done   bool
}

// Settle gives back what was reserved and takes what was used instead: the input without what was read from a cache, and the
// output times the model's burndown. That may be more than was reserved. Only the first call counts.
func (r *Reservation) Settle(input, output int) {
	if r == nil {
		return
	}
	r.quotas.mu.Lock()
	defer r.quotas.mu.Unlock()
	if r.done {
		return
	}
	r.done = true
	used := int64(input) + int64(output)*r.left.burndown()
	r.left.tokens = r.left.tokens.Add(flow(used, r.left.TokensPerMinute) - flow(r.tokens, r.left.TokensPerMinute))
}

// take takes n of what flows back at perMinute, of which burst can gather, and tells whether there was enough. full is when
// there will be the whole burst again.
func take(full *time.Time, now time.Time, n, perMinute, burst int64) bool {
	if n > burst {
		return false
	}
	from := *full
	if from.Before(now) {
		from = now
	}
	after := from.Add(flow(n, perMinute))
	if after.Sub(now) > flow(burst, perMinute) {
		return false
	}
	*full = after
	return true
}

// flow is how long n takes to flow back. It can't overflow: limits are at most most, and what is taken is less or was used by
// one request.
func flow(n, perMinute int64) time.Duration {
	return time.Duration(n * int64(time.Minute) / perMinute)
}
