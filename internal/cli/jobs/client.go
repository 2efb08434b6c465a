// Package jobs shows jobs that train at the command line: a list of them, one as it goes on, their curves. It is a client of the
// server's public APIs, and of those that AWS has alike.
package jobs

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/bedrock"
	"github.com/aws/aws-sdk-go-v2/service/cloudwatchlogs"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/aws/aws-sdk-go-v2/service/sagemaker"
	"github.com/aws/smithy-go"

	"outcrop/internal/cli/chart"
)

// Client asks a server for jobs.
type Client struct {
	kinds []kind
	now   func() time.Time
}

// kind is one sort of jobs. A job is looked for by its name or its ARN; one that there is not is errNone.
type kind interface {
	look(ctx context.Context, name string, metrics []string) (*job, error)
	list(ctx context.Context, o ListOptions) ([]row, error) // the newest first
}

// ErrMissing says that there is no such job; errNone that there is none of one kind.
var (
	ErrMissing = errors.New("there is no job")
	errNone    = errors.New("no such job of this kind")
)

// Connect makes a client of the server that a configuration names.
func Connect(c aws.Config) *Client {
	client := sagemaker.NewFromConfig(c)
	return &Client{now: time.Now, kinds: []kind{
		&trainings{sagemaker: client, metrics: metrics{config: c, now: time.Now}},
		&customizations{bedrock: bedrock.NewFromConfig(c), logs: cloudwatchlogs.NewFromConfig(c),
			s3: s3.NewFromConfig(c, func(o *s3.Options) { o.UsePathStyle, o.DisableLogOutputChecksumValidationSkipped = true, true }), read: map[string]*progress{}},
		&tunings{client},
	}}
}

// The statuses that jobs of all kinds have.
const (
	inProgress = "InProgress"
	stopping   = "Stopping"
	completed  = "Completed"
	failed     = "Failed"
)

// job is what is shown of a job at one moment.
type job struct {
	name, arn    string
	status       string // inProgress, ...
	phase        string // what goes on, or the status
	message      string // of the phase
	failure      string
	began, ended time.Time                // of the work; zero when it has not
	metrics      map[string]float64       // the newest values
	series       map[string][]chart.Point // of the metrics that were asked for, and perhaps of others
	unit         string                   // what the series count, and the work: "step"
	done, all    int                      // how much of the work is done, and will be; all is 0 while it is not known
	drawn        []string                 // metrics whose curves are drawn unless others are asked for
	marked       bool                     // each value stands for itself
	results      []line                   // what came of it
	next         []line                   // commands that may follow
	stop         string                   // the command that ends it
}

// line is something with its name.
type line struct{ name, text string }

// learns says how far a training has come, by what it has measured.
func (j *job) learns() {
	j.unit, j.drawn, j.all = "step", usual, int(j.metrics[steps])
	for _, s := range j.series {
		if n := len(s); n > 0 {
			j.done = max(j.done, int(s[n-1].X))
		}
	}
}

func (j *job) hasEnded() bool { return j.status != inProgress && j.status != stopping }

// look finds a job of any kind.
func (c *Client) look(ctx context.Context, name string, metrics []string) (*job, error) {
	var refused error
	for _, k := range c.kinds {
		j, err := k.look(ctx, name, metrics)
		if err == nil {
			return j, nil
		}
		if !isAnswer(err) && !errors.Is(err, errNone) {
			return nil, err
		}
		if !errors.Is(err, errNone) {
			refused = cmp.Or(refused, err)
		}
	}
	return nil, cmp.Or(refused, fmt.Errorf("%w named %s", ErrMissing, name))
}

// isAnswer tells whether an error came from a server, rather than that none was reached.
func isAnswer(err error) bool {
	_, ok := errors.AsType[smithy.APIError](err)
	return ok
}

// none makes errNone of the errors that mean it: that there is no such job, or that no job could have such a name.
func none(err error) error {
	if e, ok := errors.AsType[smithy.APIError](err); ok && slices.Contains([]string{"ValidationException", "ResourceNotFoundException", "ResourceNotFound"}, e.ErrorCode()) {
		return errNone
	}
	return err
}

// Plain is an error as the server said it, without how it was asked.
func Plain(err error) error {
	if e, ok := errors.AsType[smithy.APIError](err); ok {
		return fmt.Errorf("%s (%s)", strings.TrimSuffix(e.ErrorMessage(), "."), e.ErrorCode())
	}
	return err
}
