package kernel

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"testing"
)

// Products with packed weights differ from exact ones by the rounding of x to 16 bits, and by nothing that depends on how many
// rows are multiplied at once.
func TestPacked(t *testing.T) {
	onEach(t, func(t *testing.T) {
		for _, f := range []Format{Q8_0, Q4_0, Q4_1} {
			r := rand.New(rand.NewPCG(5, uint64(f)))
			for n := range 20 {
				rows, cols := 16*(1+r.IntN(4)), 32*(1+r.IntN(9))
				w, x := blocks(r, f, rows*cols), random(r, (n+1)*cols)
				if n == 3 {
					clear(x[cols : 2*cols])
				}
				p := Pack(f, w, rows, cols, func(i int) int { return rows - 1 - i })
				var d Digits
				d.Set(x, n+1, cols)
				y := make([]float32, (n+1)*rows)
				p.Mul(y, rows, &d, 0, rows)
				row := make([]float32, cols)
				for k := range rows {
					for at := 0; at < cols; at += block {
						unpackPlain(f, row[at:at+block], w[((rows-1-k)*cols+at)*sizes[f]/block:])
					}
					for c := range n + 1 {
						var want, size float64
						for j, v := range row {
							want += float64(v) * float64(x[c*cols+j])
							size += math.Abs(float64(v))
						}
						bound := size * float64(absMax(x[c*cols:(c+1)*cols])) * (0.5/most + 1e-6)
						if got := float64(y[c*rows+k]); !(math.Abs(got-want) <= bound) {
							t.Fatalf("%s %dx%d by %d: value %d of row %d is %g, want %g", formatNames[f], rows, cols, n+1, k, c, got, want)
						}
					}
				}
				alone := make([]float32, rows)
				d.Set(x[n*cols:], 1, cols)
				p.Mul(alone, rows, &d, 0, rows)
				if !slices.Equal(alone, y[n*rows:]) {
					t.Fatalf("%s by %d: a row alone gives other values than among others", formatNames[f], n+1)
				}
			}
		}
	})
}

func BenchmarkPacked(b *testing.B) {
	for _, f := range []Format{Q8_0, Q4_0, Q4_1} {
		for _, n := range []int{1, 2, 4, 8, 64} {
			b.Run(fmt.Sprintf("%s/%s/%d", ISA(), formatNames[f], n), func(b *testing.B) {
				r := rand.New(rand.NewPCG(3, uint64(f)))
				const cols = 576
				rows := 64 << 20 / (cols * sizes[f] / block) / 64 * 64
				w, x, y := blocks(r, f, rows*cols), random(r, n*cols), make([]float32, n*rows)
				p := Pack(f, w, rows, cols, nil)
				var d Digits
				d.Set(x, n, cols)
				rate(b, float64(len(w)), "best-GB/s", func() {
					Parallel(rows/16, 8, func(lo, hi int) { p.Mul(y, rows, &d, lo*16, hi*16) })
				})
				b.ReportMetric(2*float64(rows*cols*n), "flop/op")
			})
		}
	}
}
