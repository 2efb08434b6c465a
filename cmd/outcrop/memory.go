package main

import (
	"time"

	"github.com/spf13/cobra"

	"outcrop/internal/engine"
	"outcrop/internal/engine/native"
	"outcrop/internal/folder"
	"outcrop/internal/platform/inference"
)

// memoryFlags say what models may take.
type memoryFlags struct {
	models, keys int64 // MiB
	idle         time.Duration
	checkpoint   int
}

func (m *memoryFlags) add(c *cobra.Command) {
	c.Flags().Int64Var(&m.models, "model-memory", 0, "MiB of weights that are kept in memory; models that nobody uses make room (default: three quarters of what is available)")
	c.Flags().Int64Var(&m.keys, "prompt-memory", 0, "MiB for the keys and values of each model's prompts and answers (default: a quarter of what is available)")
	c.Flags().DurationVar(&m.idle, "model-idle", time.Hour, "close models that were not used for so long; 0 is never")
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

// opener opens models with the engine of this machine.
func (m memoryFlags) opener(f *folder.Folder) engine.Opener {
	return native.New(native.Options{Repacked: f.Repacked(), KVBytes: m.keys << 20})
}

// newOpener opens models for commands that answer no requests.
func newOpener(f *folder.Folder) engine.Opener { return memoryFlags{}.opener(f) }
