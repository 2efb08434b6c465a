package jobs

import (
	"context"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"outcrop/internal/cli/chart"
)

// Plot writes the curves of jobs as SVG, over one another. Without metrics these are the usual ones.
func (c *Client) Plot(ctx context.Context, w io.Writer, names, metrics []string) error {
	var titles []string
	var lines []chart.Line
	unit := ""
	for i, name := range names {
		j, err := c.look(ctx, name, asked(metrics))
		if err != nil {
			return err
		}
		for _, m := range metrics {
			if len(j.series[m]) == 0 {
				return fmt.Errorf("the job %s has measured no %s, but: %s", j.name, m, strings.Join(slices.Sorted(maps.Keys(j.metrics)), ", "))
			}
		}
		if unit != "" && unit != j.unit {
			return fmt.Errorf("%s counts in %ss, the jobs before it in %ss: they have no common axis", j.name, j.unit, unit)
		}
		unit = j.unit
		titles = append(titles, j.name)
		if len(names) == 1 {
			titles[0] = fmt.Sprintf("%s (%s)", j.name, j.status)
		}
		for _, l := range j.curves(metrics) {
			if len(names) > 1 {
				l.Name, l.Colour = j.name+" "+l.Name, i
			}
			lines = append(lines, l)
		}
	}
	if len(lines) == 0 {
		return fmt.Errorf("nothing is measured yet: %s", strings.Join(titles, ", "))
	}
	return chart.Figure{Title: strings.Join(titles, ", "), Charts: charts(lines, unit)}.SVG(w)
}

// usual are the metrics that curves are drawn of unless others are named: the loss, and what a method is for, where it is measured.
var usual = []string{trainLoss, validationLoss, trainReward, "validation:reward", "train:rewards/accuracies", "validation:rewards/accuracies",
	"train:accuracy", "validation:accuracy"}

// asked are the series that such curves need, and the loss, which tells how far a training has come. The loss before the first step
// belongs to the validation's.
func asked(metrics []string) []string {
	if metrics == nil {
		return append([]string{initialLoss}, usual...)
	}
	return append([]string{trainLoss}, metrics...)
}

// curves are a job's series as lines. What is measured on the validation data is few and each worth a mark.
func (j *job) curves(metrics []string) (lines []chart.Line) {
	series := maps.Clone(j.series)
	if metrics == nil {
		series[validationLoss] = slices.Concat(series[initialLoss], series[validationLoss])
		metrics = j.drawn
	}
	for i, m := range metrics {
		if len(series[m]) > 0 {
			lines = append(lines, chart.Line{Name: m, Points: series[m], Colour: i, Marks: j.marked || strings.HasPrefix(m, "validation:")})
		}
	}
	return lines
}

// charts puts lines on the same axes that measure the same: what the metrics' names end in, as the losses do.
func charts(lines []chart.Line, unit string) (all []chart.Chart) {
	for _, l := range lines {
		what := l.Name[strings.LastIndex(l.Name, ":")+1:]
		i := slices.IndexFunc(all, func(c chart.Chart) bool { return c.Y == what })
		if i < 0 {
			i = len(all)
			all = append(all, chart.Chart{X: unit, Y: what})
		}
		all[i].Lines = append(all[i].Lines, l)
	}
	return all
}
