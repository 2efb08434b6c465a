package llama_test

import (
	"runtime"
	"runtime/debug"
	"slices"
	"testing"

	"outcrop/internal/fault"
	"outcrop/internal/tensor/llama"
)

// tiny is a shape with all kinds of edges: groups of three heads, a head size and widths that no vector register divides.
var tiny = llama.Config{
	Layers: 3, Hidden: 30, Heads: 6, KVHeads: 2, HeadDim: 10, FFN: 50, Vocab: 70, Context: 256, RopeTheta: 500, RMSEps: 1e-5, Tied: true,
}

// shapes are tiny ones of each architecture, most with windows that are shorter than a text and than a page.
var shapes = func() map[string]llama.Config {
	mistral, qwen2, qwen3, gemma, phi := tiny, tiny, tiny, tiny, tiny
	mistral.Architecture, mistral.Window = llama.Mistral, 40
	qwen2.Architecture, qwen2.Window, qwen2.Dense, qwen2.Tied = llama.Qwen2, 7, 1, false
	qwen3.Architecture = llama.Qwen3
	gemma.Architecture, gemma.Window, gemma.Every, gemma.LocalTheta, gemma.QueryScalar, gemma.Cap = llama.Gemma3, 33, 2, 100, 16, 5
	phi.Architecture, phi.Rotary, phi.Window = llama.Phi3, 8, 64
	return map[string]llama.Config{"llama": tiny, "mistral": mistral, "qwen2": qwen2, "qwen3": qwen3, "gemma3": gemma, "phi3": phi}
}()

// text is n tokens of the tiny vocabulary.
func text(n, seed int) []int32 {
	tokens := make([]int32, n)
	for i := range tokens {
		seed = seed*1103515245 + 12345
		tokens[i] = int32(uint32(seed) >> 8 % uint32(tiny.Vocab))
	}
	return tokens
}

// forward runs a batch and copies all logits.
func forward(t *testing.T, m *llama.Model, ws *llama.Workspace, batch ...llama.Chunk) [][]float32 {
	t.Helper()
	l, err := m.Forward(batch, ws)
	if err != nil {
		t.Fatal(err)
	}
	var rows [][]float32
	for i := range batch {
		for j := range l.Len(i) {
			rows = append(rows, slices.Clone(l.Row(i, j)))
		}
	}
	return rows
}

func agree(t *testing.T, what string, got, want [][]float32) {
	t.Helper()
	if len(got) != len(want) {
		t.Fatalf("%s: %d rows of logits, not %d", what, len(got), len(want))
	}
	for i := range got {
		if d := furthest(got[i], want[i]); !(d < 1e-5) {
			t.Errorf("%s: row %d differs by %g", what, i, d)
		}
	}
}

func TestPromptChunksAndDecodingAgree(t *testing.T) {
	for name, c := range shapes {
		t.Run(name, func(t *testing.T) { chunksAgree(t, c) })
	}
}

// chunksAgree reads a text in one go, in pieces, token by token, and beside others.
func chunksAgree(t *testing.T, c llama.Config) {
	m, ws := llama.Random(c, 7), new(llama.Workspace)
	pool := llama.NewPool(c, 1<<20)
	tokens := text(150, 1)
	whole := forward(t, m, ws, llama.Chunk{Tokens: tokens, Logits: llama.AllLogits})

	kept := pool.NewSequence()
	agree(t, "with pages", forward(t, m, ws, llama.Chunk{Tokens: tokens, KV: kept, Logits: llama.AllLogits}), whole)

	var chunks, single [][]float32
	s := pool.NewSequence()
	for at := 0; at < len(tokens); at += 37 {
		end := min(at+37, len(tokens))
		chunks = append(chunks, forward(t, m, ws, llama.Chunk{Tokens: tokens[at:end], Pos: at, KV: s, Logits: llama.AllLogits})...)
	}
	agree(t, "in chunks", chunks, whole)
	s.Free()
	for i := range tokens {
		single = append(single, forward(t, m, ws, llama.Chunk{Tokens: tokens[i : i+1], Pos: i, KV: s, Logits: llama.LastLogits})...)
	}
	agree(t, "token by token", single, whole)

	// Two sequences decode while a third's prompt is read, and all cut back what they had.
	other := pool.NewSequence()
	batch := forward(t, m, ws,
		llama.Chunk{Tokens: tokens[100:101], Pos: 100, KV: kept, Logits: llama.LastLogits},
		llama.Chunk{Tokens: tokens[:70], KV: other, Logits: llama.LastLogits},
		llama.Chunk{Tokens: tokens[149:], Pos: 149, KV: s, Logits: llama.LastLogits},
		llama.Chunk{Tokens: tokens[:3]})
	agree(t, "batched", batch, [][]float32{whole[100], whole[69], whole[149]})
	if kept.Len() != 101 || other.Len() != 70 || s.Len() != 150 {
		t.Errorf("lengths are %d, %d, %d", kept.Len(), other.Len(), s.Len())
	}
}

