package main

import (
	"encoding/json"
	"fmt"
	"strings"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/cloudwatchlogs"
	"github.com/aws/aws-sdk-go-v2/service/sagemaker"
	"github.com/aws/aws-sdk-go-v2/service/sagemaker/types"

	"outcrop/examples"
)

// records is a file of training data: the first of the example voice.
func records(n int) []byte {
	var b strings.Builder
	for _, pair := range must(examples.Train())[:n] {
		b.Write(append(must(json.Marshal(map[string]string{"prompt": pair.Prompt, "completion": pair.Completion})), '\n'))
	}
	return []byte(b.String())
}

// soon makes a waiter ask more often than it would on AWS.
const soonest, latest = time.Second, 2 * time.Second

func (d *driver) trainingJob() {
	d.put("train/train.jsonl", records(12))
	d.group = *must(d.sagemaker.CreateModelPackageGroup(d.ctx, &sagemaker.CreateModelPackageGroupInput{ModelPackageGroupName: aws.String("sdk-models")})).ModelPackageGroupArn
	name := aws.String("sdk-job")
	made := must(d.sagemaker.CreateTrainingJob(d.ctx, &sagemaker.CreateTrainingJobInput{TrainingJobName: name, RoleArn: &d.role,
		AlgorithmSpecification: &types.AlgorithmSpecification{TrainingImage: aws.String("outcrop/sft"), TrainingInputMode: types.TrainingInputModeFile},
		HyperParameters: map[string]string{"model_id": d.model, "num_train_epochs": "1", "per_device_train_batch_size": "4", "max_seq_length": "96",
			"lora_r": "8", "lora_alpha": "16", "seed": "1"},
		InputDataConfig: []types.Channel{{ChannelName: aws.String("train"), DataSource: &types.DataSource{S3DataSource: &types.S3DataSource{
			S3DataType: types.S3DataTypeS3Prefix, S3Uri: aws.String("s3://" + d.bucket + "/train/")}}}},
		OutputDataConfig:   &types.OutputDataConfig{S3OutputPath: aws.String("s3://" + d.bucket + "/output")},
		ResourceConfig:     &types.ResourceConfig{InstanceType: types.TrainingInstanceTypeMlC5Xlarge, InstanceCount: new(int32(1)), VolumeSizeInGB: new(int32(10))},
		StoppingCondition:  &types.StoppingCondition{MaxRuntimeInSeconds: new(int32(600))},
		ModelPackageConfig: &types.ModelPackageConfig{ModelPackageGroupArn: &d.group},
		Tags:               []types.Tag{{Key: aws.String("team"), Value: aws.String("sdk")}}}))
	d.job = *made.TrainingJobArn
	waiter := sagemaker.NewTrainingJobCompletedOrStoppedWaiter(d.sagemaker, func(o *sagemaker.TrainingJobCompletedOrStoppedWaiterOptions) {
		o.MinDelay, o.MaxDelay = soonest, latest
	})
	job := must(waiter.WaitForOutput(d.ctx, &sagemaker.DescribeTrainingJobInput{TrainingJobName: name}, 3*time.Minute))
	equal("ARN", *job.TrainingJobArn, d.job)
	equal("status", job.TrainingJobStatus, types.TrainingJobStatusCompleted)
	equal("secondary status", job.SecondaryStatus, types.SecondaryStatusCompleted)
	that(!job.CreationTime.Before(d.begin.Add(-time.Minute)) && job.TrainingEndTime.After(*job.TrainingStartTime), "it ran from %v to %v", job.TrainingStartTime, job.TrainingEndTime)
	that(*job.BillableTimeInSeconds > 0, "no time is billed")
	losses := map[string]float32{}
	for _, m := range job.FinalMetricDataList {
		losses[*m.MetricName] = *m.Value
	}
	that(losses["train:loss"] > 0 && losses["train:loss"] < 20, "the metrics are %v", losses)
	d.artifact = *job.ModelArtifacts.S3ModelArtifacts
	equal("artifact", d.artifact, fmt.Sprintf("s3://%s/output/%s/output/model.tar.gz", d.bucket, *name))
	d.packaged = *job.OutputModelPackageArn
	that(d.log(*name) > 2, "the log is short")
}

