package main

import (
	"context"
	"fmt"
	"math"
	"math/rand/v2"
	"sync"
	"time"

	"outcrop/internal/engine"
	"outcrop/internal/fault"
)

const (
	clients    = 10
	breath     = 5 * time.Millisecond // at most, after each request
	stuck      = 2 * time.Minute      // no answer takes so long
	reportTime = 5 * time.Minute
	looks      = 60 // quiet moments in a run
)

// load lets clients work for a time, with quiet moments in which it is seen what the process holds.
func (h *house) load(ctx context.Context, length time.Duration, seed uint64) (all watched, err error) {
	begin := time.Now()
	working, stop := context.WithDeadline(ctx, begin.Add(length))
	defer stop()
	var workers sync.WaitGroup
	for i := range clients {
		workers.Go(func() { h.work(working, rand.New(rand.NewPCG(seed, 1+uint64(i)))) })
	}
	told := begin
	for tick := time.Tick(length / looks); working.Err() == nil; {
		select {
		case <-working.Done():
			continue
		case <-tick:
		}
		h.quiet.Lock()
		all = append(all, h.look(false))
		h.quiet.Unlock()
		if time.Since(told) > reportTime {
			told = time.Now()
			fmt.Printf("%7.1fs  %d answers, %d wrong\n", time.Since(begin).Seconds(), h.whole.Load()+h.left.Load(), h.wrongs.Load())
		}
	}
	workers.Wait()
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	return append(all, h.look(true)), nil
}

// work is one client: it does one thing after the other, until the end.
func (h *house) work(ctx context.Context, r *rand.Rand) {
	for ctx.Err() == nil {
		h.quiet.RLock()
		h.one(r)
		h.quiet.RUnlock()
		time.Sleep(time.Duration(r.Int64N(int64(breath))))
	}
}

// one does something at random. It is never cut short by the end of the run.
func (h *house) one(r *rand.Rand) {
	ctx, stop := context.WithTimeout(context.Background(), stuck)
	defer stop()
	s := h.shelves[r.IntN(len(h.shelves))]
	switch n := r.IntN(100); {
	case n < 3 && !s.steady:
		open, err := s.close()
		if err != nil {
			h.wrong("closing %s: %v", s.path, err)
		}
		if open {
			h.closings.Add(1)
		}
	case n < 5:
		h.refuse(ctx, s)
	case len(s.texts) > 0:
		h.embed(ctx, s, r)
	case n < 9:
		h.burst(ctx, s, r)
	case n < 55:
		h.answer(ctx, s, r)
	case n < 78:
		h.leave(ctx, s, r)
	default:
		h.cancel(ctx, s, r)
	}
}

// answer asks for a whole answer; some read it slowly.
func (h *house) answer(ctx context.Context, s *shelf, r *rand.Rand) {
	q, slow := s.questions[r.IntN(len(s.questions))], r.IntN(10) == 0
	m, err := s.take(ctx)
	if err != nil {
		h.wrong("opening %s: %v", s.path, err)
		return
	}
	got, err := q.pose(ctx, m, func(engine.Piece) bool {
		if slow {
			time.Sleep(time.Millisecond)
		}
		return true
	})
	switch {
	case h.excused(err):
	case err != nil:
		h.wrong("%+v: %v", q.params, err)
	case !got.equal(q.want):
		h.wrong("%s, %+v: %+v, the quiet engine %+v", s.path, q.params, got, q.want)
	default:
		h.whole.Add(1)
	}
}

// excused tells whether an error is one that must be expected, and counts it.
func (h *house) excused(err error) bool {
	switch {
	case fault.Is(err, fault.Throttled):
		h.throttled.Add(1)
	case fault.Is(err, fault.Unavailable):
		h.closed.Add(1)
	default:
		return false
	}
	return true
}

