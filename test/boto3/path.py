"""What the steps of the path share: clients, names, and what one step leaves for the next."""

import json
import time

import boto3
from botocore.exceptions import ClientError

BASE = "outcrop.smollm2-135m"
EMBEDDER = "outcrop.minilm-l6-v2"
SERVICES = ("s3", "sts", "iam", "logs", "sagemaker", "sagemaker-runtime", "bedrock", "bedrock-runtime", "bedrock-agent",
            "bedrock-agent-runtime")


class Path:
    """The state of one walk. Clients are boto3's own, as they come: the environment says where and who."""

    def __init__(self, server, models, examples, role):
        self.server, self.models, self.examples, self.role = server, models, examples, role
        for name in SERVICES:
            setattr(self, name.replace("-", "_"), boto3.client(name))
        self.bucket = "path"

    def model_arn(self, model):
        return f"arn:aws:bedrock:{self.s3.meta.region_name}::foundation-model/{model}"


def check(condition, text):
    if not condition:
        raise AssertionError(text)


def equal(got, want, what):
    check(got == want, f"{what}: got {got!r}, want {want!r}")


def refused(exception, code, status, call, *words, **arguments):
    """Wants an exception of this class, with AWS's code and status, whose message holds the words."""
    try:
        call(**arguments)
    except exception as e:
        equal(e.response["Error"]["Code"], code, "code")
        equal(e.response["ResponseMetadata"]["HTTPStatusCode"], status, "status")
        for word in words:
            check(word in e.response["Error"]["Message"], f"{word!r} is not in {e.response['Error']['Message']!r}")
        return
    except ClientError as e:
        raise AssertionError(f"got {type(e).__name__} ({e}), want {exception.__name__}") from e
    raise AssertionError(f"no {code} was raised")


def until(ask, seconds=60, every=0.1):
    """Asks until there is an answer, and gives it."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        answer = ask()
        if answer:
            return answer
        time.sleep(every)
    raise AssertionError(f"still not done after {seconds} s")


def body(response, member="body"):
    """The JSON of a response's body."""
    return json.loads(response[member].read())


def turn(text):
    return [{"role": "user", "content": [{"text": text}]}]
