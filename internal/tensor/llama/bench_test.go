package llama_test

import (
	"syscall"
	"testing"

	"outcrop/internal/tensor/kernel"
	"outcrop/internal/tensor/llama"
)

// small is the shape of SmolLM2-135M.
var small = llama.Config{
	Layers: 30, Hidden: 576, Heads: 9, KVHeads: 3, HeadDim: 64, FFN: 1536, Vocab: 49152, Context: 8192, RopeTheta: 100000, RMSEps: 1e-5, Tied: true,
}

// perSecond reports the tokens of all b.N rounds.
func perSecond(b *testing.B, tokens int) {
	b.ReportMetric(float64(tokens*b.N)/b.Elapsed().Seconds(), "tokens/s")
	b.Logf("%s, %d threads", kernel.ISA(), kernel.Threads(0))
}

func BenchmarkForward(b *testing.B) {
	m, ws, pool := llama.Random(small, 1), new(llama.Workspace), llama.NewPool(small, 1<<30)
	for name, c := range map[string]struct{ sequences, before, tokens int }{
		"prompt of 512": {1, 0, 512}, "decode after 512": {1, 512, 1}, "decode 8 after 256": {8, 256, 1},
	} {
		b.Run(name, func(b *testing.B) {
			var batch []llama.Chunk
			for range c.sequences {
				s := pool.NewSequence()
				defer s.Free()
				if _, err := m.Forward([]llama.Chunk{{Tokens: make([]int32, c.before), KV: s}}, ws); err != nil {
					b.Fatal(err)
				}
				batch = append(batch, llama.Chunk{Tokens: make([]int32, c.tokens), Pos: c.before, KV: s, Logits: llama.LastLogits})
			}
			for b.Loop() {
				if _, err := m.Forward(batch, ws); err != nil {
					b.Fatal(err)
				}
			}
			perSecond(b, c.sequences*c.tokens)
		})
	}
}

// BenchmarkBackward is training's forward and backward pass on four samples of 256 tokens, all of them counted.
func BenchmarkBackward(b *testing.B) {
	batch := llama.Batch{Tokens: make([]int32, 1024), Labels: make([]int32, 1024), Starts: []int{0, 256, 512, 768}}
	for i := range batch.Tokens {
		batch.Tokens[i], batch.Labels[i] = int32(i*37), int32((i+1)*37)
	}
	for name, mode := range map[string]llama.Mode{
		"LoRA 16": llama.LoRA{Rank: 16, Alpha: 32}, "LoRA 16 bf16": llama.LoRA{Rank: 16, Alpha: 32, BF16: true},
		"full": llama.Full{}, "full bf16": llama.Full{BF16: true},
	} {
		b.Run(name, func(b *testing.B) {
			tr, err := llama.Random(small, 1).Train(mode)
			if err != nil {
				b.Fatal(err)
			}
			back := func() {
				if _, _, err := tr.Backward(batch, 1.0/1024); err != nil {
					b.Fatal(err)
				}
			}
			back() // takes memory
			before := cpuTime()
			for b.Loop() {
				back()
			}
			perSecond(b, len(batch.Tokens))
			b.ReportMetric(1000*(cpuTime()-before)/float64(b.N), "cpu-ms/op")
		})
	}
}

// cpuTime is what the process has had of the processors, in seconds.
func cpuTime() float64 {
	var u syscall.Rusage
	syscall.Getrusage(syscall.RUSAGE_SELF, &u)
	return float64(u.Utime.Sec+u.Stime.Sec) + float64(u.Utime.Usec+u.Stime.Usec)/1e6
}
