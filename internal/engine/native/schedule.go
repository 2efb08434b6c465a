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
	turns   turns
	pace    pace
}

// start begins the scheduler's goroutine, which ends when the model is closed.
func (m *text) start() {
	l := m.loaded.Load()
	c := l.weights.Config()
	s := &scheduler{m: m, model: l, pool: llama.NewPool(c, m.options.KVBytes)}
	s.pool.Hold(m.options.Kept)
	_, blocks := s.pool.Blocks()
	m.capacity = min(c.Context, blocks*llama.BlockLen)
	m.pool = s.pool
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
			i := s.next(m.waiting)
			q := m.waiting[i]
			if !s.room(q) && len(s.running) > 0 {
				break
			}
			q.enter(m.options.Now())
			s.running = append(s.running, q)
			m.waiting = slices.Delete(m.waiting, i, i+1)
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

// next is who of the waiting runs next: the first of the caller who has the fewest running.
func (s *scheduler) next(waiting []*sequence) int {
	best, fewest := 0, len(s.running)+1
	for i, q := range waiting {
		n := 0
		for _, r := range s.running {
			if r.caller == q.caller {
				n++
			}
		}
		if n < fewest {
			best, fewest = i, n
		}
		if n == 0 {
			break
		}
	}
	return best
}

// headroom is how many tokens beyond its own a sequence must have room for to join, so that it does not have to yield at once.
const headroom = 4 * llama.BlockLen

// room tells whether a sequence has room now, and takes it: what is kept of its prompt, and memory for the rest.
func (s *scheduler) room(q *sequence) bool {
	if q.kv == nil {
		q.kv = s.pool.NewSequence()
	}
	q.resume()
	if q.kv.Reserve(min(len(q.tokens)+headroom, q.window)) == nil {
		return true
	}
	q.leave()
	return false
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
	rows := s.plan()
	begun := s.m.options.Now()
	logits, err := s.model.weights.Forward(s.batch, &s.space)
	for fault.Is(err, fault.Throttled) && len(s.running) > 1 {
		s.yield()
		rows = s.plan()
		logits, err = s.model.weights.Forward(s.batch, &s.space)
	}
	if err != nil {
		s.fail(fault.Wrap("native.step", fault.Internal, err))
		return
	}
	now := s.m.options.Now()
	s.pace.took(rows, now.Sub(begun))
	for i, q := range s.chosen {
		q.keep(now)
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

// yield sends the youngest sequence back to the front of the queue, without its keys and values, where memory is full. It reads
// its prompt and what it has answered again later.
func (s *scheduler) yield() {
	last := len(s.running) - 1
	q := s.running[last]
	s.running = s.running[:last]
	q.leave()
	q.yielded = true
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
