package jobs

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sagemaker"
	"github.com/aws/aws-sdk-go-v2/service/sagemaker/types"

	"outcrop/internal/cli/chart"
)

// tunings are SageMaker's hyperparameter tuning jobs. What is drawn of one is the objective of each of its training jobs.
type tunings struct{ sagemaker *sagemaker.Client }

func (t *tunings) look(ctx context.Context, name string, _ []string) (*job, error) {
	wanted := name
	if strings.HasPrefix(name, "arn:") {
		_, name, _ = strings.Cut(name, ":hyper-parameter-tuning-job/")
	}
	if name == "" {
		return nil, errNone
	}
	d, err := t.sagemaker.DescribeHyperParameterTuningJob(ctx, &sagemaker.DescribeHyperParameterTuningJobInput{HyperParameterTuningJobName: &name})
	if err != nil {
		return nil, none(err)
	}
	if wanted != name && wanted != aws.ToString(d.HyperParameterTuningJobArn) {
		return nil, errNone
	}
	j := tuning(d)
	var trials []types.HyperParameterTrainingJobSummary
	for pages := sagemaker.NewListTrainingJobsForHyperParameterTuningJobPaginator(t.sagemaker, &sagemaker.ListTrainingJobsForHyperParameterTuningJobInput{
		HyperParameterTuningJobName: &name, SortBy: types.TrainingJobSortByOptionsCreationTime, SortOrder: types.SortOrderAscending, MaxResults: aws.Int32(100)}); pages.HasMorePages(); {
		page, err := pages.NextPage(ctx)
		if err != nil {
			return nil, err
		}
		trials = append(trials, page.TrainingJobSummaries...)
	}
	for i, trial := range trials {
		if m := trial.FinalHyperParameterTuningJobObjectiveMetric; m != nil && m.Value != nil {
			j.series[j.drawn[0]] = append(j.series[j.drawn[0]], chart.Point{X: float64(i + 1), Y: float64(*m.Value)})
		}
	}
	return j, nil
}

// best stands before the name of the objective, where its value is the best one so far.
const best = "best "

// tuning is what SageMaker says of a tuning job.
func tuning(d *sagemaker.DescribeHyperParameterTuningJobOutput) *job {
	j := &job{name: aws.ToString(d.HyperParameterTuningJobName), arn: aws.ToString(d.HyperParameterTuningJobArn), status: string(d.HyperParameterTuningJobStatus),
		phase: string(d.HyperParameterTuningJobStatus), failure: aws.ToString(d.FailureReason), began: aws.ToTime(d.CreationTime), ended: aws.ToTime(d.HyperParameterTuningEndTime),
		metrics: map[string]float64{}, series: map[string][]chart.Point{}, unit: "training job", drawn: []string{"objective"}, marked: true,
		stop: "aws sagemaker stop-hyper-parameter-tuning-job --hyper-parameter-tuning-job-name " + aws.ToString(d.HyperParameterTuningJobName)}
	if c := d.HyperParameterTuningJobConfig; c != nil {
		if o := c.HyperParameterTuningJobObjective; o != nil {
			j.drawn[0] = aws.ToString(o.MetricName)
		}
		j.all = most(c)
	}
	j.done = ended(d.TrainingJobStatusCounters)
	if b := d.BestTrainingJob; b != nil {
		name := aws.ToString(b.TrainingJobName)
		if m := b.FinalHyperParameterTuningJobObjectiveMetric; m != nil {
			j.metrics[best+j.drawn[0]] = float64(aws.ToFloat32(m.Value))
		}
		j.results = append(j.results, line{"best training job", name})
		for _, p := range slices.Sorted(maps.Keys(b.TunedHyperParameters)) {
			j.results = append(j.results, line{"  " + p, b.TunedHyperParameters[p]})
		}
		j.next = append(j.next, line{"best", "outcrop jobs watch " + name})
	}
	return j
}

// most is how many training jobs a search makes; 0 where it is not said. A grid makes one of each combination.
func most(c *types.HyperParameterTuningJobConfig) int {
	if c.ResourceLimits != nil && c.ResourceLimits.MaxNumberOfTrainingJobs != nil {
		return int(*c.ResourceLimits.MaxNumberOfTrainingJobs)
	}
	if c.Strategy != types.HyperParameterTuningJobStrategyTypeGrid || c.ParameterRanges == nil {
		return 0
	}
	all := 1
	for _, r := range c.ParameterRanges.CategoricalParameterRanges {
		all *= len(r.Values)
	}
	return all
}

// ended is how many training jobs have come to an end.
func ended(c *types.TrainingJobStatusCounters) int {
	if c == nil {
		return 0
	}
	return int(aws.ToInt32(c.Completed) + aws.ToInt32(c.NonRetryableError) + aws.ToInt32(c.Stopped))
}

func (t *tunings) list(ctx context.Context, o ListOptions) (found []row, err error) {
	in := &sagemaker.ListHyperParameterTuningJobsInput{StatusEquals: types.HyperParameterTuningJobStatus(o.Status), NameContains: o.name(),
		SortBy: types.HyperParameterTuningJobSortByOptionsCreationTime, SortOrder: types.SortOrderDescending}
	for len(found) < o.Most {
		in.MaxResults = aws.Int32(int32(min(100, o.Most-len(found))))
		page, err := t.sagemaker.ListHyperParameterTuningJobs(ctx, in)
		if err != nil {
			return nil, err
		}
		for _, j := range page.HyperParameterTuningJobSummaries {
			r := row{kind: "tuning", name: aws.ToString(j.HyperParameterTuningJobName), status: string(j.HyperParameterTuningJobStatus),
				created: aws.ToTime(j.CreationTime), ended: aws.ToTime(j.HyperParameterTuningEndTime)}
			if r.status == inProgress {
				r.phase = fmt.Sprintf("%d ended", ended(j.TrainingJobStatusCounters))
			}
			found = append(found, r)
		}
		if in.NextToken = page.NextToken; in.NextToken == nil {
			break
		}
	}
	return found, nil
}
