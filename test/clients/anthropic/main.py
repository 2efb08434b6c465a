"""The anthropic SDK's client for Bedrock: messages whole and in streams, plain and async, typed errors, signatures and API keys.
Everything goes over TLS with the server's own authority."""

import json
import os
import subprocess

os.environ["SSL_CERT_FILE"] = os.environ["AWS_CA_BUNDLE"]

import anthropic
import boto3
from anthropic import AnthropicBedrock, AsyncAnthropicBedrock

from check import URL, check, equal, fails, main

MODEL = "anthropic.claude-3-5-sonnet-20241022-v2:0"
PROFILE = "us.anthropic.claude-3-5-haiku-20241022-v1:0"
# This version's methods know no temperature; the bodies still do.
ASK = {"model": MODEL, "max_tokens": 8, "extra_body": {"temperature": 0}, "messages": [{"role": "user", "content": "What is the capital of France?"}]}

client = AnthropicBedrock(base_url=URL, max_retries=0)


def api_key():
    """The server's Bedrock API key."""
    out = subprocess.run([os.environ["OUTCROP"], "env", "--bearer", "--data", os.environ["OUTCROP_DATA"]], check=True, capture_output=True, text=True).stdout
    return next(line.split("'")[1] for line in out.splitlines() if "AWS_BEARER_TOKEN_BEDROCK" in line)


def counted(body):
    """What CountTokens says of a body."""
    return boto3.client("bedrock-runtime").count_tokens(modelId=MODEL, input={"invokeModel": {"body": json.dumps(
        {"anthropic_version": "bedrock-2023-05-31", **body["extra_body"], **{k: v for k, v in body.items() if k not in ("model", "extra_body")}})}})["inputTokens"]


@check
def create():
    m = client.messages.create(**ASK)
    equal((m.type, m.role, m.model, m.stop_reason, m.stop_sequence), ("message", "assistant", "claude-3-5-sonnet-20241022", "end_turn", None))
    assert m.id.startswith("msg_bdrk_"), m.id
    equal([b.type for b in m.content], ["text"])
    assert "Paris" in m.content[0].text or "France" in m.content[0].text, m.content
    assert 1 < m.usage.output_tokens <= 8, m.usage
    short = client.messages.create(**{**ASK, "max_tokens": 3})
    equal((short.stop_reason, short.usage.output_tokens), ("max_tokens", 3))
    equal(m.usage.input_tokens, counted(ASK), "input")


@check
def create_through_a_profile():
    m = client.messages.create(**{**ASK, "model": PROFILE})
    equal(m.model, "claude-3-5-haiku-20241022")
    equal(m.content[0].text, client.messages.create(**ASK).content[0].text)


@check
def everything_that_is_text():
    ask = {**ASK, "system": [{"type": "text", "text": "You are brief."}, {"type": "text", "text": "You know cities.", "cache_control": {"type": "ephemeral"}}],
           "extra_body": {"temperature": 0, "top_p": 0.9, "top_k": 5}, "stop_sequences": ["is"], "metadata": {"user_id": "u"},
           "messages": [{"role": "user", "content": [{"type": "text", "text": "What is the capital"}, {"type": "text", "text": "of France?"}]}]}
    m = client.messages.create(**ask)
    equal((m.stop_reason, m.stop_sequence), ("stop_sequence", "is"))
    equal(m.usage.input_tokens, counted(ask), "input")
    equal((m.usage.cache_creation_input_tokens, m.usage.cache_read_input_tokens), (0, 0), "cache")


@check
def goes_on_from_its_beginning():
    m = client.messages.create(**{**ASK, "messages": ASK["messages"] + [{"role": "assistant", "content": "The capital of France is"}]})
    assert m.content[0].text.strip().startswith("Paris"), m.content


@check
def stream():
    whole = client.messages.create(**ASK)
    with client.messages.stream(**ASK) as s:
        text = "".join(s.text_stream)
        final = s.get_final_message()
    equal(text, whole.content[0].text, "text")
    equal((final.stop_reason, final.usage.input_tokens, final.usage.output_tokens), (whole.stop_reason, whole.usage.input_tokens, whole.usage.output_tokens))


