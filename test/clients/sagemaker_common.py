"""What the checks of SageMaker's two Python SDKs share: settings, records to train on, and shorter waits.

Both SDKs ask STS at an address of their own making, whatever AWS_ENDPOINT_URL says: `reach` leads them to the server. All else
they send where boto3's settings say.
"""

import json
import os
import sys
import time

ROLE = os.environ["OUTCROP_ROLE_ARN"]
IMAGE, SERVING, INSTANCE = "outcrop/sft", "outcrop/serve", "ml.m5.large"
ASK = {"inputs": "The capital of France is", "parameters": {"max_new_tokens": 5}}

HYPERPARAMETERS = {"num_train_epochs": 1, "per_device_train_batch_size": 4, "max_seq_length": 64, "lora_r": 4, "seed": 1}

_sleep = time.sleep


def prepare():
    """Before an SDK is imported: it tells nobody, prints out of the runner's way, and polls a local server more often than AWS."""
    sys.stdout = sys.stderr
    with open("sagemaker.yaml", "w") as f:
        f.write('SchemaVersion: "1.0"\nSageMaker:\n  PythonSDK:\n    Modules:\n      TelemetryOptOut: true\n')
    os.environ["SAGEMAKER_USER_CONFIG_OVERRIDE"] = os.path.abspath("sagemaker.yaml")
    os.environ["SAGEMAKER_SUPPRESS_V2_WARNING"] = "1"
    time.sleep = lambda seconds: _sleep(min(seconds, 0.5))


def reach(module):
    """Has a module of an SDK ask STS at the server."""
    module.sts_regional_endpoint = lambda region: os.environ["AWS_ENDPOINT_URL"]


def records(path="train.jsonl"):
    """Writes a few records to train on."""
    with open(path, "w") as f:
        for n in range(8):
            f.write(json.dumps({"prompt": f"What is {n}?", "completion": f"It is {n}, my friend."}) + "\n")
    return path


def streamed(body):
    """The text of a streamed answer's events."""
    whole = b"".join(part["PayloadPart"]["Bytes"] for part in body).decode()
    lines = [line[5:].strip() for line in whole.splitlines() if line.startswith("data:")]
    return "".join(json.loads(line)["token"]["text"] for line in lines if line != "[DONE]")
