package weight_test

import (
	"encoding/binary"
	"encoding/json"
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"testing"
	"time"

	"outcrop/internal/fault"
	"outcrop/internal/tensor/kernel"
	"outcrop/internal/tensor/weight"
)

var formats = []weight.Format{weight.F32, weight.F16, weight.BF16, weight.Q4_0, weight.Q4_1, weight.Q5_0, weight.Q5_1, weight.Q8_0,
	weight.Q4_K, weight.Q5_K, weight.Q6_K}

// Every quantised format unpacks to what the gguf package says (testdata/blocks.py), up to the rounding of a fused operation.
func TestFormats(t *testing.T) {
	b, err := os.ReadFile("testdata/blocks.json")
	if err != nil {
		t.Fatal(err)
	}
	var golden map[string]struct{ Blocks, Values []byte }
	if err := json.Unmarshal(b, &golden); err != nil {
		t.Fatal(err)
	}
	for _, f := range formats[3:] {
		g, ok := golden[f.String()]
		if !ok {
			t.Fatalf("there is no golden block of %s", f)
		}
		values, _ := f.Block()
		m, err := weight.New(f, 2, values, g.Blocks)
		if err != nil {
			t.Fatal(err)
		}
		row := make([]float32, values)
		for i := range 2 {
			m.Row(i, row)
			for j, got := range row {
				want := math.Float32frombits(binary.LittleEndian.Uint32(g.Values[4*(i*values+j):]))
				if math.Abs(float64(got-want)) > 1e-6*max(1, math.Abs(float64(want))) {
					t.Fatalf("%s: value %d of block %d is %g, want %g", f, j, i, got, want)
				}
			}
		}
	}
}

