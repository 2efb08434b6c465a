package kernel

import (
	"math"
	"math/rand/v2"
	"testing"
)

// Every function on rows agrees with float64 arithmetic, at every length around a register's.
func TestRows(t *testing.T) {
	onEach(t, func(t *testing.T) {
		r := rand.New(rand.NewPCG(5, 6))
		for n := 1; n < 75; n++ {
			a, b, c := random(r, n), random(r, n), random(r, n)
			var dot, squares float64
			top := math.Inf(-1)
			axpy, scaled, silu, gelu, norm := make([]float32, n), make([]float32, n), make([]float32, n), make([]float32, n), make([]float32, n)
			dgate, dup := make([]float32, n), make([]float32, n)
			for i := range n {
				x, y, z := float64(a[i]), float64(b[i]), float64(c[i])
				dot += x * y
				squares += x * x
				top = max(top, x)
				axpy[i], scaled[i] = float32(y+0.5*x), float32(0.5*x)
				s := 1 / (1 + math.Exp(-x))
				silu[i] = float32(x * s * y)
				dgate[i], dup[i] = float32(z*y*s*(1+x*(1-s))), float32(z*x*s)
				gelu[i] = float32(x * 0.5 * math.Erfc(-x/math.Sqrt2))
			}
			for i := range n {
				norm[i] = float32(float64(a[i]) / math.Sqrt(squares/float64(n)+1e-5) * float64(b[i]))
			}
			within(t, "Dot", []float32{Dot(a, b), Max(a)}, []float32{float32(dot), float32(top)}, 1e-5)
			y := append([]float32(nil), b...)
			Axpy(y, 0.5, a)
			within(t, "Axpy", y, axpy, 1e-6)
			copy(y, a)
			Scale(y, 0.5)
			within(t, "Scale", y, scaled, 0)
			SiLUMul(y, a, b)
			within(t, "SiLUMul", y, silu, 2e-6)
			d := make([]float32, n)
			SiLUMulBack(y, d, c, a, b)
			within(t, "SiLUMulBack gate", y, dgate, 2e-6)
			within(t, "SiLUMulBack up", d, dup, 2e-6)
			GELU(y, a)
			within(t, "GELU", y, gelu, 4e-7)
			RMSNorm(y, a, b, 1e-5)
			within(t, "RMSNorm", y, norm, 2e-6)
		}
	})
}

func TestExp(t *testing.T) {
	onEach(t, func(t *testing.T) {
		for n := 1; n < 40; n++ {
			x, y := make([]float32, n), make([]float32, n)
			var want float64
			for i := range x {
				x[i] = float32(i%11)*-9.3 + 3
				want += math.Exp(float64(x[i]) - 0.25)
			}
			sum := Exp(y, x, 0.25)
			if math.Abs(float64(sum)/want-1) > 1e-6 {
				t.Fatalf("the sum of %d is %g, want %g", n, sum, want)
			}
			for i, v := range x {
				if w := math.Exp(float64(v) - 0.25); v-0.25 >= expLeast && math.Abs(float64(y[i])/w-1) > 3e-7 {
					t.Fatalf("exp(%g) is %g, want %g", v-0.25, y[i], w)
				}
			}
		}
		inf, nan := float32(math.Inf(1)), float32(math.NaN())
		x := []float32{-inf, -100, 100, nan, 0}
		Exp(x, x, 0)
		if x[0] != 0 || x[1] != 0 || x[2] < 1e38 || x[2] == inf || x[3] == x[3] || x[4] != 1 {
			t.Errorf("the extremes are %v", x)
		}
	})
}

func TestSoftmax(t *testing.T) {
	onEach(t, func(t *testing.T) {
		r := rand.New(rand.NewPCG(7, 8))
		for n := 1; n < 70; n++ {
			x := random(r, n)
			p := append([]float32(nil), x...)
			log := Softmax(p, 2)
			var sum float64
			for i, v := range p {
				sum += float64(v)
				if w := math.Exp(float64(2*x[i] - log)); math.Abs(float64(v)-w) > 1e-6 {
					t.Fatalf("p[%d] is %g, want %g", i, v, w)
				}
			}
			if math.Abs(sum-1) > 1e-6 {
				t.Fatalf("the sum is %g", sum)
			}
		}
	})
}

