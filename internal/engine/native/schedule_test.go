package native

import (
	"strings"
	"testing"

	"outcrop/internal/engine"
	"outcrop/internal/tensor/llama"
)

// Every step has one token of each sequence that is answering, and not more than Prefill of prompts, shared out among them.
func TestPlan(t *testing.T) {
	c := llama.Config{Layers: 1, Hidden: 8, Heads: 1, KVHeads: 1, HeadDim: 8, FFN: 8, Vocab: 8, Context: 512}
	s := scheduler{m: &text{options: Options{Prefill: 96}}, pool: llama.NewPool(c, 1<<20)}
	for _, n := range []int{1, 500, 1, 40, 1, 300, 200, 1} {
		s.running = append(s.running, &sequence{tokens: make([]int32, n), kv: s.pool.NewSequence()})
	}
	s.plan()
	prompts := 0
	for i, q := range s.chosen {
		chunk := s.batch[i]
		whole := len(chunk.Tokens) == len(q.tokens)
		if len(q.tokens) > 1 {
			prompts += len(chunk.Tokens)
			if len(chunk.Tokens) > 48 {
				t.Errorf("one prompt takes %d of the step", len(chunk.Tokens))
			}
		}
		if whole != (chunk.Logits == llama.LastLogits) {
			t.Errorf("a chunk of %d of %d tokens wants logits %d", len(chunk.Tokens), len(q.tokens), chunk.Logits)
		}
	}
	answering := 0
	for _, q := range s.chosen {
		if len(q.tokens) == 1 {
			answering++
		}
	}
	if prompts != 96 || answering != 4 {
		t.Errorf("%d tokens of prompts, %d of answers", prompts, answering)
	}
}

// A stop sequence is never part of what is given out, however the text is cut.
func TestStopperAtEveryCut(t *testing.T) {
	text := "the end is near: the e, the en, ennnd<END> and more"
	for _, stops := range [][]string{{"<END>"}, {"nnd<", "<END>"}, {"the en,"}, {"never"}, {"e"}, {"d<END> a", "d<END>b"}} {
		at, want := len(text), ""
		for _, stop := range stops {
			if i := strings.Index(text, stop); i >= 0 && i < at {
				at, want = i, stop
			}
		}
		for size := 1; size < 9; size++ {
			s, got, met := stopper{stops: stops}, "", ""
			for from := 0; from < len(text) && met == ""; from += size {
				var certain string
				certain, met = s.add(text[from:min(from+size, len(text))])
				got += certain
			}
			if met == "" {
				got += s.rest()
			}
			if got != text[:at] || met != want {
				t.Errorf("stops %q in parts of %d: got %q, met %q; want %q, %q", stops, size, got, met, text[:at], want)
			}
		}
	}
}

// Draws follow the distribution, cut to the tokens that top k and top p leave.
func TestSampler(t *testing.T) {
	logits := []float32{0, 3, 1, 2, -30} // 3: 64 %, 2: 24 %, 1: 9 %, 0: 3 %
	for name, test := range map[string]struct {
		params engine.Params
		from   []int32
	}{
		"all":               {engine.Params{}, []int32{0, 1, 2, 3}},
		"top k":             {engine.Params{TopK: new(2)}, []int32{1, 3}},
		"top p":             {engine.Params{TopP: new(float32(0.9))}, []int32{1, 2, 3}},
		"low top p":         {engine.Params{TopP: new(float32(0.5))}, []int32{1}},
		"top p of top k":    {engine.Params{TopK: new(2), TopP: new(float32(0.7))}, []int32{1}},
		"cold":              {engine.Params{Temperature: new(float32(0.01))}, []int32{1}},
		"hot":               {engine.Params{Temperature: new(float32(20))}, []int32{0, 1, 2, 3, 4}},
		"larger top k":      {engine.Params{TopK: new(50)}, []int32{0, 1, 2, 3}},
		"whole, by top p 1": {engine.Params{TopP: new(float32(1)), TopK: new(3)}, []int32{1, 2, 3}},
	} {
		test.params.Seed = new(uint64(3))
		s, err := newSampler(test.params, len(logits))
		if err != nil {
			t.Fatal(err)
		}
		seen := map[int32]int{}
		const draws = 4000
		for range draws {
			id, err := s.next(append([]float32(nil), logits...))
			if err != nil {
				t.Fatal(err)
			}
			seen[id]++
		}
		if len(seen) != len(test.from) {
			t.Errorf("%s: drew %v, want %v", name, seen, test.from)
		}
		for _, id := range test.from {
			if seen[id] == 0 {
				t.Errorf("%s: never drew %d", name, id)
			}
		}
		if share := float64(seen[1]) / draws; name == "all" && (share < 0.6 || share > 0.69) {
			t.Errorf("drew the likeliest %.2f of the time, not 0.64", share)
		}
	}
}
