"""A tool that a model calls, and its answer."""

import json

from driver import equal, greedy, refused, said, that, turn

CITIES = ["Paris", "Rome"]
WEATHER = {"toolSpec": {"name": "weather", "description": "Tells the weather of a city.", "inputSchema": {"json": {
    "type": "object", "properties": {"city": {"type": "string", "enum": CITIES}}, "required": ["city"], "additionalProperties": False}}}}


def tools(d):
    asked = turn("What is the weather in Paris?")
    config = {"tools": [WEATHER], "toolChoice": {"tool": {"name": "weather"}}}
    ask = {"modelId": d.model, "messages": asked, "toolConfig": config, "inferenceConfig": greedy(64)}
    whole = d.bedrock_runtime.converse(**ask)
    equal("stop reason", whole["stopReason"], "tool_use")
    (block,) = whole["output"]["message"]["content"]
    use = block["toolUse"]
    that(use["name"] == "weather" and use["input"]["city"] in CITIES, f"the call is {use}")
    counted = d.bedrock_runtime.count_tokens(modelId=d.model, input={"converse": {"messages": asked, "toolConfig": config}})
    equal("input tokens", whole["usage"]["inputTokens"], counted["inputTokens"])
    streamed(d, ask, use)

    result = {"toolUseId": use["toolUseId"], "content": [{"json": {"sky": "clear"}}]}
    history = asked + [whole["output"]["message"], {"role": "user", "content": [{"toolResult": result}]}]
    answer = d.bedrock_runtime.converse(modelId=d.model, messages=history, toolConfig={"tools": [WEATHER]}, inferenceConfig=greedy(16))
    if answer["stopReason"] != "tool_use":
        that(said(answer).strip(), "the answer is empty")
    refused(d.bedrock_runtime.exceptions.ValidationException, "ValidationException", 400, "toolConfig field must be defined",
            d.bedrock_runtime.converse, modelId=d.model, messages=history)


def streamed(d, ask, use):
    """Wants a stream to call the same."""
    name, text, stop = None, "", None
    for event in d.bedrock_runtime.converse_stream(**ask)["stream"]:
        ((kind, value),) = event.items()
        if kind == "contentBlockStart":
            equal("index", value["contentBlockIndex"], 0)
            name = value["start"]["toolUse"]["name"]
        text += value.get("delta", {}).get("toolUse", {}).get("input", "")
        stop = value.get("stopReason", stop)
    equal("streamed call", (name, json.loads(text), stop), (use["name"], use["input"], "tool_use"))
