package main

import "strconv"

// sight is what was seen of a training process.
type sight struct {
	rate float64 // tokens per second, by the median of its steps after the first
	peak float64 // most resident memory, in MB
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
