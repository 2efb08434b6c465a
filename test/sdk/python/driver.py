"""What the checks share: the clients, what one leaves for later ones, and ways to say what is wanted."""

import datetime
import os
import time

import boto3
from botocore.exceptions import ClientError

QUESTION = "What should I pack for a rainy hike?"


class Driver:
    """boto3's clients as they come: the environment says where and who."""

    def __init__(self):
        self.begin = datetime.datetime.now(datetime.timezone.utc)
        self.region = os.environ["AWS_REGION"]
        self.role, self.model = os.environ["OUTCROP_ROLE"], os.environ["OUTCROP_MODEL"]
        self.embedder, self.throttled = os.environ["OUTCROP_EMBEDDER"], os.environ["OUTCROP_THROTTLED"]
        self.bucket = "sdk-python"
        self.tiny = os.environ["OUTCROP_TINY"]
        for name in ("bedrock", "bedrock-runtime", "bedrock-agent", "bedrock-agent-runtime", "sagemaker", "sagemaker-metrics", "sagemaker-runtime",
                     "s3", "sts", "iam", "logs"):
            setattr(self, name.replace("-", "_"), boto3.client(name))

    def arn_of(self, model):
        return f"arn:aws:bedrock:{self.region}::foundation-model/{model}"


def turn(text):
    """A conversation of one user's message."""
    return [{"role": "user", "content": [{"text": text}]}]


def greedy(tokens):
    """Makes an answer the same every time."""
    return {"maxTokens": tokens, "temperature": 0}


def said(answer):
    """The text of a whole answer."""
    (block,) = answer["output"]["message"]["content"]
    return block["text"]


def that(condition, otherwise):
    if not condition:
        raise AssertionError(otherwise)


def equal(what, got, want):
    that(got == want, f"{what} is {got!r}, want {want!r}")


def refused(exception, code, status, words, call, **arguments):
    """Wants an exception of this class, with AWS's code and status, whose message holds the words."""
    try:
        call(**arguments)
    except exception as e:
        equal("code", e.response["Error"]["Code"], code)
        equal("status", e.response["ResponseMetadata"]["HTTPStatusCode"], status)
        that(e.response["ResponseMetadata"]["RequestId"], "there is no request id")
        for word in [words] if isinstance(words, str) else words:
            that(word in e.response["Error"]["Message"], f"{e.response['Error']['Message']!r} does not say {word!r}")
        return
    except ClientError as e:
        raise AssertionError(f"{type(e).__name__} ({e}) is no {exception.__name__}") from e
    raise AssertionError(f"no {code} was raised")


def until(what, ask):
    """Asks twice a second until there is an answer, and gives it."""
    late = time.monotonic() + 120
    while not (answer := ask()):
        that(time.monotonic() < late, f"{what} does not end")
        time.sleep(0.5)
    return answer
