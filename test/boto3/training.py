"""Training jobs, their logs, and the model registry."""

from botocore.exceptions import WaiterError

from path import BASE, check, equal

GROUP = "/aws/sagemaker/TrainingJobs"
SOON = {"Delay": 1, "MaxAttempts": 150}


def group(p):
    p.group = p.sagemaker.create_model_package_group(ModelPackageGroupName="path-models")["ModelPackageGroupArn"]


def start(p, name, channel, instances=1, **more):
    """Creates a job on one channel of the bucket."""
    def source(prefix):
        return {"S3DataSource": {"S3DataType": "S3Prefix", "S3Uri": f"s3://{p.bucket}/{prefix}/"}}

    return p.sagemaker.create_training_job(
        TrainingJobName=name, RoleArn=p.role,
        AlgorithmSpecification={"TrainingImage": "outcrop/sft", "TrainingInputMode": "File"},
        HyperParameters={"model_id": BASE, "num_train_epochs": "1", "per_device_train_batch_size": "4", "max_seq_length": "96",
                         "lora_r": "8", "lora_alpha": "16", "seed": "1"},
        InputDataConfig=[{"ChannelName": "train", "DataSource": source(channel)},
                         {"ChannelName": "validation", "DataSource": source("validation")}],
        OutputDataConfig={"S3OutputPath": f"s3://{p.bucket}/output", "CompressionType": "GZIP"},
        ResourceConfig={"InstanceType": "ml.c5.xlarge", "InstanceCount": instances, "VolumeSizeInGB": 10},
        StoppingCondition={"MaxRuntimeInSeconds": 600}, **more)["TrainingJobArn"]


def train(p):
    arn = start(p, "path-good", "train", ModelPackageConfig={"ModelPackageGroupArn": p.group})
    p.sagemaker.get_waiter("training_job_completed_or_stopped").wait(TrainingJobName="path-good", WaiterConfig=SOON)
    job = p.sagemaker.describe_training_job(TrainingJobName="path-good")
    equal((job["TrainingJobArn"], job["TrainingJobStatus"], job["SecondaryStatus"]), (arn, "Completed", "Completed"), "job")
    went = [t["Status"] for t in job["SecondaryStatusTransitions"]]
    steps = ["Starting", "Downloading", "Training", "Uploading", "Completed"]
    equal([s for s in steps if s in went], steps, f"states (it went {went})")
    metrics = {m["MetricName"]: m["Value"] for m in job["FinalMetricDataList"]}
    check(0 < metrics["train:loss"] < 20 and 0 < metrics["validation:loss"] < 20, f"metrics {metrics}")
    check(job["BillableTimeInSeconds"] > 0, "no time is billed")
    p.loss = metrics["train:loss"]
    p.artifact, p.package = job["ModelArtifacts"]["S3ModelArtifacts"], job["OutputModelPackageArn"]
    equal(p.artifact, f"s3://{p.bucket}/output/path-good/output/model.tar.gz", "artifact")
    size = p.s3.head_object(Bucket=p.bucket, Key=p.artifact.split("/", 3)[3])["ContentLength"]
    check(size > 100e6, f"model.tar.gz has only {size} bytes")


def logs(p):
    streams = p.logs.describe_log_streams(logGroupName=GROUP, logStreamNamePrefix="path-good/")["logStreams"]
    equal(len(streams), 1, "streams")
    where = {"logGroupName": GROUP, "logStreamName": streams[0]["logStreamName"], "startFromHead": True}
    page = p.logs.get_log_events(**where, limit=2)
    lines = []
    while page["events"]:
        lines += [e["message"] for e in page["events"]]
        page = p.logs.get_log_events(**where, limit=2, nextToken=page["nextForwardToken"])
    check(len(lines) > 2 and any("loss" in line for line in lines), f"the log says {lines}")


def two_instances(p):
    """Two processes learn together what one learnt, and each has a log."""
    start(p, "path-two", "train", instances=2)
    p.sagemaker.get_waiter("training_job_completed_or_stopped").wait(TrainingJobName="path-two", WaiterConfig=SOON)
    job = p.sagemaker.describe_training_job(TrainingJobName="path-two")
    equal((job["TrainingJobStatus"], job["ResourceConfig"]["InstanceCount"]), ("Completed", 2), "job")
    loss = {m["MetricName"]: m["Value"] for m in job["FinalMetricDataList"]}["train:loss"]
    check(abs(loss - p.loss) < 1e-3 * p.loss, f"the loss is {loss}, that of one instance {p.loss}")
    streams = p.logs.describe_log_streams(logGroupName=GROUP, logStreamNamePrefix="path-two/")["logStreams"]
    equal([s["logStreamName"].rsplit("-", 1)[0] for s in streams], ["path-two/algo-1", "path-two/algo-2"], "streams")


def bad_record(p):
    start(p, "path-bad", "bad")
    try:
        p.sagemaker.get_waiter("training_job_completed_or_stopped").wait(TrainingJobName="path-bad", WaiterConfig=SOON)
        raise AssertionError("the waiter took a failed job for a good one")
    except WaiterError as e:
        equal(e.last_response["TrainingJobStatus"], "Failed", "status")
        reason = e.last_response["FailureReason"]
    check("train.jsonl" in reason and "line 3" in reason and "completion" in reason, f"the reason is {reason!r}")
    check("Training" not in [t["Status"] for t in transitions(p, "path-bad")], "it trained before it read the data")


def transitions(p, name):
    return p.sagemaker.describe_training_job(TrainingJobName=name)["SecondaryStatusTransitions"]


def listed(p):
    pages = list(p.sagemaker.get_paginator("list_training_jobs").paginate(NameContains="path-", PaginationConfig={"PageSize": 1}))
    names = [j["TrainingJobName"] for page in pages for j in page["TrainingJobSummaries"]]
    equal(sorted(names), ["path-bad", "path-good", "path-two"], "jobs")


def registry(p):
    """Two more versions, paged through; then the trained one is approved."""
    container = {"Image": "outcrop/serve", "ModelDataUrl": p.artifact}
    p.packages = [p.package]
    for _ in range(2):
        made = p.sagemaker.create_model_package(ModelPackageGroupName="path-models", InferenceSpecification={
            "Containers": [container], "SupportedContentTypes": ["application/json"], "SupportedResponseMIMETypes": ["application/json"]})
        p.packages.append(made["ModelPackageArn"])
    pages = p.sagemaker.get_paginator("list_model_packages").paginate(
        ModelPackageGroupName="path-models", SortBy="CreationTime", SortOrder="Ascending", PaginationConfig={"PageSize": 2})
    versions = [s for page in pages for s in page["ModelPackageSummaryList"]]
    equal([s["ModelPackageArn"] for s in versions], p.packages, "versions")
    job = p.sagemaker.describe_training_job(TrainingJobName="path-good")["TrainingJobArn"]
    trained = p.sagemaker.describe_model_package(ModelPackageName=p.package)
    equal(trained["MetadataProperties"]["GeneratedBy"], job, "lineage")
    equal(trained["ModelApprovalStatus"], "PendingManualApproval", "approval")
    p.sagemaker.update_model_package(ModelPackageArn=p.package, ModelApprovalStatus="Approved", ApprovalDescription="Good voice.")
    equal(p.sagemaker.describe_model_package(ModelPackageName=p.package)["ModelApprovalStatus"], "Approved", "approval")
