package main

import (
	"time"

	"github.com/spf13/cobra"

	"outcrop/internal/engine"
	"outcrop/internal/engine/native"
	"outcrop/internal/folder"
	"outcrop/internal/platform/inference"
	"outcrop/internal/tensor/llama"
)

// memoryFlags say what models may take, and how finely they reckon.
type memoryFlags struct {
	models, keys int64 // MiB
	idle         time.Duration
	checkpoint   int
	precision    string
	quantise     bool
}

func (m *memoryFlags) add(c *cobra.Command) {
	c.Flags().Int64Var(&m.models, "model-memory", 0, "MiB of weights that are kept in memory; models that nobody uses make room (default: three quarters of what is available)")
	c.Flags().Int64Var(&m.keys, "prompt-memory", 0, "MiB for the keys and values of each model's prompts and answers (default: a quarter of what is available)")
	c.Flags().DurationVar(&m.idle, "model-idle", time.Hour, "close models that were not used for so long; 0 is never")
	c.Flags().StringVar(&m.precision, "precision", llama.Fine.String(), "how quantised models round on machines that multiply bytes: fine; balanced or coarse, which read prompts faster")
	c.Flags().BoolVar(&m.quantise, "quantise", false, "round models of float weights to 8 bits (Q8_0) when they are opened: half the memory or less, and quicker")
	c.Flags().IntVar(&m.checkpoint, "cache-minimum", inference.DefaultCheckpoint, "tokens that a prompt must have before a cachePoint; with fewer nothing is cached")
}

// bound sets the limits of a house's models.
func (m memoryFlags) bound(s *inference.Service) {
	bytes := m.models << 20
	if bytes == 0 {
		bytes = native.Available() / 4 * 3
	}
	s.Limit(inference.Limits{Memory: bytes, Idle: m.idle})
	s.Checkpoint = m.checkpoint
}

// check refuses what is not to be had, before anything is started.
func (m memoryFlags) check() error {
	_, err := llama.ParsePrecision(m.precision)
	return err
}

// opener opens models with the engine of this machine.
func (m memoryFlags) opener(f *folder.Folder) engine.Opener {
	precision, _ := llama.ParsePrecision(m.precision) // fine, where check was not asked
	return native.New(native.Options{Repacked: f.Repacked(), KVBytes: m.keys << 20, Rounding: precision, Quantise: m.quantise})
}

// newOpener opens models for commands that answer no requests.
func newOpener(f *folder.Folder) engine.Opener { return memoryFlags{}.opener(f) }
