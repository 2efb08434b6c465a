package kernel

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"testing"
	"time"
)

// onEach runs a test with every instruction set that the machine has.
func onEach(t *testing.T, f func(t *testing.T)) {
	for l := plain; l <= best(); l++ {
		t.Run(levels[l], func(t *testing.T) {
			defer func(old level) { isa = old }(isa)
			isa = l
			f(t)
		})
	}
}

func random(r *rand.Rand, n int) []float32 {
	x := make([]float32, n)
	for i := range x {
		x[i] = float32(r.NormFloat64())
	}
	return x
}

// within fails where got and want differ by more than the tolerance, absolute below 1 and relative above.
func within(t *testing.T, what string, got, want []float32, tolerance float64) {
	t.Helper()
	for i := range want {
		g, w := float64(got[i]), float64(want[i])
		if !(math.Abs(g-w) <= tolerance*max(1, math.Abs(w))) {
			t.Fatalf("%s: value %d is %g, want %g", what, i, g, w)
		}
	}
}

// reference is the product in float64, element by element.
func reference(c, a, b []float32, m, n, k, lda, ldb, ldc int, transA, transB, accumulate bool) {
	for i := range m {
		for j := range n {
			var sum float64
			for q := range k {
				sum += float64(a[matrix{ld: lda, t: transA}.at(i, q)]) * float64(b[matrix{ld: ldb, t: transB}.at(q, j)])
			}
			if accumulate {
				sum += float64(c[i*ldc+j])
			}
			c[i*ldc+j] = float32(sum)
		}
	}
}

// gemm is the signature of the products.
type gemm func(c, a, b []float32, m, n, k, lda, ldb, ldc int, transA, transB, accumulate bool)

// Sums of k products of unit normals are off by some √k units in the last place of their largest partial sum: 1e-5·√k covers it.
func TestGemm(t *testing.T) {
	onEach(t, func(t *testing.T) { testGemm(t, Gemm, func([]float32) {}) })
}

// TestGemmBF16 compares with the exact product of rounded operands.
func TestGemmBF16(t *testing.T) {
	onEach(t, func(t *testing.T) { testGemm(t, GemmBF16, Round) })
}

// testGemm tries shapes with every tail, and such that are split over blocks and threads. before is done to the operands first.
func testGemm(t *testing.T, product gemm, before func([]float32)) {
	r := rand.New(rand.NewPCG(1, 2))
	sizes := func(i int) (m, n, k int) {
		switch {
		case i < 125:
			return i%5 + 1, i/5%5 + 1, i/25 + 1
		case i < 130: // over the blocks' edges, and split over threads
			return 1 + r.IntN(300), 1 + r.IntN(200), 500 + r.IntN(800)
		case i == 130:
			return 20, blockN + 100, 40
		case i < 135: // rows that fall on one another in the caches
			return 50, 16 + i%3, aliased
		case i < 140: // a is rounded once for all parts
			return 64, 3*stripN + i, 177
		}
		return 1 + r.IntN(70), 1 + r.IntN(110), 1 + r.IntN(90)
	}
	for i := range 190 {
		m, n, k := sizes(i)
		transA, transB, accumulate := r.IntN(2) == 0, r.IntN(2) == 0, r.IntN(2) == 0
		lda, ldb, ldc := k+r.IntN(3), n+r.IntN(3), n+r.IntN(3)
		if k == aliased {
			lda = k
		}
		if transA {
			lda += m - k
		}
		if transB {
			ldb += k - n
		}
		a, b, c := random(r, lda*max(m, k)), random(r, ldb*max(n, k)), random(r, ldc*m)
		want, exactA, exactB := slices.Clone(c), slices.Clone(a), slices.Clone(b)
		before(exactA)
		before(exactB)
		reference(want, exactA, exactB, m, n, k, lda, ldb, ldc, transA, transB, accumulate)
		product(c, a, b, m, n, k, lda, ldb, ldc, transA, transB, accumulate)
		within(t, fmt.Sprintf("%dx%dx%d transposed %t %t accumulate %t", m, n, k, transA, transB, accumulate), c, want, 1e-5*math.Sqrt(float64(k)))
	}
}

// TestRound is ToBF16 for what the assembly does: ties, infinities, NaN and the largest values too.
func TestRound(t *testing.T) {
	onEach(t, func(t *testing.T) {
		r := rand.New(rand.NewPCG(3, 4))
		x := make([]float32, 1003)
		for i := range x {
			x[i] = math.Float32frombits(r.Uint32())
			if i%3 == 0 {
				x[i] = math.Float32frombits(r.Uint32()&0xffff0000 | 0x8000)
			}
		}
		x[0], x[1], x[2] = float32(math.Inf(-1)), math.MaxFloat32, math.Float32frombits(0x7fffffff)
		want := rounded(x)
		Round(x)
		for i, w := range want {
			if x[i] != w && (x[i] == x[i] || w == w) {
				t.Fatalf("value %d is %g, want %g", i, x[i], w)
			}
		}
	})
}

func TestGemmEmpty(t *testing.T) {
	onEach(t, func(t *testing.T) {
		c := []float32{1, 2}
		Gemm(c, nil, nil, 1, 2, 0, 1, 2, 2, false, false, true)
		within(t, "accumulated", c, []float32{1, 2}, 0)
		Gemm(c, nil, nil, 1, 2, 0, 1, 2, 2, false, false, false)
		within(t, "overwritten", c, []float32{0, 0}, 0)
		Gemm(nil, nil, nil, 0, 0, 3, 3, 3, 3, false, false, false)
	})
}

// rate reports how much work f does in a nanosecond when it is at its fastest: on a busy machine the mean tells little.
func rate(b *testing.B, work float64, unit string, f func()) {
	best := time.Duration(math.MaxInt64)
	for b.Loop() {
		start := time.Now()
		f()
		best = min(best, time.Since(start))
	}
	b.ReportMetric(work/float64(best.Nanoseconds()), unit)
}

func BenchmarkGemm(b *testing.B)     { benchGemm(b, Gemm) }
func BenchmarkGemmBF16(b *testing.B) { benchGemm(b, GemmBF16) }

func benchGemm(b *testing.B, product gemm) {
	for _, s := range [][3]int{{512, 576, 576}, {512, 1536, 576}, {1024, 576, 1536}, {64, 1536, 576}, {16, 1536, 576}, {256, 49152, 576}} {
		for _, v := range []struct {
			name           string
			transA, transB bool
		}{{"forward", false, true}, {"back", false, false}, {"weights", true, false}} {
			m, n, k := s[0], s[1], s[2]
			switch v.name {
			case "back":
				n, k = k, n
			case "weights":
				m, n, k = n, k, m
			}
			b.Run(fmt.Sprintf("%s/%s/%dx%dx%d", ISA(), v.name, m, n, k), func(b *testing.B) {
				r := rand.New(rand.NewPCG(1, 2))
				x, y, z := random(r, m*k), random(r, k*n), make([]float32, m*n)
				lda, ldb := k, n
				if v.transA {
					lda = m
				}
				if v.transB {
					ldb = k
				}
				rate(b, 2*float64(m*n*k), "best-GFLOP/s", func() {
					product(z, x, y, m, n, k, lda, ldb, n, v.transA, v.transB, false)
				})
			})
		}
	}
}
