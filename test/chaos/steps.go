package main

import (
	"context"
	"fmt"
	"time"
)

// step kills the server inside one step of the path. after, when there is one, looks closer once the server is back, and tells
// whether the kill really came inside; if not, the step is done again.
type step struct {
	name string
	do   func(c *chaos, ctx context.Context) (after func() (inside bool, err error), err error)
}

// attempts is how often a kill may miss its moment.
const attempts = 12

var steps = []step{
	{"a model added to the catalog", killAdding},
	{"an object PUT", killPut},
	{"parts of an upload", killParts},
	{"an upload completed", killComplete},
	{"a training job just created", killCreated},
	{"a training job Downloading", killTraining("Downloading", 1)},
	{"a training job Training", killTraining("Training", 60)},
	{"a training job of two instances Training", killTraining("Training", 60, onTwo)},
	{"a training job after a checkpoint", killCheckpoint},
	{"a training job Uploading", killTraining("Uploading", 1)},
	{"a training job Stopping", killStopping},
	{"model packages created", killPackages},
	{"an endpoint Creating", killCreating},
	{"an endpoint answering", killAnswering},
	{"an endpoint Updating", killUpdating},
	{"an endpoint Deleting", killDeleting},
	{"an import InProgress", killImport},
	{"a Converse stream", killStream},
	{"an ingestion IN_PROGRESS", killIngestion},
	{"an answer from the knowledge base", killAnswer},
	{"a data source DELETING", killSource},
	{"a knowledge base DELETING", killBase},
}

// inEveryStep does all steps, or those up to the one that is named.
func (c *chaos) inEveryStep(ctx context.Context, only string) error {
	for _, s := range steps {
		if err := c.inside(ctx, s); err != nil {
			return fmt.Errorf("%s: %w", s.name, err)
		}
		if s.name == only {
			break
		}
	}
	return nil
}

func (c *chaos) inside(ctx context.Context, s step) error {
	for range attempts {
		ctx, cancel := context.WithTimeout(ctx, 5*time.Minute)
		defer cancel()
		after, err := s.do(c, ctx)
		if err != nil {
			return err
		}
		if err := c.recover(ctx); err != nil {
			return err
		}
		inside := true
		if after != nil {
			if inside, err = after(); err != nil {
				c.lose("after a kill inside %s: %v", s.name, err)
				return nil
			}
		}
		if inside {
			c.say("killed inside: %s", s.name)
			return nil
		}
	}
	return fmt.Errorf("%d kills all missed it", attempts)
}

// soon is a moment within a few milliseconds.
func (c *chaos) soon(most time.Duration) time.Duration {
	return time.Duration(c.random.Int64N(int64(most)))
}

// during calls something and kills the server after a while. answered tells whether it was faster.
func (c *chaos) during(after time.Duration, call func() error) (answered bool) {
	end := make(chan error)
	go func() { end <- call() }()
	time.Sleep(after)
	c.crash()
	return <-end == nil
}
