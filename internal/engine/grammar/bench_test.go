package grammar_test

import (
	"encoding/json"
	"math/rand/v2"
	"testing"
	"time"

	"outcrop/internal/engine/enginetest"
	"outcrop/internal/engine/grammar"
	"outcrop/internal/tensor/gguf"
	"outcrop/internal/tensor/tokenizer"
)

// smol is the real vocabulary of SmolLM2: 49,152 tokens.
func smol(t testing.TB) (*grammar.Vocabulary, *tokenizer.Tokenizer) {
	t.Helper()
	f, err := gguf.Open(enginetest.Model(t, enginetest.SmolLM2))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	tok, err := tokenizer.FromGGUF(func(key string) (any, bool) { return gguf.Get[any](f, key) })
	if err != nil {
		t.Fatal(err)
	}
	texts := make([]string, tok.Size())
	var ends []int32
	for id := range int32(tok.Size()) {
		if tok.Ends(id) {
			ends = append(ends, id)
		} else {
			texts[id] = tok.Bytes(id)
		}
	}
	return grammar.NewVocabulary(texts, ends), tok
}

const person = `{"type":"object","properties":{"name":{"type":"string","maxLength":60},"age":{"type":"integer","minimum":0,"maximum":130},
"address":{"type":"object","properties":{"street":{"type":"string"},"city":{"type":"string"}},"required":["street","city"]},
"tags":{"type":"array","items":{"enum":["new","old","vip"]},"maxItems":5},"notes":{"type":"array","items":{"type":"string"}}},"required":["name","age","address","tags"]}`

const written = `{"name": "Ada Lovelace of London", "age": 36, "address": {"street": "12 St. James's Square", "city": "London, the capital"}, "tags": ["vip", "old"], "notes": ["She wrote the first program, for a machine that was never built.", "Née Byron \u00e9"]}`

// BenchmarkMask writes a text token by token, as a model would: cold with a new grammar for each, warm with one that knows its masks.
func BenchmarkMask(b *testing.B) {
	v, tok := smol(b)
	ids := tok.Encode(written, false)
	logits := make([]float32, tok.Size())
	for i := range logits {
		logits[i] = rand.Float32()
	}
	run := func(b *testing.B, g *grammar.Grammar) (worst time.Duration) {
		m := g.Matcher()
		for _, id := range ids {
			begun := time.Now()
			mask := m.Mask()
			if mask.Few() == nil {
				mask.Replace(logits, -1e30)
			}
			if !mask.Has(id) || !m.Accept(id) {
				b.Fatal("the text does not fit")
			}
			worst = max(worst, time.Since(begun))
		}
		return worst
	}
	report := func(b *testing.B, worst time.Duration) {
		b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N*len(ids)), "µs/token")
		b.ReportMetric(float64(worst.Microseconds()), "µs-worst")
	}
	b.Run("cold", func(b *testing.B) {
		var worst time.Duration
		for b.Loop() {
			worst = max(worst, run(b, compile(b, v, person)))
		}
		report(b, worst)
	})
	b.Run("warm", func(b *testing.B) {
		g := compile(b, v, person)
		run(b, g)
		var worst time.Duration
		for b.Loop() {
			worst = max(worst, run(b, g))
		}
		report(b, worst)
	})
	b.Run("vocabulary", func(b *testing.B) {
		for b.Loop() {
			smol(b)
		}
	})
	b.Run("compile", func(b *testing.B) {
		for b.Loop() {
			if e, err := grammar.Schema(json.RawMessage(person)); err != nil {
				b.Fatal(err)
			} else if _, err := grammar.New(v, e); err != nil {
				b.Fatal(err)
			}
		}
	})
}
