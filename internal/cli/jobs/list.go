package jobs

import (
	"context"
	"fmt"
	"io"
	"slices"
	"text/tabwriter"
	"time"
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

// List prints the newest jobs first, whatever kind they are of.
func (c *Client) List(ctx context.Context, w io.Writer, o ListOptions) error {
	var found []row
	for _, k := range c.kinds {
		some, err := k.list(ctx, o)
		if err != nil {
			return err
		}
		found = append(found, some...)
	}
	slices.SortStableFunc(found, func(a, b row) int { return b.created.Compare(a.created) })
	found = found[:min(o.Most, len(found))]
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
