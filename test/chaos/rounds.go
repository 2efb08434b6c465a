package main

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"sync"
	"time"

	"github.com/aws/aws-sdk-go-v2/service/sagemaker"
	"github.com/aws/aws-sdk-go-v2/service/sagemaker/types"
	"github.com/aws/smithy-go"
)

// longest is how long the clients of a round are left alone at most.
const longest = 1500 * time.Millisecond

// worker is one client that does one thing again and again; each turn may end in an error, as clients meet them.
type worker func(c *chaos, ctx context.Context, r *rand.Rand) error

var workers = []worker{writeObjects, writeObjects, talk, talk, askOften, startJobs, changeEndpoint, changeRegistry, changeDocuments}

// atRandom kills the server at moments that nobody chose, while many clients are at work.
func (c *chaos) atRandom(ctx context.Context, rounds int) error {
	if rounds == 0 {
		return nil
	}
	if err := c.furnish(ctx); err != nil {
		return err
	}
	for i := range rounds {
		wait := 20*time.Millisecond + c.soon(longest)
		turns := c.busy(ctx, wait)
		if err := c.recover(ctx); err != nil {
			return err
		}
		if err := c.settled(ctx); err != nil {
			c.lose("round %d: %v", i+1, err)
		}
		c.say("killed at random %d of %d, after %s and %d requests", i+1, rounds, wait.Round(time.Millisecond), turns)
	}
	return nil
}

// furnish makes what the clients work on.
func (c *chaos) furnish(ctx context.Context) (err error) {
	if c.path.base, c.path.source, err = c.learn(ctx); err != nil {
		return err
	}
	c.path.endpoint = c.name("endpoint")
	if err := c.createEndpoint(ctx, c.path.endpoint); err != nil {
		return err
	}
	c.checkThings(ctx)
	return nil
}

// busy lets all clients work, kills the server after a while, and tells how many requests they made.
func (c *chaos) busy(ctx context.Context, wait time.Duration) (turns int) {
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	var mu sync.Mutex
	var wg sync.WaitGroup
	for i, work := range workers {
		r := rand.New(rand.NewPCG(c.random.Uint64(), uint64(i)))
		wg.Go(func() {
			for {
				err := work(c, ctx, r)
				mu.Lock()
				turns++
				if broken(err) {
					c.lose("a request was answered with an error of the server: %v", err)
				}
				mu.Unlock()
				if err != nil && !refusal(err) {
					return // the server is dead
				}
			}
		})
	}
	time.Sleep(wait)
	c.crash()
	wg.Wait()
	return turns
}

// refusal tells an error that the server answered.
func refusal(err error) bool {
	var api smithy.APIError
	return errors.As(err, &api)
}

// broken tells an answer that is the server's own fault.
func broken(err error) bool {
	var answer interface{ HTTPStatusCode() int }
	return refusal(err) && errors.As(err, &answer) && answer.HTTPStatusCode() >= 500
}

// settled wants everything to work again.
func (c *chaos) settled(ctx context.Context) error {
	if _, err := c.serves(ctx, c.path.endpoint, c.path.configs[0]); err != nil {
		if _, err = c.serves(ctx, c.path.endpoint, c.path.configs[1]); err != nil {
			return err
		}
	}
	if err := c.converse(ctx, c.path.imported, "Who are you?", 3); err != nil {
		return err
	}
	id, err := c.sync(ctx, c.path.base, c.path.source)
	if err != nil {
		return err
	}
	c.checkThings(ctx)
	if j, err := c.ingested(ctx, id); err != nil || j.Status != "COMPLETE" {
		return fmt.Errorf("the ingestion is %v, %w", j, err)
	}
	return c.holds(ctx, c.path.base)
}

func writeObjects(c *chaos, ctx context.Context, r *rand.Rand) error {
	key := fmt.Sprintf("random/%d-%d", r.Uint64()%4, r.IntN(4)) // two clients may meet
	if !c.objects.claim(key) {
		return nil
	}
	defer c.objects.release(key)
	if r.IntN(5) == 0 {
		return c.drop(ctx, key)
	}
	content := make([]byte, r.IntN(1<<(8+r.IntN(12))))
	for i := range content {
		content[i] = byte(r.Uint32())
	}
	return c.put(ctx, key, content)
}

func talk(c *chaos, ctx context.Context, r *rand.Rand) error {
	id := []string{text, c.path.imported}[r.IntN(2)]
	if r.IntN(2) == 0 {
		return c.stream(ctx, id, sentence(r, 5), 1+r.IntN(200), func() {})
	}
	return c.converse(ctx, id, sentence(r, 5), 1+r.IntN(60))
}

func askOften(c *chaos, ctx context.Context, r *rand.Rand) error {
	return c.askEndpoint(ctx, c.path.endpoint, sentence(r, 5), 1+r.IntN(40))
}

// startJobs starts a job of some kind, and does not wait for it.
func startJobs(c *chaos, ctx context.Context, r *rand.Rand) (err error) {
	defer pause(ctx, r, 400*time.Millisecond)
	switch r.IntN(4) {
	case 0:
		count := int32(1 + r.IntN(2))
		return c.train(ctx, fmt.Sprintf("random-%x", r.Uint64()), 1+r.IntN(8), func(in *sagemaker.CreateTrainingJobInput) { in.ResourceConfig.InstanceCount = &count })
	case 1:
		_, err = c.bring(ctx, fmt.Sprintf("random-%x", r.Uint32()))
	default:
		_, err = c.sync(ctx, c.path.base, c.path.source)
	}
	return err
}

// changeEndpoint moves the endpoint from one configuration to the other and back.
func changeEndpoint(c *chaos, ctx context.Context, r *rand.Rand) error {
	defer pause(ctx, r, 100*time.Millisecond)
	_, err := c.aws.sagemaker.UpdateEndpoint(ctx, &sagemaker.UpdateEndpointInput{EndpointName: &c.path.endpoint, EndpointConfigName: &c.path.configs[r.IntN(2)]})
	return err
}

// changeRegistry makes a version; its approval is a second write.
func changeRegistry(c *chaos, ctx context.Context, r *rand.Rand) error {
	defer pause(ctx, r, 100*time.Millisecond)
	id, err := c.register(ctx)
	if err != nil {
		return err
	}
	_, err = c.aws.sagemaker.UpdateModelPackage(ctx, &sagemaker.UpdateModelPackageInput{ModelPackageArn: &id, ModelApprovalStatus: types.ModelApprovalStatusRejected})
	if err == nil {
		c.book.became(modelPackage, id, "Rejected")
	}
	return err
}

func changeDocuments(c *chaos, ctx context.Context, r *rand.Rand) error {
	defer pause(ctx, r, 100*time.Millisecond)
	i := r.IntN(16)
	key := fmt.Sprintf("docs/%02d.txt", i)
	if r.IntN(4) == 0 {
		return c.drop(ctx, key)
	}
	return c.put(ctx, key, document(r, i))
}

func pause(ctx context.Context, r *rand.Rand, most time.Duration) {
	select {
	case <-ctx.Done():
	case <-time.After(time.Duration(r.Int64N(int64(most)))):
	}
}
