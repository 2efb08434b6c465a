package native

import (
	"math"
	"time"

	"outcrop/internal/tensor/llama"
)

// A step reads one token of every answer, then prompts. Prompts are read in whole pages, so that each page's bits are the same
// however it came to be read, and the rest at their end in one piece. The callers take turns, a page each, whatever each of them
// has asked at once; of one caller, what came first is read first.

// plan chooses what the next step reads, and tells how many tokens that is.
func (s *scheduler) plan() (rows int) {
	s.batch, s.chosen = s.batch[:0], s.chosen[:0]
	var reading []*sequence
	for _, q := range s.running {
		q.step = 0
		if q.kv.Len() < q.prompt {
			q.resume()
			reading = append(reading, q)
		} else {
			// One token, also of an answer that was read before its sequence had to yield: that gives the same bits again.
			s.add(q, 1)
			rows++
		}
	}
	budget := s.m.options.Prefill
	if rows > 0 {
		budget = min(budget, s.pace.within(stall))
	}
	rows += s.share(reading, budget)
	for _, q := range reading {
		if q.step > 0 {
			s.add(q, q.step)
		}
	}
	return rows
}

// add has the step read n tokens of a sequence.
func (s *scheduler) add(q *sequence, n int) {
	from := q.kv.Len()
	c := llama.Chunk{Tokens: q.tokens[from : from+n], Pos: from, KV: q.kv, Adapter: q.adapter}
	if from+n == len(q.tokens) {
		c.Logits = llama.LastLogits
	}
	s.batch, s.chosen = append(s.batch, c), append(s.chosen, q)
}

// share shares the step's budget of tokens out among the sequences that read their prompts, and tells how much was given. It is
// overdrawn by less than a page. Who would read the same page as another waits, to find it kept in the next step.
func (s *scheduler) share(reading []*sequence, budget int) (given int) {
	claimed := map[llama.Page]bool{}
	first := map[string][]*sequence{} // of each caller, oldest first
	for _, q := range reading {
		if page, ok := q.kv.Page(q.root, q.tokens[:q.prompt]); ok {
			if claimed[page] {
				continue
			}
			claimed[page] = true
		}
		first[q.caller] = append(first[q.caller], q)
	}
	s.turns.forget(first)
	for given < budget && len(first) > 0 {
		caller := s.turns.next(first)
		q := first[caller][0]
		left := q.prompt - q.kv.Len() - q.step
		n := min(left, llama.BlockLen)
		q.step += n
		given += n
		if n < left {
			continue
		}
		if first[caller] = first[caller][1:]; len(first[caller]) == 0 {
			delete(first, caller)
		}
	}
	return given
}

// turns remember when each caller was served last.
type turns struct {
	count  int
	served map[string]int
}

// next is who was not served for longest.
func (t *turns) next(callers map[string][]*sequence) (next string) {
	least := math.MaxInt
	for caller, list := range callers {
		// Who came first goes first among those that were never served.
		if at := t.served[caller]; at < least || at == least && list[0].number < callers[next][0].number {
			next, least = caller, at
		}
	}
	t.count++
	t.served[next] = t.count
	return next
}

// forget keeps only those who are there.
func (t *turns) forget(callers map[string][]*sequence) {
	kept := make(map[string]int, len(callers))
	for caller := range callers {
		kept[caller] = t.served[caller]
	}
	t.served = kept
}

// stall is about how long a step may take because of prompts, while others are answering.
const stall = 100 * time.Millisecond

// pace is how fast prompts are read.
type pace struct{ perToken time.Duration }

// took learns from a step. One of few tokens tells nothing, since its time goes into reading the weights.
func (p *pace) took(rows int, d time.Duration) {
	switch {
	case rows < llama.BlockLen || d <= 0:
	case p.perToken == 0:
		p.perToken = d / time.Duration(rows)
	default:
		p.perToken += (d/time.Duration(rows) - p.perToken) / 4
	}
}

// within is how many tokens can be read in a time: at least a page, so that prompts get on.
func (p *pace) within(d time.Duration) int {
	if p.perToken == 0 {
		return llama.BlockLen
	}
	return max(llama.BlockLen, int(d/p.perToken)/llama.BlockLen*llama.BlockLen)
}
