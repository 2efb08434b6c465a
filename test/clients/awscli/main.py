"""The AWS CLI: the commands that people type, with their own pagination, queries, waiters and file arguments."""

import json
import os
import subprocess
import sys
import time
import urllib.request

from check import EMBEDDER, TEXT, check, equal, main

CLAUDE = "anthropic.claude-3-5-sonnet-20241022-v2:0"
ROLE = os.environ["OUTCROP_ROLE_ARN"]
BUCKET = "s3://cli-files"


def aws(*arguments, fails=False):
    """What the command prints: parsed where it is JSON."""
    done = subprocess.run([sys.executable, "-m", "awscli", *arguments], capture_output=True, text=True)
    if (done.returncode != 0) != fails:
        raise AssertionError(f"aws {' '.join(arguments)}: exit {done.returncode}: {done.stderr.strip() or done.stdout.strip()}")
    if fails:
        return done.stderr
    try:
        return json.loads(done.stdout)
    except ValueError:
        return done.stdout.strip()


def write(name, content):
    """A file in the working folder."""
    with open(name, "wb") as f:
        f.write(content if isinstance(content, bytes) else json.dumps(content).encode())
    return name


@check
def list_foundation_models_with_a_query():
    ids = aws("bedrock", "list-foundation-models", "--query", "modelSummaries[?outputModalities[0]=='TEXT'].modelId")
    assert TEXT in ids and CLAUDE in ids and EMBEDDER not in ids, ids
    equal(aws("bedrock", "list-foundation-models", "--by-provider", "meta", "--query", "modelSummaries[0].modelId", "--output", "text"), "meta.llama3-8b-instruct-v1:0")
    equal(aws("bedrock", "get-foundation-model", "--model-identifier", CLAUDE)["modelDetails"]["providerName"], "Anthropic")


@check
def inference_profiles():
    listed = aws("bedrock", "list-inference-profiles", "--type-equals", "SYSTEM_DEFINED")["inferenceProfileSummaries"]
    assert "us.amazon.nova-lite-v1:0" in [p["inferenceProfileId"] for p in listed], listed
    arn = aws("bedrock", "create-inference-profile", "--inference-profile-name", "cli", "--model-source",
              f"copyFrom=arn:aws:bedrock:us-east-1::foundation-model/{CLAUDE}", "--tags", "key=team,value=a")["inferenceProfileArn"]
    equal(aws("bedrock", "list-tags-for-resource", "--resource-arn", arn)["tags"], [{"key": "team", "value": "a"}])
    aws("bedrock", "delete-inference-profile", "--inference-profile-identifier", arn)
    assert "ResourceNotFoundException" in aws("bedrock", "get-inference-profile", "--inference-profile-identifier", arn, fails=True)


@check
def converse():
    write("messages.json", [{"role": "user", "content": [{"text": "What is the capital of France?"}]}])
    out = aws("bedrock-runtime", "converse", "--model-id", TEXT, "--messages", "file://messages.json", "--inference-config", "maxTokens=12,temperature=0")
    assert "Paris" in out["output"]["message"]["content"][0]["text"], out
    usage = out["usage"]
    equal(usage["totalTokens"], usage["inputTokens"] + usage["outputTokens"])
    counted = aws("bedrock-runtime", "count-tokens", "--model-id", TEXT, "--input", json.dumps({"converse": {"messages": json.load(open("messages.json"))}}))
    equal(counted["inputTokens"], usage["inputTokens"])


@check
def invoke_model_with_a_file():
    write("body.json", {"anthropic_version": "bedrock-2023-05-31", "max_tokens": 8, "temperature": 0, "messages": [{"role": "user", "content": "What is the capital of France?"}]})
    out = aws("bedrock-runtime", "invoke-model", "--model-id", CLAUDE, "--body", "fileb://body.json", "answer.json")
    equal(out["contentType"], "application/json")
    answer = json.load(open("answer.json"))
    assert "Paris" in answer["content"][0]["text"], answer


