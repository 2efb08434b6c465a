package main

import (
	"context"
	"encoding/json"
	"os"

	"outcrop/bench/rig"
	"outcrop/internal/tensor/kernel"
)

// limits are what the machine gives at most, with a set of instructions.
type limits struct {
	ISA  string
	Peak kernel.Peak
}

// askMachine measures in a process of its own, held to the same as a row's trainers.
func askMachine(ctx context.Context, env []string) (m limits, err error) {
	self, err := os.Executable()
	if err != nil {
		return m, err
	}
	ran, err := rig.Run(ctx, env, nil, self, "machine")
	if err != nil {
		return m, err
	}
	return m, json.Unmarshal(ran.Out, &m)
}

// machine is that process.
func machine() error {
	return json.NewEncoder(os.Stdout).Encode(limits{kernel.ISA(), kernel.MeasurePeak()})
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
