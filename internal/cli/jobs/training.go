package jobs

import (
	"cmp"
	"context"
	"fmt"
	"strings"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sagemaker"
	"github.com/aws/aws-sdk-go-v2/service/sagemaker/types"
)

// trainings are SageMaker's training jobs.
type trainings struct {
	sagemaker *sagemaker.Client
	metrics   metrics
}

func (t *trainings) look(ctx context.Context, name string, metrics []string) (*job, error) {
	wanted := name
	if strings.HasPrefix(name, "arn:") {
		_, name, _ = strings.Cut(name, ":training-job/")
	}
	if name == "" {
		return nil, errNone
	}
	d, err := t.sagemaker.DescribeTrainingJob(ctx, &sagemaker.DescribeTrainingJobInput{TrainingJobName: &name})
	if err != nil {
		return nil, none(err)
	}
	if wanted != name && wanted != aws.ToString(d.TrainingJobArn) {
		return nil, errNone
	}
	j := training(d)
	if j.series, err = t.metrics.series(ctx, j.arn, metrics); err != nil {
		return nil, err
	}
	j.learns()
	return j, nil
}

// training is what SageMaker says of a job.
func training(d *sagemaker.DescribeTrainingJobOutput) *job {
	j := &job{name: aws.ToString(d.TrainingJobName), arn: aws.ToString(d.TrainingJobArn), status: string(d.TrainingJobStatus),
		phase: cmp.Or(string(d.SecondaryStatus), string(d.TrainingJobStatus)), failure: aws.ToString(d.FailureReason),
		began: aws.ToTime(d.TrainingStartTime), ended: aws.ToTime(d.TrainingEndTime), metrics: map[string]float64{}}
	if n := len(d.SecondaryStatusTransitions); n > 0 {
		j.message = aws.ToString(d.SecondaryStatusTransitions[n-1].StatusMessage)
	}
	for _, m := range d.FinalMetricDataList {
		j.metrics[aws.ToString(m.MetricName)] = float64(aws.ToFloat32(m.Value))
	}
	var artifact string
	if d.ModelArtifacts != nil {
		artifact = aws.ToString(d.ModelArtifacts.S3ModelArtifacts)
	}
	j.stop = "aws sagemaker stop-training-job --training-job-name " + j.name
	pkg := aws.ToString(d.OutputModelPackageArn)
	if pkg != "" {
		j.next = append(j.next, line{"approve", "aws sagemaker update-model-package --model-approval-status Approved --model-package-arn " + pkg})
	}
	if artifact == "" {
		j.next = append(j.next, line{"log", logCommand("/aws/sagemaker/TrainingJobs", j.name)})
	} else {
		j.results = append(j.results, line{"artifact", artifact})
		j.next = append(j.next, line{"deploy", deployCommand(j.name, aws.ToString(d.RoleArn), artifact)})
	}
	if pkg != "" {
		j.results = append(j.results, line{"model package", pkg})
	}
	return j
}

// deployCommand makes something that can be asked of an artifact.
func deployCommand(name, role, artifact string) string {
	if strings.HasSuffix(artifact, ".tar.gz") {
		return fmt.Sprintf("aws sagemaker create-model --model-name %s --execution-role-arn %s --primary-container Image=outcrop/serve,ModelDataUrl=%s",
			name, role, artifact)
	}
	return fmt.Sprintf("aws bedrock create-model-import-job --job-name %s --imported-model-name %s --role-arn %s --model-data-source s3DataSource={s3Uri=%s}",
		name, name, role, artifact)
}

// logCommand reads the log of a job, by the beginning of its streams' names.
func logCommand(group, prefix string) string {
	return fmt.Sprintf("aws logs filter-log-events --log-group-name %s --log-stream-name-prefix %s/ --query events[].message", group, prefix)
}

func (t *trainings) list(ctx context.Context, o ListOptions) (found []row, err error) {
	in := &sagemaker.ListTrainingJobsInput{StatusEquals: types.TrainingJobStatus(o.Status), NameContains: o.name(),
		SortBy: types.SortByCreationTime, SortOrder: types.SortOrderDescending}
	for len(found) < o.Most {
		in.MaxResults = aws.Int32(int32(min(100, o.Most-len(found))))
		page, err := t.sagemaker.ListTrainingJobs(ctx, in)
		if err != nil {
			return nil, err
		}
		for _, j := range page.TrainingJobSummaries {
			found = append(found, row{kind: "training", name: aws.ToString(j.TrainingJobName), status: string(j.TrainingJobStatus), phase: string(j.SecondaryStatus),
				created: aws.ToTime(j.CreationTime), ended: aws.ToTime(j.TrainingEndTime)})
		}
		if in.NextToken = page.NextToken; in.NextToken == nil {
			break
		}
	}
	return found, nil
}
