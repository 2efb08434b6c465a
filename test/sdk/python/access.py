"""Who is asking, and what they may do."""

import datetime
import json
import os

import boto3
from botocore.exceptions import ClientError

from driver import QUESTION, equal, greedy, refused, said, that, turn


def policy(action, resource="*", **more):
    statement = {"Effect": "Allow", "Action": action} | ({"Resource": resource} if not more else more)
    return json.dumps({"Version": "2012-10-17", "Statement": [statement]})


MAY_LIST = policy("bedrock:ListFoundationModels")


def identity(d):
    who = d.sts.get_caller_identity()
    d.account = who["Account"]
    equal("ARN", who["Arn"], f"arn:aws:iam::{d.account}:root")
    role = d.iam.get_role(RoleName=d.role.rsplit("/", 1)[1])["Role"]
    equal("role", role["Arn"], d.role)
    equal("version of the trust policy", role["AssumeRolePolicyDocument"]["Version"], "2012-10-17")


def restricted(d, session, who):
    """Wants that a session may list models, and nothing else; who is what the refusals call it."""
    equal("ARN", session.client("sts").get_caller_identity()["Arn"], who)
    that(session.client("bedrock").list_foundation_models()["modelSummaries"], "it sees no models")
    runtime, control = session.client("bedrock-runtime"), session.client("bedrock")
    refused(runtime.exceptions.AccessDeniedException, "AccessDeniedException", 403, [who, "bedrock:InvokeModel", d.arn_of(d.model)], runtime.converse,
            modelId=d.model, messages=turn("Hello."))
    refused(control.exceptions.AccessDeniedException, "AccessDeniedException", 403, [who, "bedrock:ListImportedModels"], control.list_imported_models)
    refused(ClientError, "AccessDeniedException", 403, [who, "sagemaker:ListEndpoints"], session.client("sagemaker").list_endpoints)
    refused(ClientError, "AccessDenied", 403, "", session.client("s3").list_buckets)


def user(d, name, document):
    """A user with a policy, and a session with its key."""
    made = d.iam.create_user(UserName=name)["User"]
    d.iam.put_user_policy(UserName=name, PolicyName="driver", PolicyDocument=document)
    key = d.iam.create_access_key(UserName=name)["AccessKey"]
    return made["Arn"], boto3.Session(aws_access_key_id=key["AccessKeyId"], aws_secret_access_key=key["SecretAccessKey"])


def denied(d):
    arn, session = user(d, "sdk-reader", MAY_LIST)
    restricted(d, session, arn)


def assume_role(d):
    trust = policy("sts:AssumeRole", Principal={"AWS": f"arn:aws:iam::{d.account}:root"})
    role = d.iam.create_role(RoleName="sdk-lister", AssumeRolePolicyDocument=trust)["Role"]
    d.iam.put_role_policy(RoleName="sdk-lister", PolicyName="driver", PolicyDocument=MAY_LIST)
    # The root user may not assume roles; a user of the account may.
    _, session = user(d, "sdk-assumer", policy("sts:AssumeRole", role["Arn"]))
    assumed = session.client("sts").assume_role(RoleArn=role["Arn"], RoleSessionName="driver")
    keys = assumed["Credentials"]
    left = keys["Expiration"] - datetime.datetime.now(datetime.timezone.utc)
    that(datetime.timedelta(minutes=50) < left < datetime.timedelta(minutes=61), f"the session ends in {left}")
    arn = f"arn:aws:sts::{d.account}:assumed-role/sdk-lister/driver"
    equal("assumed ARN", assumed["AssumedRoleUser"]["Arn"], arn)
    key = {"aws_access_key_id": keys["AccessKeyId"], "aws_secret_access_key": keys["SecretAccessKey"]}
    restricted(d, boto3.Session(**key, aws_session_token=keys["SessionToken"]), arn)
    forged = boto3.Session(**key, aws_session_token="forged").client("bedrock")
    refused(ClientError, "UnrecognizedClientException", 403, "", forged.list_foundation_models)


def bearer(d):
    """An API key over TLS. The access key in the environment is another server's: it would not do."""
    ask = {"modelId": d.model, "messages": turn(QUESTION), "inferenceConfig": greedy(4)}
    try:
        os.environ["AWS_BEARER_TOKEN_BEDROCK"] = os.environ["OUTCROP_API_KEY"]
        runtime = boto3.Session().client("bedrock-runtime", endpoint_url=os.environ["OUTCROP_TLS_URL"])
        that(said(runtime.converse(**ask)).strip(), "no answer")
        os.environ["AWS_BEARER_TOKEN_BEDROCK"] = "wrong"
        runtime = boto3.Session().client("bedrock-runtime", endpoint_url=os.environ["OUTCROP_TLS_URL"])
        refused(runtime.exceptions.AccessDeniedException, "AccessDeniedException", 403, "API Key", runtime.converse, **ask)
    finally:
        del os.environ["AWS_BEARER_TOKEN_BEDROCK"]
