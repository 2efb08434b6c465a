package train

import (
	"bytes"
	"cmp"
	"context"
	"encoding/gob"
	"errors"
	"fmt"
	"slices"
	"time"

	"outcrop/internal/fault"
	"outcrop/internal/train/ring"
	"outcrop/internal/train/spec"
)

// peers are the processes that share a training, this one among them: each learns a part of every step's records, and all make
// the same step with the sum of their gradients. *ring.Ring is several.
type peers interface {
	// Gather gives every process's message to all, by rank.
	Gather(message []byte) ([][]byte, error)
	// Sum adds up the processes' numbers in their place.
	Sum(parts ...[]float32) error
	// Leave waits for the others before it closes.
	Leave()
	Close()
}

// alone is a training of one process.
type alone struct{}

func (alone) Gather(message []byte) ([][]byte, error) { return [][]byte{message}, nil }
func (alone) Sum(...[]float32) error                  { return nil }
func (alone) Leave()                                  {}
func (alone) Close()                                  {}

// joinTime is how long the processes of a training wait for one another at its start.
const joinTime = 5 * time.Minute

// join finds the other processes, where there are any.
func (r *run) join(ctx context.Context) error {
	p := r.job.Peers
	if p == nil {
		return nil
	}
	r.rank, r.size = p.Rank, len(p.Names)
	ctx, cancel := context.WithTimeout(ctx, joinTime)
	defer cancel()
	place := ring.Place{Names: p.Names, Rank: p.Rank, Bind: p.Bind, Leader: p.Leader, Secret: p.Secret}
	joined, err := ring.Join(ctx, place, func(address string) { r.say(spec.Event{Listening: &address}) })
	if err != nil {
		return err
	}
	r.peers = joined
	return nil
}

// leads tells whether this is the process that keeps checkpoints and the result.
func (r *run) leads() bool { return r.rank == 0 }

// sameStart checks that all processes are about to do the same: their data, settings and checkpoints.
func (r *run) sameStart(id string) error {
	all, err := r.peers.Gather(fmt.Appendf(nil, "%s %d", id, r.state.Step))
	if err != nil {
		return err
	}
	for rank, other := range all {
		if !bytes.Equal(other, all[0]) {
			return fault.New("train.sameStart", fault.Unavailable, "%s read other data or another checkpoint than %s.", r.job.Peers.Names[rank], r.job.Peers.Names[0])
		}
	}
	return nil
}

// stopping tells whether any process was asked to stop: all stop after the same step.
func (r *run) stopping(ctx context.Context) (bool, error) {
	own := []byte{0}
	if ctx.Err() != nil {
		own[0] = 1
	}
	all, err := r.peers.Gather(own)
	return slices.ContainsFunc(all, func(b []byte) bool { return bytes.Equal(b, []byte{1}) }), err
}

// errGaveUp: a process was asked to stop within the step.
var errGaveUp = errors.New("a process gave up")

// part is what one process tells the others of its part of the records.
type part struct {
	Loss   float64
	Tokens int
	Sums   map[string]float64
	GaveUp bool
}

// together has this process do its part of the records, and gives what all of them saw.
func (r *run) together(ctx context.Context, records []record, do func([]record) (tally, error)) (tally, error) {
	if r.size == 1 {
		return do(records)
	}
	var seen tally
	var err error
	if own := share(records, r.rank, r.size); len(own) > 0 {
		seen, err = do(own)
	}
	if err != nil && ctx.Err() == nil {
		return seen, err // the others see this process go
	}
	var message bytes.Buffer
	if err := gob.NewEncoder(&message).Encode(part{seen.loss, seen.tokens, seen.sums, err != nil}); err != nil {
		return seen, fault.Wrap("train.together", fault.Internal, err)
	}
	all, err := r.peers.Gather(message.Bytes())
	if err != nil {
		return seen, err
	}
	var sum tally
	for _, m := range all {
		var p part
		if err := gob.NewDecoder(bytes.NewReader(m)).Decode(&p); err != nil {
			return sum, fault.Wrap("train.together", fault.Internal, err)
		}
		if p.GaveUp {
			return sum, errGaveUp
		}
		sum.add(tally{p.Loss, p.Tokens, p.Sums})
	}
	return sum, nil
}

// share is the part of some records that falls to a process: about as many tokens as to any other, in the records' order.
func share(records []record, rank, size int) (own []record) {
	byLength := make([]int, len(records))
	for i := range byLength {
		byLength[i] = i
	}
	slices.SortStableFunc(byLength, func(a, b int) int { return cmp.Compare(records[b].tokens(), records[a].tokens()) })
	load, mine := make([]int, size), []int(nil)
	for _, i := range byLength { // the longest first, each to whoever has least
		to := slices.Index(load, slices.Min(load))
		load[to] += records[i].tokens()
		if to == rank {
			mine = append(mine, i)
		}
	}
	slices.Sort(mine)
	for _, i := range mine {
		own = append(own, records[i])
	}
	return own
}