// matrix makes random weights; their scales are finite and small.
func matrix(t testing.TB, r *rand.Rand, f weight.Format, rows, cols int) *weight.Matrix {
	t.Helper()
	values, bytes := f.Block()
	data := make([]byte, rows*cols/values*bytes)
	for i := range data {
		data[i] = byte(r.Uint32())
	}
	for i := 0; i < len(data); i += bytes {
		x := float32(r.NormFloat64() / 16)
		switch f {
		case weight.F32:
			binary.LittleEndian.PutUint32(data[i:], math.Float32bits(x))
		case weight.BF16:
			binary.LittleEndian.PutUint16(data[i:], kernel.ToBF16(x))
		case weight.Q6_K:
			binary.LittleEndian.PutUint16(data[i+208:], kernel.ToF16(x))
		default:
			binary.LittleEndian.PutUint16(data[i:], kernel.ToF16(x))
			if bytes > 2 {
				binary.LittleEndian.PutUint16(data[i+2:], kernel.ToF16(x/2))
			}
		}
	}
	m, err := weight.New(f, rows, cols, data)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// Both products of every format agree with the products of its unpacked values, for few and many rows, before and after Unpack.
func TestMul(t *testing.T) {
	for _, f := range formats {
		r := rand.New(rand.NewPCG(1, uint64(f)))
		values, _ := f.Block()
		rows, cols := 70, 2*values
		if values == 1 {
			cols = 83
		}
		if values == 256 {
			rows = 33
		}
		if f == weight.Q4_1 {
			rows, cols = 70, 32*1024 // several panels
		}
		m := matrix(t, r, f, rows, cols)
		w := m.F32()
		for range 2 {
			for _, n := range []int{0, 1, 3, 8, 9, 20} {
				x, dy := random(r, n*cols), random(r, n*rows)
				y, dx := make([]float32, n*rows), random(r, n*cols)
				want, back := make([]float64, n*rows), make([]float64, n*cols)
				for c := range n {
					for i := range rows {
						for j := range cols {
							want[c*rows+i] += float64(x[c*cols+j]) * float64(w[i*cols+j])
							back[c*cols+j] += float64(dy[c*rows+i]) * float64(w[i*cols+j])
						}
					}
				}
				m.Mul(y, x, n)
				close(t, fmt.Sprintf("%s forward %d", f, n), y, want)
				m.MulT(dx, dy, n, false)
				close(t, fmt.Sprintf("%s back %d", f, n), dx, back)
				for i := range back {
					back[i] *= 2
				}
				m.MulT(dx, dy, n, true)
				close(t, fmt.Sprintf("%s back %d twice", f, n), dx, back)
			}
			if m.Unpack(); m.Bytes() < int64(4*rows*cols) {
				t.Errorf("%s takes %d bytes after Unpack", f, m.Bytes())
			}
		}
	}
}

func random(r *rand.Rand, n int) []float32 {
	x := make([]float32, n)
	for i := range x {
		x[i] = float32(r.NormFloat64())
	}
	return x
}

func close(t *testing.T, what string, got []float32, want []float64) {
	t.Helper()
	top := 1.0
	for _, w := range want {
		top = max(top, math.Abs(w))
	}
	for i, w := range want {
		if !(math.Abs(float64(got[i])-w) <= 2e-5*top) {
			t.Fatalf("%s: value %d is %g, want %g", what, i, got[i], w)
		}
	}
}

func TestFromF32(t *testing.T) {
	m := weight.FromF32(2, 3, []float32{1, 2, 3, 4, 5, 6})
	row := make([]float32, 3)
	m.Row(1, row)
	y := make([]float32, 2)
	m.Mul(y, []float32{1, 0, -1}, 1)
	if row[2] != 6 || y[0] != -2 || y[1] != -2 || m.Bytes() != 24 {
		t.Errorf("row %v, product %v, %d bytes", row, y, m.Bytes())
	}
}

func TestNewInvalid(t *testing.T) {
	for _, c := range []struct {
		f                 weight.Format
		rows, cols, bytes int
	}{{weight.F32, 2, 3, 23}, {weight.Q4_1, 2, 33, 40}, {weight.Q4_1, 2, 32, 20}, {weight.F32, 0, 3, 0}, {99, 1, 1, 1}, {weight.Q8_0, -1, 32, 34}} {
		if _, err := weight.New(c.f, c.rows, c.cols, make([]byte, c.bytes)); !fault.Is(err, fault.Invalid) {
			t.Errorf("%v: %v", c, err)
		}
	}
}

// Data at an odd address, as a file's header may leave it, is as good as any.
func TestUnaligned(t *testing.T) {
	data := make([]byte, 9)
	binary.LittleEndian.PutUint32(data[1:], math.Float32bits(1.5))
	m, err := weight.New(weight.F32, 1, 2, data[1:])
	if err != nil || m.F32()[0] != 1.5 {
		t.Errorf("%v, %v", m, err)
	}
}

// One bad value or scale anywhere is found.
func TestCheck(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	bad := map[weight.Format][]byte{weight.F32: {0, 0, 0xc0, 0xff}, weight.BF16: {0x80, 0x7f}}
	at := map[weight.Format]int{weight.Q6_K: 208}
	for _, f := range formats {
		_, bytes := f.Block()
		data := make([]byte, 20*256*bytes)
		for i := range data {
			data[i] = byte(r.Uint32()) &^ 0x44 // clears a bit of every exponent
		}
		values, _ := f.Block()
		m, err := weight.New(f, 20, 256*values, data)
		if err != nil {
			t.Fatal(err)
		}
		if err := m.Check(); err != nil {
			t.Errorf("%s: %v", f, err)
		}
		pattern, ok := bad[f]
		if !ok {
			pattern = []byte{0, 0xfc}
		}
		copy(data[(7*256+13)*bytes+at[f]:], pattern)
		if err := m.Check(); !fault.Is(err, fault.Invalid) {
			t.Errorf("%s with a bad value: %v", f, err)
		}
	}
}

func BenchmarkMul(b *testing.B) {
	r := rand.New(rand.NewPCG(1, 2))
	for _, f := range []weight.Format{weight.F32, weight.Q4_1, weight.Q8_0} {
		m := matrix(b, r, f, 1536, 576)
		for _, n := range []int{1, 8, 9, 64, 512} {
			x, y := random(r, n*576), make([]float32, n*1536)
			b.Run(fmt.Sprintf("%s/%s/%d", kernel.ISA(), f, n), func(b *testing.B) {
				best := time.Duration(math.MaxInt64)
				for b.Loop() {
					start := time.Now()
					m.Mul(y, x, n)
					best = min(best, time.Since(start))
				}
				b.ReportMetric(2*float64(n*1536*576)/float64(best.Nanoseconds()), "best-GFLOP/s")
			})
		}
	}
}

// Rounded to Q8_0, no value is off by more than half a step and what the scale's own rounding adds.
func TestQuantise(t *testing.T) {
	for _, f := range []weight.Format{weight.F32, weight.F16, weight.BF16} {
		m := matrix(t, rand.New(rand.NewPCG(3, uint64(f))), f, 5, 96)
		q := m.Quantise()
		if q.Format != weight.Q8_0 || q.Rows != 5 || q.Cols != 96 {
			t.Fatalf("%s becomes %s of %d by %d", f, q.Format, q.Rows, q.Cols)
		}
		was, is := m.F32(), q.F32()
		for at := 0; at < len(was); at += 32 {
			var top float64
			for _, v := range was[at : at+32] {
				top = max(top, math.Abs(float64(v)))
			}
			for i, v := range was[at : at+32] {
				if d := math.Abs(float64(v - is[at+i])); d > top/127*0.5+top/2000 {
					t.Errorf("%s: value %d is %g, was %g", f, at+i, is[at+i], v)
				}
			}
		}
		if q.Quantise() != q {
			t.Errorf("%s: what is quantised is quantised again", f)
		}
	}
}
