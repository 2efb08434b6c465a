package llama_test

import (
	"slices"
	"testing"
	"time"

	"outcrop/internal/engine/enginetest"
	"outcrop/internal/tensor/llama"
)

const page = llama.BlockLen

// read takes a prompt in, from what is kept of it on, in chunks of so many tokens, and gives the logits of its last token and how
// much was kept.
func read(t *testing.T, m *llama.Model, s *llama.Sequence, root string, prompt []int32, chunk int) (last []float32, reused int) {
	t.Helper()
	ws := new(llama.Workspace)
	reused = s.Resume(root, prompt)
	for at := reused; at < len(prompt); at = s.Len() {
		end := min(at+chunk, len(prompt))
		last = forward(t, m, ws, llama.Chunk{Tokens: prompt[at:end], Pos: at, KV: s, Logits: llama.LastLogits})[0]
		s.Keep(root, prompt)
	}
	return last, reused
}

// What is kept of a prompt, whole pages of it, gives the very bits that reading it gives, to those of its root alone. Products of
// float32 weights round by how many rows they have, whatever is kept.
func TestResumeGivesTheSameBits(t *testing.T) {
	resume := func(t *testing.T, m *llama.Model, same func(a, b []float32) bool) {
		pool := llama.NewPool(m.Config(), 1<<28)
		prompt := text(3*page+20, 1)
		fresh, none := read(t, m, pool.NewSequence(), "fresh", prompt, len(prompt))
		if none != 0 {
			t.Errorf("%d positions of nothing", none)
		}
		for _, test := range []struct {
			prompt []int32
			reused int
		}{
			{prompt, 0}, {prompt, 3 * page}, {prompt[:2*page+9], 2 * page}, {prompt[:2*page], page}, {prompt[:page-1], 0},
			{append(slices.Clone(prompt[:page+5]), text(page, 2)...), page}, {text(2*page, 2), 0},
		} {
			want, _ := read(t, m, pool.NewSequence(), "", test.prompt, len(test.prompt))
			if len(test.prompt) == len(prompt) && !same(want, fresh) {
				t.Error("another root gives other bits")
			}
			s := pool.NewSequence()
			got, reused := read(t, m, s, "a", test.prompt, page)
			if reused != test.reused || !same(got, want) {
				t.Errorf("of %d tokens %d were reused, not %d; the same bits: %t", len(test.prompt), reused, test.reused, same(got, want))
			}
			s.Free()
		}
	}
	t.Run("float32", func(t *testing.T) {
		resume(t, llama.Random(tiny, 7), func(a, b []float32) bool { return furthest(a, b) < 1e-5 })
	})
	t.Run("quantised", func(t *testing.T) {
		m, err := llama.OpenRepacked(enginetest.Model(t, enginetest.SmolLM2), "")
		if err != nil {
			t.Fatal(err)
		}
		defer m.Close()
		resume(t, m, slices.Equal)
	})
}

// Kept blocks that nobody uses make room, those first that were not used for longest, and of a prompt the end before the beginning.
func TestKeptBlocksMakeRoom(t *testing.T) {
	m := llama.Random(tiny, 7)
	pool := llama.NewPool(tiny, 5*llama.NewPool(tiny, 0).BlockBytes())
	old, young := text(2*page+1, 1), text(2*page+1, 2)
	for _, prompt := range [][]int32{old, young, old} {
		s := pool.NewSequence()
		read(t, m, s, "", prompt, page)
		s.Free()
	}
	if used, _ := pool.Blocks(); used != 0 {
		t.Errorf("%d blocks are in use", used)
	}
	kept := func(prompt []int32) int {
		s := pool.NewSequence()
		defer s.Free()
		return s.Resume("", prompt)
	}
	s := pool.NewSequence()
	if err := s.Reserve(2 * page); err != nil {
		t.Fatal(err)
	}
	if a, b := kept(old), kept(young); a != 2*page || b != page {
		t.Errorf("%d positions of the older prompt and %d of the younger are kept", a, b)
	}
	if err := s.Reserve(5 * page); err != nil {
		t.Fatal(err)
	}
	if a, b := kept(old), kept(young); a != 0 || b != 0 {
		t.Errorf("%d and %d positions are kept in no room", a, b)
	}
}

// Two sequences that read the same at once keep it once.
func TestKeptOnce(t *testing.T) {
	m, ws := llama.Random(tiny, 7), new(llama.Workspace)
	pool := llama.NewPool(tiny, 1<<20)
	prompt := text(2*page, 1)
	a, b := pool.NewSequence(), pool.NewSequence()
	forward(t, m, ws, llama.Chunk{Tokens: prompt, KV: a}, llama.Chunk{Tokens: prompt, KV: b})
	a.Keep("", prompt)
	b.Keep("", prompt)
	if used, _ := pool.Blocks(); used != 2 {
		t.Errorf("%d blocks are in use, not 2", used)
	}
	b.Truncate(page + 3) // what it writes now is its own
	other := text(9, 3)
	got := forward(t, m, ws, llama.Chunk{Tokens: other, Pos: page + 3, KV: b, Logits: llama.LastLogits})
	want := forward(t, m, ws, llama.Chunk{Tokens: append(slices.Clone(prompt[:page+3]), other...), Logits: llama.LastLogits})
	agree(t, "after a page that was shared", got, want)
	again, _ := read(t, m, pool.NewSequence(), "", append(slices.Clone(prompt), 1), page)
	whole, _ := read(t, m, pool.NewSequence(), "fresh", append(slices.Clone(prompt), 1), page)
	if !slices.Equal(again, whole) {
		t.Error("a kept page was written to")
	}
}

// A checkpoint lives until it was not read for its time, or its blocks have made room.
func TestCheckpoint(t *testing.T) {
	m := llama.Random(tiny, 7)
	pool := llama.NewPool(tiny, 1<<20)
	prompt := text(3*page, 1)
	s := pool.NewSequence()
	read(t, m, s, "", prompt, page)
	now := time.Unix(0, 0)
	s.Checkpoint(2*page, now, 5*time.Minute)
	for _, test := range []struct{ to, minutes, want int }{
		{3 * page, 0, 2 * page}, {2 * page, 4, 2 * page}, {2*page - 1, 4, 0}, {3 * page, 8, 2 * page}, {3 * page, 14, 0},
	} {
		if got := s.Checked(test.to, now.Add(time.Duration(test.minutes)*time.Minute)); got != test.want {
			t.Errorf("up to %d, after %d minutes: %d, not %d", test.to, test.minutes, got, test.want)
		}
	}
}
