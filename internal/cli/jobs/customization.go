package jobs

import (
	"context"
	"errors"
	"strings"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/bedrock"
	"github.com/aws/aws-sdk-go-v2/service/bedrock/types"
	"github.com/aws/aws-sdk-go-v2/service/cloudwatchlogs"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/aws/smithy-go"
)

// customizations are Bedrock's model customization jobs. Bedrock tells their state, but no curve: how the training goes on is read
// in its log, and what it came to in the files that it leaves in S3.
type customizations struct {
	bedrock *bedrock.Client
	logs    *cloudwatchlogs.Client
	s3      *s3.Client
	read    map[string]*progress // by the jobs' ARNs
}

const customizationLog = "/aws/bedrock/ModelCustomizationJobs"

func (c *customizations) look(ctx context.Context, name string, _ []string) (*job, error) {
	if name == "" || strings.HasPrefix(name, "arn:") && !strings.Contains(name, ":model-customization-job/") {
		return nil, errNone
	}
	d, err := c.bedrock.GetModelCustomizationJob(ctx, &bedrock.GetModelCustomizationJobInput{JobIdentifier: &name})
	if err != nil {
		return nil, none(err)
	}
	j := customization(d)
	p := c.read[j.arn]
	if p == nil {
		p = newProgress()
		c.read[j.arn] = p
	}
	if err := c.follow(ctx, p, lastPart(j.arn)); err != nil {
		return nil, err
	}
	if j.status == completed {
		if err := c.files(ctx, p, aws.ToString(d.OutputDataConfig.S3Uri), lastPart(j.arn)); err != nil {
			return nil, err
		}
	}
	j.series, j.metrics = p.series, p.newest()
	if d.TrainingMetrics != nil && d.TrainingMetrics.TrainingLoss != nil {
		j.metrics[trainLoss] = float64(*d.TrainingMetrics.TrainingLoss)
	}
	for _, m := range d.ValidationMetrics {
		if m.ValidationLoss != nil {
			j.metrics[validationLoss] = float64(*m.ValidationLoss)
		}
	}
	j.learns()
	return j, nil
}

// customization is what Bedrock says of a job.
func customization(d *bedrock.GetModelCustomizationJobOutput) *job {
	j := &job{name: aws.ToString(d.JobName), arn: aws.ToString(d.JobArn), status: string(d.Status), failure: aws.ToString(d.FailureMessage),
		began: aws.ToTime(d.CreationTime), ended: aws.ToTime(d.EndTime)}
	j.phase = phase(string(d.Status), d.StatusDetails)
	j.stop = "aws bedrock stop-model-customization-job --job-identifier " + j.name
	if model := aws.ToString(d.OutputModelArn); model != "" {
		j.results = append(j.results, line{"custom model", model})
		j.next = append(j.next, line{"deploy", "aws bedrock create-custom-model-deployment --model-deployment-name " + j.name + " --model-arn " + model})
	} else {
		j.next = append(j.next, line{"log", logCommand(customizationLog, lastPart(j.arn))})
	}
	return j
}

// phase names the part of a job that goes on.
func phase(status string, d *types.StatusDetails) string {
	const goesOn = types.JobStatusDetailsInProgress
	switch {
	case d == nil || status != inProgress:
	case d.TrainingDetails != nil && d.TrainingDetails.Status == goesOn:
		return "Training"
	case d.DataProcessingDetails != nil && d.DataProcessingDetails.Status == goesOn:
		return "Processing data"
	case d.ValidationDetails != nil && d.ValidationDetails.Status == goesOn:
		return "Validating"
	}
	return status
}

// follow reads what is new in a job's log. A server that keeps none for these jobs says that there is no such group.
func (c *customizations) follow(ctx context.Context, p *progress, id string) error {
	in := &cloudwatchlogs.FilterLogEventsInput{LogGroupName: aws.String(customizationLog), LogStreamNamePrefix: aws.String(id + "/"), StartTime: p.from()}
	for pages := cloudwatchlogs.NewFilterLogEventsPaginator(c.logs, in); pages.HasMorePages(); {
		page, err := pages.NextPage(ctx)
		if err != nil {
			if errors.Is(none(err), errNone) {
				return nil
			}
			return err
		}
		for _, e := range page.Events {
			p.hear(aws.ToString(e.EventId), aws.ToInt64(e.Timestamp), aws.ToString(e.Message))
		}
	}
	return nil
}

// files reads what a job measured from the tables in its output.
func (c *customizations) files(ctx context.Context, p *progress, output, id string) error {
	bucket, folder, _ := strings.Cut(strings.TrimPrefix(output, "s3://"), "/")
	if folder != "" {
		folder = strings.TrimSuffix(folder, "/") + "/"
	}
	folder += "model-customization-job-" + id + "/"
	for metric, file := range tables {
		got, err := c.s3.GetObject(ctx, &s3.GetObjectInput{Bucket: &bucket, Key: aws.String(folder + file)})
		if e, ok := errors.AsType[smithy.APIError](err); ok && (e.ErrorCode() == "NoSuchKey" || e.ErrorCode() == "NoSuchBucket") {
			continue // nothing was measured, or somebody has removed it
		}
		if err != nil {
			return err
		}
		err = p.table(metric, got.Body)
		got.Body.Close()
		if err != nil {
			return err
		}
	}
	return nil
}

func (c *customizations) list(ctx context.Context, o ListOptions) (found []row, err error) {
	in := &bedrock.ListModelCustomizationJobsInput{StatusEquals: types.FineTuningJobStatus(o.Status), NameContains: o.name(),
		SortBy: types.SortJobsByCreationTime, SortOrder: types.SortOrderDescending}
	for len(found) < o.Most {
		in.MaxResults = aws.Int32(int32(min(100, o.Most-len(found))))
		page, err := c.bedrock.ListModelCustomizationJobs(ctx, in)
		if err != nil {
			return nil, err
		}
		for _, j := range page.ModelCustomizationJobSummaries {
			found = append(found, row{kind: "customization", name: aws.ToString(j.JobName), status: string(j.Status), phase: phase(string(j.Status), j.StatusDetails),
				created: aws.ToTime(j.CreationTime), ended: aws.ToTime(j.EndTime)})
		}
		if in.NextToken = page.NextToken; in.NextToken == nil {
			break
		}
	}
	return found, nil
}

// lastPart is what follows the last slash.
func lastPart(arn string) string { return arn[strings.LastIndex(arn, "/")+1:] }
