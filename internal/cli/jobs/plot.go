package jobs

import (
	"context"
	"fmt"
	"io"
	"strings"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sagemaker"

	"outcrop/internal/cli/chart"
)

// Plot writes the curves of jobs as SVG, over one another. Without metrics these are the losses.
func (c *Client) Plot(ctx context.Context, w io.Writer, names, metrics []string) error {
	plot := chart.Chart{X: "step", Y: "loss", Title: strings.Join(names, ", ")}
	if metrics != nil {
		plot.Y = ""
	}
	for i, name := range names {
		job, err := c.describe(ctx, name)
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		lines, err := c.curves(ctx, job, metrics)
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		if len(names) == 1 {
			plot.Title = fmt.Sprintf("%s (%s)", name, job.TrainingJobStatus)
		}
		for k, l := range lines {
			if l.Colour = k; len(names) > 1 {
				l.Name, l.Colour = name+" "+l.Name, i
			}
			plot.Lines = append(plot.Lines, l)
		}
	}
	return plot.SVG(w)
}

// curves reads a job's series as lines. What is measured on the validation data is few and each worth a mark.
func (c *Client) curves(ctx context.Context, job *sagemaker.DescribeTrainingJobOutput, metrics []string) (lines []chart.Line, err error) {
	const initial = "validation:initial_loss"
	ask := metrics
	if ask == nil {
		ask = append([]string{initial}, Losses...)
	}
	series, err := c.series(ctx, aws.ToString(job.TrainingJobArn), ask)
	if err != nil {
		return nil, err
	}
	if metrics == nil {
		series["validation:loss"] = append(series[initial], series["validation:loss"]...)
		metrics = Losses
	}
	for _, m := range metrics {
		if len(series[m]) > 0 {
			lines = append(lines, chart.Line{Name: m, Points: series[m], Colour: len(lines), Marks: strings.HasPrefix(m, "validation:")})
		}
	}
	return lines, nil
}
