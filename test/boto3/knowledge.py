"""A knowledge base: two syncs with exact statistics, retrieval, and answers whose citations are true."""

import os

from path import BASE, EMBEDDER, check, equal, refused, until

PAGES = ["01-returns.md", "02-opening-hours.md", "03-shipping-charges.md", "04-boot-repair.md", "05-founders.md", "06-the-lighthouse.md"]
QUESTION = "How many days does a customer have to return unused goods?"
QUESTIONS = [QUESTION, "What does standard shipping cost for a parcel below ten kilograms?", "Which rubber does the repair bench use to resole boots?"]


def put(p, name, text=None):
    if text is None:
        with open(os.path.join(p.examples, "handbook", name), encoding="utf-8") as f:
            text = f.read()
    p.s3.put_object(Bucket=p.bucket, Key="docs/" + name, Body=text.encode())
    return text


def create(p):
    for name in PAGES:
        put(p, name)
    made = p.bedrock_agent.create_knowledge_base(name="path", roleArn=p.role, knowledgeBaseConfiguration={
        "type": "VECTOR", "vectorKnowledgeBaseConfiguration": {"embeddingModelArn": p.model_arn(EMBEDDER)}})["knowledgeBase"]
    p.base = made["knowledgeBaseId"]
    until(lambda: p.bedrock_agent.get_knowledge_base(knowledgeBaseId=p.base)["knowledgeBase"]["status"] == "ACTIVE")
    p.source = p.bedrock_agent.create_data_source(knowledgeBaseId=p.base, name="handbook", dataSourceConfiguration={
        "type": "S3", "s3Configuration": {"bucketArn": f"arn:aws:s3:::{p.bucket}", "inclusionPrefixes": ["docs/"]}})["dataSource"]["dataSourceId"]
    refused(p.bedrock_agent.exceptions.ValidationException, "ValidationException", 400, p.bedrock_agent.create_knowledge_base,
            "REDIS_ENTERPRISE_CLOUD", name="other", roleArn=p.role, knowledgeBaseConfiguration={
                "type": "VECTOR", "vectorKnowledgeBaseConfiguration": {"embeddingModelArn": p.model_arn(EMBEDDER)}},
            storageConfiguration={"type": "REDIS_ENTERPRISE_CLOUD"})


def sync(p):
    """Runs an ingestion and gives its counts that are not 0."""
    where = {"knowledgeBaseId": p.base, "dataSourceId": p.source}
    job = p.bedrock_agent.start_ingestion_job(**where)["ingestionJob"]["ingestionJobId"]

    def ended():
        now = p.bedrock_agent.get_ingestion_job(**where, ingestionJobId=job)["ingestionJob"]
        return now if now["status"] not in ("STARTING", "IN_PROGRESS") else None

    done = until(ended)
    equal((done["status"], done.get("failureReasons", [])), ("COMPLETE", []), "ingestion")
    return {k.removeprefix("numberOf"): v for k, v in done["statistics"].items() if v}


def first_sync(p):
    equal(sync(p), {"DocumentsScanned": 6, "NewDocumentsIndexed": 6}, "statistics")


def retrieve(p):
    found = hits(p, QUESTION)
    equal(found[0]["location"]["s3Location"]["uri"], f"s3://{p.bucket}/docs/01-returns.md", "best document")
    check("47 days" in found[0]["content"]["text"], f"it says {found[0]['content']['text']!r}")
    scores = [f["score"] for f in found]
    equal(scores, sorted(scores, reverse=True), "order")


def hits(p, question):
    return p.bedrock_agent_runtime.retrieve(knowledgeBaseId=p.base, retrievalQuery={"text": question})["retrievalResults"]


def answer(p):
    """Every citation must be true, and there must be one: a small model does not always answer in the passages' words."""
    p.answered, cited = {}, 0
    for question in QUESTIONS:
        out = p.bedrock_agent_runtime.retrieve_and_generate(**asked(p, question))
        check(out["output"]["text"].strip() and out["sessionId"], "no answer")
        n = true_citations(p, out["output"]["text"], out["citations"])
        p.answered[question] = out["output"]["text"], n
        cited += n
    check(cited > 0, f"nothing is cited in {p.answered}")