func TestForksShareUntilTheyWrite(t *testing.T) {
	m, ws := llama.Random(tiny, 7), new(llama.Workspace)
	pool := llama.NewPool(tiny, 1<<20)
	tokens, other := text(60, 1), text(60, 2)
	s := pool.NewSequence()
	forward(t, m, ws, llama.Chunk{Tokens: tokens[:50], KV: s})
	f := s.Fork(40)
	if used, _ := pool.Blocks(); used != 2 || f.Len() != 40 {
		t.Fatalf("a fork of %d positions took blocks: %d are in use", f.Len(), used)
	}
	mixed := append(slices.Clone(tokens[:40]), other[40:]...)
	got := forward(t, m, ws,
		llama.Chunk{Tokens: mixed[40:], Pos: 40, KV: f, Logits: llama.AllLogits}, llama.Chunk{Tokens: tokens[50:], Pos: 50, KV: s, Logits: llama.AllLogits})
	want := forward(t, m, ws, llama.Chunk{Tokens: mixed, Logits: llama.AllLogits}, llama.Chunk{Tokens: tokens, Logits: llama.AllLogits})
	agree(t, "forked", got, append(want[40:60:60], want[110:]...))
	if used, _ := pool.Blocks(); used != 3 {
		t.Errorf("%d blocks are in use, not 3", used)
	}
	s.Free()
	f.Free()
	if used, _ := pool.Blocks(); used != 0 {
		t.Errorf("%d blocks are in use after all were freed", used)
	}
}

func TestAFullPoolChangesNothing(t *testing.T) {
	m, ws := llama.Random(tiny, 7), new(llama.Workspace)
	pool := llama.NewPool(tiny, 3*llama.NewPool(tiny, 0).BlockBytes())
	a, b := pool.NewSequence(), pool.NewSequence()
	tokens := text(96, 3)
	forward(t, m, ws, llama.Chunk{Tokens: tokens[:40], KV: a})
	_, err := m.Forward([]llama.Chunk{{Tokens: tokens[40:41], Pos: 40, KV: a}, {Tokens: tokens[:40], KV: b}}, ws)
	if !fault.Is(err, fault.Throttled) {
		t.Fatalf("a full pool gives %v", err)
	}
	if used, limit := pool.Blocks(); used != 2 || limit != 3 || a.Len() != 40 || b.Len() != 0 {
		t.Errorf("%d of %d blocks are in use, lengths are %d and %d", used, limit, a.Len(), b.Len())
	}
	forward(t, m, ws, llama.Chunk{Tokens: tokens[:32], KV: b})
}

func TestForwardRefuses(t *testing.T) {
	m := llama.Random(tiny, 7)
	small := tiny
	small.FFN = 20
	tr, err := llama.Random(small, 1).Train(llama.LoRA{Rank: 2, Alpha: 2})
	if err != nil {
		t.Fatal(err)
	}
	seq := llama.NewPool(tiny, 1<<20).NewSequence()
	for name, c := range map[string]llama.Chunk{
		"a token beyond the vocabulary": {Tokens: []int32{70}},
		"a negative token":              {Tokens: []int32{-1}},
		"a text beyond the context":     {Tokens: make([]int32, 257)},
		"a gap":                         {Tokens: []int32{1}, Pos: 1, KV: seq},
		"a start without its past":      {Tokens: []int32{1}, Pos: 1},
		"another model's adapter":       {Tokens: []int32{1}, Adapter: tr.Adapter()},
	} {
		if _, err := m.Forward([]llama.Chunk{c}, new(llama.Workspace)); !fault.Is(err, fault.Invalid) {
			t.Errorf("%s gives %v", name, err)
		}
	}
}

// raced tells that the race detector is on: it drops pooled memory at random.
var raced bool

// A step takes its memory from the workspace: what is left is the bookkeeping of threads.
func TestStepsReuseTheirMemory(t *testing.T) {
	if raced {
		t.Skip("the race detector drops pooled memory")
	}
	m, ws := llama.Random(tiny, 7), new(llama.Workspace)
	s := llama.NewPool(tiny, 1<<20).NewSequence()
	batch := []llama.Chunk{{Tokens: text(200, 1), KV: s, Logits: llama.AllLogits}}
	var before, after runtime.MemStats
	step := func() {
		if _, err := m.Forward(batch, ws); err != nil {
			t.Fatal(err)
		}
	}
	defer debug.SetGCPercent(debug.SetGCPercent(-1)) // a collection drops pooled memory
	step()
	step()
	runtime.ReadMemStats(&before)
	for range 10 {
		step()
	}
	runtime.ReadMemStats(&after)
	if logits := uint64(200 * tiny.Vocab * 4); after.TotalAlloc-before.TotalAlloc > 10*logits {
		t.Errorf("a step allocates %d bytes, when its logits alone are %d", (after.TotalAlloc-before.TotalAlloc)/10, logits)
	}
}
