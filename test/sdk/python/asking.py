"""Models, asked for whole answers."""

import json

from driver import QUESTION, equal, greedy, said, that, turn

CAPITAL = json.dumps({"prompt": "The capital of France is", "max_gen_len": 8, "temperature": 0})


def list_models(d):
    models = {m["modelId"]: m for m in d.bedrock.list_foundation_models()["modelSummaries"]}
    equal("the text model's modalities", models[d.model]["outputModalities"], ["TEXT"])
    equal("the embedder's modalities", models[d.embedder]["outputModalities"], ["EMBEDDING"])
    embedders = d.bedrock.list_foundation_models(byOutputModality="EMBEDDING")["modelSummaries"]
    equal("embedders", [m["modelId"] for m in embedders], [d.embedder])
    one = d.bedrock.get_foundation_model(modelIdentifier=d.model)["modelDetails"]
    equal("ARN", one["modelArn"], d.arn_of(d.model))
    equal("streams", one["responseStreamingSupported"], True)


def invoke_model(d):
    answer = d.bedrock_runtime.invoke_model(modelId=d.model, body=CAPITAL)
    equal("content type", answer["contentType"], "application/json")
    whole, head = json.loads(answer["body"].read()), answer["ResponseMetadata"]["HTTPHeaders"]
    that(whole["generation"].strip() and 0 < whole["generation_token_count"] <= 8, f"the answer is {whole}")
    counted = d.bedrock_runtime.count_tokens(modelId=d.model, input={"invokeModel": {"body": CAPITAL}})["inputTokens"]
    equal("input tokens", whole["prompt_token_count"], counted)
    equal("input tokens in the header", int(head["x-amzn-bedrock-input-token-count"]), counted)
    equal("output tokens in the header", int(head["x-amzn-bedrock-output-token-count"]), whole["generation_token_count"])

    vector = json.loads(d.bedrock_runtime.invoke_model(modelId=d.embedder, body=json.dumps({"inputText": QUESTION}))["body"].read())
    equal("dimensions", len(vector["embedding"]), 384)
    that(vector["inputTextTokenCount"] > 0, "the embedder counted no tokens")


def converse(d):
    answer = d.bedrock_runtime.converse(modelId=d.model, messages=turn(QUESTION), system=[{"text": "Be brief."}], inferenceConfig=greedy(16))
    that(said(answer).strip(), "the answer is empty")
    usage = answer["usage"]
    that(0 < usage["outputTokens"] <= 16, f"the usage is {usage}")
    equal("total", usage["totalTokens"], usage["inputTokens"] + usage["outputTokens"])
    that(answer["stopReason"] in ("max_tokens", "end_turn"), f"the stop reason is {answer['stopReason']}")
    that(answer["metrics"]["latencyMs"] > 0, "no latency")


def count_tokens(d):
    for ask in ({"messages": turn(QUESTION)}, {"messages": turn(QUESTION), "system": [{"text": "Answer in French."}]}):
        counted = d.bedrock_runtime.count_tokens(modelId=d.model, input={"converse": ask})["inputTokens"]
        charged = d.bedrock_runtime.converse(modelId=d.model, inferenceConfig=greedy(1), **ask)["usage"]["inputTokens"]
        equal("input tokens", charged, counted)
