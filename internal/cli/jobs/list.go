package jobs

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"text/tabwriter"
	"time"

	"github.com/aws/smithy-go"
)

// ListOptions select jobs.
type ListOptions struct {
	Name, Status string // part of the name, and InProgress, Completed, Failed, Stopping or Stopped; empty for all
	Most         int
}

func (o ListOptions) name() *string {
	if o.Name == "" {
		return nil
	}
	return &o.Name
}

// row is a job in a list.
type row struct {
	kind, name, status, phase string
	created, ended            time.Time // ended is zero while the job goes on
}

// List prints the newest jobs first, whatever kind they are of. Who may list some kinds only sees those, and is told.
func (c *Client) List(ctx context.Context, w io.Writer, o ListOptions) error {
	var found []row
	var denied []error
	for _, k := range c.kinds {
		some, err := k.list(ctx, o)
		if e, ok := errors.AsType[smithy.APIError](err); ok && e.ErrorCode() == "AccessDeniedException" && len(denied) < len(c.kinds)-1 {
			denied = append(denied, err)
		} else if err != nil {
			return err
		}
		found = append(found, some...)
	}
	if err := c.print(w, found, o.Most); err != nil {
		return err
	}
	for _, err := range denied {
		fmt.Fprintln(w, "not all are shown:", Plain(err))
	}
	return nil
}

// print writes a table of the newest jobs.
func (c *Client) print(w io.Writer, found []row, most int) error {
	slices.SortStableFunc(found, func(a, b row) int { return b.created.Compare(a.created) })
	found = found[:max(0, min(most, len(found)))]
	if len(found) == 0 {
		_, err := fmt.Fprintln(w, "no jobs")
		return err
	}
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(t, "NAME\tKIND\tSTATUS\tCREATED\tTOOK")
	for _, r := range found {
		if r.phase != "" && r.phase != r.status {
			r.status += ", " + r.phase
		}
		if r.ended.IsZero() {
			r.ended = c.now()
		}
		fmt.Fprintf(t, "%s\t%s\t%s\t%s\t%v\n", r.name, r.kind, r.status, r.created.UTC().Format("2006-01-02 15:04:05"), r.ended.Sub(r.created).Round(time.Second))
	}
	return t.Flush()
}
