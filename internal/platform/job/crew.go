package job

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"fmt"

	"outcrop/internal/fault"
	"outcrop/internal/runner"
	"outcrop/internal/train/spec"
)

// mostInstances is how many children may share a training.
const mostInstances = 16

// host is what SageMaker calls the machine of that rank.
func host(rank int) string { return fmt.Sprintf("algo-%d", rank+1) }

// crew is the children of an attempt. The first one, algo-1, leads; the others are started when it says where it waits for them.
type crew struct {
	runner runner.Runner
	id     string // of the attempt
	spec   spec.Spec
	runs   []runner.Running // by rank
	said   chan said
	left   int // how many have not ended
	ending bool
}

// said is a line of a child's, or its exit.
type said struct {
	rank int
	line []byte
	exit *runner.Exit
}

// newCrew starts the first child of some.
func (s *Service) newCrew(ctx context.Context, id string, p spec.Spec, size int) (*crew, error) {
	if size > 1 {
		p.Peers = &spec.Peers{Bind: s.Bind, Secret: make([]byte, 32)}
		rand.Read(p.Peers.Secret)
		for rank := range size {
			p.Peers.Names = append(p.Peers.Names, host(rank))
		}
	}
	c := &crew{runner: s.Runner, id: id, spec: p, said: make(chan said)}
	return c, c.start(ctx, 0)
}

// size is how many children there are to be.
func (c *crew) size() int {
	if c.spec.Peers == nil {
		return 1
	}
	return len(c.spec.Peers.Names)
}

// start starts a child and passes on what it says.
func (c *crew) start(ctx context.Context, rank int) error {
	t := runner.Task{ID: c.id, Program: "train", Grace: grace, Parts: c.size()}
	if p := c.spec.Peers; p != nil {
		t.ID, p.Rank = c.id+"/"+host(rank), rank
	}
	var err error
	if t.Spec, err = json.Marshal(c.spec); err != nil {
		return fault.Wrap("job.start", fault.Internal, err)
	}
	run, err := c.runner.Start(ctx, t)
	if err != nil {
		return err
	}
	c.runs = append(c.runs, run)
	c.left++
	go func() {
		for line := range run.Lines() {
			c.said <- said{rank: rank, line: line}
		}
		exit, err := run.Wait(context.WithoutCancel(ctx))
		if err != nil {
			exit = runner.Exit{Code: -1, Failure: fault.Public(err)}
		}
		c.said <- said{rank: rank, exit: &exit}
	}()
	return nil
}

// gather starts the other children, which find the first one at that address.
func (c *crew) gather(ctx context.Context, address string) error {
	if c.ending || len(c.runs) != 1 || c.size() == 1 {
		return nil
	}
	c.spec.Peers.Leader = address
	for rank := 1; rank < c.size(); rank++ {
		if err := c.start(ctx, rank); err != nil {
			return err
		}
	}
	return nil
}

// stop asks all to end. It is of no effect on those that have.
func (c *crew) stop() {
	c.ending = true
	for _, run := range c.runs {
		run.Stop()
	}
}