// The gradients of the norms and the softmax agree with differences of the functions themselves.
func TestGradients(t *testing.T) {
	const n, h = 300, 1e-2
	r := rand.New(rand.NewPCG(9, 10))
	x, w, dy := random(r, n), random(r, n), random(r, n)
	check := func(name string, grad, at []float32, f func(y []float32)) {
		t.Helper()
		y := make([]float32, n)
		for i, v := range at {
			at[i] = v + h
			f(y)
			up := float64(Dot(y, dy))
			at[i] = v - h
			f(y)
			at[i] = v
			if d := (up - float64(Dot(y, dy))) / (2 * h); math.Abs(d-float64(grad[i])) > 3e-3 {
				t.Errorf("%s[%d] is %g, want %g", name, i, grad[i], d)
			}
		}
	}
	y, dx, dw := make([]float32, n), make([]float32, n), make([]float32, n)
	RMSNormBack(dx, dw, dy, x, w, RMSNorm(y, x, w, 1e-5))
	check("RMSNorm dx", dx, x, func(y []float32) { RMSNorm(y, x, w, 1e-5) })
	check("RMSNorm dw", dw, w, func(y []float32) { RMSNorm(y, x, w, 1e-5) })
	softmax := func(y []float32) { copy(y, x); Softmax(y, 0.7) }
	softmax(y)
	dp := append([]float32(nil), dy...)
	SoftmaxBack(dp, y, 0.7)
	check("Softmax dx", dp, x, softmax)
}

func TestLayerNorm(t *testing.T) {
	y := make([]float32, 4)
	LayerNorm(y, []float32{1, 2, 3, 4}, []float32{1, 1, 2, 1}, []float32{0, 0, 0, 1}, 0)
	within(t, "LayerNorm", y, []float32{-1.3416408, -0.4472136, 0.8944272, 2.3416408}, 1e-6)
}

// Two steps by hand, at every length around a register's: the first moves every weight by the rate, whatever its gradient's size.
func TestAdamW(t *testing.T) {
	onEach(t, func(t *testing.T) {
		for n := 1; n < 40; n++ {
			fill := func(x float32) []float32 {
				s := make([]float32, n)
				for i := range s {
					s[i] = x
				}
				return s
			}
			w, m, v := fill(1), fill(0), fill(0)
			a := AdamW{Rate: 0.1, Beta1: 0.9, Beta2: 0.999, Epsilon: 1e-8, Decay: 0.5, Step: 1, Clip: 0.5}
			a.Update(w, fill(4), m, v)
			within(t, "weights", w, fill(0.95-0.1), 1e-6)
			within(t, "first moments", m, fill(0.2), 1e-6)
			within(t, "second moments", v, fill(0.004), 1e-6)
			a.Step = 2
			a.Update(w, fill(0), m, v)
			within(t, "weights", w, fill(float32(0.85*0.95-0.1*(0.18/0.19)/math.Sqrt(0.003996/0.001999))), 1e-5)
		}
	})
}

func TestHalves(t *testing.T) {
	for h := range uint32(1 << 16) {
		x, y := FromF16(uint16(h)), FromBF16(uint16(h))
		if x == x && ToF16(x) != uint16(h) {
			t.Fatalf("binary16 %04x comes back as %04x", h, ToF16(x))
		}
		if y == y && ToBF16(y) != uint16(h) {
			t.Fatalf("bfloat16 %04x comes back as %04x", h, ToBF16(y))
		}
	}
	nan := float32(math.NaN())
	if FromF16(ToF16(nan)) == FromF16(ToF16(nan)) || FromBF16(ToBF16(nan)) == FromBF16(ToBF16(nan)) {
		t.Error("NaN became a number")
	}
	for _, c := range []struct {
		x         float32
		f16, bf16 uint16
	}{{1, 0x3c00, 0x3f80}, {65519, 0x7bff, 0x4780}, {65520, 0x7c00, 0x4780}, {-2.9802322e-8, 0x8000, 0xb300}, {2.98023260e-8, 1, 0x3300},
		{1.00048828125, 0x3c00, 0x3f80}, {1.00146484375, 0x3c02, 0x3f80}, {1.00390625, 0x3c04, 0x3f80}, {1.01171875, 0x3c0c, 0x3f82}} {
		if ToF16(c.x) != c.f16 || ToBF16(c.x) != c.bf16 {
			t.Errorf("%g is %04x and %04x, want %04x and %04x", c.x, ToF16(c.x), ToBF16(c.x), c.f16, c.bf16)
		}
	}
}

func BenchmarkRows(b *testing.B) {
	r := rand.New(rand.NewPCG(5, 6))
	x, y, z := random(r, 1536), random(r, 1536), random(r, 1536)
	for name, f := range map[string]func(){
		"Dot": func() { Dot(x, y) }, "Softmax": func() { copy(z, x); Softmax(z, 1) }, "SiLUMul": func() { SiLUMul(z, x, y) },
		"GELU": func() { GELU(z, x) }, "RMSNorm": func() { RMSNorm(z, x, y, 1e-5) },
	} {
		b.Run(ISA()+"/"+name, func(b *testing.B) {
			for b.Loop() {
				f()
			}
		})
	}
}
