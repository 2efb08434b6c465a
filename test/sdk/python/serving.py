"""Endpoints and imported models."""

import json

from botocore.exceptions import ClientError

from driver import QUESTION, equal, greedy, refused, said, that, turn, until

MODEL, ENDPOINT = "sdk-model", "sdk-endpoint"
SOON = {"Delay": 1, "MaxAttempts": 120}
CHAT = {"messages": [{"role": "user", "content": "Name a colour."}], "max_tokens": 8, "temperature": 0}


def endpoint(d):
    d.sagemaker.create_model(ModelName=MODEL, ExecutionRoleArn=d.role, PrimaryContainer={"ModelPackageName": d.package})
    d.sagemaker.create_endpoint_config(EndpointConfigName=MODEL, ProductionVariants=[
        {"VariantName": "AllTraffic", "ModelName": MODEL, "InstanceType": "ml.c5.xlarge", "InitialInstanceCount": 1}])
    arn = d.sagemaker.create_endpoint(EndpointName=ENDPOINT, EndpointConfigName=MODEL)["EndpointArn"]
    d.sagemaker.get_waiter("endpoint_in_service").wait(EndpointName=ENDPOINT, WaiterConfig=SOON)
    now = d.sagemaker.describe_endpoint(EndpointName=ENDPOINT)
    equal("endpoint", (now["EndpointArn"], now["EndpointStatus"]), (arn, "InService"))
    equal("instances", now["ProductionVariants"][0]["CurrentInstanceCount"], 1)


def whole(d):
    return json.loads(d.sagemaker_runtime.invoke_endpoint(EndpointName=ENDPOINT, Body=json.dumps(CHAT))["Body"].read())


def invoke(d):
    answer = d.sagemaker_runtime.invoke_endpoint(EndpointName=ENDPOINT, ContentType="application/json", Accept="application/json",
                                                 CustomAttributes="trace=42", TargetVariant="AllTraffic", Body=json.dumps(CHAT))
    equal("answer", (answer["ContentType"], answer["CustomAttributes"], answer["InvokedProductionVariant"]), ("application/json", "trace=42", "AllTraffic"))
    told = json.loads(answer["Body"].read())
    that(told["choices"][0]["message"]["content"].strip() and 0 < told["usage"]["completion_tokens"] <= 8, f"the answer is {told}")
    generated = d.sagemaker_runtime.invoke_endpoint(EndpointName=ENDPOINT, Body=json.dumps({"inputs": "The sea is", "parameters": {"max_new_tokens": 4}}))
    that(b"generated_text" in generated["Body"].read(), "no text is generated")
    refused(ClientError, "ValidationError", 400, f"Endpoint nothing of account {d.account} not found.", d.sagemaker_runtime.invoke_endpoint,
            EndpointName="nothing", Body=b"{}")
    refused(d.sagemaker_runtime.exceptions.ModelError, "ModelError", 424, "num_beams", d.sagemaker_runtime.invoke_endpoint, EndpointName=ENDPOINT,
            Body=json.dumps({"inputs": "Hi", "parameters": {"num_beams": 4}}))


def invoke_stream(d):
    answer = d.sagemaker_runtime.invoke_endpoint_with_response_stream(EndpointName=ENDPOINT, ContentType="application/json", Body=json.dumps(CHAT | {"stream": True}))
    equal("answer", (answer["ContentType"], answer["InvokedProductionVariant"]), ("text/event-stream", "AllTraffic"))
    parts = [event["PayloadPart"]["Bytes"] for event in answer["Body"]]
    that(len(parts) > 2, f"it came in {len(parts)} parts")
    lines = [line[5:].strip() for line in b"".join(parts).decode().splitlines() if line.startswith("data:")]
    equal("last line", lines[-1], "[DONE]")
    choices = [c for line in lines[:-1] for c in json.loads(line)["choices"]]
    equal("streamed text", "".join(c["delta"].get("content") or "" for c in choices), whole(d)["choices"][0]["message"]["content"])


def delete(d):
    d.sagemaker.delete_endpoint(EndpointName=ENDPOINT)
    d.sagemaker.get_waiter("endpoint_deleted").wait(EndpointName=ENDPOINT, WaiterConfig=SOON)
    refused(ClientError, "ValidationException", 400, "Could not find endpoint", d.sagemaker.describe_endpoint, EndpointName=ENDPOINT)
    d.sagemaker.delete_endpoint_config(EndpointConfigName=MODEL)
    d.sagemaker.delete_model(ModelName=MODEL)


def bring(d):
    """Imports the tuned model into Bedrock, and asks it there."""
    job = d.bedrock.create_model_import_job(jobName="sdk-import", importedModelName="sdk-imported", roleArn=d.role,
                                            modelDataSource={"s3DataSource": {"s3Uri": d.artifact}})["jobArn"]

    def ended():
        now = d.bedrock.get_model_import_job(jobIdentifier=job)
        return now if now["status"] != "InProgress" else None

    done = until("the import", ended)
    equal("import", (done["status"], done.get("failureMessage")), ("Completed", None))
    that(done["endTime"] > done["creationTime"], f"it ran from {done['creationTime']} to {done['endTime']}")
    arn = done["importedModelArn"]
    model = d.bedrock.get_imported_model(modelIdentifier=arn)
    equal("model", (model["modelName"], model["instructSupported"]), ("sdk-imported", True))
    pages = d.bedrock.get_paginator("list_imported_models").paginate(nameContains="sdk-")
    equal("imported models", [m["modelArn"] for page in pages for m in page["modelSummaries"]], [arn])
    that(said(d.bedrock_runtime.converse(modelId=arn, messages=turn(QUESTION), inferenceConfig=greedy(8))).strip(), "the imported model says nothing")
    d.bedrock.delete_imported_model(modelIdentifier=arn)
    refused(d.bedrock_runtime.exceptions.ResourceNotFoundException, "ResourceNotFoundException", 404, "", d.bedrock_runtime.converse, modelId=arn, messages=turn(QUESTION))
