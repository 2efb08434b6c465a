"""The AWS CLI: the commands that people type, with their own pagination, queries, waiters and file arguments."""

import json
import os
import subprocess
import sys

from check import TEXT, check, equal, main


def aws(*arguments, fails=False):
    """What the command prints: parsed where it is JSON."""
    done = subprocess.run([sys.executable, "-m", "awscli", *arguments], capture_output=True, text=True)
    if (done.returncode != 0) != fails:
        raise AssertionError(f"aws {' '.join(arguments)}: exit {done.returncode}: {done.stderr.strip() or done.stdout.strip()}")
    if fails:
        return done.stderr
    try:
        return json.loads(done.stdout)
    except ValueError:
        return done.stdout


@check
def list_foundation_models_with_a_query():
    ids = aws("bedrock", "list-foundation-models", "--query", "modelSummaries[?outputModalities[0]=='TEXT'].modelId")
    assert TEXT in ids, ids


@check
def converse():
    out = aws("bedrock-runtime", "converse", "--model-id", TEXT, "--messages", json.dumps([{"role": "user", "content": [{"text": "Say hello."}]}]),
              "--inference-config", "maxTokens=8,temperature=0")
    assert out["output"]["message"]["content"][0]["text"].strip()
    usage = out["usage"]
    equal(usage["totalTokens"], usage["inputTokens"] + usage["outputTokens"])


main()
