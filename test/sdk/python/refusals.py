"""What goes wrong, as boto3's typed exceptions; and what its retries make good."""

import os

import boto3
from botocore.config import Config
from botocore.exceptions import ClientError

from driver import equal, greedy, refused, that, turn


def not_found(d):
    refused(d.bedrock_runtime.exceptions.ResourceNotFoundException, "ResourceNotFoundException", 404, "", d.bedrock_runtime.converse,
            modelId="outcrop.nothing", messages=turn("Hello."))
    refused(d.bedrock.exceptions.ResourceNotFoundException, "ResourceNotFoundException", 404, "", d.bedrock.get_foundation_model,
            modelIdentifier="outcrop.nothing")
    refused(d.bedrock_agent.exceptions.ResourceNotFoundException, "ResourceNotFoundException", 404, "", d.bedrock_agent.get_knowledge_base,
            knowledgeBaseId="ABCDEFGHIJ")
    refused(ClientError, "ValidationException", 400, "Could not find endpoint", d.sagemaker.describe_endpoint, EndpointName="nothing")
    refused(d.s3.exceptions.NoSuchBucket, "NoSuchBucket", 404, "", d.s3.list_objects_v2, Bucket="there-is-no-such-bucket")
    refused(d.logs.exceptions.ResourceNotFoundException, "ResourceNotFoundException", 400, "", d.logs.describe_log_streams, logGroupName="/aws/nothing")


def invalid(d):
    """boto3 checks some of it itself, unless it is told not to."""
    runtime, unchecked = d.bedrock_runtime, boto3.client("bedrock-runtime", config=Config(parameter_validation=False))
    wrong = runtime.exceptions.ValidationException
    refused(wrong, "ValidationException", 400, "temperature", runtime.converse, modelId=d.model, messages=turn("Hi."), inferenceConfig={"temperature": 7})
    refused(wrong, "ValidationException", 400, "role", runtime.converse, modelId=d.model, messages=[{"role": "nobody", "content": [{"text": "Hi."}]}])
    refused(wrong, "ValidationException", 400, "prompt", runtime.invoke_model, modelId=d.model, body=b'{"max_gen_len": 1}')
    refused(unchecked.exceptions.ValidationException, "ValidationException", 400, "content", unchecked.converse, modelId=d.model, messages=[{"role": "user"}])
    refused(ClientError, "ValidationException", 400, "trainingJobName", d.sagemaker.describe_training_job, TrainingJobName="not a name!")


def bad_signature(d):
    def client(service, key):
        return boto3.client(service, aws_access_key_id=key, aws_secret_access_key="wrong")

    key = os.environ["AWS_ACCESS_KEY_ID"]
    refused(ClientError, "InvalidSignatureException", 403, "signature", client("bedrock", key).list_foundation_models)
    refused(ClientError, "InvalidSignatureException", 403, "signature", client("sagemaker", key).list_endpoints)
    refused(ClientError, "SignatureDoesNotMatch", 403, "signature", client("s3", key).list_buckets)
    refused(ClientError, "SignatureDoesNotMatch", 403, "signature", client("sts", key).get_caller_identity)
    refused(ClientError, "UnrecognizedClientException", 403, "", client("bedrock", "AKIAIOSFODNN7EXAMPLE").list_foundation_models)


def ask(d, runtime):
    return runtime.converse(modelId=d.throttled, messages=turn("Hello."), inferenceConfig=greedy(1))


def throttled_retry(d):
    """Asks faster than the quota allows: boto3 must wait and ask again by itself."""
    for mode in ("standard", "legacy"):
        runtime = boto3.client("bedrock-runtime", config=Config(retries={"mode": mode, "total_max_attempts": 8}))
        retries = sum(ask(d, runtime)["ResponseMetadata"]["RetryAttempts"] for _ in range(2))
        that(retries > 0, f"2 requests took no retry in mode {mode}")


def throttled_error(d):
    runtime = boto3.client("bedrock-runtime", config=Config(retries={"total_max_attempts": 1}))

    def quickly():
        for _ in range(10):
            ask(d, runtime)

    refused(runtime.exceptions.ThrottlingException, "ThrottlingException", 429, "Too many requests", quickly)


def not_built(d):
    """An operation that the server knows and does not have."""
    try:
        d.bedrock.list_automated_reasoning_policies()
    except ClientError as e:
        equal("status", e.response["ResponseMetadata"]["HTTPStatusCode"], 501)
        that("ListAutomatedReasoningPolicies" in e.response["Error"]["Message"], f"{e} does not name the operation")
        return
    raise AssertionError("no error")
