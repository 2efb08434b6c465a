package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"

	"outcrop/bench/rig"
)

// outcrop is one measurement of ours.
func (t *table) outcrop(ctx context.Context, r row, rounding string) (value float64, err error) {
	self, err := os.Executable()
	if err != nil {
		return 0, err
	}
	args := []string{"measure", "-model", filepath.Join(t.options.cache, t.setup.model), "-repacked", t.dir, "-rounding", rounding}
	switch r.name {
	case "generate", "streams8", "streams32":
		args = append(args, "-what", "generate", "-streams", strconv.Itoa(r.streams))
	case "prompt":
		args = append(args, "-what", "prompt")
	case "cold":
		copies, _ := filepath.Glob(filepath.Join(t.dir, "*"))
		for _, c := range copies {
			os.Remove(c)
		}
		fallthrough
	default:
		args = append(args, "-what", "first")
	}
	env := []string{"GOMAXPROCS=" + strconv.Itoa(t.options.threads)}
	if t.setup.isa != "" {
		env = append(env, "OUTCROP_ISA="+t.setup.isa)
	}
	p, err := rig.Run(ctx, env, nil, self, args...)
	if err != nil {
		return 0, err
	}
	var o outcome
	if err := json.Unmarshal(bytes.TrimPrefix(p.Out, []byte("first\n")), &o); err != nil {
		return 0, fmt.Errorf("outcrop said %.200q: %w", p.Out, err)
	}
	t.told = o
	return r.value(p, o.Rate), nil
}

// value is what a row shows of a process.
func (r row) value(p rig.Ran, rate float64) float64 {
	switch r.unit {
	case "MB":
		return p.Peak
	case "ms":
		return float64(p.First.Microseconds()) / 1000
	}
	return rate
}

// llamaCpp is one measurement of llama.cpp's: speeds by its own benchmarks, which warm up first; the rest by first.cpp.
func (t *table) llamaCpp(ctx context.Context, r row, p peer) (float64, error) {
	program := func(name string) string { return t.setup.program(t.options.cache, name) }
	model, threads := t.setup.path(t.options.cache, p), strconv.Itoa(t.options.threads)
	switch {
	case r.name == "generate" || r.name == "prompt":
		prompt, tokens := "0", strconv.Itoa(generateTokens)
		if r.name == "prompt" {
			prompt, tokens = strconv.Itoa(promptTokens), "0"
		}
		p, err := rig.Run(ctx, nil, nil, program("llama-bench"), "-m", model, "-t", threads, "-p", prompt, "-n", tokens, "-r", "1", "-o", "json")
		if err != nil {
			return 0, err
		}
		var said []struct {
			Rate float64 `json:"avg_ts"`
		}
		if err := json.Unmarshal(p.Out, &said); err != nil || len(said) != 1 {
			return 0, fmt.Errorf("llama-bench said %.200q: %w", p.Out, err)
		}
		return said[0].Rate, nil
	case r.streams > 1:
		n := strconv.Itoa(r.streams)
		window := strconv.Itoa(2 * r.streams * (startTokens + generateTokens))
		p, err := rig.Run(ctx, nil, nil, program("llama-batched-bench"), "-m", model, "-t", threads, "-c", window, "-npp", strconv.Itoa(startTokens),
			"-ntg", "8,"+strconv.Itoa(generateTokens), "-npl", n, "--output-format", "jsonl")
		if err != nil {
			return 0, err
		}
		return batched(p.Out, r.streams)
	}
	ended, err := rig.Run(ctx, nil, nil, program("first"), model, threads, opening)
	return r.value(ended, 0), err
}

// batched is the number of tokens generated each second, the reading of the prompts included, as it is for ours. Of the lines that
// llama-batched-bench prints the last counts: those before warm up.
func batched(out []byte, streams int) (float64, error) {
	lines := bytes.Split(bytes.TrimSpace(out), []byte("\n"))
	for _, line := range slices.Backward(lines) {
		var said struct {
			Tokens  int     `json:"tg"`
			Streams int     `json:"pl"`
			Seconds float64 `json:"t"`
		}
		if json.Unmarshal(line, &said) == nil && said.Tokens == generateTokens && said.Streams == streams {
			return float64(said.Tokens*said.Streams) / said.Seconds, nil
		}
	}
	return 0, fmt.Errorf("llama-batched-bench said %.300q", out)
}

// bandwidth measures how fast this machine reads its memory, in GB/s, in a process of its own.
func bandwidth(ctx context.Context, threads int) (float64, error) {
	self, err := os.Executable()
	if err != nil {
		return 0, err
	}
	p, err := rig.Run(ctx, []string{"GOMAXPROCS=" + strconv.Itoa(threads)}, nil, self, "measure", "-what", "bandwidth")
	if err != nil {
		return 0, err
	}
	var o outcome
	err = json.Unmarshal(p.Out, &o)
	return o.Rate, err
}