@check
def raw_stream():
    kinds = []
    for event in client.messages.create(**ASK, stream=True):
        if not kinds or kinds[-1] != event.type:
            kinds.append(event.type)
    equal(kinds, ["message_start", "content_block_start", "content_block_delta", "content_block_stop", "message_delta", "message_stop"])


@check
async def asynchronous():
    async with AsyncAnthropicBedrock(base_url=URL, max_retries=0) as c:
        m = await c.messages.create(**ASK)
        async with c.messages.stream(**ASK) as s:
            text = "".join([t async for t in s.text_stream])
    equal(text, m.content[0].text)


@check
def an_api_key():
    saved = {k: os.environ.pop(k) for k in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY")}
    try:
        m = AnthropicBedrock(base_url=URL, api_key=api_key(), max_retries=0).messages.create(**ASK)
        assert "Paris" in m.content[0].text, m.content
        fails(lambda: AnthropicBedrock(base_url=URL, api_key="ABSKnobody", max_retries=0).messages.create(**ASK), anthropic.PermissionDeniedError)
    finally:
        os.environ.update(saved)


@check
def typed_errors():
    broken = fails(lambda: client.messages.create(**{**ASK, "max_tokens": 0}), anthropic.BadRequestError, "max_tokens")
    equal(broken.status_code, 400)
    fails(lambda: client.messages.create(**{**ASK, "model": "anthropic.claude-9"}), anthropic.NotFoundError, "anthropic.claude-9")
    fails(lambda: client.messages.create(**{**ASK, "messages": [{"role": "assistant", "content": "hi"}]}), anthropic.BadRequestError, "first message")
    fails(lambda: client.messages.create(**{**ASK, "messages": [{"role": "user", "content": ""}]}), anthropic.BadRequestError, "non-whitespace")
    stranger = AnthropicBedrock(base_url=URL, aws_access_key="AKIANOBODY0000000000", aws_secret_key="secret", max_retries=0)
    fails(lambda: stranger.messages.create(**ASK), anthropic.PermissionDeniedError)


@check
def tool_loop():
    schema = {"type": "object", "properties": {"country": {"enum": ["France", "Italy"]}}, "required": ["country"], "additionalProperties": False}
    tools = [{"name": "capital", "description": "The capital of a country", "input_schema": schema}]
    ask = {**ASK, "max_tokens": 100, "tools": tools}
    m = client.messages.create(**ask, tool_choice={"type": "tool", "name": "capital", "disable_parallel_tool_use": True})
    equal((m.stop_reason, [b.type for b in m.content]), ("tool_use", ["tool_use"]))
    call = m.content[0]
    assert call.name == "capital" and call.input["country"] in ("France", "Italy"), call
    result = {"type": "tool_result", "tool_use_id": call.id, "content": "Paris"}
    turns = ASK["messages"] + [{"role": "assistant", "content": m.content}, {"role": "user", "content": [result]}]
    after = client.messages.create(**{**ask, "messages": turns}, tool_choice={"type": "none"})
    assert after.content[0].type == "text" and after.content[0].text, after


@check
def refusals_name_the_member():
    image = {"type": "image", "source": {"type": "base64", "media_type": "image/png", "data": "aGk="}}
    fails(lambda: client.messages.create(**{**ASK, "messages": [{"role": "user", "content": [image]}]}), anthropic.BadRequestError, "images", "messages/0/content/0")
    fails(lambda: client.messages.create(**ASK, tools=[{"name": "a b", "input_schema": {"type": "object"}}]), anthropic.BadRequestError, "tools")
    fails(lambda: client.messages.create(**ASK, thinking={"type": "enabled", "budget_tokens": 1024}), anthropic.BadRequestError, "thinking")


@check
def token_counting_is_not_in_the_client():
    fails(lambda: client.messages.count_tokens(model=MODEL, messages=ASK["messages"]), anthropic.AnthropicError, "not supported in Bedrock")


main()