@check
def a_refusal_is_told():
    said = aws("bedrock-runtime", "invoke-model", "--model-id", CLAUDE, "--body", "{}", "answer.json", fails=True)
    assert "ValidationException" in said and "anthropic_version" in said, said


@check
def s3_make_copy_and_list():
    aws("s3", "mb", BUCKET)
    small, big = os.urandom(1000), os.urandom(9 << 20)  # over 8 MB the CLI sends parts
    aws("s3", "cp", write("small.bin", small), BUCKET + "/in/small.bin")
    aws("s3", "cp", write("big.bin", big), BUCKET + "/in/big.bin", "--metadata", "team=a", "--content-type", "application/x-big")
    head = aws("s3api", "head-object", "--bucket", "cli-files", "--key", "in/big.bin")
    equal((head["ContentLength"], head["Metadata"], head["ContentType"]), (len(big), {"team": "a"}, "application/x-big"))
    assert head["ETag"].strip('"').endswith("-2"), head["ETag"]
    aws("s3", "cp", BUCKET + "/in/big.bin", "back.bin")
    equal(open("back.bin", "rb").read() == big, True, "the same bytes")
    lines = aws("s3", "ls", BUCKET + "/in/").splitlines()
    equal([line.split()[-2:] for line in lines], [[str(len(big)), "big.bin"], ["1000", "small.bin"]])
    assert "cli-files" in aws("s3", "ls")


@check
def s3_copy_within():
    aws("s3", "cp", BUCKET + "/in/big.bin", BUCKET + "/out/big.bin")
    equal(aws("s3api", "head-object", "--bucket", "cli-files", "--key", "out/big.bin")["ContentLength"], 9 << 20)
    aws("s3", "mv", BUCKET + "/out/big.bin", BUCKET + "/out/moved.bin")
    equal(aws("s3api", "list-objects-v2", "--bucket", "cli-files", "--prefix", "out/", "--query", "Contents[].Key"), ["out/moved.bin"])


@check
def s3_sync():
    os.makedirs("tree/sub", exist_ok=True)
    write("tree/a", b"1"), write("tree/sub/b", b"2")
    equal(len(aws("s3", "sync", "tree", BUCKET + "/tree", "--no-progress").splitlines()), 2)
    equal(aws("s3", "sync", "tree", BUCKET + "/tree", "--no-progress"), "")  # nothing has changed
    os.remove("tree/a")
    assert "delete" in aws("s3", "sync", "tree", BUCKET + "/tree", "--delete", "--no-progress")
    aws("s3", "sync", BUCKET + "/tree", "down", "--no-progress")
    equal(open("down/sub/b").read(), "2")


@check
def s3_presign():
    url = aws("s3", "presign", BUCKET + "/in/small.bin", "--expires-in", "60")
    equal(urllib.request.urlopen(url).read(), open("small.bin", "rb").read())


@check
def s3_pages():
    first = aws("s3api", "list-objects-v2", "--bucket", "cli-files", "--max-items", "1")
    equal(len(first["Contents"]), 1)
    rest = aws("s3api", "list-objects-v2", "--bucket", "cli-files", "--starting-token", first["NextToken"], "--page-size", "1")
    keys = [o["Key"] for o in first["Contents"] + rest["Contents"]]
    equal(keys, sorted(set(keys)))
    equal(keys, aws("s3api", "list-objects-v2", "--bucket", "cli-files", "--query", "Contents[].Key"))


@check
def s3_remove():
    assert "BucketNotEmpty" in aws("s3", "rb", BUCKET, fails=True)
    aws("s3", "rm", BUCKET, "--recursive")
    aws("s3", "rb", BUCKET)
    assert "NoSuchBucket" in aws("s3", "ls", BUCKET, fails=True)


