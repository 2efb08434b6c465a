"""A training job with its log, tags, and the model registry."""

import datetime
import itertools
import os

from botocore.exceptions import ClientError

from driver import equal, refused, that

JOB, GROUP = "sdk-job", "sdk-models"
SOON = {"Delay": 1, "MaxAttempts": 180}
VOICE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "..", "examples", "voice", "train.jsonl")


def job(d):
    with open(VOICE, "rb") as f:
        d.s3.put_object(Bucket=d.bucket, Key="train/train.jsonl", Body=b"".join(itertools.islice(f, 12)))
    d.group = d.sagemaker.create_model_package_group(ModelPackageGroupName=GROUP)["ModelPackageGroupArn"]
    d.job = d.sagemaker.create_training_job(
        TrainingJobName=JOB, RoleArn=d.role,
        AlgorithmSpecification={"TrainingImage": "outcrop/sft", "TrainingInputMode": "File"},
        HyperParameters={"model_id": d.model, "num_train_epochs": "1", "per_device_train_batch_size": "4", "max_seq_length": "96",
                         "lora_r": "8", "lora_alpha": "16", "seed": "1"},
        InputDataConfig=[{"ChannelName": "train", "DataSource": {"S3DataSource": {"S3DataType": "S3Prefix", "S3Uri": f"s3://{d.bucket}/train/"}}}],
        OutputDataConfig={"S3OutputPath": f"s3://{d.bucket}/output"},
        ResourceConfig={"InstanceType": "ml.c5.xlarge", "InstanceCount": 1, "VolumeSizeInGB": 10},
        StoppingCondition={"MaxRuntimeInSeconds": 600},
        ModelPackageConfig={"ModelPackageGroupArn": d.group},
        Tags=[{"Key": "team", "Value": "sdk"}])["TrainingJobArn"]
    d.sagemaker.get_waiter("training_job_completed_or_stopped").wait(TrainingJobName=JOB, WaiterConfig=SOON)
    now = d.sagemaker.describe_training_job(TrainingJobName=JOB)
    equal("job", (now["TrainingJobArn"], now["TrainingJobStatus"], now["SecondaryStatus"]), (d.job, "Completed", "Completed"))
    that(d.begin - datetime.timedelta(minutes=1) < now["CreationTime"] <= now["TrainingStartTime"] < now["TrainingEndTime"],
         f"it ran from {now['TrainingStartTime']} to {now['TrainingEndTime']}")
    that(now["BillableTimeInSeconds"] > 0, "no time is billed")
    losses = {m["MetricName"]: m["Value"] for m in now["FinalMetricDataList"]}
    that(0 < losses["train:loss"] < 20, f"the metrics are {losses}")
    d.artifact, d.package = now["ModelArtifacts"]["S3ModelArtifacts"], now["OutputModelPackageArn"]
    equal("artifact", d.artifact, f"s3://{d.bucket}/output/{JOB}/output/model.tar.gz")
    lines = log(d)
    that(len(lines) > 2 and any("loss" in line for line in lines), f"the log says {lines}")


def log(d):
    """Pages through the job's log. Logs has no end but a token that does not change."""
    group = "/aws/sagemaker/TrainingJobs"
    (stream,) = d.logs.describe_log_streams(logGroupName=group, logStreamNamePrefix=JOB + "/")["logStreams"]
    where = {"logGroupName": group, "logStreamName": stream["logStreamName"], "startFromHead": True, "limit": 2}
    lines, token, page = [], None, d.logs.get_log_events(**where)
    while token != page["nextForwardToken"]:
        that(len(page["events"]) <= 2, "a page is too long")
        lines += [e["message"] for e in page["events"]]
        token = page["nextForwardToken"]
        page = d.logs.get_log_events(**where, nextToken=token)
    filtered = d.logs.get_paginator("filter_log_events").paginate(logGroupName=group, logStreamNamePrefix=JOB + "/")
    equal("filtered log", [e["message"] for page in filtered for e in page["events"]], lines)
    return lines


def tags(d):
    def now():
        pages = d.sagemaker.get_paginator("list_tags").paginate(ResourceArn=d.job)
        return {t["Key"]: t["Value"] for page in pages for t in page["Tags"]}

    equal("tags", now(), {"team": "sdk"})
    d.sagemaker.add_tags(ResourceArn=d.job, Tags=[{"Key": "team", "Value": "other"}, {"Key": "größe", "Value": ""}])
    equal("tags", now(), {"team": "other", "größe": ""})
    d.sagemaker.delete_tags(ResourceArn=d.job, TagKeys=["team"])
    equal("tags", now(), {"größe": ""})


def registry(d):
    trained = d.sagemaker.describe_model_package(ModelPackageName=d.package)
    equal("version", trained["ModelPackageVersion"], 1)
    equal("lineage", trained["MetadataProperties"]["GeneratedBy"], d.job)
    equal("approval", trained["ModelApprovalStatus"], "PendingManualApproval")
    equal("artifact", trained["InferenceSpecification"]["Containers"][0]["ModelDataUrl"], d.artifact)
    d.sagemaker.update_model_package(ModelPackageArn=d.package, ModelApprovalStatus="Approved", ApprovalDescription="Good voice.")
    approved = d.sagemaker.describe_model_package(ModelPackageName=d.package)
    equal("approval", (approved["ModelApprovalStatus"], approved["ApprovalDescription"]), ("Approved", "Good voice."))
    equal("group", d.sagemaker.describe_model_package_group(ModelPackageGroupName=GROUP)["ModelPackageGroupArn"], d.group)


def registry_pages(d):
    packages = [d.package]
    for _ in range(4):
        packages.append(d.sagemaker.create_model_package(ModelPackageGroupName=GROUP, InferenceSpecification={
            "Containers": [{"Image": "outcrop/serve", "ModelDataUrl": d.artifact}], "SupportedContentTypes": ["application/json"],
            "SupportedResponseMIMETypes": ["application/json"]})["ModelPackageArn"])
    pages = list(d.sagemaker.get_paginator("list_model_packages").paginate(
        ModelPackageGroupName=GROUP, SortBy="CreationTime", SortOrder="Ascending", PaginationConfig={"PageSize": 2}))
    equal("pages", len(pages), 3)
    equal("packages", [s["ModelPackageArn"] for page in pages for s in page["ModelPackageSummaryList"]], packages)
    refused(ClientError, "ValidationException", 400, "oken", d.sagemaker.list_model_packages, NextToken="forged")
