"""The bill, and that nothing is left in the end."""

import re

from path import BASE, check, equal, turn

LINE = re.compile(r"^\s*(?P<model>\S+)(?: \*| \([^)]*\))?\s+(?P<calls>\d+)\s+(?P<aborted>\d+)\s+(?P<input>\d+)\s+(?P<output>\d+)\s")


def bill(p):
    """`outcrop usage` by model: calls, aborted, input, output."""
    lines = {}
    for line in p.server.run("usage").splitlines():
        m = LINE.match(line)
        if m:
            lines[m["model"]] = [int(m[k]) for k in ("calls", "aborted", "input", "output")]
    return lines


def usage(p):
    """Every invocation counts once, with its tokens."""
    before = bill(p)
    for model in (BASE, p.imported):
        check(before[model][0] >= 5 and before[model][2] > 0, f"the ledger says {before}")
        equal(before[model][1], 0, "aborted")
    spent = p.bedrock_runtime.converse(modelId=BASE, messages=turn("Hi"), inferenceConfig={"maxTokens": 5})["usage"]
    after = bill(p)[BASE]
    equal([a - b for a, b in zip(after, before[BASE])], [1, 0, spent["inputTokens"], spent["outputTokens"]], "what one call adds")
    p.bedrock_runtime.count_tokens(modelId=BASE, input={"converse": {"messages": turn("Hi")}})
    equal(bill(p)[BASE], after, "counting is free")
    check(any("endpoint/" in model for model in before), f"the endpoint is not in the ledger: {before}")
    text = p.server.run("usage")
    check("ml.c5.xlarge" in text and "both sides" in text, f"the bill is {text}")


def tidy(p):
    """Deletes what the path made, each by its own call."""
    for config in ("path-first", "path-second"):
        p.sagemaker.delete_endpoint_config(EndpointConfigName=config)
    p.sagemaker.delete_model(ModelName="path-model")
    for package in p.packages:
        p.sagemaker.delete_model_package(ModelPackageName=package)
    p.sagemaker.delete_model_package_group(ModelPackageGroupName="path-models")
    for page in p.s3.get_paginator("list_objects_v2").paginate(Bucket=p.bucket):
        p.s3.delete_objects(Bucket=p.bucket, Delete={"Objects": [{"Key": o["Key"]} for o in page["Contents"]]})
    p.s3.delete_bucket(Bucket=p.bucket)


def nothing_left(p):
    left = {
        "endpoints": p.sagemaker.list_endpoints()["Endpoints"],
        "configs": p.sagemaker.list_endpoint_configs()["EndpointConfigs"],
        "models": p.sagemaker.list_models()["Models"],
        "groups": p.sagemaker.list_model_package_groups()["ModelPackageGroupSummaryList"],
        "imported": p.bedrock.list_imported_models()["modelSummaries"],
        "bases": p.bedrock_agent.list_knowledge_bases()["knowledgeBaseSummaries"],
        "buckets": [b for b in p.s3.list_buckets()["Buckets"] if not b["Name"].startswith("outcrop-")],
    }
    equal({k: v for k, v in left.items() if v}, {}, "what is left")


def stop(p):
    equal(p.server.stop(), 0, f"exit code (it said {''.join(p.server.said)})")
