package main

import (
	"context"
	"fmt"
	"math"
	"os"
	"runtime"
	"sync"
)

// reference is what another program found everywhere, as probabilities.
type reference struct {
	name  string
	texts []text
	at    map[place]distribution
}

type distribution struct {
	logits  []float32
	p       []float32
	logsum  float64 // of the logits' exponentials
	highest int
}

func newDistribution(logits []float32) distribution {
	d := distribution{logits: logits, p: make([]float32, len(logits))}
	d.logsum, d.highest = logsum(logits)
	for i, x := range logits {
		d.p[i] = float32(math.Exp(float64(x) - d.logsum))
	}
	return d
}

// logsum is the logarithm of the sum of exponentials, and where the first of the largest stands.
func logsum(logits []float32) (sum float64, highest int) {
	for i, x := range logits {
		if x > logits[highest] {
			highest = i
		}
	}
	top := float64(logits[highest])
	for _, x := range logits {
		sum += math.Exp(float64(x) - top)
	}
	return top + math.Log(sum), highest
}

// score is how far a reader is from a reference.
type score struct {
	positions, same int
	divergence      float64 // sum of Kullback and Leibler's, of the reader from the reference
	largest         float64
	next            int     // positions whose next token is known
	loss, lossThere float64 // sums of its surprise, for the reader and for the reference
}

func (s score) mean() float64 { return s.divergence / float64(s.positions) }

// perplexity is the reader's divided by the reference's.
func (s score) perplexity() float64 { return math.Exp((s.loss - s.lossThere) / float64(s.next)) }

func (s score) agreed() float64 { return float64(s.same) / float64(s.positions) }

// worse tells whether s is further away. What is not a number is the furthest.
func (s score) worse(than score) bool {
	return !(s.mean() <= than.mean()) && than.mean() == than.mean()
}

// judge adds one row. What is not a number makes the divergence none.
func (ref *reference) judge(s *score, r row) error {
	d, ok := ref.at[r.place]
	if !ok || len(d.logits) != len(r.logits) {
		return fmt.Errorf("a row of %d values at %v, where %s has %d", len(r.logits), r.place, ref.name, len(d.logits))
	}
	z, highest := logsum(r.logits)
	sum := 0.0
	for i, p := range d.p {
		sum += float64(p) * (float64(d.logits[i]) - d.logsum - float64(r.logits[i]) + z)
	}
	s.positions++
	s.divergence += sum
	s.largest = max(s.largest, sum)
	if highest == d.highest {
		s.same++
	}
	if t := ref.texts[r.text]; r.pos+1 < len(t) {
		id := t[r.pos+1]
		s.next++
		s.loss += z - float64(r.logits[id])
		s.lossThere += d.logsum - float64(d.logits[id])
	}
	return nil
}

// refer keeps all that a reader finds.
func refer(ctx context.Context, name string, texts []text, command []string) (*reference, error) {
	ref := &reference{name: name, texts: texts, at: map[place]distribution{}}
	err := read(ctx, formatTexts(texts), nil, command, func(r row) error {
		ref.at[r.place] = newDistribution(r.logits)
		return nil
	})
	want := 0
	for _, t := range texts {
		want += len(t)
	}
	if err == nil && len(ref.at) != want {
		err = fmt.Errorf("%s found %d positions, not %d", name, len(ref.at), want)
	}
	return ref, err
}

// against reads and compares with each reference, on several threads. Every position must come once.
func against(ctx context.Context, texts []text, env, command []string, refs ...*reference) ([]score, error) {
	want := 0
	for _, t := range texts {
		want += len(t)
	}
	rows := make(chan row, 4)
	scores := make([]score, len(refs))
	var mu sync.Mutex
	var all sync.WaitGroup
	var bad error
	seen := map[place]bool{}
	for range runtime.GOMAXPROCS(0) {
		all.Go(func() {
			for r := range rows {
				for i, ref := range refs {
					var one score
					err := ref.judge(&one, r)
					mu.Lock()
					if err != nil {
						bad = err
					}
					seen[r.place] = true
					scores[i].add(one)
					mu.Unlock()
				}
			}
		})
	}
	err := read(ctx, formatTexts(texts), env, command, func(r row) error { rows <- r; return nil })
	close(rows)
	all.Wait()
	if err == nil {
		err = bad
	}
	if err == nil && (len(seen) != want || scores[0].positions != want) {
		err = fmt.Errorf("%v found %d positions, not %d", command, len(seen), want)
	}
	return scores, err
}

func (s *score) add(o score) {
	s.positions, s.same, s.next = s.positions+o.positions, s.same+o.same, s.next+o.next
	s.divergence, s.loss, s.lossThere = s.divergence+o.divergence, s.loss+o.loss, s.lossThere+o.lossThere
	s.largest = max(s.largest, o.largest)
}

// command is this program as the reader on trial.
func (m manner) command(model string) (env, command []string, err error) {
	self, err := os.Executable()
	return []string{"OUTCROP_ISA=" + m.isa}, []string{self, "-read", m.way, "-precision", m.precision, model}, err
}
