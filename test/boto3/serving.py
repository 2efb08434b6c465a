"""Models, endpoints and their invocation."""

import json

from botocore.exceptions import ClientError

from path import check, equal, refused

SOON = {"Delay": 1, "MaxAttempts": 60}
NAME = "path-endpoint"


def deploy(p):
    refused(ClientError, "ValidationException", 400, p.sagemaker.create_model, "PendingManualApproval", ModelName="path-pending",
            ExecutionRoleArn=p.role, PrimaryContainer={"ModelPackageName": p.packages[1]})
    p.sagemaker.create_model(ModelName="path-model", ExecutionRoleArn=p.role, PrimaryContainer={"ModelPackageName": p.package})
    for config in ("path-first", "path-second"):
        p.sagemaker.create_endpoint_config(EndpointConfigName=config, ProductionVariants=[
            {"VariantName": "AllTraffic", "ModelName": "path-model", "InstanceType": "ml.c5.xlarge", "InitialInstanceCount": 1}])
    p.sagemaker.create_endpoint(EndpointName=NAME, EndpointConfigName="path-first")
    p.sagemaker.get_waiter("endpoint_in_service").wait(EndpointName=NAME, WaiterConfig=SOON)


def invoke(p, request, **more):
    answer = p.sagemaker_runtime.invoke_endpoint(EndpointName=NAME, ContentType="application/json", Body=json.dumps(request), **more)
    equal(answer["InvokedProductionVariant"], "AllTraffic", "variant")
    return json.loads(answer["Body"].read())


def inputs(p):
    request = {"inputs": "The capital of France is", "parameters": {"max_new_tokens": 8}}
    answer = invoke(p, request)
    answer = answer[0] if isinstance(answer, list) else answer
    check(answer["generated_text"].strip(), f"the answer is {answer}")
    p.generated = answer["generated_text"]
    refused(p.sagemaker_runtime.exceptions.ModelError, "ModelError", 424, p.sagemaker_runtime.invoke_endpoint, "num_beams",
            EndpointName=NAME, Body=json.dumps({"inputs": "a", "parameters": {"num_beams": 4}}))


def chat(p):
    request = {"messages": [{"role": "user", "content": "Name a colour."}], "max_tokens": 8, "temperature": 0}
    answer = invoke(p, request)
    equal(answer["object"], "chat.completion", "object")
    check(answer["choices"][0]["message"]["content"].strip(), f"the answer is {answer}")
    check(0 < answer["usage"]["completion_tokens"] <= 8, f"usage {answer['usage']}")
    p.chatted = answer["choices"][0]["message"]["content"]


def stream(p):
    """Both kinds of body again, streamed: the same text."""
    request = {"inputs": "The capital of France is", "parameters": {"max_new_tokens": 8}, "stream": True}
    text = "".join(e["token"]["text"] for e in events(p, request))
    equal(text, p.generated, "text")
    request = {"messages": [{"role": "user", "content": "Name a colour."}], "max_tokens": 8, "temperature": 0, "stream": True}
    text = "".join(e["choices"][0]["delta"].get("content") or "" for e in events(p, request) if e["choices"])
    equal(text, p.chatted, "text")


def events(p, request):
    """The server-sent events of a streamed invocation."""
    answer = p.sagemaker_runtime.invoke_endpoint_with_response_stream(EndpointName=NAME, ContentType="application/json", Body=json.dumps(request))
    whole = b"".join(part["PayloadPart"]["Bytes"] for part in answer["Body"]).decode()
    lines = [line[5:].strip() for line in whole.splitlines() if line.startswith("data:")]
    return [json.loads(line) for line in lines if line != "[DONE]"]


def update(p):
    p.sagemaker.update_endpoint(EndpointName=NAME, EndpointConfigName="path-second")
    invoke(p, {"inputs": "Still there?", "parameters": {"max_new_tokens": 1}})
    p.sagemaker.get_waiter("endpoint_in_service").wait(EndpointName=NAME, WaiterConfig=SOON)
    now = p.sagemaker.describe_endpoint(EndpointName=NAME)
    equal(now["EndpointConfigName"], "path-second", "configuration")
    invoke(p, {"inputs": "Still there?", "parameters": {"max_new_tokens": 1}})


def delete(p):
    p.sagemaker.delete_endpoint(EndpointName=NAME)
    p.sagemaker.get_waiter("endpoint_deleted").wait(EndpointName=NAME, WaiterConfig=SOON)
    refused(ClientError, "ValidationError", 400, p.sagemaker_runtime.invoke_endpoint, "not found", EndpointName=NAME, Body=b"{}")
