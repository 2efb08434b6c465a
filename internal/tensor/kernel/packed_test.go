package kernel

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"testing"
)

var layoutNames = [layouts]string{"S8", "S8H", "A8", "S5", "A5", "S4", "A4"}

// anyBlock makes a block of a layout with scales of ordinary size.
func anyBlock(r *rand.Rand, l Layout) Block {
	var b Block
	for i := range b.Q {
		b.Q[i] = byte(r.Uint32()) >> (8 - layoutSizes[l].bits)
	}
	for i := range b.Scale {
		b.Scale[i] = FromF16(ToF16(float32(r.NormFloat64() / 16)))
	}
	b.Minimum = FromF16(ToF16(float32(r.NormFloat64() / 4)))
	return b
}

// values are what a block stands for.
func (l Layout) values(b *Block) (values [block]float64) {
	for i, q := range b.Q {
		part := i / 16 * (layoutSizes[l].parts - 1)
		values[i] = float64(b.Scale[part]) * float64(int(q)-layoutSizes[l].offset)
		if layoutSizes[l].minima {
			values[i] += float64(b.Minimum)
		}
	}
	return values
}

// Products with packed weights differ from exact ones by the rounding of x to 16 bits, and by nothing that depends on how many
// rows are multiplied at once.
func TestPacked(t *testing.T) {
	onEach(t, func(t *testing.T) {
		for l := range Layout(layouts) {
			if isa > plain && !Packable(l, Group, block) {
				continue
			}
			r := rand.New(rand.NewPCG(5, uint64(l)))
			for _, n := range []int{1, 2, 3, 4, 7, 8, 15} {
				packedOnce(t, r, l, n, false)
				packedOnce(t, r, l, n, true)
			}
		}
	})
}

func packedOnce(t *testing.T, r *rand.Rand, l Layout, n int, narrow bool) {
	t.Helper()
	rows, whole := Group*(1+r.IntN(3)), 1+r.IntN(6)
	cols := block * whole
	blocks, x := make([]Block, rows*whole), random(r, n*cols)
	for i := range blocks {
		blocks[i] = anyBlock(r, l)
	}
	clear(x[(n-1)/2*cols:][:r.IntN(2)*cols])
	p := Pack(l, rows, cols, func(row, at int, to *Block) { *to = blocks[row*whole+at] })
	var d Digits
	d.Set(x, n, cols, narrow)
	y := make([]float32, n*rows)
	p.Mul(y, rows, &d, 0, rows)
	for k := range rows {
		for c := range n {
			var want, bound float64
			for b := range whole {
				for j, v := range l.values(&blocks[k*whole+b]) {
					at := c*cols + b*block + j
					want += v * float64(x[at])
					if d.narrow {
						bound += math.Abs(v) * float64(slices.Max(magnitudes(x[at-j%16:][:16]))) * (0.5/127 + 1e-6)
					} else {
						bound += math.Abs(v) * float64(absMax(x[c*cols:(c+1)*cols])) * (0.5/most + 1e-6)
					}
				}
			}
			if got := float64(y[c*rows+k]); !(math.Abs(got-want) <= bound) {
				t.Fatalf("%s %dx%d by %d: value %d of row %d is %g, want %g to within %g", layoutNames[l], rows, cols, n, k, c, got, want, bound)
			}
		}
	}
	alone := make([]float32, rows)
	d.Set(x[(n-1)*cols:], 1, cols, narrow)
	p.Mul(alone, rows, &d, 0, rows)
	if !slices.Equal(alone, y[(n-1)*rows:]) {
		t.Fatalf("%s by %d: a row alone gives other values than among others", layoutNames[l], n)
	}
}

func magnitudes(x []float32) []float32 {
	y := slices.Clone(x)
	for i, v := range y {
		y[i] = max(v, -v)
	}
	return y
}

// The weights are more than the caches hold, as a model's are.
func BenchmarkPacked(b *testing.B) {
	for l := range Layout(layouts) {
		if !Packable(l, Group, block) {
			continue
		}
		for _, n := range []int{1, 2, 4, 8, 64, -1, -8, -64} { // below 0 narrow
			b.Run(fmt.Sprintf("%s/%s/%d", ISA(), layoutNames[l], n), func(b *testing.B) {
				n, narrow := max(n, -n), n < 0
				r := rand.New(rand.NewPCG(3, uint64(l)))
				const cols = 576
				rows := 64 << 20 * Group / (cols / block * l.bytes()) / 64 * 64
				any := anyBlock(r, l)
				x, y := random(r, n*cols), make([]float32, n*rows)
				p := Pack(l, rows, cols, func(_, _ int, to *Block) { *to = any })
				var d Digits
				d.Set(x, n, cols, narrow)
				rate(b, float64(len(p.data)), "best-GB/s", func() {
					Parallel(rows/Group, 8, func(lo, hi int) { p.Mul(y, rows, &d, lo*Group, hi*Group) })
				})
				b.ReportMetric(2*float64(rows*cols*n), "flop/op")
			})
		}
	}
}
