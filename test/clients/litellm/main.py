"""LiteLLM: completions through Converse and InvokeModel, streams, async, embeddings, SageMaker endpoints; usage and typed errors."""

import json
import os

os.environ["LITELLM_LOCAL_MODEL_COST_MAP"] = "True"  # nothing is fetched from the network

import boto3
import litellm

from check import TEXT, URL, check, equal, fails, main
from deployed import endpoint

litellm.suppress_debug_info = True
litellm.drop_params = False
CLAUDE = "anthropic.claude-3-5-sonnet-20241022-v2:0"
ASK = [{"role": "system", "content": "You are a helpful assistant."}, {"role": "user", "content": "What is the capital of France?"}]
RUNTIME = {"aws_bedrock_runtime_endpoint": URL}


def complete(model, **more):
    return litellm.completion(model=model, messages=ASK, max_tokens=12, temperature=0, **RUNTIME, **more)


def text(answer):
    return answer.choices[0].message.content


def streamed(parts):
    """The text, the reason and the usage of a stream."""
    said, reason, usage = "", None, None
    for p in parts:
        usage = getattr(p, "usage", None) or usage
        if p.choices:
            said += p.choices[0].delta.content or ""
            reason = p.choices[0].finish_reason or reason
    return said, reason, usage


def counted():
    """What CountTokens says of ASK."""
    return boto3.client("bedrock-runtime").count_tokens(modelId=CLAUDE, input={"converse": {
        "system": [{"text": ASK[0]["content"]}], "messages": [{"role": "user", "content": [{"text": ASK[1]["content"]}]}]}})["inputTokens"]


def agrees(model, usage=True):
    """A model's answer whole and in a stream."""
    whole = complete(model)
    assert text(whole).strip(), whole
    assert whole.choices[0].finish_reason in ("stop", "length"), whole
    equal(whole.usage.total_tokens, whole.usage.prompt_tokens + whole.usage.completion_tokens)
    if usage:
        equal(whole.usage.prompt_tokens, counted(), "prompt tokens")
    said, reason, u = streamed(complete(model, stream=True, stream_options={"include_usage": True}))
    equal(said, text(whole), "stream")
    equal(reason, whole.choices[0].finish_reason, "reason")
    if usage:
        equal((u.prompt_tokens, u.completion_tokens), (whole.usage.prompt_tokens, whole.usage.completion_tokens), "usage of the stream")


@check
def converse():
    agrees(f"bedrock/converse/{CLAUDE}")


@check
def converse_own_id():
    agrees(f"bedrock/converse/{TEXT}")


@check
def converse_profile():
    agrees("bedrock/converse/us.amazon.nova-lite-v1:0")


@check
def converse_by_default():
    agrees("bedrock/" + CLAUDE)


@check
def invoke_claude():
    agrees(f"bedrock/invoke/{CLAUDE}")


@check
def invoke_nova():
    agrees("bedrock/invoke/us.amazon.nova-lite-v1:0")


@check
def invoke_llama():
    agrees("bedrock/invoke/meta.llama3-8b-instruct-v1:0", usage=False)  # LiteLLM writes the prompt out itself


@check
def invoke_mistral():
    agrees("bedrock/invoke/mistral.mistral-7b-instruct-v0:2", usage=False)


@check
def invoke_titan():
    agrees("bedrock/invoke/amazon.titan-text-express-v1", usage=False)


@check
async def asynchronous():
    whole = await litellm.acompletion(model=f"bedrock/converse/{CLAUDE}", messages=ASK, max_tokens=12, temperature=0, **RUNTIME)
    said = ""
    async for p in await litellm.acompletion(model=f"bedrock/invoke/{CLAUDE}", messages=ASK, max_tokens=12, temperature=0, stream=True, **RUNTIME):
        said += p.choices[0].delta.content or ""
    equal(said, text(whole))


@check
def stops():
    whole = complete(f"bedrock/converse/{CLAUDE}", stop=["France"])
    equal(whole.choices[0].finish_reason, "stop")
    assert "France" not in text(whole), whole


@check
def embeddings():
    for model, count in ("amazon.titan-embed-text-v2:0", 1), ("amazon.titan-embed-text-v1", 1), ("cohere.embed-english-v3", 2):
        out = litellm.embedding(model="bedrock/" + model, input=["a boot", "a shoe"][:count], **RUNTIME)
        equal(len(out.data), count, model)
        equal({len(d["embedding"]) for d in out.data}, {384}, model)
        assert out.usage.prompt_tokens > 0, (model, out.usage)


@check
async def embeddings_async():
    out = await litellm.aembedding(model="bedrock/amazon.titan-embed-text-v2:0", input=["a boot"], **RUNTIME)
    equal(len(out.data[0]["embedding"]), 384)


@check
def typed_errors():
    fails(lambda: complete("bedrock/converse/outcrop.none"), Exception, "outcrop.none")
    fails(lambda: litellm.completion(model=f"bedrock/converse/{CLAUDE}", messages=ASK, temperature=7, **RUNTIME), litellm.BadRequestError, "temperature")
    fails(lambda: complete(f"bedrock/converse/{CLAUDE}", aws_access_key_id="AKIANOBODY0000000000", aws_secret_access_key="x"), Exception, "security token")


@check
def tools():
    schema = {"type": "object", "properties": {"country": {"type": "string", "enum": ["France", "Italy"]}}, "required": ["country"], "additionalProperties": False}
    tool = {"type": "function", "function": {"name": "capital", "description": "The capital of a country", "parameters": schema}}
    choice = {"type": "function", "function": {"name": "capital"}}
    answer = litellm.completion(model=f"bedrock/converse/{CLAUDE}", messages=ASK, max_tokens=100, temperature=0, tools=[tool], tool_choice=choice, **RUNTIME)
    call = answer.choices[0].message.tool_calls[0]
    equal(call.function.name, "capital")
    assert json.loads(call.function.arguments)["country"] in ("France", "Italy"), call


@check
def sagemaker_chat():
    name = endpoint()
    where = {"sagemaker_base_url": f"{URL}/endpoints/{name}/invocations"}
    whole = litellm.completion(model="sagemaker_chat/" + name, messages=ASK, max_tokens=12, temperature=0, **where)
    assert "Paris" in text(whole), whole
    equal(whole.usage.prompt_tokens, counted())


@check
def sagemaker():
    name = endpoint()
    whole = litellm.completion(model="sagemaker/" + name, messages=[{"role": "user", "content": "The capital of France is"}], max_tokens=8, temperature=0.01,
                               sagemaker_base_url=f"{URL}/endpoints/{name}/invocations")
    assert "Paris" in text(whole), whole


main()
