"""Embeddings, the retriever of knowledge bases, the endpoint's LLM: standard tests where langchain-tests has them, else our own."""

import json
import math
from typing import Literal

import boto3
import pytest
from langchain_aws import AmazonKnowledgeBasesRetriever, BedrockEmbeddings, BedrockLLM, ChatBedrock, ChatBedrockConverse, SagemakerEndpoint
from langchain_aws.llms.sagemaker_endpoint import LLMContentHandler
from langchain_core.messages import HumanMessage, SystemMessage, ToolMessage
from langchain_tests.integration_tests import EmbeddingsIntegrationTests, RetrieversIntegrationTests
from langchain_tests.unit_tests import EmbeddingsUnitTests
from pydantic import BaseModel

from deployed import endpoint, knowledge_base

CLAUDE = "anthropic.claude-3-5-sonnet-20241022-v2:0"


class Embeddings:
    embeddings_class = BedrockEmbeddings
    known_as = "amazon.titan-embed-text-v2:0"

    @property
    def embedding_model_params(self):
        return {"model_id": self.known_as}


class TestEmbeddingsUnit(Embeddings, EmbeddingsUnitTests):
    pass


class TestEmbeddings(Embeddings, EmbeddingsIntegrationTests):
    pass


class TestEmbeddingsV1(Embeddings, EmbeddingsIntegrationTests):
    known_as = "amazon.titan-embed-text-v1"


class TestEmbeddingsCohere(Embeddings, EmbeddingsIntegrationTests):
    known_as = "cohere.embed-english-v3"


@pytest.mark.parametrize("model", ["amazon.titan-embed-text-v2:0", "cohere.embed-english-v3"])
def test_embeddings_mean_something(model):
    e = BedrockEmbeddings(model_id=model)
    boots, shoes, bank = e.embed_documents(["The boots need new soles.", "My shoes are worn out.", "The bank raised its interest rates."])
    assert math.isclose(math.hypot(*boots), 1, abs_tol=1e-3) and len(boots) == 384
    assert math.dist(boots, shoes) < math.dist(boots, bank)


class TestRetriever(RetrieversIntegrationTests):
    retriever_constructor = AmazonKnowledgeBasesRetriever
    retriever_query_example = "How long can goods be returned?"

    @property
    def retriever_constructor_params(self):
        return {"knowledge_base_id": knowledge_base(), "retrieval_config": {"vectorSearchConfiguration": {"numberOfResults": 3}}}

    @pytest.mark.xfail(reason="the retriever counts in retrieval_config, it has no k")
    def test_k_constructor_param(self):
        raise NotImplementedError

    @pytest.mark.xfail(reason="the retriever counts in retrieval_config, it has no k")
    def test_invoke_with_k_kwarg(self, retriever):
        raise NotImplementedError

    def test_it_finds_the_document(self, retriever):
        found = retriever.invoke("How long can goods be returned?")
        assert "47 days" in found[0].page_content and len(found) == 3
        assert found[0].metadata["location"]["s3Location"]["uri"].endswith("docs/returns.md")


class Handler(LLMContentHandler):
    """The body of the endpoint."""

    content_type = accepts = "application/json"

    def transform_input(self, prompt, model_kwargs):
        return json.dumps({"inputs": prompt, "parameters": model_kwargs}).encode()

    def transform_output(self, output):
        return json.loads(output.read())[0]["generated_text"]


def test_endpoint():
    llm = SagemakerEndpoint(endpoint_name=endpoint(), region_name="us-east-1", content_handler=Handler(), model_kwargs={"max_new_tokens": 8})
    assert llm.invoke("The capital of France is").strip().startswith("Paris")


def test_endpoint_refusal():
    llm = SagemakerEndpoint(endpoint_name="nobody", region_name="us-east-1", content_handler=Handler())
    with pytest.raises(Exception, match="Endpoint nobody of account .* not found"):
        llm.invoke("hi")


@pytest.mark.parametrize("model", ["meta.llama3-8b-instruct-v1:0", "mistral.mistral-7b-instruct-v0:2", "amazon.titan-text-express-v1"])
def test_llm(model):
    llm = BedrockLLM(model_id=model, temperature=0, max_tokens=6)
    whole = llm.invoke("The capital of France is")
    assert "Paris" in whole
    assert "".join(llm.stream("The capital of France is")) == whole


async def test_llm_async():
    llm = BedrockLLM(model_id="mistral.mistral-7b-instruct-v0:2", temperature=0, max_tokens=6, streaming=True)
    assert "Paris" in await llm.ainvoke("The capital of France is")


@pytest.mark.parametrize("model", ["anthropic.claude-3-5-sonnet-20241022-v2:0", "us.amazon.nova-lite-v1:0", "cohere.command-r-plus-v1:0", "openai.gpt-oss-20b-1:0"])
def test_stream_is_the_answer(model):
    chat = ChatBedrockConverse(model=model, temperature=0, max_tokens=12)
    ask = [SystemMessage(["Answer in one word.", "Be exact."]), HumanMessage("What is the capital of France?")]
    whole = chat.invoke(ask)
    parts = None
    for part in chat.stream(ask):
        parts = part if parts is None else parts + part
    text = lambda m: m.text if isinstance(m.text, str) else m.text()
    assert text(parts) == text(whole) != ""
    assert parts.usage_metadata["input_tokens"] == whole.usage_metadata["input_tokens"] > 10
    assert parts.usage_metadata["output_tokens"] == whole.usage_metadata["output_tokens"]


def test_usage_is_what_count_tokens_counts():
    chat = ChatBedrock(model_id=CLAUDE, temperature=0, max_tokens=4)
    usage = chat.invoke("What is the capital of France?").usage_metadata
    body = {"anthropic_version": "bedrock-2023-05-31", "max_tokens": 4, "messages": [{"role": "user", "content": "What is the capital of France?"}]}
    counted = boto3.client("bedrock-runtime").count_tokens(modelId=CLAUDE, input={"invokeModel": {"body": json.dumps(body)}})
    assert counted["inputTokens"] == usage["input_tokens"]


def test_answer_goes_on_from_its_beginning():
    chat = ChatBedrockConverse(model=CLAUDE, temperature=0, max_tokens=4)
    answer = chat.invoke([("human", "What is the capital of France?"), ("ai", "The capital of France is")])
    assert "Paris" in answer.content if isinstance(answer.content, str) else "Paris" in answer.content[0]["text"]


class Visit(BaseModel):
    """Plans a visit."""

    city: Literal["Paris", "Rome"]


@pytest.mark.parametrize("chat", [ChatBedrock(model_id=CLAUDE, temperature=0, max_tokens=48), ChatBedrockConverse(model="us.amazon.nova-lite-v1:0", temperature=0, max_tokens=48)], ids=["claude", "nova"])
def test_a_tool_that_must_be_called(chat):
    asked = chat.bind_tools([Visit], tool_choice="Visit").invoke("I want to see the Colosseum.")
    (call,) = asked.tool_calls
    assert call["name"] == "Visit" and call["args"]["city"] in ("Paris", "Rome")
    told = chat.bind_tools([Visit]).invoke([HumanMessage("I want to see the Colosseum."), asked, ToolMessage("Booked.", tool_call_id=call["id"])])
    assert told.usage_metadata["input_tokens"] > asked.usage_metadata["input_tokens"]


def test_structured_output():
    chat = ChatBedrockConverse(model=CLAUDE, temperature=0, max_tokens=48)
    assert chat.with_structured_output(Visit).invoke("I want to see the Colosseum.").city in ("Paris", "Rome")
