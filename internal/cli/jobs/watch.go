package jobs

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sagemaker"
	"github.com/aws/aws-sdk-go-v2/service/sagemaker/types"
)

// ErrLeft says that the watching ended before the job did; ErrNotCompleted that the job ended otherwise than well.
var (
	ErrLeft         = errors.New("no longer watching")
	ErrNotCompleted = errors.New("the job is not completed")
)

// Watch shows a job until it has ended: redrawn in place on a terminal, with a line now and then elsewhere.
type Watch struct {
	Client  *Client
	Out     io.Writer
	Size    func() (columns, rows int, terminal bool) // of Out; without a terminal only the last counts
	After   func(time.Duration) <-chan time.Time      // the clock's
	Metrics []string                                  // whose curves are shown; nil for the losses

	drawn int       // lines that stand on the terminal
	told  string    // the state in the last line
	at    time.Time // when that was
}

const (
	lookEvery = time.Second
	tellEvery = 10 * time.Second // where there is no terminal
)

// Losses are the metrics that curves are drawn of unless others are named. The loss before the first step belongs to the validation's.
var Losses = []string{"train:loss", "validation:loss"}

// Run shows the job. The error is ErrLeft when ctx ended first, and ErrNotCompleted when the job failed or was stopped: both have been
// told by then.
func (w *Watch) Run(ctx context.Context, name string) error {
	for {
		v, err := w.look(ctx, name)
		if ctx.Err() != nil {
			return w.leave(name)
		}
		if err != nil {
			return err
		}
		w.show(v)
		if hasEnded(v.job.TrainingJobStatus) {
			return w.conclude(v)
		}
		select {
		case <-ctx.Done():
			return w.leave(name)
		case <-w.After(lookEvery):
		}
	}
}

// look asks the server how the job is.
func (w *Watch) look(ctx context.Context, name string) (*view, error) {
	job, err := w.Client.describe(ctx, name)
	if err != nil {
		return nil, err
	}
	curves, err := w.Client.curves(ctx, job, w.Metrics)
	return &view{job: job, metrics: final(job), curves: curves, now: w.Client.now()}, err
}

// final are the newest values of a job's metrics.
func final(job *sagemaker.DescribeTrainingJobOutput) map[string]float64 {
	all := map[string]float64{}
	for _, m := range job.FinalMetricDataList {
		all[aws.ToString(m.MetricName)] = float64(aws.ToFloat32(m.Value))
	}
	return all
}

func (w *Watch) show(v *view) {
	if columns, rows, terminal := w.Size(); terminal {
		w.draw(v.lines(columns, rows))
		return
	}
	state := v.status()
	if state == w.told && v.now.Sub(w.at) < tellEvery {
		return
	}
	w.told, w.at = state, v.now
	fmt.Fprintln(w.Out, strings.Join(v.facts(), "  "))
}

// draw replaces what stands on the terminal. Nothing is cleared before it is written over, so that nothing flickers.
func (w *Watch) draw(lines []string) {
	var b strings.Builder
	if w.drawn > 0 {
		fmt.Fprintf(&b, "\x1b[%dA\r", w.drawn)
	}
	for _, l := range lines {
		b.WriteString(l + "\x1b[K\n")
	}
	b.WriteString("\x1b[J")
	w.drawn = len(lines)
	io.WriteString(w.Out, b.String())
}

// leave says that the job does not end with the watching.
func (w *Watch) leave(name string) error {
	fmt.Fprintf(w.Out, "\nThe job %s goes on. Watch it again: outcrop jobs watch %s\nEnd it: aws sagemaker stop-training-job --training-job-name %s\n", name, name, name)
	return ErrLeft
}

// conclude says how the job ended, and what can be done next.
func (w *Watch) conclude(v *view) error {
	for _, l := range v.conclusion() {
		fmt.Fprintln(w.Out, l)
	}
	if v.job.TrainingJobStatus != types.TrainingJobStatusCompleted {
		return ErrNotCompleted
	}
	return nil
}
