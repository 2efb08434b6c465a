package main

import (
	"context"
	"fmt"
	"maps"
	"math/rand/v2"
	"net/http"
	"slices"
	"sync"
	"time"

	"github.com/aws/aws-sdk-go-v2/service/sagemaker"
)

const (
	breath     = 20 * time.Millisecond // at most, after each request
	lookEvery  = 5 * time.Second
	reportTime = 5 * time.Minute
)

// load lets clients work for a time, and watches the server meanwhile.
func (h *house) load(ctx context.Context, length time.Duration, seed uint64) watched {
	h.begin = time.Now()
	end := h.begin.Add(length)
	working, stop := context.WithDeadline(ctx, end)
	defer stop()
	var clients, watcher sync.WaitGroup
	for i := range clientCount {
		clients.Go(func() { h.work(ctx, end, i, rand.New(rand.NewPCG(seed, uint64(i)))) })
	}
	var all watched
	watcher.Go(func() { all = h.watch(working, min(lookEvery, length/40)) })
	watcher.Go(func() { h.tell(working) })
	clients.Wait()
	watcher.Wait()
	return all
}

// tell shows now and then how it goes.
func (h *house) tell(ctx context.Context) {
	tick := time.NewTicker(reportTime)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
			fmt.Printf("%7.1fs  %d requests, %d wrong\n", time.Since(h.begin).Seconds(), h.requests.Load(), h.wrongs.Load())
		}
	}
}

// work is one client: it does one thing after the other, until the end. Every other client speaks HTTP/2.
func (h *house) work(ctx context.Context, end time.Time, i int, r *rand.Rand) {
	h2c := i%2 == 1
	c, done := h.connect(h2c)
	defer func() { done() }()
	t := &http.Transport{MaxIdleConnsPerHost: 2}
	defer t.CloseIdleConnections()
	web := &http.Client{Transport: &watcher{t, h}}
	own := &shelf{fmt.Sprintf("client-%d/", i), map[string]uint64{}, map[string]int{}}
	names := slices.Sorted(maps.Keys(ways))
	for time.Now().Before(end) && ctx.Err() == nil {
		switch n := r.IntN(100); {
		case n < 60:
			h.check(ctx, c, names[r.IntN(len(names))], r.IntN(questions))
		case n < 68:
			own.put(ctx, h, c, r)
		case n < 78:
			own.get(ctx, h, c, r)
		case n < 80:
			own.drop(ctx, h, c, r)
		case n < 83:
			own.list(ctx, h, c, r)
		case n < 86:
			h.listJobs(ctx, c)
		case n < 89:
			forged(ctx, h, web)
		case n < 92:
			malform(ctx, h, web, r)
		case n < 95:
			hangUp(ctx, h, r)
		case n < 99:
			leave(ctx, h, c, r)
		default:
			done()
			c, done = h.connect(h2c)
		}
		time.Sleep(time.Duration(r.Int64N(int64(breath))))
	}
}

// listJobs lists what there is of SageMaker's.
func (h *house) listJobs(ctx context.Context, c clients) {
	out, err := c.sagemaker.ListEndpoints(ctx, &sagemaker.ListEndpointsInput{NameContains: new(endpoint)})
	if err != nil || len(out.Endpoints) != 1 {
		h.wrong("the endpoint is not listed: %v", err)
	}
}
