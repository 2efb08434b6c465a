package native

import (
	"fmt"
	"runtime/debug"
	"slices"

	"outcrop/internal/fault"
	"outcrop/internal/tensor/llama"
)

// scheduler runs a text model's generations: each step reads one token of every sequence that is answering and a part of the
// prompts of those that are not yet, all in one forward pass.
type scheduler struct {
	m       *text
	model   *loaded
	pool    *llama.Pool
	space   llama.Workspace
	running []*sequence // oldest first
	batch   []llama.Chunk
	chosen  []*sequence // of each chunk
}

// start begins the scheduler's goroutine, which ends when the model is closed.
func (m *text) start() {
	l := m.loaded.Load()
	c := l.weights.Config()
	probe := llama.NewPool(c, 0)
	full := int64((c.Context+llama.BlockLen-1)/llama.BlockLen) * probe.BlockBytes()
	s := &scheduler{m: m, model: l, pool: llama.NewPool(c, max(m.options.KVBytes, full))}
	m.work.L, m.left.L = &m.mu, &m.mu
	m.ended = make(chan struct{})
	go func() {
		defer close(m.ended)
		for s.join() {
			s.step()
		}
		*s = scheduler{} // nothing of it is kept while the goroutine goes
	}()
}

// join drops who has left and takes in who waits; with nobody there it waits. It tells whether there is anything to do: not so
// once the model is closed.
func (s *scheduler) join() bool {
	m := s.m
	s.drop()
	m.mu.Lock()
	defer m.mu.Unlock()
	for {
		m.tidy()
		for len(m.waiting) > 0 && len(s.running) < m.options.Running {
			q := m.waiting[0]
			if q.kv == nil {
				q.kv = s.pool.NewSequence()
			}
			if len(s.running) > 0 && !s.room(q) {
				break
			}
			s.running = append(s.running, q)
			m.waiting = m.waiting[1:]
		}
		if len(s.running) > 0 {
			return true
		}
		s.pool.Trim()
		if m.closing && m.calls == 0 {
			return false
		}
		m.work.Wait()
	}
}

// headroom is how many tokens beyond its own a sequence must have room for to join, so that it does not have to yield at once.
const headroom = 8 * llama.BlockLen

// room tells whether a sequence has room now, and takes it.
func (s *scheduler) room(q *sequence) bool {
	return q.kv.Reserve(min(len(q.tokens)+headroom, q.window)) == nil
}

// drop frees the sequences whose callers have left.
func (s *scheduler) drop() {
	s.running = slices.DeleteFunc(s.running, func(q *sequence) bool {
		if !q.over() {
			return false
		}
		q.kv.Free()
		return true
	})
}

// step runs one forward pass and hands out its tokens.
func (s *scheduler) step() {
	defer func() {
		if r := recover(); r != nil {
			s.fail(fault.Wrap("native.step", fault.Internal, fmt.Errorf("%v\n%s", r, debug.Stack())))
		}
	}()
	s.plan()
	logits, err := s.model.weights.Forward(s.batch, &s.space)
	for fault.Is(err, fault.Throttled) && len(s.running) > 1 {
		s.yield()
		s.plan()
		logits, err = s.model.weights.Forward(s.batch, &s.space)
	}
	if err != nil {
		s.fail(fault.Wrap("native.step", fault.Internal, err))
		return
	}
	for i, q := range s.chosen {
		if logits.Len(i) == 0 {
			continue
		}
		id, err := q.pick.next(logits.Row(i, 0))
		if err != nil {
			q.out.fail(err)
			s.end(q)
			continue
		}
		if !q.accept(id, s.model.tok.Ends(id)) {
			s.end(q)
		}
	}
}

// plan chooses what the next step reads.
func (s *scheduler) plan() {
	s.batch, s.chosen = s.batch[:0], s.chosen[:0]
	reading := 0
	for _, q := range s.running {
		if len(q.tokens)-q.kv.Len() > 1 {
			reading++
		}
	}
	left := s.m.options.Prefill
	share := max(llama.BlockLen, left/max(reading, 1))
	for _, q := range s.running {
		from := q.kv.Len()
		n := len(q.tokens) - from
		if n > 1 {
			n = min(n, share, left)
			left -= n
		}
		if n == 0 {
			continue
		}
		c := llama.Chunk{Tokens: q.tokens[from : from+n], Pos: from, KV: q.kv, Adapter: q.adapter}
		if from+n == len(q.tokens) {
			c.Logits = llama.LastLogits
		}
		s.batch, s.chosen = append(s.batch, c), append(s.chosen, q)
	}
}

// yield sends the youngest sequence back to the front of the queue, without its keys and values, where memory is full. It reads
// its prompt and what it has answered again later.
func (s *scheduler) yield() {
	last := len(s.running) - 1
	q := s.running[last]
	s.running = s.running[:last]
	q.kv.Free()
	s.m.mu.Lock()
	s.m.waiting = slices.Insert(s.m.waiting, 0, q)
	s.m.mu.Unlock()
}

// end takes a sequence out.
func (s *scheduler) end(q *sequence) {
	q.kv.Free()
	s.running = slices.DeleteFunc(s.running, func(r *sequence) bool { return r == q })
}

// fail ends all running sequences.
func (s *scheduler) fail(err error) {
	for _, q := range s.running {
		q.kv.Free()
		q.out.fail(err)
	}
	s.running = nil
}
