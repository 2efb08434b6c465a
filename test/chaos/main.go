// Command chaos kills the real server, with SIGKILL, inside every step of the canonical path and then at random moments. After
// each kill it starts the server again on the same folder and compares what is there with what was answered before.
//
//	go run ./test/chaos [-outcrop bin/outcrop] [-seed 1] [-rounds 20]
//
// A loss is an answered write that is missing, an object that differs from what was stored, the usage of a finished invocation
// that is missing or doubled, a job that neither moves nor ends within a minute of the restart, or a child that outlives its
// server. It exits with 1 on any.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"runtime"
	"time"

	"github.com/aws/aws-sdk-go-v2/service/s3"

	"outcrop/test/server"
)

func main() {
	runtime.LockOSThread() // the server dies with the thread that started it
	program := flag.String("outcrop", "bin/outcrop", "the program")
	seed := flag.Uint64("seed", 1, "seed of all that is random")
	rounds := flag.Int("rounds", 20, "kills at random moments, after those inside the steps")
	only := flag.String("only", "", "end after the step of this name")
	keep := flag.Bool("keep", false, "leave the data folder behind")
	flag.Parse()
	ctx, cancel := context.WithTimeoutCause(context.Background(), longestRun, errors.New("the whole run takes too long"))
	defer cancel()
	kills, losses, err := run(ctx, options{*program, *seed, *rounds, *only, *keep})
	if ctx.Err() != nil {
		err = context.Cause(ctx)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "chaos:", err)
	}
	fmt.Printf("chaos: seed %d, %d rounds, %d losses\n", *seed, kills, losses)
	if err != nil || losses > 0 {
		os.Exit(1)
	}
}

// longestRun bounds a run; it takes about a minute.
const longestRun = 6 * time.Minute

type options struct {
	program string
	seed    uint64
	rounds  int
	only    string
	keep    bool
}

// chaos is one run.
type chaos struct {
	server  *server.Server
	aws     clients
	random  *rand.Rand // of the main goroutine alone
	objects *objects
	usage   *usage
	book    *book
	path    path
	begin   time.Time
	kills   int
	losses  int
	names   int // made so far
}

func run(ctx context.Context, o options) (kills, losses int, err error) {
	dir, err := os.MkdirTemp("", "outcrop-chaos-")
	if err != nil {
		return 0, 0, err
	}
	if o.keep {
		fmt.Println("chaos: the data folder is", dir)
	} else {
		defer os.RemoveAll(dir)
	}
	c := &chaos{random: rand.New(rand.NewPCG(o.seed, 0)), begin: time.Now(), book: &book{},
		objects: &objects{known: map[string][]digest{}, taken: map[string]bool{}}, usage: &usage{seen: map[string]tally{}, base: map[string]tally{}}}
	if c.server, err = prepare(dir, o.program); err != nil {
		return 0, 0, err
	}
	if err := c.restart(); err != nil {
		return 0, 0, err
	}
	defer c.server.Kill()
	if err := c.setUp(ctx, dir); err != nil {
		return 0, 0, err
	}
	if err := c.inEveryStep(ctx, o.only); err != nil {
		return c.kills, c.losses, err
	}
	if err := c.atRandom(ctx, o.rounds); err != nil {
		return c.kills, c.losses, err
	}
	err = c.server.Stop()
	if left := orphans(c.server.Program); len(left) > 0 {
		c.lose("processes %v are left after the server was stopped", left)
	}
	return c.kills, c.losses, err
}

// restart starts the server on the folder as it is.
func (c *chaos) restart() (err error) {
	if err := c.server.Start(); err != nil {
		return err
	}
	c.aws, err = connect(c.server.Data)
	return err
}

// crash kills the server.
func (c *chaos) crash() {
	c.kills++
	c.server.Kill()
	if left := orphans(c.server.Program); len(left) > 0 {
		c.lose("the server is dead and its children %v are not", left)
	}
}

// recover starts the server again and compares.
func (c *chaos) recover(ctx context.Context) error {
	if err := c.restart(); err != nil {
		c.lose("the server does not start after a kill: %v", err)
		return err
	}
	c.check(ctx)
	return nil
}

// check compares everything with what was answered. Things come first: then nothing moves any more.
func (c *chaos) check(ctx context.Context) {
	c.checkThings(ctx)
	c.checkObjects(ctx)
	c.checkUsage(ctx)
}

func (c *chaos) lose(format string, args ...any) {
	c.losses++
	c.say("LOSS: "+format, args...)
}

func (c *chaos) say(format string, args ...any) {
	fmt.Printf("%6.1fs  %s\n", time.Since(c.begin).Seconds(), fmt.Sprintf(format, args...))
}

// name makes a name that no other thing has.
func (c *chaos) name(what string) string {
	c.names++
	return fmt.Sprintf("%s-%d", what, c.names)
}

// setUp makes what all steps need: models, a bucket, data.
func (c *chaos) setUp(ctx context.Context, dir string) error {
	if err := c.addModels(ctx, dir); err != nil {
		return err
	}
	if _, err := c.aws.s3.CreateBucket(ctx, &s3.CreateBucketInput{Bucket: new(bucket)}); err != nil {
		return err
	}
	if err := c.put(ctx, "train/train.jsonl", records(c.random, 60)); err != nil {
		return err
	}
	for i := range 12 {
		if err := c.put(ctx, fmt.Sprintf("docs/%02d.txt", i), document(c.random, i)); err != nil {
			return err
		}
	}
	return nil
}
