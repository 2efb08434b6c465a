"""Models, asked for streams."""

import itertools
import json
import time

from asking import CAPITAL
from driver import QUESTION, equal, greedy, said, that, turn


def converse(d):
    ask = {"modelId": d.model, "messages": turn(QUESTION), "inferenceConfig": greedy(24)}
    whole = d.bedrock_runtime.converse(**ask)
    text, kinds, end = "", [], {}
    for event in d.bedrock_runtime.converse_stream(**ask)["stream"]:
        ((kind, value),) = event.items()
        kinds.append(kind)
        end |= value
        text += value.get("delta", {}).get("text", "")
    equal("streamed text", text, said(whole))
    equal("role", end["role"], "assistant")
    equal("stop reason", end["stopReason"], whole["stopReason"])
    equal("usage", end["usage"], whole["usage"])
    that(end["metrics"]["latencyMs"] > 0, "no latency")
    equal("events", [kind for kind, _ in itertools.groupby(kinds)],
          ["messageStart", "contentBlockDelta", "contentBlockStop", "messageStop", "metadata"])


def invoke_model(d):
    whole = json.loads(d.bedrock_runtime.invoke_model(modelId=d.model, body=CAPITAL)["body"].read())
    answer = d.bedrock_runtime.invoke_model_with_response_stream(modelId=d.model, body=CAPITAL)
    equal("content type", answer["contentType"], "application/json")
    chunks = [json.loads(event["chunk"]["bytes"]) for event in answer["body"]]
    equal("streamed text", "".join(c["generation"] for c in chunks), whole["generation"])
    metrics = chunks[-1]["amazon-bedrock-invocationMetrics"]
    equal("tokens", (metrics["inputTokenCount"], metrics["outputTokenCount"]), (whole["prompt_token_count"], whole["generation_token_count"]))


def cancel(d):
    """Breaks off a long answer, and wants the server to go on for others at once."""
    stream = d.bedrock_runtime.converse_stream(modelId=d.model, messages=turn("Tell a very long story."), inferenceConfig=greedy(4000))["stream"]
    pieces = [e for e in itertools.islice(stream, 4) if "contentBlockDelta" in e]
    stream.close()
    equal("pieces of the answer", len(pieces), 3)
    begin = time.monotonic()
    d.bedrock_runtime.converse(modelId=d.model, messages=turn(QUESTION), inferenceConfig=greedy(1))
    that(time.monotonic() - begin < 20, "the next answer took too long")
