"""Bedrock's own side of training: a customization job, its custom model, and both ways to invoke that."""

import json

from path import BASE, check, equal, refused, turn, until

GREEDY = {"maxTokens": 8, "temperature": 0}


def tune(p):
    rows = [{"prompt": f"What is {i} and {i}?", "completion": f"Ahoy! It is {i + i}."} for i in range(1, 9)]
    p.s3.put_object(Bucket=p.bucket, Key="custom/train.jsonl", Body="\n".join(json.dumps(row) for row in rows))
    job = p.bedrock.create_model_customization_job(
        jobName="path-tuning", customModelName="path-custom", roleArn=p.role, baseModelIdentifier=BASE, customizationType="FINE_TUNING",
        trainingDataConfig={"s3Uri": f"s3://{p.bucket}/custom/train.jsonl"}, outputDataConfig={"s3Uri": f"s3://{p.bucket}/custom/"},
        hyperParameters={"epochCount": "1", "batchSize": "4", "learningRate": "0.0005"})["jobArn"]

    def ended():
        now = p.bedrock.get_model_customization_job(jobIdentifier=job)
        return now if now["status"] != "InProgress" else None

    done = until(ended, 300, 0.5)
    equal((done["status"], done.get("failureMessage")), ("Completed", None), "job")
    equal({k: v["status"] for k, v in done["statusDetails"].items()},
          {"validationDetails": "Completed", "dataProcessingDetails": "Completed", "trainingDetails": "Completed"}, "steps")
    check(0 < done["trainingMetrics"]["trainingLoss"] < 20, f"metrics {done['trainingMetrics']}")
    curve = p.s3.get_object(Bucket=p.bucket, Key="custom/model-customization-job-" + job.rsplit("/", 1)[1] +
                            "/training_artifacts/step_wise_training_metrics.csv")["Body"].read().decode()
    equal(curve.splitlines()[0], "step_number,epoch_number,training_loss,perplexity", "columns")
    equal(len(curve.splitlines()), 3, "lines")
    p.custom = done["outputModelArn"]
    model = p.bedrock.get_custom_model(modelIdentifier="path-custom")
    equal((model["modelArn"], model["modelStatus"], model["baseModelArn"]), (p.custom, "Active", p.model_arn(BASE)), "model")
    equal([s["jobArn"] for s in p.bedrock.list_model_customization_jobs(nameContains="path-")["modelCustomizationJobSummaries"]], [job], "jobs")
    equal([j["TrainingJobName"] for j in p.sagemaker.list_training_jobs(NameContains=job.rsplit("/", 1)[1])["TrainingJobSummaries"]], [], "SageMaker's jobs")


def ask(p, model):
    answer = p.bedrock_runtime.converse(modelId=model, messages=turn("What is 3 and 3?"), inferenceConfig=GREEDY)
    counted = p.bedrock_runtime.count_tokens(modelId=model, input={"converse": {"messages": turn("What is 3 and 3?")}})["inputTokens"]
    equal(answer["usage"]["inputTokens"], counted, "tokens")
    return answer["output"]["message"]["content"][0]["text"]


def deploy(p):
    refused(p.bedrock_runtime.exceptions.ValidationException, "ValidationException", 400, p.bedrock_runtime.converse, "on-demand throughput",
            modelId=p.custom, messages=turn("Hi"))
    live = p.bedrock.create_custom_model_deployment(modelDeploymentName="path-live", modelArn=p.custom)["customModelDeploymentArn"]
    until(lambda: p.bedrock.get_custom_model_deployment(customModelDeploymentIdentifier=live)["status"] == "Active")
    p.said = ask(p, live)
    refused(p.bedrock.exceptions.ConflictException, "ConflictException", 400, p.bedrock.delete_custom_model, "in use", modelIdentifier=p.custom)


def provision(p):
    unit = p.bedrock.create_provisioned_model_throughput(provisionedModelName="path-unit", modelId=p.custom, modelUnits=1)["provisionedModelArn"]
    until(lambda: p.bedrock.get_provisioned_model_throughput(provisionedModelId=unit)["status"] == "InService")
    equal(ask(p, unit), p.said, "what the same model says")
    usage = p.server.run("usage")
    check("model-unit.NoCommitment" in usage and "custom-model/" in usage and "model-customization/" in usage, f"the bill is {usage}")


def delete(p):
    p.bedrock.delete_custom_model_deployment(customModelDeploymentIdentifier="path-live")
    p.bedrock.delete_provisioned_model_throughput(provisionedModelId="path-unit")
    p.bedrock.delete_custom_model(modelIdentifier=p.custom)
    equal(p.bedrock.list_custom_models()["modelSummaries"], [], "custom models")
