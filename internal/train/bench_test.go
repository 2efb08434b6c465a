package train

import (
	"fmt"
	"math"
	"sync"
	"testing"
	"time"

	"outcrop/internal/tensor/llama"
)

// small is a model of the shape of SmolLM2-135M.
var small = sync.OnceValue(func() *llama.Model {
	return llama.Random(llama.Config{
		Layers: 30, Hidden: 576, Heads: 9, KVHeads: 3, HeadDim: 64, FFN: 1536, Vocab: 49152, Context: 8192, RopeTheta: 100000, RMSEps: 1e-5, Tied: true,
	}, 1)
})

// BenchmarkStep is a whole step of 4 or 1 samples of 256 tokens, all of them counted. The fastest one is told: on a busy machine the mean
// tells little.
func BenchmarkStep(b *testing.B) {
	low := llama.LoRA{Rank: 16, Alpha: 32}
	half := low
	half.BF16 = true
	for _, m := range []struct {
		name string
		mode llama.Mode
	}{{"full", llama.Full{}}, {"full bf16", llama.Full{BF16: true}}, {"LoRA", low}, {"LoRA bf16", half}} {
		model, err := small().Train(m.mode)
		if err != nil {
			b.Fatal(err)
		}
		optimizer := newOptimizer(model.Params(), 0)
		for _, samples := range []int{4, 1} {
			b.Run(fmt.Sprintf("%s/%dx256", m.name, samples), func(b *testing.B) { benchStep(b, model, optimizer, samples) })
		}
	}
}

func benchStep(b *testing.B, model *llama.Training, optimizer *optimizer, samples int) {
	var batch llama.Batch
	for i := range 256 * samples {
		batch.Tokens, batch.Labels = append(batch.Tokens, int32(i*37)), append(batch.Labels, int32((i+1)*37))
		if i%256 == 0 {
			batch.Starts = append(batch.Starts, i)
		}
	}
	best, update := time.Duration(math.MaxInt64), time.Duration(math.MaxInt64)
	for b.Loop() {
		start := time.Now()
		if _, _, err := model.Backward(batch, 1/float32(len(batch.Tokens))); err != nil {
			b.Fatal(err)
		}
		middle := time.Now()
		optimizer.update(1e-5, optimizer.norm(), 1)
		best, update = min(best, time.Since(start)), min(update, time.Since(middle))
	}
	b.ReportMetric(float64(len(batch.Tokens))/best.Seconds(), "best-tokens/s")
	b.ReportMetric(update.Seconds()*1e3, "update-ms")
}
