package kernel

import (
	"sync"
	"sync/atomic"
	"testing"
)

// Every index is visited once, with any number of threads, from many goroutines at once and nested.
func TestParallel(t *testing.T) {
	defer Threads(Threads(0))
	for _, threads := range []int{1, 2, 5} {
		Threads(threads)
		var wg sync.WaitGroup
		for range 4 {
			wg.Go(func() {
				for n := range 50 {
					visits := make([]atomic.Int32, n)
					Parallel(n, 3, func(lo, hi int) {
						if hi-lo < 3 && hi != n {
							t.Errorf("the range %d to %d of %d is short", lo, hi, n)
						}
						Parallel(hi-lo, 1, func(l, h int) {
							for i := l; i < h; i++ {
								visits[lo+i].Add(1)
							}
						})
					})
					for i := range visits {
						if v := visits[i].Load(); v != 1 {
							t.Errorf("%d of %d was visited %d times", i, n, v)
						}
					}
				}
			})
		}
		wg.Wait()
	}
}

func TestISA(t *testing.T) {
	for want, is := range map[string]level{"": avx512, "go": plain, "avx2": avx2, "avx512": avx512, "sse": avx512} {
		if got := choose(avx512, want); got != is {
			t.Errorf("OUTCROP_ISA=%s gives %s", want, levels[got])
		}
	}
	if got := choose(avx2, "avx512"); got != avx2 {
		t.Errorf("an AVX2 machine was talked up to %s", levels[got])
	}
}

func BenchmarkParallel(b *testing.B) {
	for b.Loop() {
		Parallel(8, 1, func(lo, hi int) {})
	}
}
