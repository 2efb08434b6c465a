package tuning

import (
	"context"
	"slices"

	"outcrop/internal/platform/job"
	"outcrop/internal/platform/metric"
)

// companions is how many others must have got as far as a training job before it is stopped for doing worse.
const companions = 3

// weed marks the trials that are to stop early, by AWS's median rule: one whose objective is worse than the median of the others'
// running averages up to the same step.
func (s *Service) weed(ctx context.Context, v *search) error {
	t := v.row.Value
	if !t.EarlyStop {
		return nil
	}
	curves := map[string][]metric.Sample{}
	for _, trial := range v.open() {
		if trial.Value.Early || v.jobs[trial.Value.Job].Value.Secondary != job.Training {
			continue
		}
		if len(curves) == 0 {
			for _, other := range v.trials {
				curve, err := metric.Series(ctx, s.Records, v.row.Scope, job.ARN(v.row.Scope, other.Value.Job), t.Objective.Metric)
				if err != nil {
					return err
				}
				curves[other.Value.Job] = curve
			}
		}
		if isWorse(t.Objective, trial.Value.Job, curves) {
			trial.Value.Early = true
			v.news = append(v.news, *trial)
		}
	}
	return nil
}

// isWorse applies the rule to one job.
func isWorse(o Objective, name string, curves map[string][]metric.Sample) bool {
	own := curves[name]
	if len(own) == 0 {
		return false
	}
	last := own[len(own)-1]
	var averages []float64
	for other, curve := range curves {
		if other == name || len(curve) == 0 || curve[len(curve)-1].Step < last.Step {
			continue
		}
		sum, n := 0.0, 0
		for _, at := range curve {
			if at.Step > last.Step {
				break
			}
			sum, n = sum+at.Mean*float64(at.Count), n+at.Count
		}
		if n > 0 {
			averages = append(averages, o.score(sum/float64(n)))
		}
	}
	if len(averages) < companions {
		return false
	}
	slices.Sort(averages)
	middle := len(averages) / 2
	median := averages[middle]
	if len(averages)%2 == 0 {
		median = (averages[middle-1] + averages[middle]) / 2
	}
	return o.score(last.Last) > median
}
