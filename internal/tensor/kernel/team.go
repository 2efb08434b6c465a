package kernel

import (
	"runtime"
	"sync"
	"sync/atomic"
)

// threads is how many threads work at once, the caller's included.
var threads atomic.Int32

func init() { threads.Store(int32(runtime.GOMAXPROCS(0))) }

// Threads sets how many threads Parallel and the matrix products use, the caller's own included, and tells how many they were.
// At first it is GOMAXPROCS. A number below 1 changes nothing.
func Threads(n int) int {
	if n < 1 {
		return int(threads.Load())
	}
	return int(threads.Swap(int32(n)))
}

// Parallel calls f on ranges [lo, hi) that together are [0, n), on several threads, and returns when all are done. The ranges are
// of one length, which is at least grain where there are several, and as many for each thread. Within f, and while another
// goroutine's Parallel has the threads, it runs on the caller's alone.
func Parallel(n, grain int, f func(lo, hi int)) {
	t := Threads(0)
	ranges := min(n/max(grain, 1), 4*t)
	if ranges > t {
		ranges -= ranges % t
	}
	chunk := n
	if ranges > 1 {
		chunk = (n + ranges - 1) / ranges
	}
	if n <= chunk || t == 1 || !crew.leader.TryLock() {
		if n > 0 {
			f(0, n)
		}
		return
	}
	defer crew.leader.Unlock()
	crew.lead(n, chunk, min(t, (n+chunk-1)/chunk), f)
}

// job is one call of Parallel. Whoever has time takes the next range; a job is done when all its ranges are, whether or not
// every worker ever saw it.
type job struct {
	n, chunk   int
	f          func(lo, hi int)
	next, left atomic.Int64 // the next range's start; how many ranges are not done
	done       sync.WaitGroup
	seats      atomic.Int32 // how many more workers may join
}

// work takes ranges until none is left.
func (j *job) work() {
	for {
		hi := int(j.next.Add(int64(j.chunk)))
		lo := hi - j.chunk
		if lo >= j.n {
			return
		}
		j.f(lo, min(hi, j.n))
		j.left.Add(-1)
		j.done.Done()
	}
}

// spins is how long a worker without work, or a leader waiting for the last range, stays awake: some 20 µs. A model's layers
// call Parallel more often than that, and waking a thread takes longer.
const spins = 20

// team is the workers. They live as long as the process and sleep when there is nothing to do.
type team struct {
	leader  sync.Mutex // held while a Parallel has the workers
	current atomic.Pointer[job]
	asleep  atomic.Int32
	wake    chan struct{}
	workers int // how many were started; the leader's
	soon    atomic.Pointer[Soon]
}

// Soon is memory that is going to be read: workers that wait for their next job fetch it into the caches meanwhile, from the
// beginning on.
type Soon struct {
	data []byte
	at   atomic.Int64
}

const (
	soonMost = 256 << 10 // of such memory; caches are small
	soonStep = 2 << 10   // is fetched between two looks for a job
)

// NewSoon makes a Soon of data.
func NewSoon(data []byte) *Soon { return &Soon{data: data[:min(len(data), soonMost)&^(soonStep-1)]} }

// Announce has s fetched from now on, instead of what was announced before.
func (s *Soon) Announce() {
	s.at.Store(0)
	crew.soon.Store(s)
}

// fetch fetches a step, and tells whether there was one.
func (c *team) fetch() bool {
	s := c.soon.Load()
	if s == nil {
		return false
	}
	at := s.at.Add(soonStep)
	if at > int64(len(s.data)) {
		return false
	}
	fetchAhead(s.data[at-soonStep : at])
	return true
}

var crew = team{wake: make(chan struct{}, 1024)}

// lead runs a job on so many threads, the caller's included.
func (c *team) lead(n, chunk, threads int, f func(lo, hi int)) {
	ranges := (n + chunk - 1) / chunk
	j := &job{n: n, chunk: chunk, f: f}
	j.left.Store(int64(ranges))
	j.seats.Store(int32(threads - 1))
	j.done.Add(ranges)
	for ; c.workers < threads-1; c.workers++ {
		go c.follow(c.current.Load())
	}
	c.current.Store(j)
	for range min(int(c.asleep.Load()), threads-1) {
		select {
		case c.wake <- struct{}{}:
		default: // enough wake-ups are on their way
		}
	}
	j.work()
	for range spins {
		if j.left.Load() == 0 {
			break
		}
		wait()
	}
	j.done.Wait()
}

// follow is a worker: it joins each new job after the last one that it saw.
func (c *team) follow(last *job) {
	for {
		j := c.newer(last)
		if j.seats.Add(-1) >= 0 {
			j.work()
		}
		last = j
	}
}

// newer waits for another job than the last one: awake for a while, then asleep.
func (c *team) newer(last *job) *job {
	for {
		for range spins {
			for {
				if j := c.current.Load(); j != last {
					return j
				}
				if !c.fetch() {
					break
				}
			}
			wait()
		}
		c.asleep.Add(1)
		if c.current.Load() == last { // a job that comes after this look sees the sleeper
			<-c.wake
		}
		c.asleep.Add(-1)
	}
}
