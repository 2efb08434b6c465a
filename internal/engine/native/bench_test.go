package native_test

import (
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"outcrop/internal/engine"
	"outcrop/internal/engine/enginetest"
	"outcrop/internal/engine/native"
)

// BenchmarkSmolLM2 measures tokens per second: one stream of 128 tokens, 8 streams together, and the reading of a prompt of 512.
func BenchmarkSmolLM2(b *testing.B) {
	m, err := native.New(native.Options{}).Open(b.Context(), enginetest.Model(b, enginetest.SmolLM2))
	if err != nil {
		b.Fatal(err)
	}
	defer m.Close()
	text := strings.Repeat("The old house by the sea had many windows, and each of them told a story of its own. ", 40)
	prompt, err := m.Tokens(engine.Prompt{Raw: text})
	if err != nil {
		b.Fatal(err)
	}
	asked := 0
	run := func(b *testing.B, prompt []engine.Token, streams, most int) {
		total := 0
		begun := time.Now()
		for b.Loop() {
			var all sync.WaitGroup
			var mu sync.Mutex
			for i := range streams {
				asked++
				tenant := strconv.Itoa(asked) // nothing is kept of its prompt
				all.Go(func() {
					var last engine.Usage
					for p, err := range m.Generate(b.Context(), prompt, engine.Params{MaxTokens: most, Seed: new(uint64(i)), Tenant: tenant}) {
						if err != nil {
							b.Error(err)
						}
						last = p.Usage
					}
					mu.Lock()
					total += last.Output
					if most == 1 {
						total += last.Input - 1
					}
					mu.Unlock()
				})
			}
			all.Wait()
		}
		b.ReportMetric(float64(total)/time.Since(begun).Seconds(), "tokens/s")
	}
	b.Run("generate128", func(b *testing.B) { run(b, prompt[:16], 1, 128) })
	b.Run("streams8", func(b *testing.B) { run(b, prompt[:16], 8, 128) })
	b.Run("prompt512", func(b *testing.B) { run(b, prompt[:512], 1, 1) })
}
