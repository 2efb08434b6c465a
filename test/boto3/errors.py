"""What goes wrong, as boto3's typed exceptions."""

import boto3
from botocore.config import Config
from botocore.exceptions import ClientError

from path import BASE, equal, refused, turn


def wrong_signature(p):
    other = {"aws_access_key_id": p.access_key, "aws_secret_access_key": "wrong"}
    refused(ClientError, "SignatureDoesNotMatch", 403, boto3.client("s3", **other).list_buckets)
    refused(ClientError, "InvalidSignatureException", 403, boto3.client("bedrock", **other).list_foundation_models)
    refused(ClientError, "InvalidSignatureException", 403, boto3.client("sagemaker", **other).list_endpoints)


def unknown_key(p):
    other = {"aws_access_key_id": "AKIAIOSFODNN7EXAMPLE", "aws_secret_access_key": "wrong"}
    refused(ClientError, "InvalidAccessKeyId", 403, boto3.client("s3", **other).list_buckets)
    refused(ClientError, "UnrecognizedClientException", 403, boto3.client("bedrock", **other).list_foundation_models)
    refused(ClientError, "UnrecognizedClientException", 403, boto3.client("sagemaker", **other).list_endpoints)


def validation(p):
    """boto3 checks much itself; switched off, the server's own checks show."""
    unchecked = Config(parameter_validation=False)
    runtime = boto3.client("bedrock-runtime", config=unchecked)
    invalid = runtime.exceptions.ValidationException
    refused(invalid, "ValidationException", 400, runtime.converse, "temperature", modelId=BASE, messages=turn("Hi"),
            inferenceConfig={"temperature": 7})
    refused(invalid, "ValidationException", 400, runtime.converse, "role", modelId=BASE,
            messages=[{"role": "nobody", "content": [{"text": "Hi"}]}])
    refused(invalid, "ValidationException", 400, runtime.converse, "content", modelId=BASE, messages=[{"role": "user"}])
    refused(invalid, "ValidationException", 400, runtime.invoke_model, "prompt", modelId=BASE, body=b"{}")
    control = boto3.client("sagemaker", config=unchecked)
    refused(ClientError, "ValidationException", 400, control.create_model, "modelName", ModelName="not a name!")
    refused(ClientError, "ValidationException", 400, control.describe_training_job, "trainingJobName")


def window(p):
    refused(p.bedrock_runtime.exceptions.ValidationException, "ValidationException", 400, p.bedrock_runtime.converse,
            "too long", modelId=BASE, messages=turn("word " * 9000))


def unknown(p):
    refused(p.bedrock_runtime.exceptions.ResourceNotFoundException, "ResourceNotFoundException", 404,
            p.bedrock_runtime.converse, modelId="outcrop.nothing", messages=turn("Hi"))
    refused(p.bedrock.exceptions.ResourceNotFoundException, "ResourceNotFoundException", 404,
            p.bedrock.get_foundation_model, modelIdentifier="outcrop.nothing")
    refused(p.bedrock_agent.exceptions.ResourceNotFoundException, "ResourceNotFoundException", 404,
            p.bedrock_agent.get_knowledge_base, knowledgeBaseId="ABCDEFGHIJ")
    refused(p.s3.exceptions.NoSuchBucket, "NoSuchBucket", 404, p.s3.list_objects_v2, Bucket="no-such-bucket")
    refused(p.logs.exceptions.ResourceNotFoundException, "ResourceNotFoundException", 400, p.logs.describe_log_streams,
            logGroupName="/aws/nothing")
    for call, member in ((p.sagemaker.describe_training_job, "TrainingJobName"), (p.sagemaker.describe_endpoint, "EndpointName")):
        refused(ClientError, "ValidationException", 400, call, **{member: "nothing"})
    refused(ClientError, "ValidationError", 400, p.sagemaker_runtime.invoke_endpoint, "not found", EndpointName="nothing",
            Body=b"{}")


def who(p):
    """What SDKs ask first."""
    equal(p.sts.get_caller_identity()["Account"], "123456789012", "account")
    role = p.iam.get_role(RoleName=p.role.rsplit("/", 1)[1])["Role"]
    equal(role["Arn"], p.role, "role")
    models = {m["modelId"] for m in p.bedrock.list_foundation_models()["modelSummaries"]}
    equal(BASE in models, True, "the base model is listed")
