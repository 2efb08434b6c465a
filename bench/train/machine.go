package main

import (
	"context"
	"encoding/json"
	"os"
	"strconv"
	"time"

	"outcrop/internal/tensor/kernel"
)

// limits are what the machine gives, as far as it can be measured.
type limits struct {
	ISA   string
	Flops float64 // floating-point operations a second, of products that stay in the caches
	Bytes float64 // read from memory each second
}

// askMachine measures in a process of its own.
func askMachine(ctx context.Context, threads int) (m limits, err error) {
	self, err := os.Executable()
	if err != nil {
		return m, err
	}
	out, _, err := spawn(ctx, []string{"GOMAXPROCS=" + strconv.Itoa(threads)}, nil, self, "machine")
	if err != nil {
		return m, err
	}
	return m, json.Unmarshal(out, &m)
}

// machine is that process.
func machine() error {
	m := limits{ISA: kernel.ISA()}
	const n = 768
	a, b, c := ones(n*n), ones(n*n), ones(n*n)
	for range 20 {
		begun := time.Now()
		kernel.Gemm(c, a, b, n, n, n, n, n, n, false, true, false)
		m.Flops = max(m.Flops, 2*n*n*n/time.Since(begun).Seconds())
	}
	const size = 1 << 27
	data := ones(size)
	for range 6 {
		begun := time.Now()
		kernel.Parallel(size, size/64, func(lo, hi int) { kernel.Dot(data[lo:hi], data[lo:hi]) })
		m.Bytes = max(m.Bytes, 4*size/time.Since(begun).Seconds())
	}
	return json.NewEncoder(os.Stdout).Encode(m)
}

func ones(n int) []float32 {
	x := make([]float32, n)
	for i := range x {
		x[i] = 1
	}
	return x
}

// SmolLM2-135M, as far as it costs time.
const (
	layers, hidden, kv, ffn, vocabulary = 30, 576, 192, 1536, 49152

	linear = layers * (2*hidden*hidden + 2*hidden*kv + 3*hidden*ffn) // weights of the projections
	head   = hidden * vocabulary
	rank   = 16 * layers * (2*(hidden+hidden) + 2*(hidden+kv) + 3*(hidden+ffn)) // an adapter's
)

// work is how many operations a token costs at least: 2 for each weight forward, 2 for what goes back through it, and 2 for its
// gradient where it is trained; and attention, which looks at half of the sample on the way forth and, twice, back.
func (r row) work() float64 {
	attention := 6.0 * 2 * layers * hidden * length / 2
	if r.full {
		return 6*(linear+head) + attention
	}
	return 4*(linear+head) + 6*rank + attention
}

// traffic is how many bytes a step moves at least: weights read twice, forward and back; what is trained is written with its gradient
// and two moments, and these are read.
func (r row) traffic() float64 {
	if r.full {
		return 4 * (linear + head) * (2 + 2 + 7)
	}
	return 4 * ((linear+head)*2 + rank*11)
}
