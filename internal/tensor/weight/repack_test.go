package weight_test

import (
	"math"
	"math/rand/v2"
	"testing"

	"outcrop/internal/tensor/weight"
)

// Repacked weights give the products of their values: x is rounded to 16 bits, and the K formats' scales to 11.
func TestRepack(t *testing.T) {
	for _, f := range formats {
		r := rand.New(rand.NewPCG(2, uint64(f)))
		for _, n := range []int{1, 2, 7, 33} {
			rows, cols := 48, 512
			m := matrix(t, r, f, rows, cols)
			w, x, y := m.F32(), random(r, n*cols), make([]float32, n*rows)
			m.Repack()
			var in weight.Input
			in.Set(x, n, false)
			other := make([]float32, n*rows)
			in.Multiply(weight.Product{W: m, Y: y}, weight.Product{W: matrix(t, r, weight.F32, rows, cols), Y: make([]float32, n*rows)}, weight.Product{W: m, Y: other})
			for i := range y {
				var want, size float64
				for j := range cols {
					v := float64(w[i%rows*cols+j]) * float64(x[i/rows*cols+j])
					want += v
					size += math.Abs(v)
				}
				if got := float64(y[i]); !(math.Abs(got-want) <= size*6e-4) || y[i] != other[i] {
					t.Fatalf("%s by %d: value %d is %g and %g, want %g", f, n, i, got, other[i], want)
				}
			}
		}
	}
}
