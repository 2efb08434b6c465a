package upstream

import (
	"sync"
	"time"
)

const (
	firstPause   = 250 * time.Millisecond // before a server is started again
	longestPause = time.Minute
	steady       = time.Minute // a server that lived so long had a good start
)

// pause is how long a server is left alone after it failed: twice as long each time, and less by chance, so that many servers do not
// start at once.
type pause struct {
	random   func() float64
	mu       sync.Mutex
	failures int
	until    time.Time
	err      error
}

func (o *Opener) pauseOf(location string) *pause {
	o.mu.Lock()
	defer o.mu.Unlock()
	p := o.pauses[location]
	if p == nil {
		p = &pause{random: o.options.Rand}
		o.pauses[location] = p
	}
	return p
}

// failed notes a failure and tells how long the pause is: between half of its length and the whole.
func (p *pause) failed(now time.Time, err error) time.Duration {
	p.mu.Lock()
	defer p.mu.Unlock()
	length := min(firstPause<<min(p.failures, 16), longestPause)
	length -= time.Duration(p.random() * float64(length/2))
	p.failures++
	p.until, p.err = now.Add(length), err
	return length
}

// reset forgets earlier failures.
func (p *pause) reset() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.failures = 0
}

// left is how much of the pause is left.
func (p *pause) left(now time.Time) time.Duration {
	p.mu.Lock()
	defer p.mu.Unlock()
	return max(p.until.Sub(now), 0)
}

// cause is the last failure.
func (p *pause) cause() error {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.err
}
