package jobs

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"math"
	"regexp"
	"strconv"
	"time"

	"outcrop/internal/cli/chart"
)

// The metrics that are read by name.
const (
	trainLoss      = "train:loss"
	validationLoss = "validation:loss"
	initialLoss    = "validation:initial_loss"
	trainReward    = "train:reward"
	steps          = "train:steps"
	secondsLeft    = "train:seconds_left"
)

// progress is what is known of a training from the lines of its log and from its tables, as the series of metrics that the training
// of a SageMaker job has under the same names.
type progress struct {
	series map[string][]chart.Point
	until  int64           // the time of the newest event, in milliseconds
	heard  map[string]bool // the events of that time
}

func newProgress() *progress {
	return &progress{series: map[string][]chart.Point{}, heard: map[string]bool{}}
}

// from is the time of the first event to ask for: those of the same millisecond may not all have come.
func (p *progress) from() *int64 {
	if p.until == 0 {
		return nil
	}
	return &p.until
}

// What a training says while it goes on.
var (
	stepLine       = regexp.MustCompile(`^epoch (\S+) step (\d+)/(\d+) loss (\S+) lr (\S+) (\S+) tok/s, about (\S+) left$`)
	rewardLine     = regexp.MustCompile(`^step (\d+)/\d+ reward (\S+), \S+ tokens long$`)
	validationLine = regexp.MustCompile(`^Validation loss (\S+) after step (\d+) of \d+\.$`)
)

// hear takes in an event of the log.
func (p *progress) hear(id string, at int64, message string) {
	if p.heard[id] {
		return
	}
	if at > p.until {
		p.until = at
		clear(p.heard)
	}
	p.heard[id] = true
	if m := stepLine.FindStringSubmatch(message); m != nil {
		for name, value := range map[string]string{"train:epoch": m[1], steps: m[3], trainLoss: m[4], "train:learning_rate": m[5], "train:tokens_per_second": m[6]} {
			p.add(name, m[2], value, 0)
		}
		if left, err := time.ParseDuration(m[7]); err == nil {
			p.add(secondsLeft, m[2], strconv.FormatFloat(left.Seconds(), 'f', -1, 64), 0)
		}
	}
	if m := rewardLine.FindStringSubmatch(message); m != nil {
		p.add(trainReward, m[1], m[2], 0)
	}
	if m := validationLine.FindStringSubmatch(message); m != nil {
		name := validationLoss
		if m[2] == "0" {
			name = initialLoss
		}
		p.add(name, m[2], m[1], 0)
	}
}

// add puts a value at the end of a series. A training that was interrupted makes some steps again: those are known.
func (p *progress) add(name, step, value string, first int) {
	x, err := strconv.Atoi(step)
	y, wrong := strconv.ParseFloat(value, 64)
	if err != nil || wrong != nil || math.IsNaN(y) || math.IsInf(y, 0) {
		return
	}
	at := chart.Point{X: float64(x + first), Y: y}
	if s := p.series[name]; len(s) == 0 || s[len(s)-1].X < at.X {
		p.series[name] = append(s, at)
	}
}

// newest are the last values of all series.
func (p *progress) newest() map[string]float64 {
	all := map[string]float64{}
	for name, s := range p.series {
		all[name] = s[len(s)-1].Y
	}
	return all
}

// tables are the files of a customization job, by the metric that is in the third column of each (Bedrock's user guide, "Analyze the
// results of a model customization job").
var tables = map[string]string{
	trainLoss:      "training_artifacts/step_wise_training_metrics.csv",
	validationLoss: "validation_artifacts/post_fine_tuning_validation/validation_metrics.csv",
}

// table reads a file, whose steps count from 0. What it tells is taken where the log tells less: a line there stands for many steps.
func (p *progress) table(metric string, from io.Reader) error {
	file := newProgress()
	r := csv.NewReader(from)
	for n := 0; ; n++ {
		record, err := r.Read()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil || len(record) < 3 {
			return fmt.Errorf("%s is not readable in line %d: %w", tables[metric], n+1, err)
		}
		if n > 0 {
			file.add(metric, record[0], record[2], 1)
		}
	}
	if len(file.series[metric]) > len(p.series[metric]) {
		p.series[metric] = file.series[metric]
	}
	return nil
}