// burst asks more than may wait, all at once.
func (h *house) burst(ctx context.Context, s *shelf, r *rand.Rand) {
	var all sync.WaitGroup
	for range 24 {
		own := rand.New(rand.NewPCG(r.Uint64(), 0))
		all.Go(func() {
			if own.IntN(2) == 0 {
				h.leave(ctx, s, own)
			} else {
				h.answer(ctx, s, own)
			}
		})
	}
	all.Wait()
}

// leave stops reading after some pieces.
func (h *house) leave(ctx context.Context, s *shelf, r *rand.Rand) {
	q, most := s.questions[r.IntN(len(s.questions))], r.IntN(12)
	m, err := s.take(ctx)
	if err != nil {
		h.wrong("opening %s: %v", s.path, err)
		return
	}
	got, err := q.pose(ctx, m, func(engine.Piece) bool { most--; return most > 0 })
	h.part(s, q, got, err, false)
}

// cancel cancels at a random moment: before the first piece, between pieces, after the end.
func (h *house) cancel(ctx context.Context, s *shelf, r *rand.Rand) {
	q := s.questions[r.IntN(len(s.questions))]
	m, err := s.take(ctx)
	if err != nil {
		h.wrong("opening %s: %v", s.path, err)
		return
	}
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	timer := time.AfterFunc(time.Duration(r.ExpFloat64()*float64(10*time.Millisecond)), stop)
	defer timer.Stop()
	got, err := q.pose(ctx, m, func(engine.Piece) bool { return true })
	h.part(s, q, got, err, true)
}

// part checks an answer that may have been left before its end.
func (h *house) part(s *shelf, q question, got answer, err error, cancelled bool) {
	switch {
	case h.excused(err):
	case err != nil && !(cancelled && fault.Is(err, fault.Canceled)):
		h.wrong("%+v, left: %v", q.params, err)
	case got.stop != "" && !got.equal(q.want) || !got.begins(q.want):
		h.wrong("%s, %+v, left: %+v, the quiet engine %+v", s.path, q.params, got, q.want)
	default:
		h.left.Add(1)
	}
}

// embed compares some embeddings.
func (h *house) embed(ctx context.Context, s *shelf, r *rand.Rand) {
	m, err := s.take(ctx)
	if err != nil {
		h.wrong("opening %s: %v", s.path, err)
		return
	}
	var texts []string
	var want []engine.Embedding
	for range r.IntN(9) {
		at := r.IntN(len(s.texts))
		texts, want = append(texts, s.texts[at]), append(want, s.vectors[at])
	}
	got, err := m.Embed(ctx, texts)
	switch {
	case h.excused(err):
		return
	case err != nil || len(got) != len(want):
		h.wrong("%d embeddings of %d texts, %v", len(got), len(want), err)
		return
	}
	for i, e := range got {
		sum := 0.0
		for n, x := range e.Values {
			sum += float64(x) * float64(want[i].Values[n])
		}
		if e.Tokens != want[i].Tokens || !(math.Abs(sum-1) < 1e-5) {
			h.wrong("the embedding of %q has %d tokens and is %g from the quiet engine's", texts[i], e.Tokens, sum)
		}
	}
	h.embedded.Add(int64(len(got)))
}

// refuse asks what must be refused.
func (h *house) refuse(ctx context.Context, s *shelf) {
	if m, err := s.opener.Open(ctx, h.broken); !fault.Is(err, fault.Invalid) {
		h.wrong("half a model opens: %v", err)
		if err == nil {
			m.Close()
		}
	}
	m, err := s.take(ctx)
	if err != nil {
		h.wrong("opening %s: %v", s.path, err)
		return
	}
	for _, bad := range []engine.Params{{MaxTokens: -1}, {Adapter: h.broken}, {Stop: []string{""}}} {
		for _, err := range m.Generate(ctx, []engine.Token{1}, bad) {
			if !h.excused(err) && !fault.Is(err, fault.Invalid) {
				h.wrong("%+v: %v", bad, err)
			}
		}
	}
	h.refused.Add(1)
}
