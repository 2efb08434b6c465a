"""Training jobs' metrics, a search for hyperparameters, and Bedrock's own customization of a model."""

import datetime
import json

import boto3
from botocore.config import Config
from botocore.exceptions import ClientError

from driver import equal, refused, that, turn, until
from training import JOB

GRID, LONG = "sdk-grid", "sdk-grid-long"


def ask(resource, **more):
    return {"MetricName": "train:loss", "ResourceArn": resource, "MetricStat": "Last", "Period": "IterationNumber", "XAxisType": "IterationNumber"} | more


def curves(d):
    """The metrics of the training job, for which SageMaker has a service of its own."""
    other = d.job.replace(JOB, "nothing")
    got = d.sagemaker_metrics.batch_get_metrics(MetricQueries=[
        ask(d.job), ask(d.job, Start=2, End=3), ask(d.job, Period="OneHour", MetricStat="Count", XAxisType="Timestamp"),
        ask(d.job, MetricName="train:nothing"), ask(other)])["MetricQueryResults"]
    equal("states", [r["Status"] for r in got], ["Complete"] * 4 + ["ValidationError"])
    equal("steps", [r["XAxisValues"] for r in got[:2]], [[1, 2, 3], [2, 3]])
    equal("a part of the curve", got[1]["MetricValues"], got[0]["MetricValues"][1:])
    final = {m["MetricName"]: m["Value"] for m in d.sagemaker.describe_training_job(TrainingJobName=JOB)["FinalMetricDataList"]}
    that(abs(got[0]["MetricValues"][-1] - final["train:loss"]) < 1e-5, f"the curve ends with {got[0]['MetricValues'][-1]}, the job with {final['train:loss']}")
    equal("values in all hours", sum(got[2]["MetricValues"]), 3)
    when = datetime.datetime.fromtimestamp(got[2]["XAxisValues"][-1] / 1000, datetime.timezone.utc)
    that(abs(when - datetime.datetime.now(datetime.timezone.utc)) < datetime.timedelta(hours=1), f"the last hour is that of {when}")
    equal("what was not measured", (got[3]["XAxisValues"], got[3]["MetricValues"]), ([], []))
    that("not found" in got[4]["Message"], f"of a job that there is not it says {got[4]['Message']!r}")
    refused(ClientError, "ValidationException", 400, "metricStat", d.sagemaker_metrics.batch_get_metrics, MetricQueries=[ask(d.job, MetricStat="Median")])
    unchecked = boto3.client("sagemaker-metrics", config=Config(parameter_validation=False))
    refused(ClientError, "ValidationException", 400, "metricQueries", unchecked.batch_get_metrics, MetricQueries=[])


def records(d):
    """Puts data for the tiny model into the bucket."""
    rows = [{"prompt": f"What is {i} and {i}?", "completion": f"Ahoy! It is {i + i}."} for i in range(1, 9)]
    d.s3.put_object(Bucket=d.bucket, Key="tuning/train.jsonl", Body="\n".join(json.dumps(row) for row in rows))
    return f"s3://{d.bucket}/tuning/train.jsonl"


def search(d, name, values=("4", "8"), epochs="1", **more):
    """A search by grid for the rank with the least loss."""
    def channel(name):
        return {"ChannelName": name, "DataSource": {"S3DataSource": {"S3DataType": "S3Prefix", "S3Uri": d.records}}}

    config = {"Strategy": "Grid", "HyperParameterTuningJobObjective": {"Type": "Minimize", "MetricName": "validation:loss"},
              "ResourceLimits": {"MaxParallelTrainingJobs": 1}, "ParameterRanges": {"CategoricalParameterRanges": [{"Name": "lora_r", "Values": list(values)}]}}
    return {"HyperParameterTuningJobName": name, "HyperParameterTuningJobConfig": config | more, "TrainingJobDefinition": {
        "StaticHyperParameters": {"model_id": d.tiny, "num_train_epochs": epochs, "per_device_train_batch_size": "4", "max_seq_length": "96"},
        "AlgorithmSpecification": {"TrainingImage": "outcrop/sft", "TrainingInputMode": "File"}, "RoleArn": d.role,
        "InputDataConfig": [channel("train"), channel("validation")], "OutputDataConfig": {"S3OutputPath": f"s3://{d.bucket}/output"},
        "ResourceConfig": {"InstanceType": "ml.c5.xlarge", "InstanceCount": 1, "VolumeSizeInGB": 10}, "StoppingCondition": {"MaxRuntimeInSeconds": 600}}}


