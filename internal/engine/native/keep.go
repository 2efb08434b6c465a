package native

import (
	"time"

	"outcrop/internal/engine"
	"outcrop/internal/tensor/llama"
)

// mark notes a prompt's checkpoints. Whole pages are kept, so each is at the end of the last page before it; the prompt's last
// token is always read, and so is its page.
func (s *sequence) mark(checkpoints []engine.Checkpoint) {
	for _, c := range checkpoints {
		c.Tokens = min(c.Tokens, s.prompt-1) / llama.BlockLen * llama.BlockLen
		if last := len(s.marks) - 1; last >= 0 && s.marks[last].Tokens == c.Tokens {
			s.marks[last].TTL = max(s.marks[last].TTL, c.TTL)
		} else if c.Tokens > 0 {
			s.marks = append(s.marks, c)
		}
	}
}

// resume takes what is kept of the prompt.
func (s *sequence) resume() {
	n := s.kv.Resume(s.root, s.tokens[:s.prompt])
	if !s.yielded { // else it may have read them itself
		s.counted.Reused += n
	}
}

// enter counts what was found and what will be kept, when the sequence runs for the first time.
func (s *sequence) enter(now time.Time) {
	if s.yielded || len(s.marks) == 0 {
		return
	}
	last := s.marks[len(s.marks)-1].Tokens
	u := &s.counted
	u.CacheRead = s.kv.Checked(last, now)
	u.CacheWrite = last - u.CacheRead
	u.Input -= last
	s.set(now)
}

// keep makes known what a step has read of the prompt.
func (s *sequence) keep(now time.Time) {
	if s.step > 0 {
		s.kv.Keep(s.root, s.tokens[:s.prompt])
		s.set(now)
	}
}

// set sets the checkpoints that the sequence has reached.
func (s *sequence) set(now time.Time) {
	for len(s.marks) > 0 && s.marks[0].Tokens <= s.kv.Len() {
		s.kv.Checkpoint(s.marks[0].Tokens, now, s.marks[0].TTL)
		s.marks = s.marks[1:]
	}
}

// leave frees the memory of a sequence that is to run later.
func (s *sequence) leave() {
	s.kv.Free()
	if !s.yielded {
		s.counted.Reused = 0
	}
}