def asked(p, question):
    return {"input": {"text": question}, "retrieveAndGenerateConfiguration": {"type": "KNOWLEDGE_BASE", "knowledgeBaseConfiguration": {
        "knowledgeBaseId": p.base, "modelArn": p.model_arn(BASE),
        "generationConfiguration": {"inferenceConfig": {"textInferenceConfig": {"maxTokens": 48}}},
        "retrievalConfiguration": {"vectorSearchConfiguration": {"numberOfResults": 3}}}}}


def true_citations(p, text, citations):
    """Checks that each span cuts its text and each reference its source. Gives how many parts have references."""
    cited = 0
    for c in citations:
        part = c["generatedResponsePart"]["textResponsePart"]
        start, end = part["span"]["start"], part["span"]["end"]
        equal(text[start:end + 1], part["text"], "the text that a span cuts")
        cited += bool(c["retrievedReferences"])
        for ref in c["retrievedReferences"]:
            key = ref["location"]["s3Location"]["uri"].removeprefix(f"s3://{p.bucket}/")
            source = p.s3.get_object(Bucket=p.bucket, Key=key)["Body"].read().decode()
            for word in ref["content"]["text"].split():
                check(word in source, f"{key} does not hold {word!r}")
    return cited


def answer_stream(p):
    """The same answer with as many citations, each after its sentence."""
    question = max(QUESTIONS, key=lambda q: p.answered[q][1])
    out = p.bedrock_agent_runtime.retrieve_and_generate_stream(**asked(p, question))
    check(out["sessionId"], "no session")
    text, citations = "", []
    for event in out["stream"]:
        text += event.get("output", {}).get("text", "")
        if "citation" in event:
            c = event["citation"].get("citation") or event["citation"]
            citations.append(c)
            check(len(text) > c["generatedResponsePart"]["textResponsePart"]["span"]["end"], "a citation came before its text")
    equal((text, true_citations(p, text, citations)), p.answered[question], "answer")


def nothing_found(p):
    """An empty base has no answer but AWS's refusal."""
    base = p.bedrock_agent.create_knowledge_base(name="path-empty", roleArn=p.role, knowledgeBaseConfiguration={
        "type": "VECTOR", "vectorKnowledgeBaseConfiguration": {"embeddingModelArn": p.model_arn(EMBEDDER)}})["knowledgeBase"]["knowledgeBaseId"]
    config = asked(p, QUESTION)
    config["retrieveAndGenerateConfiguration"]["knowledgeBaseConfiguration"]["knowledgeBaseId"] = base
    equal(p.bedrock_agent_runtime.retrieve_and_generate(**config)["output"]["text"], "Sorry, I am unable to assist you with this request.", "answer")
    drop(p, base)


def second_sync(p):
    text = put(p, PAGES[0])
    put(p, PAGES[0], text.replace("47 days", "61 days"))
    p.s3.delete_object(Bucket=p.bucket, Key="docs/" + PAGES[1])
    put(p, "07-warranty.md")
    equal(sync(p), {"DocumentsScanned": 6, "NewDocumentsIndexed": 1, "ModifiedDocumentsIndexed": 1, "DocumentsDeleted": 1}, "statistics")
    texts = [f["content"]["text"] for f in hits(p, QUESTION)]
    check("61 days" in texts[0] and not any("47 days" in t for t in texts), f"it still says {texts}")
    gone = hits(p, "At what time does the shop at Corran Head open in the morning?")
    check(all("02-opening-hours" not in f["location"]["s3Location"]["uri"] for f in gone), "a deleted document is still found")
    equal(sync(p), {"DocumentsScanned": 6}, "statistics of a sync without changes")
    pages = p.bedrock_agent.get_paginator("list_ingestion_jobs").paginate(knowledgeBaseId=p.base, dataSourceId=p.source, PaginationConfig={"PageSize": 2})
    equal(sum(len(page["ingestionJobSummaries"]) for page in pages), 3, "ingestion jobs")


def drop(p, base):
    p.bedrock_agent.delete_knowledge_base(knowledgeBaseId=base)

    def gone():
        try:
            return p.bedrock_agent.get_knowledge_base(knowledgeBaseId=base)["knowledgeBase"]["status"] != "DELETING" and None
        except p.bedrock_agent.exceptions.ResourceNotFoundException:
            return True

    until(gone)


def delete(p):
    p.bedrock_agent.delete_data_source(knowledgeBaseId=p.base, dataSourceId=p.source)

    def gone():
        return not p.bedrock_agent.list_data_sources(knowledgeBaseId=p.base)["dataSourceSummaries"]

    until(gone)
    drop(p, p.base)
