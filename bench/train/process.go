package main

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"syscall"
)

// sight is what was seen of a training process.
type sight struct {
	rate float64 // tokens per second, by the median of its steps after the first
	peak float64 // most resident memory, in MB
}

// spawn runs a program to its end, and gives what it printed and its peak of memory in MB.
func spawn(ctx context.Context, env []string, in []byte, program string, args ...string) (out []byte, peak float64, err error) {
	c := exec.CommandContext(ctx, program, args...)
	c.Env = append(os.Environ(), env...)
	c.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
	c.Stdin = bytes.NewReader(in)
	var said bytes.Buffer
	c.Stderr = &said
	if out, err = c.Output(); err != nil {
		complaint := said.Bytes()
		return out, 0, fmt.Errorf("%s: %w: %s", filepath.Base(program), err, complaint[max(0, len(complaint)-600):])
	}
	return out, float64(c.ProcessState.SysUsage().(*syscall.Rusage).Maxrss) * 1024 / 1e6, nil
}

// environment holds both to the same threads and instructions.
func (o options) environment(r row) []string {
	n := strconv.Itoa(o.threads)
	env := []string{"GOMAXPROCS=" + n, "OMP_NUM_THREADS=" + n, "MKL_NUM_THREADS=" + n}
	if r.avx2 {
		env = append(env, "OUTCROP_ISA=avx2", "ATEN_CPU_CAPABILITY=avx2", "ONEDNN_MAX_CPU_ISA=AVX2", "MKL_ENABLE_INSTRUCTIONS=AVX2")
	}
	return env
}
