package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"syscall"
	"time"
)

// ran is what a process did.
type ran struct {
	out   []byte
	first time.Duration // from its start to its first line
	peak  float64       // most resident memory, anonymous and of files, in MB
}

// spawn runs a program to its end, with some variables added to its environment.
func spawn(ctx context.Context, env []string, program string, args ...string) (r ran, err error) {
	c := exec.CommandContext(ctx, program, args...)
	c.Env = append(os.Environ(), env...)
	c.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
	var said bytes.Buffer
	c.Stderr = &said
	pipe, err := c.StdoutPipe()
	if err != nil {
		return r, err
	}
	begun := time.Now()
	if err := c.Start(); err != nil {
		return r, err
	}
	in := bufio.NewReader(pipe)
	line, _ := in.ReadBytes('\n')
	r.first = time.Since(begun)
	rest, _ := io.ReadAll(in)
	r.out = append(line, rest...)
	if err := c.Wait(); err != nil {
		return r, fmt.Errorf("%s: %w: %s", filepath.Base(program), err, last(said.Bytes(), 400))
	}
	r.peak = float64(c.ProcessState.SysUsage().(*syscall.Rusage).Maxrss) / 1000 * 1.024
	return r, nil
}

func last(b []byte, n int) []byte { return b[max(0, len(b)-n):] }

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
	p, err := spawn(ctx, env, self, args...)
	if err != nil {
		return 0, err
	}
	var o outcome
	if err := json.Unmarshal(bytes.TrimPrefix(p.out, []byte("first\n")), &o); err != nil {
		return 0, fmt.Errorf("outcrop said %.200q: %w", p.out, err)
	}
	t.told = o
	return r.value(p, o.Rate), nil
}

// value is what a row shows of a process.
func (r row) value(p ran, rate float64) float64 {
	switch r.unit {
	case "MB":
		return p.peak
	case "ms":
		return float64(p.first.Microseconds()) / 1000
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
		p, err := spawn(ctx, nil, program("llama-bench"), "-m", model, "-t", threads, "-p", prompt, "-n", tokens, "-r", "1", "-o", "json")
		if err != nil {
			return 0, err
		}
		var said []struct {
			Rate float64 `json:"avg_ts"`
		}
		if err := json.Unmarshal(p.out, &said); err != nil || len(said) != 1 {
			return 0, fmt.Errorf("llama-bench said %.200q: %w", p.out, err)
		}
		return said[0].Rate, nil
	case r.streams > 1:
		n := strconv.Itoa(r.streams)
		window := strconv.Itoa(2 * r.streams * (startTokens + generateTokens))
		p, err := spawn(ctx, nil, program("llama-batched-bench"), "-m", model, "-t", threads, "-c", window, "-npp", strconv.Itoa(startTokens),
			"-ntg", "8,"+strconv.Itoa(generateTokens), "-npl", n, "--output-format", "jsonl")
		if err != nil {
			return 0, err
		}
		return batched(p.out, r.streams)
	}
	ended, err := spawn(ctx, nil, program("first"), model, threads, opening)
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
	p, err := spawn(ctx, []string{"GOMAXPROCS=" + strconv.Itoa(threads)}, self, "measure", "-what", "bandwidth")
	if err != nil {
		return 0, err
	}
	var o outcome
	err = json.Unmarshal(p.out, &o)
	return o.Rate, err
}
