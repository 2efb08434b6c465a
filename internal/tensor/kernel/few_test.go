package kernel

import (
	"math/rand/v2"
	"slices"
	"testing"
)

// Few is plain matrix multiplication, and what a row gets does not depend on how many there are.
func TestFew(t *testing.T) {
	onEach(t, func(t *testing.T) {
		r := rand.New(rand.NewPCG(1, 2))
		for range 300 {
			m, n, k, add := 1+r.IntN(9), 1+r.IntN(140), 1+r.IntN(70), r.IntN(2) == 1
			lda, ldb, ldc := k+r.IntN(3), n+r.IntN(3), n+r.IntN(3)
			a, b, before := random(r, m*lda), random(r, k*ldb), random(r, m*ldc)
			got, want := slices.Clone(before), slices.Clone(before)
			Few(got, a, b, m, n, k, lda, ldb, ldc, add)
			reference(want, a, b, m, n, k, lda, ldb, ldc, false, false, add)
			within(t, "the product", got, want, 1e-4)
			half := make([]uint16, len(b))
			Halve(half, b)
			for i, h := range half {
				if h != ToF16(b[i]) {
					t.Fatalf("%v is halved to %x", b[i], h)
				}
				b[i] = FromF16(h)
			}
			halved, exact := slices.Clone(before), slices.Clone(before)
			FewHalf(halved, a, half, m, n, k, lda, ldb, ldc, add)
			Few(exact, a, b, m, n, k, lda, ldb, ldc, add)
			if !slices.Equal(halved, exact) {
				t.Fatalf("%d×%d×%d: halves give another product than their values", m, n, k)
			}
			for i := range m {
				alone := slices.Clone(before[i*ldc:][:ldc])
				Few(alone, a[i*lda:], b, 1, n, k, lda, ldb, ldc, add)
				if !slices.Equal(alone, exact[i*ldc:][:ldc]) {
					t.Fatalf("%d×%d×%d: row %d is another alone", m, n, k, i)
				}
			}
		}
	})
}
