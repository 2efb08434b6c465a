// Package runner is the contract for where jobs run: a child process here, a Kubernetes Job elsewhere. Its subfolders
// implement it; runnertest is the suite that every implementation passes.
package runner

import (
	"context"
	"time"
)

// Task is one piece of work for a child.
type Task struct {
	ID      string        // starting the same ID twice gives the task that runs already
	Program string        // which worker: a subcommand of outcrop, "train"
	Spec    []byte        // JSON, given on the child's standard input: never a secret on a command line
	Parts   int           // into how many parts the machine's cores are divided, of which this task is to use one; 0 is 1
	Grace   time.Duration // between the request to stop and the end by force (120 s on AWS)
}

// Exit is how a task ended.
type Exit struct {
	Code    int    // 0 is success
	Failure string // the child's own reason, at most 1,024 characters, from its last words
}

// Running is a started task.
type Running interface {
	// Lines are what the child says on standard output, one JSON event a line, in order; the channel is closed when it ends.
	// A reader that is slow slows the child down; nothing is dropped.
	Lines() <-chan []byte
	// Stop asks the child to end (SIGTERM), and ends it by force after the task's grace. It returns at once.
	Stop()
	// Wait returns when the task has ended and its lines are read.
	Wait(ctx context.Context) (Exit, error)
}

// Runner starts tasks. They die with the server: none outlives it.
type Runner interface {
	Start(ctx context.Context, t Task) (Running, error)
}
