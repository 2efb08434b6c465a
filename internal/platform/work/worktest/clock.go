// Package worktest has a clock for tests of what works in the queue: time stands still until the test moves it.
package worktest

import (
	"slices"
	"sync"
	"time"
)

// Clock implements work.Clock.
type Clock struct {
	mu     sync.Mutex
	moved  *sync.Cond
	now    time.Time
	timers []timer
}

type timer struct {
	at time.Time
	c  chan time.Time
}

// NewClock starts at now.
func NewClock(now time.Time) *Clock {
	c := &Clock{now: now}
	c.moved = sync.NewCond(&c.mu)
	return c
}

// Now is the clock's time.
func (c *Clock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.now
}

// After fires once the test has moved the clock by d.
func (c *Clock) After(d time.Duration) <-chan time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	t := timer{c.now.Add(d), make(chan time.Time, 1)}
	c.timers = append(c.timers, t)
	c.fire()
	c.moved.Broadcast()
	return t.c
}

// Advance moves the clock by d and fires what is due.
func (c *Clock) Advance(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.now = c.now.Add(d)
	c.fire()
}

// near is how far Step moves at most: nobody who only watches for a far deadline makes time fly.
const near = 5 * time.Second

// Step waits until somebody waits for a time that is near, then moves the clock to the first such time.
func (c *Clock) Step() {
	c.mu.Lock()
	defer c.mu.Unlock()
	for {
		if len(c.timers) > 0 {
			first := slices.MinFunc(c.timers, func(a, b timer) int { return a.at.Compare(b.at) })
			if first.at.Sub(c.now) <= near {
				c.now = first.at
				c.fire()
				return
			}
		}
		c.moved.Wait()
	}
}

func (c *Clock) fire() {
	c.timers = slices.DeleteFunc(c.timers, func(t timer) bool {
		if t.at.After(c.now) {
			return false
		}
		t.c <- c.now
		return true
	})
}