@check
def sagemaker_list_describe_wait():
    aws("s3", "mb", "s3://cli-models")
    aws("s3", "cp", os.environ["OUTCROP_TEXT_FILE"], "s3://cli-models/model.gguf", "--no-progress")
    for name in ("cli-one", "cli-two", "cli-three"):
        aws("sagemaker", "create-model", "--model-name", name, "--execution-role-arn", ROLE, "--primary-container", "Image=outcrop/serve,ModelDataUrl=s3://cli-models/model.gguf")
    first = aws("sagemaker", "list-models", "--sort-by", "Name", "--sort-order", "Ascending", "--max-items", "2")
    rest = aws("sagemaker", "list-models", "--sort-by", "Name", "--sort-order", "Ascending", "--starting-token", first["NextToken"])
    equal([m["ModelName"] for m in first["Models"] + rest["Models"]], ["cli-one", "cli-three", "cli-two"])
    aws("sagemaker", "create-endpoint-config", "--endpoint-config-name", "cli", "--production-variants", "VariantName=all,ModelName=cli-one,InstanceType=ml.m5.large,InitialInstanceCount=1")
    aws("sagemaker", "create-endpoint", "--endpoint-name", "cli", "--endpoint-config-name", "cli")
    for _ in range(100):  # the waiter asks every 30 seconds: let it find the end at once
        if aws("sagemaker", "describe-endpoint", "--endpoint-name", "cli", "--query", "EndpointStatus", "--output", "text") == "InService":
            break
        time.sleep(0.2)
    aws("sagemaker", "wait", "endpoint-in-service", "--endpoint-name", "cli")
    write("inputs.json", {"inputs": "The capital of France is", "parameters": {"max_new_tokens": 4}})
    aws("sagemaker-runtime", "invoke-endpoint", "--endpoint-name", "cli", "--body", "fileb://inputs.json", "--content-type", "application/json", "said.json")
    assert "Paris" in json.load(open("said.json"))[0]["generated_text"]
    aws("sagemaker", "delete-endpoint", "--endpoint-name", "cli")
    for _ in range(100):
        if "ValidationException" in subprocess.run([sys.executable, "-m", "awscli", "sagemaker", "describe-endpoint", "--endpoint-name", "cli"], capture_output=True, text=True).stderr:
            break
        time.sleep(0.2)
    aws("sagemaker", "wait", "endpoint-deleted", "--endpoint-name", "cli")


@check
def sts_and_iam():
    me = aws("sts", "get-caller-identity")
    equal(me["Account"], "123456789012")
    equal(aws("iam", "get-role", "--role-name", ROLE.rsplit("/", 1)[1])["Role"]["Arn"], ROLE)
    assert "NoSuchEntity" in aws("iam", "get-role", "--role-name", "nobody", fails=True)


@check
def logs():
    groups = aws("logs", "describe-log-streams", "--log-group-name", "/aws/sagemaker/Endpoints/cli")
    assert isinstance(groups["logStreams"], list), groups
    assert "ResourceNotFoundException" in aws("logs", "get-log-events", "--log-group-name", "/aws/sagemaker/TrainingJobs", "--log-stream-name", "none", fails=True)


@check
def knowledge_bases_by_page():
    for n in range(3):
        aws("bedrock-agent", "create-knowledge-base", "--name", f"cli-{n}", "--role-arn", ROLE, "--knowledge-base-configuration", json.dumps({
            "type": "VECTOR", "vectorKnowledgeBaseConfiguration": {"embeddingModelArn": f"arn:aws:bedrock:us-east-1::foundation-model/{EMBEDDER}"}}))
    first = aws("bedrock-agent", "list-knowledge-bases", "--max-items", "1")
    rest = aws("bedrock-agent", "list-knowledge-bases", "--page-size", "1", "--starting-token", first["NextToken"])
    equal(sorted(b["name"] for b in first["knowledgeBaseSummaries"] + rest["knowledgeBaseSummaries"]), ["cli-0", "cli-1", "cli-2"])


main()
