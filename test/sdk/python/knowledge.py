"""A knowledge base: sync, retrieval, and answers with citations."""

import os

from driver import equal, that, until

PAGES = ("01-returns.md", "02-opening-hours.md", "03-shipping-charges.md", "04-boot-repair.md", "05-founders.md", "06-the-lighthouse.md")
HANDBOOK = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "..", "examples", "handbook")
RETURNS = "How many days does a customer have to return unused goods?"


def base(d):
    for page in PAGES:
        d.s3.upload_file(os.path.join(HANDBOOK, page), d.bucket, "docs/" + page)
    d.base = d.bedrock_agent.create_knowledge_base(name="sdk", roleArn=d.role, knowledgeBaseConfiguration={
        "type": "VECTOR", "vectorKnowledgeBaseConfiguration": {"embeddingModelArn": d.arn_of(d.embedder)}})["knowledgeBase"]["knowledgeBaseId"]
    equal("length of the id", len(d.base), 10)
    until("the knowledge base", lambda: d.bedrock_agent.get_knowledge_base(knowledgeBaseId=d.base)["knowledgeBase"]["status"] == "ACTIVE")
    source = d.bedrock_agent.create_data_source(knowledgeBaseId=d.base, name="handbook", dataSourceConfiguration={
        "type": "S3", "s3Configuration": {"bucketArn": f"arn:aws:s3:::{d.bucket}", "inclusionPrefixes": ["docs/"]}})["dataSource"]["dataSourceId"]
    where = {"knowledgeBaseId": d.base, "dataSourceId": source}
    job = d.bedrock_agent.start_ingestion_job(**where)["ingestionJob"]["ingestionJobId"]

    def ended():
        now = d.bedrock_agent.get_ingestion_job(**where, ingestionJobId=job)["ingestionJob"]
        return now if now["status"] not in ("STARTING", "IN_PROGRESS") else None

    done = until("the ingestion", ended)
    equal("ingestion", (done["status"], done.get("failureReasons", [])), ("COMPLETE", []))
    equal("statistics", {k: v for k, v in done["statistics"].items() if v}, {"numberOfDocumentsScanned": 6, "numberOfNewDocumentsIndexed": 6})
    that(done["updatedAt"] > done["startedAt"] > d.begin, f"it ran from {done['startedAt']} to {done['updatedAt']}")

    pages = d.bedrock_agent_runtime.get_paginator("retrieve").paginate(knowledgeBaseId=d.base, retrievalQuery={"text": RETURNS})
    hits = [hit for page in pages for hit in page["retrievalResults"]]
    equal("best document", hits[0]["location"]["s3Location"]["uri"], f"s3://{d.bucket}/docs/{PAGES[0]}")
    that("47 days" in hits[0]["content"]["text"], f"it says {hits[0]['content']['text']!r}")
    scores = [hit["score"] for hit in hits]
    equal("scores", scores, sorted(scores, reverse=True))


def asked(d):
    return {"input": {"text": RETURNS}, "retrieveAndGenerateConfiguration": {"type": "KNOWLEDGE_BASE", "knowledgeBaseConfiguration": {
        "knowledgeBaseId": d.base, "modelArn": d.arn_of(d.model),
        "generationConfiguration": {"inferenceConfig": {"textInferenceConfig": {"maxTokens": 48, "temperature": 0}}},
        "retrievalConfiguration": {"vectorSearchConfiguration": {"numberOfResults": 3}}}}}


def cited(d, text, citation):
    """Checks a citation against its text: the span cuts it, and what it refers to is in the handbook."""
    part = citation["generatedResponsePart"]["textResponsePart"]
    equal("text of a span", text[part["span"]["start"]:part["span"]["end"] + 1], part["text"])
    for reference in citation["retrievedReferences"]:
        that(reference["location"]["s3Location"]["uri"].startswith(f"s3://{d.bucket}/docs/"), f"it cites {reference['location']}")
        that(reference["content"]["text"], "it cites nothing")


def generate(d):
    answer = d.bedrock_agent_runtime.retrieve_and_generate(**asked(d))
    that(answer["output"]["text"].strip() and answer["sessionId"], f"the answer is {answer}")
    for citation in answer["citations"]:
        cited(d, answer["output"]["text"], citation)


def generate_stream(d):
    whole = d.bedrock_agent_runtime.retrieve_and_generate(**asked(d))
    answer = d.bedrock_agent_runtime.retrieve_and_generate_stream(**asked(d))
    that(answer["sessionId"], "no session")
    text, citations = "", 0
    for event in answer["stream"]:
        text += event.get("output", {}).get("text", "")
        if "citation" in event:
            cited(d, text, event["citation"].get("citation") or event["citation"])
            citations += 1
    equal("streamed text", text, whole["output"]["text"])
    equal("citations", citations, len(whole["citations"]))
