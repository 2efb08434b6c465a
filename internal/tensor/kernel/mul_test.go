package kernel

import (
	"encoding/binary"
	"fmt"
	"math"
	"math/rand/v2"
	"testing"
)

var formatNames = [formats]string{"F32", "F16", "BF16", "Q8_0", "Q4_0", "Q4_1"}

// blocks makes n values of random weights as they are stored, with scales of ordinary size.
func blocks(r *rand.Rand, f Format, n int) []byte {
	b := make([]byte, n*sizes[f]/block)
	for i := range b {
		b[i] = byte(r.Uint32())
	}
	le := binary.LittleEndian
	switch f {
	case F32:
		for i := range n {
			le.PutUint32(b[4*i:], math.Float32bits(float32(r.NormFloat64())))
		}
	case F16, BF16:
		for i := range n {
			le.PutUint16(b[2*i:], map[Format]func(float32) uint16{F16: ToF16, BF16: ToBF16}[f](float32(r.NormFloat64())))
		}
	default:
		for i := 0; i < len(b); i += sizes[f] {
			le.PutUint16(b[i:], ToF16(float32(r.NormFloat64()/16)))
			if f == Q4_1 {
				le.PutUint16(b[i+2:], ToF16(float32(r.NormFloat64()/4)))
			}
		}
	}
	return b
}

func TestMulRows(t *testing.T) {
	onEach(t, func(t *testing.T) {
		for f := range Format(formats) {
			r := rand.New(rand.NewPCG(3, uint64(f)))
			for i := range 60 {
				rows, cols, n := 1+r.IntN(9), 32*(1+r.IntN(7)), 1+i%9
				if f <= BF16 {
					cols -= r.IntN(32)
				}
				if i == 59 {
					rows, cols = 1200, 576
				}
				ldx, ldy := cols+r.IntN(3), rows+r.IntN(3)
				w, x := blocks(r, f, rows*cols), random(r, n*ldx)
				y, want := random(r, n*ldy), make([]float32, n*ldy)
				copy(want, y)
				row := make([]float32, cols)
				for k := range rows {
					for at := 0; at < cols; at += block {
						unpackPlain(f, row[at:min(at+block, cols)], w[(k*cols+at)*sizes[f]/block:])
					}
					for c := range n {
						var sum float64
						for j, v := range row {
							sum += float64(v) * float64(x[c*ldx+j])
						}
						want[c*ldy+k] = float32(sum)
					}
				}
				MulRows(f, y, ldy, x, ldx, w, rows, cols, n)
				within(t, fmt.Sprintf("%s %dx%d by %d", formatNames[f], rows, cols, n), y, want, 1e-4)
			}
		}
	})
}

// Fused multiply-add rounds once where the reference rounds twice: one unit in the last place of a term.
func TestUnpack(t *testing.T) {
	onEach(t, func(t *testing.T) {
		for f := range Format(formats) {
			r := rand.New(rand.NewPCG(4, uint64(f)))
			for n := 32; n <= 160; n += 32 {
				w := blocks(r, f, n)
				got, want := make([]float32, n), make([]float32, n)
				for i := 0; i < n; i += block {
					unpackPlain(f, want[i:i+block], w[i*sizes[f]/block:])
				}
				Unpack(f, got, w)
				within(t, formatNames[f], got, want, 1e-6)
			}
			if f <= BF16 {
				w := blocks(r, f, 45)
				got, want := make([]float32, 45), make([]float32, 45)
				unpackPlain(f, want, w)
				Unpack(f, got, w)
				within(t, formatNames[f], got, want, 0)
			}
		}
	})
}

// The weights are more than the caches hold, as a model's are.
func BenchmarkMulRows(b *testing.B) {
	for f := range Format(formats) {
		for _, n := range []int{1, 2, 4, 8} {
			b.Run(fmt.Sprintf("%s/%s/%d", ISA(), formatNames[f], n), func(b *testing.B) {
				r := rand.New(rand.NewPCG(3, uint64(f)))
				const cols = 576
				rows := 64 << 20 / (cols * sizes[f] / block)
				w, x, y := blocks(r, f, rows*cols), random(r, n*cols), make([]float32, n*rows)
				stride := cols * sizes[f] / block
				rate(b, float64(len(w)), "best-GB/s", func() {
					Parallel(rows, 64, func(lo, hi int) {
						MulRows(f, y[lo:], rows, x, cols, w[lo*stride:hi*stride], hi-lo, cols, n)
					})
				})
			})
		}
	}
}