def grid(d):
    d.records = records(d)
    client = d.sagemaker
    arn = client.create_hyper_parameter_tuning_job(**search(d, GRID))["HyperParameterTuningJobArn"]
    refused(client.exceptions.ResourceInUse, "ResourceInUse", 400, "must be unique", client.create_hyper_parameter_tuning_job, **search(d, GRID))
    now = tuned(d, GRID)
    equal("search", (now["HyperParameterTuningJobArn"], now["HyperParameterTuningJobStatus"]), (arn, "Completed"))
    equal("training jobs", (now["TrainingJobStatusCounters"]["Completed"], now["ObjectiveStatusCounters"]["Succeeded"]), (2, 2))
    pages = client.get_paginator("list_training_jobs_for_hyper_parameter_tuning_job").paginate(
        HyperParameterTuningJobName=GRID, SortBy="FinalObjectiveMetricValue", SortOrder="Ascending", PaginationConfig={"PageSize": 1})
    jobs = [j for page in pages for j in page["TrainingJobSummaries"]]
    equal("ranks", sorted(j["TunedHyperParameters"]["lora_r"] for j in jobs), ["4", "8"])
    losses = [j["FinalHyperParameterTuningJobObjectiveMetric"]["Value"] for j in jobs]
    equal("their order", losses, sorted(losses))
    best = now["BestTrainingJob"]
    equal("best", (best["TrainingJobName"], best["TunedHyperParameters"]), (jobs[0]["TrainingJobName"], jobs[0]["TunedHyperParameters"]))
    equal("best by", (best["FinalHyperParameterTuningJobObjectiveMetric"]["MetricName"], best["ObjectiveStatus"]), ("validation:loss", "Succeeded"))
    job = client.describe_training_job(TrainingJobName=best["TrainingJobName"])
    equal("its search", (job["TuningJobArn"], job["HyperParameters"]["lora_r"]), (arn, best["TunedHyperParameters"]["lora_r"]))
    listed = client.list_hyper_parameter_tuning_jobs(NameContains="sdk-", StatusEquals="Completed")["HyperParameterTuningJobSummaries"]
    equal("searches", [s["HyperParameterTuningJobName"] for s in listed], [GRID])
    stop(d)
    wrong(d)


def tuned(d, name):
    def ended():
        now = d.sagemaker.describe_hyper_parameter_tuning_job(HyperParameterTuningJobName=name)
        return now if now["HyperParameterTuningJobStatus"] not in ("InProgress", "Stopping") else None

    return until("the search", ended)


def stop(d):
    d.sagemaker.create_hyper_parameter_tuning_job(**search(d, LONG, epochs="1000"))
    until("the first training job's start", lambda: d.sagemaker.list_training_jobs_for_hyper_parameter_tuning_job(HyperParameterTuningJobName=LONG)["TrainingJobSummaries"])
    d.sagemaker.stop_hyper_parameter_tuning_job(HyperParameterTuningJobName=LONG)
    now = tuned(d, LONG)
    equal("search", now["HyperParameterTuningJobStatus"], "Stopped")
    equal("what goes on", now["TrainingJobStatusCounters"]["InProgress"], 0)
    refused(ClientError, "ValidationException", 400, "Stopped", d.sagemaker.stop_hyper_parameter_tuning_job, HyperParameterTuningJobName=LONG)


def wrong(d):
    create, missing = d.sagemaker.create_hyper_parameter_tuning_job, d.sagemaker.exceptions.ResourceNotFound
    number = {"ParameterRanges": {"ContinuousParameterRanges": [{"Name": "learning_rate", "MinValue": "0.0001", "MaxValue": "0.01"}]}}
    refused(ClientError, "ValidationException", 400, "learning_rate", create, **search(d, "sdk-wrong", **number))
    refused(ClientError, "ValidationException", 400, "lora_r", create, **search(d, "sdk-wrong", values=("4", "many")))
    refused(ClientError, "ValidationException", 400, "colour", create, **search(
        d, "sdk-wrong", HyperParameterTuningJobObjective={"Type": "Maximize", "MetricName": "colour"}))
    refused(ClientError, "ValidationException", 400, "strategy", create, **search(d, "sdk-wrong", Strategy="Guess"))
    refused(d.sagemaker.exceptions.ResourceLimitExceeded, "ResourceLimitExceeded", 400, "parallel", create, **search(
        d, "sdk-wrong", ResourceLimits={"MaxParallelTrainingJobs": 101}))
    refused(missing, "ResourceNotFound", 400, "nothing", d.sagemaker.describe_hyper_parameter_tuning_job, HyperParameterTuningJobName="nothing")
    refused(missing, "ResourceNotFound", 400, "nothing", d.sagemaker.stop_hyper_parameter_tuning_job, HyperParameterTuningJobName="nothing")


