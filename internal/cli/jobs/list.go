package jobs

import (
	"context"
	"fmt"
	"io"
	"text/tabwriter"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sagemaker"
	"github.com/aws/aws-sdk-go-v2/service/sagemaker/types"
)

// ListOptions select jobs.
type ListOptions struct {
	Name, Status string // part of the name, and InProgress, Completed, Failed, Stopping or Stopped; empty for all
	Most         int
}

// List prints the newest jobs first.
func (c *Client) List(ctx context.Context, w io.Writer, o ListOptions) error {
	in := &sagemaker.ListTrainingJobsInput{StatusEquals: types.TrainingJobStatus(o.Status)}
	if o.Name != "" {
		in.NameContains = &o.Name
	}
	found, err := c.list(ctx, in, o.Most)
	if err != nil {
		return err
	}
	if len(found) == 0 {
		_, err = fmt.Fprintln(w, "no training jobs")
		return err
	}
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(t, "NAME\tSTATUS\tCREATED\tTOOK")
	for _, j := range found {
		status := string(j.TrainingJobStatus)
		if second := string(j.SecondaryStatus); second != "" && second != status {
			status += ", " + second
		}
		end := aws.ToTime(j.TrainingEndTime)
		if end.IsZero() {
			end = c.now()
		}
		fmt.Fprintf(t, "%s\t%s\t%s\t%v\n", aws.ToString(j.TrainingJobName), status, aws.ToTime(j.CreationTime).UTC().Format("2006-01-02 15:04:05"),
			end.Sub(aws.ToTime(j.CreationTime)).Round(time.Second))
	}
	return t.Flush()
}
