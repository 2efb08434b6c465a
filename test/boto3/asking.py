"""Imported models, and every way to ask a model on Bedrock's side."""

import json
import math

from path import BASE, EMBEDDER, body, check, equal, refused, turn, until

QUESTION = "What should I pack for a rainy hike?"
GREEDY = {"maxTokens": 24, "temperature": 0}


def bring(p):
    job = p.bedrock.create_model_import_job(jobName="path-import", importedModelName="path-imported", roleArn=p.role,
                                            modelDataSource={"s3DataSource": {"s3Uri": p.artifact}})["jobArn"]

    def ended():
        now = p.bedrock.get_model_import_job(jobIdentifier=job)
        return now if now["status"] != "InProgress" else None

    done = until(ended, 120)
    equal((done["status"], done.get("failureMessage")), ("Completed", None), "import")
    p.imported = done["importedModelArn"]
    model = p.bedrock.get_imported_model(modelIdentifier=p.imported)
    equal((model["modelName"], model["instructSupported"]), ("path-imported", True), "model")
    listed = p.bedrock.get_paginator("list_imported_models").paginate(nameContains="path-")
    equal([m["modelArn"] for page in listed for m in page["modelSummaries"]], [p.imported], "imported models")


def count(p):
    """CountTokens says what Converse is charged, for the base and the imported model."""
    for model in (BASE, p.imported):
        ask = {"messages": turn(QUESTION), "system": [{"text": "Be brief."}]}
        counted = p.bedrock_runtime.count_tokens(modelId=model, input={"converse": ask})["inputTokens"]
        answer = p.bedrock_runtime.converse(modelId=model, inferenceConfig=GREEDY, **ask)
        equal(answer["usage"]["inputTokens"], counted, f"input tokens of {model}")
        equal(answer["usage"]["totalTokens"], counted + answer["usage"]["outputTokens"], "total")
        check(answer["output"]["message"]["content"][0]["text"].strip(), "the answer is empty")
        check(answer["metrics"]["latencyMs"] > 0, "no latency")


def converse(p):
    """Whole and streamed, a greedy answer is the same."""
    whole = p.bedrock_runtime.converse(modelId=p.imported, messages=turn(QUESTION), inferenceConfig=GREEDY)
    text, kinds, usage, stop = "", [], None, None
    for event in p.bedrock_runtime.converse_stream(modelId=p.imported, messages=turn(QUESTION), inferenceConfig=GREEDY)["stream"]:
        kind = next(iter(event))
        kinds.append(kind)
        text += event.get("contentBlockDelta", {}).get("delta", {}).get("text", "")
        usage = event.get("metadata", {}).get("usage", usage)
        stop = event.get("messageStop", {}).get("stopReason", stop)
    equal(text, whole["output"]["message"]["content"][0]["text"], "text")
    equal((stop, usage), (whole["stopReason"], whole["usage"]), "end")
    equal((kinds[0], kinds[-3:]), ("messageStart", ["contentBlockStop", "messageStop", "metadata"]), "order of the events")


def stops(p):
    whole = p.bedrock_runtime.converse(modelId=BASE, messages=turn("Count from one to ten."), inferenceConfig=GREEDY)
    text = whole["output"]["message"]["content"][0]["text"]
    word = text.split()[3]
    cut = p.bedrock_runtime.converse(modelId=BASE, messages=turn("Count from one to ten."), inferenceConfig=GREEDY | {"stopSequences": [word]})
    equal(cut["stopReason"], "stop_sequence", "reason")
    check(word not in cut["output"]["message"]["content"][0]["text"].removesuffix(word), "it went on after the stop sequence")


def llama(p):
    request = json.dumps({"prompt": "The capital of France is", "max_gen_len": 8, "temperature": 0})
    for model in (BASE, p.imported):
        answer = p.bedrock_runtime.invoke_model(modelId=model, body=request)
        head = answer["ResponseMetadata"]["HTTPHeaders"]
        whole = body(answer)
        equal(int(head["x-amzn-bedrock-output-token-count"]), whole["generation_token_count"], "tokens")
        events = streamed(p, model, request)
        equal("".join(e["generation"] for e in events), whole["generation"], f"text of {model}")
        metrics = events[-1]["amazon-bedrock-invocationMetrics"]
        equal((metrics["inputTokenCount"], metrics["outputTokenCount"]), (whole["prompt_token_count"], whole["generation_token_count"]), "metrics")


def openai(p):
    request = json.dumps({"messages": [{"role": "user", "content": QUESTION}], "max_tokens": 12, "temperature": 0})
    for model in (BASE, p.imported):
        whole = body(p.bedrock_runtime.invoke_model(modelId=model, body=request))
        text = whole["choices"][0]["message"]["content"]
        check(text.strip() and whole["usage"]["completion_tokens"] <= 12, f"the answer is {whole}")
        events = streamed(p, model, request)
        equal("".join(e["choices"][0]["delta"].get("content") or "" for e in events if e["choices"]), text, f"text of {model}")


def streamed(p, model, request):
    answer = p.bedrock_runtime.invoke_model_with_response_stream(modelId=model, body=request)
    return [json.loads(e["chunk"]["bytes"]) for e in answer["body"]]


def titan(p):
    def embed(text):
        answer = body(p.bedrock_runtime.invoke_model(modelId=EMBEDDER, body=json.dumps({"inputText": text})))
        check(answer["inputTextTokenCount"] > 0, "no tokens were counted")
        return answer["embedding"]

    boots, shoes, tax = embed("How do I clean my boots?"), embed("The best way to wash shoes."), embed("Tax law of 1904.")
    equal(len(boots), 384, "dimensions")
    check(abs(math.hypot(*boots) - 1) < 1e-4, "the embedding is not normalised")
    check(dot(boots, shoes) > dot(boots, tax) + 0.2, "similar texts are not closer than others")
    refused(p.bedrock_runtime.exceptions.ValidationException, "ValidationException", 400, p.bedrock_runtime.invoke_model,
            "dimensions", modelId=EMBEDDER, body=json.dumps({"inputText": "a", "dimensions": 256}))


def dot(a, b):
    return sum(x * y for x, y in zip(a, b))


def delete(p):
    p.bedrock.delete_imported_model(modelIdentifier=p.imported)
    refused(p.bedrock.exceptions.ResourceNotFoundException, "ResourceNotFoundException", 404, p.bedrock.get_imported_model,
            modelIdentifier=p.imported)