// log pages through a job's log and gives the number of its lines. Logs has no end but a token that does not change.
func (d *driver) log(job string) (lines int) {
	group := aws.String("/aws/sagemaker/TrainingJobs")
	streams := must(d.logs.DescribeLogStreams(d.ctx, &cloudwatchlogs.DescribeLogStreamsInput{LogGroupName: group, LogStreamNamePrefix: aws.String(job + "/")})).LogStreams
	equal("streams", len(streams), 1)
	losses := 0
	p := cloudwatchlogs.NewGetLogEventsPaginator(d.logs, &cloudwatchlogs.GetLogEventsInput{LogGroupName: group, LogStreamName: streams[0].LogStreamName,
		StartFromHead: aws.Bool(true), Limit: new(int32(2))}, func(o *cloudwatchlogs.GetLogEventsPaginatorOptions) { o.StopOnDuplicateToken = true })
	for p.HasMorePages() {
		for _, e := range must(p.NextPage(d.ctx)).Events {
			lines++
			that(!time.UnixMilli(*e.Timestamp).Before(d.begin.Add(-time.Minute)), "a line is of %v", time.UnixMilli(*e.Timestamp))
			if strings.Contains(*e.Message, "loss") {
				losses++
			}
		}
	}
	that(losses > 0, "the log tells no loss")
	return lines
}

func (d *driver) tagsOf(arn string) map[string]string {
	tags := map[string]string{}
	for p := sagemaker.NewListTagsPaginator(d.sagemaker, &sagemaker.ListTagsInput{ResourceArn: &arn}); p.HasMorePages(); {
		for _, t := range must(p.NextPage(d.ctx)).Tags {
			tags[*t.Key] = *t.Value
		}
	}
	return tags
}

func (d *driver) tags() {
	equal("tags", d.tagsOf(d.job), map[string]string{"team": "sdk"})
	must(d.sagemaker.AddTags(d.ctx, &sagemaker.AddTagsInput{ResourceArn: &d.job, Tags: []types.Tag{{Key: aws.String("team"), Value: aws.String("other")}, {Key: aws.String("größe"), Value: aws.String("")}}}))
	equal("tags", d.tagsOf(d.job), map[string]string{"team": "other", "größe": ""})
	must(d.sagemaker.DeleteTags(d.ctx, &sagemaker.DeleteTagsInput{ResourceArn: &d.job, TagKeys: []string{"team"}}))
	equal("tags", d.tagsOf(d.job), map[string]string{"größe": ""})
}

func (d *driver) registry() {
	trained := must(d.sagemaker.DescribeModelPackage(d.ctx, &sagemaker.DescribeModelPackageInput{ModelPackageName: &d.packaged}))
	equal("version", *trained.ModelPackageVersion, int32(1))
	equal("lineage", *trained.MetadataProperties.GeneratedBy, d.job)
	equal("approval", trained.ModelApprovalStatus, types.ModelApprovalStatusPendingManualApproval)
	equal("artifact", *trained.InferenceSpecification.Containers[0].ModelDataUrl, d.artifact)
	must(d.sagemaker.UpdateModelPackage(d.ctx, &sagemaker.UpdateModelPackageInput{ModelPackageArn: &d.packaged, ModelApprovalStatus: types.ModelApprovalStatusApproved, ApprovalDescription: aws.String("Good voice.")}))
	approved := must(d.sagemaker.DescribeModelPackage(d.ctx, &sagemaker.DescribeModelPackageInput{ModelPackageName: &d.packaged}))
	equal("approval", approved.ModelApprovalStatus, types.ModelApprovalStatusApproved)
	equal("approval's description", *approved.ApprovalDescription, "Good voice.")
	equal("group", *must(d.sagemaker.DescribeModelPackageGroup(d.ctx, &sagemaker.DescribeModelPackageGroupInput{ModelPackageGroupName: aws.String("sdk-models")})).ModelPackageGroupArn, d.group)
}

func (d *driver) registryPages() {
	want := []string{d.packaged}
	for range 4 {
		made := must(d.sagemaker.CreateModelPackage(d.ctx, &sagemaker.CreateModelPackageInput{ModelPackageGroupName: aws.String("sdk-models"), InferenceSpecification: &types.InferenceSpecification{
			SupportedContentTypes: []string{"application/json"}, SupportedResponseMIMETypes: []string{"application/json"},
			Containers: []types.ModelPackageContainerDefinition{{Image: aws.String("outcrop/serve"), ModelDataUrl: &d.artifact}}}}))
		want = append(want, *made.ModelPackageArn)
	}
	var got []string
	pages := 0
	p := sagemaker.NewListModelPackagesPaginator(d.sagemaker, &sagemaker.ListModelPackagesInput{ModelPackageGroupName: aws.String("sdk-models"), MaxResults: new(int32(2)),
		SortBy: types.ModelPackageSortByCreationTime, SortOrder: types.SortOrderAscending})
	for ; p.HasMorePages(); pages++ {
		for _, s := range must(p.NextPage(d.ctx)).ModelPackageSummaryList {
			got = append(got, *s.ModelPackageArn)
		}
	}
	equal("pages", pages, 3)
	equal("packages", got, want)
	_, err := d.sagemaker.ListModelPackages(d.ctx, &sagemaker.ListModelPackagesInput{NextToken: aws.String("forged")})
	coded(err, "ValidationException", 400, "oken")
}
