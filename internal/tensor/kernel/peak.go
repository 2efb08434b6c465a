package kernel

import "time"

// Peak is the most that the machine does on all threads together, as measured: what a program's speed can be held against. 0 is for what
// it lacks.
type Peak struct {
	F32, BF16 float64 // floating-point operations in a second, a product and its sum being two
	Read      float64 // bytes of memory in a second
}

const (
	peakRounds = 24
	peakTimes  = 1 << 18 // multiplications of all sums: some 2 ms
	peakBytes  = 256 << 20
)

// MeasurePeak takes about a second, in which nothing else should run.
func MeasurePeak() Peak {
	if isa == plain {
		return Peak{}
	}
	sums := 24
	if isa < avx512 {
		sums = 12
	}
	t := Threads(0)
	multiply := func(pairs bool) float64 {
		return float64(t) * fastest(func(int) { fastPeak(peakTimes, pairs) }, t) * peakTimes * float64(sums*lanes()*2)
	}
	p := Peak{F32: multiply(false)}
	if hasPairs() {
		p.BF16 = 2 * multiply(true)
	}
	x := Make[float32](peakBytes / 4)
	for i := range x { // pages of zeros would be one page
		x[i] = 1
	}
	part := len(x) / t / 2 &^ (lanes() - 1)
	p.Read = peakBytes * fastest(func(i int) { Dot(x[2*i*part:(2*i+1)*part], x[(2*i+1)*part:]) }, t)
	return p
}

// fastest is how often in a second so many threads run f together, each with its number.
func fastest(f func(i int), threads int) (perSecond float64) {
	for range peakRounds {
		start := time.Now()
		Parallel(threads, 1, func(lo, hi int) {
			for i := lo; i < hi; i++ {
				f(i)
			}
		})
		perSecond = max(perSecond, 1/time.Since(start).Seconds())
	}
	return perSecond
}
