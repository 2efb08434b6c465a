package native

import (
	"strings"
	"testing"
	"time"

	"outcrop/internal/engine"
	"outcrop/internal/tensor/llama"
)

// runs makes a scheduler that has taken sequences in. One of a single token is answering.
func runs(c llama.Config, prefill int, list ...*sequence) *scheduler {
	s := &scheduler{m: &text{options: Options{Prefill: prefill}}, pool: llama.NewPool(c, 1<<20)}
	for i, q := range list {
		q.kv, q.number, q.prompt = s.pool.NewSequence(), i, len(q.tokens)
		if q.prompt == 1 {
			q.prompt = 0 // it is answering
		}
		s.running = append(s.running, q)
	}
	return s
}

func prompt(n int, caller string, first int32) *sequence {
	q := &sequence{tokens: make([]int32, n), caller: caller}
	q.tokens[0] = first
	return q
}

const page = llama.BlockLen

var small = llama.Config{Layers: 1, Hidden: 8, Heads: 1, KVHeads: 1, HeadDim: 8, FFN: 8, Vocab: 8, Context: 512}

// Every step has one token of each sequence that is answering, and whole pages of prompts up to its budget; callers take turns.
func TestPlan(t *testing.T) {
	a1, a2, b := prompt(5*page+7, "a", 1), prompt(4*page, "a", 2), prompt(9*page, "b", 3)
	s := runs(small, 6*page, a1, prompt(1, "a", 0), a2, b, prompt(1, "b", 0))
	s.pace.perToken = 1
	if rows := s.plan(); rows != 6*page+2 || a1.step != 3*page || b.step != 3*page || a2.step != 0 {
		t.Errorf("%d rows: %d and %d tokens of one caller, %d of the other", rows, a1.step, a2.step, b.step)
	}
	for i, q := range s.chosen {
		chunk := s.batch[i]
		if whole := len(chunk.Tokens) == len(q.tokens); whole != (chunk.Logits == llama.LastLogits) {
			t.Errorf("a chunk of %d of %d tokens wants logits %d", len(chunk.Tokens), len(q.tokens), chunk.Logits)
		}
	}
	s.running = s.running[:4] // a's first, an answer, a's second, b
	b.tokens, b.prompt = b.tokens[:page+3], page+3
	if s.plan(); a1.step != 5*page || b.step != page+3 {
		t.Errorf("when one has little, the other has %d, it has %d", a1.step, b.step)
	}
}

// A prompt that is long, with a pace that is slow, takes a page of each step, so that answers go on.
func TestPlanKeepsAnswersGoing(t *testing.T) {
	long := prompt(400, "a", 1)
	s := runs(small, 256, prompt(1, "b", 0), long)
	for range 20 {
		s.pace.took(100, time.Second)
	}
	if s.plan(); long.step != llama.BlockLen {
		t.Errorf("a slow machine reads %d tokens", long.step)
	}
	s.running = s.running[1:]
	if s.plan(); long.step != 256 {
		t.Errorf("with nobody answering it reads %d tokens", long.step)
	}
}

// Of those who would read the same page only one does.
func TestPlanReadsAPageOnce(t *testing.T) {
	a, b, c := prompt(200, "a", 1), prompt(300, "b", 1), prompt(200, "c", 2)
	s := runs(small, 1000, a, b, c)
	if rows := s.plan(); rows != 400 || b.step != 0 {
		t.Errorf("%d rows, %d of the same prompt", rows, b.step)
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