def customization(d):
    """Fine-tunes a model in Bedrock, deploys what came of it, and asks that."""
    want = {"jobName": "sdk-tuning", "customModelName": "sdk-custom", "roleArn": d.role, "baseModelIdentifier": d.tiny, "customizationType": "FINE_TUNING",
            "trainingDataConfig": {"s3Uri": d.records}, "validationDataConfig": {"validators": [{"s3Uri": d.records}]},
            "outputDataConfig": {"s3Uri": f"s3://{d.bucket}/custom/"}, "hyperParameters": {"epochCount": "2", "batchSize": "4", "learningRate": "0.001"}}
    refused(d.bedrock.exceptions.ValidationException, "ValidationException", 400, "epochCount", d.bedrock.create_model_customization_job,
            **want | {"hyperParameters": {"epochCount": "none"}})
    refused(d.bedrock.exceptions.ValidationException, "ValidationException", 400, "outcrop.nothing", d.bedrock.create_model_customization_job,
            **want | {"baseModelIdentifier": "outcrop.nothing"})
    job = d.bedrock.create_model_customization_job(**want)["jobArn"]
    refused(d.bedrock.exceptions.ConflictException, "ConflictException", 400, "sdk-tuning", d.bedrock.create_model_customization_job, **want)

    def ended():
        now = d.bedrock.get_model_customization_job(jobIdentifier=job)
        return now if now["status"] != "InProgress" else None

    done = until("the customization", ended)
    equal("job", (done["status"], done.get("failureMessage"), done["jobName"]), ("Completed", None, "sdk-tuning"))
    equal("steps", {step["status"] for step in done["statusDetails"].values()}, {"Completed"})
    that(0 < done["trainingMetrics"]["trainingLoss"] < 20 and 0 < done["validationMetrics"][0]["validationLoss"] < 20, f"it measured {done}")
    table = d.s3.get_object(Bucket=d.bucket, Key=f"custom/model-customization-job-{job.rsplit('/', 1)[1]}/training_artifacts/step_wise_training_metrics.csv")
    equal("steps of the curve", [line.split(",")[:2] for line in table["Body"].read().decode().splitlines()[1:]], [["0", "0"], ["1", "0"], ["2", "1"], ["3", "1"]])
    model = d.bedrock.get_custom_model(modelIdentifier="sdk-custom")
    equal("model", (model["modelArn"], model["jobArn"], model["baseModelArn"]), (done["outputModelArn"], job, d.arn_of(d.tiny)))
    pages = d.bedrock.get_paginator("list_model_customization_jobs").paginate(nameContains="sdk-", PaginationConfig={"PageSize": 1})
    equal("jobs", [s["jobArn"] for page in pages for s in page["modelCustomizationJobSummaries"]], [job])
    refused(d.bedrock.exceptions.ResourceNotFoundException, "ResourceNotFoundException", 404, "nothing", d.bedrock.get_model_customization_job, jobIdentifier="nothing")
    refused(d.bedrock.exceptions.ConflictException, "ConflictException", 400, "Completed", d.bedrock.stop_model_customization_job, jobIdentifier=job)
    deployed(d, model["modelArn"])


def deployed(d, model):
    ask = {"messages": turn("What is 3 and 3?"), "inferenceConfig": {"maxTokens": 8, "temperature": 0}}
    refused(d.bedrock_runtime.exceptions.ValidationException, "ValidationException", 400, "throughput", d.bedrock_runtime.converse, modelId=model, **ask)
    live = d.bedrock.create_custom_model_deployment(modelDeploymentName="sdk-live", modelArn=model)["customModelDeploymentArn"]
    until("the deployment", lambda: d.bedrock.get_custom_model_deployment(customModelDeploymentIdentifier=live)["status"] == "Active")
    usage = d.bedrock_runtime.converse(modelId=live, **ask)["usage"]
    that(usage["inputTokens"] > 8 and 0 < usage["outputTokens"] <= 8, f"the usage is {usage}")
    refused(d.bedrock.exceptions.ConflictException, "ConflictException", 400, "in use", d.bedrock.delete_custom_model, modelIdentifier=model)
    d.bedrock.delete_custom_model_deployment(customModelDeploymentIdentifier=live)
    d.bedrock.delete_custom_model(modelIdentifier=model)
    refused(d.bedrock.exceptions.ResourceNotFoundException, "ResourceNotFoundException", 404, "", d.bedrock.get_custom_model, modelIdentifier=model)
